"""Numbers and days in sentences: one thing is one, and no day stands where it is not the right one."""

from datetime import UTC, datetime

import pytest

from domain.intros import Progress
from domain.outcomes import OutcomeKind
from domain.outcomes.consents import Use
from views.blocks import fallback
from views.help import privacy
from views.members.introductions import IntroLine, intro_row
from views.outcomes.consents import question
from views.outcomes.worth import LONGEST_UNIT, rule_form

ON = datetime(2026, 11, 5, 12, tzinfo=UTC)


def test_a_question_of_consent_names_acts_only_where_there_are_some() -> None:
    none, some = (str(question(Use.QUOTE, "Dana", ["Maya"], told, "c|").blocks) for told in ([], [OutcomeKind.ADVICE]))
    assert "Your list" not in none
    assert "has: advice that helped. Others learn" in some


@pytest.mark.parametrize("progress", Progress)
def test_what_came_later_never_carries_the_day_of_the_introduction(progress: Progress) -> None:
    told = fallback(*intro_row(IntroLine("Priya", progress, ON)))
    assert ("5 November" in told) == (progress not in (Progress.IN_TOUCH, Progress.MET))


def test_a_conversation_to_come_is_told_with_its_hour_or_that_it_comes_in_working_hours() -> None:
    known = fallback(*intro_row(IntroLine("Priya", Progress.OPENING, ON)))
    assert known == f"Priya: you both said yes; your conversation opens {ON:%A} 5 November, {ON:%H:%M}"
    unknown = fallback(*intro_row(IntroLine("Priya", Progress.OPENING, None)))
    assert unknown == "Priya: you both said yes; your conversation opens in working hours"


def test_a_word_that_is_no_unit_fits_the_form_so_that_it_can_be_answered() -> None:
    [unit] = [block for block in rule_form("c|")["blocks"] if block["block_id"] == "unit"]
    assert unit["element"]["max_length"] == LONGEST_UNIT >= len("bananas and other fruit")


def test_privacy_says_all_that_a_possible_peer_may_read_and_when() -> None:
    for part in ("role", "level", "industry or sector", "specialty", "ask for or offer", "five members"):
        assert part in privacy().text
    assert "Once you both said yes:* your name and company" in privacy().text


def test_privacy_says_what_is_read_where_there_are_no_five() -> None:
    assert "fewer than six, they read none of it but that you are at their level" in privacy().text


def test_privacy_says_what_the_team_sees_of_a_round() -> None:
    assert "who is left out of it and why" in privacy().text


def test_privacy_says_all_that_is_read_of_somebody() -> None:
    told = privacy().text
    for part in (
        "name, time zone",
        "status",
        "the part after the @",
        "who is in the community channel",
        "a language model",
    ):
        assert part in told
    assert "whatever is no reply to a networking post I leave unread" in told


def test_privacy_says_what_a_peer_reads_of_a_report() -> None:
    assert "a mentoring, with who was the mentor" in privacy().text


def test_a_line_without_a_name_or_an_offer_is_of_a_peer() -> None:
    assert fallback(*intro_row(IntroLine(None, Progress.MET, None))) == "a peer: you met"
