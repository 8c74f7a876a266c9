"""Draws what hangs below a message: files, pictures, previews of links, older attachments."""

from __future__ import annotations

from sandbox.page.blocks import draw_blocks
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.mentions import link
from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.pictures import extension, file_path, is_picture
from sandbox.page.surface import Surface
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import File

_UNITS = ((1_000_000, "MB"), (1_000, "kB"))


def file_card(viewer: Viewer, file: File | None) -> Markup | None:
    """A file: a picture in place, anything else as a card to download."""
    if file is None:
        return None
    if file.deleted:
        return tag("p", "This file was deleted.", class_="note")
    address = file_path(viewer, file)
    if is_picture(file):
        shown = tag("img", src=address, alt=file.title or file.name, class_="picture large", loading="lazy")
        caption = tag("figcaption", file.title or file.name)
        return tag("figure", caption, tag("a", shown, href=address, target="_blank"), class_="file is-picture")
    about = f"{extension(file).upper() or 'File'} · {_size(file.size)}"
    names = tag("span", tag("b", file.title or file.name), tag("span", about, class_="note"), class_="file-names")
    return tag("a", icon("file"), names, href=address, download=file.name, class_="file")


def _size(size: int) -> str:
    for unit, name in _UNITS:
        if size >= unit:
            return f"{size / unit:.1f} {name}"
    return f"{size} bytes"


def attachment(viewer: Viewer, given: JSON) -> Markup:
    """An attachment with a line at its left: a preview of a link, or what an app attached."""
    blocks = given.get("blocks")
    if isinstance(blocks, list) and blocks:
        surface = Surface(viewer, f"attachment-{given.get('id')}")
        return tag("div", draw_blocks(surface, blocks), class_="attachment")
    title, address = str(given.get("title") or ""), str(given.get("title_link") or given.get("from_url") or "")
    text = str(given.get("text") or given.get("fallback") or "")
    return tag(
        "div",
        tag("p", mrkdwn(viewer, str(given["pretext"]))) if given.get("pretext") else None,
        tag("p", link(viewer, address, title) if address else tag("b", title)) if title else None,
        tag("p", mrkdwn(viewer, text)) if text and text not in (title, address) else None,
        class_="attachment",
    )
