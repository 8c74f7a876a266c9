"""The choices of a draft: the language both share, and wordings that stay the same for a pair."""

import pytest

from domain.drafting import Language, draft_key, language_of, language_of_two, pick
from domain.ids import IntroId, MemberId


@pytest.mark.parametrize(
    ("code", "language"),
    [("de", Language.GERMAN), ("de-AT", Language.GERMAN), ("pt_BR", Language.PORTUGUESE), ("FR-ca", Language.FRENCH)],
)
def test_a_code_of_any_form_names_its_language(code: str, language: Language) -> None:
    assert language_of(code) is language


@pytest.mark.parametrize("code", ["", "ja-JP", "den", "-", "english"])
def test_other_languages_have_no_drafts(code: str) -> None:
    assert language_of(code) is None


def test_two_who_share_a_language_are_written_to_in_it_and_others_in_english() -> None:
    english, spanish, french = Language.ENGLISH, Language.SPANISH, Language.FRENCH
    assert language_of_two([spanish, english], [french, spanish]) is spanish
    assert language_of_two([spanish], [french]) is english
    assert language_of_two([], []) is english


def test_the_two_sides_of_a_pair_draw_apart() -> None:
    keys = [draft_key(IntroId("i"), MemberId(member)) for member in ("a", "b")]
    assert pick(range(10**6), keys[0]) == pick(range(10**6), keys[0])
    assert pick(range(10**6), keys[0]) != pick(range(10**6), keys[1])
