"""Draws a message in its place: author, time, content, files, reactions, its thread."""

from __future__ import annotations

from sandbox.block_kit.inputs import initial_values
from sandbox.mrkdwn import rich_text
from sandbox.page.attachments import attachment, file_card
from sandbox.page.blocks import draw_blocks
from sandbox.page.emoji import is_only_emoji
from sandbox.page.html import Child, Markup, Value, join, tag
from sandbox.page.icons import icon
from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.pictures import avatar
from sandbox.page.reactions import reactions
from sandbox.page.reading import NOTICES
from sandbox.page.surface import Surface
from sandbox.page.timeline import Item
from sandbox.page.typed import to_typed
from sandbox.page.viewer import Viewer, clock_time
from sandbox.workspace import Channel, Message

_FACES = 5
_MOST_BIG = 23
_READ_OUT = 240
"""Characters of a message that its label holds."""


def from_end(*children: Child, **attributes: Value) -> Markup:
    """What scrolls and begins at its end, without a script's help: a list of messages and what stands above it."""
    return tag("div", tag("div", *children, class_="scroll-in"), class_="scroll from-end", tabindex="-1", **attributes)


def draw_item(viewer: Viewer, channel: Channel, item: Item) -> Markup:
    """One entry of a list of messages, below its heading where it has one."""
    message = item.message
    heading = tag("div", tag("span", item.heading), class_="day", role="separator") if item.heading else None
    body = _notice(viewer, message) if _is_notice(message) else _message(viewer, channel, item)
    return tag(
        "li",
        heading,
        body,
        id=item.key,
        class_="item",
        tabindex="-1",
        aria_label=_label(viewer, message),
        data_ts=item.ts,
        data_fp=item.fingerprint,
        data_in=channel.id,
        data_thread=message.thread_ts or item.ts,
        data_mine=message.user == viewer.user.id and not _is_fixed(message),
        data_removable=not _is_fixed(message) and viewer.user.is_admin,
        data_fixed=_is_fixed(message),
    )


def _label(viewer: Viewer, message: Message) -> str:
    """What a screen reader says of a message one comes to."""
    text = to_typed(viewer, message.text)
    read = text if len(text) <= _READ_OUT else text[:_READ_OUT] + "…"
    return f"{viewer.name(message.user)}, {clock_time(viewer.moment(message.ts))}: {read}"


def _is_notice(message: Message) -> bool:
    return (message.subtype or "").endswith(NOTICES)


def _is_fixed(message: Message) -> bool:
    """Whether nobody can react to the message, answer it or take it away."""
    return _is_notice(message) or message.subtype == "tombstone" or message.only_for is not None


def _notice(viewer: Viewer, message: Message) -> Markup:
    author = viewer.workspace.users.get(message.user or "")
    return tag(
        "div",
        avatar(author, "small"),
        tag("p", mrkdwn(viewer, message.text), " ", _time(viewer, message.ts)),
        class_="notice",
    )


def _message(viewer: Viewer, channel: Channel, item: Item) -> Markup:
    message = item.message
    classes = ["msg"]
    classes += ["joined"] if item.joined else []
    classes += ["only-me"] if message.only_for else []
    return tag(
        "div",
        _only_for_you(message),
        _gutter(viewer, item),
        tag("div", _body(viewer, channel, item), class_="body"),
        class_=" ".join(classes),
        data_surface="message",
    )


def _only_for_you(message: Message) -> Markup | None:
    if message.only_for is None:
        return None
    dismiss = tag("button", "Dismiss", type="button", class_="linklike", data_do="dismiss")
    return tag("p", "Only visible to you · ", dismiss, class_="only")


def _gutter(viewer: Viewer, item: Item) -> Markup:
    if item.joined:
        return tag("div", _time(viewer, item.ts, short=True), class_="gutter", aria_hidden="true")
    if item.message.subtype == "tombstone":
        return tag("div", tag("span", icon("trash"), class_="avatar is-gone"), class_="gutter")
    author = viewer.workspace.users.get(item.message.user or "")
    return tag("div", avatar(author), class_="gutter")


def _body(viewer: Viewer, channel: Channel, item: Item) -> Markup:
    message = item.message
    has_byline = not item.joined and message.subtype != "tombstone"
    return join(
        _byline(viewer, message) if has_byline else None,
        _broadcast(viewer, channel, item),
        tag("div", _content(viewer, message), class_="content"),
        [file_card(viewer, viewer.workspace.files.get(id_)) for id_ in message.files],
        [attachment(viewer, each) for each in message.attachments],
        reactions(viewer, message),
        _thread_bar(viewer, channel, item),
    )


def _byline(viewer: Viewer, message: Message) -> Markup:
    author = viewer.workspace.users.get(message.user or "")
    name = viewer.name(message.user)
    who = tag("button", name, type="button", class_="author", data_profile=author.id) if author else tag("b", name)
    marks = [tag("span", "APP", class_="badge")] if author and author.is_bot else []
    if author and author.is_stranger:
        marks.append(tag("span", "From another company", class_="badge"))
    return tag("div", who, " ", marks, " ", _time(viewer, message.ts), class_="byline")


def _time(viewer: Viewer, ts: str, *, short: bool = False) -> Markup:
    moment = viewer.moment(ts)
    time = clock_time(moment)
    shown = time.partition(" ")[0] if short else time
    full = f"{moment.day} {moment:%B %Y} at {time}"
    return tag("time", shown, datetime=moment.isoformat(timespec="seconds"), title=full)


def _broadcast(viewer: Viewer, channel: Channel, item: Item) -> Markup | None:
    if not item.message.broadcast or item.key.startswith("t-"):
        return None
    root = str(item.message.thread_ts)
    parent = channel.messages.get(root)
    link = tag("a", _beginning(parent.text if parent else "a thread"), **_to_thread(viewer, channel, root))
    return tag("p", "replied to a thread: ", link, class_="note")


def _beginning(text: str) -> str:
    line = text.partition("\n")[0]
    return line if len(line) <= 60 else line[:59] + "…"


def _to_thread(viewer: Viewer, channel: Channel, ts: str) -> dict[str, str]:
    return {"href": viewer.path("in", channel.id, "thread", ts), "data_open": "thread"}


def _content(viewer: Viewer, message: Message) -> Markup:
    if message.subtype == "tombstone":
        return tag("p", "This message was deleted.", class_="note")
    edited = tag("span", " (edited)", class_="edited") if message.edited else None
    if _is_plain(message):
        text = mrkdwn(viewer, message.text)
        style = "text is-aside" if message.subtype == "me_message" else _size(message.text)
        return tag("div", text, edited, class_=style) if message.text else join(edited)
    surface = Surface(viewer, message.ts, initial_values(message.blocks))
    return join(draw_blocks(surface, message.blocks), edited)


def _size(text: str) -> str:
    """A text of nothing but a few emoji is drawn larger."""
    return "text is-big" if text.count(":") <= _MOST_BIG * 2 and is_only_emoji(text) else "text"


def _is_plain(message: Message) -> bool:
    """Whether the blocks are only what Slack makes of a text, so that its markup is still to be drawn."""
    blocks = message.blocks
    if not blocks:
        return True
    made = rich_text(message.text, "")["elements"]
    return len(blocks) == 1 and blocks[0].get("elements") == made


def _thread_bar(viewer: Viewer, channel: Channel, item: Item) -> Markup | None:
    if item.thread is None:
        return None
    count = item.thread.count
    faces = [avatar(viewer.workspace.users.get(user), "tiny") for user in item.thread.authors[:_FACES]]
    latest = viewer.moment(item.thread.latest)
    when = viewer.day(item.thread.latest)
    return tag(
        "a",
        tag("span", faces, class_="faces"),
        tag("span", f"{count} {'reply' if count == 1 else 'replies'}", class_="replies"),
        tag("span", f"Last reply {when if when != 'Today' else 'today'} at {clock_time(latest)}", class_="last"),
        icon("chat"),
        class_="thread-bar",
        **_to_thread(viewer, channel, item.ts),
    )
