"""What managers read of a round that is decided: published, on its way, cancelled, or given up."""

from datetime import datetime

from domain.outcomes import FEWEST_SHOWN
from views.blocks import Block, Message, actions, context, said, section
from views.deliveries.hush import holds
from views.moments import moment_in
from views.rounds.review import cancel_button


def unnamed(tag: str, due_at: datetime, tz: str, hushed_until: datetime | None = None) -> Message:
    """Return what stands in place of a published round once somebody named in it was forgotten."""
    text = (
        f"The round of {moment_in(due_at, tz)} is published. Its pairs are not shown any more; "
        "once it is sent, you read so here."
    )
    return Message(text, (section(text), *_hush(hushed_until, tz), actions(cancel_button(tag))))


def done(due_at: datetime, tz: str, changed: int) -> Message:
    """Return what stands in place of a round once its suggestions are on their way: no name any more.

    How many pairs went out is not told: beside the pairs that were shown it would tell of each that fell away.
    """
    text = (
        f"The round of {moment_in(due_at, tz)} is on its way: its pairs read a suggestion of each other, in their own "
        "working hours. Whoever is left out comes first next time. Who says no is shown to nobody."
    )
    if changed < FEWEST_SHOWN:
        return said(text)
    more = f"{changed} pairs changed since you saw them: no suitable peer this time."
    return Message(f"{text} {more}", (section(text), context(more)))


def _hush(until: datetime | None, tz: str) -> list[Block]:
    return [context(holds(until, tz))] if until else []


def board_cancelled(due_at: datetime, tz: str, by: str) -> Message:
    """Return what stands in place of a round that is not to be; `by` is a user id, or empty for nobody's word."""
    who = f"<@{by}> cancelled" if by else "Nobody published"
    text = f"{who} the round of {moment_in(due_at, tz)}, so it did not go out. "
    text += "`/rapport round preview` plans it again while its hour is ahead, and after that the next one."
    return Message(text, (section(text),))


def given_up(due_at: datetime, tz: str) -> Message:
    """Return what managers read when a round waited too long for them."""
    text = (
        f"The round of {moment_in(due_at, tz)} waited for one of you and is cancelled now: its pairs are out of date. "
        "`/rapport round preview` plans the next one; in `/rapport settings` rounds can go by themselves."
    )
    return Message(text, (section(text),))


def not_shown(channel_id: str) -> Message:
    """Return what a manager reads when a round could not be shown to the team."""
    text = (
        f"A round is planned, and I cannot write in <#{channel_id}> to show it. Invite me there with "
        "`/invite @Rapport`; `/rapport round` says how it stands meanwhile."
    )
    return Message(text, (section(text),))
