"""A member's own profile: the card that shows what was understood, and the form that corrects it."""

from collections.abc import Mapping

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
    context,
    fallback,
    input_block,
    listing,
    modal,
    paragraph,
    said,
    section,
    text_input,
)
from views.text import clean, first_name

LOOKS_RIGHT = "profile_looks_right"
EDIT = "profile_edit"
DO_NOT_USE = "profile_do_not_use"
EDIT_FORM = "profile_edit_form"

CONFIRMED = "Thank you. You are in the directory, and peers can find you."
TAKEN_OUT = (
    "You are out of the directory, and nobody is introduced to you through it. "
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


def card(profile: Profile, name: str, kind: Kind, tag: str) -> Message:
    """Return the private card: what was understood, what is missing, and the three buttons.

    `tag` is what the buttons carry.
    """
    if profile.state is ProfileState.WITHDRAWN:
        return _withdrawn()
    confirmed = profile.state is ProfileState.CONFIRMED
    intro = (
        f"Thank you, {first_name(name)}. This is how peers find you."
        if confirmed
        else f"Hello {first_name(name)}. I read your reply in the networking thread as:"
    )
    blocks: list[Block] = [paragraph(intro)]
    rows = field_rows(profile)
    if rows:
        blocks.append(listing(rows))
    blocks += _notes(profile, kind)
    blocks.append(_buttons(confirmed, tag))
    if not confirmed:
        blocks.append(context("Only you see this. Until you say it is right, members find your post and no more."))
    return Message(_card_text(intro, rows, confirmed), tuple(blocks))


def _card_text(intro: str, rows: list[tuple[Piece, ...]], confirmed: bool) -> str:
    told = "; ".join(fallback(*row) for row in rows)
    return fallback(intro + " ") + told + ("" if confirmed else ". Is that right?")


def _notes(profile: Profile, kind: Kind) -> list[Block]:
    notes = []
    if profile.missing:
        missing = _and(
            [LABELS[field] if field is ProfileField.LINKEDIN_URL else field.value for field in profile.missing]
        )
        notes.append(f"I did not find your {missing}. *Edit* adds it, if you like.")
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


def _withdrawn() -> Message:
    return said(TAKEN_OUT)


def edit_form(profile: Profile, metadata: str) -> Block:
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
    return modal(EDIT_FORM, "Your profile", "Save", metadata, blocks)


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
