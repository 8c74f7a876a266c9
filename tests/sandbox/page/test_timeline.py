"""Which messages are shown to whom, in which order, and when a drawing is a new one."""

from collections.abc import Callable

from sandbox import messages
from sandbox.messages import Content
from sandbox.page.messages import draw_item
from sandbox.page.timeline import FIRST, Item, Prints, conversation, last_items, thread
from sandbox.page.viewer import Viewer
from tests.sandbox.page.looks import beside, channel, look, say, user, whisper


def items(viewer: Viewer, prints: Prints | None = None) -> list[Item]:
    return conversation(viewer, channel(viewer, "general"), "", prints or Prints())


def texts(found: list[Item]) -> list[str]:
    return [item.message.text for item in found]


def test_replies_stay_in_their_thread_unless_sent_to_the_channel_too(dana: Viewer) -> None:
    parent = say(dana, "maya.lindqvist", "Question")
    say(dana, "dana.whitfield", "Answer", thread=parent.ts)
    place, hanna = channel(dana, "general"), user(dana, "hanna.vogel")
    messages.post(dana.workspace, place, hanna, Content("For all"), thread_ts=parent.ts, broadcast=True)
    assert texts(items(dana))[-2:] == ["Question", "For all"]
    assert texts(thread(dana, place, parent.ts, Prints())) == ["Question", "Answer", "For all"]


def test_an_ephemeral_message_is_for_its_person_alone(dana: Viewer) -> None:
    whisper(dana, "dana.whitfield", "psst")
    assert "psst" in texts(items(dana))
    assert "psst" not in texts(items(beside(dana, "maya.lindqvist")))


def test_messages_of_one_author_join_until_another_speaks_or_time_passes(dana: Viewer) -> None:
    for handle in ("dana.whitfield", "dana.whitfield", "maya.lindqvist", "dana.whitfield"):
        say(dana, handle, "word")
    dana.workspace.clock.turn(301)
    say(dana, "dana.whitfield", "later")
    assert [item.joined for item in items(dana)[-5:]] == [False, True, False, False, False]


def test_an_apps_messages_each_begin_anew(dana: Viewer) -> None:
    for _ in range(2):
        whisper(dana, "dana.whitfield", "psst")
        sent = messages.draft(dana.workspace, dana.page.slack.bot, Content("word"))
        channel(dana, "general").messages[sent.ts] = sent
    assert [item.joined for item in items(dana)[-4:]] == [False] * 4


def test_each_day_has_a_heading_in_the_readers_own_time() -> None:
    dana = look("dana.whitfield")
    say(dana, "dana.whitfield", "today")
    assert items(dana)[-1].heading == "Today"
    dana.workspace.clock.turn(86_400)
    say(dana, "dana.whitfield", "next day")
    found = items(dana)
    assert (found[-2].heading, found[-1].heading) == ("Yesterday", "Today")


def test_a_thread_says_how_many_replies_it_has(dana: Viewer) -> None:
    parent = say(dana, "maya.lindqvist", "Question")
    for count in (1, 2):
        say(dana, "dana.whitfield", f"Answer {count}", thread=parent.ts)
    found = thread(dana, channel(dana, "general"), parent.ts, Prints())
    assert [item.heading for item in found] == [None, "2 replies", None]
    about = items(dana)[-1].thread
    assert about is not None
    assert (about.count, about.authors) == (2, [dana.user.id])


def test_first_come_the_last_messages_then_those_before_them(dana: Viewer) -> None:
    sent = [say(dana, "dana.whitfield", str(number)) for number in range(FIRST + 50)]
    place = channel(dana, "general")
    newest, whole = last_items(dana, place)
    assert (len(newest), newest[-1].ts, whole) == (FIRST, sent[-1].ts, False)
    older, whole = last_items(dana, place, FIRST + 50, newest[0].ts)
    assert (older[-1].ts < newest[0].ts, len(older), whole) == (True, 52, True)


def test_a_fingerprint_differs_exactly_when_the_drawing_does(dana: Viewer) -> None:
    place, prints = channel(dana, "general"), Prints()
    message = say(dana, "dana.whitfield", "first")

    def seen() -> tuple[str, str]:
        item = items(dana, prints)[-1]
        return item.fingerprint, draw_item(dana, place, item).replace(item.fingerprint, "")

    def reply() -> object:
        return say(dana, "maya.lindqvist", "reply", thread=message.ts)

    steps: list[Callable[[], object]] = [
        lambda: messages.edit(dana.workspace, place, message, Content("second"), dana.user.id),
        lambda: messages.react(dana.workspace, place, message, dana.user, "eyes"),
        lambda: messages.unreact(dana.workspace, place, message, dana.user, "eyes"),
        reply,
        lambda: setattr(dana.user, "real_name", "Dana W."),
    ]
    for step in steps:
        before, again = seen(), seen()
        assert before == again
        step()
        after = seen()
        assert (after[0] != before[0], after[1] != before[1]) == (True, True)
