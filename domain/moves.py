"""How every state machine here moves: a table of (state, event), and an error for anything not in it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from domain.errors import IllegalMove

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


def move(table: Mapping[tuple[S, E], S], state: S, event: E) -> S:
    """Return the state that follows `state` on `event`; raise `IllegalMove` when the table has none."""
    try:
        return table[state, event]
    except KeyError:
        raise IllegalMove(f"{type(state).__name__}: {state} does not take {event}") from None
