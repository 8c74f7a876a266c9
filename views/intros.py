"""Everything two people read on the way from a suggestion to a check-in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.calendar import zone
from domain.intros import CheckIn
from domain.preferences import Frequency
from views.blocks import (
    Block,
    Bold,
    Message,
    Piece,
    actions,
    button,
    fallback,
    paragraph,
    said,
    small_print,
)
from views.outcomes import tell_more_button
from views.text import clean, escape, shown_name, team_name

YES, NO, FEWER = "offer_yes", "offer_no", "offer_fewer"
GO_AHEAD, NAMED_NO, TRY_AGAIN = "names_go_ahead", "names_no", "names_try_again"
CHECK_IN_ACTIONS = {
    CheckIn.YES: "check_in_yes",
    CheckIn.BOOKED: "check_in_booked",
    CheckIn.NOT_YET: "check_in_not_yet",
    CheckIn.NOT_REALLY: "check_in_not_really",
}
_LEAD = "Someone you may like to meet: "
_CHECK_IN_LABELS = {
    CheckIn.YES: "Yes",
    CheckIn.BOOKED: "It's booked",
    CheckIn.NOT_YET: "Not yet",
    CheckIn.NOT_REALLY: "Not really",
}


_SELDOMER = {
    Frequency.WEEKLY: "one a week at most",
    Frequency.TWO_WEEKLY: "one every two weeks at most",
    Frequency.MONTHLY: "one a month at most",
    Frequency.ON_REQUEST: "I suggest somebody only when you ask, with `/rapport find`",
}


_DAYS = dict(enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 2))
"""Numbers of days that read better as words."""

ANY_PEER = "a peer in this program"
"""What is said where anything more would single somebody out: their level too, be it the reader's own or another."""


@dataclass(frozen=True)
class Offer:
    """A blind suggestion: what kind of peer and why, in our own words only, and who runs the program.

    `is_wish` when the other side found the reader in the directory and would like to meet them.
    """

    description: str
    reasons: str
    team: Sequence[str]
    is_wish: bool = False


def offer(suggested: Offer, tag: str) -> Message:
    """Return the blind suggestion, with its buttons."""
    lead = "A member who read your profile would like to meet you: " if suggested.is_wish else _LEAD
    pieces: tuple[Piece, ...] = (lead, Bold(suggested.description), ".")
    promise = (
        "Names only if you both say yes; until then they read the same few words about you. "
        "Nobody sees a no, and no answer is fine too. "
        f"Rapport, for {team_name(suggested.team)}"
    )
    blocks: list[Block] = [paragraph(*pieces)]
    if suggested.reasons:
        blocks.append(paragraph(suggested.reasons))
    blocks += [
        actions(
            button("Introduce us", YES, tag, style="primary"),
            button("Not this one", NO, tag),
            button("Fewer of these", FEWER, tag),
        ),
        small_print(promise),
    ]
    return Message(fallback(*pieces, f" {suggested.reasons} ") + escape(promise), tuple(blocks))


def offer_accepted(description: str) -> Message:
    """Return what stands in place of a suggestion after a yes; `description` is what the offer said."""
    text = f"You said yes to this peer: {description}. If they would like it too, you both hear from me."
    return Message(escape(text), (paragraph(text),))


def offer_passed() -> Message:
    """Return what stands in place of a suggestion after a no."""
    return said("Noted, not this one. Nobody else sees that, and you are not asked about them again.")


def offer_fewer(frequency: Frequency) -> Message:
    """Return what stands in place of a suggestion after a wish for fewer: what changed, and the way back."""
    return said(
        f"Noted, not this one, and fewer from here on: {_SELDOMER[frequency]}. Nobody else sees that. "
        "`/rapport preferences` changes it whenever you like."
    )


def offer_closed() -> Message:
    """Return what stands in place of a suggestion once its reader left the directory."""
    return said("This suggestion is closed, since you are no longer in the directory. The other side sees silence.")


def offer_agreed() -> Message:
    """Return what stands in place of a suggestion once both said yes to it."""
    return said("You both said yes. Who it is comes in a message of its own, in your working hours.")


def named(name: str, company: str, until: str, tag: str) -> Message:
    """Return the name step: who it is, the two buttons, and the last day they can be pressed."""
    who: tuple[Piece, ...] = (Bold(shown_name(name)), f", {clean(company, 80)}" if company else "")
    pieces: tuple[Piece, ...] = ("You both said yes. It is ", *who, ".")
    why = (
        "Only the two of you know whether something speaks against it. If you both go ahead, "
        f"you get a conversation of your own. You have until {until}; after that it runs out, "
        "and nobody is told who left it."
    )
    row = actions(button("Go ahead", GO_AHEAD, tag, style="primary"), button("Not this one", NAMED_NO, tag))
    return Message(fallback(*pieces, f" {why}"), (paragraph(*pieces), row, small_print(why)))


def last_day(expires: datetime, tz: str) -> str:
    """Return the day something runs out, in its reader's own time: `Thursday, 26 November, 14:00`."""
    local = expires.astimezone(zone(tz))
    return f"{local:%A}, {local.day} {local:%B, %H:%M}"


def going_ahead(name: str) -> Message:
    """Return what stands in place of a name once its reader went ahead."""
    text = f"You go ahead with {shown_name(name)}. If they do too, you get a conversation of your own."
    return Message(escape(text), (paragraph(text),))


def offer_opening(name: str) -> Message:
    """Return what stands in place of a suggestion from the moment both went ahead until they can talk."""
    who = shown_name(name)
    text = f"You both said yes. {who} and you get a conversation of your own, in working hours."
    return Message(escape(text), (paragraph(text),))


def offer_met(name: str) -> Message:
    """Return what stands in place of a suggestion once both can talk."""
    text = f"You both said yes. {shown_name(name)} and you have a conversation of your own now."
    return Message(escape(text), (paragraph(text),))


def offer_missed(name: str) -> Message:
    """Return what stands in place of a suggestion whose conversation could not be opened."""
    text = f"You both said yes, but Slack would not open a conversation for {shown_name(name)} and you yet."
    return Message(escape(text), (paragraph(text),))


def try_again(name: str, tag: str) -> Message:
    """Return the notice that a conversation could not be opened, with the button to try once more."""
    text = (
        f"I could not open a conversation for {shown_name(name)} and you: Slack did not let me. "
        "Your yes stands, and so does theirs. Either of you can have me try again."
    )
    row = actions(button("Try again", TRY_AGAIN, tag, style="primary"))
    return Message(escape(text), (paragraph(text), row))


def offer_ran_out() -> Message:
    """Return what stands in place of a suggestion whose days are over."""
    return said("This suggestion has run out. That happens, and says nothing about you.")


def introduced_when(introduced: datetime, days_ago: int) -> str:
    """Return when two people were introduced: in days for a fortnight, else by its date."""
    if not 1 < days_ago <= 14:
        return f"on {introduced:%d %B}".replace(" 0", " ")
    return f"{_DAYS.get(days_ago, days_ago)} days ago"


def check_in(name: str, introduced: str, team: Sequence[str], tag: str) -> Message:
    """Return the one check-in; `introduced` says when: `ten days ago`."""
    text = (
        f"{shown_name(name)} and you were introduced {introduced}. Was it worth your time? "
        f"Totals reach {team_name(team)}, your answer does not, and silence is fine. This is the only time I'll ask."
    )
    buttons = [button(_CHECK_IN_LABELS[answer], CHECK_IN_ACTIONS[answer], tag) for answer in CheckIn]
    return Message(escape(text), (paragraph(text), actions(*buttons)))


def check_in_answered(name: str, answer: CheckIn, tag: str) -> Message:
    """Return what stands in place of the check-in once it was answered; a meeting can still be told later."""
    who = shown_name(name)
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
