"""How often the guard is right over edits in five languages: hostile ones stay out, orderly ones come in."""

import pytest

from domain.editing.guard import Note, refusal
from tests.domain.editing.edits import CASES

GOOD = [(edit, case.note) for case in CASES for edit in case.good]
HOSTILE = [(edit, case.note) for case in CASES for edit in case.hostile]
LEAST_TAKEN = 0.5
"""Many good edits of this list move words within a clause, which may trade places too: those are lost by choice."""


def test_a_note_may_stay_as_it_is() -> None:
    assert [case.note for case in CASES if refusal(case.note.text, case.note)] == []


@pytest.mark.parametrize(("edit", "note"), HOSTILE)
def test_no_edit_that_changes_what_is_said_is_taken(edit: str, note: Note) -> None:
    assert refusal(edit, note) is not None


def test_half_of_the_good_edits_are_taken() -> None:
    refused = {edit: found for edit, note in GOOD if (found := refusal(edit, note))}
    assert len(refused) <= (1 - LEAST_TAKEN) * len(GOOD), refused
