"""Understands what somebody types to find peers: levels, functions, industries, and words that stay words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from domain.industries import Place, find_places, understand_industry
from domain.search.company_names import named_in
from domain.search.repairs import Vocabulary, is_known, is_understood, repaired
from domain.search.small_words import AFTER_PEOPLE, NOISE, OR, PEOPLE, SHORT_FORMS, SLIGHT, SUBJECTS
from domain.search.unwanted import KEPT_AS_TYPED, LONGEST_NAME, parted
from domain.taxonomy import ambiguous
from domain.taxonomy.acronyms import ACRONYMS
from domain.taxonomy.go_to_market import GO_TO_MARKET
from domain.taxonomy.kinds import Function, Sector, Seniority
from domain.taxonomy.lexicon import LEXICON, PLAIN, SHORT, WEAK, WORDS, Meaning
from domain.taxonomy.senses import Sense, read_senses
from domain.taxonomy.words import STOPS, expand, title_words, tokens
from domain.titles import understand_title

MAX_CHARACTERS = 200
USUAL_PLACE = Place(Sector.SOFTWARE)
"""Where most members of such programs work."""

SAAS = Place(Sector.SOFTWARE, "SaaS")

_MINUS = re.compile(r"(?<!\S)-(?=\w)")
_NOISE, _SLIGHT, _PEOPLE, _AFTER_PEOPLE, _OR = (
    frozenset(table.split()) for table in (NOISE, SLIGHT, PEOPLE, AFTER_PEOPLE, OR)
)
_WRITTEN_ONE = re.compile(r"(.{3,})(?:people|folks)")
"""`salespeople` are people in sales."""


@dataclass(frozen=True)
class FunctionTerm:
    """Work that is asked for; `place` where the same words are also an industry's (`education`).

    `is_subject` where they name neither a job nor the work itself, but what it is about: `advisory boards`.
    """

    function: Function
    specialty: str | None
    words: frozenset[str]
    place: Place | None = None
    is_subject: bool = False


@dataclass(frozen=True)
class LevelTerm:
    """A level that is asked for, with the words that said it."""

    seniority: Seniority
    words: frozenset[str]


@dataclass(frozen=True)
class PlaceTerm:
    """An industry that is asked for; `function` where the same words are also work (`healthcare`)."""

    place: Place
    words: frozenset[str]
    function: Function | None = None


@dataclass(frozen=True)
class WordTerm:
    """A word that is asked for as it stands: a company, a topic; or a slight one that only shades a title.

    `is_joined` where it is but part of a company's name: `data` of `Kestrel Data`.
    """

    word: str
    is_joined: bool = False

    @property
    def is_slight(self) -> bool:
        """Whether it says little by itself: `senior`, `global`."""
        return self.is_joined or self.word in _SLIGHT


@dataclass(frozen=True)
class Query:
    """What a query asks for, empty where it has no words; and each of what it asks to leave out.

    Any of several levels will do; of several functions where `any_function`, of several places where `any_place`.
    """

    functions: tuple[FunctionTerm, ...] = ()
    places: tuple[PlaceTerm, ...] = ()
    words: tuple[WordTerm, ...] = ()
    levels: tuple[LevelTerm, ...] = ()
    unwanted: tuple["Query", ...] = ()
    any_function: bool = False
    any_place: bool = False


def understand_query(text: str, vocabulary: Vocabulary) -> Query:
    """Return what `text` asks for, read among the words that `vocabulary` knows to be there.

    Words of company names are never read as anything else unless the tables know them; words that nobody knows
    are mended, or completed. Any text is accepted; the first 200 characters count.
    """
    asked = _repaired(_asked(text), vocabulary)
    named = named_in(asked, vocabulary, is_whole=len(asked) == len(tokens(text)))
    wanted, unwanted = parted(asked, frozenset(filter(is_known, named)))
    return replace(_with_alternatives(wanted, named), unwanted=tuple(_understood(name, named) for name in unwanted))


def _with_alternatives(asked: Sequence[str], named: frozenset[str]) -> Query:
    """What words ask for; of things of one kind on both sides of an `or`, a comma or a slash any will do."""
    parts = [_understood(part, named) for part in _parts(asked)]
    any_function, any_place, any_level = (
        sum(map(bool, kind)) > 1
        for kind in zip(*((part.functions, part.places, part.levels) for part in parts), strict=True)
    )
    if not (any_function or any_place or any_level):
        return _understood(asked, named)
    return Query(
        tuple(dict.fromkeys(chain.from_iterable(part.functions for part in parts))),
        tuple(dict.fromkeys(chain.from_iterable(part.places for part in parts))),
        tuple(dict.fromkeys(chain.from_iterable(part.words for part in parts))),
        _levels_of(parts),
        any_function=any_function,
        any_place=any_place,
    )


def _parts(asked: Sequence[str]) -> list[list[str]]:
    """The words between each `or`, comma or slash and the next."""
    parts: list[list[str]] = [[]]
    for word in asked:
        if word in _OR:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _levels_of(parts: Sequence[Query]) -> tuple[LevelTerm, ...]:
    """The levels of which any will do; one that is part of a work (`CRO`) is none of another that names no level."""
    is_open = any(part.functions and not part.levels for part in parts)
    return tuple(dict.fromkeys(level for part in parts for level in part.levels if level.words or not is_open))


def _understood(asked: Sequence[str], named: frozenset[str]) -> Query:
    """What words ask for, of which those in `named` are part of a company's name."""
    places, spoken = _places([token for token in asked if token not in named])
    title = title_words(" ".join(spoken))
    senses = _senses(title, places[0].place if places else USUAL_PLACE)
    understood = {word for sense in senses for word in sense.text.split()}
    left = [word for word in title if word.isalnum() and word not in understood and word not in _NOISE]
    counted = _counted(senses, alone=_SLIGHT.issuperset(left))
    left += [word for sense in senses if sense not in counted and not sense.meaning.rank for word in sense.text.split()]
    words = dict.fromkeys([token for token in asked if token in named] + left)
    query = Query(
        _functions(counted),
        tuple(places),
        tuple(WordTerm(word, word in named and is_known(word)) for word in words),
        _levels(
            " ".join(spoken), [sense for sense in senses if sense.meaning.function is None or sense not in counted]
        ),
    )
    return query if query != Query() else Query(words=_as_written(title))


def _senses(title: Sequence[str], place: Place) -> list[Sense]:
    """The phrases of a query; what means nothing by itself, as `development` does, means what it does at `place`."""
    by_itself = read_senses(title)
    if all(sense.meaning != Meaning() for sense in by_itself):
        return by_itself
    there = read_senses(title, ambiguous.Place(place.sector, place.industry))
    return [two if one.meaning == Meaning() else one for one, two in zip(by_itself, there, strict=True)]


def _as_written(title: Sequence[str]) -> tuple[WordTerm, ...]:
    """Every word that names something, for those who wrote it: what means nothing is not a wish for everybody."""
    return tuple(WordTerm(word) for word in dict.fromkeys(title) if word.isalnum() and word not in _NOISE)


def _asked(text: str) -> list[str]:
    """The words of a query, without `people in` and its like."""
    text = _MINUS.sub("not ", text)
    if len(text) > MAX_CHARACTERS:
        text = text[:MAX_CHARACTERS].rpartition(" ")[0] or text
    told = tokens(text)
    asked = [word for at, word in enumerate(told) if not (word in _PEOPLE and _is_anybody(told, at))]
    return [word for word in asked if word not in STOPS]


def _is_anybody(told: Sequence[str], at: int) -> bool:
    """Whether a word for people asks for nobody: in `people in banking`, and in `marketing people`, not `vp people`."""
    if at + 1 < len(told):
        return told[at + 1] in _AFTER_PEOPLE | STOPS
    before = " ".join(title_words(told[at - 1])) if at else ""
    return bool(before) and (before not in LEXICON or LEXICON[before].rank is None)


def _repaired(told: list[str], vocabulary: Vocabulary) -> list[str]:
    """The words of a query mended; those that are an industry's name together stay as they are: `e com`."""
    whole = {at for start, end, _ in find_places(told) for at in range(start, end)}
    kept = {at for at, token in enumerate(told) if at in whole or token in KEPT_AS_TYPED}
    return [
        word for at, token in enumerate(told) for word in ((token,) if at in kept else _in_full(told, at, vocabulary))
    ]


def _in_full(told: Sequence[str], at: int, vocabulary: Vocabulary) -> list[str]:
    """The words that one word stands for; those of a company's name stay."""
    token = told[at]
    full = _spelled_out(token, told[at - 1] if at else "")
    if full == token or vocabulary.names([token]):
        return [repaired(token, vocabulary)]
    return full.split()


def _spelled_out(token: str, before: str) -> str:
    """What a word stands for in a question: a short form, several of one (`CFOs`), or the people of some work."""
    if token in SHORT_FORMS:
        return token if _is_job(f"{before} {token}") else SHORT_FORMS[token]
    if token in SUBJECTS:
        return SUBJECTS[token]
    if people := _WRITTEN_ONE.fullmatch(token):
        return people[1] if is_known(people[1]) else token
    one = token.removesuffix("s")
    return one if one != token and not is_understood(token) and (one in ACRONYMS or one in SHORT) else token


def _is_job(phrase: str) -> bool:
    """Whether two words are one job that leads nobody far up: `account executives`, `team leaders`."""
    meaning = LEXICON.get(" ".join(title_words(phrase)))
    return meaning is not None and (meaning.rank is Seniority.IC or meaning.function is None)


def _places(asked: list[str]) -> tuple[list[PlaceTerm], list[str]]:
    """Take the industries out of the words asked for; words that name work first of all stay."""
    words = [_mended(token) if token[0].isalnum() else "," for token in asked]
    found = [_without_work(words, *one) for one in find_places(words)]
    terms: list[PlaceTerm] = []
    spoken = list(words)
    for start, end, place in found:
        function, weight = _work_of(words[start:end])
        if weight < PLAIN and not _is_within_work(words, start, end):
            terms.append(PlaceTerm(place, frozenset(words[start:end]), function))
            spoken[start:end] = [","] * (end - start)
    for at, word in enumerate(spoken):
        if place_meant := _slip(word):
            terms.append(PlaceTerm(place_meant, frozenset((word,))))
            spoken[at] = ","
    return terms, spoken


def _without_work(words: list[str], start: int, end: int, place: Place) -> tuple[int, int, Place]:
    """An industry's name without the work it begins with, where a level stands before it: `vp marketing saas`."""
    before = [word for word in words[:start] if word != "of"][-1:]
    level = LEXICON.get(" ".join(title_words(" ".join(before))))
    is_work = level and level.rank and not level.function and _work_of(words[start : end - 1])[0] in GO_TO_MARKET
    return (end - 1, end, SAAS) if is_work and understand_industry(words[end - 1]) == SAAS else (start, end, place)


def _is_within_work(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the name at `start` to `end` is part of a longer one, of work: `research` of `user research`."""
    names = (
        words[first:last]
        for first in range(max(0, end - LONGEST_NAME), start + 1)
        for last in range(end, min(first + LONGEST_NAME, len(words)) + 1)
    )
    return any(len(name) > end - start and _work_of(name)[0] for name in names)


def _mended(token: str) -> str:
    """The word that a slip of the pen stands for; short forms stay as they are."""
    spelled = expand(token)
    return spelled[0] if len(spelled) == 1 and token not in SHORT else token


def _work_of(words: Sequence[str]) -> tuple[Function | None, int]:
    meaning = LEXICON.get(" ".join(title_words(" ".join(words))))
    return (meaning.function, meaning.weight) if meaning else (None, 0)


def _slip(word: str) -> Place | None:
    """An industry misspelt: `fintec`, `helthcare`. Only for words that the tables of titles do not know."""
    if len(word) < 5 or expand(word) != (word,) or word in WORDS:
        return None
    return understand_industry(word)


def _counted(senses: list[Sense], alone: bool) -> list[Sense]:
    """Those phrases that mean what they say: a weak one only where it is `alone`, the one work that is named."""
    works = [sense for sense in senses if sense.meaning.function is not None]
    return [
        sense for sense in senses if sense not in works or sense.meaning.weight != WEAK or (works == [sense] and alone)
    ]


def _functions(senses: list[Sense]) -> tuple[FunctionTerm, ...]:
    terms: dict[Function, FunctionTerm] = {}
    for sense in senses:
        meaning = sense.meaning
        if meaning.function is None:
            continue
        words = [word for word in sense.text.split() if word.isalnum()]
        place = next((place for _, end, place in find_places(words) if end == len(words)), None)
        asked = FunctionTerm(meaning.function, meaning.specialty, frozenset(words), place, _is_subject(meaning, words))
        terms.setdefault(meaning.function, asked)
    return tuple(terms.values())


def _is_subject(meaning: Meaning, words: Sequence[str]) -> bool:
    """Whether several words, no job, imply work without naming it."""
    name = tokens(meaning.specialty or str(meaning.function).replace("_", " "))
    return len(words) > 1 and meaning.rank in (None, Seniority.OTHER) and not set(name) <= set(words)


def _levels(spoken: str, senses: Sequence[Sense]) -> tuple[LevelTerm, ...]:
    """The level asked for, of which `senses` are no work; that a nurse is no manager is not asked by `nurse`."""
    seniority = understand_title(spoken).seniority
    plain = [sense for sense in senses if sense.meaning.rank]
    if seniority is Seniority.OTHER or (seniority is Seniority.IC and not plain):
        return ()
    return (LevelTerm(seniority, frozenset(word for sense in plain for word in sense.text.split())),)
