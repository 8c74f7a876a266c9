"""The ledger folded: what stands, how well, and what is too few to be shown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, IntroId, OutcomeId
from domain.intros import CheckIn
from domain.outcomes import (
    ANSWER_KIND,
    CAME_OF_IT,
    FEWEST_SHOWN,
    QUIET,
    Evidence,
    Origin,
    OutcomeKind,
    Relation,
    Row,
    counts,
    fold,
)

AT = datetime(2026, 11, 23, tzinfo=UTC)
RANK = [Evidence.REPORTED, Evidence.CORROBORATED, Evidence.LINKED, Evidence.DISPUTED]


def row(id_: str, kind: OutcomeKind, evidence: Evidence = Evidence.REPORTED, about: str = "") -> Row:
    return Row(OutcomeId(id_), CircleId("c"), IntroId("i"), kind, evidence, AT, OutcomeId(about))


@st.composite
def ledgers(draw: st.DrawFn) -> list[Row]:
    kinds = draw(st.lists(st.sampled_from(OutcomeKind), max_size=12))
    firsts = [row(str(n), kind) for n, kind in enumerate(kinds)]
    said = st.sampled_from(RANK[1:])
    later = draw(st.lists(st.tuples(st.sampled_from(firsts), said), max_size=12)) if firsts else []
    return firsts + [row(f"l{n}", first.kind, evidence, first.id) for n, (first, evidence) in enumerate(later)]


@given(ledgers())
def test_every_first_row_stands_once_with_the_strongest_thing_said_of_it(ledger: list[Row]) -> None:
    standing = {one.row.id: one.evidence for one in fold(ledger)}
    assert list(standing) == [r.id for r in ledger if not r.about]
    for id_, evidence in standing.items():
        said = [r.evidence for r in ledger if id_ in (r.id, r.about)]
        assert evidence is max(said, key=RANK.index)


@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(ledger: list[Row], rng: object) -> None:
    shuffled = list(ledger)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert {s.row.id: s.evidence for s in fold(shuffled)} == {s.row.id: s.evidence for s in fold(ledger)}


@given(ledgers())
def test_writing_the_same_row_twice_counts_once(ledger: list[Row]) -> None:
    assert counts(fold(ledger + ledger)) == counts(fold(ledger))


@given(ledgers())
def test_a_count_is_of_what_stands_undisputed(ledger: list[Row]) -> None:
    shown = dict(counts(fold(ledger)))
    for kind in set(OutcomeKind) - QUIET:
        stand = [s.evidence for s in fold(ledger) if s.row.kind is kind and s.evidence is not Evidence.DISPUTED]
        assert shown.get(kind, {}) == {e: stand.count(e) for e in Evidence if e in stand}


@given(st.lists(st.sampled_from(sorted(QUIET)), max_size=3 * FEWEST_SHOWN))
def test_an_answer_that_could_embarrass_is_never_counted_below_five(kinds: list[OutcomeKind]) -> None:
    shown = dict(counts(fold(row(str(n), kind) for n, kind in enumerate(kinds))))
    for kind in QUIET:
        total = kinds.count(kind)
        assert sum(shown.get(kind, {}).values()) == (total if total >= FEWEST_SHOWN else 0)


def test_the_answers_that_could_embarrass_are_the_two_that_are_no_yes() -> None:
    assert {ANSWER_KIND[CheckIn.NOT_YET], ANSWER_KIND[CheckIn.NOT_REALLY]} == QUIET
    assert set(ANSWER_KIND) == set(CheckIn)
    assert not QUIET & set(CAME_OF_IT)


def linked(id_: str, record: str, relation: Relation, minutes: int) -> Row:
    made = row(id_, OutcomeKind.PEER_REFERENCE, Evidence.LINKED, "0")
    return replace(made, at=AT + timedelta(minutes=minutes), source=Origin(record=record, relation=relation))


LINKS = st.lists(
    st.tuples(st.sampled_from(["deal 4711", "Deal #4711", "deal 8"]), st.sampled_from(Relation), st.integers(0, 3)),
    max_size=8,
)


@given(LINKS, st.randoms(use_true_random=False))
def test_the_latest_link_to_each_record_holds_in_whatever_order_they_are_read(
    told: list[tuple[str, Relation, int]], rng: object
) -> None:
    rows = [linked(f"l{n}", *one) for n, one in enumerate(told)]
    latest: dict[str, Relation] = {}
    for _, _, record, relation in sorted((minutes, n, r, rel) for n, (r, rel, minutes) in enumerate(told)):
        latest[record.replace("#", "").casefold()] = relation
    said = Relation.SOURCED if Relation.SOURCED in latest.values() else Relation.INFLUENCED
    shuffled = [row("0", OutcomeKind.PEER_REFERENCE), *rows]
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    [standing] = fold(shuffled)
    assert standing.relation is (said if told else None)


def test_another_record_takes_no_source_away_and_the_same_one_does() -> None:
    first = [row("0", OutcomeKind.PEER_REFERENCE), linked("a", "deal 4711", Relation.SOURCED, 0)]
    [beside] = fold([*first, linked("b", "deal 8", Relation.INFLUENCED, 1)])
    [corrected] = fold([*first, linked("b", "Deal #4711", Relation.INFLUENCED, 1)])
    assert (beside.relation, corrected.relation) == (Relation.SOURCED, Relation.INFLUENCED)
