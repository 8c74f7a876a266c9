"""Answers what the script sends: a person's actions, their uploads, and the buttons of the bar."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from sandbox import control, messages, people
from sandbox.errors import ControlError
from sandbox.messages import Content
from sandbox.page.actions import ACTIONS
from sandbox.page.bar import step_path
from sandbox.page.state import Page
from sandbox.page.tour import TourStep
from sandbox.page.typed import to_wire
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON, JsonResponse
from sandbox.workspace import File

_MOST_BYTES = 10_000_000
_WEEK_SECONDS = 7 * 86_400.0


async def _given(request: Request) -> JSON:
    given: Any = json.loads(await request.body() or b"{}")
    if not isinstance(given, dict):
        raise ControlError("That is not of the right form.")
    return given


async def answer(viewer: Viewer, request: Request) -> Response:
    """Do one thing as a person; `error` is the sentence they read where it could not be done."""
    try:
        action = ACTIONS[request.path_params["verb"]]
        return JsonResponse(await action(viewer, await _given(request)) or {})
    except ControlError as error:
        return _refusal(str(error))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return _refusal(f"That is not of the right form: {error}.")


def _refusal(sentence: str) -> Response:
    return JsonResponse({"error": sentence}, status_code=400)


async def upload(viewer: Viewer, request: Request) -> Response:
    """Share a file, its content the request's body, with what was typed beside it."""
    try:
        channel = people.own_place(viewer.page.slack, viewer.user, request.path_params["channel"])
    except ControlError as error:
        return _refusal(str(error))
    content = await request.body()
    if not 0 < len(content) <= _MOST_BYTES:
        return _refusal("A file holds between one byte and ten megabytes.")
    query, workspace = request.query_params, viewer.workspace
    name = query.get("name") or "file"
    file = File(
        workspace.ids.new("F"), name, name, viewer.user.id, workspace.seconds(), len(content), content, True, True
    )
    workspace.files[file.id] = file
    text = to_wire(viewer, query.get("text", ""))
    thread = query.get("thread") if query.get("thread") in channel.messages else None
    messages.post(workspace, channel, viewer.user, Content(text, files=[file.id]), thread_ts=thread)
    return JsonResponse({})


async def play(page: Page, request: Request) -> Response:
    """The bar's buttons: `turn`, `tour`, `reset`."""
    try:
        given = await _given(request)
        return JsonResponse(await _PLAY[request.path_params["verb"]](page, given))
    except ControlError as error:
        return _refusal(str(error))
    except (KeyError, ValueError) as error:
        return _refusal(f"That is not of the right form: {error}.")


async def _turn(page: Page, given: JSON) -> JSON:
    if page.is_moving:
        raise ControlError("The members are moving in. The clock can be turned in a moment.")
    user = people.person(page.slack, str(given["as"]))
    seconds = _WEEK_SECONDS if given["to"] == "week" else Viewer(page, user).until_morning()
    await control.turn_clock(page.slack, seconds)
    return {}


async def _tour(page: Page, given: JSON) -> JSON:
    step = await _TOUR[given["to"]](page)
    page.slack.workspace.changed()
    return {"go": step_path(step)} if step else {}


async def _begin(page: Page) -> TourStep | None:
    return await page.begin_tour()


async def _go_on(page: Page) -> TourStep | None:
    return page.tour.next()


async def _play(page: Page) -> TourStep | None:
    return await page.tour.play(page.slack.workspace.changed)


async def _stop(page: Page) -> None:
    page.tour.stop()


_TOUR = {"start": _begin, "next": _go_on, "play": _play, "stop": _stop}


async def _reset(page: Page, _: JSON) -> JSON:
    await page.reset()
    return {"go": "/"}


_PLAY = {"turn": _turn, "tour": _tour, "reset": _reset}
