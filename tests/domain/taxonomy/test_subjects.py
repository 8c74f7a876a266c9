"""What titles are about: words that tell it beside their function, ones that give way, and the words of an industry."""

import pytest

from domain.taxonomy.kinds import Function
from domain.taxonomy.lexicon import LEXICON, SUBJECTS
from domain.taxonomy.subject_phrases import BESIDE_ONLY, subject_phrases
from domain.taxonomy.subjects import MOST, read_subjects
from domain.titles import understand_title


@pytest.mark.parametrize(
    ("title", "industry", "subject"),
    [
        ("Divorce Lawyer", "", "family law"),
        ("Visa Attorney", "", "immigration law"),
        ("Chemotherapy Nurse", "", "cancer"),
        ("Payslip Clerk", "", "payroll"),
        ("Rust Developer", "", "servers"),
        ("Quality Manager", "Dairy", "food"),
        ("Quality Manager", "Contact center", "service"),
        ("Product Designer", "Furniture", "things"),
    ],
)
def test_a_title_or_else_its_industry_says_what_the_work_is_about(title: str, industry: str, subject: str) -> None:
    assert subject in understand_title(title, industry).subjects


def test_a_general_word_gives_way_to_what_a_nurse_tends() -> None:
    assert "wards" in understand_title("Nurse").subjects
    assert understand_title("Dialysis Nurse").subjects == ("kidneys lungs and guts",)


def test_an_industry_says_nothing_of_work_that_is_alike_everywhere() -> None:
    assert understand_title("Accountant", "Toys") == understand_title("Accountant")
    assert understand_title("Accountant", "Toys").subjects == understand_title("Accountant").subjects


def test_a_word_that_tells_a_subject_alone_tells_no_function() -> None:
    listed = list(subject_phrases())
    elsewhere = {one.phrase for one in listed if BESIDE_ONLY not in one.mark}

    assert "child" not in elsewhere
    assert "child" not in LEXICON


def test_no_more_than_the_first_subjects_count() -> None:
    found = read_subjects(Function.LEGAL, ["divorce", "felony", "asylum", "probate"])

    assert found == ("family law", "criminal law", "immigration law")
    assert len(found) == MOST


def test_each_function_has_subjects_of_several_words_each() -> None:
    without = {Function.GENERAL_MANAGEMENT}

    assert set(Function) - without == set(SUBJECTS)
    assert not [one for one in subject_phrases() if not one.phrase]
