"""How notes vary in a program whose members wrote much the same: no wording crowds the others out."""

import random
from collections.abc import Mapping
from itertools import product

import pytest

from domain.intros.drafting import Language
from tests.views.intros.drafts.test_notes import NAMES, most_common_stem, stem_of
from views.intros.drafts.notes import PHRASES, note
from views.intros.drafts.phrases import TELLING, Fact
from views.intros.scripts import Person

Choices = tuple[str, ...]

FIRST_HALVES = ("Blue", "Red", "Quill", "Elm", "Fox", "Oak")
SECOND_HALVES = ("field", "soft", "stone", "ware", "grid", "path")
COMPANIES = tuple(map("".join, product(FIRST_HALVES, SECOND_HALVES)))
TITLES: Mapping[Language, Choices] = {
    Language.ENGLISH: ("Customer Marketing Manager", "Director of Customer Marketing", "VP Customer Marketing"),
    Language.GERMAN: ("Leiterin Kundenmarketing", "Manager Kundenmarketing"),
    Language.SPANISH: ("Gerente de Marketing de Clientes", "Directora de Marketing de Clientes"),
    Language.FRENCH: ("Responsable Marketing Client", "Directrice Marketing Client"),
    Language.PORTUGUESE: ("Gerente de Marketing de Clientes", "Diretora de Marketing de Clientes"),
}
TOPICS: Mapping[Language, Choices] = {
    Language.ENGLISH: ("advisory boards", "references"),
    Language.GERMAN: ("Kundenbeiräte", "Referenzen"),
    Language.SPANISH: ("consejos de clientes", "referencias"),
    Language.FRENCH: ("les comités clients", "les références"),
    Language.PORTUGUESE: ("conselhos de clientes", "referências"),
}
ONE_SIDED = ("one role", "all ask the same", "all offer the same", "some ask, some offer")


def pool(kind: str, language: Language, dice: random.Random) -> tuple[Person, Person]:
    """Two members of a program of one kind, where all do the same work."""
    titles, topics = TITLES[language], TOPICS[language]
    asks = topics[:1] if kind == "all ask the same" else ("",)
    offers = topics[:1] if kind == "all offer the same" else ("",)
    industries = ("",) if kind == "one role" else ("SaaS", "Fintech")
    drawn = [
        Person(
            f"{dice.choice(NAMES)} {dice.choice(NAMES)}",
            titles[0] if kind == "one role" else dice.choice(titles),
            dice.choice(COMPANIES),
            dice.choice(industries),
            topics[0] if kind == "some ask, some offer" and not side else dice.choice(asks),
            topics[0] if kind == "some ask, some offer" and side else dice.choice(offers),
        )
        for side in (0, 1)
    ]
    return drawn[0], drawn[1]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ONE_SIDED)
def test_no_sentence_begins_alike_in_more_than_one_note_of_twenty(kind: str, language: Language) -> None:
    dice = random.Random(7)
    written: list[str] = []
    for number in range(1_000):
        a, b = pool(kind, language, dice)
        written += [note(a, b, f"{number}:a", language), note(b, a, f"{number}:b", language)]
    assert len(set(written)) == len(written)
    assert most_common_stem(written) <= 0.05 * len(written)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("fact", Fact)
def test_every_reason_has_twenty_wordings_that_begin_in_their_own_way(fact: Fact, language: Language) -> None:
    wordings = PHRASES[language].facts[fact]
    assert len(wordings) >= 20
    assert len({stem_of(filled(wording)) for wording in wordings}) == len(wordings)


@pytest.mark.parametrize("language", Language)
def test_no_opening_begins_as_a_reason_or_a_closing_does(language: Language) -> None:
    phrases = PHRASES[language]
    reasons = {stem_of(filled(wording)) for wordings in phrases.facts.values() for wording in wordings}
    closings = {stem_of(closing) for closing in phrases.closings}
    assert not {stem_of(opening) for opening in phrases.openings} & (reasons | closings)
    assert not reasons & closings


def filled(wording: str) -> str:
    """A wording with somebody's words in its slots."""
    return wording.replace("{", "").replace("}", "")


def test_every_fact_is_told_where_it_holds() -> None:
    assert sorted(fact for alike in TELLING for fact in alike) == sorted(Fact)
