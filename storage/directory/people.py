"""Finds who a question means by name: with slips, or beside what they do and where (`dana lanternfish`)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from rapidfuzz.distance import OSA

from domain.ids import MemberId
from domain.profiles import ProfileState
from domain.search.names import Asked, asked_in, is_beginning, without
from domain.search.queries import understand_query
from domain.search.ranking import rank
from domain.search.repairs import is_known, is_understood, repaired
from domain.search.small_words import NOISE, SLIGHT
from domain.search.tiers import whole
from domain.search.unwanted import KEPT_AS_TYPED, parted
from domain.search.wishes import About, Wishes, wishes_of
from domain.taxonomy.plain_words import PLAIN_WORDS
from domain.taxonomy.words import tokens
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import Named, Spelled, begun, called_so, exactly, holding
from storage.directory.names import MOST, MOST_HELD
from storage.directory.vocabulary import Names, Words

MOST_WORDS = 12
"""How many words of a question may be a name's."""

FEW = 200
"""How many who share a name can all be looked at as quickly as those who hold a word."""

_LEFT_OUT = re.compile(r"(?<!\S)-(?=\w)")
_SMALL = KEPT_AS_TYPED.union(NOISE.split(), SLIGHT.split())
"""Words that are no name by themselves beside others."""


@dataclass(frozen=True)
class Meant:
    """Members whom a question means by name, best first; `is_all` where it cannot mean anything else."""

    members: tuple[MemberId, ...] = ()
    is_all: bool = False


@dataclass(frozen=True)
class _Reading:
    """The words of names that a word may be; `is_other` where it is also another word of the directory, or a slip.

    `is_known` where it is one of the tables too: it is part of a name beside another word of it alone.
    """

    spelled: Spelled
    is_other: bool = True
    is_known: bool = False


def meant(tx: Transaction, viewer: Viewer, query: str) -> Meant:
    """Return who of those shown behind the viewer's wall is named in `query`, and fits what else it asks for.

    Of these, who is called by most of its words. Words that the tables know name nobody, unless they are all of a name.
    Linear in those who share a name.
    """
    if not viewer.sees_directory:
        return Meant()
    words = Words(tx, viewer, ProfileState.CONFIRMED)
    names = Names(tx, viewer, ProfileState.CONFIRMED)
    asked = _wanted(query)[:MOST_WORDS]
    readings = {one: found for one in asked if (found := _reading(one, words, names))}
    if all(one.is_known for one in readings.values()):
        is_name = len(asked) > 1 and len(readings) == len(asked)
        people = called_so(tx, viewer, [one.spelled for one in readings.values()], MOST) if is_name else []
        return Meant(tuple(MemberId(one.member_id) for one in people))
    members = _Question(tx, viewer, query, words, readings).answer()
    is_all = not any(one.is_other for one in readings.values() if not one.is_known)
    return Meant(members, is_all and bool(members))


def _wanted(query: str) -> tuple[Asked, ...]:
    """The words of a question, without those of what it asks to leave out."""
    unwanted = {word for name in parted(tokens(_LEFT_OUT.sub("not ", query)))[1] for word in name}
    return tuple(one for one in asked_in(query) if one.word not in unwanted)


def _reading(asked: Asked, words: Words, names: Names) -> _Reading | None:
    """How a word may be a name: as it stands, begun, or with a slip.

    A slip of a word that the tables know is that; one of another word of the directory too, unless a name is nearer.
    """
    word = asked.word
    first = names.beginning(word)
    is_name = word == first or (bool(asked.particles) and names.beginning(asked.joined) == asked.joined)
    if is_known(word) or word in _SMALL:
        return _Reading(exactly(asked.written), is_known=True) if is_name else None
    is_held = words.beginning(word) == word
    if is_name:
        return _Reading(exactly(asked.written), is_held)
    other = repaired(word, words)
    if is_understood(word) or is_known(other):
        return None
    if first and is_beginning(word):
        return _Reading(begun(asked.written), is_held or other != word)
    mended = repaired(word, names) if word not in PLAIN_WORDS and not is_held else word
    if mended == word or names.beginning(mended) != mended:
        return None
    is_nearer = OSA.distance(word, mended) < OSA.distance(word, other)
    return _Reading(exactly((mended,)), other != word) if other in (word, mended) or is_nearer else None


@dataclass(frozen=True)
class _Question:
    """A question with words in it that may be names, each with how it is read."""

    tx: Transaction
    viewer: Viewer
    query: str
    words: Words
    readings: Mapping[Asked, _Reading]

    def answer(self) -> tuple[MemberId, ...]:
        """Return who is called by all words that name somebody, or else by any, and fits what else is asked for."""
        naming = [one for one, reading in self.readings.items() if not reading.is_known]
        found = self._fitting(self._called(naming), naming)
        if found or len(naming) == 1:
            return found
        each = [(one, self._called([one])) for one in naming]
        return self._fitting(dict(chain.from_iterable(people.items() for _, people in each)), [])

    def _called(self, asked: Sequence[Asked]) -> dict[str, Named]:
        """Those who are called by every word that is `asked` for, by their ids.

        Of many who share a name only who fulfils each wish for a word, where there is one, of what else is asked for.
        """
        spelled = [self.readings[one].spelled for one in asked]
        words = [wish for wish in self._wishes(asked).wanted if wish.about is About.WORD]
        wanted = whole(words) if words and len(self._holding(asked, FEW + 1)) > FEW else None
        return {one.member_id: one for one in called_so(self.tx, self.viewer, spelled, MOST, wanted)}

    def _wishes(self, found: Sequence[Asked]) -> Wishes:
        """What is left of the question without the words `found` in a name."""
        return wishes_of(understand_query(without(self.query, found), self.words))

    def _holding(self, asked: Sequence[Asked], most: int) -> frozenset[str]:
        return holding(self.tx, self.viewer, [self.readings[one].spelled for one in asked], most)

    def _fitting(self, people: Mapping[str, Named], common: Sequence[Asked]) -> tuple[MemberId, ...]:
        """Return those of `people` who fit, best first: only those called by as many words as anybody who fits.

        All of them are called by what they have in `common`.
        """
        others = [(one, self._holding([*common, one], MOST_HELD)) for one in self.readings if one not in common]
        by_words: dict[tuple[Asked, ...], list[Named]] = {}
        for member_id, one in people.items():
            by_words.setdefault((*common, *(word for word, held in others if member_id in held)), []).append(one)
        called = sorted(by_words.items(), key=lambda found: -len(found[0]))
        for _, alike in groupby(called, key=lambda found: len(found[0])):
            if fits := sorted(chain.from_iterable(self._fits(*one) for one in alike)):
                return tuple(MemberId(member_id) for _, _, _, member_id in fits)
        return ()

    def _fits(self, found: Sequence[Asked], people: Sequence[Named]) -> Iterator[tuple[float, float, int, str]]:
        """Yield those who fit what is left of the question, by how well they do, then in their order."""
        wishes = self._wishes(found)
        places = {one.member_id: one.seq for one in people}
        for hit in rank(wishes, ((one.member_id, one.terms) for one in people)):
            yield -hit.score, -hit.said, places[hit.key], hit.key
