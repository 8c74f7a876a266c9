"""Parts names into the words that find them, and a question into the words that may be part of a name."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from unicodedata import category

from domain.search.terms import LONGEST_WORD
from domain.taxonomy.words import fold

LONGEST_NAME = 300
"""How many characters of a name are read."""

FEWEST_LETTERS = 3
"""What a name's word may be cut short to, in Latin letters; in others to one fewer."""

APOSTROPHES = "'’‘ʼ`´"
PARTICLES = """
van von vom der den de del della di da do dos das du la le les los las el bin ibn ter ten zu zum zur af av
"""
"""What stands before a surname, and may be left out or written together with it: `van den Berg`, `Vandenberg`."""

ALSO_BEFORE_NAMES = "o d l mc mac st san santa al ben bat abu"
"""What some write together with the name after it; by itself it may be a name too."""

_PARTICLES = frozenset(PARTICLES.split())
_BEFORE_NAMES = _PARTICLES.union(ALSO_BEFORE_NAMES.split())


@dataclass(frozen=True)
class Asked:
    """A word of a question, from `start` to `end` of its folded text, with the particles before it."""

    word: str
    particles: tuple[str, ...]
    start: int
    end: int

    @property
    def joined(self) -> str:
        """The word written together with its particles."""
        return "".join((*self.particles, self.word))

    @property
    def written(self) -> tuple[str, ...]:
        """The ways to write it in a name: by itself, and together with its particles."""
        return tuple(dict.fromkeys((self.word, self.joined)))

    def has_particles(self, words: Set[str]) -> bool:
        """Whether its particles are among the `words` of a name, or part of one."""
        return words >= set(self.particles) or any(word.startswith(self.joined) for word in words)


def is_beginning(word: str) -> bool:
    """Whether a word is long enough to be the beginning of another."""
    return len(word) >= FEWEST_LETTERS - (not word.isascii())


def words_of(name: str) -> frozenset[str]:
    """Return the folded words that find `name`: its parts, and those that some write as one (`O'Brien`, `Ben-Ami`).

    Linear in the name.
    """
    text = fold(name[:LONGEST_NAME])
    pieces = [piece for piece, _ in _pieces(text)]
    apart = (part for piece in pieces for part in _apart(piece))
    hyphened = ("".join(_plain(piece) for piece, _ in _pieces(written)) for written in text.split())
    joined = (one.joined for one in _asked_in(text, _BEFORE_NAMES))
    words = (*apart, *map(_plain, pieces), *hyphened, *joined)
    return frozenset(word[:LONGEST_WORD] for word in words if word)


def asked_in(question: str) -> tuple[Asked, ...]:
    """Return each word of `question` in order; a particle belongs to the word after it, and is one where none is."""
    return tuple(_asked_in(folded(question), _PARTICLES))


def _asked_in(text: str, particles: Set[str]) -> Iterator[Asked]:
    before: list[str] = []
    start = 0
    words = [(_plain(piece)[:LONGEST_WORD], at, at + len(piece)) for piece, at in _pieces(text)]
    for place, (word, at, end) in enumerate(words, 1):
        start = start if before else at
        if word in particles and place < len(words):
            before.append(word)
        else:
            yield Asked(word, tuple(before), start, end)
            before = []


def folded(question: str) -> str:
    """Return `question` as the places of what is `asked_in` it count."""
    return fold(question[:LONGEST_NAME])


def without(question: str, found: Sequence[Asked]) -> str:
    """Return what is left of the folded `question` when the words `found` in it are taken out."""
    text = folded(question)
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Yield each run of letters, their marks, digits, `_` and apostrophes within, and where it begins."""
    at = 0
    for is_word, signs in groupby(text, key=_is_in_word):
        piece = "".join(signs)
        if is_word and (bare := piece.strip(APOSTROPHES)):
            yield bare, at + piece.index(bare)
        at += len(piece)


def _is_in_word(sign: str) -> bool:
    # A vowel of an Indian script is a mark beside its letter.
    return sign.isalnum() or sign == "_" or sign in APOSTROPHES or category(sign)[0] == "M"


def _plain(piece: str) -> str:
    return "".join(sign for sign in piece if sign not in APOSTROPHES)


def _apart(piece: str) -> list[str]:
    return "".join(" " if sign in APOSTROPHES else sign for sign in piece).split()
