"""The name step: who it is, read in private by each of two who said yes, and what stands there afterwards."""

from views.blocks import Bold, Message, Piece, actions, button, fallback, paragraph, small_print
from views.text import clean, escape, shown_name

GO_AHEAD, NAMED_NO = "names_go_ahead", "names_no"


def named(name: str, company: str, until: str, tag: str) -> Message:
    """Return the name step: who it is, the two buttons, and the last moment at which they can be pressed."""
    who: tuple[Piece, ...] = (Bold(shown_name(name)), f", {clean(company, 80)}" if company else "")
    pieces: tuple[Piece, ...] = ("You both said yes. It is ", *who, ".")
    why = (
        "Only the two of you know whether something speaks against it. If you both go ahead, "
        f"you get a conversation of your own. You have until {until}; after that it runs out, "
        "and nobody is told who left it."
    )
    row = actions(button("Go ahead", GO_AHEAD, tag, style="primary"), button("Not this one", NAMED_NO, tag))
    return Message(fallback(*pieces, f" {why}"), (paragraph(*pieces), row, small_print(why)))


def going_ahead(name: str | None) -> Message:
    """Return what stands in place of a name once its reader went ahead; None where the other is not here any more."""
    who = shown_name("them" if name is None else name)
    text = f"You go ahead with {who}. If they do too, you get a conversation of your own."
    return Message(escape(text), (paragraph(text),))
