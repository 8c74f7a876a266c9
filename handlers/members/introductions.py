"""A member's introductions as they see them: on Home, in `/rapport me` and in what they export."""

from collections.abc import Collection, Iterable
from datetime import datetime

from domain.calendar import zone
from domain.deliveries import DeliveryState
from domain.intros import INTRODUCED, Intro, Progress, Stance, is_known_by_name, is_opening, progress
from domain.members import Member
from domain.viewers import system
from storage import members, outbox
from storage.database import Transaction
from views.members import introductions as views


def lines(
    tx: Transaction, member: Member, known: Iterable[Intro], but: Collection[Intro] = ()
) -> list[views.IntroLine]:
    """Return intros as `member` sees them, newest first: by name once told it, else as the offer described it.

    Whom they asked for by name, and do not know to have agreed, has a line that depends only on when they asked,
    whatever became of it. A blind offer of the same two keeps a line of its own, unless the intro is one of `but`.
    """
    found: list[tuple[datetime, views.IntroLine]] = []
    for intro in known:
        side, other = intro.side(member.id), _other_of(tx, intro, member)
        is_known = other is not None and is_known_by_name(intro, member.id)
        if other and side.asked_at and side.asked_until and not is_known:
            found.append((side.asked_at, _hoped_for(other, side.asked_at, side.asked_until, tx.now)))
        was_offered = bool(side.offer_id) and side.stance is not Stance.UNASKED
        if intro not in but and (is_known or was_offered or not (other and side.asked_at)):
            found.append((intro.created_at, _own_line(tx, member, intro, other if is_known else None)))
    return [line for _, line in sorted(found, key=lambda one: one[0], reverse=True)]


def _other_of(tx: Transaction, intro: Intro, member: Member) -> Member | None:
    return members.get(tx, system(member.team_id, member.circle_id), intro.other(member.id).member_id)


def _own_line(tx: Transaction, member: Member, intro: Intro, named: Member | None) -> views.IntroLine:
    is_booked = intro.state in INTRODUCED and intro.meets_at is not None
    stands = progress(intro, member.id, tx.now, is_booked=is_booked)
    who = named.name if named else intro.side(member.id).shown or None
    booked = intro.meets_at.astimezone(zone(member.tz)) if is_booked and intro.meets_at else None
    return views.IntroLine(who, stands, _since(tx, intro, member, stands), meets_at=booked)


def _hoped_for(other: Member, asked_at: datetime, ends: datetime, now: datetime) -> views.IntroLine:
    if ends <= now:
        return views.IntroLine(other.name, Progress.RAN_OUT, ends, is_asked=True)
    return views.IntroLine(other.name, Progress.WAITING, asked_at, is_asked=True)


def _since(tx: Transaction, intro: Intro, member: Member, stands: Progress) -> datetime | None:
    """Return since when an intro stands so: when they passed, its days ended, it opens, or began.

    None where no such day is kept: of a no to the name, the day of the yes before it is.
    """
    if is_opening(intro):
        return _opens_at(tx, intro, member)
    if stands is Progress.RAN_OUT and intro.expires_at:
        return min(intro.expires_at, tx.now)
    if stands is Progress.PASSED:
        side = intro.side(member.id)
        return None if side.names_id or side.answered_at is None else side.answered_at.astimezone(zone(member.tz))
    return intro.introduced_at or intro.created_at


def _opens_at(tx: Transaction, intro: Intro, member: Member) -> datetime | None:
    """Return when a conversation is to be opened, in `member`'s own time; None while a manager's hand is needed."""
    if outbox.state_of(tx, intro.message_id) is DeliveryState.HELD:
        return None
    moment = outbox.moment_of(tx, intro.message_id)
    return max(moment, tx.now).astimezone(zone(member.tz)) if moment else None
