"""The language of a note is told by its small words, or not at all."""

import pytest

from domain.editing.guard import Note, refusal
from domain.editing.language import language_of
from domain.intros.drafting import Language
from tests.domain.editing.edits import CASES


@pytest.mark.parametrize("note", [case.note for case in CASES])
def test_a_note_is_told_to_be_in_its_language(note: Note) -> None:
    assert language_of(note.text) is note.language


@pytest.mark.parametrize("text", ["", "🎉🎉", "Priya, Quillon", "Ciao Priya, ti scrivo perché vorrei parlarti"])
def test_what_is_in_none_of_the_five_or_too_short_is_left_open(text: str) -> None:
    assert language_of(text) is None


def test_a_note_in_another_language_than_its_draft_is_held_to_its_own() -> None:
    text = "Hallo Jens, ich leite den Beirat. Den Tom hat Vera die ganze Zeit sehr gern gehabt."
    note = Note(text, Language.ENGLISH, 200)
    assert refusal(text.replace("sehr gern", "gern"), note) is None
    assert refusal(text.replace("Den Tom", "Tom"), Note(text, Language.SPANISH, 200)) is not None
