"""Holds what a model made of a note: it may leave out, reorder and smooth, and it may add nothing."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.drafting import Language, units
from domain.editing.small_words import ENDINGS, FIRST, NEGATIONS, SECOND, SMOOTHING

SHORTEST = 12
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_WORD_OR_STOP = re.compile(rf"{_WORD.pattern}|[,;:()\"“”–—]")
_SENTENCE = re.compile(r"[^.!?…]+")
_ADDRESS = re.compile(r"[@\\<>{}\[\]|`*_~#^=$]|://|\bwww\b|\b[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_PUNCTUATION = frozenset(" .,;:?'’\"“”„«»¿¡()-–—&/+%…\u202f\u00a0")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*%?")
_TO_A_MODEL = re.compile(
    r"\b(?:as an ai|language model|system prompt|ignor\w+ (?:all|any|previous|prior|the|alle|todas?|toutes?|les)"
    r"|(?:previous|prior|these|following) (?:instructions?|prompts?)|instructions?|anweisung(?:en)?|instruccion(?:es)?"
    r"|instru(?:ção|ções)|i (?:cannot|can't) (?:help|assist))\b",
    re.IGNORECASE,
)


class Refusal(StrEnum):
    """Why an edit was not taken; the counters of the log name it."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    MARKUP = "markup"
    INSTRUCTION = "instruction"
    ADDED = "added"
    TURNED = "turned"
    SWAPPED = "swapped"


@dataclass(frozen=True)
class Note:
    """What went in: the member's note, its language and length, and what is said of whom in it.

    `mine` and `theirs` are the values of each side that must stay theirs: titles, companies, topics.
    """

    text: str
    language: Language
    longest: int
    mine: Sequence[str] = ()
    theirs: Sequence[str] = ()


def refusal(edit: str, note: Note) -> Refusal | None:
    """Return why `edit` may not stand in the place of `note`, or None where it may.

    Every word of it stands in the note, but for the small words of its language (so another language, a name, a
    number or a claim cannot come in); no link, address, mention or markup; nothing said to a model; as many
    negations as the note has; and nobody is given what is the other's. Linear in both texts, times the values.
    """
    if len(edit.strip()) < SHORTEST:
        return Refusal.EMPTY
    if units(edit) > note.longest:
        return Refusal.TOO_LONG
    if _ADDRESS.search(edit) or not _is_plain(edit, note.text):
        return Refusal.MARKUP
    words, known = words_of(edit), words_of(note.text)
    if _TO_A_MODEL.search(edit):
        return Refusal.INSTRUCTION
    if not _is_said(edit, words, known, note):
        return Refusal.ADDED
    if _negations(words, note.language) != _negations(known, note.language):
        return Refusal.TURNED
    return None if _bound(edit, note) <= _allowed(note) else Refusal.SWAPPED


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are compared: one form of each letter, small, apostrophes alike."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return _WORD.findall(folded)


def _is_plain(edit: str, text: str) -> bool:
    """Whether every sign is a letter of the note's scripts, a digit, plain punctuation, or one the note has."""
    return all(c.isalpha() or c.isdigit() or c in _PUNCTUATION or c in text for c in edit) and "\n" not in edit


def _is_said(edit: str, words: list[str], known: list[str], note: Note) -> bool:
    """Whether every word, number and name of the edit stands in the note, small words aside."""
    has_words = all(_stands(word, known, note.language) for word in set(words))
    has_numbers = set(_NUMBER.findall(edit)) <= set(_NUMBER.findall(note.text))
    return has_words and has_numbers and _names_stand(edit, note)


def _stands(word: str, known: Iterable[str], language: Language) -> bool:
    if word in known or word in SMOOTHING[language]:
        return True
    return any(_is_form(word, other) for other in known)


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ in nothing but an ending that changes no meaning: `boards` and `board`."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) >= 4 and longer.startswith(shorter) and longer[len(shorter) :] in ENDINGS


def _names_stand(edit: str, note: Note) -> bool:
    """Whether words that are written large one after another stand so in the note: no title or name is composed."""
    told = " ".join(words_of(note.text))
    return all(f" {run} " in f" {told} " for run in _large_runs(edit, SMOOTHING[note.language]))


def _large_runs(text: str, small: Collection[str]) -> Iterator[str]:
    """Yield runs of two or more words written large within a clause, as compared; the first of a sentence may be."""
    for sentence in _SENTENCE.findall(text):
        run: list[str] = []
        for word in [*_WORD_OR_STOP.findall(sentence)[1:], ","]:
            if word[0].isalnum() and not word.islower() and word.casefold() not in small:
                run.append(word)
                continue
            if len(run) > 1:
                yield " ".join(words_of(" ".join(run)))
            run = []


def _negations(words: Iterable[str], language: Language) -> int:
    return sum(Counter(words)[negation] for negation in NEGATIONS[language])


Bound = set[tuple[str, str]]


def _bound(text: str, note: Note) -> Bound:
    """Return which value is said after a word for whom (`first`, `second`) in one sentence."""
    found: Bound = set()
    for sentence in _SENTENCE.findall(text):
        told = f" {' '.join(words_of(sentence))} "
        for value in {*note.mine, *note.theirs}:
            folded = " ".join(words_of(value))
            at = told.find(f" {folded} ") if folded else -1
            if at >= 0 and (whose := _last_person(told[:at].split(), note.language)):
                found.add((folded, whose))
    return found


def _last_person(words: Sequence[str], language: Language) -> str:
    people: Mapping[str, str] = {**dict.fromkeys(FIRST[language], "first"), **dict.fromkeys(SECOND[language], "second")}
    return next((people[word] for word in reversed(words) if word in people), "")


def _allowed(note: Note) -> Bound:
    """Return who may be said to be what: as the note says it, and each side with what is theirs."""
    own = {(" ".join(words_of(value)), "first") for value in note.mine}
    return own | {(" ".join(words_of(value)), "second") for value in note.theirs} | _bound(note.text, note)
