"""The end of a suggestion's days: said to those who waited, and the next best peer takes its place."""

from domain.ids import IntroId, MemberId
from domain.intros import UNDECIDED, Intro
from domain.rounds.states import TO_COME
from domain.viewers import Viewer, system
from handlers.suggestions import next_best, offers
from storage import circles, intros, members, rounds
from storage.database import Transaction


def expire(tx: Transaction) -> None:
    """End the intros whose days are over. A no and a silence end at the same moment and look the same.

    So do those of somebody who left: their days are over with that.
    """
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        over = [intro for intro in intros.in_states(tx, viewer, UNDECIDED) if _is_over(tx, intro)]
        ended = [now for intro in over if (now := intros.lock(tx, viewer, intro.id)) and _is_over(tx, now)]
        for intro in ended:
            offers.run_out(tx, viewer, intro)
        if ended:
            replace(tx, viewer, ended)


def _is_over(tx: Transaction, intro: Intro) -> bool:
    return intro.state in UNDECIDED and intro.expires_at is not None and intro.expires_at <= tx.now


def replace(tx: Transaction, viewer: Viewer, ended: list[Intro]) -> None:
    """Look for the next peer of both sides at once; whom the budget keeps waiting is found one on a later day."""
    former = {side.member_id: intro.id for intro in _replaced(tx, viewer, ended) for side in intro.sides}
    freed = [member for member_id in former if (member := members.get(tx, viewer, member_id))]
    for intro in next_best.suggest_each(tx, viewer, freed) if freed else ():
        intros.set_replaces(tx, viewer, intro.id, _former(intro, former))


def _replaced(tx: Transaction, viewer: Viewer, ended: list[Intro]) -> list[Intro]:
    """Return whose place is taken at once: where rounds come by themselves only what a round began, between two."""
    circle = circles.get(tx, viewer.circle_id)
    if circle is None or circle.settings.rounds is None:
        return ended
    if rounds.in_states(tx, viewer, TO_COME):
        return []
    return [intro for intro in ended if rounds.is_from_round(tx, viewer, intro.id)]


def _former(intro: Intro, former: dict[MemberId, IntroId]) -> IntroId:
    return next(former[side.member_id] for side in intro.sides if side.member_id in former)
