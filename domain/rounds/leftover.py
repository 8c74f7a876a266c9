"""Says why a member is not in a round, and nothing by which to guess who avoids whom."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from domain.crowds import Crowd
from domain.crowds.walls import Pairs
from domain.rounds.graph import Flags, Longs


class Why(StrEnum):
    """Why somebody has nobody to meet this time, as far as anybody may know."""

    ALONE_IN_CIRCLE = "alone_in_circle"
    ONLY_COLLEAGUES = "only_colleagues"
    MET_EVERYBODY = "met_everybody"
    ODD_ONE = "odd_one"
    MOSTLY_ONE_COMPANY = "mostly_one_company"
    NO_SUITABLE_PEER = "no_suitable_peer"


def reasons_alone(crowd: Crowd, is_placed: Flags, has_candidates: Flags) -> dict[int, Why]:
    """Return for each member who is not placed why not; whatever is private reads NO_SUITABLE_PEER.

    What can be told are facts of the whole circle: how many are in it, of the same company, or met within the window.
    The odd one is the only one of a circle who is left, though others would have fitted. Where more than half of a
    circle are of one company, and nobody of another is left, its own members were too many: whoever they are, and
    whomever somebody avoids, that many of them had to be left.
    """
    circles, companies = crowd.circles.astype(np.int64), crowd.companies.astype(np.int64)
    others = _same(circles) - 1
    staff = circles * (int(companies.max(initial=0)) + 2) + companies
    colleagues = np.where(companies >= 0, _same(staff), 1) - 1
    met = _met_others(crowd)
    left, left_of_staff = _same(circles, ~is_placed), _same(staff, ~is_placed)
    is_crowded = (companies >= 0) & (2 * colleagues > others - 1) & (left == left_of_staff)
    told: dict[int, Why] = {}
    for at in np.flatnonzero(~is_placed):
        is_odd = bool(has_candidates[at]) and left[at] == 1
        told[int(at)] = _why(others[at], colleagues[at], met[at], is_odd, bool(is_crowded[at]))
    return told


def is_openly_welcome(crowd: Crowd, member: int, tables: Sequence[Sequence[int]], most: int, *, may_part: bool) -> bool:
    """Return whether `member`, were there no avoid lists, could have a seat at one of these tables.

    That is one of fewer than `most` who all fit, or, where tables `may_part`, one of three and more of whom anybody
    does. Who could, and has none, is not told that others are with somebody: only a list can have kept them out.
    """
    openly = replace(crowd, walls=replace(crowd.walls, avoided=Pairs.of({}, crowd.columns)))
    number = np.repeat(np.arange(len(tables)), [len(table) for table in tables])
    others = np.array([other for table in tables for other in table], np.int32)
    fits = openly.millionths(np.full(len(others), member, np.int32), others) >= 0
    seats, fitting = np.bincount(number), np.bincount(number[fits], minlength=len(tables))
    takes_in = (fitting == seats) & (seats < most)
    return bool((takes_in | (may_part & (seats > 2) & (fitting > 0))).any())


def _why(others: int, colleagues: int, met: int, is_odd: bool, is_crowded: bool) -> Why:
    if others == 0:
        return Why.ALONE_IN_CIRCLE
    if colleagues == others:
        return Why.ONLY_COLLEAGUES
    if met and colleagues + met == others:
        return Why.MET_EVERYBODY
    if is_odd:
        return Why.ODD_ONE
    return Why.MOSTLY_ONE_COMPANY if is_crowded else Why.NO_SUITABLE_PEER


def _same(codes: Longs, counted: Flags | None = None) -> Longs:
    """Return how many members, of those `counted` if given, share each one's code."""
    _, place = np.unique(codes, return_inverse=True)
    place = place.reshape(-1)
    return np.bincount(place if counted is None else place[counted], minlength=len(codes))[place]


def _met_others(crowd: Crowd) -> Longs:
    """Return how many of another company, but of the same circle, each member met within the window."""
    position = {str(peer.member_id): at for at, peer in enumerate(crowd.peers)}
    met = np.zeros(len(crowd.peers), np.int64)
    for pair in {tuple(sorted(pair)) for pair, days in crowd.met.items() if days < crowd.rules.window_days}:
        a, b = (position.get(str(member), -1) for member in pair)
        if min(a, b) < 0 or a == b or crowd.circles[a] != crowd.circles[b]:
            continue
        if crowd.companies[a] != crowd.companies[b] or crowd.companies[a] < 0:
            met[[a, b]] += 1
    return met
