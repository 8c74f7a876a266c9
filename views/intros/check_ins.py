"""The one check-in after an introduction, and what stands in its place once it is answered."""

from collections.abc import Sequence
from datetime import date

from domain.intros import CheckIn
from views.blocks import Block, Message, actions, button, paragraph
from views.moments import day
from views.outcomes.ledger import tell_more_button
from views.text import escape, shown_name, team_name

CHECK_IN_ACTIONS = {
    CheckIn.YES: "check_in_yes",
    CheckIn.BOOKED: "check_in_booked",
    CheckIn.NOT_YET: "check_in_not_yet",
    CheckIn.NOT_REALLY: "check_in_not_really",
}
_CHECK_IN_LABELS = {
    CheckIn.YES: "Yes",
    CheckIn.BOOKED: "It's booked",
    CheckIn.NOT_YET: "Not yet",
    CheckIn.NOT_REALLY: "Not really",
}


def check_in(name: str, introduced: date, team: Sequence[str], tag: str, *, was_booked: bool = False) -> Message:
    """Return the one check-in; `introduced` is the day of the introduction, true whenever the message is read.

    `was_booked` for two whose booked day is over: that it is booked is no answer any more.
    """
    text = (
        f"{shown_name(name)} and you were introduced on {day(introduced)}. "
        "Have you two met, and was it worth your time? "
        f"Totals reach {team_name(team)}, your answer does not, and silence is fine. This is the only time I'll ask."
    )
    answers = [answer for answer in CheckIn if not (was_booked and answer is CheckIn.BOOKED)]
    buttons = [button(_CHECK_IN_LABELS[answer], CHECK_IN_ACTIONS[answer], tag) for answer in answers]
    return Message(escape(text), (paragraph(text), actions(*buttons)))


def check_in_answered(name: str | None, answer: CheckIn, tag: str) -> Message:
    """Return what stands in place of the check-in once it was answered; a meeting can still be told later.

    `name` is the other's, None where they are not here any more.
    """
    who = shown_name("them" if name is None else name)
    match answer:
        case CheckIn.YES:
            text = f"Good to hear that meeting {who} was worth it. Thank you for telling me."
        case CheckIn.BOOKED:
            text = f"{who} and you have it booked. If you like, tell me afterwards; I won't ask again."
        case CheckIn.NOT_YET:
            text = f"No hurry with {who}. If you do meet, you can tell me here; I won't ask again."
        case CheckIn.NOT_REALLY:
            text = "Thank you for saying so. Nobody sees your answer, and I won't ask again."
    blocks: list[Block] = [paragraph(text)]
    if answer is CheckIn.YES:
        blocks.append(actions(tell_more_button(tag)))
    if answer in (CheckIn.BOOKED, CheckIn.NOT_YET):
        blocks.append(actions(button("We met, and it was worth it", CHECK_IN_ACTIONS[CheckIn.YES], tag)))
    return Message(escape(text), tuple(blocks))
