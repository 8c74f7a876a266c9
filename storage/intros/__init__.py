"""Intros: pairs, what each side said, and how far they came."""

from storage.intros.reading import get, in_states, lock, lock_pair, of_member, of_pair
from storage.intros.rows import pair_key
from storage.intros.sides import set_asked, set_asked_until, set_check_in, set_names, set_shown, set_stance
from storage.intros.writing import create, set_expiry, set_group, set_meeting, set_opening, set_replaces, set_state

__all__ = [
    "create",
    "get",
    "in_states",
    "lock",
    "lock_pair",
    "of_member",
    "of_pair",
    "pair_key",
    "set_asked",
    "set_asked_until",
    "set_check_in",
    "set_expiry",
    "set_group",
    "set_meeting",
    "set_names",
    "set_opening",
    "set_replaces",
    "set_shown",
    "set_stance",
    "set_state",
]
