"""Finds who fits a query: first by what profiles mean, then by their words, and no wider than it takes.

Many profiles share few meanings. Those of a circle are ranked by themselves, and an ordinary index gives the
profiles of the best; words are for FTS5 on SQLite, and for a GIN index of text-search vectors on PostgreSQL. What
they give is ranked by `domain.search`, so that both find the same in the same order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from domain.ids import MemberId
from domain.profiles import ProfileState
from domain.search.queries import understand_query
from domain.search.ranking import Hit, rank
from domain.search.terms import is_word
from domain.search.tiers import Condition, left_out, literal, named, spoken, whole
from domain.search.wishes import Wishes, wishes_of
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import Row, everybody, matching, meaning
from storage.directory.meanings import known
from storage.directory.people import Meant, meant
from storage.directory.vocabulary import Words

ENOUGH, MOST = 40, 80
"""How many profiles are enough to look no wider, and how many one look gives; a wider question is told so."""


@dataclass(frozen=True)
class Found:
    """Members whose profiles fit, best first; `has_more` where so many fit that not all were looked at.

    `is_by_name` where they are those who are called so.
    """

    members: tuple[MemberId, ...] = ()
    has_more: bool = False
    is_by_name: bool = False


@dataclass
class _Seen:
    """Who was looked at so far, by their place in the order, and who of them fits."""

    wishes: Wishes
    places: dict[str, int] = field(default_factory=dict)
    hits: list[Hit] = field(default_factory=list)
    has_more: bool = False

    def add(self, rows: Sequence[Row]) -> None:
        new = [row for row in rows if row[1] not in self.places]
        self.places |= {member_id: place for place, member_id, _ in new}
        self.hits += rank(self.wishes, (row[1:] for row in new))
        self.has_more |= len(rows) >= MOST

    def fitting_wholly(self) -> int:
        return sum(hit.score == 1.0 for hit in self.hits)

    def saying_it(self) -> int:
        return sum(hit.said == 1.0 for hit in self.hits)

    def found(self) -> Found:
        best = sorted(self.hits, key=lambda hit: (-hit.score, -hit.said, self.places[hit.key]))
        return Found(tuple(MemberId(hit.key) for hit in best), self.has_more and len(best) >= ENOUGH)


def search(tx: Transaction, viewer: Viewer, query: str, state: ProfileState = ProfileState.CONFIRMED) -> Found:
    """Return who fits `query` among the profiles in `state` of those in the viewer's circle now.

    An outsider finds nobody. Whom the query means by name comes first, and alone where it can mean nothing else; only
    those who are shown have a name. The same query on the same directory gives the same order, so pages fit together.
    """
    if not viewer.sees_directory:
        return Found()
    named = meant(tx, viewer, query) if state is ProfileState.CONFIRMED else Meant()
    if named.is_all:
        return Found(named.members, is_by_name=True)
    found = _by_words_and_meaning(tx, viewer, query, state)
    return replace(found, members=tuple(dict.fromkeys((*named.members, *found.members))))


def _by_words_and_meaning(tx: Transaction, viewer: Viewer, query: str, state: ProfileState) -> Found:
    wishes = wishes_of(understand_query(query, Words(tx, viewer, state)))
    seen = _Seen(wishes)
    if not wishes.wanted:
        seen.add(everybody(tx, viewer, state, left_out(wishes), MOST))
        return seen.found()
    if not all(map(is_word, wishes.terms)):
        best = known(tx, viewer, state).fitting(wishes, MOST)
        seen.add(meaning(tx, viewer, state, best, MOST))
    looked: set[Condition] = set()
    for condition in _looks(seen):
        if condition not in looked:
            looked.add(condition)
            seen.add(matching(tx, viewer, state, condition, left_out(wishes), MOST))
    return seen.found()


def _looks(seen: _Seen) -> Iterator[Condition]:
    """Yield what else to look for by words, given who was `seen` until then."""
    wanted = seen.wishes.wanted
    if seen.fitting_wholly() < ENOUGH:
        yield whole(wanted)
    if seen.fitting_wholly() >= MOST and seen.saying_it() < ENOUGH:
        yield literal(wanted)
    if seen.fitting_wholly() < ENOUGH:
        yield from named(wanted)
    if len(seen.hits) < ENOUGH:
        yield spoken(wanted)
