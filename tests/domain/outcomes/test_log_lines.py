"""A manager's one line: who, what kind of act, for whom; what is not understood stays open for the form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import UserId
from domain.outcomes import OutcomeKind as K
from domain.outcomes.log_kinds import HAPPENED, WAS_GIVEN
from domain.outcomes.log_lines import LogLine, read_log_line

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


SPOKEN_ABOUT = """
was asked for a reference
asked for a reference
asked us about the reference call
rescheduled the reference call
postponed her talk
moved the reference call to Friday
complained about the reference call
was unhappy with the webinar
considered a case study
discussed a case study with marketing
was invited to a panel
was approached for a testimonial
requested a reference from a peer
offered a testimonial
suggested a webinar on exports
wants a reference
is looking for a mentor
watched our webinar
enjoyed the keynote
received a reference from Initech
missed the reference call
reference call was rescheduled
webinar got postponed again
has a question about the renewal
worried about the renewal
"""
TO_COME = """
is renewing next month
is renewing
renews next quarter
renewal is due
renewal coming up
she's giving a talk
they are expanding soon
must give a talk
expects to renew
decided to renew
has yet to record the podcast
is preparing a case study
is speaking at the panel
webinar next Thursday
renewal pending
is up for renewal
volunteered to mentor a newcomer
agreed to a webinar next week
pledged a testimonial
needs to renew
renews if the price holds
is ready to be a reference
case study set for May
"""


@pytest.mark.parametrize("words", [*SPOKEN_ABOUT.strip().split("\n"), *TO_COME.strip().split("\n")])
def test_an_act_that_is_only_spoken_about_or_to_come_is_of_no_kind(words: str) -> None:
    read = read_log_line(f"{DANA} {words}")
    assert (read.kind, read.is_negated) == (None, True)


NOT_QUITE = """
almost gave a talk
nearly renewed
was supposed to give a reference
meant to write a review
would have given a reference
was this close to giving a testimonial
was on the verge of renewing
webinar, but she did not come
reference call - cancelled
"""


@pytest.mark.parametrize("words", NOT_QUITE.strip().split("\n"))
def test_an_act_that_nearly_happened_is_of_no_kind(words: str) -> None:
    read = read_log_line(f"{DANA} {words}")
    assert (read.kind, read.is_negated) == (None, True)


DONE_ALL_THE_SAME = {
    K.PEER_REFERENCE: (
        "was asked twice, then gave a reference",
        "asked for details and took the reference call",
        "vouched for us where we had been considered too dear",
        "gave the reference that was planned",
        "gave a reference as Initech wanted",
        "gave a reference, renewal next month",
        "gave a reference to Globex, who then did not renew",
        "did a ref call with Initech - deal never closed",
    ),
    K.CONTENT: (
        "rescheduled twice but gave the talk",
        "gave a talk soon after joining",
        "gave a talk on next year's budget",
        "was upset, and wrote a review",
        "recorded a podcast due to our campaign",
        "gave a talk, which Globex liked",
        "gave a talk to almost 200 people",
        "spoke @ our webinar, no slides",
        "gave a talk, nobody asked about pricing",
        "could not make the panel but sent a quote",
        "was supposed to give a reference and wrote an article",
    ),
    K.EXPANSION: (
        "renewed for next year",
        "renewed until next year",
        "bought 40 more licences",
        "added two modules",
        "extended the contract",
    ),
    K.MENTORING: ("is mentoring a newcomer", "coached a peer who wants a promotion"),
    K.REFERRAL: ("introduced Globex to our sales team", "connected the CFO of Initech to us"),
    K.OTHER: ("joined our advisory board", "attended the customer council"),
    K.PRODUCT_INTEREST: ("asked about exports", "is interested in analytics"),
}


@pytest.mark.parametrize(
    ("words", "kind"), [(words, kind) for kind, lines in DONE_ALL_THE_SAME.items() for words in lines]
)
def test_what_happened_is_read_whatever_else_is_said_of_it(words: str, kind: K) -> None:
    assert read_log_line(f"{DANA} {words}").kind is kind


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("gave Globex a reference", "Globex"),
        ("gave Northwind Traders a reference", "Northwind Traders"),
        ("gave globex a reference", "globex"),
        ("gave a reference to globex", "globex"),
        ("took a ref call for initech yesterday", "initech"),
        ("introduced Globex to our sales team", "Globex"),
        ("introduced us to Globex", "Globex"),
        ("referred Initech to us", "Initech"),
        ("sent Kitsumi Robotics a case study", "Kitsumi Robotics"),
        ("gave 3M our quote", "3M"),
        ("gave a reference to Globex for initech", "Globex"),
        ("gave the Bank of England a reference", "Bank of England"),
        ("wrote acme a testimonial", "acme"),
        ("vouched for us to hooli, twice", "hooli"),
        ("gave us a quote", ""),
        ("gave a reference to prospects", ""),
        ("gave a reference to a prospect", ""),
        ("gave a talk for data teams", ""),
        ("gave a talk to students", ""),
        ("gave them a reference", ""),
        ("gave a talk for free", ""),
        ("met for coffee", ""),
        ("met a peer from Globex for coffee", "Globex"),
        ("helped with SSO", ""),
        ("gave a talk for HR", ""),
        ('gave a reference to "Blue Harbor"', "Blue Harbor"),
        ("gave “blue harbor” a reference", "blue harbor"),
        ("gave 'Blue Harbor' a reference in Dana's name", "Blue Harbor"),
        ("did a ref call w/ Initech", "Initech"),
        ("gave a reference to Dr. Mara Lindholm at Hooli", "Hooli"),
        ("had lunch with Tom from Hooli", "Hooli"),
    ],
)
def test_whom_it_was_for_is_read_between_verb_and_act_and_in_small_letters(words: str, whom: str) -> None:
    assert read_log_line(f"{DANA} {words}").whom == whom


@pytest.mark.parametrize(
    ("words", "kind", "kept"),
    [
        ("helped {} get a job at Globex", K.JOB_HELP, "helped a peer get a job at Globex"),
        ("introduced {} to our sales team", K.REFERRAL, "introduced a peer to our sales team"),
        ("helped {} with exports", K.SUPPORT, "helped a peer with exports"),
        ("mentored {}", K.MENTORING, "mentored a peer"),
        ("gave a talk with {} at Initech", K.CONTENT, "gave a talk with a peer at Initech"),
    ],
)
def test_somebody_named_within_a_line_leaves_their_place_and_not_their_name(words: str, kind: K, kept: str) -> None:
    read = read_log_line(f"{DANA} {words.format('<@U0NOA|noa>')}")
    assert (read.kind, read.words) == (kind, kept)


NAMES = {UserId("U0DANA"): "Dana Whitfield", UserId("U0NOA"): "Priya Raman", UserId("U0WILL"): "Grace Adler"}


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("met Priya for coffee", "met a peer for coffee"),
        ("helped priya raman with exports", "helped a peer with exports"),
        ("gave a talk with Priya and Grace", "gave a talk with a peer and a peer"),
        ("gave a reference to Grace Foods", "gave a reference to Grace Foods"),
        ("spoke with grace at Initech", "spoke with grace at Initech"),
        ("wrote that Dana helped", "wrote that Dana helped"),
    ],
)
def test_a_members_name_is_kept_as_a_peer_however_it_is_typed(words: str, kept: str) -> None:
    assert read_log_line(f"{DANA} {words}", names=NAMES).words == kept


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
        ("an introduction to a CFO", K.INTRODUCTION),
        ("was introduced to Initech's CISO", K.INTRODUCTION),
        ("an intro", K.INTRODUCTION),
        ("a free pass", K.ACCESS),
        ("a hoodie", K.GIFT),
        ("training", K.ACCESS),
        ("received a mug", K.GIFT),
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
