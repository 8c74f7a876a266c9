"""Holds what a model made of a note: it may leave out and smooth, and it may add, move and change nothing."""

from dataclasses import replace
from enum import StrEnum

from domain.editing.addressee import is_the_same_reader
from domain.editing.form import is_plain, speaks_to_a_model
from domain.editing.language import language_of
from domain.editing.note import Note
from domain.editing.sayings import says_only
from domain.editing.substance import remains
from domain.editing.words import words_of
from domain.intros.drafting import units

__all__ = ["Note", "Refusal", "refusal"]

SHORTEST = 12


class Refusal(StrEnum):
    """Why an edit was not taken; the counters of the log name it."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    MARKUP = "markup"
    INSTRUCTION = "instruction"
    MISADDRESSED = "misaddressed"
    ADDED = "added"
    RESAID = "resaid"
    HOLLOW = "hollow"


def refusal(edit: str, note: Note) -> Refusal | None:
    """Return why `edit` may not stand in the place of `note`, or None where it may.

    Its form is asked about first, then what it says, in the note's own language where that can be told. Polynomial
    in both texts, which are short.
    """
    told = replace(note, language=language_of(note.text) or note.language)
    return _by_form(edit, told) or _by_sense(edit, told)


def _by_form(edit: str, note: Note) -> Refusal | None:
    if len(edit.strip()) < SHORTEST:
        return Refusal.EMPTY
    if units(edit) > note.longest:
        return Refusal.TOO_LONG
    if not is_plain(edit, note.text):
        return Refusal.MARKUP
    return Refusal.INSTRUCTION if speaks_to_a_model(edit) else None


def _by_sense(edit: str, note: Note) -> Refusal | None:
    if not is_the_same_reader(edit, note.text, note.language):
        return Refusal.MISADDRESSED
    if not says_only(edit, note):
        has_new = set(words_of(edit, note.language)) - set(words_of(note.text, note.language))
        return Refusal.ADDED if has_new else Refusal.RESAID
    return None if remains(edit, note.text, note.language) else Refusal.HOLLOW
