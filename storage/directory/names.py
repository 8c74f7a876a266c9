"""Finds members of the directory by what they are called."""

from collections.abc import Sequence

from domain.ids import MemberId
from domain.profiles import ProfileState
from domain.search.names import Asked, asked_in, words_of
from domain.search.repairs import is_known
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import Named, begun, called_so, exactly, holding
from storage.directory.vocabulary import Words

LONGEST = 8
"""How many words a name is asked for with at most."""

MOST, MOST_HELD = 2_000, 20_000
"""How many who share a name are looked at, and of how many it is only told that they do."""


def called(tx: Transaction, viewer: Viewer, query: str) -> tuple[MemberId, ...]:
    """Return who behind the viewer's wall is shown by a name that has every word of `query`, or begins with it.

    Whoever has each of them in full comes first; particles may be left out where nobody has them. Nobody where the
    tables know every word. Linear in those who are called so, of whom the first two thousand are given.
    """
    asked = asked_in(query)
    if not viewer.sees_directory or not 0 < len(asked) <= LONGEST or all(is_known(one.word) for one in asked):
        return ()
    people = called_so(tx, viewer, [begun(one.written) for one in asked], MOST)
    whole = holding(tx, viewer, [exactly((one.joined,)) for one in asked], MOST_HELD)
    in_full = [one for one in people if one.member_id in whole]
    if any(one.particles for one in asked):
        people = in_full or _with_particles(people, asked) or people
    return tuple(dict.fromkeys(MemberId(one.member_id) for one in (*in_full, *people)))


def names_company(tx: Transaction, viewer: Viewer, query: str) -> bool:
    """Whether a word of `query` is one of a company's name behind the viewer's wall."""
    asked = [one.word for one in asked_in(query)]
    return viewer.sees_directory and bool(Words(tx, viewer, ProfileState.CONFIRMED).names(asked))


def _with_particles(people: Sequence[Named], asked: Sequence[Asked]) -> list[Named]:
    named = ((one, words_of(one.name)) for one in people)
    return [one for one, words in named if all(part.has_particles(words) for part in asked)]
