"""What is said of a peer before a name is, and why two people fit."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.industries import Place, Sector, understand_industry
from domain.intros.coarsening import Shown
from domain.peers import Match, Peer, Reason, ReasonKind, Rules, compare
from domain.peers.presets import Preset
from domain.taxonomy.industry_names import BY_INDUSTRY
from domain.titles import Function, Role, Seniority, understand_title
from views.suggestions.peers import (
    describe,
    function_name,
    place_name,
    reason_sentences,
    reasons_sentence,
    why_sentence,
)


def said_of(title: str, industry: str = "") -> str:
    return describe(understand_title(title, industry), understand_industry(industry))


def why(a: tuple[str, str], b: tuple[str, str], ask: str = "", offer: str = "") -> str:
    one = Peer(MemberId("a"), a[0], "Alder", a[1], asks=ask)
    other = Peer(MemberId("b"), b[0], "Birch", b[1], offers=offer)
    match = compare(one, other)
    assert isinstance(match, Match)
    return reasons_sentence(match.reasons)


@pytest.mark.parametrize(
    ("title", "industry", "said"),
    [
        ("VP, Customer Marketing", "Fintech", "customer marketing, VP level, fintech"),
        ("CISO", "FinServ", "security, C-level, financial services"),
        ("Nurse", "", "healthcare, specialist level"),
        ("customer marketing", "", "customer marketing"),
        ("Director of IT", "public sector", "IT, director level, the public sector"),
        ("", "fintech", "a peer in fintech"),
        ("VP", "", "a peer at VP level"),
        ("VP", "retail", "a peer at VP level in retail"),
        ("", "", "a peer in this program"),
        ("Wizard of Light Bulb Moments", "", "a peer in this program"),
    ],
)
def test_a_peer_is_described_by_function_level_and_industry(title: str, industry: str, said: str) -> None:
    assert said_of(title, industry) == said


@given(st.builds(Role, st.sampled_from(Function), st.just("secret specialty"), st.sampled_from(Seniority)))
def test_a_description_never_says_the_specialty(role: Role) -> None:
    assert "secret" not in describe(role, None)


@given(st.text(min_size=4, max_size=60))
def test_a_description_never_repeats_a_title_it_does_not_understand(title: str) -> None:
    role = understand_title(title)
    if role == Role(Function.OTHER, None, Seniority.OTHER):
        assert describe(role, None) == "a peer in this program"


@pytest.mark.parametrize("function", Function)
def test_every_function_reads_as_words(function: Function) -> None:
    said = describe(Role(function, None, Seniority.VP), None)

    assert "_" not in said
    assert "VP level" in said


@pytest.mark.parametrize("sector", Sector)
def test_every_sector_reads_as_words(sector: Sector) -> None:
    said = describe(Role(Function.SALES, None, Seniority.VP), Place(sector))

    assert "_" not in said
    assert said.startswith("sales, VP level, ")


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            ("VP Customer Marketing", "fintech"),
            ("VP Cust. Mktg", "credit union"),
            "You are both at VP level in customer marketing, and one of you is in credit unions, the other in fintech, "
            "a neighbouring industry.",
        ),
        (
            ("VP Sales", "retail"),
            ("Account Executive", "retail"),
            "You both work in sales, and both of you are in retail.",
        ),
        (("CMO", ""), ("CFO", ""), "You are both at C-level."),
        (("Founder", ""), ("Owner", ""), "You both founded or own a business."),
        (("CEO", ""), ("President", ""), "You both lead a company."),
        (("CEO", ""), ("Founder", ""), "You both lead a company."),
        (("Recruiter", ""), ("Talent Sourcer", ""), "You are both specialists in talent acquisition."),
        (
            ("Customer Marketing Manager", ""),
            ("Product Marketing Manager", ""),
            "You are both at manager level, and one of you works in customer marketing, the other in product "
            "marketing, and the two have much in common.",
        ),
        (("Director, Chief of Staff", ""), ("Chief of Staff", ""), "You are both chiefs of staff."),
        (("Chief of Staff", ""), ("CEO Office Manager", ""), "You are both chiefs of staff."),
        (("Nurse", "SaaS"), ("Welder", "software"), "Both of you are in software and technology."),
        (("Nurse", "SaaS"), ("Welder", "martech"), "Both of you are in software and technology."),
        (
            ("Nurse", "cybersecurity"),
            ("Welder", "data and AI"),
            "One of you is in cybersecurity, the other in data and AI, a neighbouring industry.",
        ),
        (("Bricklayer", ""), ("bricklayer", ""), "You both have the same job title."),
        (("Bricklayer", ""), ("Senior Bricklayer", ""), "You both have the same job title but for the level."),
        (("Nurse", "hospital"), ("Welder", "healthcare"), "Both of you are in healthcare."),
        (("Nurse", ""), ("Welder", ""), ""),
        (("Underwriter", "insurance"), ("Claims Adjuster", "insurance"), "You are both specialists in insurance."),
        (("Physician", "healthcare"), ("Surgeon", "hospital"), "You are both specialists in healthcare."),
        (("Teacher", "education"), ("Head Teacher", "education"), "You both work in education."),
        (("Police Officer", "public sector"), ("Mayor", "government"), "You both work in public service."),
        (
            ("Physician", "hospital"),
            ("Surgeon", "hospital"),
            "You are both specialists in healthcare, and both of you are in hospitals.",
        ),
        (("Nurse", "Sailmaking"), ("Welder", "sailmaking"), "You both named the same industry."),
    ],
)
def test_the_reasons_make_one_sentence(a: tuple[str, str], b: tuple[str, str], sentence: str) -> None:
    assert why(a, b) == sentence


@pytest.mark.parametrize(
    ("preset", "a", "b", "sentences"),
    [
        (
            Preset.SURPRISE_ME,
            ("VP Sales", "fintech"),
            ("VP Legal", "farming"),
            [
                "You are both at VP level.",
                "One of you works in legal, the other in sales.",
                "One of you knows farming, the other fintech.",
            ],
        ),
        (
            Preset.SURPRISE_ME,
            ("VP Sales", "farming"),
            ("VP Legal", "fintech"),
            [
                "You are both at VP level.",
                "One of you works in legal, the other in sales.",
                "One of you knows fintech, the other farming.",
            ],
        ),
        (
            Preset.MENTOR_AND_MENTEE,
            ("VP Sales", ""),
            ("Sales Manager", ""),
            ["You both work in sales.", "One of you is at manager level and the other at VP level."],
        ),
        (
            Preset.MENTOR_AND_MENTEE,
            ("Owner", ""),
            ("Welder", ""),
            ["One of you is a specialist and the other a founder or owner."],
        ),
    ],
)
def test_each_reason_is_a_sentence_of_its_own(
    preset: Preset, a: tuple[str, str], b: tuple[str, str], sentences: list[str]
) -> None:
    one, other = Peer(MemberId("a"), a[0], "Alder", a[1]), Peer(MemberId("b"), b[0], "Birch", b[1])
    match = compare(one, other, Rules(preset))

    assert isinstance(match, Match)
    assert reason_sentences(match.reasons) == sentences


PLACES = (*map(Place, Sector), *BY_INDUSTRY.values())
FUNCTIONS = tuple(function for function in Function if function is not Function.OTHER)
OF_TWO_PLACES = (ReasonKind.NEIGHBOUR_INDUSTRIES, ReasonKind.OTHER_INDUSTRIES)
OF_TWO_FUNCTIONS = (ReasonKind.NEAR_FUNCTIONS, ReasonKind.OTHER_FUNCTIONS)


@given(
    st.builds(Reason, st.sampled_from(OF_TWO_PLACES), places=st.tuples(*[st.sampled_from(PLACES)] * 2))
    | st.builds(Reason, st.sampled_from(OF_TWO_FUNCTIONS), st.tuples(*[st.sampled_from(FUNCTIONS)] * 2))
)
def test_two_names_are_told_apart_though_many_have_an_and_in_them(reason: Reason) -> None:
    one, other = (*map(place_name, reason.places), *map(function_name, reason.functions))
    [sentence] = reason_sentences([reason])

    assert re.fullmatch(rf"One of you .*\b{one}, the other (in )?{other}\b.*\.", sentence)


def test_an_ask_that_meets_an_offer_is_said_from_neither_side() -> None:
    sentence = why(("VP Sales", ""), ("CFO", ""), ask="running advisory boards", offer="Advisory boards")

    assert sentence == "One of you would like to hear about advisory boards, and the other is happy to share."


def test_nobody_at_a_bank_is_told_a_level_below_their_title() -> None:
    assert why(("VP Marketing", "banking"), ("Marketing Manager", "retail")) == "You both work in marketing."


TITLES = st.sampled_from(["VP Sales", "CMO", "Owner", "CEO", "Welder", "Recruiter", "VP", "Head of IT", ""])
INDUSTRIES = st.sampled_from(["fintech", "banking", "finserv", "retail", "public sector", ""])
ROLES = st.tuples(TITLES, INDUSTRIES)


@given(ROLES, ROLES, st.text(max_size=60), st.text(max_size=60))
def test_any_reasons_make_one_sentence_without_hype(
    a: tuple[str, str], b: tuple[str, str], ask: str, offer: str
) -> None:
    sentence = why(a, b, ask, offer)

    assert not sentence or (sentence[0].isupper() and sentence.endswith(".") and sentence.count(".") == 1)
    assert not set(sentence) & set("!_<>&*`\n")


def test_a_reason_names_nothing_only_where_the_description_has_just_named_it() -> None:
    one, other = (Peer(MemberId(name), "Customer Marketing", name) for name in ("Alder", "Birch"))
    match = compare(one, other)
    assert isinstance(match, Match)
    assert reasons_sentence(match.reasons) == "You both work in customer marketing."
    assert why_sentence(Shown(function=Function.CUSTOMER_MARKETING), match.reasons) == "You do the same work."
    more = Shown(function=Function.CUSTOMER_MARKETING, level=Seniority.VP)
    assert why_sentence(more, match.reasons) == "You both work in customer marketing."
