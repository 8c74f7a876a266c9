"""What there is to see in the demo's workspace: who reads what, and in which words."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sandbox.workspace import Channel, Kind, Workspace
from views.moments import day

State = Mapping[str, Any]
"""The workspace as `Control.state()` tells it."""
Message = Mapping[str, Any]

_REFERENCE = re.compile(r"<([@#!]?)([^<>|\s]+)(?:\|([^<>]*))?>")
_NAMED_BY = {"@": ("users", "real_name"), "#": ("channels", "name")}


def direct(state: State, who: str) -> list[Message]:
    """Return the messages between the bot and a person (by handle), oldest first."""
    user = user_id(state, who)
    rooms = [c for c in state["channels"].values() if c["kind"] == "im" and user in c["members"]]
    return [message for room in rooms for message in room["messages"]]


def only_for(state: State, who: str) -> list[Message]:
    """Return the messages that only a person (by handle) sees, oldest first."""
    user = user_id(state, who)
    return [one for room in state["channels"].values() for one in room["ephemerals"] if one["only_for"] == user]


def filled(view: Message) -> str:
    """Return what a form asks, and what stands in it."""
    asked = [block for block in view["blocks"] if block["type"] == "input"]
    return "\n".join(f"{block['label']['text']}: {_initial(block['element'])}" for block in asked)


def _initial(element: Mapping[str, Any]) -> str:
    if "initial_user" in element:
        return f"<@{element['initial_user']}>"
    if "initial_option" in element:
        return str(element["initial_option"]["text"]["text"])
    if chosen := element.get("initial_date"):
        return day(date.fromisoformat(str(chosen)))
    return str(element.get("initial_value") or "")


def user_id(state: State, who: str) -> str:
    """Return the id of a person by handle."""
    return str(next(id_ for id_, user in state["users"].items() if user["name"] == who))


def room(state: State, name: str) -> Mapping[str, Any]:
    """Return a channel by name."""
    found: Mapping[str, Any] = next(c for c in state["channels"].values() if c["name"] == name)
    return found


def group(state: State, *people: str) -> list[Message]:
    """Return what the bot and these people say in a conversation of their own, oldest first."""
    users = {user_id(state, who) for who in people}
    rooms = [c for c in state["channels"].values() if c["kind"] == "mpim" and users <= set(c["members"])]
    return [message for one in rooms for message in one["messages"]]


def newest(messages: list[Message], words: str) -> Message | None:
    """Return the newest message that shows `words`, or None."""
    return next((message for message in reversed(messages) if words in shown(message)), None)


def with_button(messages: list[Message], action_id: str) -> Message | None:
    """Return the newest message that has a button, or None."""
    return next((message for message in reversed(messages) if action_id in _buttons(message)), None)


def values(message: Message, action_id: str) -> list[str]:
    """Return what the buttons of one action carry, in order."""
    return [str(one["value"]) for one in _elements(message) if one["action_id"] == action_id]


def _buttons(message: Message) -> list[str]:
    return [str(element["action_id"]) for element in _elements(message)]


def _elements(message: Message) -> list[Mapping[str, Any]]:
    rows = [block["elements"] for block in message.get("blocks") or [] if block["type"] == "actions"]
    return [element for row in rows for element in row]


def copyable(message: Message) -> str | None:
    """Return the text a message offers to copy, or None."""
    for block in message.get("blocks") or []:
        for element in block.get("elements", []):
            if element["type"] == "rich_text_preformatted":
                return "".join(str(piece["text"]) for piece in element["elements"])
    return None


def shown(message: Message) -> str:
    """Return what a person reads of a message: its blocks as lines, or its text when it has none."""
    blocks = message.get("blocks") or []
    return "\n".join(filter(None, map(_line, blocks))) if blocks else str(message.get("text") or "")


def _line(block: Mapping[str, Any]) -> str:
    match block["type"]:
        case "section" | "header":
            return _unmarked(str(block["text"]["text"]))
        case "context":
            return " ".join(_unmarked(str(element["text"])) for element in block["elements"])
        case "actions":
            return "".join(f"[{element['text']['text']}]" for element in block["elements"] if "text" in element)
        case "rich_text":
            return "\n".join(_rich(element) for element in block["elements"])
        case _:
            return ""


def _rich(element: Mapping[str, Any]) -> str:
    inner = element.get("elements") or []
    if element["type"] == "rich_text_list":
        return "\n".join(f"• {_rich(row)}" for row in inner)
    return "".join(map(_piece, inner))


def _piece(piece: Mapping[str, Any]) -> str:
    if "user_id" in piece:
        return f"<@{piece['user_id']}>"
    return str(piece.get("text") or piece.get("url") or "")


def _unmarked(text: str) -> str:
    return text.replace("*", "")


def as_read(state: State, text: str) -> str:
    """Return what `shown` gave as Slack would show it: people and channels by name, links by their words."""
    told = _REFERENCE.sub(lambda found: _name(state, *found.groups()), text)
    return told.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _name(state: State, sign: str, target: str, words: str | None) -> str:
    if words or sign not in _NAMED_BY:
        return words or target
    kind, name = _NAMED_BY[sign]
    return sign + str(state[kind].get(target, {}).get(name, target))


def reads(workspace: Workspace, who: str, words: str) -> bool:
    """Return whether a direct message to a person (by handle), or one that only they see, shows `words`."""
    user = _id(workspace, who)
    direct_ones = [m for room in _rooms(workspace, Kind.IM, {user}) for m in room.messages.values()]
    own = [m for room in workspace.channels.values() for m in room.ephemerals.values() if m.only_for == user]
    return any(words in shown(vars(message)) for message in (*direct_ones, *own))


def thread(workspace: Workspace, channel: str, words: str) -> str:
    """Return the ts of the newest message of the channel itself that shows `words`, or an empty text."""
    messages = reversed(_channel(workspace, channel).messages.values())
    return next((m.ts for m in messages if m.thread_ts in (None, m.ts) and words in shown(vars(m))), "")


def has_button(workspace: Workspace, channel: str, action_id: str) -> bool:
    """Return whether a message of a channel (by name) has a button."""
    return any(action_id in _buttons(vars(message)) for message in _channel(workspace, channel).messages.values())


def has_replied(workspace: Workspace, who: str, channel: str, thread_ts: str) -> bool:
    """Return whether a person wrote in a thread."""
    return any(reply.user == _id(workspace, who) for reply in _channel(workspace, channel).replies(thread_ts))


def shared_room(workspace: Workspace, *people: str) -> str:
    """Return the id of the group conversation that these people are in and something was said in, or an empty text."""
    rooms = _rooms(workspace, Kind.MPIM, {_id(workspace, who) for who in people})
    return next((room.id for room in rooms if room.messages), "")


def _rooms(workspace: Workspace, kind: Kind, people: set[str]) -> list[Channel]:
    return [room for room in workspace.channels.values() if room.kind is kind and people <= set(room.members)]


def _channel(workspace: Workspace, name: str) -> Channel:
    return next(room for room in workspace.channels.values() if room.name == name)


def _id(workspace: Workspace, who: str) -> str:
    return next(user.id for user in workspace.users.values() if user.name == who)
