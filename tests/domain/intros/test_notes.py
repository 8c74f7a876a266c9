"""What may stand in a note: words, and no name of the peer, however it is written."""

import pytest

from domain.intros.notes import has_words, names


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("priya helped me", "Priya Venkataraman"),
        ("PRIYA helped me", "Priya Venkataraman"),
        ("Priya's deck was good", "Priya Venkataraman"),
        ("Ms. venkataraman helped", "Priya Venkataraman"),
        ("tomas knew how", "Tomás Okafor"),
        ("met will smith", "Will Smith"),
        ("Thanks, May Chen", "May Chen"),
        ("Smith knew how", "Will Smith"),
    ],
)
def test_a_name_is_found_in_any_case(note: str, name: str) -> None:
    assert names(note, name)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Will send slides", "Will Smith"),
        ("May be useful", "May Chen"),
        ("Grace under pressure", "Grace Park"),
        ("a prize for our apriyan board", "Priya Venkataraman"),
        ("the best van der board", "Jan van der Berg"),
        ("I spoke of it", "I"),
        ("anything", ""),
    ],
)
def test_a_common_word_alone_or_a_part_of_a_word_is_no_name(note: str, name: str) -> None:
    assert not names(note, name)


@pytest.mark.parametrize(
    ("note", "words"), [("🎉🎉", False), ("…", False), ("", False), ("3 seats", True), ("좋아요", True)]
)
def test_pictures_alone_are_no_words(note: str, words: bool) -> None:
    assert has_words(note) is words
