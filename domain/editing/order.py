"""Asks whether the words of an edit stand in the order of the note, so that nobody trades places with anybody.

Who beat whom, what came from where and which of two fell is told by order and by prepositions alone; an edit may leave
words out, may join two clauses or part one, and may move a whole clause, or a name with its preposition.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.editing.deeds import Said, read
from domain.editing.doubts import asked
from domain.editing.grammar_words import AGENTS, CONJUNCTIONS, CONTRACTIONS, DOUBTS, PREPOSITIONS, Person
from domain.editing.small_words import SMOOTHING
from domain.editing.stems import stem
from domain.editing.words import Sort
from domain.intros.drafting import Language

DOUBTED = "?"
"""The stem of every word of doubt, as one may stand for another."""


@dataclass(frozen=True)
class Place:
    """A word that says something or a number: its stem, of whom it is said, its preposition, its clause's number.

    `is_apart` where it is part of a name behind a preposition: `at Acme` says the same wherever it stands.
    """

    stem: str
    whose: Person | None
    preposition: str
    clause: int
    is_apart: bool = False


def is_in_order(edit: str, text: str, language: Language) -> bool:
    """Whether an edit's words can be found in the note one after another, each of the same person and preposition.

    A word said more than once is tried at each of its places: O(words of the edit times the square of the note's).
    """
    told, known = _places(edit, language), _places(text, language)
    shared = _of_several(known)
    clause, reached = 0, {-1}
    for place in told:
        if place.is_apart and any(other.is_apart and _is_same(place, other, language) for other in known):
            continue
        here = [
            at
            for at, other in enumerate(known)
            if _is_same(place, other, language) and (place.stem not in shared or _is_of_one(place, other))
        ]
        is_parted = place.clause != clause
        reached = {at for at in here if any(_follows(known, before, at, is_parted) for before in reached)}
        clause = place.clause
    return bool(reached)


def _is_same(told: Place, known: Place, language: Language) -> bool:
    """Whether one word says as much in both: a preposition may go, unless it says by whom something is done."""
    is_left_out = not told.preposition and known.preposition not in AGENTS[language]
    return told.stem == known.stem and (is_left_out or told.preposition == known.preposition)


def _is_of_one(told: Place, known: Place) -> bool:
    return None in (told.whose, known.whose) or told.whose is known.whose


def _of_several(places: Sequence[Place]) -> set[str]:
    """Return the stems that are said of more than one person, where it matters which of them is meant."""
    said = {(place.stem, place.whose) for place in places if place.whose}
    return {one for one, count in Counter(one for one, _ in said).items() if count > 1}


def _follows(known: Sequence[Place], before: int, at: int, is_parted: bool) -> bool:
    """Whether a place follows another: in its clause, with nothing between, or anywhere where the edit parts them."""
    is_near = before < 0 or at == before + 1
    return is_parted or (at > before and (is_near or known[before].clause == known[at].clause))


def _places(text: str, language: Language) -> list[Place]:
    found: list[Place] = []
    clause = 0
    for sentence, is_question in zip(read(text, language), asked(text, language), strict=True):
        preposition, is_apart = "", False
        for said in sentence:
            word, goes_on, is_apart = said.token.word, is_apart, False
            if said.subject or _begins_a_clause(said, language):
                preposition, clause = "", clause + (said.subject is None)
            elif word in PREPOSITIONS[language]:
                preposition = CONTRACTIONS[language].get(word, word)
            elif _says_something(said, language):
                is_apart = said.token.is_large and (bool(preposition) or goes_on)
                found.append(Place(said.token.stem, said.whose, preposition, clause, is_apart))
                preposition = ""
            if word in DOUBTS[language] and not is_question:
                found.append(Place(DOUBTED, None, "", clause))
        clause += 1
    return found


def _begins_a_clause(said: Said, language: Language) -> bool:
    return said.token.sort is Sort.COMMA or said.token.word in CONJUNCTIONS[language]


def _says_something(said: Said, language: Language) -> bool:
    """Whether a token says something: a number does, and no form of a small word."""
    return said.token.sort is Sort.NUMBER or (
        said.token.sort is Sort.CONTENT and said.token.stem not in _small_stems(language)
    )


@cache
def _small_stems(language: Language) -> frozenset[str]:
    return frozenset(stem(word, language) for word in SMOOTHING[language])
