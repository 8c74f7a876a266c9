"""Compiles the tables of titles into one index from a phrase to what it means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import NamedTuple

from domain.taxonomy.ambiguous import AMBIGUOUS
from domain.taxonomy.corporate import CORPORATE
from domain.taxonomy.go_to_market import GO_TO_MARKET
from domain.taxonomy.kinds import Function, Seniority
from domain.taxonomy.languages import GERMAN, ROMANCE
from domain.taxonomy.occupations import OCCUPATIONS
from domain.taxonomy.ranks import ASPIRING, DEPUTIES, PAST, RANKS, SOFT_IC, UNRANKED_AFTER, UNRANKED_BEFORE
from domain.taxonomy.short_forms import SHORT_FORMS
from domain.taxonomy.subject_phrases import BESIDE_ONLY, GENERAL, subject_phrases
from domain.taxonomy.wider_world import WIDER_WORLD

WEAK, SUBJECT, PLAIN, STRONG = 1, 2, 3, 4
"""How firmly a phrase tells the work: one that only says what it is about gives way to one that names the job."""

BUSINESS = frozenset({*GO_TO_MARKET, *CORPORATE}) - {Function.GENERAL_MANAGEMENT}
"""The functions told apart finely, so that the same one says much; `healthcare` or `manufacturing` is a wide world."""

AND, BREAK = "&", ","
_LEADING = frozenset({"chief", "director", "jefe", "maitre", "office"})
_NOT_INHERITED = frozenset({"partner", "owner", "member", "chair", "president", "ambassador"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase says: of the work, of the level, or of both. `weight` is one of WEAK to STRONG."""

    function: Function | None = None
    specialty: str | None = None
    weight: int = 0
    rank: Seniority | None = None


def _short_forms() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {"and": (AND,)}
    for source in (OCCUPATIONS, ROMANCE, GERMAN, SHORT_FORMS):
        for full, forms in source.items():
            words = tuple(AND if word == "and" else word for word in full.split() if word != "of")
            table.update(dict.fromkeys(forms.split(), words))
    return table


SHORT: dict[str, tuple[str, ...]] = _short_forms()
"""From a short or foreign form to the words of the tables; empty for `of` and its like."""


FOREIGN: frozenset[str] = frozenset(
    form for source in (OCCUPATIONS, ROMANCE, GERMAN) for forms in source.values() for form in forms.split()
)
"""The words of German, Spanish, French and Portuguese."""


@cache
def _canonical(phrase: str) -> str:
    return " ".join([full for word in phrase.split() for full in SHORT.get(word, (word,))])


def _phrases(listing: str) -> Iterator[tuple[str, int]]:
    for item in listing.split(";"):
        phrase = item.strip()
        marked = {"~": WEAK, "!": STRONG}.get(phrase[:1])
        plain = _canonical(phrase.lstrip("~!"))
        yield plain, marked or (STRONG if " " in plain else PLAIN)


def _ranks() -> dict[str, Seniority]:
    return {phrase: rank for rank, listing in RANKS.items() for phrase, _ in _phrases(listing)}


def _abroad(index: dict[str, Meaning]) -> dict[str, Meaning]:
    """`editor jefe` and `jefe editor` for `chief editor`, as the other languages put it; chiefs of the top stay out."""
    led = ((phrase.split(), meaning) for phrase, meaning in index.items())
    chiefs = [(words[1], meaning) for words, meaning in led if words[0] == "chief" and len(words) == 2]
    below = [
        (one, meaning) for one, meaning in chiefs if meaning.rank is not Seniority.C_LEVEL and one not in AMBIGUOUS
    ]
    return {phrase: meaning for one, meaning in below for phrase in (f"{one} jefe", f"jefe {one}")}


def _inherited(phrase: str, ranks: dict[str, Seniority]) -> Seniority | None:
    """The level of a phrase that is not in the ladder itself: of its first word, or of its last."""
    words = phrase.split()
    if words[0] in _LEADING:
        return ranks.get(words[0])
    return None if words[-1] in _NOT_INHERITED else ranks.get(words[-1])


def _compiled() -> dict[str, Meaning]:
    ranks = _ranks()
    index = {phrase: Meaning(rank=rank) for phrase, rank in ranks.items()}
    index.update(_about(ranks))
    for table in (WIDER_WORLD, CORPORATE, GO_TO_MARKET):
        for function, specialties in table.items():
            for specialty, listing in specialties.items():
                for phrase, weight in _phrases(listing):
                    rank = ranks.get(phrase) or _inherited(phrase, ranks)
                    index[phrase] = Meaning(function, specialty or None, weight, rank)
    index.update({phrase: _with_work(phrase, index) for phrase in ranks})
    return _abroad(index) | index


def _about(ranks: dict[str, Seniority]) -> Iterator[tuple[str, Meaning]]:
    """What titles are about, as far as it tells the function."""
    for listed in subject_phrases():
        if BESIDE_ONLY not in listed.mark:
            phrase = _canonical(listed.phrase)
            weight = {GENERAL: WEAK, "!": STRONG}.get(listed.mark, SUBJECT)
            rank = ranks.get(phrase) or _inherited(phrase, ranks)
            yield phrase, Meaning(listed.function, listed.specialty, weight, rank)


def _with_work(phrase: str, index: dict[str, Meaning]) -> Meaning:
    """Give a phrase of the ladder the work that it names without its first word, or without its last."""
    meaning = index[phrase]
    if meaning.function is not None:
        return meaning
    _, _, after = phrase.partition(" ")
    before, _, last = phrase.rpartition(" ")
    work = index.get(after) if last != "president" else None
    if work is None or work.function is None:
        work = index.get(before)
        if work is None or work.weight <= WEAK:
            return meaning
    return replace(work, rank=meaning.rank)


def _turned(index: dict[str, Meaning]) -> dict[str, Meaning]:
    """`marketing customer` for `customer marketing`: the order of French, Spanish and of commas.

    So too `engineer civil`; but a `manager product` manages.
    """
    turned = {}
    for phrase, meaning in index.items():
        words = phrase.split()
        is_job = meaning.rank is Seniority.IC and words[-1] != "manager"
        if len(words) == 2 and (meaning.rank is None or is_job) and AND not in words:
            turned[f"{words[1]} {words[0]}"] = meaning
    return turned


TABLE: dict[str, Meaning] = _compiled()
"""Every phrase of the tables, its words spelled out, and what it means."""

_NAMED = frozenset(_canonical(word) for listed in subject_phrases() for word in listed.phrase.split())
"""The words that subjects are told by, some in the plural."""


def _in_the_plural(index: dict[str, Meaning]) -> dict[str, Meaning]:
    """`customer awards` for `customer award`, where the plural is a word of its own and is not brought to the other."""
    return {f"{phrase}s": meaning for phrase, meaning in index.items() if f"{phrase.rpartition(' ')[2]}s" in _NAMED}


LEXICON: dict[str, Meaning] = {
    **dict.fromkeys(AMBIGUOUS, Meaning()),
    **_in_the_plural(TABLE),
    **_turned(TABLE),
    **TABLE,
}
"""The same, its phrases of two words also the other way round, and the words that say nothing by themselves."""


def _longest() -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrase in LEXICON:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


LONGEST: dict[str, int] = _longest()
"""For each first word, the number of words of the longest phrase that it begins."""


class Subject(NamedTuple):
    """What a phrase is about: the words after its first one, and the subject that they tell.

    One that is `general` gives way to any other of the same title.
    """

    rest: tuple[str, ...]
    name: str
    is_general: bool


def _subjects() -> dict[Function, dict[str, list[Subject]]]:
    index: dict[Function, dict[str, list[Subject]]] = {}
    for listed in subject_phrases():
        first, *rest = _canonical(listed.phrase).split()
        begun = index.setdefault(listed.function, {}).setdefault(first, [])
        begun.append(Subject(tuple(rest), listed.subject, GENERAL in listed.mark))
    for begun in chain.from_iterable(of_function.values() for of_function in index.values()):
        begun.sort(key=lambda subject: -len(subject.rest))
    return index


SUBJECTS: dict[Function, dict[str, list[Subject]]] = _subjects()
"""What titles of each function are about, by the first word of the phrase that tells it, longer phrases first."""

_MARKS_OF_LEVEL = ASPIRING | DEPUTIES | PAST | SOFT_IC | UNRANKED_AFTER | UNRANKED_BEFORE


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(str.split, phrases)))


WORDS: frozenset[str] = (
    _words(LEXICON)
    | _words(_canonical(listed.phrase) for listed in subject_phrases())
    | {word for full in SHORT.values() for word in full}
    | _MARKS_OF_LEVEL
)
"""Every word that the tables know in full."""

OFTEN_MISSPELLED: frozenset[str] = (
    _words(phrase for phrase, meaning in LEXICON.items() if meaning.weight != SUBJECT) | SHORT.keys() | _MARKS_OF_LEVEL
) - _words(" ".join(OCCUPATIONS.values()).split())
"""The words that slips of the pen are mended to: those of jobs and levels. What titles are about is named by words of
all kinds, and beside so many too much looks like a slip."""
