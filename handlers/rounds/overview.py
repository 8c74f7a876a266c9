"""A round as its managers are shown it, read from what is kept of it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from domain.circles import Circle
from domain.contact import FORTNIGHT
from domain.ids import MemberId
from domain.members import Kind as MemberKind
from domain.profiles import Profile, ProfileField
from domain.rounds.leftover import Why
from domain.rounds.states import (
    STANDING_PAIRS,
    TO_COME,
    CircleRound,
    Pair,
    PairState,
    Place,
    RoundState,
    Standing,
    goes_at,
)
from domain.viewers import Viewer
from handlers.asking import tag
from storage import members, profiles, rounds
from storage.database import Transaction
from views.blocks import Message
from views.rounds import decided
from views.rounds import review as views

COLON = ":"


def of(
    tx: Transaction,
    circle: Circle,
    viewer: Viewer,
    one: CircleRound,
    page: int,
    made: views.Instead | None = None,
) -> Message:
    """Return a round as its managers see it now: one page of its pairs, and no names once it is decided and out."""
    tz = circle.settings.tz
    if one.state is RoundState.CANCELLED:
        return decided.board_cancelled(one.due_at, tz, one.decided_by)
    planned = rounds.pairs(tx, viewer, one.id)
    if one.state is RoundState.CLOSED:
        return decided.done(one.due_at, tz, sum(pair.state is PairState.LOST for pair in planned))
    stand = rounds.places(tx, viewer, one.id)
    pairs = [pair for pair in planned if pair.state in STANDING_PAIRS]
    return views.review(replace(_review(tx, circle, viewer, one, pairs, stand, page), instead=made))


def as_published(tx: Transaction, circle: Circle, viewer: Viewer, one: CircleRound) -> Message:
    """Return a published round with the pairs it was published with, and without names once one of them is not there.

    Who was left out and who sat out then is not told again: it is not known any more, and would tell who skips now.
    """
    pairs = list(rounds.published_pairs(tx, viewer, one.id))
    if one.certificate is None or 2 * len(pairs) != one.certificate.placed:
        return without_names(tx, circle, one)
    shown = _review(tx, circle, viewer, one, pairs, {}, 0)
    return views.review(replace(shown, sitting_out=0, had_daily=0))


def without_names(tx: Transaction, circle: Circle, one: CircleRound) -> Message:
    """Return a published round as it stands until it is sent, once it may not be shown as it was published."""
    held = circle.hushed_until(tx.now)
    return decided.unnamed(tag(circle, subject(one)), one.due_at, circle.settings.tz, held)


def instead(tx: Transaction, viewer: Viewer, dropped: Pair, new: Iterable[Pair]) -> views.Instead:
    """Return by name what came of a pair that was dropped."""
    names = {member.id: member.name for member in members.every(tx, viewer)}
    return views.Instead(_names(names, dropped), [_names(names, p) for p in new if p.people <= names.keys()])


def _names(names: Mapping[MemberId, str], pair: Pair) -> tuple[str, str]:
    return names.get(pair.a, ""), names.get(pair.b, "")


def _review(
    tx: Transaction,
    circle: Circle,
    viewer: Viewer,
    one: CircleRound,
    pairs: list[Pair],
    stand: Mapping[MemberId, Place],
    page: int,
) -> views.Review:
    assert one.certificate is not None
    names = {member.id: member for member in members.every(tx, viewer)}
    known = {profile.member_id: profile for profile in profiles.directory(tx, viewer)}
    people = {member_id: _person(names[member_id].name, known.get(member_id)) for member_id in names}
    customers = {m for m in known if m in names and names[m].kind is MemberKind.CUSTOMER and names[m].is_present}
    on_board = [place for place in stand.values() if place.is_on_board]
    left = [place for place in _alone(on_board, pairs) if place.member_id in names]
    had_daily = customers & _had_daily(tx, circle, viewer) - {place.member_id for place in on_board}
    page = min(page, views.pages_of(len(pairs)) - 1)
    settings = circle.settings
    return views.Review(
        tag(circle, subject(one)),
        one.state,
        one.due_at,
        settings.tz,
        one.certificate,
        [_couple(circle, one, pair, people, page) for pair in pairs if pair.people <= names.keys()],
        [views.LeftOut(people[place.member_id].name, place.why or Why.NO_SUITABLE_PEER) for place in left],
        max(0, len(customers) - 2 * len(pairs) - len(left) - len(had_daily)),
        goes_at(one.due_at, one.planned_at) if settings.rounds_go_by_themselves else None,
        one.decided_by,
        page,
        hushed_until=circle.hushed_until(tx.now),
        had_daily=len(had_daily),
        emphasis=settings.rules.emphasis,
        is_changed=rounds.is_changed(tx, viewer, one.id),
    )


def _alone(on_board: Iterable[Place], pairs: Iterable[Pair]) -> list[Place]:
    paired = {member_id for pair in pairs for member_id in pair.people}
    return [place for place in on_board if place.standing is not Standing.PAIRED and place.member_id not in paired]


def _had_daily(tx: Transaction, circle: Circle, viewer: Viewer) -> frozenset[MemberId]:
    """Return who was suggested a peer lately without a round; nobody where rounds come by themselves."""
    return frozenset() if circle.settings.rounds else rounds.suggested_besides(tx, viewer, tx.now - FORTNIGHT)


def people_of(tx: Transaction, viewer: Viewer, one: CircleRound) -> str:
    """Return the accounts that a round's message names, so that it goes with any of them that is to be forgotten."""
    if one.state not in TO_COME:
        return ""
    stand = rounds.places(tx, viewer, one.id)
    return " ".join(member.user_id for member in members.every(tx, viewer) if member.id in stand)


def subject(one: CircleRound, page: int | str = "") -> str:
    """Return what names a round, and a page of it, in a button."""
    return f"{one.id}{COLON}{page}"


def _couple(
    circle: Circle, one: CircleRound, pair: Pair, people: Mapping[MemberId, views.Person], page: int
) -> views.Couple:
    return views.Couple(
        tag(circle, COLON.join((subject(one, page), pair.a, pair.b))),
        people[pair.a],
        people[pair.b],
        pair.score,
        " ".join(pair.reasons),
        pair.state is PairState.PINNED,
    )


def _person(name: str, profile: Profile | None) -> views.Person:
    if profile is None:
        return views.Person(name)
    return views.Person(name, profile.value(ProfileField.TITLE), profile.value(ProfileField.COMPANY))
