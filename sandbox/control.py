"""`/_control`: plays any member, turns the clock, plans faults and reads the whole state back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from sandbox import administration, gestures, modals, people, report, shapes, submissions, suggestions
from sandbox.clock import forward
from sandbox.errors import ControlError
from sandbox.slack import Slack
from sandbox.wire import JSON, JsonResponse

Verb = Callable[[Slack, JSON], Any]


async def turn_clock(slack: Slack, seconds: float) -> None:
    """Turn the workspace's clock forward, at once or as whoever keeps another in step with it does."""
    if slack.turner is not None:
        await slack.turner(forward(seconds))
    else:
        slack.workspace.clock.turn(seconds)
        await asyncio.sleep(0)
    slack.workspace.changed()


def _set_app(slack: Slack, given: JSON) -> None:
    for name, value in given.items():
        slack.app.set(name, value)


async def _fault(slack: Slack, given: JSON) -> None:
    fault = slack.faults.add(given)
    if fault.kind == "disconnect":
        slack.faults.take("delivery", fault.method, kind="disconnect")
        await slack.socket_mode.disconnect(fault.reason)


async def _changed(slack: Slack, given: JSON) -> int:
    try:
        async with asyncio.timeout(float(given["timeout"])):
            return await slack.workspace.wait_for_change(int(given["since"]))
    except TimeoutError:
        return slack.workspace.version


def _views(slack: Slack, given: JSON) -> list[JSON]:
    user = people.person(slack, given["user"])
    return [shapes.view(view) for view in modals.stack(slack.workspace, user.id)]


def _home(slack: Slack, given: JSON) -> JSON | None:
    view = slack.workspace.homes.get(people.person(slack, given["user"]).id)
    return shapes.view(view) if view else None


def _messages(slack: Slack, given: JSON) -> list[JSON]:
    channel = report.channel(slack, given["channel"])
    thread_ts = given.get("thread_ts")
    return report.thread(slack, channel, thread_ts) if thread_ts else report.top_level(slack, channel)


VERBS: dict[str, Verb] = {
    "post": lambda slack, g: people.post(slack, g["user"], g["channel"], g["text"], g.get("thread_ts"), g.get("extra")),
    "edit": lambda slack, g: people.edit(slack, g["user"], g["channel"], g["ts"], g["text"]),
    "delete": lambda slack, g: people.delete(slack, g["user"], g["channel"], g["ts"]),
    "unfurl": lambda slack, g: people.unfurl(slack, g["channel"], g["ts"], g["url"]),
    "react": lambda slack, g: people.react(slack, g["user"], g["channel"], g["ts"], g["name"]),
    "unreact": lambda slack, g: people.unreact(slack, g["user"], g["channel"], g["ts"], g["name"]),
    "join": lambda slack, g: people.join(slack, g["user"], g["channel"], g.get("inviter")),
    "leave": lambda slack, g: people.leave(slack, g["user"], g["channel"]),
    "deactivate": lambda slack, g: people.deactivate(slack, g["user"]),
    "rename": lambda slack, g: people.rename(slack, g["user"], g["profile"]),
    "command": lambda slack, g: gestures.command(slack, g["user"], g["channel"], g["text"], g["command"]),
    "click": lambda slack, g: gestures.click(
        slack,
        g["user"],
        g["channel"],
        g["ts"],
        g["action_id"],
        block_id=g.get("block_id"),
        value=g.get("value"),
        state=g.get("state"),
    ),
    "click_in_view": lambda slack, g: gestures.click_in_view(
        slack, g["user"], g["view_id"], g["action_id"], g.get("block_id"), g.get("value")
    ),
    "suggest": lambda slack, g: suggestions.suggest(slack, g["user"], g["action_id"], g["typed"], g["where"]),
    "submit": lambda slack, g: submissions.submit(slack, g["user"], g["view_id"], g["values"]),
    "close": lambda slack, g: submissions.close(slack, g["user"], g["view_id"]),
    "open_home": lambda slack, g: gestures.open_home(slack, g["user"]),
    "views": _views,
    "home": _home,
    "enroll": lambda slack, g: administration.enroll(slack, g["user"], g["name"], g.get("profile") or {}),
    "set_presence": lambda slack, g: administration.set_presence(slack, g["user"], g["away"]),
    "rename_channel": lambda slack, g: administration.rename_channel(slack, g["user"], g["channel"], g["name"]),
    "archive": lambda slack, g: administration.archive_channel(slack, g["user"], g["channel"]),
    "unarchive": lambda slack, g: administration.unarchive_channel(slack, g["user"], g["channel"]),
    "uninstall": lambda slack, _: administration.uninstall(slack),
    "verify": lambda slack, g: slack.http_events.verify(g["url"]),
    "turn_clock": lambda slack, g: turn_clock(slack, float(g["seconds"])),
    "set_app": _set_app,
    "fault": _fault,
    "clear_faults": lambda slack, _: slack.faults.clear(),
    "state": lambda slack, g: report.state(slack, logs=bool(g.get("logs", True))),
    "messages": _messages,
    "dm": lambda slack, g: report.dm(slack, g["user"]),
    "ephemerals": lambda slack, g: report.ephemerals(slack, g["user"], g.get("channel")),
    "settled": lambda slack, g: slack.dispatcher.settled(float(g["timeout"])),
    "changed": _changed,
}


async def endpoint(slack: Slack, request: Request) -> Response:
    """Run one verb: its arguments as JSON in, `{"ok", "result" | "error"}` out (400 when refused)."""
    try:
        verb = VERBS[request.path_params["verb"]]
        given = json.loads(await request.body() or b"{}")
        result = verb(slack, given)
        if isinstance(result, Awaitable):
            result = await result
    except ControlError as error:
        return _refusal(str(error))
    except KeyError as error:
        return _refusal(f"Missing, or not known: {error}.")
    except (TypeError, ValueError, AttributeError) as error:
        return _refusal(f"Not of the right form: {error}.")
    return JsonResponse({"ok": True, "result": result})


def _refusal(sentence: str) -> Response:
    return JsonResponse({"ok": False, "error": sentence}, status_code=400)
