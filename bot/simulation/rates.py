"""The rates of a year in one community: how many suggestions were accepted, how many met, what came of it."""

from bot.simulation.history import History
from bot.simulation.reading import CHECK_IN, INTRODUCTION, OFFER, has, subject, subject_of
from domain.outcomes import CAME_OF_IT, OutcomeKind
from views.simulation import Rates


def rates_of(history: History) -> Rates:
    """Return the rates of a history: up to the check-in as the workspace showed it, what came of it as kept."""
    offered = {(who, subject_of(post)) for post in history.posts if has(post, OFFER) for who in post.readers}
    said_yes = {(act.who, subject(act.value)) for act in history.acts if act.what == OFFER}
    introduced = {subject_of(post) for post in history.posts if has(post, INTRODUCTION)}
    asked = {subject_of(post) for post in history.posts if has(post, CHECK_IN)}
    met = {row.intro for row in history.outcomes if row.kind == OutcomeKind.MET}
    fruitful = {row.intro for row in history.outcomes if row.kind in CAME_OF_IT}
    return Rates(
        members=len(history.people),
        offered=len({who for who, _ in offered}),
        offers=len(offered),
        yeses=len(said_yes & offered),
        introductions=len(introduced),
        asked=len(asked),
        met=len(met & asked),
        fruitful=len(fruitful & asked),
    )
