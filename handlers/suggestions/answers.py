"""What a member says to a suggestion: yes, no, or fewer of these; two yeses lead to the names."""

from domain.intros import AGREES, REFUSED, Intro, IntroState, Stance, answered, sides_to_name, takes_answer
from domain.members import Member
from domain.viewers import system
from handlers.members.preferences import less_often
from handlers.registry import Answer, Asker, Call, Nothing, Registry
from handlers.suggestions import going_ahead, names, offers
from handlers.suggestions.answering import answering
from storage.database import Transaction
from views.suggestions import offers as views

SAID_YES = AGREES - REFUSED


def register(registry: Registry) -> None:
    """Answer the buttons of an offer."""
    registry.click(views.YES, say_yes)
    registry.click(views.NO, say_no)
    registry.click(views.FEWER, say_fewer)


def say_yes(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Introduce us]: kept, and both told who it is if the other side said so too."""
    intro, member, has_answered = answering(tx, call, asker, takes_answer, SAID_YES)
    if not has_answered:
        accept(tx, intro, member, Stance.YES)
    return Nothing()


def accept(tx: Transaction, intro: Intro, member: Member, stance: Stance) -> None:
    """Keep the yes of `member`, or that they asked by name and so go ahead; the second yes tells the names.

    A wish leaves the blind offer before its author as it is, or their no to it: what changed there would tell whom it
    is about.
    """
    viewer = system(member.team_id, member.circle_id)
    after = answered(intro, member.id, stance)
    offers.keep(tx, viewer, after, member)
    if after.state is IntroState.INTRODUCED:
        going_ahead.plan_conversation(tx, viewer, after, member)
        return
    if after.state is IntroState.AGREED:
        names.tell(tx, viewer, after, member)
    said = after.side(member.id)
    if stance is not Stance.WISH and said not in sides_to_name(after):
        offers.show(tx, member, after, views.offer_accepted(said.shown), "yes")


def say_no(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Not this one]: kept for the rules alone; nobody is told."""
    intro, member, has_answered = answering(tx, call, asker, takes_answer, REFUSED)
    if not has_answered:
        decline(tx, intro, member)
        offers.show(tx, member, intro, views.offer_passed(), "no")
    return Nothing()


def say_fewer(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Fewer of these]: a no to this one, and from here on one step less often."""
    intro, member, has_answered = answering(tx, call, asker, takes_answer, REFUSED)
    if has_answered:
        return Nothing()
    decline(tx, intro, member)
    offers.show(tx, member, intro, views.offer_fewer(less_often(tx, member)), "no")
    return Nothing()


def decline(tx: Transaction, intro: Intro, member: Member) -> None:
    """Keep the no of `member`."""
    offers.keep(tx, system(member.team_id, member.circle_id), answered(intro, member.id, Stance.NO), member)
