"""Telling the vendor of an interest: only in the words its owner approved, and only if they raised it."""

from collections.abc import Sequence

from views.blocks import Block, Bold, Message, fallback, input_block, modal, paragraph, said, section, text_input
from views.text import clean, shown_name, team_name

FORM, WORDS = "interest_form", "words"
LONGEST = 500


def form(managers: Sequence[str], name: str, note: str, metadata: str) -> Block:
    """Return the preview of what the program team would read, to be edited, sent or left."""
    who = clean(f"{team_name(managers)} would read this, word for word, and your name:", 200)
    return modal(
        FORM,
        "Tell the program team?",
        "Send it",
        metadata,
        [
            section("Nobody is told of your interest, nor is it counted, unless you send it. Closing this is fine."),
            paragraph(who),
            paragraph(Bold(shown_name(name)), " is interested:"),
            input_block(WORDS, "Your words", text_input(WORDS, note, LONGEST, lines=True)),
        ],
    )


def passed_on(name: str, words: str) -> Message:
    """Return what the managers read: the approved words and nothing else."""
    pieces = (Bold(shown_name(name)), " is interested: “", clean(words, LONGEST), "”")
    asked = "They chose to tell you this. Please answer them yourself, and only on this."
    return Message(fallback(*pieces), (paragraph(*pieces), section(asked)))


def thanks() -> Message:
    """Return what the member reads once it is passed on."""
    return said("Passed on, in your words and nothing more. Somebody of the program team will answer you.")
