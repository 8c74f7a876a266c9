"""What stands in the conversation of two: its first message, and that message once one of them told how it goes."""

from collections.abc import Sequence

from domain.deliveries import Kind, Purpose
from domain.ids import OutboxId
from domain.intros import Intro
from domain.intros.drafting import Language, language_of_two
from domain.intros.shared_hours import shared_hours
from domain.members import Member
from domain.preferences import Preferences
from domain.profiles import Profile
from domain.viewers import Viewer
from handlers.asking import tag
from handlers.suggestions import pool
from storage import members, profiles
from storage.database import Transaction
from storage.intros import follow_ups, stories
from storage.members import preferences
from storage.outbox import URGENT, Outgoing, enqueue
from views.blocks import Message
from views.intros.follow_ups import opener
from views.intros.introduction import Side, Told, introduction
from views.intros.scripts import person
from views.suggestions.peers import reason_sentences

MOST_REASONS = 3

Pair = tuple[tuple[Member, Profile], tuple[Member, Profile]]


def pair_of(tx: Transaction, viewer: Viewer, intro: Intro) -> Pair | None:
    """Return the two with what they posted; None once one of them is gone."""
    known = [members.get(tx, viewer, side.member_id) for side in intro.sides]
    found = [(one, profile) for one in known if one and (profile := profiles.of_member(tx, viewer, one.id))]
    return (found[0], found[1]) if len(found) == 2 else None


def first_message(tx: Transaction, viewer: Viewer, intro: Intro, pair: Pair, told: Told = Told.NOTHING) -> Message:
    """Return the introduction of two, as far as they `told` how it goes."""
    (a, mine), (b, theirs) = pair
    sides = [_introduced(one, profile, preferences.of_member(tx, viewer, one.id)) for one, profile in pair]
    hours = shared_hours(a.tz, b.tz, tx.now)
    why, language = _reasons(tx, a, mine, b, theirs), language_of(tx, viewer, a, b)
    return introduction(sides[0], sides[1], why, hours, tag(a.circle_id, intro.id), told, language)


def language_of(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Language:
    """Return the language in which two are written to."""
    liked = [preferences.of_member(tx, viewer, member.id) for member in (a, b)]
    return language_of_two(liked[0].languages, liked[1].languages)


def _introduced(member: Member, profile: Profile, liked: Preferences) -> Side:
    return Side(person(member.name, profile), member.user_id, member.tz, liked.booking_url)


def _reasons(tx: Transaction, a: Member, mine: Profile, b: Member, theirs: Profile) -> Sequence[str]:
    """Return why the two fit and what they have in common, each in a sentence of ours."""
    match = pool.fit(tx, a, mine, b, theirs)
    return reason_sentences(match.reasons)[:MOST_REASONS] if match else ()


def show_told(tx: Transaction, viewer: Viewer, intro: Intro, told: Told) -> None:
    """Show in the conversation that the two are in touch, or have it booked, without who said so; once for each."""
    pair = pair_of(tx, viewer, intro)
    if pair is None:
        return
    _change(tx, viewer, intro, intro.message_id, first_message(tx, viewer, intro, pair, told), told)
    (a, mine), (b, theirs) = pair
    language = language_of(tx, viewer, a, b)
    answered = opener(person(a.name, mine), person(b.name, theirs), intro.id, language=language)
    _change(tx, viewer, intro, follow_ups.opener_of(tx, viewer, intro.id), answered, told)


def _change(tx: Transaction, viewer: Viewer, intro: Intro, of: OutboxId, message: Message, told: Told) -> None:
    if not of:
        return
    enqueue(
        tx,
        Outgoing(
            Kind.UPDATE,
            Purpose.INTRODUCTION_CHANGE,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"{Purpose.INTRODUCTION_CHANGE}:{of}:{told}",
            order_key=stories.in_conversation(intro.id),
            payload={"of": of, **message.payload()},
            about={"intro": intro.id},
            priority=URGENT,
        ),
    )
