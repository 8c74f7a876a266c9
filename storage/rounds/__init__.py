"""Rounds: when they are due, who was paired with whom, and where each member stood; for managers and the bot alone."""

from storage.rounds.pair_rows import add_pairs, is_from_round, of_member, pairs, remember_intro, remove_pair, set_pair
from storage.rounds.place_rows import place_of, places, save_plan, set_places, standings
from storage.rounds.round_rows import (
    begin,
    get,
    give_back,
    hold,
    in_states,
    last_in_states,
    latest,
    lease,
    move,
    set_certificate,
    set_message,
    undecided,
)
from storage.rounds.word_rows import Word, words

__all__ = [
    "Word",
    "add_pairs",
    "begin",
    "get",
    "give_back",
    "hold",
    "in_states",
    "is_from_round",
    "last_in_states",
    "latest",
    "lease",
    "move",
    "of_member",
    "pairs",
    "place_of",
    "places",
    "remember_intro",
    "remove_pair",
    "save_plan",
    "set_certificate",
    "set_message",
    "set_pair",
    "set_places",
    "standings",
    "undecided",
    "words",
]
