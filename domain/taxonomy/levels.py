"""Decides how far up the ladder a title stands, from the phrases understood in it."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from domain.taxonomy.kinds import Function, Seniority
from domain.taxonomy.lexicon import BREAK, BUSINESS, LEXICON, WEAK, WORDS
from domain.taxonomy.ranks import DEPUTIES, DEPUTY, RETIRED, SERVED, SOFT_IC, UNRANKED_BEFORE
from domain.taxonomy.senses import Sense

Ladder = Mapping[str, Seniority]

_LADDER = (
    Seniority.OTHER,
    Seniority.IC,
    Seniority.MANAGER,
    Seniority.DIRECTOR,
    Seniority.VP,
    Seniority.C_LEVEL,
    Seniority.OWNER_FOUNDER,
)
_DOER = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|man|woman|ess)")
_HEIGHT = {seniority: height for height, seniority in enumerate(_LADDER)}


def level(words: Sequence[str], senses: Sequence[Sense], function: Function, ladder: Ladder) -> Seniority:
    """Return the highest level among `senses`, or what the softer `words` say where there is none.

    Who is retired stands on none. `ladder` holds the titles that a house reads in its own way, as a bank does; a
    deputy and a lead who leads no people are read in theirs.
    """
    texts = {sense.text for sense in senses}
    if not RETIRED.isdisjoint(texts):
        return Seniority.OTHER
    ranked = [sense for sense in senses if sense.meaning.rank is not None and not sense.is_aside]
    found = [rank for sense in ranked if (rank := _rank(sense, sense.meaning.rank, words, senses, ladder))]
    if function in BUSINESS and "executive director" in texts:
        found = [min(rank, Seniority.DIRECTOR, key=_HEIGHT.__getitem__) for rank in found]
    highest = max(found, key=_HEIGHT.__getitem__, default=Seniority.OTHER)
    if _HEIGHT[highest] > _HEIGHT[Seniority.IC]:
        return highest
    return highest if found else _soft_level(words, senses, function)


def _rank(
    sense: Sense, rank: Seniority | None, words: Sequence[str], senses: Sequence[Sense], ladder: Ladder
) -> Seniority | None:
    if sense.text in ladder:
        return ladder[sense.text]
    if sense.text == "lead" and _leads_work_only(sense, senses):
        return Seniority.IC
    if rank is Seniority.C_LEVEL:
        return _top(sense, words)
    return rank


def _leads_work_only(sense: Sense, senses: Sequence[Sense]) -> bool:
    """A lead engineer is an engineer; an engineering lead leads engineers."""
    return any(
        other.clause == sense.clause and other.start > sense.start and other.meaning.rank is Seniority.IC
        for other in senses
    )


def _top(sense: Sense, words: Sequence[str]) -> Seniority | None:
    """A deputy of the top stands a step lower; whoever only works for the top has no level from it."""
    before = words[sense.start - 1] if sense.start else ""
    end = sense.start + len(sense.text.split())
    if sense.text == "chief" and "officer" in words[end : end + 4]:
        end = words.index("officer", end) + 1
    if before == "office" or (end < len(words) and words[end] in UNRANKED_BEFORE):
        return None
    return Seniority.VP if before in DEPUTIES or _is_deputy(words, end) else Seniority.C_LEVEL


def _is_deputy(words: Sequence[str], end: int) -> bool:
    """Whether a top title that ends before `end` is followed by its deputy: `CEO adjoint`, `Geschäftsführer (stv.)`."""
    after = list(words[end : end + 3])
    if after[:1] == [BREAK]:
        return after[1:2] == [DEPUTY] and after[2:] in ([], [BREAK])
    return after[:1] == [DEPUTY]


def _soft_level(words: Sequence[str], senses: Sequence[Sense], function: Function) -> Seniority:
    if "principal" in words:
        return Seniority.DIRECTOR
    advises = any(sense.is_aside and sense.meaning.rank in SERVED for sense in senses) and "to" in words
    says_work = (advises or function is not Function.OTHER) and not SOFT_IC.isdisjoint(words)
    return Seniority.IC if says_work or _names_a_doer(words) else Seniority.OTHER


def _names_a_doer(words: Sequence[str]) -> bool:
    """A title that ends in a word such as `beekeeper` or `barber`, which no rank lists, names who does the work."""
    first_part = list(takewhile(lambda word: word != BREAK, words))
    return bool(first_part) and _is_a_doer(first_part[-1])


def _is_a_doer(word: str) -> bool:
    """Whether `word` ends as doers do; of listed words only those that tell the work by themselves."""
    listed = LEXICON.get(word)
    is_open = word not in WORDS if listed is None else listed.function is not None and listed.weight > WEAK
    return is_open and bool(_DOER.fullmatch(word))
