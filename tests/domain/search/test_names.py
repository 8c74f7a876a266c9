"""The words of names in several scripts, and those of a question that may be part of one."""

import pytest

from domain.search.names import asked_in, without, words_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dana Whitfield", "dana whitfield"),
        ("Helena Nováková", "helena novakova"),
        ("Noa Ben-Ami", "noa ben ami benami"),
        ("Liam O’Brien", "liam o brien obrien"),
        ("Jan van den Berg", "jan van den berg vandenberg"),
        ("Omar al Rashid (Birch)", "omar al rashid alrashid birch"),
        ("三日 月", "三日 月"),
        ("Ольга Ким", "ольга ким"),
        ("मीरा", "मीरा"),
        ("noa_b", "noa_b"),
        ("de la", "de la dela"),
        ("\U0001f389 '", ""),
        ("", ""),
    ],
)
def test_a_name_is_found_by_its_parts_and_by_what_is_written_together(name: str, words: str) -> None:
    assert words_of(name) == set(words.split())


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Dana Whitfield", ["dana", "whitfield"]),
        ("jan van den Berg, fintech", ["jan", "van den berg", "fintech"]),
        ("o'brien", ["obrien"]),
        ("berg van", ["berg", "van"]),
        ("van der", ["van der"]),
        ("?!", []),
    ],
)
def test_a_particle_of_a_question_belongs_to_the_word_after_it(question: str, asked: list[str]) -> None:
    assert [" ".join((*one.particles, one.word)) for one in asked_in(question)] == asked


def test_what_is_called_by_name_is_taken_out_with_its_particles() -> None:
    question = "Jan van den Berg, VP at Ørsund"
    jan, berg, *_ = asked_in(question)
    assert without(question, (jan, berg)).split() == [",", "vp", "at", "orsund"]


@pytest.mark.parametrize(
    ("name", "is_there"), [("Jan van den Berg", True), ("Jan Vandenberg", True), ("Jan Berg", False)]
)
def test_particles_are_in_a_name_however_they_are_written(name: str, is_there: bool) -> None:
    assert all(one.has_particles(words_of(name)) for one in asked_in("jan van den berg")) is is_there
