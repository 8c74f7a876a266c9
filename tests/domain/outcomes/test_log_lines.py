"""A manager's one line: who, what kind of act, for whom; what is not understood stays open for the form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.outcomes import OutcomeKind as K
from domain.outcomes.log_lines import HAPPENED, WAS_GIVEN, LogLine, read_log_line

DANA = "<@U0DANA|dana.whitfield>"


@pytest.mark.parametrize(
    ("text", "kind", "whom"),
    [
        (f"{DANA} gave a reference to Globex, renewal", K.PEER_REFERENCE, "Globex"),
        (f"{DANA} referred us to Northwind Traders of Texas.", K.REFERRAL, "Northwind Traders of Texas"),
        (f"{DANA} renewed after the reference", K.EXPANSION, ""),
        (f"{DANA} spoke at the May webinar with 3M", K.CONTENT, "3M"),
        (f"{DANA}: wrote a case study", K.CONTENT, ""),
        (f"{DANA} mentored a newcomer from Kitsumi Robotics", K.MENTORING, "Kitsumi Robotics"),
        (f"{DANA} ANSWERED a support question", K.SUPPORT, ""),
        (f"{DANA} took a ref call for Globex", K.PEER_REFERENCE, "Globex"),
        (f"{DANA} was lovely", None, ""),
        (f"{DANA} gave a talk at a conference for 200 people", K.CONTENT, ""),
        (f"{DANA} gave a talk for 2,000 people at Initech", K.CONTENT, "Initech"),
        (f"{DANA} gave a reference to the Bank of England", K.PEER_REFERENCE, "Bank of England"),
        (f"{DANA} said the demo was bad", None, ""),
        (f"{DANA} asked for a demo", K.PRODUCT_INTEREST, ""),
        (f"{DANA} booked a second live demo", K.PRODUCT_INTEREST, ""),
        (f"{DANA} preferred tea", None, ""),
        (f"{DANA} filed a support ticket", None, ""),
        (f"{DANA} solved a support ticket", K.SUPPORT, ""),
        (f"{DANA} helped Priya find a job", K.JOB_HELP, ""),
        (f"{DANA} helped with a stuck export job", K.SUPPORT, ""),
        (f"{DANA} met with the CEO of Initech", K.MET, "Initech"),
        (f"{DANA} met with the Head of Data at Initech", K.MET, "Initech"),
        (f"{DANA} met the VP Marketing of Globex", K.MET, "Globex"),
        (f"{DANA} met with the CEO", K.MET, ""),
        (f"{DANA} gave a reference to Head Sports", K.PEER_REFERENCE, "Head Sports"),
        (f"{DANA} wrote an article on lost customers", K.CONTENT, ""),
        (f"{DANA} gave a reference, will give another", K.PEER_REFERENCE, ""),
        (f"{DANA} gave a talk on what pilots might show", K.CONTENT, ""),
        (f"{DANA} would like a demo", K.PRODUCT_INTEREST, ""),
        (f"{DANA} met Will Grant", K.MET, ""),
    ],
)
def test_a_line_is_read_by_what_it_tells_first(text: str, kind: K | None, whom: str) -> None:
    read = read_log_line(text)
    assert (read.user_id, read.kind, read.whom) == ("U0DANA", kind, whom)


@pytest.mark.parametrize(
    "words",
    [
        "did not give a reference to Globex",
        "didn't give a reference",
        "didn’t give a reference",
        "never gave a reference",
        "gave no reference",
        "refused to be a reference",
        "was asked for a reference and declined",
        "DECLINED a reference call",
        "lost the renewal",
        "is losing the renewal",
        "churned instead of a renewal",
        "will give a reference",
        "Will give a reference",
        "she'll give a talk",
        "might do a webinar",
        "may give a talk",
        "is going to mentor a newcomer",
        "would like to give a talk",
        "webinar will be on Friday",
    ],
)
def test_what_did_not_happen_or_not_yet_is_of_no_kind(words: str) -> None:
    read = read_log_line(f"{DANA} {words}")
    assert (read.kind, read.is_negated) == (None, True)


@pytest.mark.parametrize("words", ["gave a notable reference", "is a reference now", "wrote of the Nordics"])
def test_a_part_of_a_word_takes_nothing_back(words: str) -> None:
    assert not read_log_line(f"{DANA} {words}").is_negated


def test_a_line_is_about_its_first_member_and_says_when_there_are_more() -> None:
    read = read_log_line(f"{DANA} and <@U0PRIYA> gave a talk")
    assert (read.user_id, read.names_several) == ("U0DANA", True)
    assert not read_log_line(f"{DANA} gave a talk, {DANA} did").names_several


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("spotlight in the May newsletter", K.SPOTLIGHT),
        ("early access to the beta", K.ACCESS),
        ("a LinkedIn recommendation", K.CAREER_HELP),
        ("a book as a thank-you", K.GIFT),
        ("an answer on exports", K.ANSWER),
        ("something", None),
    ],
)
def test_what_was_given_has_kinds_of_its_own(text: str, kind: K | None) -> None:
    assert read_log_line(f"{DANA} {text}", WAS_GIVEN).kind is kind


def test_the_words_are_kept_without_the_person() -> None:
    assert read_log_line(f"  {DANA}  gave a talk,  twice ") == LogLine(
        read_log_line(DANA).user_id, K.CONTENT, "", "gave a talk, twice"
    )


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for kinds in (HAPPENED, WAS_GIVEN):
        read = read_log_line(text, kinds)
        assert read.kind is None or read.kind in kinds
        assert read.whom in read.words
