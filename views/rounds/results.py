"""Says what a round came to: who meets whom and why, who meets nobody, and how good the choice is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

from domain.ids import MemberId
from domain.peers import Reason
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from views.rounds.alone import why_alone
from views.suggestions.peers import NO_REASON, reason_sentences, reasons_sentence

WIDTH = 100
_INDENT = " " * 8
_MOST_PAIRS = 2
"""Of so many pairs of a group it is told what they have beyond what all share."""

_OF_BOTH: Mapping[str, str] = {
    "You are both ": "Both are ",
    "You both ": "Both ",
    "Both of you ": "Both ",
    "One of you ": "One ",
}
"""How a sentence to two people begins, and how it does where somebody else reads it."""

_HIGH = 0.99
"""A ratio from here on needs no explanation."""

_HOW_GROUPS_COUNT = "Beside each group is the mean of its pairs; the sum counts every pair."
_HOW_A_THIRD_COUNTS = (
    "Beside a table of three is the mean of its three pairs; the sum counts only the pair that a third joined."
)


@dataclass(frozen=True)
class Person:
    """A member as a round's table shows them."""

    member_id: MemberId
    name: str
    title: str
    company: str


@dataclass(frozen=True)
class Table:
    """People who meet, their mean score, and for each two of them (by their places) what they share."""

    people: tuple[Person, ...]
    score: float
    shared: tuple[tuple[int, int, tuple[Reason, ...]], ...]


@dataclass(frozen=True)
class Told:
    """A round as it is told: in pairs or in groups, whether somebody had waited, and who met on a day nobody knows."""

    tables: Sequence[Table]
    alone: Sequence[tuple[Person, Why]]
    certificate: Certificate
    in_groups: bool = False
    somebody_waited: bool = False
    met_some_day: frozenset[MemberId] = frozenset()


def why_here(told: Told, person: Person, why: Why) -> str:
    """Return why `person` is not in this round: an odd number leaves nobody out where three may sit at a table."""
    if why is Why.ODD_ONE:
        return "everybody who fits is with somebody already; they come first next time"
    if why is Why.MET_EVERYBODY and person.member_id in told.met_some_day:
        return "they have met everybody here, some on a day that could not be read"
    return why_alone(why)


def reasons(table: Table) -> list[str]:
    """Return why these people meet: to a pair, or about a group to whoever reads it."""
    return reason_sentences(table.shared[0][2]) if len(table.people) == 2 else _of_group(table)


def show_round(told: Told) -> str:
    """Return the whole round as text of at most WIDTH columns."""
    return "".join(f"{line}\n" for line in _lines(told))


def _lines(told: Told) -> Iterator[str]:
    for table in told.tables:
        yield from _table_lines(table)
    if told.alone:
        yield "Not in this round"
        for person, why in told.alone:
            yield from _indented(f"{_plain(person.name)}: {why_here(told, person, why)}.", "  ")
        yield ""
    yield from _certificate_lines(told)


def _table_lines(table: Table) -> Iterator[str]:
    mark = f"{table.score:.2f}"
    for person in table.people:
        about = ", ".join(part for part in (_plain(person.title), _plain(person.company)) if part)
        line = f"{mark:<8}{_plain(person.name)}{f' ({about})' if about else ''}"
        yield _clipped(line)
        mark = ""
    for sentence in _sentences(table):
        yield from _indented(sentence, _INDENT)
    yield ""


def _sentences(table: Table) -> list[str]:
    """Return why these people meet, to somebody else."""
    if len(table.people) == 2:
        return [_of_two(sentence) for sentence in reason_sentences(table.shared[0][2])] or [NO_REASON]
    return _of_group(table) or [NO_REASON]


def _of_group(table: Table) -> list[str]:
    """What all share, then what few pairs have beyond, to somebody else."""
    lists = [found for _, _, found in table.shared]
    common = [reason for reason in lists[0] if _is_of_all(reason) and all(reason in found for found in lists)]
    beyond = [(i, j, [one for one in found if one not in common]) for i, j, found in table.shared]
    most = sorted((pair for pair in beyond if pair[2]), key=lambda pair: -len(pair[2]))[:_MOST_PAIRS]
    names = [_plain(person.name) for person in table.people]
    return [
        *(_of_two(sentence).replace("Both ", "All ", 1) for sentence in reason_sentences(common)),
        *(f"{names[i]} and {names[j]}: {' '.join(map(_of_two, reason_sentences(found)))}" for i, j, found in most),
    ]


def _is_of_all(reason: Reason) -> bool:
    return _of_two(reasons_sentence([reason])).startswith("Both ")


def _of_two(sentence: str) -> str:
    for opening, told in _OF_BOTH.items():
        if sentence.startswith(opening):
            return told + sentence.removeprefix(opening)
    return sentence


def _certificate_lines(told: Told) -> Iterator[str]:
    certificate = told.certificate
    yield "How good this round is"
    yield f"  {_reached(certificate)}"
    if certificate.bound > 0:
        yield from _indented(_worth(certificate), "  ")
    if any(len(table.people) > 2 for table in told.tables):
        yield from _indented(_HOW_GROUPS_COUNT if told.in_groups else _HOW_A_THIRD_COUNTS, "  ")
    if certificate.ratio < _HIGH:
        yield from _indented(_why_low(told), "  ")
    yield f"  Seed {certificate.seed}: the same seed and the same tables give the same round again."


def _reached(certificate: Certificate) -> str:
    if certificate.placed == certificate.members:
        return (
            f"All {certificate.members:,} members meet somebody." if certificate.members else "There is nobody to meet."
        )
    return f"{certificate.placed:,} of {certificate.members:,} members meet somebody ({certificate.coverage:.2%})."


def _worth(certificate: Certificate) -> str:
    which = "all pairs that may meet" if certificate.covers_all else f"the {certificate.looked_at:,} pairs looked at"
    weight, bound = f"{certificate.weight:,.2f}", f"{certificate.bound:,.2f}"
    if certificate.ratio == 1:
        return f"Its scores add up to {weight}, and that is the most there is: no choice among {which} adds up to more."
    return (
        f"Its scores add up to {weight}; no choice among {which} exceeds {bound}. It reaches {certificate.ratio:.2%}."
    )


def _why_low(told: Told) -> str:
    if told.in_groups:
        return "For groups that most is a rough one, which no round may reach: compare rounds by it, not with 100%."
    if told.somebody_waited:
        return (
            "Members who waited come first, and two modest pairs come before one good pair and two people alone. "
            "Both can cost some score, and are meant to."
        )
    return "Two modest pairs come before one good pair and two people alone. That can cost some score, and is meant to."


def _indented(text: str, indent: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _plain(text: str) -> str:
    """Keep what can be printed: a cell may hold line breaks, or what a terminal would obey."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _clipped(line: str) -> str:
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"
