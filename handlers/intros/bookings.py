"""[We're in touch] and [We booked it]: what two tell of how it goes where both read it, and a calendar file."""

from datetime import datetime, timedelta

from domain.calendar import zone
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.errors import Code, Refused
from domain.ids import IntroId
from domain.intros import Intro, IntroEvent, IntroState, next_state
from domain.intros.bookings import LENGTHS, booked_moment, proposed
from domain.members import Member
from domain.viewers import Viewer, system
from handlers.asking import own_intro, tag
from handlers.intros import conversations
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected, Result
from storage import intros, members
from storage.database import Transaction
from storage.intros import bookings, stories
from storage.outbox import Delivery, Outgoing, enqueue
from views.errors import field_problem
from views.intros import bookings as views
from views.intros.introduction import BOOKED, IN_TOUCH, Told, zone_label

BOOKABLE = frozenset({IntroState.INTRODUCED, IntroState.IN_TOUCH, IntroState.MET, IntroState.GONE_QUIET})


def register(registry: Registry) -> None:
    """Answer the two buttons in the conversation, and the form behind the second."""
    registry.click(IN_TOUCH, in_touch)
    registry.click(BOOKED, open_form)
    registry.submission(views.BOOKING_FORM, book)
    registry.result(Purpose.BOOKING, booked)


def in_touch(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[We're in touch]: kept, and seen where both read; a booking told already says more."""
    intro, member = own_intro(tx, call, asker)
    viewer = system(member.team_id, member.circle_id)
    _note_touch(tx, viewer, intro)
    if intro.meets_at is None:
        conversations.show_told(tx, viewer, intro, Told.IN_TOUCH)
    return Nothing()


def _note_touch(tx: Transaction, viewer: Viewer, intro: Intro) -> None:
    if intro.state in BOOKABLE:
        intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.BOOK))


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[We booked it]: a form that asks when, in the asker's own time, and begins with an hour that suits both."""
    intro, member = own_intro(tx, call, asker)
    other = members.get(tx, system(member.team_id, member.circle_id), intro.other(member.id).member_id)
    first = proposed(member.tz, other.tz if other else member.tz, tx.now)
    return OpenModal(views.booking_form(zone_label(first), first, tag(member.circle_id, intro.id)))


def book(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """A time was given: the two are in touch, and the file goes into their conversation."""
    intro, member = own_intro(tx, call, asker)
    start = booked_moment(str(call.values.get(views.DAY)), str(call.values.get(views.TIME)), member.tz, tx.now)
    if start is None:
        raise Rejected({views.DAY: field_problem(Code.BAD_MOMENT)})
    viewer = system(member.team_id, member.circle_id)
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    if other is None or not intro.group_channel:
        raise Refused(Code.NOT_FOUND)
    _note_touch(tx, viewer, intro)
    _send_file(tx, viewer, call, intro, (member, other), start)
    return Nothing()


def _send_file(
    tx: Transaction, viewer: Viewer, call: Call, intro: Intro, pair: tuple[Member, Member], start: datetime
) -> None:
    names, length = (pair[0].name, pair[1].name), _length(str(call.values.get(views.LENGTH) or ""))
    key, before = bookings.key(intro.id, start, length), bookings.planned(tx, viewer, intro.id)
    holding = next((one for one, state in reversed(before) if state is not DeliveryState.FAILED), "")
    if holding.startswith(key):
        return
    enqueue(
        tx,
        Outgoing(
            Kind.FILE,
            Purpose.BOOKING,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"{key}:{len(before)}",
            order_key=stories.in_conversation(intro.id),
            payload={
                "filename": views.FILENAME,
                "title": views.TITLE,
                "comment": _comment(_when(pair, start), length, holding, bookings.key(intro.id, start)),
                "content": views.calendar_file(names, start, length, intro.id, tx.now, len(before)),
            },
            channel_id=intro.group_channel,
            about={"intro": intro.id, "meets_at": start.isoformat()},
        ),
    )


def _comment(when: str, length: timedelta, holding: str, same_start: str) -> str:
    """What is said beside the file, by the key of the booking that holds so far, if any."""
    if not holding:
        return views.booked_comment(when)
    return views.length_comment(when, length) if holding.startswith(same_start) else views.moved_comment(when)


def _length(told: str) -> timedelta:
    return timedelta(minutes=int(told) if told in map(str, LENGTHS) else 30)


def booked(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """The file is in their conversation: they meet then, and its first message says so, with what is still of use."""
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.get(tx, viewer, IntroId(delivery.about.get("intro", "")))
    if intro:
        intros.set_meeting(tx, viewer, intro.id, datetime.fromisoformat(delivery.about["meets_at"]))
        conversations.show_told(tx, viewer, intro, Told.BOOKED)


def _when(pair: tuple[Member, Member], start: datetime) -> str:
    mine, theirs = (start.astimezone(zone(one.tz)) for one in pair)
    return views.same_moment((mine, theirs), (zone_label(mine), zone_label(theirs)))
