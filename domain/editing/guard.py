"""Holds what a model made of a note: it may leave out and smooth, and it may add, move and change nothing."""

from enum import StrEnum

from domain.editing.additions import adds_nothing
from domain.editing.addressee import is_the_same_reader
from domain.editing.deeds import are_done_by_the_same
from domain.editing.doubts import doubts_stay
from domain.editing.form import is_plain, speaks_to_a_model
from domain.editing.neighbours import negations_stay, numbers_stay
from domain.editing.note import Note
from domain.editing.order import is_in_order
from domain.editing.substance import remains
from domain.editing.values import are_whose_they_were
from domain.intros.drafting import units

__all__ = ["Note", "Refusal", "refusal"]

SHORTEST = 12


class Refusal(StrEnum):
    """Why an edit was not taken; the counters of the log name it."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    MARKUP = "markup"
    INSTRUCTION = "instruction"
    ADDED = "added"
    TURNED = "turned"
    ASSERTED = "asserted"
    MISCOUNTED = "miscounted"
    MISADDRESSED = "misaddressed"
    SWAPPED = "swapped"
    REORDERED = "reordered"
    HOLLOW = "hollow"


def refusal(edit: str, note: Note) -> Refusal | None:
    """Return why `edit` may not stand in the place of `note`, or None where it may.

    Its form is asked about first, then its words, then what they say. Linear in both texts, times the values.
    """
    return _by_form(edit, note) or _by_words(edit, note) or _by_sense(edit, note)


def _by_form(edit: str, note: Note) -> Refusal | None:
    if len(edit.strip()) < SHORTEST:
        return Refusal.EMPTY
    if units(edit) > note.longest:
        return Refusal.TOO_LONG
    if not is_plain(edit, note.text):
        return Refusal.MARKUP
    return Refusal.INSTRUCTION if speaks_to_a_model(edit) else None


def _by_words(edit: str, note: Note) -> Refusal | None:
    if not adds_nothing(edit, note.text, note.language):
        return Refusal.ADDED
    if not negations_stay(edit, note.text, note.language):
        return Refusal.TURNED
    if not doubts_stay(edit, note.text, note.language):
        return Refusal.ASSERTED
    return None if numbers_stay(edit, note.text, note.language) else Refusal.MISCOUNTED


def _by_sense(edit: str, note: Note) -> Refusal | None:
    if not is_the_same_reader(edit, note.text, note.language):
        return Refusal.MISADDRESSED
    if not (are_whose_they_were(edit, note) and are_done_by_the_same(edit, note)):
        return Refusal.SWAPPED
    if not is_in_order(edit, note.text, note.language):
        return Refusal.REORDERED
    return None if remains(edit, note.text, note.language) else Refusal.HOLLOW
