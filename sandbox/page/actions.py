"""What a person does on the page: each verb takes the fields the script sends and answers with JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sandbox import conversations, gestures, modals, people, submissions, suggestions
from sandbox.errors import ControlError
from sandbox.page.state import COMMANDS
from sandbox.page.typed import to_wire
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON

Action = Callable[[Viewer, JSON], Awaitable[JSON | None]]
_MOST_IN_A_GROUP = 8


async def post(viewer: Viewer, given: JSON) -> JSON | None:
    """Write a message, or run a slash command."""
    text = str(given["text"]).strip()
    if text.startswith("/") and len(text) > 1 and "\n" not in text.split()[0]:
        return await _command(viewer, given, text)
    if not text:
        raise ControlError("An empty message cannot be sent.")
    extra: JSON = {"broadcast": bool(given.get("broadcast"))}
    people.post(viewer.page.slack, viewer.user.id, given["in"], to_wire(viewer, text), given.get("thread"), extra)
    return None


async def _command(viewer: Viewer, given: JSON, text: str) -> JSON | None:
    name, _, rest = text.partition(" ")
    own = _OWN_COMMANDS.get(name)
    if own is not None:
        return await own(viewer, {**given, "who": rest.strip()})
    if name not in {command.name for command in COMMANDS}:
        raise ControlError(f"{name} is not a valid command. Start with a space to send it as a message.")
    if given.get("thread"):
        raise ControlError(f"{name} is not supported in threads. Write it in the conversation itself.")
    answer = await gestures.command(viewer.page.slack, viewer.user.id, given["in"], rest.strip(), name)
    return _outcome(f"{name} failed", answer)


def _outcome(what: str, answer: JSON) -> JSON:
    return {"error": f"{what} with the error “{answer['error']}”."} if answer.get("error") else {}


async def invite(viewer: Viewer, given: JSON) -> JSON | None:
    """Add somebody, or the app, to a channel."""
    user = viewer.workspace.user(str(given["who"]))
    if user is None:
        raise ControlError(f"There is nobody called {given['who']}.")
    people.join(viewer.page.slack, user.id, given["in"], viewer.user.id)
    return None


async def join(viewer: Viewer, given: JSON) -> JSON | None:
    """Join a public channel."""
    people.join(viewer.page.slack, viewer.user.id, given["in"])
    return None


async def leave(viewer: Viewer, given: JSON) -> JSON | None:
    """Leave a channel."""
    people.leave(viewer.page.slack, viewer.user.id, given["in"])
    return {"go": viewer.path()}


async def talk(viewer: Viewer, given: JSON) -> JSON | None:
    """Open the conversation with some people."""
    others = [str(id_) for id_ in given["with"] if id_ in viewer.workspace.users]
    if not 1 <= len(others) <= _MOST_IN_A_GROUP:
        raise ControlError(f"Choose one to {_MOST_IN_A_GROUP} people.")
    channel, _ = conversations.open_direct(viewer.workspace, list(dict.fromkeys([viewer.user.id, *others])))
    return {"go": viewer.path("in", channel.id)}


async def edit(viewer: Viewer, given: JSON) -> JSON | None:
    """Edit one's own message."""
    text = str(given["text"]).strip()
    if not text:
        raise ControlError("An empty message cannot be saved. Delete it instead.")
    people.edit(viewer.page.slack, viewer.user.id, given["in"], given["ts"], to_wire(viewer, text))
    return None


async def delete(viewer: Viewer, given: JSON) -> JSON | None:
    """Delete a message."""
    people.delete(viewer.page.slack, viewer.user.id, given["in"], given["ts"])
    return None


async def react(viewer: Viewer, given: JSON) -> JSON | None:
    """Add a reaction, or take one's own back."""
    slack, user = viewer.page.slack, viewer.user
    channel = people.own_place(slack, user, given["in"])
    message = people.visible_message(channel, user, given["ts"])
    if user.id in message.reactions.get(given["name"], ()):
        people.unreact(slack, user.id, channel.id, message.ts, given["name"])
    else:
        people.react(slack, user.id, channel.id, message.ts, given["name"])
    return None


async def dismiss(viewer: Viewer, given: JSON) -> JSON | None:
    """Take an ephemeral message off the screen."""
    channel = people.place(viewer.page.slack, viewer.user, given["in"])
    message = people.visible_message(channel, viewer.user, given["ts"])
    if message.only_for == viewer.user.id:
        del channel.ephemerals[message.ts]
        viewer.workspace.changed()
    return None


async def mark_unread(viewer: Viewer, given: JSON) -> JSON | None:
    """Let a conversation be unread from a message on, and look elsewhere."""
    channel = people.own_place(viewer.page.slack, viewer.user, given["in"])
    viewer.page.marks.unread_from(viewer.user.id, channel.id, given["ts"])
    viewer.workspace.changed()
    return {}


async def click(viewer: Viewer, given: JSON) -> JSON | None:
    """Use an element of a message."""
    answer = await gestures.click(
        viewer.page.slack,
        viewer.user.id,
        given["in"],
        given["ts"],
        given["act"],
        block_id=given["block"],
        value=given.get("value"),
        state=given.get("state"),
    )
    return _outcome("That did not work", answer)


async def click_in_view(viewer: Viewer, given: JSON) -> JSON | None:
    """Use an element of the modal on top or of the App Home; what was typed beside it counts too."""
    view = modals.find(viewer.workspace, given["view"])
    if view is not None and view.user == viewer.user.id:
        gestures.fill(viewer.page.slack, view.body["blocks"], view.values, given.get("state") or {})
    answer = await gestures.click_in_view(
        viewer.page.slack, viewer.user.id, given["view"], given["act"], given["block"], given.get("value")
    )
    return _outcome("That did not work", answer)


async def suggest(viewer: Viewer, given: JSON) -> JSON | None:
    """Type into a select whose options the app provides; `options` are those it offers."""
    where = {"view_id": given["view"]} if given.get("view") else {"channel": given["in"], "ts": given["ts"]}
    where["block_id"] = given["block"]
    answer = await suggestions.suggest(viewer.page.slack, viewer.user.id, given["act"], given["typed"], where)
    return _outcome("The options could not be loaded", answer) | {"options": answer["options"]}


async def submit(viewer: Viewer, given: JSON) -> JSON | None:
    """Submit the modal on top; `errors` says by block id what is wrong with its inputs."""
    answer = await submissions.submit(viewer.page.slack, viewer.user.id, given["view"], given["state"])
    if answer.get("errors"):
        return {"errors": answer["errors"]}
    return {"refused": "We had some trouble connecting. Try again?"} if answer.get("error") else {}


async def close_view(viewer: Viewer, given: JSON) -> JSON | None:
    """Cancel the modal on top."""
    await submissions.close(viewer.page.slack, viewer.user.id, given["view"])
    return None


_OWN_COMMANDS: dict[str, Action] = {"/invite": invite, "/leave": leave}

ACTIONS: dict[str, Action] = {
    "post": post,
    "edit": edit,
    "delete": delete,
    "react": react,
    "dismiss": dismiss,
    "mark_unread": mark_unread,
    "click": click,
    "click_in_view": click_in_view,
    "suggest": suggest,
    "submit": submit,
    "close_view": close_view,
    "invite": invite,
    "join": join,
    "leave": leave,
    "talk": talk,
}
