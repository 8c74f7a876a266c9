"""What a member sees of themselves: `/rapport me`, pausing, exporting and being forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.calendar import zone
from domain.ids import IntroId, OutcomeId
from domain.intros import Progress
from domain.members import Kind, Member
from domain.outcomes import Evidence
from domain.outcomes.balance import Balance
from domain.profiles import Profile, ProfileState
from views.blocks import (
    Block,
    Bold,
    Message,
    Piece,
    actions,
    button,
    context,
    divider,
    listing,
    paragraph,
    said,
    section,
)
from views.members.preferences import preferences_button
from views.outcomes.ledger import EVIDENCE, WRITTEN_DOWN, tell_more_button
from views.text import clean, plural
from views.threads.profiles import DO_NOT_USE, EDIT, LOOKS_RIGHT, field_rows

CORRECT = "outcome_correct"
REMOVE_NAME = "outcome_remove_name"
FORGET, KEEP = "forget_everything", "forget_nothing"
MOST_ROWS = 12

_EVIDENCE = {Evidence.CORROBORATED: "confirmed by both sides", Evidence.LINKED: "linked to a record"}
_PROGRESS = {
    Progress.YOUR_TURN: "waiting for your answer",
    Progress.NAMED: "you both said yes; the next word is yours",
    Progress.WAITING: "you said yes; you both hear from me if they do too",
    Progress.OPENING: "you both said yes; your conversation opens",
    Progress.INTRODUCED: "introduced",
    Progress.IN_TOUCH: "you are in touch",
    Progress.MET: "you met",
    Progress.PASSED: "you passed",
    Progress.RAN_OUT: "ran out",
}
_UNDATED = (Progress.IN_TOUCH, Progress.MET)
"""What has a day of its own that is not kept: that of the introduction would read as if it were it."""


@dataclass(frozen=True)
class IntroLine:
    """One of the member's intros: who it is with (a name only once introduced), and how it looks to them.

    `on` is since when, or for a conversation to come when it opens, in their own time; None where nobody knows yet.
    """

    who: str
    progress: Progress
    on: datetime | None


@dataclass(frozen=True)
class OutcomeLine:
    """One act in the ledger about the member; `name_typed` where a manager wrote their name to write it down.

    `words` are what managers wrote of it; `intro_id` is there where the member can tell what more came of that.
    """

    id: OutcomeId
    what: str
    evidence: Evidence
    on: datetime
    mine: bool
    name_shown: bool
    is_withdrawn: bool = False
    by_manager: bool = False
    words: tuple[str, ...] = ()
    name_typed: bool = False
    intro_id: IntroId | None = None


def me(
    profile: Profile | None,
    member: Member,
    intros: Sequence[IntroLine],
    outcomes: Sequence[OutcomeLine],
    circle_tag: str,
    now: datetime,
    balance: Balance | None = None,
) -> Message:
    """Return everything kept about a member, with what they can do about it.

    `circle_tag` is what a button carries before its own id.
    """
    blocks: list[Block] = [section("*Your profile*"), *_profile(profile, circle_tag)]
    if member.is_paused(now) and member.paused_until:
        until = day(member.paused_until.astimezone(zone(member.tz)))
        blocks.append(section(f"You are on a pause until {until}. `/rapport resume` ends it."))
    blocks += [divider(), section("*Your introductions*"), *_intros(intros)]
    if member.kind is Kind.CUSTOMER:
        blocks.append(actions(preferences_button(circle_tag)))
    blocks += [divider(), section("*Rows about you in the outcome ledger*"), *_outcomes(outcomes, circle_tag)]
    if balance and balance != Balance():
        blocks.append(paragraph(_given_and_got(balance)))
    blocks.append(context("Only you see this. `/rapport export` gives you all of it as a file."))
    known = plural(len(intros), "introduction")
    return Message(f"Your profile, {known} and {plural(len(outcomes), 'row')} about you.", tuple(blocks))


def _profile(profile: Profile | None, circle_tag: str) -> list[Block]:
    if profile is None or profile.state in (ProfileState.WITHDRAWN, ProfileState.ERASED):
        return [section("You are not in the directory. Reply in the networking thread to be found by peers.")]
    rows = field_rows(profile)
    shown: list[Block] = [listing(rows)] if rows else [section("Nothing yet. *Edit* adds what you like.")]
    buttons = [button("Edit", EDIT, circle_tag), button("Don't use this", DO_NOT_USE, circle_tag)]
    if profile.state is ProfileState.UNDERSTOOD:
        buttons.insert(0, button("Looks right", LOOKS_RIGHT, circle_tag, style="primary"))
        shown.append(context("Not confirmed yet: members find your post and no more."))
    return [*shown, actions(*buttons)]


def _intros(intros: Sequence[IntroLine]) -> list[Block]:
    if not intros:
        return [section("None yet. `/rapport find` looks for somebody, and I suggest peers as they come.")]
    return [listing([intro_row(line) for line in intros[:MOST_ROWS]]), *_more(len(intros))]


def intro_row(line: IntroLine) -> list[Piece]:
    """Return one intro as a line: who, how it stands, and since when where that day is known."""
    return [Bold(clean(line.who, 120)), f": {_PROGRESS[line.progress]}{_when(line)}"]


def _when(line: IntroLine) -> str:
    if line.progress is Progress.OPENING:
        return f" {line.on:%A}, {line.on.day} {line.on:%B, %H:%M}" if line.on else " in working hours"
    return f", {day(line.on)}" if line.on and line.progress not in _UNDATED else ""


def _outcomes(outcomes: Sequence[OutcomeLine], circle_tag: str) -> list[Block]:
    if not outcomes:
        return [section("None. What you report of an introduction shows here.")]
    blocks: list[Block] = []
    for line in list(outcomes)[-MOST_ROWS:]:
        blocks.append(paragraph(Bold(line.what), f": {_told(line)}, {day(line.on)}"))
        buttons = [button("Remove my name", REMOVE_NAME, circle_tag + line.id)]
        if not line.is_withdrawn:
            buttons.insert(0, button("Correct", CORRECT, circle_tag + line.id))
        if line.intro_id:
            buttons.append(tell_more_button(circle_tag + line.intro_id))
        blocks.append(actions(*buttons))
    return [*blocks, *_more(len(outcomes))]


def _told(line: OutcomeLine) -> str:
    whose = "reported by you" if line.mine else WRITTEN_DOWN if line.by_manager else "about you both"
    evidence = EVIDENCE[Evidence.DISPUTED] if line.is_withdrawn else _EVIDENCE.get(line.evidence, "")
    words = (f"“{clean(said, 300)}”" for said in line.words)
    return ", ".join(part for part in (whose, *words, evidence, _name(line)) if part)


def _name(line: OutcomeLine) -> str:
    if line.name_typed:
        return "whoever wrote it knows it is you, and reports name nobody"
    return "managers see your name with it" if line.name_shown else "managers see no name"


def _given_and_got(balance: Balance) -> str:
    times = plural(balance.asked, "time")
    counted = f"In the last year you received {balance.received}, were asked {times} and gave {balance.gave}."
    return f"{counted} I ask you for nothing more until you got something in return." if balance.is_owed else counted


def _more(count: int) -> list[Block]:
    return [context(f"{count - MOST_ROWS} more are in `/rapport export`.")] if count > MOST_ROWS else []


def day(moment: datetime) -> str:
    """Return a date as people read it: `7 December 2026`."""
    return f"{moment:%d %B %Y}".lstrip("0")


def paused(until: datetime) -> Message:
    """Return the answer to a pause."""
    return said(
        f"Quiet until {day(until)}: no suggestions, no questions. "
        "Introductions already under way go on. `/rapport resume` ends the pause."
    )


def resumed() -> Message:
    """Return the answer to a resume."""
    return said("Welcome back. You are among those I suggest peers to again.")


def export_on_its_way() -> Message:
    """Return the answer to an export."""
    return said("I am putting everything I keep about you into a file. It comes to you alone, in a direct message.")


def export_comment() -> str:
    """Return the words that come with the exported file."""
    return "Everything Rapport keeps about you. Only you received this."


def ask_forget(circle_tag: str) -> Message:
    """Return the one question before everything is erased."""
    text = (
        "This erases what I keep about you, in every circle you are in: your profile, your replies as I read them, "
        "your introductions, and your name wherever it stands. It cannot be undone. "
        "Outcomes stay as nameless rows. What I wrote of you where you were introduced, I take back. "
        "What you and others wrote in Slack stays, and yours is yours to delete; so does what I wrote to you, "
        "and to the program team."
    )
    buttons = actions(
        button("Erase everything", FORGET, circle_tag, style="danger"),
        button("Keep it", KEEP, circle_tag),
    )
    return Message(text, (section(text), buttons))


def forgotten() -> Message:
    """Return the answer once everything is erased."""
    return said(
        "Done: I keep nothing that names you, and what I wrote of you where you were introduced is taken back within "
        "minutes. What people wrote themselves stays in Slack, and so does what I wrote to you and to the program "
        "team. Reply in a networking thread if you ever want to be found again."
    )


def taken_back() -> Message:
    """Return what stands in place of a message about two of whom one asked to be forgotten; it names neither."""
    return said(
        "What stood here was about an introduction that is over, and I have taken it back. "
        "Nothing is left for you to do."
    )


def kept() -> Message:
    """Return the answer when somebody changes their mind."""
    return said("Nothing was erased.")
