"""The ledger in words: for managers as counts by kind and evidence, for a member to correct."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from domain.outcomes import CAME_OF_IT, FEWEST_SHOWN, GIVEN, Evidence, OutcomeKind, Side, Standing, counts
from domain.outcomes.acceptance import Period
from domain.outcomes.consents import Allowed, Use
from views.blocks import (
    Block,
    Bold,
    Message,
    Piece,
    actions,
    button,
    context,
    header,
    input_block,
    listing,
    modal,
    option,
    paragraph,
    radio_buttons,
    said,
    section,
    select,
    text_input,
)
from views.moments import day
from views.suggestions.acceptance import accepted
from views.text import clean, shown_name

CORRECT_FORM = "outcome_correct_form"
CAME_OF_IT_FORM = "came_of_it_form"
TAKE_BACK = "ledger_take_back"
TELL_MORE = "something_came_of_it"
KIND, NOTE, NAME, SIDE, CREDIT = "kind", "note", "name", "side", "credit"
DID_NOT_HAPPEN = "did_not_happen"
LONGEST_NOTE = 500
MOST_ROWS = 15

Tally = Sequence[tuple[OutcomeKind, Mapping[Evidence, int]]]
ByTeam = Mapping[OutcomeKind, int]

KINDS: Mapping[OutcomeKind, str] = {
    OutcomeKind.INTRODUCED: "Introduced",
    OutcomeKind.BOOKED: "Conversation booked",
    OutcomeKind.MET: "Met, and worth the time",
    OutcomeKind.ADVICE: "Advice that helped",
    OutcomeKind.PEER_REFERENCE: "Spoke as a reference to a peer",
    OutcomeKind.MENTORING: "Mentoring",
    OutcomeKind.CONTENT: "A story, quote or talk",
    OutcomeKind.PRODUCT_INTEREST: "Interest in a product",
    OutcomeKind.EXPANSION: "Renewing or using more",
    OutcomeKind.REFERRAL: "A referral",
    OutcomeKind.SUPPORT: "A question answered by a peer",
    OutcomeKind.JOB_HELP: "Help with a job or career step",
    OutcomeKind.OTHER: "Something else",
    OutcomeKind.INTRODUCTION: "An introduction by the program",
    OutcomeKind.ANSWER: "An answer from the program",
    OutcomeKind.SPOTLIGHT: "A spotlight",
    OutcomeKind.ACCESS: "Access",
    OutcomeKind.CAREER_HELP: "Help with a career, from the program",
    OutcomeKind.GIFT: "A gift",
    OutcomeKind.NOT_YET: "Not met yet",
    OutcomeKind.NOT_WORTH_IT: "Not worth the time",
}
BY_TEAM: Mapping[OutcomeKind, str] = {**KINDS, OutcomeKind.MET: "Met"}
"""The same where the team wrote it down, which cannot say what a conversation was worth to the two."""
_AS: Mapping[Side, str] = {Side.MENTOR: ", as the mentor", Side.MENTEE: ", as the mentee"}
_IN_HELP: Mapping[Side, str] = {Side.MENTOR: ", from you to a peer", Side.MENTEE: ", which your peer has too"}
EVIDENCE: Mapping[Evidence, str] = {
    Evidence.REPORTED: "reported by one side",
    Evidence.CORROBORATED: "confirmed by both sides",
    Evidence.LINKED: "linked to a record",
    Evidence.DISPUTED: "withdrawn",
}
WRITTEN_DOWN = "written down by the team"


def act_of(kind: OutcomeKind, side: Side | None, *, is_by_team: bool = False) -> str:
    """Return an act as a member reads it whose `side` in it is known: given, received, or told by nobody."""
    if side is None:
        return (BY_TEAM if is_by_team else KINDS)[kind]
    return KINDS[kind] + (_AS if kind is OutcomeKind.MENTORING else _IN_HELP)[side]


def report(
    standings: Sequence[Standing], allowed: Allowed, periods: Sequence[Period] = (), circle_tag: str = ""
) -> Message:
    """Return the ledger for managers: counts by kind and evidence, what was given, then what members stand by.

    Below it stands what became of the suggestions of the newest closed `periods`. `circle_tag` is what its
    button carries.

    A name shows only where its owner allows it at this moment, and their words only where they allow those.
    """
    tally = counts(standings)
    if not tally and not periods:
        return said(
            "No outcomes yet. They begin with the first introduction: both sides are asked once, ten days later, "
            "whether it was worth their time."
        )
    by_team = written_down(standings)
    blocks = [*_counted("What came of it", [t for t in tally if t[0] not in GIVEN], by_team)]
    blocks += _counted("What the program gave", [t for t in tally if t[0] in GIVEN], by_team)
    named = [s for s in standings if allowed.may(s.row.reporter_id, Use.NAME) and s.evidence is not Evidence.DISPUTED]
    if named:
        blocks += [section("*In their own name*"), *(_named(s, allowed) for s in named[-MOST_ROWS:])]
    blocks.append(
        context(
            f"{_whose(by_team)}; a name shows only where its owner agreed. "
            f"Answers that could embarrass somebody are counted from {FEWEST_SHOWN} on."
        )
    )
    if by_team:
        blocks.append(actions(button("Take back what the team wrote", TAKE_BACK, circle_tag)))
    blocks += accepted(periods)
    text = "; ".join(f"{counted_as(kind, by_team)}: {by_evidence(kind, found, by_team)}" for kind, found in tally)
    return Message(text or "What became of suggestions, in closed months.", tuple(blocks))


def written_down(standings: Iterable[Standing]) -> ByTeam:
    """Return, for each kind, how many rows stand by the team's word alone."""
    return Counter(s.row.kind for s in standings if s.row.source and s.evidence is Evidence.REPORTED)


def _whose(by_team: ByTeam) -> str:
    if any(number for kind, number in by_team.items() if kind not in GIVEN):
        return f"Members report these themselves, except those {WRITTEN_DOWN}"
    return "Members report these themselves"


def _counted(heading: str, tally: Tally, by_team: ByTeam) -> list[Block]:
    rows: list[list[Piece]] = [
        [Bold(counted_as(kind, by_team)), ": " + by_evidence(kind, found, by_team)] for kind, found in tally
    ]
    return [header(heading), listing(rows)] if rows else []


def counted_as(kind: OutcomeKind, by_team: ByTeam) -> str:
    """Return what the acts of a kind are called together, where any of them stands by the team's word alone."""
    return (BY_TEAM if by_team.get(kind) else KINDS)[kind]


def by_evidence(kind: OutcomeKind, found: Mapping[Evidence, int], by_team: ByTeam) -> str:
    """Return how many there are of one kind, and how each stands; `by_team` of them by the team's word alone."""
    total = sum(found.values())
    if kind in GIVEN:
        return str(total)
    if kind is OutcomeKind.INTRODUCED:
        return f"{total} (both sides said yes)"
    ours = by_team.get(kind, 0)
    told = [(number - (ours if e is Evidence.REPORTED else 0), EVIDENCE[e]) for e, number in found.items()]
    return f"{total} ({', '.join(f'{number} {how}' for number, how in [*told, (ours, WRITTEN_DOWN)] if number)})"


def _named(standing: Standing, allowed: Allowed) -> Block:
    row = standing.row
    words = row.note if allowed.may(row.reporter_id, Use.QUOTE) else ""
    note = f": “{clean(words, LONGEST_NOTE)}”" if words else ""
    told = f", {KINDS[row.kind].lower()}, {EVIDENCE[standing.evidence]}, {day(row.at)}"
    return paragraph(Bold(shown_name(row.reporter)), told + note)


def tell_more_button(tag: str) -> Block:
    """Return the button behind which a member tells what came of an introduction, however late."""
    return button("Something came of it", TELL_MORE, tag)


def came_of_it_form(metadata: str) -> Block:
    """Return the one further question after a good check-in; every part of it is optional."""
    kinds = [option(KINDS[kind], kind.value) for kind in CAME_OF_IT]
    return modal(
        CAME_OF_IT_FORM,
        "Did anything come of it?",
        "Save",
        metadata,
        [
            section(
                "If something came of it, it helps to know; if not yet, just close this. "
                "*Something came of it* opens it again, weeks from now too."
            ),
            input_block(KIND, "What came of it", select(KIND, kinds), optional=True),
            _side(),
            _credit(),
            input_block(
                NOTE,
                "In your words",
                text_input(NOTE, "", LONGEST_NOTE, lines=True),
                "Please leave your peer's name out: it is theirs to give.",
                optional=True,
            ),
            input_block(
                NAME,
                "Your name",
                _consent(),
                "They may name and quote you for a year then. /rapport consents shows it, and takes it back.",
                optional=True,
            ),
        ],
    )


def correct_form(kind: OutcomeKind, metadata: str) -> Block:
    """Return the form with which a member corrects a row about them."""
    kinds = [option("It did not happen", DID_NOT_HAPPEN)]
    kinds += [option(KINDS[other], other.value) for other in (OutcomeKind.MET, *CAME_OF_IT) if other is not kind]
    return modal(
        CORRECT_FORM,
        "Correct this row",
        "Save",
        metadata,
        [
            section(f"The row says: *{KINDS[kind]}*. The old row stays in the ledger, marked as withdrawn."),
            input_block(KIND, "It should say", select(KIND, kinds)),
            _side(),
        ],
    )


def _side() -> Block:
    sides = [option("I was the mentor", Side.MENTOR), option("I was the mentee", Side.MENTEE)]
    hint = "It counts as given by one of you and received by the other. Your peer reads it in /rapport me."
    return input_block(SIDE, "If it was mentoring", radio_buttons(SIDE, sides), hint, optional=True)


def _credit() -> Block:
    choice = option("My peer may have it in their record", "yes")
    asked: Block = {"type": "checkboxes", "action_id": CREDIT, "options": [choice]}
    hint = (
        "Advice, an answer or help with a job then counts as given by them. They read which it was, never your words."
    )
    return input_block(CREDIT, "If your peer helped you", asked, hint, optional=True)


def kept(kind: OutcomeKind, named_until: datetime | None, *, is_credited: bool = False) -> Message:
    """Return what a member reads once what they told of an introduction is in the ledger.

    `named_until` is how long managers may see their name and words, None where they did not agree to that;
    `is_credited` where the peer who helped has it in their record too.
    """
    whose = "in their totals, without your name"
    if named_until:
        whose = f"with your name and words, until {day(named_until)} (`/rapport consents` ends that sooner)"
    theirs = " Your peer has it in their record too." if is_credited else ""
    return said(
        f"Kept: {KINDS[kind].lower()}. Program managers see it {whose}; "
        f"`/rapport me` has it with *Correct* beside it.{theirs}"
    )


def nothing_kept() -> Message:
    """Return what a member reads who saved the form as it was."""
    return said("You chose and wrote nothing, so nothing is kept. *Something came of it* opens the form again.")


def _consent() -> Block:
    choice = option("Program managers may see my name and words with this", "yes")
    return {"type": "checkboxes", "action_id": NAME, "options": [choice]}


def corrected() -> Message:
    """Return what the member reads after a correction."""
    return said("Corrected. The earlier row is marked as withdrawn, and `/rapport me` shows the new one.")


def name_removed() -> Message:
    """Return what the member reads after taking their name off a row."""
    return said("Your name and words are off that row, for good. The row itself still counts, without a name.")
