"""What members read of a round to come: that they are in it, and how to skip it with one tap."""

from collections.abc import Sequence
from datetime import datetime

from domain.rounds.leftover import Why
from views.blocks import Message, actions, button, said, section, small_print
from views.moments import moment_in
from views.rounds.alone import why_you_are_alone
from views.text import escape, team_name

SKIP, NOT_BEFOREHAND = "round_skip", "round_not_beforehand"


def ahead(due_at: datetime, tz: str, team: Sequence[str], tag: str) -> Message:
    """Return what a member reads the working day before a round they are in."""
    told = (
        f"From {moment_in(due_at, tz)} on I suggest a peer to you, as to others in this round. "
        "If it is not the week for it, one tap leaves you out of this one."
    )
    promise = (
        "Nobody is told who skips, the next round comes as usual, and no answer means that you are in. "
        f"Rapport, for {team_name(team)}"
    )
    buttons = actions(button("Skip this round", SKIP, tag), button("Don't tell me beforehand", NOT_BEFOREHAND, tag))
    return Message(f"{told} {escape(promise)}", (section(told), buttons, small_print(promise)))


def taken_back(due_at: datetime, tz: str) -> Message:
    """Return what stands in place of the message once the round is not to be."""
    return said(f"The round of {moment_in(due_at, tz)} is cancelled. You need not do anything.")


def nobody_suited(due_at: datetime, tz: str, why: Why | None) -> Message:
    """Return what stands in place of the message once the round went out and had nobody for its reader."""
    return said(f"The round of {moment_in(due_at, tz)} had {why_you_are_alone(why)}")


def on_home(due_at: datetime, tz: str, tag: str) -> Message:
    """Return the line of Home for who is in a round to come."""
    told = f"You are in the round of {moment_in(due_at, tz)}."
    return Message(told, (section(told), actions(button("Skip this round", SKIP, tag))))


def skipped() -> Message:
    """Return what stands in place of the message once somebody skips."""
    return said("You skip this round. Nobody is told, and the next one comes as usual.")


def not_beforehand() -> Message:
    """Return what stands in place of the message for who does not want it."""
    return said(
        "From the next round on I tell you nothing beforehand. You are in this one; whenever one comes, my *Home* tab "
        "has a button that skips it."
    )
