"""`python -m bot plan`: a round from a spreadsheet, without Slack or a database."""

import csv
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TextIO

import numpy as np

from bot.histories import read_history
from bot.json_lines import encoder_for
from bot.spreadsheets import NoTable, Report
from bot.tables import Members, read_members
from bot.terminal import size_of
from bot.weights import BadWeights, weighed
from domain.crowds import Crowd
from domain.ids import MemberId
from domain.peers import Reason, reasons_of
from domain.peers.presets import Preset
from domain.rounds.candidates import MOST_TO_SCORE_ALL
from domain.rounds.graph import MILLION, Graph
from domain.rounds.history import Meeting, days_since
from domain.rounds.matching import SolveEach
from domain.rounds.round import MOST_AT_ONCE, Round, Wanted, plan
from views.rounds.results import Person, Table, Told, reasons, show_round, why_here

STEPS = 6
_BAR = "{desc:<38}{bar} {n_fmt}/{total_fmt} {elapsed}"
Fail = Callable[[str], int]


@dataclass(frozen=True)
class Asked:
    """What the command line asks for; `weights` as they were typed."""

    members: Path
    history: Path | None = None
    preset: Preset = Preset.PEERS_LIKE_ME
    size: int = 2
    seed: int = 0
    edges: Path | None = None
    exhaustive: bool = False
    as_json: bool = False
    weights: str = ""


class CannotPlan(Exception):
    """Nothing can be planned from what was asked; the text is the sentence for whoever asked."""


def plan_from_tables(asked: Asked, today: date, out: TextIO, fail: Fail, warn: Report) -> int:
    """Plan the round, write it to `out`, and return the exit status: 2 where a file is no table.

    `warn` is told of mistakes that leave a round to plan, `fail` of what leaves none.
    """
    try:
        told = _planned(asked, today, warn)
    except (BadWeights, NoTable, CannotPlan) as error:
        return fail(str(error))
    out.write(encoder_for(out)(_as_json(told)) + "\n" if asked.as_json else show_round(told))
    return 0


def _planned(asked: Asked, today: date, warn: Report) -> Told:
    _keep_what_is_read(asked)
    rules = weighed(asked.preset, asked.weights)
    with _progress() as on_step:
        on_step("reading")
        members, history = _read(asked, today, warn)
        on_step("understanding titles and industries")
        crowd = Crowd.of(members.peers, rules, days_since(history, today))
        made = _solved(asked, crowd, members, on_step)
        on_step("writing")
        if asked.edges:
            _write_edges(asked.edges, crowd, made.graph)
    return replace(
        _told(crowd, members, made),
        in_groups=asked.size > 2,
        somebody_waited=any(members.waiting),
        met_some_day=frozenset(one for meeting in history if not meeting.day for one in (meeting.a, meeting.b)),
    )


def _keep_what_is_read(asked: Asked) -> None:
    """Refuse to write over a table that is read."""
    if asked.edges and any(_is_one_file(asked.edges, read) for read in (asked.members, asked.history) if read):
        raise CannotPlan(f"--edges would write over {asked.edges}, which is read here; give another name.")


def _read(asked: Asked, today: date, warn: Report) -> tuple[Members, list[Meeting]]:
    members = read_members(asked.members, warn)
    history = read_history(asked.history, _ids(members), today, warn) if asked.history else []
    if asked.exhaustive and len(members.peers) > MOST_TO_SCORE_ALL:
        raise CannotPlan(f"--exhaustive is for up to {MOST_TO_SCORE_ALL:,} members; without it there is no limit.")
    return members, history


def _solved(asked: Asked, crowd: Crowd, members: Members, on_step: Callable[[str], None]) -> Round:
    wanted = Wanted(size=asked.size, seed=asked.seed, looks_at_all=asked.exhaustive)
    with _solving(len(members.peers)) as solve_each:
        return plan(crowd, np.array(members.waiting, np.int32), wanted, solve_each, on_step)


def _is_one_file(one: Path, other: Path) -> bool:
    """Return whether both names lead to one file, be it by a link."""
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except OSError:
        return False


def _ids(members: Members) -> frozenset[MemberId]:
    return frozenset(peer.member_id for peer in members.peers)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """A bar on standard error that names each step as it begins; nothing where that is no terminal."""
    if not sys.stderr.isatty():
        yield lambda _name: None
        return
    from tqdm import tqdm

    columns, lines = size_of(sys.stderr)
    with tqdm(total=STEPS, file=sys.stderr, leave=False, bar_format=_BAR, ncols=columns, nrows=lines) as bar:

        def on_step(name: str) -> None:
            bar.set_description(name)
            bar.update()

        yield on_step


def _solving(members: int) -> AbstractContextManager[SolveEach]:
    """Solve small rounds right here: what brings further processes takes a while to come."""
    return nullcontext(map) if members <= MOST_AT_ONCE else _every_core()


@contextmanager
def _every_core() -> Iterator[SolveEach]:
    """Solves several graphs at a time, their results in order; its processes begin with the first of them."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as pool:
        yield pool.map


def _write_edges(path: Path, crowd: Crowd, graph: Graph) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(_edges(crowd, graph))
    except OSError as error:
        raise CannotPlan(f"{path}: {error.strerror}.") from error


def _edges(crowd: Crowd, graph: Graph) -> Iterator[tuple[str, str, str]]:
    """Yield the lines of a table of all pairs that were looked at, with what its columns are."""
    yield "a", "b", "score"
    ids = [peer.member_id for peer in crowd.peers]
    for a, b, weight in zip(graph.a.tolist(), graph.b.tolist(), graph.weight.tolist(), strict=True):
        yield ids[a], ids[b], f"{weight / MILLION:.6f}"


def _told(crowd: Crowd, members: Members, made: Round) -> Told:
    tables = [
        Table(
            tuple(_person(members, at) for at in table),
            score,
            tuple(_reasons_within(crowd, table)),
        )
        for table, score in zip(made.tables, made.scores, strict=True)
    ]
    return Told(tables, [(_person(members, at), why) for at, why in made.alone.items()], made.certificate)


def _person(members: Members, at: int) -> Person:
    peer = members.peers[at]
    return Person(peer.member_id, members.names[at], peer.title, peer.company)


def _reasons_within(crowd: Crowd, table: Sequence[int]) -> Iterator[tuple[int, int, tuple[Reason, ...]]]:
    """Why every two at a table meet; whoever may not meet sits at no table together."""
    peers = [crowd.peers[at] for at in table]
    for i, j in combinations(range(len(table)), 2):
        yield i, j, reasons_of(peers[i], peers[j], crowd.rules)


def _as_json(told: Told) -> Mapping[str, object]:
    certificate = told.certificate
    return {
        "groups": [
            {"members": [person.member_id for person in table.people], "score": table.score, "reasons": reasons(table)}
            for table in told.tables
        ],
        "unmatched": [{"id": person.member_id, "why": why_here(told, person, why)} for person, why in told.alone],
        "certificate": {
            "weight": round(certificate.weight, 6),
            "bound": round(certificate.bound, 6),
            "ratio": round(certificate.ratio, 6),
            "coverage": round(certificate.coverage, 6),
            "seed": certificate.seed,
        },
    }
