"""A coarsened description singles nobody out: who knows the directory and the rule still has five to choose from."""

from collections import defaultdict
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.industries import Place, Sector
from domain.intros.coarsening import (
    BAND_OF,
    FAMILY_OF,
    FEWEST,
    Everybody,
    Said,
    Shown,
    coarsen,
    is_at_ones_level,
    said,
    shown_reasons,
)
from domain.intros.subjects import SUBJECTS, subjects_of
from domain.peers import ReasonKind
from domain.peers.presets import PRESETS, Preset
from domain.titles import Function, Seniority
from views.suggestions.peers import describe_shown, reasons_sentence, wish_sentence

TITLES = (
    "VP Customer Marketing",
    "Director, Customer Marketing",
    "Customer Advocacy Manager",
    "CMO",
    "Head of Sales",
    "VP Sales",
    "Vice President, Investment Banking",
    "Founder",
    "Beekeeper of the Realm",
    "",
)
INDUSTRIES = ("Fintech", "Banking", "Software", "Financial services", "Retail", "")
WORDS = ("advisory boards", "how others run references", "our secret project Zanzibar", "")

MEMBERS = st.builds(said, *map(st.sampled_from, (TITLES, INDUSTRIES, WORDS, WORDS)))
DIRECTORIES = st.lists(MEMBERS, min_size=1, max_size=8).flatmap(
    lambda sorts: st.lists(st.sampled_from(sorts), min_size=2, max_size=30)
)
"""Circles in which several say the same, so that there is something to show."""

ANY_MIX = st.lists(MEMBERS, min_size=2, max_size=30)


def ids(number: int) -> list[MemberId]:
    return [MemberId(f"m{at:02}") for at in range(number)]


ONE, READER = ids(2)


def circle(everybody: Sequence[Said]) -> Everybody:
    return dict(zip(ids(len(everybody)), everybody, strict=True))


def read_by(reader: Said, shown: Shown, preset: Preset) -> str:
    """Everything that an offer tells its reader."""
    reasons = shown_reasons(reader, shown, PRESETS[preset])
    return " ".join((describe_shown(shown, "-"), reasons_sentence(reasons), wish_sentence(shown, reasons)))


@settings(max_examples=50)
@given(DIRECTORIES | ANY_MIX)
def test_whoever_knows_the_directory_and_the_rule_has_five_to_choose_from(everybody: list[Said]) -> None:
    """Each reader works out what they would be told of everybody: of five at least it is what they were told."""
    directory = circle(everybody)
    for reader in directory:
        told_of: defaultdict[str, list[MemberId]] = defaultdict(list)
        for one in directory:
            if one != reader:
                shown = coarsen(one, reader, directory)
                told_of[read_by(directory[reader], shown, Preset.PEERS_LIKE_ME)].append(one)
        assert min(map(len, told_of.values())) >= min(FEWEST, len(everybody) - 1), told_of


@given(DIRECTORIES | ANY_MIX)
def test_whatever_is_told_is_true(everybody: list[Said]) -> None:
    directory = circle(everybody)
    reader = ids(1)[0]
    for member_id, one in directory.items():
        shown = coarsen(member_id, reader, directory) if member_id != reader else Shown()
        role = one.role
        assert shown.function in (None, role.function)
        assert shown.family in (None, FAMILY_OF.get(role.function))
        assert shown.level in (None, role.seniority)
        assert shown.band in (None, BAND_OF.get(role.seniority))
        assert shown.place in (None, one.place, one.place and Place(one.place.sector))
        assert shown.specialty in (None, role.specialty)
        assert shown.asks in ("", *one.asks)
        assert shown.offers in ("", *one.offers)


@given(DIRECTORIES)
def test_a_reason_names_nothing_that_the_description_does_not_show(everybody: list[Said]) -> None:
    reader = everybody[1]
    shown = coarsen(ONE, READER, circle(everybody))
    for preset in Preset:
        for reason in shown_reasons(reader, shown, PRESETS[preset]):
            functions = {shown.function, reader.role.function}
            assert set(reason.functions) <= functions
            assert reason.seniority in (None, shown.level)
            assert set(reason.levels) <= {shown.level, reader.role.seniority}
            assert set(reason.words) <= {shown.asks, shown.offers}
            sectors = {place.sector for place in (shown.place, reader.place) if place}
            assert {place.sector for place in reason.places} <= sectors


@given(DIRECTORIES)
def test_nobodys_own_words_are_shown(everybody: list[Said]) -> None:
    shown = coarsen(ONE, READER, circle(everybody))
    assert shown.asks in ("", *SUBJECTS)
    assert "zanzibar" not in read_by(everybody[1], shown, Preset.PEERS_LIKE_ME).lower()


VP = said("VP Customer Marketing", "Fintech", "advisory boards", "")
SURGEON = said("Surgeon", "Retail", "", "")


def told(*groups: tuple[int, Said]) -> Shown:
    """What the last of a circle of such groups reads of its first."""
    directory = circle([member for count, member in groups for _ in range(count)])
    everybody = list(directory)
    return coarsen(everybody[0], everybody[-1], directory)


def test_where_five_say_everything_alike_everything_is_said() -> None:
    shown = told((7, VP))
    assert (shown.function, shown.level, shown.asks) == (Function.CUSTOMER_MARKETING, Seniority.VP, "advisory boards")
    assert shown.place == Place(Sector.FINANCIAL_SERVICES, "fintech")


def test_a_wish_alone_is_not_said_though_five_have_it() -> None:
    assert told((1, VP), (6, said("Surgeon", "Retail", "advisory boards", ""))) == Shown()


def test_the_reader_is_not_one_of_the_five() -> None:
    assert told((5, SURGEON), (5, VP), (1, SURGEON)).function is Function.HEALTHCARE
    assert told((4, SURGEON), (6, VP), (1, SURGEON)).function is None


@pytest.mark.parametrize(
    ("others", "words"),
    [
        (said("VP Customer Marketing", "Fintech", "", ""), "customer marketing, VP level, fintech"),
        (said("VP Customer Marketing", "Payments", "", ""), "customer marketing, VP level, financial services"),
        (said("VP Customer Marketing", "Retail", "", ""), "customer marketing, VP level"),
        (said("CMO, Customer Marketing", "Retail", "", ""), "customer marketing, senior level"),
        (said("Customer Marketing Manager", "Retail", "", ""), "a peer in customer marketing"),
        (said("Account Executive", "Retail", "", ""), "a peer in marketing, sales or customer work"),
        (SURGEON, "a peer in this program"),
    ],
)
def test_what_would_single_out_is_left_out_part_by_part(others: Said, words: str) -> None:
    reader = said("Beekeeper of the Realm", "", "", "")
    assert describe_shown(told((1, VP), (5, others), (6, reader)), "a peer in this program") == words


def test_who_alone_lacks_something_is_not_told_apart_by_its_missing() -> None:
    """One has no industry: those in fintech are told with theirs only as far as that leaves five without."""
    unknown = said("VP Customer Marketing", "", "", "")
    for in_fintech, with_place in ((8, 0), (9, 5), (12, 8)):
        directory = town((1, VP), (in_fintech, VP), (1, unknown))
        places = [coarsen(one, ONE, directory).place for one in directory if one != ONE]
        assert (places.count(None), len(places) - places.count(None)) == (in_fintech + 1 - with_place, with_place)


def test_who_is_most_like_the_reader_is_told_of_most() -> None:
    """Nine do the reader's work, and one does not: four of the nine are told of like that one, the least alike."""
    alike, unlike, odd = VP, said("Customer Marketing Manager", "Retail", "", ""), SURGEON
    for directory in (
        town((1, VP), (5, alike), (4, unlike), (1, odd)),
        town((1, VP), (4, unlike), (1, odd), (5, alike)),
    ):
        told_fully = {one for one in directory if one != ONE and coarsen(one, ONE, directory).function}
        assert told_fully == {one for one, it in directory.items() if one != ONE and it is alike}


def town(*groups: tuple[int, Said]) -> Everybody:
    return circle([member for count, member in groups for _ in range(count)])


def test_a_title_that_both_posted_is_no_reason_to_a_reader_who_would_learn_it_by_that() -> None:
    mason = said("Bricklayer", "", "", "")
    shown = told((1, mason), (8, VP), (1, mason))
    assert shown_reasons(mason, shown, PRESETS[Preset.PEERS_LIKE_ME]) == ()


@pytest.mark.parametrize(
    ("other", "at_it", "others", "is_told"),
    [
        (said("VP Finance", "Retail", "", ""), 2, 4, True),
        (said("VP Finance", "Retail", "", ""), 1, 4, False),
        (said("VP Finance", "Retail", "", ""), 1, 1, True),
        (said("VP Finance", "Retail", "", ""), 2, 5, False),
        (said("CMO", "Fintech", "", ""), 2, 4, False),
        (said("Beekeeper of the Realm", "Fintech", "", ""), 2, 4, False),
    ],
    ids=[
        "two at the reader's level in a circle too small",
        "the only one at it, whom it would name",
        "the only other one, whom it tells from nobody",
        "a circle of six",
        "another level",
        "a level that is not known",
    ],
)
def test_a_shared_level_is_told_where_no_five_could_be_told_of_alike(
    other: Said, at_it: int, others: int, is_told: bool
) -> None:
    """Where five could be, a level that is not part of it would single out."""
    directory = town((at_it, other), (1, VP), (others - at_it, SURGEON))
    assert is_at_ones_level(ONE, ids(at_it + 1)[-1], directory) is is_told
    unknown = said("", "", "", "")
    assert not is_at_ones_level(ONE, READER, town((3, unknown)))


def test_a_shared_interest_is_a_reason_in_our_words() -> None:
    reader = said("VP Sales", "", "", "We run a CAB and would gladly tell how")
    shown = told((6, VP), (6, reader))
    reasons = shown_reasons(reader, shown, PRESETS[Preset.PEERS_LIKE_ME])
    assert [reason.words for reason in reasons if reason.kind is ReasonKind.ASK_MEETS_OFFER] == [("advisory boards",)]
    assert wish_sentence(shown, reasons) == ""
    assert wish_sentence(shown, ()) == "They would like to compare notes on advisory boards."


def test_of_what_a_class_asks_and_offers_the_reader_reads_first_what_they_look_for() -> None:
    both = said("VP Customer Marketing", "Fintech", "references", "advisory boards")
    for mine, word in (("advisory boards", "advisory boards"), ("references", "references"), ("", "references")):
        shown = told((6, both), (6, said("VP Sales", "", mine, "")))
        assert (shown.asks or shown.offers) == word


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Customer Advisory Boards, and case studies!", {"advisory boards", "case studies"}),
        ("success stories", {"case studies"}),
        ("our project Zanzibar", set()),
        ("cabbage", set()),
        ("", set()),
    ],
)
def test_a_subject_is_found_by_any_of_its_names(text: str, subjects: set[str]) -> None:
    assert subjects_of(text) == subjects
