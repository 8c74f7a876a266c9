"""What happened in a simulated year: what the workspace showed, what people did, what the bot's file holds."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.simulation.cast import CHIEFS
from bot.simulation.hands import Done
from bot.simulation.sight import Post
from bot.simulation.society import Society
from domain.preferences import Frequency

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    """Somebody the bot may write to: their zone, and, each since when, their titles and how often they chose."""

    user: str
    name: str
    tz: str
    titles: tuple[tuple[datetime, str], ...] = ()
    chosen: tuple[tuple[datetime, Frequency | None], ...] = ()

    def is_chief(self, at: datetime) -> bool:
        """Whether they held a title at C-level at `at`."""
        held = [title for since, title in self.titles if since <= at]
        return bool(held) and held[-1] in CHIEFS

    def chose(self, at: datetime) -> Frequency | None:
        """Return how often they had asked for suggestions at `at`, or None while they had not."""
        return next((often for since, often in reversed(self.chosen) if since <= at), None)


@dataclass(frozen=True)
class Pair:
    """An intro as the database keeps it; `people` are user ids, less those who were erased."""

    id: str
    key: str
    people: frozenset[str]


@dataclass(frozen=True)
class Place:
    """Where somebody (a user id) stood in the round due at `due_at`, planned at `planned_at`, and why."""

    due_at: datetime
    planned_at: datetime
    user: str
    standing: str
    why: str


@dataclass(frozen=True)
class Outcome:
    """A row of the ledger: what came of which intro."""

    intro: str
    kind: str


@dataclass(frozen=True)
class History:
    """Everything the checks and the table are made of; `members` are user ids by the bot's member ids, also by those
    of whoever was erased, `troubles` what the bot logged as an error, `ended_at` when nobody looked any more.
    """

    posts: Sequence[Post] = ()
    acts: Sequence[Done] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)
    pairs: Sequence[Pair] = ()
    places: Sequence[Place] = ()
    outcomes: Sequence[Outcome] = ()
    troubles: Sequence[str] = ()
    ended_at: datetime = NEVER


def gather(society: Society, posts: Sequence[Post]) -> History:
    """Return the history of a society, read from the workspace and from the bot's file."""
    people = {
        user: Person(user, mind.character.name, mind.character.tz, tuple(mind.titles), tuple(mind.chosen))
        for user, mind in society.minds.items()
    }
    with closing(sqlite3.connect(f"{society.community.database.as_uri()}?mode=ro", uri=True)) as file:
        told = _with_file(file, posts, society.diary, people)
    return replace(told, members={**society.known, **told.members}, ended_at=society.now)


def _with_file(
    file: sqlite3.Connection, posts: Sequence[Post], acts: Sequence[Done], people: Mapping[str, Person]
) -> History:
    members = {str(id_): str(user) for id_, user in file.execute("SELECT id, user_id FROM member")}
    return History(
        posts,
        acts,
        people,
        members,
        [_pair(str(id_), str(key), members) for id_, key in file.execute("SELECT id, pair FROM intro")],
        [
            Place(_moment(due), _moment(planned), members.get(member, ""), standing, why)
            for due, planned, member, standing, why in file.execute(_PLACES)
        ],
        [Outcome(intro, kind) for intro, kind in file.execute("SELECT intro_id, kind FROM outcome WHERE about = ''")],
    )


_PLACES = """
SELECT round.due_at, round.planned_at, round_place.member_id, round_place.standing, round_place.why
FROM round_place JOIN round ON round.id = round_place.round_id
WHERE round.state IN ('published', 'closed') ORDER BY round.due_at
"""


def _pair(id_: str, key: str, members: Mapping[str, str]) -> Pair:
    return Pair(id_, key, frozenset(members[one] for one in key.split(":") if one in members))


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
