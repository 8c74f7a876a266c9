"""What a window has on screen, and which of its parts are drawn anew when."""

from sandbox import conversations, modals
from sandbox.block_kit import check_view
from sandbox.page.screen import Region, Screen
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from tests.sandbox.page.looks import beside, channel, say, user

LABEL = {"type": "plain_text", "text": "Title"}
FIELD = {"type": "plain_text_input", "action_id": "a"}


def form(**more: object) -> JSON:
    block = {"type": "input", "block_id": "b", "label": LABEL, "element": FIELD}
    return check_view({"type": "modal", "title": LABEL, "submit": LABEL, "blocks": [block], **more}, "modal")


def regions(viewer: Viewer) -> dict[str, Region]:
    return Screen(viewer, "conversation", channel(viewer, "general")).regions()


def changed(viewer: Viewer, before: dict[str, Region]) -> set[str]:
    return {name for name, region in regions(viewer).items() if region.fingerprint != before[name].fingerprint}


def test_what_a_person_fills_in_does_not_draw_the_modal_anew_under_their_hands(dana: Viewer) -> None:
    view = modals.open_modal(dana.workspace, dana.page.slack.app, dana.user.id, form())
    before = regions(dana)
    view.values["b"]["a"]["value"] = "VP"
    assert changed(dana, before) == set()
    modals.replace(dana.workspace, view, form())
    assert changed(dana, before) == {"modal"}


def test_a_modal_and_its_end_are_seen_by_its_person_alone(dana: Viewer) -> None:
    before, others = regions(dana), regions(beside(dana, "maya.lindqvist"))
    view = modals.open_modal(dana.workspace, dana.page.slack.app, dana.user.id, form())
    assert changed(dana, before) == {"modal"}
    assert changed(beside(dana, "maya.lindqvist"), others) == set()
    modals.close(dana.workspace, view)
    assert changed(dana, before) == set()


def test_a_message_elsewhere_changes_the_sidebar_and_nothing_else(dana: Viewer) -> None:
    before = regions(dana)
    say(dana, "maya.lindqvist", "news", "random")
    assert changed(dana, before) == {"sidebar"}


def test_who_leaves_loses_the_composer_and_is_offered_to_join(dana: Viewer) -> None:
    before = regions(dana)
    channel(dana, "general").members.remove(dana.user.id)
    assert changed(dana, before) == {"head", "composer", "sidebar"}
    assert "Join channel" in regions(dana)["composer"].drawn


def test_an_archived_channel_takes_no_more_messages(dana: Viewer) -> None:
    channel(dana, "general").is_archived = True
    assert "<textarea" not in regions(dana)["composer"].drawn


def test_the_sidebar_says_who_is_there_and_who_is_away(dana: Viewer) -> None:
    noa = user(dana, "noa.ben.ami")
    conversations.open_direct(dana.workspace, [dana.user.id, noa.id])
    before = regions(dana)
    noa.away = True
    assert changed(dana, before) == {"sidebar"}
    assert "active" in before["sidebar"].drawn
    assert "is-away" in regions(dana)["sidebar"].drawn
