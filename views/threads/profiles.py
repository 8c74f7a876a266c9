"""A member's own profile: the card that shows what was understood, and the form that corrects it."""

from collections.abc import Mapping, Sequence

from domain.members import Kind
from domain.profiles import MAX_LENGTH, Profile, ProfileField, ProfileState, Source
from views.blocks import (
    Block,
    Bold,
    Link,
    Message,
    Piece,
    actions,
    button,
    fallback,
    input_block,
    listing,
    modal,
    paragraph,
    said,
    section,
    small_print,
    text_input,
)
from views.text import clean, first_name, listed, team_name

LOOKS_RIGHT = "profile_looks_right"
EDIT = "profile_edit"
DO_NOT_USE = "profile_do_not_use"
EDIT_FORM, EDIT_FORM_OF_LIST = "profile_edit_form", "profile_edit_form_of_list"
"""The form from where the profile stands and changes with it, and the one from a list that stays as it was."""

CONFIRMED = "Thank you. You are in the directory, and peers can find you."
SAVED = "Saved: this is your profile from now on. Your card shows it, and so does `/rapport me`."
TAKEN_OUT = (
    "You are out of the directory: nobody finds you in it, and I introduce you to nobody. "
    "A new reply in the thread brings you back, any time."
)

LABELS: Mapping[ProfileField, str] = {
    ProfileField.TITLE: "Title",
    ProfileField.COMPANY: "Company",
    ProfileField.INDUSTRY: "Industry",
    ProfileField.LINKEDIN_URL: "LinkedIn",
    ProfileField.ASKS: "Would compare notes on",
    ProfileField.OFFERS: "Can share with others",
}

_IN_A_SENTENCE: Mapping[ProfileField, str] = {ProfileField.LINKEDIN_URL: "LinkedIn address"}

_HINTS: Mapping[ProfileField, str] = {
    ProfileField.LINKEDIN_URL: "linkedin.com/in/your-name",
    ProfileField.ASKS: "One thing you would like to hear about from a peer.",
    ProfileField.OFFERS: "One thing a peer could learn from you.",
}

KIND_NOTES: Mapping[Kind, str] = {
    Kind.STAFF: "You are shown as staff of the vendor. Introductions are between customers.",
    Kind.PARTNER: "You are shown as a partner. Introductions are between customers.",
    Kind.GUEST: "You are a guest here. Introductions are between customers; a program manager can change that.",
}


def field_rows(profile: Profile) -> list[tuple[Piece, ...]]:
    """Return a row for each field that has a value, in order."""
    return [row for field in ProfileField if (row := _field_row(field, profile.value(field)))]


def _field_row(field: ProfileField, value: str) -> tuple[Piece, ...]:
    if not value:
        return ()
    if field is ProfileField.LINKEDIN_URL:
        return (Bold(LABELS[field]), ": ", Link(value, value.removeprefix("https://www.")))
    return (Bold(LABELS[field]), f": {clean(value, MAX_LENGTH[field])}")


def card(profile: Profile, name: str, kind: Kind, tag: str, team: Sequence[str]) -> Message:
    """Return the private card: what was understood, what is missing, and the three buttons.

    `tag` is what the buttons carry, `team` who runs the program.
    """
    if profile.state is ProfileState.WITHDRAWN:
        return said(TAKEN_OUT)
    confirmed = profile.state is ProfileState.CONFIRMED
    intro = (
        f"Thank you, {first_name(name)}. This is how peers find you."
        if confirmed
        else f"Hello {first_name(name)}. Here is what I understood of your reply in the networking thread. Is it right?"
    )
    blocks: list[Block] = [paragraph(intro)]
    rows = field_rows(profile)
    if rows:
        blocks.append(listing(rows))
    blocks += [*_notes(profile, kind), _buttons(confirmed, tag), small_print(_who_sees_it(confirmed, team))]
    return Message(fallback(intro + " ") + "; ".join(fallback(*row) for row in rows), tuple(blocks))


def _who_sees_it(confirmed: bool, team: Sequence[str]) -> str:
    signed = f"Rapport, for {team_name(team)}"
    if confirmed:
        return f"Members of this channel see it when they search. Deleting your reply takes you out. {signed}"
    return (
        "Only you see this card. Until you say it is right, members find your post and nothing more; "
        f"no answer is fine. {signed}"
    )


def _notes(profile: Profile, kind: Kind) -> list[Block]:
    notes = []
    if profile.missing:
        missing = listed([_IN_A_SENTENCE.get(field, field.value) for field in profile.missing])
        them = "it" if len(profile.missing) == 1 else "them"
        notes.append(f"I did not find your {missing}; *Edit* adds {them}, if you like.")
    elif not profile.value(ProfileField.ASKS):
        notes.append("*Edit* also takes one thing you would compare notes on, and one you can share, if you like.")
    if any(value.source is Source.MODEL for value in profile.fields.values()):
        notes.append("Some of this was found by an AI reading your reply; it stands there word for word.")
    if kind in KIND_NOTES:
        notes.append(KIND_NOTES[kind])
    return [section("\n".join(notes))] if notes else []


def _buttons(confirmed: bool, tag: str) -> Block:
    edit = button("Edit", EDIT, tag)
    out = button("Don't use this", DO_NOT_USE, tag)
    if confirmed:
        return actions(edit, out)
    return actions(button("Looks right", LOOKS_RIGHT, tag, style="primary"), edit, out)


def replaced() -> Message:
    """Return what stands in place of a card when its author's newer reply has a card of its own."""
    return said("You have replied again since. The card below shows how you are found now.")


def edit_form(profile: Profile, metadata: str, callback_id: str = EDIT_FORM) -> Block:
    """Return the form to correct a profile, filled with what is known."""
    blocks = [
        input_block(
            field.value,
            LABELS[field],
            text_input(field.value, profile.value(field), MAX_LENGTH[field]),
            hint=_HINTS.get(field, ""),
            optional=True,
        )
        for field in ProfileField
    ]
    return modal(callback_id, "Your profile", "Save", metadata, blocks)
