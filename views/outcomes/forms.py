"""The forms with which managers write in the ledger: what happened, what was given, and the record it is linked to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.members import Kind
from domain.outcomes import CAME_OF_IT, GIVEN, Origin, OutcomeKind, Relation
from domain.outcomes.log_lines import LogLine
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
    said,
    section,
    select,
    text_input,
)
from views.moments import day, month
from views.outcomes.ledger import BY_TEAM, KINDS, TAKE_BACK
from views.text import clean, shown_name

LOG_FORM, GAVE_FORM, LINK_FORM = "ledger_log_form", "ledger_gave_form", "ledger_link_form"
TAKE_BACK_FORM, LINK = "ledger_take_back_form", "ledger_link"
WHO, KIND, WHOM, WORDS, DAY = "who", "kind", "whom", "words", "day"
ACT, RECORD, RELATION = "act", "record", "relation"
KNOWN = "The ledger holds this already: the same member, act, words and day. If it happened twice, say so in the words."
TOO_LONG_AGO = "Choose a later day: the ledger begins a year before this circle was set up."
NO_RECORD = "Write an https address, or what it is with its number: Deal 7, Ticket SUP-1234."
LINKED_ALREADY = "This act is linked to this record already."
LONGEST_WHOM, LONGEST_WORDS, LONGEST_RECORD = 80, 500, 300
MOST_ACTS = 100

LOGGED = (OutcomeKind.MET, *CAME_OF_IT)
RELATIONS = {
    Relation.SOURCED: "It began with this",
    Relation.INFLUENCED: "This played a part",
}
NO_ROW: Mapping[Kind, str] = {
    Kind.BOT: "This is an app. The ledger holds what people did and were given: please choose a person.",
    Kind.STAFF: (
        "They are of the program's own team. The ledger holds what members did and were given: please choose a member."
    ),
    Kind.STRANGER: "They belong to another company's workspace. Say what they are with /rapport label first.",
}
"""Who has no rows in the ledger, and what helps; customers, partners and guests have."""


@dataclass(frozen=True)
class Act:
    """One act that can be linked: `told` is what a manager wrote of it, None for what a member told themselves.

    `who` is the member a manager wrote of, or empty.

    The day a manager wrote is theirs to read; of a member's own act the month is enough.
    """

    id: str
    kind: OutcomeKind
    at: datetime
    told: str | None
    who: str = ""


def log_form(line: LogLine, is_given: bool, today: date, metadata: str, *, is_known: bool = False) -> Block:
    """Return the form that shows what was understood of a manager's line, to be confirmed.

    `is_known` when the ledger holds just this already.
    """
    kinds = [option(BY_TEAM[kind], kind.value) for kind in (GIVEN if is_given else LOGGED)]
    chosen = next((one for one in kinds if line.kind and one["value"] == line.kind.value), None)
    notes = [context(text) for is_so, text in _doubts(line, is_known) if is_so]
    blocks = [
        input_block(WHO, "Who", _person(line)),
        input_block(KIND, "What the program gave" if is_given else "What happened", select(KIND, kinds, chosen)),
        input_block(WORDS, "In your words", text_input(WORDS, line.words, LONGEST_WORDS, lines=True), optional=True),
        input_block(DAY, "When", {"type": "datepicker", "action_id": DAY, "initial_date": f"{today:%Y-%m-%d}"}),
        context("The member sees this row, with your words, in `/rapport me`, and can correct it or leave it."),
    ]
    if is_given:
        blocks.append(
            context("A gift is a thank-you after the fact, within both gift policies; never for a good word.")
        )
        return modal(GAVE_FORM, "Write down a give", "Save", metadata, [*notes, *blocks])
    whom = text_input(WHOM, line.whom, LONGEST_WHOM)
    blocks.insert(2, input_block(WHOM, "For whom", whom, "A company or an event, if there is one.", optional=True))
    return modal(LOG_FORM, "Write down an act", "Save", metadata, [*notes, *blocks])


def _doubts(line: LogLine, is_known: bool) -> tuple[tuple[bool, str], ...]:
    return (
        (
            line.is_negated,
            "This reads as if it did not happen, or not yet, so I chose nothing. The ledger holds what did.",
        ),
        (line.names_several, "One line is about one member: I took the first. The others need a line each."),
        (is_known, KNOWN),
    )


def link_form(acts: Sequence[Act], metadata: str) -> Block:
    """Return the form that links an act to a record outside; it needs at least one act, and shows `MOST_ACTS`."""
    relations = [option(text, relation.value) for relation, text in RELATIONS.items()]
    return modal(
        LINK_FORM,
        "Link to a record",
        "Link",
        metadata,
        [
            section("A linked act is one that somebody else can look up. The row itself stays as it is."),
            input_block(ACT, "Which act", select(ACT, [_act(act) for act in acts[:MOST_ACTS]])),
            input_block(
                RECORD,
                "The record",
                text_input(RECORD, "", LONGEST_RECORD),
                "An https address, or a deal, a ticket or a case with its number.",
            ),
            input_block(RELATION, "What it had to do with it", select(RELATION, relations)),
        ],
    )


def _act(act: Act) -> Block:
    told = "".join(f", {part}" for part in (act.who and shown_name(act.who), act.told) if part)
    when = month(act.at) if act.told is None else day(act.at)
    kind = (KINDS if act.told is None else BY_TEAM)[act.kind]
    return option(f"{when}, {kind.lower()}{told}", act.id)


def take_back_form(acts: Sequence[Act], chosen: str, metadata: str) -> Block:
    """Return the form that takes back what the team wrote; `chosen` is the id it begins with, or empty."""
    options = [_act(act) for act in acts[:MOST_ACTS]]
    first = next((one for one in options if one["value"] == chosen), None)
    return modal(
        TAKE_BACK_FORM,
        "Take it back",
        "Take it back",
        metadata,
        [
            section("The row stays in the ledger, marked as withdrawn: it counts for nothing. Then write what is so."),
            input_block(ACT, "What the team wrote", select(ACT, options, first)),
        ],
    )


def taken_back() -> Message:
    """Return what a manager reads once a row is taken back."""
    return said("Taken back. It is in no total and no balance now, and the member reads that it was withdrawn.")


def _person(line: LogLine) -> Block:
    made: Block = {"type": "users_select", "action_id": WHO}
    return {**made, "initial_user": line.user_id} if line.user_id else made


def saved(name: str, row_tag: str, *, can_link: bool) -> Message:
    """Return what a manager reads once a row is written; `row_tag` is what its buttons carry."""
    text = f"It is in the ledger, as written down by the team. {shown_name(name)} sees the row in /rapport me."
    link = [button("Link a record", LINK, row_tag)] if can_link else []
    return Message(fallback(text), (paragraph(text), actions(*link, button("Take it back", TAKE_BACK, row_tag))))


def linked() -> Message:
    """Return what a manager reads once an act is linked."""
    return said("Linked. It counts as evidence in `/rapport outcomes`, and towards `/rapport worth`.")


def linked_anew(before: Origin, relation: Relation) -> Message:
    """Return what a manager reads once the link `before` says something else of its record than it did."""
    pieces = (
        "The link to ",
        Bold(clean(before.record, LONGEST_RECORD)),
        f" is changed: “{RELATIONS[relation]}” now, where it was “{RELATIONS[before.relation]}”.",
    )
    return Message(fallback(*pieces), (paragraph(*pieces),))
