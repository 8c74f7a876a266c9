"""The managers' part of an App Home: how their circle does, in numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from domain.ids import ChannelId
from domain.outcomes import Evidence, OutcomeKind
from views.blocks import Block, Bold, Link, Piece, actions, button, confirmation, context, header, listing
from views.outcomes.ledger import ByTeam, by_evidence, counted_as
from views.text import plural

THREAD, CHANGE_SETUP, LEDGER = "home_thread", "home_change_setup", "home_ledger"
MOST_KINDS = 4


@dataclass(frozen=True)
class Program:
    """How a circle does, in numbers; `thread_url` is empty until a networking post stands.

    `by_team` says how many of the ledger stand by the team's word alone.
    """

    channel_id: ChannelId
    tag: str
    thread_url: str
    replies: int
    read_as_profiles: int
    confirmed: int
    unconfirmed: int
    held: int
    ledger: Sequence[tuple[OutcomeKind, Mapping[Evidence, int]]]
    by_team: ByTeam = field(default_factory=dict)


def blocks(program: Program) -> Iterator[Block]:
    """Yield the part of one circle's managers, none of it about a yes or a no."""
    yield header("Your program")
    yield listing([_thread_row(program), *_people(program), *_ledger(program)])
    buttons = [button("What came of it", LEDGER, program.tag), button("Change the set-up", CHANGE_SETUP, program.tag)]
    if not program.thread_url:
        post = button("Put the networking post up", THREAD, program.tag, style="primary")
        where = f"It goes to <#{program.channel_id}>, where every member reads it."
        buttons.insert(0, {**post, "confirm": confirmation("Post the thread", where, "Post it")})
    yield actions(*buttons)
    yield context("Numbers only: who said no, and who did not answer, is shown to nobody.")


def _thread_row(program: Program) -> list[Piece]:
    if not program.thread_url:
        return [Bold("Thread"), ": none yet; members begin with a reply to it"]
    told = f"{plural(program.replies, 'reply', 'replies')}, {program.read_as_profiles} read as a profile"
    return [Bold("Thread"), ": ", Link(program.thread_url, "open"), f", {told}"]


def _people(program: Program) -> Iterator[list[Piece]]:
    waits = plural(program.unconfirmed, "card waits", "cards wait")
    yield [Bold("Directory"), f": {plural(program.confirmed, 'member')} confirmed, {waits} to be confirmed"]
    if program.held:
        held = plural(program.held, "message waits", "messages wait")
        yield [Bold("Needs a hand"), f": {held} in the managers' channel"]


def _ledger(program: Program) -> Iterator[list[Piece]]:
    if not program.ledger:
        yield [Bold("What came of it"), ": nothing yet; both sides are asked ten days after an introduction"]
    for kind, found in program.ledger[:MOST_KINDS]:
        yield [Bold(counted_as(kind, program.by_team)), f": {by_evidence(kind, found, program.by_team)}"]
