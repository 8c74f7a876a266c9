"""How industries are understood: sector, industry, and which are near."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.industries import INDUSTRIES, Place, Sector, nearness, understand_industry
from tests.domain.industry_readings import READINGS, UNKNOWN

EVERY_PLACE = [Place(sector, name or None) for sector, names in INDUSTRIES.items() for name in names]
PLACES = st.sampled_from(EVERY_PLACE)


def _readings() -> list[tuple[str, Place]]:
    rows = []
    for line in filter(None, READINGS.splitlines()):
        text, _, expected = line.partition(" = ")
        sector, _, industry = expected.partition(", ")
        rows.append((text, Place(Sector(sector), None if industry == "-" else industry)))
    return rows


@pytest.mark.parametrize(("text", "place"), _readings())
def test_an_industry_is_placed_as_listed(text: str, place: Place) -> None:
    assert understand_industry(text) == place


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_names_no_industry_has_no_place(text: str) -> None:
    assert understand_industry(text) is None


def test_every_industry_is_found_by_its_own_name() -> None:
    missed = [place for place in EVERY_PLACE if place.industry and understand_industry(place.industry) != place]

    assert not missed


def test_every_other_name_of_an_industry_leads_to_it() -> None:
    missed = [
        (other, understand_industry(other))
        for sector, names in INDUSTRIES.items()
        for name, others in names.items()
        for other in others.split(";")
        if understand_industry(other) != Place(sector, name or None)
    ]

    assert not missed


def test_there_are_some_25_sectors_and_120_industries() -> None:
    assert len(INDUSTRIES) >= 25
    assert sum(1 for place in EVERY_PLACE if place.industry) >= 120
    assert len(_readings()) >= 100


def test_no_two_industries_share_a_name() -> None:
    names = Counter(place.industry for place in EVERY_PLACE if place.industry)

    assert max(names.values()) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("fintech", "banking"), ("health tech", "hospitals"), ("pharma", "biotech"), ("e-com", "parcel delivery")],
)
def test_neighbours_are_neighbours_both_ways(one: str, other: str) -> None:
    first, second = understand_industry(one), understand_industry(other)

    assert first is not None
    assert second is not None
    assert second.industry in first.neighbours
    assert first.industry in second.neighbours


def test_neighbours_name_only_industries_that_exist() -> None:
    known = {place.industry for place in EVERY_PLACE}

    assert all(place.neighbours <= known for place in EVERY_PLACE)
    assert all(place.neighbours and place.industry not in place.neighbours for place in EVERY_PLACE)


def test_nearer_industries_score_higher() -> None:
    fintech = Place(Sector.FINANCIAL_SERVICES, "fintech")
    others = [
        fintech,
        Place(Sector.FINANCIAL_SERVICES),
        Place(Sector.FINANCIAL_SERVICES, "banking"),
        Place(Sector.FINANCIAL_SERVICES, "private equity and venture capital"),
        Place(Sector.CONSTRUCTION, "homebuilding"),
    ]

    scores = [nearness(fintech, other) for other in others]

    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0
    assert scores[-1] == 0.0


@given(PLACES, PLACES)
def test_nearness_is_symmetric_and_between_0_and_1(one: Place, other: Place) -> None:
    assert nearness(one, other) == nearness(other, one)
    assert 0.0 <= nearness(one, other) <= 1.0
    assert (nearness(one, other) == 1.0) == (one == other)


@given(st.text(max_size=400))
def test_any_text_has_a_place_or_none(text: str) -> None:
    place = understand_industry(text)

    assert place is None or place.industry is None or place.industry in INDUSTRIES[place.sector]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("chem manuf", "chemical manufacturing"),
        ("waste mgt", "waste management"),
        ("transp & logist", "transportation and logistics"),
        ("mfg", "manufacturing"),
        ("insur", "insurance"),
        ("educ", "education"),
        ("hlth svcs", "health services"),
    ],
)
def test_words_are_shortened_as_in_titles(short: str, full: str) -> None:
    assert understand_industry(short) == understand_industry(full) is not None


@pytest.mark.parametrize("text", ["wind chimes", "power ballads", "glass ceilings", "paper tigers"])
def test_a_word_of_many_meanings_beside_an_unknown_one_names_no_industry(text: str) -> None:
    assert understand_industry(text.split()[0])
    assert understand_industry(text) is None


def test_software_for_an_industry_without_a_technology_of_its_own_is_software() -> None:
    assert understand_industry("church management software") == Place(Sector.SOFTWARE, "software")
    assert understand_industry("SaaS for churches") == Place(Sector.SOFTWARE, "SaaS")
    assert understand_industry("church") == Place(Sector.NONPROFIT, "religious organizations")
