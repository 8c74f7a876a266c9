"""Yes and no to a suggestion; and when both said yes, the introduction with a note for each."""

from collections.abc import Sequence
from functools import partial

from domain.deliveries import Kind, Purpose
from domain.drafting import Language
from domain.errors import Code, Refused
from domain.ids import IntroId
from domain.intros import Intro, IntroState, Stance, answered, takes_answer
from domain.members import Member
from domain.outcomes import OutcomeKind
from domain.profiles import Profile
from domain.shared_hours import shared_hours
from domain.viewers import Viewer, system
from handlers import drafts, offers, pool
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Result
from handlers.sending import to_channel
from storage import intros, members, outcomes, profiles
from storage.database import Transaction
from storage.outbox import SOON, Delivery, Outgoing, enqueue
from views import intros as views
from views.introduction import Side as Introduced
from views.introduction import introduction
from views.peers import reason_sentences
from views.scripts import person

MOST_REASONS = 3


def register(registry: Registry) -> None:
    """Answer the two buttons, and follow the group conversation."""
    registry.click(views.YES, say_yes)
    registry.click(views.NO, say_no)
    registry.result(Purpose.GROUP, partial(group_opened, registry.has_model))


def say_yes(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Introduce us]: kept, and the introduction made if the other side said so too."""
    intro, member = _asked(tx, call, asker)
    accept(tx, intro, member)
    return Nothing()


def accept(tx: Transaction, intro: Intro, member: Member) -> None:
    """Keep the yes of `member`; it is the second one that introduces the two."""
    state = answered(intro, member.id, yes=True)
    viewer = system(member.team_id, member.circle_id)
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.YES)
    intros.set_state(tx, viewer, intro, state)
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    theirs = profiles.of_member(tx, viewer, other.id) if other else None
    if state is IntroState.INTRODUCED and other:
        introduce(tx, viewer, intro, member, other)
    else:
        shown = views.offer_accepted(offers.description(theirs) if theirs else "them")
        offers.show(tx, member, intro, shown, "yes")


def say_no(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Not this one]: kept for the rules alone; nobody is told."""
    intro, member = _asked(tx, call, asker)
    viewer = system(member.team_id, member.circle_id)
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.NO)
    intros.set_state(tx, viewer, intro, answered(intro, member.id, yes=False))
    offers.show(tx, member, intro, views.offer_passed(), "no")
    return Nothing()


def _asked(tx: Transaction, call: Call, asker: Asker) -> tuple[Intro, Member]:
    intro = intros.get(tx, asker.viewer, IntroId(call.subject))
    if intro is None or asker.member is None or not takes_answer(intro, asker.member.id, tx.now):
        raise Refused(Code.RAN_OUT)
    return intro, asker.member


def introduce(tx: Transaction, viewer: Viewer, intro: Intro, a: Member, b: Member) -> None:
    """Open a conversation for two who both said yes, and write the introduction into the ledger."""
    for member, other in ((a, b), (b, a)):
        offers.show(tx, member, intro, views.offer_met(other.name), "met")
    enqueue(
        tx,
        Outgoing(
            Kind.OPEN_GROUP,
            Purpose.GROUP,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"group:{intro.id}",
            order_key=f"group:{intro.id}",
            payload={"users": [a.user_id, b.user_id]},
            about={"intro": intro.id},
            priority=SOON,
        ),
    )
    parties = (outcomes.Party(a.id), outcomes.Party(b.id))
    outcomes.append(tx, viewer, outcomes.Act(intro.id, OutcomeKind.INTRODUCED), parties)


def group_opened(has_model: bool, tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Introduce the two in their conversation, and give each a note of their own."""
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.get(tx, viewer, IntroId(delivery.about.get("intro", "")))
    pair = _pair(tx, viewer, intro) if intro else None
    if intro is None or pair is None:
        return
    intros.set_group(tx, viewer, intro.id, result.channel_id)
    (a, mine), (b, theirs) = pair
    message = introduction(
        Introduced(person(a.name, mine), a.user_id, a.tz),
        Introduced(person(b.name, theirs), b.user_id, b.tz),
        _reasons(tx, a, mine, b, theirs),
        shared_hours(a.tz, b.tz, tx.now),
        tag(a.circle_id, intro.id),
    )
    story = f"group:{intro.id}"
    to_channel(tx, viewer, result.channel_id, Purpose.INTRODUCTION, message, story, intro=intro.id)
    for member in (a, b):
        drafts.send(tx, intro, member, Language.ENGLISH, has_model=has_model)


def _reasons(tx: Transaction, a: Member, mine: Profile, b: Member, theirs: Profile) -> Sequence[str]:
    """Return why the two fit and what they have in common, each in a sentence of ours."""
    match = pool.fit(tx, a, mine, b, theirs)
    return reason_sentences(match.reasons)[:MOST_REASONS] if match else ()


def _pair(
    tx: Transaction, viewer: Viewer, intro: Intro
) -> tuple[tuple[Member, Profile], tuple[Member, Profile]] | None:
    found: list[tuple[Member, Profile]] = []
    for side in intro.sides:
        member = members.get(tx, viewer, side.member_id)
        profile = profiles.of_member(tx, viewer, side.member_id)
        if member and profile:
            found.append((member, profile))
    return (found[0], found[1]) if len(found) == 2 else None
