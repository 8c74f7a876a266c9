"""Understands a job title: what its holder works on, and how far up the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from rapidfuzz import fuzz

from domain.embedding import Label, Table, Vectors, cosines, encode, encode_one, rows_of, told_apart
from domain.taxonomy.ambiguous import Place
from domain.taxonomy.kinds import Function, Sector, Seniority
from domain.taxonomy.levels import Ladder, level
from domain.taxonomy.lexicon import BREAK, LEXICON, PLAIN, SUBJECT, WEAK, WORDS
from domain.taxonomy.open_titles import HOMES, MAKERS, OPEN, UNTOLD
from domain.taxonomy.ranks import BANK_LADDER, BANKS, INSURER_LADDER, OWN_LADDER
from domain.taxonomy.senses import Sense, read_senses
from domain.taxonomy.subjects import read_subjects
from domain.taxonomy.wider_world import WIDER_WORLD
from domain.taxonomy.words import fold, in_place, says_unsurely, title_words, tokens, vector_words
from domain.title_places import LAW, place_of

__all__ = [
    "Function",
    "Role",
    "Seniority",
    "hangs_on_trade",
    "has_learned",
    "learn",
    "learned_mark",
    "seeks_work",
    "title_similarity",
    "title_vectors",
    "understand_title",
    "unread_words",
    "work_text",
]

SURE, SURER = 0.06, 0.15
"""How clearly a kind of work must stand out before a title is said to be of it: where the lexicon knows no word of the
title's work, and where it knows a weak one."""

_MARKETING_BRANCHES = frozenset(
    {
        Function.CUSTOMER_MARKETING,
        Function.PRODUCT_MARKETING,
        Function.DEMAND_GENERATION,
        Function.BRAND_COMMUNICATIONS,
    }
)
_BRANCHES: dict[Function, frozenset[Function]] = {
    Function.MARKETING: _MARKETING_BRANCHES,
    Function.IT: frozenset({Function.SECURITY}),
    Function.OPERATIONS: frozenset({Function.SUPPLY_CHAIN, Function.MANUFACTURING}),
}
"""Functions whose parts are functions of their own: `marketing, demand generation` is the latter."""

_OF_TRADES = (frozenset(WIDER_WORLD) | {Function.DESIGN, Function.PROJECT_MANAGEMENT, Function.PRODUCT}) - {
    Function.SUPPLY_CHAIN
}
"""Functions whose work is another in another trade, so that the industry tells what it is about."""

_HOMES = {industry: function for function, listed in HOMES.items() for industry in listed.split(", ")}

FEWEST_LETTERS = 4
FEWEST_IN_A_PIECE = 4
"""Letters to a piece, on average, of a word that vectors know: of `zo-r-b-meister` they know nothing."""

_SEEKING = frozenset({"looking for", "open to", "in search", "between jobs", "job seeker", "job hunting"})
"""How somebody begins who names no job."""

_STUDYING = frozenset({"student", "students"})
_FIRST_WORDS = _STUDYING | {"seeking"} | {words.split()[0] for words in _SEEKING}


@dataclass(frozen=True)
class Role:
    """What a title means. `specialty` is a part of the function in our own words, where the title says it.

    `subjects` are what the work is about within the function, in our own words: `teeth`, `family law`.
    `is_translated` marks a level that its own house calls otherwise: a bank's vice president is a manager. `is_guessed`
    marks a function that only likeness or the industry tells, right three times in four; `is_open` a title that leaves
    its work to the industry.
    """

    function: Function
    specialty: str | None
    seniority: Seniority
    is_translated: bool = field(default=False, compare=False)
    is_guessed: bool = field(default=False, compare=False)
    subjects: tuple[str, ...] = field(default=(), compare=False)
    is_open: bool = field(default=False, compare=False)


def understand_title(title: str, industry: str = "") -> Role:
    """Return the role that `title` names, read in the light of `industry` where one is given.

    Abbreviations, slips of the pen and German, Spanish, French and Portuguese are understood. Any text is
    accepted; what is not understood is OTHER. Linear in the length of `title`, of which 300 characters count.
    """
    return _role(title, place_of(title, industry))


def hangs_on_trade(role: Role) -> bool:
    """Return whether what a role does is another thing in another industry; also where its function is not told."""
    return role.function is Function.OTHER or role.function in _OF_TRADES


def work_text(title: str, industry: str = "") -> str:
    """Return `title` folded, with what CRO or PM mean in `industry` written out, and after the
    industry itself where the title leaves the work to it: what `title_similarity` compares."""
    place = place_of(title, industry)
    told = in_place(title, place)
    return " ".join((f"{fold(industry)} {told}" if _role(title, place).is_open else told).split())


def seeks_work(title: str) -> bool:
    """Return whether `title` names no job but that one is looked for, or a student: nothing of the work."""
    said = tokens(title)
    if next((word for word in said if word[0].isalnum()), "") not in _FIRST_WORDS:
        return False
    words = [word for word in said if word[0].isalnum()]
    return " ".join(words) in _STUDYING or " ".join(words[:2]) in _SEEKING or words[0] == "seeking"


def learn(table: Table | None) -> None:
    """Take `table` for all titles from here on; None leaves the lexicon alone to answer. Forgets what was cached."""
    global _table
    _table = table
    _role.cache_clear()
    _vector.cache_clear()


def has_learned() -> bool:
    """Return whether there is a table besides the lexicon."""
    return _table is not None


def learned_mark() -> str:
    """Return what tells the table from other tables, or an empty text without one."""
    return _table.mark if _table else ""


_table: Table | None = None


def title_vectors(titles: Sequence[str]) -> Vectors | None:
    """Return a vector for each title, float32 [len(titles), d], or None where no table was learned.

    Rows are of unit length, or zero where nothing of the title is known; `embedding.cosines` compares them.
    """
    table = _table
    return None if table is None else encode(table, [_vector_words(table, title) for title in titles])


def title_similarity(one: str, other: str) -> float:
    """Return how alike two titles are in what they say of the work, from 0 to 1; symmetric, and 1 for the same title.

    By their vectors; by their words alone where no table was learned.
    """
    if fold(one).split() == fold(other).split():
        return 1.0
    if _table is None:
        return fuzz.token_set_ratio(*sorted((_spelled_out(one), _spelled_out(other)))) / 100
    return float(cosines(_vector(_table, one)[None], _vector(_table, other)[None])[0])


def unread_words(title: str) -> list[str]:
    """Return the words of `title` that no table lists, folded and in order: what the tables could grow by."""
    return list(filter(_is_unread, title_words(title)))


def _is_unread(word: str) -> bool:
    """Whether `word` is in no list and long enough to say something: not `II`, not `now`."""
    return len(word) >= FEWEST_LETTERS and word.isalpha() and word not in WORDS


def _vector_words(table: Table, title: str) -> list[str]:
    return vector_words(title, table.rows.__contains__)


@lru_cache(maxsize=20_000)
def _vector(table: Table, title: str) -> Vectors:
    vector: Vectors = encode_one(table, _vector_words(table, title))
    return vector


@lru_cache(maxsize=20_000)
def _spelled_out(title: str) -> str:
    return " ".join(word for word in title_words(title) if word.isalnum())


@lru_cache(maxsize=20_000)
def _role(title: str, place: Place | None) -> Role:
    if seeks_work(title):
        return Role(Function.OTHER, None, Seniority.OTHER)
    words = title_words(title, place)
    senses = read_senses(words, place)
    function, specialty = _work(senses)
    is_open = place is not None and _tells_work(place) and _is_open(senses, words)
    if place and is_open:
        function, specialty = _in_house(words, place) or (function, specialty)
    if function is Function.OTHER and place and place.industry == LAW and any(s.text == "partner" for s in senses):
        function = Function.LEGAL
    ladder = _ladder(function, specialty, place)
    seniority = level(words, senses, function, ladder)
    is_translated = bool(ladder) and any(sense.text in ladder and not sense.is_aside for sense in senses)
    label = _guess(title, words, senses)
    if label:
        function, specialty = label.function, label.specialty
    subjects = _subjects(function, words, place if is_open or function in _OF_TRADES else None)
    is_guessed = label is not None or is_open or (place is not None and says_unsurely(title, place))
    return Role(function, specialty, seniority, is_translated, is_guessed, subjects, is_open)


def _tells_work(place: Place) -> bool:
    """Whether an industry says what its agents and analysts do: a software house employs them for everything."""
    return place.sector is not Sector.SOFTWARE or bool(place.beside)


def _is_open(senses: Sequence[Sense], words: Sequence[str]) -> bool:
    """Whether a title names a job of many trades, and nothing else that tells the work."""
    told = [sense for sense in senses if sense.meaning.function is not None or sense.text in OPEN]
    known = {word for sense in senses for word in sense.text.split()}
    return (
        bool(told)
        and all(sense.text in OPEN and sense.meaning is LEXICON[sense.text] for sense in told)
        and not all(sense.text in UNTOLD for sense in told)
        and not any(_is_unread(word) for word in words if word not in known)
    )


def _in_house(words: Sequence[str], place: Place) -> tuple[Function, str | None] | None:
    """What an open title does in its industry: what both say in one breath, or what most people do there."""
    plain = [word for word in place.told if word != BREAK]
    senses = read_senses([*plain, *words], place)
    function, specialty = _work([sense for sense in senses if sense.text not in OPEN])
    if function is Function.OTHER and (home := _HOMES.get(place.industry or "")):
        function = home
    return None if function is Function.OTHER else (function, specialty)


def _subjects(function: Function, words: Sequence[str], place: Place | None) -> tuple[str, ...]:
    """What the title says it is about, or else its industry at `place`."""
    named = read_subjects(function, words)
    return named if named or place is None else read_subjects(function, place.told)


def _guess(title: str, words: Sequence[str], senses: Sequence[Sense]) -> Label | None:
    """What the table says where the lexicon has no firm word for the work, and some of the words are in no list."""
    if _table is None or any(sense.meaning.weight > WEAK and not sense.is_aside for sense in senses):
        return None
    unread = [word for word in words if word not in WORDS]
    if not any(_is_unread(word) and _is_known_by_its_pieces(_table, word) for word in unread):
        return None
    has_weak = any(sense.meaning.function is not None and not sense.is_aside for sense in senses)
    vector = encode_one(_table, [word for word in _vector_words(_table, title) if not _is_rank(word)])
    label = told_apart(_table, vector, SURER if has_weak else SURE)
    return label if label and label.function is not Function.OTHER else None


def _is_known_by_its_pieces(table: Table, word: str) -> bool:
    return 0 < FEWEST_IN_A_PIECE * len(rows_of(table, word)) <= len(word)


def _is_rank(word: str) -> bool:
    """Whether `word` says how far up somebody stands and nothing of the work."""
    meaning = LEXICON.get(word)
    return meaning is not None and meaning.rank is not None and meaning.function is None


def _ladder(function: Function, specialty: str | None, place: Place | None) -> Ladder:
    """The titles that are read in the way of the house; none for work that is called alike everywhere."""
    if function not in OWN_LADDER:
        return {}
    if place and place.sector is Sector.INSURANCE:
        return INSURER_LADDER
    is_bank = place.industry in BANKS if place else _says_bank(function, specialty)
    return BANK_LADDER if is_bank else {}


def _says_bank(function: Function, specialty: str | None) -> bool:
    """A title can say by itself that it is a bank's: `Vice President, Investment Banking`."""
    return function is Function.FINANCIAL_SERVICES and specialty in (None, "investments", "lending")


def _work(senses: Sequence[Sense]) -> tuple[Function, str | None]:
    current = [sense for sense in senses if sense.meaning.function is not None and not sense.is_aside]
    best = _main(current)
    if best is None or best.meaning.function is None:
        return Function.OTHER, None
    return _refined(best, best.meaning.function, current)


def _main(senses: Sequence[Sense]) -> Sense | None:
    """The last of the strongest words of each part (English names the job last), then the first part."""
    if len(senses) == 1:
        return senses[0]
    heads = [_head(list(part)) for _, part in groupby(senses, key=lambda sense: sense.part)]
    firm = [head for head in heads if head.meaning.weight > SUBJECT]
    if len(firm) > 1 and (noun := _shared_noun(firm)):
        return noun
    return next(iter(firm or [head for head in heads if head.meaning.weight > WEAK] or heads), None)


def _shared_noun(heads: Sequence[Sense]) -> Sense | None:
    """The job that ends a clause and goes for all of it: in `M&A and Securities Counsel` both are a counsel's."""
    first = heads[0]
    last = [head for head in heads if head.clause == first.clause][-1]
    is_job = last.meaning.rank is Seniority.IC and " " not in last.text and last.text not in OPEN
    return last if is_job and first.meaning.rank is None else None


def _head(part: Sequence[Sense]) -> Sense:
    """The last of the strongest words; but who makes or tends a thing works on the thing: a `payslip developer`."""
    best = max(part, key=lambda sense: (sense.meaning.weight, sense.start))
    if best.text not in MAKERS:
        return best
    least = WEAK if best.meaning.weight == WEAK else SUBJECT
    made = [sense for sense in part if least <= sense.meaning.weight <= SUBJECT and sense.text not in MAKERS]
    return made[-1] if made and made[-1].start < best.start else best


def _refined(best: Sense, function: Function, senses: Sequence[Sense]) -> tuple[Function, str | None]:
    """Take the specialty, or the branch of the function, that another part of the title names."""
    if best.meaning.specialty:
        return function, best.meaning.specialty
    for other in senses:
        meaning = other.meaning
        is_equal = other.clause == best.clause and other.part != best.part
        if not is_equal and meaning.function in _BRANCHES.get(function, frozenset()) and meaning.weight >= PLAIN:
            return meaning.function or function, meaning.specialty
        if meaning.function is function and meaning.specialty:
            return function, meaning.specialty
        if function is Function.MARKETING and other.text in ("customer", "client"):
            return Function.CUSTOMER_MARKETING, None
    return function, None
