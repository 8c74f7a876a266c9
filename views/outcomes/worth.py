"""What outcomes are worth by the managers' own rules: ranges, sourced and influenced apart."""

from collections.abc import Mapping, Sequence

from domain.outcomes import CAME_OF_IT, OutcomeKind, Relation
from domain.outcomes.worth import HOURS, Range, Worth
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
    said,
    section,
    select,
    text_input,
)
from views.outcomes.ledger import KINDS
from views.text import clean, listed

FORM, SET = "worth_form", "worth_set"
REMOVE_FORM, REMOVE = "worth_remove_form", "worth_remove"
KIND, LOW, HIGH, UNIT, SOURCE = "kind", "low", "high", "unit", "source"
LONGEST_SOURCE, LONGEST_NUMBER, LONGEST_UNIT = 200, 20, 40
"""In characters; each has room for what is none, so that the answer to it is ours."""
VALUED = (OutcomeKind.MET, *CAME_OF_IT)
RELATIONS = {Relation.SOURCED: "sourced", Relation.INFLUENCED: "influenced"}


def report(found: Sequence[Worth], totals: Mapping[tuple[Relation, str], Range], tag: str) -> Message:
    """Return each rule with what stands under it, and what linked acts come to; `tag` is what the button carries."""
    set_rule = button("Set a rule", SET, tag)
    if not found:
        text = "No rules yet. A rule says what one act of a kind is worth to you, as a range, and by what source."
        return Message(text, (section(text), actions(set_rule)))
    rules: list[list[Piece]] = [_rule(one) for one in found[:50]]
    sums: list[list[Piece]] = [[Bold(_named(*key)), f": {amount(value, key[1])}"] for key, value in totals.items()]
    blocks: list[Block] = [header("What it is worth"), listing(rules), header("Linked acts come to")]
    blocks.append(listing(sums) if sums else section("Nothing is linked yet. `/rapport link` links an act."))
    blocks.append(context("Sourced and influenced are never added together, nor is what no record confirms."))
    return Message(
        "What outcomes are worth by your rules.", (*blocks, actions(set_rule, button("Take a rule away", REMOVE, tag)))
    )


def _named(relation: Relation, unit: str) -> str:
    return f"{RELATIONS[relation].capitalize()}, in {unit}"


def _rule(one: Worth) -> list[Piece]:
    rule = one.rule
    counts = [f"{count} {RELATIONS[relation]}" for relation, count in one.linked.items()]
    counts += [f"{one.unlinked} not linked"] if one.unlinked else []
    stand = listed(counts) or "none so far"
    each = amount(Range(rule.low, rule.high), rule.unit)
    return [Bold(KINDS[rule.kind]), f": {each} each ({clean(rule.source, LONGEST_SOURCE)}); {stand}"]


def amount(value: Range, unit: str) -> str:
    """Return a range as people read it: `2,000 to 5,000 EUR`, `1 to 3 hours`, `4 hours`."""
    numbers = f"{value.low:,}" if value.low == value.high else f"{value.low:,} to {value.high:,}"
    return f"{numbers} {unit}"


def rule_form(metadata: str) -> Block:
    """Return the form that sets the rule of one kind."""
    return modal(
        FORM,
        "What one act is worth",
        "Save",
        metadata,
        [
            input_block(KIND, "One of these", _kinds(VALUED)),
            input_block(LOW, "At least", text_input(LOW, "", LONGEST_NUMBER)),
            input_block(HIGH, "At most", text_input(HIGH, "", LONGEST_NUMBER)),
            input_block(UNIT, "In", text_input(UNIT, HOURS, LONGEST_UNIT), "hours, or a currency such as EUR"),
            input_block(SOURCE, "Where this comes from", text_input(SOURCE, "", LONGEST_SOURCE)),
        ],
    )


def remove_form(ruled: Sequence[OutcomeKind], metadata: str) -> Block:
    """Return the form that takes away the rule of one of the kinds in `ruled`, at least one."""
    which = input_block(KIND, "The rule for one of these", _kinds(ruled))
    return modal(REMOVE_FORM, "Take a rule away", "Take away", metadata, [which])


def _kinds(kinds: Sequence[OutcomeKind]) -> Block:
    return select(KIND, [option(KINDS[kind], kind.value) for kind in kinds])


def removed() -> Message:
    """Return what a manager reads once a rule is gone."""
    return said("The rule is gone. The acts it was for stay in the ledger.")


def saved() -> Message:
    """Return what a manager reads once a rule is set."""
    return said("The rule is set. `/rapport worth` shows what stands under it.")
