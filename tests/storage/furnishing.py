"""Something of every kind in a circle, so that each read of storage has something it could tell."""

from dataclasses import replace
from datetime import timedelta

from sqlmodel import select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, OutboxId, RoundId, UserId
from domain.intros import IntroState, Origin, Stance
from domain.intros.drafting import Draft, Language
from domain.members import Kind as MemberKind
from domain.members import Member
from domain.outcomes import OutcomeKind
from domain.outcomes.acceptance import Counts, Period
from domain.outcomes.consents import USUAL, Scope, Use
from domain.outcomes.worth import Rule
from domain.preferences import Preferences
from domain.rounds.certificate import Certificate
from domain.rounds.states import Pair, Place, RoundEvent, Standing
from domain.viewers import Role
from storage import intros, members, outbox, rounds
from storage.database import Transaction
from storage.intros import bookings, drafts, follow_ups, pitches
from storage.members import preferences
from storage.outcomes import acceptance, campaigns, consents, worth
from storage.tables import IntroRow, OutboxRow
from tests.storage.people import DANA, person, post
from tests.storage.people import Place as Circle

HOUR, LONG_AGO = timedelta(hours=1), timedelta(days=15)


def furnish(tx: Transaction, circle: Circle) -> RoundId:
    """Add what `found` leaves out, most of it Dana's; return a round that is planned."""
    _beside_the_ledger(tx, circle)
    _of_the_two(tx, circle)
    _an_offer(tx, circle)
    _what_they_like(tx, circle)
    _closed_round(tx, circle)
    return _round(tx, circle, days=2)


def _beside_the_ledger(tx: Transaction, circle: Circle) -> None:
    today = tx.now.date()
    consents.give(tx, circle.viewer(Role.MEMBER, DANA, circle.dana), Use.NAME, Scope.TEAM, USUAL)
    worth.set_rule(tx, circle.system, Rule(OutcomeKind.REFERRAL, 1, 2, "EUR", circle.canary))
    campaigns.add(tx, circle.system, circle.canary, today, today)
    acceptance.close(tx, circle.system, Period(today, today, Counts(4, 3, 2, 1)))


def _of_the_two(tx: Transaction, circle: Circle) -> None:
    """Introduce them a while ago, with a note, an opener, a pitch and a booking."""
    intro, system = circle.intro, circle.system
    intros.set_state(tx, system, intro, IntroState.INTRODUCED)
    tx.session.get_one(IntroRow, intro.id).introduced_at = tx.now - LONG_AGO
    drafts.save(tx, system, Draft(intro.id, circle.dana.id, OutboxId("o"), own=f"To {circle.canary}"))
    follow_ups.set_opener(tx, system, intro.id, OutboxId(circle.canary))
    pitches.report(tx, system, intro.id, circle.dana.id)
    asked = {"kind": Kind.MODEL, "purpose": Purpose.POLISH, "member": circle.dana}
    outbox.enqueue(tx, post(circle.circle, f"model:{circle.canary}", "", **asked))
    _sent(tx, circle, f"ask:{circle.canary}", purpose=Purpose.ASK, member=_reachable(circle.dana))
    booked = {"kind": Kind.FILE, "purpose": Purpose.BOOKING, "order_key": f"group:{intro.id}"}
    _sent(tx, circle, bookings.key(intro.id, tx.now - LONG_AGO, HOUR), **booked)


def _an_offer(tx: Transaction, circle: Circle) -> None:
    """Offer Dana somebody who has no profile."""
    lena = members.upsert(tx, circle.system, person(UserId("ULENA"), f"Lena {circle.canary}"), MemberKind.CUSTOMER)
    offered = intros.create(tx, circle.system, circle.dana.id, lena.id, Origin.SUGGESTED, tx.now + timedelta(days=5))
    intros.set_state(tx, circle.system, offered, IntroState.OFFERED)
    intros.set_stance(tx, circle.system, offered.id, circle.dana.id, Stance.ASKED)


def _sent(tx: Transaction, circle: Circle, key: str, **more: object) -> None:
    planned = outbox.enqueue(tx, post(circle.circle, key, "", **more))
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == planned)).one()
    row.state, row.sent_at = DeliveryState.SENT, tx.now


def _reachable(member: Member) -> Member:
    return replace(member, dm_channel=ChannelId("D1"))


def _what_they_like(tx: Transaction, circle: Circle) -> None:
    liked = Preferences(languages=(Language.GERMAN,), booking_url=f"https://book.example/{circle.canary}")
    preferences.save(tx, circle.system, circle.dana.id, liked)
    preferences.ask_to_pause(tx, circle.system, circle.dana.id)
    preferences.stop_telling_beforehand(tx, circle.system, circle.dana.id)


def _round(tx: Transaction, circle: Circle, days: int) -> RoundId:
    """Plan a round with the two in it, and let Dana have word of it."""
    begun = rounds.begin(tx, circle.system, tx.now + timedelta(days=days), "peers_like_me")
    assert begun is not None
    a, b = sorted((circle.dana.id, circle.kofi.id))
    places = [Place(member.id, Standing.PAIRED) for member in (circle.dana, circle.kofi)]
    rounds.save_plan(tx, circle.system, begun.id, Certificate(1, 1, 2, 2, 7), [Pair(a, b, 0.9)], places)
    rounds.set_certificate(tx, circle.system, begun.id, Certificate(0.9, 1, 2, 2, 7))
    rounds.keep_published(tx, circle.system, begun.id)
    assert rounds.move(tx, circle.system, begun, RoundEvent.PLAN)
    word = {"purpose": Purpose.ROUND_NOTICE, "member": _reachable(circle.dana)}
    sent = outbox.enqueue(tx, post(circle.circle, f"round:{begun.id}:{circle.dana.id}", "", **word))
    rounds.set_word(tx, circle.system, begun.id, circle.dana.id, sent)
    rounds.remember_intro(tx, circle.system, circle.intro.id, begun.id)
    return begun.id


def _closed_round(tx: Transaction, circle: Circle) -> None:
    planned = rounds.get(tx, circle.system, _round(tx, circle, days=1))
    assert planned is not None
    assert rounds.move(tx, circle.system, planned, RoundEvent.PUBLISH)
