"""Serves the page's scripts and styles from memory, at addresses that change when they do."""

from __future__ import annotations

from hashlib import blake2s
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from sandbox.page.html import Markup, tag

_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_STYLES = ("page", "messages", "blocks", "dialogs", "narrow")
"""The styles in the order in which they count; they are served as one file."""


def _read() -> dict[str, bytes]:
    folder = Path(__file__).with_name("static")
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in _TYPES}


_FILES = _read()
_FILES["styles.css"] = b"".join([_FILES.pop(f"{name}.css") for name in _STYLES])
_VERSION = blake2s(b"".join(_FILES.values()), digest_size=6).hexdigest()


def address(name: str) -> str:
    """Where a file is, in this version of it."""
    return f"/static/{_VERSION}/{name}"


async def endpoint(request: Request) -> Response:
    """Serve one file; a browser may keep it for good."""
    name = request.path_params["name"]
    if name not in _FILES:
        return Response(status_code=404)
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
    return Response(_FILES[name], media_type=_TYPES[Path(name).suffix], headers=headers)


def links() -> list[Markup]:
    """The tags of a document's head: the icon, the styles, the scripts, for which no painting waits."""
    return [
        tag("link", rel="icon", href=address("icon.svg"), type="image/svg+xml"),
        tag("link", rel="stylesheet", href=address("styles.css")),
        *(tag("link", rel="modulepreload", href=address(name)) for name in _FILES if name.endswith(".js")),
        tag("script", type="module", src=address("main.js")),
    ]
