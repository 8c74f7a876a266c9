"""What each side of an introduction can write: the private message with its drafts, and the form to make one's own."""

from collections.abc import Mapping

from domain.intros.drafting import EDITS_A_DAY, LONG, SHORT, Draft, Shown, draft_key
from views.blocks import (
    Block,
    Bold,
    Link,
    Message,
    Piece,
    actions,
    button,
    copyable,
    divider,
    input_block,
    modal,
    paragraph,
    section,
    text_input,
)
from views.intros.drafts.notes import longer_opener, note, plain_note
from views.intros.scripts import Person
from views.text import escape

POLISH, POLISH_FORM, OWN = "note_polish", "note_polish_form", "own"
SHOW: Mapping[Shown, str] = {Shown.FIRST: "note_first", Shown.OWN: "note_own", Shown.POLISHED: "note_polished"}
FIT: Mapping[int, str] = {LONG: "note_longer", SHORT: "note_shorter"}
_HEADINGS: Mapping[Shown, str] = {
    Shown.FIRST: "A note for the two of you",
    Shown.OWN: "Your note, in your own words",
    Shown.POLISHED: "Your note, edited by AI",
}
_LABELS: Mapping[Shown, str] = {
    Shown.FIRST: "Show the first draft",
    Shown.OWN: "Show my own words",
    Shown.POLISHED: "Show the AI edit",
}
_ROOM: Mapping[int, str] = {LONG: "I have room for 300", SHORT: "Back to 200 characters"}


def script(sender: Person, receiver: Person, receiver_url: str, draft: Draft, tag: str, has_model: bool) -> Message:
    """Return the private message with what `sender` can send to `receiver`: as it is, or in their own words.

    It holds the program's plain sentence, the note that `draft` shows, and a longer opener.
    """
    text = f"A note for {receiver.first or 'your peer'} on LinkedIn, to send as it is or in your own words:"
    plain = plain_note(sender, receiver, draft.language)
    key = draft_key(draft.intro_id, draft.member_id)
    blocks: list[Block] = [
        paragraph(text),
        paragraph(Bold("The plain note")),
        copyable(plain),
        paragraph(Bold(_HEADINGS[draft.shows])),
        copyable(shown_note(sender, receiver, draft)),
        actions(*_buttons(draft, tag, has_model)),
        paragraph(Bold("Longer, for a first message")),
        copyable(longer_opener(sender, receiver, key, draft.language)),
        divider(),
        paragraph(*_where(receiver, receiver_url, draft.longest)),
    ]
    return Message(escape(f"{text} {plain}"), tuple(blocks))


def shown_note(sender: Person, receiver: Person, draft: Draft) -> str:
    """Return the note in the box: the one composed for the pair, the member's own, or that as a model edited it."""
    if draft.shows is Shown.FIRST:
        key = draft_key(draft.intro_id, draft.member_id)
        return note(sender, receiver, key, draft.language, draft.longest)
    return draft.own if draft.shows is Shown.OWN else draft.polished


def _where(receiver: Person, receiver_url: str, longest: int) -> tuple[Piece, ...]:
    told: tuple[Piece, ...] = (f"Only you see this. The notes fit LinkedIn's {longest} characters.",)
    if not receiver_url:
        return told
    return (
        *told,
        f" {receiver.first or 'Your peer'} is at ",
        Link(receiver_url, receiver_url.removeprefix("https://www.")),
        ".",
    )


def _buttons(draft: Draft, tag: str, has_model: bool) -> list[Block]:
    there = {Shown.FIRST: True, Shown.OWN: bool(draft.own), Shown.POLISHED: bool(draft.polished)}
    made = [button("Make it sound like me", POLISH, tag)] if has_model else []
    made += [button(_LABELS[one], SHOW[one], tag) for one in Shown if there[one] and one is not draft.shows]
    other = SHORT if draft.longest == LONG else LONG
    return [*made, button(_ROOM[other], FIT[other], tag)]


def polish_form(text: str, longest: int, metadata: str) -> Block:
    """Return the form in which a member writes or edits a note of at most `longest` characters."""
    return modal(
        POLISH_FORM,
        "Make it sound like me",
        "Save",
        metadata,
        [
            section(
                "Write it your way. An AI model then tightens it, and adds nothing: what it may not say is thrown "
                "away, and your own words stay one tap away."
            ),
            input_block(
                OWN,
                "Your note",
                text_input(OWN, text, longest, lines=True),
                f"The model reads this note and nothing else. It edits up to {EDITS_A_DAY} notes of yours a day; "
                "beyond that your words stand as they are.",
            ),
        ],
    )
