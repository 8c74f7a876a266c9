"""The tables of titles contradict themselves nowhere, and every word of theirs can be reached."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from domain.taxonomy.acronyms import ACRONYMS
from domain.taxonomy.affinities import CLOSE, RELATED
from domain.taxonomy.ambiguous import AMBIGUOUS
from domain.taxonomy.corporate import CORPORATE
from domain.taxonomy.go_to_market import GO_TO_MARKET
from domain.taxonomy.industry_names import INDUSTRIES
from domain.taxonomy.kinds import Function, Sector
from domain.taxonomy.languages import GERMAN, ROMANCE
from domain.taxonomy.lexicon import LEXICON, SHORT, WORDS
from domain.taxonomy.plain_words import PLAIN_WORDS
from domain.taxonomy.ranks import RANKS
from domain.taxonomy.short_forms import SHORT_FORMS
from domain.taxonomy.slips import Choices, nearest
from domain.taxonomy.wider_world import WIDER_WORLD
from domain.taxonomy.words import expand, fold

FUNCTION_TABLES = [GO_TO_MARKET, CORPORATE, WIDER_WORLD]


def _phrases(listing: str) -> list[str]:
    return [phrase.strip().lstrip("~!") for phrase in listing.split(";")]


def _contradictions(pairs: Iterator[tuple[str, str]]) -> dict[str, set[str]]:
    meanings: dict[str, set[str]] = defaultdict(set)
    for phrase, meaning in pairs:
        meanings[phrase].add(meaning)
    return {phrase: found for phrase, found in meanings.items() if len(found) > 1}


def test_no_phrase_belongs_to_two_functions() -> None:
    pairs = (
        (phrase, function)
        for table in FUNCTION_TABLES
        for function, specialties in table.items()
        for listing in specialties.values()
        for phrase in _phrases(listing)
    )

    assert not _contradictions(pairs)


def test_no_phrase_stands_on_two_levels() -> None:
    pairs = ((phrase, rank) for rank, listing in RANKS.items() for phrase in _phrases(listing))

    assert not _contradictions(pairs)


def test_no_short_form_has_two_meanings() -> None:
    pairs = (
        (form, full)
        for table in (ROMANCE, GERMAN, SHORT_FORMS)
        for full, forms in table.items()
        for form in forms.split()
    )

    assert not _contradictions(pairs)


def test_every_function_but_other_has_words() -> None:
    named = {function for table in FUNCTION_TABLES for function in table}

    assert named == set(Function) - {Function.OTHER}


def test_short_forms_are_written_as_folded_text() -> None:
    assert all(form == fold(form) and " " not in form for form in SHORT)


def test_an_acronym_with_several_meanings_has_no_single_one_elsewhere() -> None:
    assert not set(ACRONYMS) & set(SHORT)


def test_an_acronym_means_words_that_the_tables_know() -> None:
    meanings = {
        meaning
        for acronym in ACRONYMS.values()
        for meaning in (
            acronym.usual,
            *(meaning for _, meaning in acronym.beside),
            *(meaning for _, meaning in acronym.places),
        )
    }

    assert {word for meaning in meanings for word in meaning.split()} <= WORDS | {"of"}


def test_every_word_of_a_phrase_is_known() -> None:
    assert all(word in WORDS for phrase in LEXICON for word in phrase.split())


def test_an_ambiguous_word_stands_for_phrases_of_the_tables() -> None:
    meant = {
        phrase
        for choice in AMBIGUOUS.values()
        for phrase in (choice.usual, *(phrase for _, phrase in (*choice.beside, *choice.places)))
    }

    assert meant - {""} <= {phrase for phrase, meaning in LEXICON.items() if meaning.function}


def test_a_place_that_decides_a_meaning_is_a_sector_or_an_industry() -> None:
    industries = {name for group in INDUSTRIES.values() for name in group}
    places = {place for choice in AMBIGUOUS.values() for place, _ in choice.places}

    assert places <= set(Sector) | industries


def test_a_plain_word_is_near_a_word_of_the_tables_and_left_as_it_stands() -> None:
    choices = Choices.of(word for word in WORDS | SHORT.keys() if len(word) >= 5)

    beheaded = {word[1:] for word in WORDS | SHORT.keys()}

    assert not [word for word in PLAIN_WORDS - beheaded if not nearest(word, choices)]
    assert not [word for word in PLAIN_WORDS if expand(word) != (word,)]
    assert not PLAIN_WORDS & (WORDS | SHORT.keys())


@pytest.mark.parametrize("listing", [CLOSE, RELATED])
def test_affinities_name_only_functions_and_no_pair_twice(listing: str) -> None:
    lines = [line.split(": ") for line in filter(None, listing.splitlines())]
    pairs = [frozenset((Function(one), Function(other))) for one, others in lines for other in others.split(", ")]

    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 for pair in pairs)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("custmer", "customer"),
        ("marketng", "marketing"),
        ("amrketing", "marketing"),
        ("instruction", ""),
        ("", ""),
        ("customer", "customer"),
    ],
)
def test_a_slip_is_mended_only_where_a_word_begins_alike(typed: str, meant: str) -> None:
    assert nearest(typed, Choices.of(["customer", "marketing", "construction"])) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lawer", "lawyer"),
        ("enginer", "engineer"),
        ("analist", "analyst"),
        ("technican", "technician"),
        ("officr", "officer"),
        ("slaes", "sales"),
        ("spport", "support"),
        ("rpesident", "president"),
        ("epresentative", "representative"),
        ("langer", "langer"),
    ],
)
def test_of_equally_near_words_a_job_an_english_and_a_common_one_are_preferred(typed: str, meant: str) -> None:
    assert expand(typed) == (meant,)
