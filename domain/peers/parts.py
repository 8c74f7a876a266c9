"""The parts of a pair's score, each from what two members say of themselves."""

import math

from domain.industries import nearness
from domain.peers.peer import Peer, Wish
from domain.peers.presets import Aim, Weights
from domain.peers.reading import Reading
from domain.peers.scoring import Part, Parts, harmonic_mean
from domain.roles import seniority_nearness, steps_between, work_nearness
from domain.taxonomy.lexicon import BUSINESS
from domain.taxonomy.words import fold
from domain.titles import Function, Role, Seniority, hangs_on_trade, has_learned, title_similarity
from domain.topics import SharedWords, shared_hours

BY_LEXICON = 0.85
"""What the same function and specialty earn beside nothing but words, which mislead."""

WORDING, WORDING_IN_WORLD, WORDING_UNTOLD = 0.45, 0.7, 0.9
"""How much learned likeness counts beside the same function: less in business functions, which the lexicon tells
finely, more where one function spans many trades, and most where one is not understood."""

WORDING_APART = 0.5
"""The same where the functions differ: titles of shared words and other work are adversaries, not peers."""

WORDING_IN_FAMILY, WORDING_IN_SPECIALTY, WORDING_IN_SUBJECT = 0.1, 0.3, 0.25
"""The same among customer marketers, who are one family whether they call it advocacy, references or community; in the
same specialty, beside which a step or two of level are little; and where both say what their work is about."""

WORDING_OF_INDUSTRIES = 0.02
"""How much the likeness of two industries' words counts beside their places: it orders those of one place."""

TRADE = 0.5
"""How much of the likeness of works of one trade each is lost where the industries have nothing in common."""

UNSAID_WORK = 0.25
"""What the work of two earns where the title of one is but a level: less than any work that is the same."""

SAME_ASK = 0.5
"""What asking for the same is worth beside an ask that meets an offer."""

UNSURE_WISH, NO_STEP = 0.5, 0.1
"""How far a wish for a mentor is met where a level is not said, and where there is no step between two."""


def parts(a: Peer, said_a: Reading, b: Peer, said_b: Reading, topics: SharedWords, weights: Weights) -> Parts[float]:
    """Return the parts of one pair that has not met before; symmetric."""
    return Parts(
        work=part(work(said_a, said_b, weights)),
        level=part(seniority_nearness(said_a.role.seniority, said_b.role.seniority)),
        industry=part(industry(said_a, said_b)),
        hours=part(shared_hours(a.tz, b.tz)),
        language=part(language(a, b)),
        topics=1.0 if topics.has_met else SAME_ASK if topics.has_asked else 0.0,
        wish=wish(a.wish, said_a.role.seniority, b.wish, said_b.role.seniority) if weights.seeks_mentor else 1.0,
        staleness=0.0,
    )


def part(value: float | None) -> Part[float]:
    """Return a part from its value, or None where it is not known."""
    return Part(0.0, 0.0) if value is None else Part(value, 1.0)


def work(a: Reading, b: Reading, weights: Weights) -> float | None:
    """Return how near the work is, in [0, 1], or None where one says none: by likeness, and by meaning beyond it."""
    if not (a.work and b.work):
        return unsaid_work(weights) if (a.work and b.is_bare) or (b.work and a.is_bare) else None
    base, share = work_by_meaning(a.role, b.role)
    near = industry(a, b)
    kept = 1.0 if near is None else 1 - in_trade(a.role, b.role) * (1 - near)
    return (base + share * title_similarity(a.work, b.work)) * kept


def in_trade(a: Role, b: Role) -> float:
    """Return what share of the likeness of two works is lost where their industries have nothing in common."""
    return TRADE if hangs_on_trade(a) and hangs_on_trade(b) else 0.0


def unsaid_work(weights: Weights) -> float:
    """Return how near the work of two is where one title is but a level: as little as counts, whatever the aim."""
    return UNSAID_WORK if weights.work_aim is Aim.ALIKE else 1 - UNSAID_WORK


def work_by_meaning(a: Role, b: Role) -> tuple[float, float]:
    """Return what function and specialty earn, however two titles are worded, and how much their likeness may add."""
    if Function.OTHER in (a.function, b.function):
        return 0.0, WORDING_UNTOLD
    near = work_nearness(a, b)
    if not has_learned():
        return BY_LEXICON * near, 1 - BY_LEXICON
    wording = _wording(a, b)
    return (1 - wording) * near, wording


def _wording(a: Role, b: Role) -> float:
    if a.function is not b.function:
        return WORDING_APART
    if a.function is Function.CUSTOMER_MARKETING:
        return WORDING_IN_FAMILY
    if a.subjects and b.subjects:
        return WORDING_IN_SUBJECT
    if a.function not in BUSINESS:
        return WORDING_IN_WORLD
    is_same = a.specialty is not None and a.specialty == b.specialty
    return WORDING_IN_SPECIALTY if is_same else WORDING


def industry(a: Reading, b: Reading) -> float | None:
    """Return how near two industries are, in [0, 1]: by their places, and a little by their words, which order those of
    one place. Where one is not understood, only the same words tell.
    """
    if a.industry and a.industry == b.industry:
        return 1.0
    if not (a.place and b.place):
        return None
    near = nearness(a.place, b.place)
    return (1 - WORDING_OF_INDUSTRIES) * near + WORDING_OF_INDUSTRIES * title_similarity(a.industry, b.industry)


def language(a: Peer, b: Peer) -> float | None:
    """Return 1 for two who share a language and 0 for two who do not, or None where one names none."""
    if not (a.languages and b.languages):
        return None
    return 0.0 if folded_languages(a).isdisjoint(folded_languages(b)) else 1.0


def folded_languages(peer: Peer) -> frozenset[str]:
    """Return the languages of `peer`, whichever way they are written."""
    return frozenset(map(fold, peer.languages))


def wish(wish_a: Wish, level_a: Seniority, wish_b: Wish, level_b: Seniority) -> float:
    """Return how far both get the mentor or mentee they wish for, in [0, 1]; 0 where one does not at all.

    Whoever wishes for neither is content with a step in either direction.
    """
    if wish_a is wish_b and wish_a is not Wish.ANY:
        return 0.0
    steps = steps_between(level_a, level_b)
    if steps is None:
        return UNSURE_WISH
    return harmonic_mean(_met(wish_a, steps), _met(wish_b, -steps))


def _met(wish: Wish, steps_up: float) -> float:
    """How far a wish is met by somebody so many steps further up: one or two steps are best."""
    if wish is Wish.ANY:
        return max(NO_STEP, _distance(abs(steps_up)))
    return _distance(steps_up if wish is Wish.MENTEE else -steps_up)


def _distance(steps: float) -> float:
    if steps <= 0:
        return 0.0
    return min(steps, 1.0) if steps <= 2 else max(0.3, 1.0 - 0.3 * (steps - 2))


def staleness(days_since_met: int | None, window_days: int) -> float:
    """Return how fresh an old meeting still is: 1 at the end of the window, half that a window later, 0 for none.

    Between two halvings it falls in a straight line: powers differ from processor to processor.
    """
    if days_since_met is None:
        return 0.0
    window = max(window_days, 1)
    halvings, rest = divmod(max(0, days_since_met - window), window)
    return math.ldexp(1 - rest / (2 * window), -halvings)
