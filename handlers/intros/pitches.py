"""[This was a pitch]: a quiet report, told to managers as a number, or by name where its author wants that."""

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.intros import Intro
from domain.members import Member
from domain.viewers import system
from handlers.asking import own_intro, tag
from handlers.registry import Answer, Asker, Call, OpenModal, Registry
from handlers.reporting import to_managers
from storage import circles, members
from storage.database import Transaction
from storage.intros import pitches
from views.blocks import Message
from views.intros import pitches as views
from views.intros.introduction import PITCH


def register(registry: Registry) -> None:
    """Answer the button in the conversation, and the form behind it."""
    registry.click(PITCH, open_form)
    registry.submission(views.PITCH_FORM, report)


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[This was a pitch]: a form that only the asker sees."""
    intro, member = own_intro(tx, call, asker)
    return OpenModal(views.pitch_form(tag(member.circle_id, intro.id)))


def report(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Keep the report, once for each side, and tell the managers what its author lets them know."""
    intro, member = own_intro(tx, call, asker)
    viewer = system(member.team_id, member.circle_id)
    pitches.report(tx, viewer, intro.id, member.id)
    if call.values.get(views.NAMES):
        _name(tx, asker.circle, intro, member)
    return OpenModal(views.reported())


def tell_counts(tx: Transaction) -> None:
    """Tell each circle's managers of every fifth report, once a day: no report can be read off the moment it came."""
    for circle in circles.every(tx):
        number = pitches.count(tx, system(circle.team_id, circle.id))
        told = number - number % views.FEWEST_TOLD
        if told:
            _tell(tx, circle, views.counted_reports(told), f"pitches:{circle.id}:{told}")


def _name(tx: Transaction, circle: Circle, intro: Intro, member: Member) -> None:
    other = members.get(tx, system(circle.team_id, circle.id), intro.other(member.id).member_id)
    if other:
        message = views.named_report(member.name, other.name)
        _tell(tx, circle, message, f"pitch:{intro.id}:{member.id}", intro=intro.id)


def _tell(tx: Transaction, circle: Circle, message: Message, story: str, **about: str) -> None:
    if circle.managers_channel_id:
        to_managers(tx, circle, Purpose.PITCH, message, story, **about)
