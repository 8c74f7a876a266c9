"""`/rapport me`: everything kept about a member, shown to them alone."""

from collections.abc import Collection, Sequence

from domain.ids import IntroId, OutcomeId
from domain.intros import is_talking
from domain.outcomes import Evidence, OutcomeKind, Row
from handlers.asking import asking_member, tag
from handlers.members import introductions
from handlers.registry import Answer, Asker, Call, Registry, Say
from handlers.suggestions import offers
from storage import budget, outcomes, profiles
from storage.database import Transaction
from views.members import me as views
from views.outcomes.ledger import act_of


def register(registry: Registry) -> None:
    """Answer the command."""
    registry.command("me", me)


def me(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport me` with everything kept about the asker in this circle."""
    member = asking_member(asker)
    profile = profiles.of_member(tx, asker.viewer, member.id)
    known = offers.known_to(tx, asker.viewer, member)
    lines = introductions.lines(tx, member, known)
    talking = {intro.id for intro in known if is_talking(intro)}
    rows = _outcome_lines(outcomes.of_member(tx, asker.viewer, member.id), talking)
    balance = budget.balance(tx, asker.viewer, member.id)
    return Say(views.me(profile, member, lines, rows, tag(asker.circle), tx.now, balance))


def _outcome_lines(rows: Sequence[Row], talking: Collection[IntroId]) -> list[views.OutcomeLine]:
    """Return the acts as their member reads them, each once with all that is said of it.

    `talking` are the introductions of which they can still tell more.
    """
    withdrawn = {row.about for row in rows if row.evidence is Evidence.DISPUTED}
    acts: dict[OutcomeId, list[Row]] = {}
    for row in rows:
        if row.evidence is not Evidence.DISPUTED:
            acts.setdefault(row.about or row.id, []).append(row)
    return [_line(found, act in withdrawn, talking) for act, found in acts.items()]


def _line(act: Sequence[Row], is_withdrawn: bool, talking: Collection[IntroId]) -> views.OutcomeLine:
    first = next((row for row in act if not row.about), act[0])
    own = next((row for row in act if row.mine), first)
    tells_more = own.mine and own.kind is OutcomeKind.MET and own.intro_id in talking and not is_withdrawn
    return views.OutcomeLine(
        own.id,
        act_of(own.kind, own.side, is_by_team=own.source is not None),
        max((row.evidence for row in act), key=list(Evidence).index),
        own.at,
        own.mine,
        own.shown,
        is_withdrawn,
        first.source is not None,
        tuple(said for row in act if row.source and (said := row.source.words or row.source.record)),
        name_typed=first.source is not None and not first.about,
        intro_id=own.intro_id if tells_more else None,
    )
