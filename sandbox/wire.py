"""The JSON that travels between Slack and an app, as a type."""

from typing import Any

JSON = dict[str, Any]
"""A JSON object. Slack's objects have more optional fields than a class could usefully name."""
