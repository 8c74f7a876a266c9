"""Everybody who lives in a simulated year: who they are by now, and what the two of an introduction made of it."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from bot.simulation.agenda import Agenda, Deed, after
from bot.simulation.cast import Character
from bot.simulation.community import DEPUTY, MANAGER, Community
from bot.simulation.hands import Done, Hands
from bot.simulation.sight import Post
from domain.preferences import Frequency

WITHIN_HOURS = timedelta(hours=5)
LONGEST_UNTIL_MET = 24.0
"""Days within which two who meet at all have met."""


@dataclass
class Mind:
    """One member: their character, their hands, their own chance, their reply, and, each since when, what they were
    called and how often they asked for suggestions (None: they never said so, or were forgotten).
    """

    character: Character
    hands: Hands
    rng: Random
    titles: list[tuple[datetime, str]]
    chosen: list[tuple[datetime, Frequency | None]] = field(default_factory=list)
    reply_ts: str = ""
    is_forgotten: bool = False

    @property
    def title(self) -> str:
        """The title they hold now."""
        return self.titles[-1][1]

    def would(self, rate: float) -> bool:
        """Draw whether something of this rate happens."""
        return self.rng.random() < rate


@dataclass(frozen=True)
class Fate:
    """What two who are introduced make of it: when they meet (None: never), and whether it was worth it to each."""

    met_at: datetime | None
    worth: frozenset[str]


@dataclass
class Society:
    """All minds by user id, the manager's hands, what everybody means to do, and what was done."""

    community: Community
    seed: int
    minds: dict[str, Mind] = field(default_factory=dict)
    managers: dict[str, Hands] = field(default_factory=dict)
    agenda: Agenda = field(default_factory=Agenda)
    diary: list[Done] = field(default_factory=list)
    fates: dict[str, Fate] = field(default_factory=dict)
    thread_ts: str = ""
    known: dict[str, str] = field(default_factory=dict)
    """User ids by the member ids that were read: also of those who were erased since."""

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self.community.clock.moment()

    def read_members(self) -> None:
        """Keep whose each member id is, as before somebody is erased: what others did names them by it."""
        with closing(sqlite3.connect(f"{self.community.database.as_uri()}?mode=ro", uri=True)) as file:
            self.known.update(file.execute("SELECT id, user_id FROM member"))

    def plan(self, mind: Mind, deed: Deed, mean: timedelta = WITHIN_HOURS) -> None:
        """Let somebody do something, `mean` from now on average, when they are awake."""
        self.agenda.add(after(self.now, mean, mind.character.tz, mind.rng), deed)

    def fate_of(self, post: Post, subject: str) -> Fate:
        """Return what the readers of an introduction make of it, drawn once; `subject` is what its buttons carry."""
        if subject not in self.fates:
            self.fates[subject] = self._draw_fate(post)
        return self.fates[subject]

    def _draw_fate(self, post: Post) -> Fate:
        people = [self.minds[user] for user in post.readers if user in self.minds]
        rng = Random(f"{self.seed} {sorted(mind.character.handle for mind in people)}")
        share = sum(mind.character.temper.meets for mind in people) / max(len(people), 1)
        worth = frozenset(mind.hands.who for mind in people if rng.random() < 0.85)
        days = rng.uniform(1, LONGEST_UNTIL_MET)
        return Fate(post.at + timedelta(days=days) if rng.random() < share else None, worth)


def gather(community: Community, cast: Sequence[Character], seed: int) -> Society:
    """Return the society of `cast` in a workspace where each has an account."""
    society = Society(community, seed)
    for character in cast:
        hands = Hands(community, _id(community, character.handle), society.diary)
        rng = Random(f"{seed} {character.handle}")
        society.minds[hands.who] = Mind(character, hands, rng, [(society.now, character.title)])
    for handle in (MANAGER, DEPUTY):
        hands = Hands(community, _id(community, handle), society.diary)
        society.managers[hands.who] = hands
    return society


def _id(community: Community, handle: str) -> str:
    user = community.workspace.user(handle)
    if user is None:
        raise LookupError(handle)
    return user.id
