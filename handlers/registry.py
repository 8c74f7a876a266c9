"""What every behaviour registers with: which word, button, form, event, result or hour it answers to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.ids import ChannelId, TeamId, UserId
from domain.members import Member
from domain.viewers import Viewer
from storage.database import Transaction
from storage.outbox import Delivery
from views.blocks import Block, Message


@dataclass(frozen=True)
class Call:
    """What a person did, from Slack's signed payload: a command, a click or a submission.

    `subject` is the opaque id a button or modal carries; `is_ephemeral` whether the button stands in a message
    that only the asker sees. `values` are a submission's answers by block id.
    """

    key: str
    team_id: TeamId
    user_id: UserId
    channel_id: ChannelId = ChannelId("")
    text: str = ""
    subject: str = ""
    message_ts: str = ""
    response_url: str = ""
    is_ephemeral: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Asker:
    """The person behind a call, in the circle they ask in; `member` is None for a manager outside it."""

    viewer: Viewer
    circle: Circle
    member: Member | None


@dataclass(frozen=True)
class Say:
    """Answer with a message that only the asker sees: where they asked, or on Home and in a form in a modal."""

    message: Message


@dataclass(frozen=True)
class OpenModal:
    """Answer a command or a click with a form, or put another form in the place of the one submitted."""

    view: Block


@dataclass(frozen=True)
class Nothing:
    """Answer with nothing more than the ack: whatever there is to see changes by itself."""


Answer = Say | OpenModal | Nothing


class Rejected(Exception):
    """A submission that cannot be taken as it is: a code for each input, shown beside it."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("rejected")
        self.problems = problems


@dataclass(frozen=True)
class Result:
    """What came of a send: where a message stands, or what was read."""

    channel_id: ChannelId = ChannelId("")
    ts: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)


Work = Callable[[Transaction, Call, Asker], Answer]
OpenWork = Callable[[Transaction, Call], Answer]
EventWork = Callable[[Transaction, TeamId, Mapping[str, Any]], None]
ResultWork = Callable[[Transaction, Delivery, Result], None]
FailureWork = Callable[[Transaction, Delivery, str], None]
JobWork = Callable[[Transaction], None]


class Where(StrEnum):
    """Which circle a command speaks of, typed in a channel that is none of any circle's."""

    ANYWHERE = "anywhere"
    """The only one the asker has."""
    IN_CIRCLE = "in_circle"
    """None: what writes to a circle is typed in one of its channels, or in a message to the bot."""
    PROGRAM = "program"
    """Whichever the asker manages: it does the same in each."""


@dataclass(frozen=True)
class Behaviour:
    """One registered work, whether only program managers may ask for it, and where a command may be typed."""

    work: Work
    managers_only: bool = False
    where: Where = Where.ANYWHERE


@dataclass(frozen=True)
class Job:
    """One timed job: what it does and how often it is due."""

    name: str
    every: timedelta
    work: JobWork


@dataclass(frozen=True)
class LongJob:
    """A timed job whose thinking takes seconds: it reads in one transaction, thinks in none, writes in another.

    `read` returns what there is to think about now, again and again until that is nothing; it sees to it that two
    processes do not think about the same. `write` sees to it that what was thought still holds. Without `think` it
    writes what was read, some at a time.
    """

    name: str
    read: Callable[[Transaction], Sequence[Any]]
    write: Callable[[Transaction, Any], None]
    think: Callable[[Any], Any] | None = None


@dataclass
class Registry:
    """The table of contents of everything the bot answers to; `has_model` says whether a model is configured."""

    has_model: bool = False
    commands: dict[str, Behaviour] = field(default_factory=dict)
    open_commands: dict[str, OpenWork] = field(default_factory=dict)
    clicks: dict[str, Behaviour] = field(default_factory=dict)
    open_clicks: dict[str, OpenWork] = field(default_factory=dict)
    submissions: dict[str, Behaviour] = field(default_factory=dict)
    open_submissions: dict[str, OpenWork] = field(default_factory=dict)
    events: dict[str, EventWork] = field(default_factory=dict)
    results: dict[Purpose, ResultWork] = field(default_factory=dict)
    failures: dict[Purpose, FailureWork] = field(default_factory=dict)

    def command(self, word: str, work: Work, *, managers_only: bool = False, where: Where = Where.ANYWHERE) -> None:
        """Answer `/rapport WORD …` with `work`, for people of a circle."""
        self.commands[word] = Behaviour(work, managers_only, where)

    def open_command(self, word: str, work: OpenWork) -> None:
        """Answer `/rapport WORD …` with `work`, for anybody in the workspace."""
        self.open_commands[word] = work

    def click(self, action_id: str, work: Work, *, managers_only: bool = False) -> None:
        """Answer a button or menu with `work`."""
        self.clicks[action_id] = Behaviour(work, managers_only)

    def open_click(self, action_id: str, work: OpenWork) -> None:
        """Answer a button with `work`, for anybody in the workspace."""
        self.open_clicks[action_id] = work

    def submission(self, callback_id: str, work: Work, *, managers_only: bool = False) -> None:
        """Answer a submitted form with `work`."""
        self.submissions[callback_id] = Behaviour(work, managers_only)

    def open_submission(self, callback_id: str, work: OpenWork) -> None:
        """Answer a submitted form that belongs to no circle yet."""
        self.open_submissions[callback_id] = work

    def event(self, kind: str, work: EventWork) -> None:
        """Do `work` when Slack tells of an event of type `kind`."""
        self.events[kind] = work

    def result(self, purpose: Purpose, work: ResultWork) -> None:
        """Do `work` in the transaction that records a send of `purpose`."""
        self.results[purpose] = work

    def failure(self, purpose: Purpose, work: FailureWork) -> None:
        """Do `work` in the transaction that gives up a send of `purpose`."""
        self.failures[purpose] = work
