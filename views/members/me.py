"""What `/rapport me` shows: a member's profile, their introductions, and the rows of the ledger about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.calendar import zone
from domain.ids import IntroId, OutcomeId
from domain.members import Kind, Member
from domain.outcomes import Evidence
from domain.outcomes.balance import Balance
from domain.profiles import Profile, ProfileState
from views.blocks import Block, Bold, Message, actions, button, context, divider, listing, paragraph, section
from views.members.introductions import IntroLine, intro_row
from views.members.preferences import preferences_button
from views.moments import day
from views.outcomes.ledger import EVIDENCE, WRITTEN_DOWN, tell_more_button
from views.text import clean, plural
from views.threads.profiles import DO_NOT_USE, EDIT, LOOKS_RIGHT, field_rows

CORRECT = "outcome_correct"
REMOVE_NAME = "outcome_remove_name"
MOST_ROWS = 12

_EVIDENCE = {Evidence.CORROBORATED: "confirmed by both sides", Evidence.LINKED: "linked to a record"}


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


def _outcomes(outcomes: Sequence[OutcomeLine], circle_tag: str) -> list[Block]:
    if not outcomes:
        return [section("None. What you report of an introduction shows here.")]
    blocks: list[Block] = []
    for line in list(outcomes)[-MOST_ROWS:]:
        blocks.append(paragraph(Bold(line.what), f": {_told(line)}, {day(line.on)}"))
        buttons = _buttons(line, circle_tag)
        blocks += [actions(*buttons)] if buttons else []
    return [*blocks, *_more(len(outcomes))]


def _buttons(line: OutcomeLine, circle_tag: str) -> list[Block]:
    buttons = [] if line.is_withdrawn else [button("Correct", CORRECT, circle_tag + line.id)]
    if line.name_shown or line.by_manager:
        buttons.append(button("Remove my name", REMOVE_NAME, circle_tag + line.id))
    return [*buttons, tell_more_button(circle_tag + line.intro_id)] if line.intro_id else buttons


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
