"""What keeps the messages about one intro in order: those to each of the two, and those in their conversation."""

from domain.ids import IntroId


def to_each(intro_id: IntroId) -> str:
    """Return the story of what each of the two is told alone."""
    return f"intro:{intro_id}"


def in_conversation(intro_id: IntroId) -> str:
    """Return the story of what stands in the conversation of the two, from its opening on."""
    return f"group:{intro_id}"
