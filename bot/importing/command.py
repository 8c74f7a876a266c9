"""`python -m bot import`: from an export to unconfirmed profiles, in short transactions beside a running bot."""

import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TextIO, TypeVar

from tqdm import tqdm

from bot.clock import Clock, system_clock
from bot.importing.archive import CannotImport, open_archive
from bot.importing.discussions import WORTH_SHOWING, Candidate, Discussion, gather, likely, posts, read, thread_ts
from bot.importing.export import Channel, Export
from bot.importing.summary import Outcome, listing, summary
from bot.settings import Settings
from bot.terminal import size_of
from handlers.threads import imports
from handlers.threads.imported_cards import Pace, cards_due, queue_cards
from handlers.threads.imports import Fate, Place, Post
from storage import hosts
from storage.database import Database, StorageUnavailable, Transaction, sqlite_path
from storage.migrate import is_current

T = TypeVar("T")

BATCH = 10
"""Replies taken in by one transaction: some hundredths of a second, in which a running bot waits."""
MOST_TRIES = 5
"""How often a batch is tried while somebody else has the database; each try waits for some two seconds."""


@dataclass(frozen=True)
class Wanted:
    """What to import: the export, the channel by name or id, and the thread where it is not left to us."""

    source: Path
    channel: str
    thread: str = ""
    is_dry: bool = False
    sends_cards: bool = False


def bring_in(settings: Settings, wanted: Wanted, out: TextIO, clock: Clock = system_clock) -> int:
    """Import a thread, tell `out` what came of it, and return 0. Raises `CannotImport` with one sentence.

    Importing again changes nothing; after an interruption it goes on where it stopped.
    """
    chosen_ts = thread_ts(wanted.thread) if wanted.thread else ""
    with open_archive(wanted.source) as archive, _opened(settings, clock) as database:
        export = Export(archive)
        channel = export.channel(wanted.channel)
        circle = database.run_here(lambda tx: imports.circle_of(tx, channel.id, export.teams))
        if circle is None:
            raise CannotImport(f"#{channel.name} is not set up: type /rapport setup in it, then import again.")
        if not database.run_here(lambda tx: imports.has_roster(tx, circle)):
            raise CannotImport(
                f"Rapport does not know yet who is in #{channel.name}: "
                "invite it there, let it run for a minute, then import again."
            )
        chosen = _choose(_discussions(export, channel), chosen_ts, channel, out)
        replies = posts(chosen, export.bots, export.deactivated)
        fates, cards = _Import(database, Place(circle, chosen.discussion.ts), replies).run(wanted)
    out.write(summary(Outcome(channel, chosen, fates, export.problems, wanted.is_dry, cards)))
    return 0


@contextmanager
def _opened(settings: Settings, clock: Clock) -> Iterator[Database]:
    path = sqlite_path(settings.database_url)
    if path and not Path(path).exists():
        raise CannotImport("DATABASE_URL names a file that is not there: run Rapport and set it up first.")
    database = Database(settings.database_url, clock)
    try:
        if not is_current(database):
            raise CannotImport("The database lacks the newest schema; run: python -m bot migrate")
        others = database.run_here(lambda tx: hosts.others(tx, socket.gethostname())) if database.is_sqlite else []
        if others:
            raise CannotImport(f"DATABASE_URL is a SQLite file that host {others[0]} works on; import there.")
        yield database
    except StorageUnavailable as error:
        raise CannotImport(
            f"The database cannot be used now ({error}); running this again goes on from here."
        ) from None
    finally:
        database.close()


def _discussions(export: Export, channel: Channel) -> dict[str, Discussion]:
    days = export.days(channel)
    if not days:
        raise CannotImport(f"The export holds no messages of #{channel.name}.")
    found: dict[str, Discussion] = {}
    strange = sum(gather(found, export.messages(day)) for day in _watched(days, "Reading days"))
    if strange:
        export.problems.append(f"messages without a time in #{channel.name}: {strange}")
    return {ts: one for ts, one in found.items() if one.replies or one.apps or one.deleted}


def _choose(discussions: dict[str, Discussion], ts: str, channel: Channel, out: TextIO) -> Candidate:
    with _bar("Reading replies") as bar:
        if ts in discussions:
            return read(discussions[ts], bar.update)
        candidates = likely(discussions.values(), bar.update)
    if ts:
        out.write(listing("Threads that may be meant:", candidates) if candidates else "")
        raise CannotImport(f"The export has no replies to {ts} in #{channel.name}.")
    if not candidates:
        raise CannotImport(
            f"Nobody introduces themselves in a thread of #{channel.name}; --thread names one all the same."
        )
    best = [one for one in candidates if len(one.newest) == len(candidates[0].newest)]
    if len(best) > 1:
        out.write(listing("Threads that may be meant:", best))
        raise CannotImport(f"Several threads of #{channel.name} may be meant; choose one with --thread.")
    others = [one for one in candidates[1:] if len(one.newest) >= WORTH_SHOWING * len(best[0].newest)]
    if others:
        out.write(listing("Other threads where people introduce themselves:", others))
    return best[0]


@dataclass(frozen=True)
class _Import:
    """One thread on its way into the database, some replies at a time."""

    database: Database
    place: Place
    posts: Sequence[Post]

    def run(self, wanted: Wanted) -> tuple[list[Fate], int | None]:
        """Return what became of each reply, and how many cards that is; None where none are wanted."""
        work = imports.foresee if wanted.is_dry else imports.take_in
        fates = [fate for done in self._each("Importing", work) for fate in done]
        if not wanted.is_dry:
            self._once(lambda tx: imports.open_up(tx, self.place))
        if not wanted.sends_cards:
            return fates, None
        return fates, self._cards(fates, wanted)

    def _cards(self, fates: Sequence[Fate], wanted: Wanted) -> int:
        if wanted.is_dry:
            due = self._each("Looking for cards", lambda tx, place, some: len(cards_due(tx, place, some)))
            return sum(due) + fates.count(Fate.PROFILE)
        pace = Pace()
        return sum(self._each("Queueing cards", lambda tx, place, some: queue_cards(tx, place, some, pace)))

    def _each(self, told: str, work: Callable[[Transaction, Place, Sequence[Post]], T]) -> Iterator[T]:
        batches = [self.posts[start : start + BATCH] for start in range(0, len(self.posts), BATCH)]
        for some in _watched(batches, told):
            yield self._once(lambda tx, some=some: work(tx, self.place, some))  # type: ignore[misc]

    def _once(self, work: Callable[[Transaction], T]) -> T:
        for _ in range(MOST_TRIES - 1):
            try:
                return self.database.run_here(work)
            except StorageUnavailable:
                continue
        return self.database.run_here(work)


def _watched(things: Sequence[T], told: str) -> Iterator[T]:
    """Go through `things` with a progress bar on stderr, where somebody watches it."""
    columns, lines = size_of(sys.stderr)
    yield from tqdm(things, desc=told, disable=None, leave=False, file=sys.stderr, ncols=columns, nrows=lines)


def _bar(told: str) -> "tqdm[NoReturn]":
    columns, lines = size_of(sys.stderr)
    return tqdm(desc=told, unit=" replies", disable=None, leave=False, file=sys.stderr, ncols=columns, nrows=lines)
