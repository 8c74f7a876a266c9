"""What a member allows: the list with its buttons, the form, the question to them, and what managers read."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from domain.outcomes import OutcomeKind
from domain.outcomes.consents import DAYS, Scope, Standing, Use
from views.blocks import (
    Block,
    Bold,
    Message,
    actions,
    button,
    context,
    fallback,
    input_block,
    modal,
    option,
    paragraph,
    radio_buttons,
    said,
    section,
)
from views.moments import day
from views.outcomes.ledger import KINDS
from views.text import clean, shown_name, team_name

FORM = "consent_form"
CHANGE, WITHDRAW, YES, NO = "consent_change", "consent_withdraw", "consent_yes", "consent_no"
SCOPE, UNTIL = "scope", "until"

USES: Mapping[Use, str] = {
    Use.NAME: "Naming you",
    Use.QUOTE: "Quoting you",
    Use.REFERENCE: "Calling you for a reference",
}
_THEIRS: Mapping[Use, str] = {
    Use.NAME: "Naming them",
    Use.QUOTE: "Quoting them",
    Use.REFERENCE: "Calling them for a reference",
}
_ASKED: Mapping[Use, str] = {
    Use.NAME: "name you as a customer",
    Use.QUOTE: "quote you",
    Use.REFERENCE: "ask you for a reference call",
}
_MINUTES: Mapping[Use, str] = {
    Use.NAME: "It takes none of your time.",
    Use.QUOTE: "You see the words before anybody else does.",
    Use.REFERENCE: "A call takes some 30 minutes, and each one is yours to take or leave.",
}
SCOPES: Mapping[Scope, str] = {
    Scope.TEAM: "the program team only",
    Scope.PROGRAM: "members of this program",
    Scope.PUBLIC: "anybody, in public",
}
_STANDING: Mapping[Standing, str] = {
    Standing.HOLDS: "",
    Standing.WITHDRAWN: "withdrawn",
    Standing.EXPIRED: "run out",
    Standing.MOVED_ON: "resting: your title or company changed since, so it counts again only once you say so",
}
Given = tuple[Scope, datetime, Standing]


def mine(given: Mapping[Use, Given], tag: str, *, is_of_others: bool = False) -> Message:
    """Return what a member allows, each with its buttons; `tag` is what a button carries before the use.

    `is_of_others` says that they typed somebody else's name.
    """
    blocks: list[Block] = [section("*What you allow*")]
    if is_of_others:
        blocks.append(section("What somebody else allows is between them and the program team. This is yours."))
    for use, what in USES.items():
        blocks.append(paragraph(Bold(what), ": ", _told(given.get(use))))
        buttons = [button(_offered(given.get(use)), CHANGE, tag + use)]
        if use in given and given[use][2] in (Standing.HOLDS, Standing.MOVED_ON):
            buttons.append(button("Withdraw", WITHDRAW, tag + use))
        blocks.append(actions(*buttons))
    blocks.append(
        context(
            "Each holds until its day, and only as long as you want it to. Program managers see what you allow while "
            "it holds. What you refuse shows nowhere."
        )
    )
    return Message("What you allow us to do with your name, words and time.", tuple(blocks))


def theirs(name: str, held: Mapping[Use, tuple[Scope, datetime]]) -> Message:
    """Return what a manager reads of a member: what holds now, and the same words wherever nothing does."""
    who = Bold(shown_name(name))
    if not held:
        pieces = (who, " allows nothing now, or was never asked: both read the same. /rapport ask asks them.")
        return Message(fallback(*pieces), (paragraph(*pieces),))
    lines = [
        paragraph(Bold(what), f": {SCOPES[held[use][0]]}, until {day(held[use][1])}")
        for use, what in _THEIRS.items()
        if use in held
    ]
    small = context("They can withdraw it at any time: look again before you use it.")
    return Message(fallback(who, " allows this now."), (paragraph(who, " allows this now."), *lines, small))


def _offered(given: Given | None) -> str:
    if given is None:
        return "Allow"
    return "Change" if given[2] is Standing.HOLDS else "Allow again"


def _told(given: Given | None) -> str:
    if given is None:
        return "no"
    scope, until, standing = given
    if standing is Standing.HOLDS:
        return f"{SCOPES[scope]}, until {day(until)}"
    return _STANDING[standing]


def form(use: Use, metadata: str) -> Block:
    """Return the form in which a member says how widely, and until when."""
    scopes = [option(text[0].upper() + text[1:], scope.value) for scope, text in SCOPES.items()]
    days = [option(f"{number} days", str(number)) for number in DAYS]
    return modal(
        FORM,
        "What you allow",
        "Allow it",
        metadata,
        [
            section(f"*{USES[use]}.* You can withdraw it with one tap, whenever you like."),
            input_block(SCOPE, "Who may see it", radio_buttons(SCOPE, scopes)),
            input_block(UNTIL, "For how long", radio_buttons(UNTIL, days, days[-1])),
        ],
    )


def given(use: Use, scope: Scope, until: datetime) -> Message:
    """Return what a member reads once what they allow is kept."""
    return said(f"Kept. {USES[use]}: {SCOPES[scope]}, until {day(until)}. `/rapport consents` changes it.")


def withdrawn(use: Use) -> Message:
    """Return what a member reads after withdrawing."""
    return said(f"Withdrawn, from this moment on: {USES[use].lower()}. Nobody is told.")


def question(
    use: Use, name: str, managers: Sequence[str], told: Sequence[OutcomeKind], tag: str, *, is_again: bool = False
) -> Message:
    """Return the question to a member; `told` are the acts they have in the ledger, `name` who they are."""
    again = "Your title or company changed, so I ask once more. " if is_again else ""
    lead = f"{first(name)}, may we {_ASKED[use]}? {again}"
    why = (
        f"Your list in /rapport me has: {'; '.join(KINDS[kind].lower() for kind in told)}. "
        "Others learn from how you do it."
        if told
        else ""
    )
    small = (
        f"{_MINUTES[use]} If you say yes, {clean(team_name(managers), 200)} see it for a year, and you can withdraw it "
        "with one tap. A no, or no answer, is fine and is shown to nobody."
    )
    buttons = actions(button("Yes", YES, tag + use, style="primary"), button("No, thank you", NO, tag + use))
    return Message(fallback(lead), (paragraph(lead + why), paragraph(small), buttons))


def first(name: str) -> str:
    """Return how the question addresses somebody."""
    return shown_name(name).split(" ")[0]


def answered(use: Use, said_yes: bool) -> Message:
    """Return what stands in place of the question once it is answered."""
    if said_yes:
        return said(
            f"Thank you: {USES[use].lower()}, for the program team, for a year. `/rapport consents` changes it."
        )
    return said("That is fine, and nobody is told.")


def asked(name: str, leaves: datetime | None) -> Message:
    """Return what a manager reads: when the question leaves, or that it waits because the program owes the member."""
    if leaves is None:
        when = " gave, or was asked, more than they got, so it waits until you gave something: /rapport gave."
    else:
        when = f" is asked on {day(leaves)}, or later where a message they came for goes first. "
        when += "A no shows nowhere. A yes shows in /rapport consents @name."
    pieces = (Bold(shown_name(name)), when)
    return Message(fallback(*pieces), (paragraph(*pieces),))


def one_waits(name: str) -> Message:
    """Return what a manager reads while a question to the same member has not left yet."""
    pieces = (Bold(shown_name(name)), " has a question waiting already: one at a time. /rapport waiting shows it.")
    return Message(fallback(*pieces), (paragraph(*pieces),))


def was_asked(name: str, on: datetime) -> Message:
    """Return what a manager reads who asks again: the same after a yes, a no and a silence."""
    pieces = (Bold(shown_name(name)), f" was asked on {day(on)}; at most once a month.")
    return Message(fallback(*pieces), (paragraph(*pieces),))
