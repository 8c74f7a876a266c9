"""Everything two people read on the way from a suggestion to a check-in."""

from domain.ids import UserId
from domain.intros import CheckIn
from views.blocks import (
    Block,
    Bold,
    Mention,
    Message,
    Piece,
    actions,
    button,
    context,
    copyable,
    fallback,
    paragraph,
    said,
    section,
)
from views.scripts import Person, about_line, conversation_starter, linkedin_note
from views.text import clean, escape

YES, NO = "offer_yes", "offer_no"
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


def offer(description: str, reasons: str, tag: str) -> Message:
    """Return the blind suggestion: what kind of peer, why, and two buttons. Both texts are our own words."""
    pieces: tuple[Piece, ...] = ("Someone you may like to meet: ", Bold(description), ".")
    promise = "Names only if you both say yes. Nobody sees a no, and no answer is fine too."
    blocks: list[Block] = [paragraph(*pieces)]
    if reasons:
        blocks.append(paragraph(reasons))
    blocks += [
        actions(button("Introduce us", YES, tag, style="primary"), button("Not this one", NO, tag)),
        context(promise),
    ]
    return Message(fallback(*pieces, f" {reasons} ") + promise, tuple(blocks))


def offer_accepted(description: str) -> Message:
    """Return what stands in place of a suggestion after a yes."""
    text = f"You said yes to meeting {description}. If they would like it too, you both hear from me."
    return Message(escape(text), (paragraph(text),))


def offer_passed() -> Message:
    """Return what stands in place of a suggestion after a no."""
    return said("Noted, not this one. Nobody else sees that.")


def offer_met(name: str) -> Message:
    """Return what stands in place of a suggestion once both said yes."""
    text = f"You both said yes. {clean(name, 80)} and you have a conversation of your own now."
    return Message(escape(text), (paragraph(text),))


def offer_ran_out() -> Message:
    """Return what stands in place of a suggestion whose days are over."""
    return said("This suggestion has run out. That happens, and says nothing about you; another will come.")


def introduction(a: Person, a_id: UserId, b: Person, b_id: UserId, reasons: str) -> Message:
    """Return the first message of the group conversation: who each is, why, and a question to begin with."""
    lines: list[tuple[Piece, ...]] = [
        (Mention(a_id), f": {about_line(a)}"),
        (Mention(b_id), f": {about_line(b)}"),
    ]
    starter = conversation_starter(a, b)
    blocks: list[Block] = [
        section("You both said yes to meeting, so here you are. I do not read this conversation."),
        *(paragraph(*line) for line in lines),
    ]
    if reasons:
        blocks.append(paragraph(reasons))
    blocks.append(paragraph(Bold("To begin with: "), starter))
    blocks.append(
        context("A chat between peers: no pitching. Each of you has a note for LinkedIn in a message of your own.")
    )
    told = " ".join(fallback(*line) for line in lines)
    return Message(f"You both said yes to meeting. {told} {escape(starter)}", tuple(blocks))


def script(sender: Person, receiver: Person, receiver_url: str) -> Message:
    """Return the private message with the note `sender` can send on LinkedIn as it is."""
    note = linkedin_note(sender, receiver)
    text = f"A note for {receiver.first} on LinkedIn, as it is or in your own words:"
    where = f"It fits LinkedIn's 200 characters. {receiver.first}'s profile: {receiver_url}" if receiver_url else ""
    blocks: list[Block] = [paragraph(text), copyable(note)]
    if where:
        blocks.append(paragraph(where))
    return Message(escape(f"{text} {note}"), tuple(blocks))


def check_in(name: str, tag: str) -> Message:
    """Return the one check-in: was it worth your time?"""
    text = (
        f"{clean(name, 80)} and you were introduced ten days ago. Was it worth your time? "
        "The program team sees totals, not your answer. This is the only time I'll ask."
    )
    buttons = [button(_CHECK_IN_LABELS[answer], CHECK_IN_ACTIONS[answer], tag) for answer in CheckIn]
    return Message(escape(text), (paragraph(text), actions(*buttons)))


def check_in_answered(name: str, answer: CheckIn, tag: str) -> Message:
    """Return what stands in place of the check-in once it was answered; a meeting can still be told later."""
    who = clean(name, 80)
    match answer:
        case CheckIn.YES:
            text = f"Good to hear that meeting {who} was worth it. Thank you for telling me."
        case CheckIn.BOOKED:
            text = f"{who} and you have it booked. If you like, tell me afterwards; I won't ask again."
        case CheckIn.NOT_YET:
            text = f"No hurry with {who}. If you do meet, you can tell me here; I won't ask again."
        case CheckIn.NOT_REALLY:
            text = "Thank you for saying so. Nobody sees your answer; I look more carefully next time."
    blocks: list[Block] = [paragraph(text)]
    if answer in (CheckIn.BOOKED, CheckIn.NOT_YET):
        blocks.append(actions(button("We met, and it was worth it", CHECK_IN_ACTIONS[CheckIn.YES], tag)))
    return Message(escape(text), tuple(blocks))
