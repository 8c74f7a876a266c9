"""A planned round as somebody reads it who is not in it."""

from itertools import combinations

from domain.ids import MemberId
from domain.industries import Place, Sector
from domain.peers import Reason, ReasonKind
from domain.rounds.certificate import Certificate
from domain.titles import Seniority
from views.rounds.results import Person, Table, Told, reasons, show_round

LEVEL = Reason(ReasonKind.SAME_LEVEL, seniority=Seniority.VP)
PLACE = Reason(ReasonKind.SAME_INDUSTRY, places=(Place(Sector.SOFTWARE, "fintech"),))
ASK = Reason(ReasonKind.ASK_MEETS_OFFER, words=("pricing",))


def table_of(people: int, *common: Reason, **beyond: Reason) -> Table:
    """Return a table at which each two share what is `common`, and those named in `beyond`, as `ab`, something more."""
    seated = tuple(Person(MemberId(letter), letter.upper(), "VP Sales", "Elm") for letter in "abcdefgh"[:people])
    shared = tuple(
        (i, j, common + tuple(filter(None, [beyond.get("abcdefgh"[i] + "abcdefgh"[j])])))
        for i, j in combinations(range(people), 2)
    )
    return Table(seated, 0.26, shared)


def shown(people: int, *common: Reason, in_groups: bool = False, **beyond: Reason) -> str:
    """Show a round of that one table."""
    table = table_of(people, *common, **beyond)
    told = Told([table], [], Certificate(0.77, 0.77, people, people, 0), in_groups)
    return " ".join(show_round(told).split())


def test_a_pair_is_told_of_and_not_spoken_to() -> None:
    told = shown(2, LEVEL, PLACE, ASK)
    assert "Both are at VP level. Both are in fintech. One would like to hear about pricing" in told
    assert "you" not in told.casefold()


def test_a_pair_without_a_reason_is_not_passed_over() -> None:
    assert "No common ground is known yet." in shown(2)


def test_a_group_tells_once_what_all_share_and_of_two_pairs_what_they_have_beyond() -> None:
    told = shown(5, LEVEL, in_groups=True, ab=ASK, bc=ASK, de=PLACE)
    assert told.count("at VP level") == 1
    assert "All are at VP level. A and B: One would like" in told
    assert told.count(" and C: ") == 1
    assert "D and E:" not in told


def test_the_reasons_of_a_group_for_a_program_are_those_for_people() -> None:
    assert reasons(table_of(8, LEVEL)) == ["All are at VP level."]
    assert reasons(table_of(3, LEVEL, ab=PLACE)) == ["All are at VP level.", "A and B: Both are in fintech."]
    assert reasons(table_of(2, LEVEL)) == ["You are both at VP level."]


def test_what_not_all_share_is_not_told_of_all() -> None:
    assert "All are" not in shown(3, in_groups=True, ab=LEVEL)


def test_how_a_third_counts_is_told_where_somebody_joined_a_pair() -> None:
    assert "the sum counts only the pair that a third joined" in shown(3, LEVEL)
    assert "the sum counts every pair" in shown(3, LEVEL, in_groups=True)
    assert "the sum counts" not in shown(2, LEVEL)
