"""The choices of a draft: the language both share, and wordings that stay the same for a pair."""

from domain.ids import IntroId, MemberId
from domain.intros.drafting import Language, draft_key, language_of_two, pick


def test_two_who_share_a_language_are_written_to_in_it_and_others_in_english() -> None:
    english, spanish, french = Language.ENGLISH, Language.SPANISH, Language.FRENCH
    assert language_of_two([spanish, english], [french, spanish]) is spanish
    assert language_of_two([spanish], [french]) is english
    assert language_of_two([], []) is english


def test_the_two_sides_of_a_pair_draw_apart() -> None:
    keys = [draft_key(IntroId("i"), MemberId(member)) for member in ("a", "b")]
    assert pick(range(10**6), keys[0]) == pick(range(10**6), keys[0])
    assert pick(range(10**6), keys[0]) != pick(range(10**6), keys[1])
