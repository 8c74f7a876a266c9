"""Draws the bar at the top: that this is a sandbox, who is signed in, the clock, the tour, the reset."""

from __future__ import annotations

from sandbox.page.html import Markup, join, tag
from sandbox.page.icons import icon
from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.tour import Tour, TourStep
from sandbox.page.viewer import Viewer, clock_time
from sandbox.workspace import User, Workspace


def bar(viewer: Viewer) -> Markup:
    """The whole bar."""
    notice = tag("p", tag("b", "Sandbox"), tag("span", " · invented people and companies"), class_="notice-line")
    opener = tag("button", "Controls", type="button", class_="btn small narrow-only", id="controls-open",
                 aria_expanded="false", aria_controls="controls")  # fmt: skip
    controls = [_sign_in(viewer), _clock(viewer), tour_button(viewer), _reset()]
    return tag(
        "header", notice, opener, tag("div", controls, id="controls", class_="controls"), id="bar", role="banner"
    )


def actors(workspace: Workspace) -> list[User]:
    """Everybody one can sign in as, by name, administrators first."""
    found = [user for user in workspace.users.values() if not user.is_bot and not user.deleted]
    return sorted(found, key=lambda user: (not user.is_admin, user.real_name))


def _sign_in(viewer: Viewer) -> Markup:
    options = [
        tag("option", user.real_name, value=user.name, selected=user.id == viewer.user.id)
        for user in actors(viewer.workspace)
    ]
    choice = tag("label", tag("span", "Signed in as"), tag("select", options, id="sign-in"))
    another = tag(
        "a", "New window", href="/", target="_blank", title="Be somebody else in another window", class_="btn small"
    )
    return tag("div", choice, another, class_="row")


def _clock(viewer: Viewer) -> Markup:
    turns = [
        tag("button", "Next morning", type="button", class_="btn small", data_turn="morning"),
        tag("button", "Next week", type="button", class_="btn small", data_turn="week"),
    ]
    shown = tag("span", clock(viewer), id="clock", data_region="clock", class_="clock")
    return tag("div", shown, turns, class_="row", role="group", aria_label="Clock")


def clock(viewer: Viewer) -> Markup:
    """The present time of the signed-in person, or that there is none to go by yet."""
    if viewer.page.is_moving:
        return join(icon("clock"), tag("span", "Members are moving in …"))
    now = viewer.now()
    return join(icon("clock"), tag("span", f"{now:%a} {now.day} {now:%b}, {clock_time(now)}"))


def tour_button(viewer: Viewer) -> Markup | None:
    """The button that starts the tour, where there is one."""
    if not viewer.page.tour.steps:
        return None
    return tag("button", icon("compass"), "Guided tour", type="button", class_="btn small",
               data_tour="play" if viewer.page.tour.at else "start")  # fmt: skip


def _reset() -> Markup:
    return tag("button", icon("reset"), "Reset", type="button", class_="btn small", data_do="reset")


def tour_card(viewer: Viewer) -> Markup:
    """The step of the tour that is on; empty when none is."""
    tour = viewer.page.tour
    step = tour.step
    if step is None:
        return Markup("")
    done = not tour.is_playing and step.is_done()
    state = " · playing …" if tour.is_playing else " · done" if done else ""
    return tag(
        "section",
        tag("p", f"Step {tour.at} of {len(tour.steps)}{state}", class_="step"),
        tag("h2", step.title),
        tag("p", mrkdwn(viewer, step.seen if done else step.what)),
        None if tour.is_playing else _way(viewer, step),
        tag("div", _tour_buttons(tour, step, done), class_="row end"),
        aria_label="Guided tour",
        class_="tour",
    )


def _tour_buttons(tour: Tour, step: TourStep, done: bool) -> list[Markup]:
    """What can be pressed: the last of them is what most people want."""
    if tour.is_playing:
        return []
    offered = [("End tour", "stop")]
    if not tour.is_last:
        offered.append(("Next step", "next"))
    if step.play is not None and not done:
        offered.append(("Play this step", "play"))
    last = len(offered) - 1
    return [
        tag("button", words, type="button", class_=f"btn small{' primary' if at == last > 0 else ''}", data_tour=to)
        for at, (words, to) in enumerate(offered)
    ]


def _way(viewer: Viewer, step: TourStep) -> Markup | None:
    handle, _ = step.place
    if handle == viewer.user.name:
        return None
    person = viewer.workspace.user(handle)
    name = person.real_name if person else handle
    return tag("p", tag("a", f"Go on as {name}", href=step_path(step)))


def step_path(step: TourStep) -> str:
    """Where a step takes place, or, once it is done, where it shows."""
    person, channel = step.place
    return f"/as/{person}/home" if channel == "home" else f"/as/{person}/in/{channel}"
