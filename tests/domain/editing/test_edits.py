"""How often the guard is right over edits in five languages: hostile ones stay out, orderly ones come in."""

import pytest

from domain.editing.guard import Note, refusal
from tests.domain.editing.cuts import CUTS
from tests.domain.editing.edits import CASES

GOOD = [(edit, case.note) for case in CASES for edit in case.good]
HOSTILE = [(edit, case.note) for case in CASES for edit in case.hostile]
CUT = [(edit, note) for note, edits in CUTS for edit in edits]
LEAST_TAKEN = 13
"""Of 32 good edits. Most of the others move words within a clause, or say it in others: those are lost by choice."""


def test_a_note_may_stay_as_it_is() -> None:
    notes = [*(case.note for case in CASES), *(note for note, _ in CUTS)]
    assert [note for note in notes if refusal(note.text, note)] == []


@pytest.mark.parametrize(("edit", "note"), HOSTILE)
def test_no_edit_that_changes_what_is_said_is_taken(edit: str, note: Note) -> None:
    assert refusal(edit, note) is not None


@pytest.mark.parametrize(("edit", "note"), CUT)
def test_no_edit_leaves_out_words_and_thereby_says_something_else(edit: str, note: Note) -> None:
    assert refusal(edit, note) is not None


def test_the_good_edits_that_are_taken_are_counted() -> None:
    taken = [edit for edit, note in GOOD if refusal(edit, note) is None]
    assert (len(GOOD), len(taken)) == (32, LEAST_TAKEN)
