"""The state machines: every move that is listed here happens, and every other is an error."""

from itertools import product

import pytest

from domain import deliveries, intros, profiles
from domain.errors import IllegalMove

PROFILE = """
unseen read understood; unseen confirm confirmed
understood read understood; understood confirm confirmed; understood withdraw withdrawn; understood erase erased
confirmed read confirmed; confirmed confirm confirmed; confirmed withdraw withdrawn; confirmed erase erased
withdrawn read understood; withdrawn confirm confirmed; withdrawn withdraw withdrawn; withdrawn erase erased
"""

INTRO = """
suggested offer offered; suggested expire expired
offered accept accepted; offered decline declined; offered expire expired
accepted accept_both agreed; accepted decline declined; accepted expire expired
agreed go_ahead agreed; agreed go_ahead_both introduced; agreed decline declined; agreed expire expired
declined accept declined; declined go_ahead declined; declined decline declined; declined take_back offered
declined expire expired
introduced miss agreed
introduced book in_touch; introduced meet met; introduced go_quiet gone_quiet
in_touch book in_touch; in_touch meet met
met book met; met meet met
gone_quiet book in_touch; gone_quiet meet met
"""

DELIVERY = """
queued claim sending; queued fail failed
sending claim sending; sending send sent; sending retry queued; sending hold held; sending fail failed
held release queued; held fail failed
"""

MACHINES = {
    "profile": (PROFILE, profiles.ProfileState, profiles.ProfileEvent, profiles.next_state),
    "intro": (INTRO, intros.IntroState, intros.IntroEvent, intros.next_state),
    "delivery": (DELIVERY, deliveries.DeliveryState, deliveries.DeliveryEvent, deliveries.next_state),
}


def _listed(moves: str) -> dict[tuple[str, str], str]:
    spelled = (move.split() for line in moves.strip().splitlines() for move in line.split(";"))
    return {(state, event): after for state, event, after in spelled}


@pytest.mark.parametrize("machine", MACHINES)
def test_only_the_listed_moves_happen(machine: str) -> None:
    moves, states, events, next_state = MACHINES[machine]
    listed = _listed(moves)
    for state, event in product(states, events):
        after = listed.pop((state.value, event.value), None)
        if after is None:
            with pytest.raises(IllegalMove):
                next_state(state, event)  # type: ignore[operator]
        else:
            assert next_state(state, event).value == after  # type: ignore[operator]
    assert not listed, "the machine knows no such state or event"


@pytest.mark.parametrize("machine", MACHINES)
def test_every_state_is_reached_or_is_the_first(machine: str) -> None:
    moves, states, _, _ = MACHINES[machine]
    first = next(iter(states))
    assert {first.value, *_listed(moves).values()} == {state.value for state in states}
