"""Asks whether each title, company and topic is said of the one whose it is, or as the note says it."""

import re
from collections.abc import Mapping, Sequence

from domain.editing.note import Note
from domain.editing.small_words import FIRST, SECOND
from domain.editing.words import words_of
from domain.intros.drafting import Language

_SENTENCE = re.compile(r"[^.!?…]+")
Bound = set[tuple[str, str]]


def are_whose_they_were(edit: str, note: Note) -> bool:
    """Whether nobody is given in an edit what is the other's."""
    own = {(_compared(value, note), "first") for value in note.mine}
    own |= {(_compared(value, note), "second") for value in note.theirs}
    return _bound(edit, note) <= own | _bound(note.text, note)


def _bound(text: str, note: Note) -> Bound:
    """Return which value is said after a word for whom (`first`, `second`) in one sentence."""
    found: Bound = set()
    for sentence in _SENTENCE.findall(text):
        told = f" {_compared(sentence, note)} "
        for value in {*note.mine, *note.theirs}:
            compared = _compared(value, note)
            at = told.find(f" {compared} ") if compared else -1
            if at >= 0 and (whose := _last_person(told[:at].split(), note.language)):
                found.add((compared, whose))
    return found


def _compared(text: str, note: Note) -> str:
    return " ".join(words_of(text, note.language))


def _last_person(words: Sequence[str], language: Language) -> str:
    people: Mapping[str, str] = {**dict.fromkeys(FIRST[language], "first"), **dict.fromkeys(SECOND[language], "second")}
    return next((people[word] for word in reversed(words) if word in people), "")
