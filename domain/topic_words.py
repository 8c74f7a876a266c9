"""Reads what an ask or an offer is about: its telling words, without what it says no to."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from domain.taxonomy.acronyms import ACRONYMS
from domain.taxonomy.lexicon import SHORT, WORDS
from domain.taxonomy.plain_words import PLAIN_WORDS
from domain.taxonomy.words import expand, fold

MAX_CHARACTERS = 1_000

_COMMON_WORDS = """
about advice against also and any anyone approach are ask been best better building can compare could
did does doing done every experience experiences for from get getting good great have hear help
helping how ideas into interested just keep learn learned learning lessons like looking love made make making
manage managing many more most need new not notes off other others our out over own people peers practices
run running scale scaling setting share some someone start started starting
than that the their them there they things this tips use used using very want was way ways well were
what when where which who why will with work worked working works would year years you your
nothing none idea unsure unknown tbd applicable nada ninguno ninguna nichts keine rien aucun aucune nenhum
all but too only non via such each both few lot lots thing stuff between within through during before after while since
und oder der die das dem den ein eine einen einem einer eines mit wie fur bei von vom zum zur aus uber nach als auch man
wir ich uns unser unsere
para con por que como sobre entre una uno unas unos los las del mas muy nuestro nuestra nuestros nuestras
des les une est sur avec pour par dans comment nos notre leur leurs ces aux plus
com uma umas uns dos das nas nosso nossa nossos nossas
"""
_SLIGHT_WORDS = """
artificial business client customer development human intelligence management marketing program relations resources
strategy success team tool user
advisory annual commercial corporate creative digital effective enterprise executive external global internal
international key large local modern national personal professional public regional remote senior small strategic
successful technical virtual
"""
_COMMON, _SLIGHT = frozenset(_COMMON_WORDS.split()), frozenset(_SLIGHT_WORDS.split())
"""Words that everybody uses tell nothing; slight ones do beside one another: `customer marketing`."""

_FIELDS = frozenset(("ai", "bd", "bi", "cs", "cx", "dx", "hr", "ia", "it", "ki", "ml", "pr", "qa", "rh", "ui", "ux"))
"""Words of two letters that name a subject, where they stand in capitals."""

_NO_CLAUSE = r"(?![\w-])(?!\s+(?:only|just|sure|enough|idea|clue|for profit|nur|solo|seulement|s[oó]|apenas)\b)"
_CLAUSE_END = r"(?=[,;.:!?()|/\n]|\s[-–—]+\s|\b(?:but|aber|sondern|sino|pero|mais|mas)\b|$)"
_NEGATION = (
    r"(?:anything|all|everything) but|except(?: for)?|excluding|other than|without|never|not|(?:do|does|wo)n['’]t|"
    r"kein(?:e[nmrs]?)?|nicht|ohne|außer|sin|excepto|salvo|sans|sauf|pas d(?:e|u|es)|(?-i:[sS]em)|não|exceto"
)
_PORTUGUESE = re.compile(r"[ãõç]|\b(?:em|com|uma|dos|das|nas)\b", re.IGNORECASE)
"""Where `no` says no to nothing: it is `in the`."""

_REFUSED = re.compile(rf"(?<![\w-])(?:{_NEGATION}|no){_NO_CLAUSE}.*?{_CLAUSE_END}", re.IGNORECASE | re.DOTALL)
_REFUSED_IN_PORTUGUESE = re.compile(rf"(?<![\w-])(?:{_NEGATION}){_NO_CLAUSE}.*?{_CLAUSE_END}", re.I | re.DOTALL)
_WRITTEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_INFLECTED = re.compile(r"(?<=\w{5})(?:en|es|e)$")


class Word(NamedTuple):
    """One word as its author wrote it, and the keys by which it meets the words of others.

    `pieces` are its folded parts, one but for the hyphen. It `follows` where nothing but white space stands before it.
    A slight word has keys only together with its neighbours.
    """

    text: str
    pieces: tuple[str, ...]
    follows: bool
    is_slight: bool
    keys: frozenset[str]

    @property
    def is_plain(self) -> bool:
        """Whether it is but letters, and hyphens between them."""
        return all(map(str.isalpha, self.pieces))

    def is_named(self, names: Sequence[str]) -> bool:
        """Whether a part of this word is part of one of the folded company names."""
        return any(is_part(piece, name) for piece in self.pieces for name in names)


def is_part(piece: str, name: str) -> bool:
    """Whether a folded word is part of a folded company name, or all of it where it is as short as `ai`."""
    return piece in name if len(piece) > 2 else piece == name


class _Meaning(NamedTuple):
    """The folded parts of a written word, and what it stands for: at least one text, empty where that is nothing."""

    pieces: tuple[str, ...]
    atoms: tuple[str, ...]
    is_slight: bool


@lru_cache(maxsize=20_000)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of `text` with their keys, without what it says no to; linear in its first 1,000 characters."""
    said = without_refused(text[:MAX_CHARACTERS])
    shouts = said.isupper() and any(len(word) > 3 for word in said.split())
    written = list(_WRITTEN.finditer(said))
    meanings = [_read(found[0], shouts) for found in written]
    gaps = [said[one.end() : other.start()] for one, other in pairwise(written)]
    follows = [False, *(gap.isspace() and "\n" not in gap for gap in gaps)]
    keys: list[set[str]] = [set() for _ in written]
    for at, key in _keys(meanings, follows):
        keys[at].add(key)
    return tuple(
        Word(found[0], meaning.pieces, joins, meaning.is_slight, frozenset(told))
        for found, meaning, joins, told in zip(written, meanings, follows, keys, strict=False)
    )


def without_refused(text: str) -> str:
    """Return `text` without what it says no to, up to the next clause: `anything but coaching`, `keine Webinare`."""
    refused = _REFUSED_IN_PORTUGUESE if _PORTUGUESE.search(text) else _REFUSED
    return refused.sub(";", text)


@lru_cache(maxsize=20_000)
def _read(written: str, shouts: bool) -> _Meaning:
    parts = written.split("-")
    atoms = tuple(atom for part in parts for atom in _stands_for(part, shouts))
    return _Meaning(tuple(map(fold, parts)), atoms, _SLIGHT.issuperset(atoms))


def _stands_for(part: str, shouts: bool) -> tuple[str, ...]:
    folded = fold(part)
    if len(part) < 3:
        return _field(folded) if part.isupper() and not shouts and folded in _FIELDS else ("",)
    if folded in _COMMON or not folded.isalpha():
        return (folded,)
    return _in_tables(folded)


@lru_cache(maxsize=100)
def _field(short: str) -> tuple[str, ...]:
    known = ACRONYMS.get(short)
    return tuple(known.usual.split()) if known else expand(short)


@lru_cache(maxsize=20_000)
def _in_tables(word: str) -> tuple[str, ...]:
    """Return `word` as the tables spell it, or else without the endings of its plural and its cases."""
    if word in SHORT or word in WORDS:
        return expand(word) or ("",)
    singular = f"{word[:-3]}y" if word.endswith("ies") else re.sub(r"(?<=\w{4}[^s])s$", "", word)
    stem = _INFLECTED.sub("", singular)
    tries = (singular, word) if word in PLAIN_WORDS else (stem, singular, word)
    return next((found for one in tries if (found := expand(one)) != (one,) or one in WORDS), (stem,))


_SPELLED = frozenset(" ".join(full) for full in map(_field, _FIELDS) if len(full) == 2)
"""What short forms stand for is a key however common its words are: `CX` meets `customer experience`."""


def _keys(meanings: Sequence[_Meaning], follows: Sequence[bool]) -> Iterator[tuple[int, str]]:
    """Yield by which keys each word, told by its place, meets others."""
    meant = [(at, atom) for at, meaning in enumerate(meanings) for atom in meaning.atoms]
    for (at, one), (next_at, other) in pairwise(meant):
        pair = f"{one} {other}"
        if (at == next_at or follows[next_at]) and (pair in _SPELLED or (one in _SLIGHT and other in _SLIGHT)):
            yield from ((at, pair), (next_at, pair))
    yield from ((at, atom) for at, atom in meant if atom.isalpha() and atom not in _SLIGHT and atom not in _COMMON)
