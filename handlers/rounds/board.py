"""The message in the managers' channel that shows a round, and is changed whenever the round changes."""

from collections.abc import Mapping

from domain.circles import Circle
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, MemberId, RoundId
from domain.members import Kind as MemberKind
from domain.profiles import Profile, ProfileField
from domain.round_states import (
    STANDING_PAIRS,
    CircleRound,
    Pair,
    PairState,
    Place,
    RoundEvent,
    RoundState,
    Standing,
    goes_at,
)
from domain.rounds.leftover import Why
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.registry import Registry, Result
from handlers.sending import to_channel
from storage import circles, members, profiles, rounds
from storage.database import Transaction
from storage.outbox import SOON, Delivery, Outgoing, enqueue
from views import round_review as views
from views.blocks import Message

COLON = ":"


def register(registry: Registry) -> None:
    """Follow the message of a round."""
    registry.result(Purpose.ROUND, shown)
    registry.failure(Purpose.ROUND, not_shown)


def show(tx: Transaction, circle: Circle, round_id: RoundId, page: int = 0) -> None:
    """Post a round to its managers' channel, or change what stands there to how the round is now."""
    viewer = system(circle.team_id, circle.id)
    one = rounds.get(tx, viewer, round_id)
    if one is None or (one.certificate is None and not one.message_id):
        return
    message = _message(tx, circle, viewer, one, page)
    if one.message_id:
        _change(tx, circle, one, message)
        return
    about = {"round": one.id}
    sent = to_channel(tx, viewer, circle.managers_channel_id, Purpose.ROUND, message, _story(one), **about)
    rounds.set_message(tx, viewer, one.id, sent)


def _story(one: CircleRound) -> str:
    return f"round:{one.id}"


def _change(tx: Transaction, circle: Circle, one: CircleRound, message: Message) -> None:
    enqueue(
        tx,
        Outgoing(
            Kind.UPDATE,
            Purpose.ROUND_CHANGE,
            circle.team_id,
            circle.id,
            dedupe_key=f"{Purpose.ROUND_CHANGE}:{one.id}:{tx.new_id()}",
            order_key=_story(one),
            payload={"of": one.message_id, **message.payload()},
            priority=SOON,
        ),
    )


def _message(tx: Transaction, circle: Circle, viewer: Viewer, one: CircleRound, page: int) -> Message:
    tz = circle.settings.tz
    if one.state is RoundState.CANCELLED:
        return views.cancelled(one.due_at, tz, one.decided_by)
    stand = rounds.places(tx, viewer, one.id)
    pairs = [pair for pair in rounds.pairs(tx, viewer, one.id) if pair.state in STANDING_PAIRS]
    if one.state is RoundState.CLOSED:
        left = sum(place.standing is Standing.LEFT_OUT for place in stand.values())
        changed = sum(p.state is PairState.LOST for p in rounds.pairs(tx, viewer, one.id))
        return views.done(one.due_at, tz, len(pairs), changed, left)
    return views.review(_review(tx, circle, viewer, one, pairs, stand, page))


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
    customers = sum(names[m].kind is MemberKind.CUSTOMER and names[m].is_present for m in known if m in names)
    left = [place for place in stand.values() if place.standing is Standing.LEFT_OUT and place.member_id in names]
    page = min(page, views.pages_of(len(pairs)) - 1)
    settings = circle.settings
    by_itself = settings.publishes_itself and settings.rounds is not None
    return views.Review(
        tag(circle, subject(one)),
        one.state,
        one.due_at,
        settings.tz,
        one.certificate,
        [_couple(circle, one, pair, people, page) for pair in pairs if pair.people <= names.keys()],
        [views.LeftOut(people[place.member_id].name, place.why or Why.NO_SUITABLE_PEER) for place in left],
        max(0, customers - 2 * len(pairs) - len(left)),
        goes_at(one.due_at, one.planned_at) if by_itself else None,
        one.decided_by,
        page,
    )


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


def shown(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """The managers see the round now: from here on it is in review."""
    viewer = system(delivery.team_id, delivery.circle_id)
    one = rounds.get(tx, viewer, RoundId(delivery.about.get("round", "")))
    if one and one.state is RoundState.PLANNED:
        rounds.move(tx, viewer, one, RoundEvent.SHOW)


def not_shown(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell each manager that a round waits for them where I cannot write."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or "round" not in delivery.about:
        return
    viewer = system(circle.team_id, circle.id)
    for manager in sorted(circle.managers):
        story = f"round-unseen:{delivery.id}:{manager}"
        message = views.not_shown(circle.managers_channel_id)
        to_channel(tx, viewer, ChannelId(manager), Purpose.NOTICE, message, story)


def tell_given_up(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Tell the managers that a round waited for them too long."""
    _tell(tx, circle, views.given_up(one.due_at, circle.settings.tz), f"given-up:{one.id}")


def tell_dropped(
    tx: Transaction, circle: Circle, one: CircleRound, names: list[tuple[str, str]], lost: int, new: int
) -> None:
    """Tell the managers how many pairs could not be offered any more, by name where both are still known."""
    _tell(tx, circle, views.dropped(names, lost, new), f"round-lost:{one.id}:{tx.new_id()}")


def _tell(tx: Transaction, circle: Circle, message: Message, story: str) -> None:
    viewer = system(circle.team_id, circle.id)
    to_channel(tx, viewer, circle.managers_channel_id, Purpose.ROUND, message, story)
