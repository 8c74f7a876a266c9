"""What is unread to whom: messages of others since one last looked, and which of them address one."""

from sandbox.page.reading import Unread
from sandbox.page.screen import Screen
from sandbox.page.viewer import Viewer
from tests.sandbox.page.looks import beside, channel, say, whisper


def unread(viewer: Viewer, where: str = "general") -> Unread:
    return viewer.page.marks.unread(viewer.user.id, channel(viewer, where))


def see(viewer: Viewer, where: str = "general") -> bool:
    return Screen(viewer, "conversation", channel(viewer, where)).see()


def test_what_was_there_at_the_start_is_read(dana: Viewer) -> None:
    assert unread(dana) == Unread()


def test_what_others_write_is_unread_until_one_looks(dana: Viewer) -> None:
    say(dana, "maya.lindqvist", "news")
    assert unread(dana) == Unread(1, 0)
    assert see(dana)
    assert unread(dana) == Unread()
    assert not see(dana)


def test_ones_own_words_replies_in_threads_and_whispers_are_not_unread(dana: Viewer) -> None:
    mine = say(dana, "dana.whitfield", "mine")
    say(dana, "maya.lindqvist", "in the thread", thread=mine.ts)
    whisper(dana, "dana.whitfield", "psst")
    assert unread(dana) == Unread()


def test_a_mention_counts_for_the_one_mentioned_and_here_for_everybody(dana: Viewer) -> None:
    say(dana, "maya.lindqvist", f"<@{dana.user.id}> look")
    say(dana, "maya.lindqvist", "<!here> look")
    assert unread(dana) == Unread(2, 2)
    assert unread(beside(dana, "hanna.vogel")) == Unread(2, 1)


def test_reading_is_each_persons_own(dana: Viewer) -> None:
    say(dana, "maya.lindqvist", "news")
    see(beside(dana, "hanna.vogel"))
    assert unread(dana) == Unread(1, 0)


def test_marked_unread_from_a_message_it_counts_from_there(dana: Viewer) -> None:
    first = say(dana, "maya.lindqvist", "one")
    say(dana, "maya.lindqvist", "two")
    see(dana)
    dana.page.marks.unread_from(dana.user.id, channel(dana, "general").id, first.ts)
    assert unread(dana) == Unread(2, 0)


def test_looking_into_a_channel_one_is_not_in_reads_nothing(dana: Viewer) -> None:
    stranger = beside(dana, "ines.quaglia")
    say(dana, "maya.lindqvist", "news")
    assert not see(stranger)


def test_the_title_counts_what_waits_elsewhere(dana: Viewer) -> None:
    say(dana, "maya.lindqvist", f"<@{dana.user.id}> look", "random")
    title = Screen(dana, "conversation", channel(dana, "general")).title()
    assert title == "(1) #general · Dana Whitfield"
