"""The page's addresses: what a browser may ask for, and who may see it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from sandbox import gestures, people
from sandbox.page import assets, directory, document, landing, panes, stream
from sandbox.page.answers import answer, play, upload
from sandbox.page.heading import has_home
from sandbox.page.html import Child, Markup, tag
from sandbox.page.pictures import INLINE_PICTURES, extension
from sandbox.page.screen import Screen
from sandbox.page.state import Page
from sandbox.page.typed import to_typed
from sandbox.page.viewer import Viewer
from sandbox.wire import JsonResponse
from sandbox.workspace import Channel, File

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Show = Callable[[Viewer, Request], Awaitable[Response]]


def routes(page: Page) -> list[BaseRoute]:
    """Everything the page serves, to be put beside the sandbox's own routes."""

    def seen(show: Show) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            viewer = _viewer(page, request)
            return await show(viewer, request) if viewer else _html(landing_page(page), 404)

        return endpoint

    async def first(_: Request) -> Response:
        return _html(landing_page(page))

    async def socket(websocket: WebSocket) -> None:
        viewer = _viewer(page, websocket)
        if viewer is None or not is_own(websocket):
            await websocket.close()
            return
        await stream.follow(viewer, websocket)

    async def bar_button(request: Request) -> Response:
        return await play(page, request) if is_own(request) else Response(status_code=403)

    mine = "/as/{person}"
    return [
        Route("/", first),
        Route("/static/{version}/{name}", assets.endpoint),
        Route("/play/{verb}", bar_button, methods=["POST"]),
        WebSocketRoute(mine + "/stream", socket),
        Route(mine + "/do/{verb}", seen(_do), methods=["POST"]),
        Route(mine + "/upload/{channel}", seen(_upload), methods=["POST"]),
        Route(mine, seen(_start)),
        Route(mine + "/app", seen(_app)),
        Route(mine + "/home", seen(_home)),
        Route(mine + "/browse", seen(_browse)),
        Route(mine + "/people", seen(_people)),
        Route(mine + "/directory", seen(_directory)),
        Route(mine + "/files/{file}", seen(_file)),
        Route(mine + "/profile/{user}", seen(_profile)),
        Route(mine + "/in/{place}", seen(_conversation)),
        Route(mine + "/in/{place}/members", seen(_members)),
        Route(mine + "/in/{place}/thread/{ts}", seen(_thread)),
        Route(mine + "/in/{place}/older/{ts}", seen(_older)),
        Route(mine + "/in/{place}/source/{ts}", seen(_source)),
    ]


def _viewer(page: Page, connection: HTTPConnection) -> Viewer | None:
    user = page.slack.workspace.user(connection.path_params["person"])
    return Viewer(page, user) if user is not None and not user.is_bot and not user.deleted else None


def is_own(connection: HTTPConnection) -> bool:
    """Whether a request comes from the page itself: another site's page may not play."""
    origin = connection.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == connection.headers.get("host")


def _html(drawn: Markup, status: int = 200) -> Response:
    return HTMLResponse(drawn.encode("utf-8", "replace"), status, _HEADERS)


def landing_page(page: Page) -> Markup:
    """The page to sign in on."""
    ask = tag("dialog", id="confirm", aria_label="Please confirm")
    return document.document(f"{page.slack.workspace.name} · Sandbox", landing.sign_in(page), ask, class_="is-landing")


async def _do(viewer: Viewer, request: Request) -> Response:
    return await answer(viewer, request) if is_own(request) else Response(status_code=403)


async def _upload(viewer: Viewer, request: Request) -> Response:
    return await upload(viewer, request) if is_own(request) else Response(status_code=403)


async def _start(viewer: Viewer, _: Request) -> Response:
    """Go to the general channel, or any other that the person is in."""
    places = sorted(viewer.places(), key=lambda channel: not channel.is_general)
    return RedirectResponse(viewer.path("in", places[0].id) if places else viewer.path("browse"))


async def _app(viewer: Viewer, _: Request) -> Response:
    return RedirectResponse(viewer.path("home") if has_home(viewer) else viewer.path("in", "dm"))


async def _home(viewer: Viewer, _: Request) -> Response:
    if not has_home(viewer):
        return RedirectResponse(viewer.path("in", "dm"))
    gestures.open_home(viewer.page.slack, viewer.user.id)
    screen = Screen(viewer, "home")
    return _html(document.window(screen, document.home_main(screen)))


async def _browse(viewer: Viewer, _: Request) -> Response:
    return _html(document.window(Screen(viewer, "browse"), landing.browse(viewer)))


async def _people(viewer: Viewer, _: Request) -> Response:
    return _html(document.window(Screen(viewer, "people"), landing.people(viewer)))


async def _directory(viewer: Viewer, _: Request) -> Response:
    return JsonResponse(directory.directory(viewer), headers=_HEADERS)


def _place(viewer: Viewer, request: Request) -> Channel | None:
    reference = request.path_params["place"]
    if reference == "dm":
        return people.place(viewer.page.slack, viewer.user, "dm")
    return viewer.place(reference)


def _nothing(viewer: Viewer) -> Response:
    return _html(document.window(Screen(viewer, "nothing"), landing.nothing_here(viewer)), 404)


async def _conversation(viewer: Viewer, request: Request) -> Response:
    channel = _place(viewer, request)
    return _shown(viewer, channel) if channel else _nothing(viewer)


def _shown(viewer: Viewer, channel: Channel, pane: Child = None) -> Response:
    screen = Screen(viewer, "conversation", channel)
    return _html(document.window(screen, document.conversation_main(screen, channel), pane))


def _pane(viewer: Viewer, request: Request, channel: Channel | None, pane: Markup | None) -> Response:
    """A pane alone, for the script; or, as an address of its own, with everything around it."""
    if pane is None:
        return _nothing(viewer)
    return _html(pane) if channel is None or "part" in request.query_params else _shown(viewer, channel, pane)


async def _members(viewer: Viewer, request: Request) -> Response:
    channel = _place(viewer, request)
    return _pane(viewer, request, channel, panes.members_pane(viewer, channel) if channel else None)


async def _thread(viewer: Viewer, request: Request) -> Response:
    channel = _place(viewer, request)
    pane = panes.thread_pane(viewer, channel, request.path_params["ts"]) if channel else None
    return _pane(viewer, request, channel, pane)


async def _profile(viewer: Viewer, request: Request) -> Response:
    user = viewer.workspace.users.get(request.path_params["user"])
    return _pane(viewer, request, None, panes.profile_pane(viewer, user) if user else None)


async def _older(viewer: Viewer, request: Request) -> Response:
    channel = _place(viewer, request)
    if channel is None:
        return _nothing(viewer)
    return JsonResponse(document.older(viewer, channel, request.path_params["ts"]), headers=_HEADERS)


async def _source(viewer: Viewer, request: Request) -> Response:
    channel = _place(viewer, request)
    message = channel.messages.get(request.path_params["ts"]) if channel else None
    if message is None or message.user != viewer.user.id:
        return Response(status_code=404)
    return JsonResponse({"text": to_typed(viewer, message.text)}, headers=_HEADERS)


async def _file(viewer: Viewer, request: Request) -> Response:
    file = viewer.workspace.files.get(request.path_params["file"])
    if file is None or not _may_open(viewer, file):
        return _nothing(viewer)
    kind = INLINE_PICTURES.get(extension(file))
    shown = "inline" if kind else "attachment"
    headers = _HEADERS | {
        "Content-Disposition": f"{shown}; filename*=UTF-8''{quote(file.name.encode('utf-8', 'replace'))}"
    }
    return Response(file.content, media_type=kind or "application/octet-stream", headers=headers)


def _may_open(viewer: Viewer, file: File) -> bool:
    """Whether a file was shared where the viewer may look."""
    return file.complete and not file.deleted and any(viewer.place(channel) for channel in file.shares)
