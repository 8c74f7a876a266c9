"""How a message is drawn in its place: by whom, how large, and what is left when it was deleted."""

import pytest

from sandbox import messages
from sandbox.page.messages import draw_item
from sandbox.page.timeline import Prints, conversation
from sandbox.page.viewer import Viewer
from tests.sandbox.page.drawn import Drawn, read
from tests.sandbox.page.looks import channel, say


def drawn(viewer: Viewer, ts: str) -> Drawn:
    """A message of #general, as the viewer sees it."""
    place = channel(viewer, "general")
    item = next(each for each in conversation(viewer, place, "", Prints()) if each.ts == ts)
    return read(draw_item(viewer, place, item))


def classes(found: Drawn) -> set[str]:
    return {name for _, attributes in found.elements for name in (attributes.get("class") or "").split()}


@pytest.mark.parametrize(
    ("text", "is_large"),
    {":tada:": True, ":tada: :rocket:\n:eyes:": True, ":tada: yes": False, ":unheard_of:": False, "": False}.items(),
)
def test_a_text_of_nothing_but_emoji_is_large(dana: Viewer, text: str, is_large: bool) -> None:
    assert ("is-big" in classes(drawn(dana, say(dana, "maya.lindqvist", text).ts))) is is_large


def test_a_wall_of_emoji_is_not_large(dana: Viewer) -> None:
    assert "is-big" not in classes(drawn(dana, say(dana, "maya.lindqvist", ":tada:" * 24).ts))


def test_of_a_deleted_question_only_the_answers_are_left(dana: Viewer) -> None:
    question = say(dana, "kwabena.asante", "Question")
    say(dana, "maya.lindqvist", "Answer", thread=question.ts)
    messages.delete(dana.workspace, channel(dana, "general"), question)
    found = drawn(dana, question.ts)
    assert "This message was deleted." in found.text
    assert "1 reply" in found.text
    assert "byline" not in classes(found)


def test_a_message_that_goes_on_says_the_time_alone(dana: Viewer) -> None:
    say(dana, "maya.lindqvist", "one")
    found = drawn(dana, say(dana, "maya.lindqvist", "two").ts)
    time = dana.now()
    assert found.text == f"{time.hour % 12 or 12}:{time:%M}two"


def test_a_reaction_can_be_joined_by_another(dana: Viewer) -> None:
    message = say(dana, "maya.lindqvist", "one")
    assert "reactions" not in classes(drawn(dana, message.ts))
    messages.react(dana.workspace, channel(dana, "general"), message, dana.user, "eyes")
    named = [each.get("aria-label") for each in drawn(dana, message.ts).named("button")]
    assert named[-2:] == ["eyes, 1", "Add reaction…"]
