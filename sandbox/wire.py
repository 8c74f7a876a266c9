"""The JSON that travels between Slack and an app: its type, and how it is written."""

import json
from typing import Any

from starlette.responses import JSONResponse

JSON = dict[str, Any]
"""A JSON object. Slack's objects have more optional fields than a class could usefully name."""


class JsonResponse(JSONResponse):
    """A JSON answer in ASCII, so that no text, half a surrogate pair included, breaks it."""

    def render(self, content: Any) -> bytes:
        """Write the body."""
        return json.dumps(content).encode()
