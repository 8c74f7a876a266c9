"""`/rapport worth`: what outcomes are worth by rules that managers set, and what linked acts come to."""

from domain.errors import Code, Refused
from domain.outcomes import OutcomeKind, fold
from domain.outcomes.worth import MOST, Rule, parse_amount, parse_unit, totals, worth
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected, Say
from storage import outcomes
from storage.database import Transaction
from storage.outcomes import worth as rules
from views.errors import field_problem, notice
from views.outcomes import worth as views
from views.text import clean


def register(registry: Registry) -> None:
    """Answer the command, its buttons and their forms, for managers."""
    registry.command("worth", show, managers_only=True)
    registry.click(views.SET, open_form, managers_only=True)
    registry.submission(views.FORM, save, managers_only=True)
    registry.click(views.REMOVE, open_removal, managers_only=True)
    registry.submission(views.REMOVE_FORM, remove, managers_only=True)


def show(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport worth`."""
    found = worth(rules.rules(tx, asker.viewer), fold(outcomes.ledger(tx, asker.viewer)))
    return Say(views.report(found, totals(found), tag(asker.circle)))


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Set a rule]."""
    return OpenModal(views.rule_form(tag(asker.circle)))


def save(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: a range, its unit and where it comes from; it takes the place of the kind's rule before."""
    rules.set_rule(tx, asker.viewer, _rule(call))
    return OpenModal(notice(views.saved()))


def open_removal(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Take a rule away]."""
    ruled = [rule.kind for rule in rules.rules(tx, asker.viewer)]
    if not ruled:
        raise Refused(Code.NOT_FOUND)
    return OpenModal(views.remove_form(ruled, tag(asker.circle)))


def remove(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: the rule of one kind goes, the acts stay."""
    chosen = str(call.values.get(views.KIND) or "")
    kind = next((one for one in views.VALUED if one == chosen), None)
    if kind is None:
        raise Rejected({views.KIND: field_problem(Code.FIELD_EMPTY)})
    rules.remove_rule(tx, asker.viewer, kind)
    return OpenModal(notice(views.removed()))


def _wrong_end(low: int, high: int | None) -> str:
    if high is None or not low <= high <= MOST:
        return field_problem(Code.BAD_RANGE)
    return "" if high else field_problem(Code.NO_WORTH)


def _rule(call: Call) -> Rule:
    given = {block_id: str(value or "").strip() for block_id, value in call.values.items()}
    low, high = (parse_amount(given.get(field, "")) for field in (views.LOW, views.HIGH))
    unit = parse_unit(given.get(views.UNIT, ""))
    source = clean(given.get(views.SOURCE, ""), views.LONGEST_SOURCE)
    kind = next((one for one in views.VALUED if one == given.get(views.KIND)), OutcomeKind.NOT_YET)
    wrong = {
        views.KIND: field_problem(Code.FIELD_EMPTY) if kind is OutcomeKind.NOT_YET else "",
        views.LOW: field_problem(Code.BAD_RANGE) if low is None else "",
        views.HIGH: _wrong_end(low or 0, high),
        views.UNIT: field_problem(Code.BAD_UNIT) if unit is None else "",
        views.SOURCE: "" if source else field_problem(Code.FIELD_EMPTY),
    }
    problems = {block_id: problem for block_id, problem in wrong.items() if problem}
    if problems or low is None or high is None or unit is None:
        raise Rejected(problems)
    return Rule(kind, low, high, unit, source)
