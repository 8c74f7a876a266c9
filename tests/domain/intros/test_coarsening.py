"""A coarsened description singles nobody out: whoever reads it, five others fit all of it, or it says nothing."""

import random
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.industries import Place, Sector
from domain.intros.coarsening import FEWEST, Directory, Said, Shown, coarsen, is_at_ones_level, said, shown_reasons
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
DIRECTORIES = st.lists(MEMBERS, min_size=1, max_size=6).flatmap(
    lambda sorts: st.lists(st.sampled_from(sorts), min_size=12, max_size=40)
)
"""Circles in which several say the same, so that there is something to show."""


@given(DIRECTORIES)
def test_whatever_is_shown_fits_five_others(everybody: list[Said]) -> None:
    one, reader, *_ = everybody
    directory = Directory(everybody)
    shown = coarsen(one, reader, directory)
    others = [other for at, other in enumerate(everybody) if at != 1]
    if shown == Shown():
        assert describe_shown(shown, "a peer in this program") == "a peer in this program"
        return
    alike = [other for other in others if shown.fits(other)]
    assert one in alike
    assert len(alike) >= FEWEST
    # Each of them, had they been offered instead, would be told of as finely: what is not said tells nobody apart.
    assert all(fineness(coarsen(other, reader, directory)) >= fineness(shown) for other in alike)


def fineness(shown: Shown) -> tuple[int, ...]:
    """How much is told, the most telling first: a function more than its family, an industry more than its sector."""
    place = shown.place
    return (
        2 * bool(shown.function) or bool(shown.family),
        2 * bool(shown.level) or bool(shown.band),
        bool(place) + bool(place and place.industry),
        bool(shown.specialty),
        bool(shown.asks or shown.offers),
    )


def read_by(reader: Said, shown: Shown, preset: Preset) -> str:
    """Everything that an offer tells its reader."""
    reasons = shown_reasons(reader, shown, PRESETS[preset])
    return " ".join((describe_shown(shown, "-"), reasons_sentence(reasons), wish_sentence(shown, reasons)))


@given(DIRECTORIES)
def test_a_reason_names_nothing_that_the_description_does_not_show(everybody: list[Said]) -> None:
    one, reader, *_ = everybody
    shown = coarsen(one, reader, Directory(everybody))
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
    one, reader, *_ = everybody
    shown = coarsen(one, reader, Directory(everybody))
    assert shown.asks in ("", *SUBJECTS)
    assert "zanzibar" not in read_by(reader, shown, Preset.PEERS_LIKE_ME).lower()


VP = said("VP Customer Marketing", "Fintech", "advisory boards", "")


def town(*groups: tuple[int, Said]) -> Directory:
    return Directory([member for count, member in groups for _ in range(count)])


def test_where_five_fit_everything_everything_is_said() -> None:
    shown = coarsen(VP, VP, town((6, VP)))
    assert (shown.function, shown.level, shown.asks) == (Function.CUSTOMER_MARKETING, Seniority.VP, "advisory boards")
    assert shown.place == Place(Sector.FINANCIAL_SERVICES, "fintech")


def test_a_wish_alone_is_not_said_though_five_have_it() -> None:
    directory = town((1, VP), (6, said("Surgeon", "Retail", "advisory boards", "")))
    assert directory.count(Shown(asks="advisory boards"), VP) > FEWEST
    assert coarsen(VP, VP, directory) == Shown()


def test_the_reader_is_not_one_of_the_five() -> None:
    assert coarsen(VP, VP, town((5, VP))) == Shown()


@pytest.mark.parametrize(
    ("others", "told"),
    [
        (said("VP Customer Marketing", "Fintech", "", ""), "customer marketing, VP level, fintech"),
        (said("VP Customer Marketing", "Payments", "", ""), "customer marketing, VP level, financial services"),
        (said("VP Customer Marketing", "Retail", "", ""), "customer marketing, VP level"),
        (said("CMO, Customer Marketing", "Retail", "", ""), "customer marketing, senior level"),
        (said("Customer Marketing Manager", "Retail", "", ""), "customer marketing"),
        (said("Account Executive", "Retail", "", ""), "a peer in marketing, sales or customer work"),
        (said("Surgeon", "Retail", "", ""), "a peer in this program"),
    ],
)
def test_what_would_single_out_is_left_out_part_by_part(others: Said, told: str) -> None:
    reader = said("Surgeon", "", "", "")
    shown = coarsen(VP, reader, town((1, VP), (1, reader), (5, others)))
    assert describe_shown(shown, "a peer in this program") == told


def test_a_title_that_both_posted_is_no_reason_to_a_reader_who_would_learn_it_by_that() -> None:
    mason = said("Bricklayer", "", "", "")
    shown = coarsen(mason, mason, town((2, mason), (8, VP)))
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
def test_a_shared_level_is_told_where_no_five_could_fit_anything(
    other: Said, at_it: int, others: int, is_told: bool
) -> None:
    """Where five could fit something, a level that is not part of it would single out."""
    directory = town((1, VP), (at_it, other), (others - at_it, said("Surgeon", "", "", "")))
    assert is_at_ones_level(other, VP, directory) is is_told
    unknown = said("", "", "", "")
    assert not is_at_ones_level(unknown, unknown, town((2, unknown)))


@pytest.mark.parametrize("size", [3, 6, 15, 60])
def test_of_all_that_a_circle_s_cards_say_five_others_fit_every_part(size: int) -> None:
    rng = random.Random(size)
    made = [said(*map(rng.choice, (TITLES, INDUSTRIES, WORDS, WORDS))) for _ in range(size)]
    directory = Directory(made)
    for one, reader in permutations(range(size), 2):
        shown = coarsen(made[one], made[reader], directory)
        fitting = [at for at in range(size) if at != reader and shown.fits(made[at])]
        assert one in fitting
        assert len(fitting) >= min(FEWEST, size - 1)
        assert size > FEWEST or shown == Shown()


def test_a_shared_interest_is_a_reason_in_our_words() -> None:
    reader = said("VP Sales", "", "", "We run a CAB and would gladly tell how")
    shown = coarsen(VP, reader, town((6, VP), (1, reader)))
    reasons = shown_reasons(reader, shown, PRESETS[Preset.PEERS_LIKE_ME])
    assert [reason.words for reason in reasons if reason.kind is ReasonKind.ASK_MEETS_OFFER] == [("advisory boards",)]
    assert wish_sentence(shown, reasons) == ""
    assert wish_sentence(replace(shown), ()) == "They would like to compare notes on advisory boards."


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
