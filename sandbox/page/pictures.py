"""Draws pictures: those uploaded to the workspace as they are, all others as a card that says what they show."""

from __future__ import annotations

from hashlib import blake2s

from sandbox.page.html import Markup, safe_address, tag
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import File, User

INLINE_PICTURES = {
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
"""Media type by extension, of what a browser may show in place; SVG can hold scripts and is not among them."""

_TINTS = 10


def picture(viewer: Viewer, element: JSON, size: str) -> Markup:
    """An image element or block. Nothing is fetched from the web: an address is a link, not a picture."""
    alt = str(element.get("alt_text") or "Picture")
    id_ = (element.get("slack_file") or {}).get("id")
    file = viewer.workspace.files.get(str(id_))
    if file is not None and is_picture(file):
        return tag("img", src=file_path(viewer, file), alt=alt, class_=f"picture {size}", loading="lazy")
    address = safe_address(str(element.get("image_url") or ""))
    card = tag("span", alt, class_=f"picture {size} is-absent", role="img", aria_label=alt, title=alt)
    if address is None or size != "large":
        return card
    return tag("a", card, href=address, target="_blank", rel="noopener noreferrer nofollow")


def is_picture(file: File) -> bool:
    """Whether a browser may show the file in place."""
    return extension(file) in INLINE_PICTURES


def extension(file: File) -> str:
    """The file's extension in small letters, without a dot."""
    return file.name.rpartition(".")[2].lower() if "." in file.name else ""


def file_path(viewer: Viewer, file: File) -> str:
    """Where a file's content is served to the viewer."""
    return viewer.path("files", file.id)


def avatar(user: User | None, size: str = "") -> Markup:
    """A person's initials on a colour of their own; an app's is always the same."""
    name = user.real_name or user.name if user else "?"
    letters = "".join(word[0] for word in name.split()[:2] if word).upper() or "?"
    is_app = user is not None and user.is_bot
    tint = (
        "app"
        if is_app
        else int.from_bytes(blake2s((user.id if user else "").encode(), digest_size=2).digest()) % _TINTS
    )
    return tag("span", letters, class_=f"avatar tint-{tint} {size}".rstrip(), aria_hidden="true")


def presence(user: User | None) -> Markup | None:
    """Whether somebody is there: a dot, filled when they are."""
    if user is None or user.is_bot:
        return None
    words = "away" if user.away else "active"
    return tag("span", tag("span", words, class_="sr"), class_=f"presence is-{words}", title=words.capitalize())
