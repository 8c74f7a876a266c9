"""What is told of titles that no table lists: single words of five members or more, and nothing else."""

from domain.unread import FEWEST_MEMBERS, commonly_unread


def test_a_word_of_five_members_is_told_with_their_number() -> None:
    assert commonly_unread(["Zymurgist"] * FEWEST_MEMBERS + ["VP Sales"] * 9) == [("zymurgist", FEWEST_MEMBERS)]


def test_a_word_of_four_members_is_not_told() -> None:
    assert commonly_unread(["Zymurgist"] * (FEWEST_MEMBERS - 1)) == []


def test_a_member_counts_once_for_a_word_however_often_they_write_it() -> None:
    assert commonly_unread(["Zymurgist, Zymurgist, Zymurgist"] * (FEWEST_MEMBERS - 1)) == []


def test_the_commonest_comes_first_and_equals_stand_in_order() -> None:
    titles = ["Zymurgist"] * 6 + ["Falconer"] * 5 + ["Glassblower"] * 5

    assert [word for word, _ in commonly_unread(titles)] == ["zymurgist", "falconer", "glassblower"]
