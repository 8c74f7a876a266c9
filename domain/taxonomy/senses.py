"""Finds the phrases of the tables in the words of a title, longest first, with where each one stands."""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from domain.taxonomy.ambiguous import AMBIGUOUS, Place
from domain.taxonomy.kinds import Function, Seniority
from domain.taxonomy.lexicon import AND, BREAK, BUSINESS, LEXICON, LONGEST, PLAIN, TABLE, WORDS, Meaning
from domain.taxonomy.ranks import (
    ASPIRING,
    EMPLOYERS,
    FIRMS,
    HIRED_PROFESSIONS,
    NOW,
    OWNED_AT_WORK,
    PARTNER_PRACTICES,
    PARTNER_PROFESSIONS,
    PARTNERS_OF_FIRMS,
    PAST,
    SERVANTS_OF,
    SERVANTS_OF_OFFICES,
    SERVED,
    UNRANKED_AFTER,
)

_SERVING = SERVANTS_OF | SERVANTS_OF_OFFICES | {"chief staff"}
_EMPLOYED = Meaning(rank=Seniority.IC)
_OWNED_FUNCTIONS = BUSINESS - {Function.STRATEGY, Function.LEGAL, Function.FINANCIAL_SERVICES}
"""Whose firms are owned too: a consultancy or an insurer."""


class Sense(NamedTuple):
    """One phrase understood. A clause lies between commas; a part also ends at `and`.

    `is_aside` marks what names somebody else's job or a past one: `to the chief executive`, `ex-director`.
    """

    text: str
    meaning: Meaning
    start: int
    clause: int
    part: int
    is_aside: bool


def read_senses(words: Sequence[str], place: Place | None = None) -> list[Sense]:
    """Return the phrases of `words` that the tables know, in order, read in the light of the industry at `place`.

    Linear in the number of words.
    """
    senses: list[Sense] = []
    clause = part = at = 0
    is_aside = False
    learning: set[int] = set()
    while at < len(words):
        word = words[at]
        end, text = _longest(words, at)
        if text:
            meaning = _EMPLOYED if text == "owner" and _owns_work(words, at, senses) else _meaning(text, words, place)
            senses.append(Sense(text, meaning, at, clause, part, is_aside))
        elif word == BREAK or word in NOW:
            clause, part, is_aside = clause + 1, part + 1, False
        elif word == AND:
            part += 1
        elif word == "ex" and (after := _after_employer(words, at + 1)):
            end = after
        elif word in ASPIRING:
            learning.add(clause)
        elif word in UNRANKED_AFTER or word in PAST:
            is_aside = True
        at = end
    return _in_light_of_each_other(senses, learning)


def _in_light_of_each_other(senses: list[Sense], learning: Set[int]) -> list[Sense]:
    """Return `senses` as what stands beside them makes them; in most titles nothing does."""
    texts = {sense.text for sense in senses}
    if not EMPLOYERS.isdisjoint(texts):
        senses = _unemployed(senses)
    if learning:
        senses = [_aspired(sense) if sense.clause in learning else sense for sense in senses]
    if not _SERVING.isdisjoint(texts):
        senses = _unserved(senses)
    if "partner" in texts:
        senses = [_partner(sense, senses) if sense.text == "partner" else sense for sense in senses]
    return senses


def _owns_work(words: Sequence[str], at: int, senses: Sequence[Sense]) -> bool:
    """Whether the owner at `at` answers for a thing within a firm: a budget, a process, an application."""
    if not at or words[at - 1] in FIRMS:
        return False
    last = senses[-1] if senses and _end(senses[-1]) == at else None
    return words[at - 1] in OWNED_AT_WORK or (last is not None and last.meaning.function in _OWNED_FUNCTIONS)


def _meaning(text: str, words: Sequence[str], place: Place | None) -> Meaning:
    """What the tables say of `text`, or of the phrase that an ambiguous one stands for here."""
    meaning = LEXICON[text]
    choice = AMBIGUOUS.get(text)
    if choice is None:
        return meaning
    phrase = choice.phrase(frozenset(words).difference(text.split()), place)
    if not phrase:
        return meaning
    meant = LEXICON[phrase]
    return replace(meant, rank=meant.rank or meaning.rank)


def _unemployed(senses: list[Sense]) -> list[Sense]:
    """Set aside the employer named alone after a comma: `Director, Salesforce` does not say of what."""
    sizes = Counter(sense.clause for sense in senses)
    return [
        sense._replace(
            is_aside=sense.is_aside or (sense.text in EMPLOYERS and sizes[sense.clause] == 1 and sense.clause > 0)
        )
        for sense in senses
    ]


def _aspired(sense: Sense) -> Sense:
    """Keep the work of what somebody would like to be, without its level."""
    return sense._replace(meaning=replace(sense.meaning, rank=sense.meaning.rank and Seniority.IC))


def _after_employer(words: Sequence[str], at: int) -> int:
    """The place after the company named at `at`, where a title follows it: in `ex-Acme PM` only the company is past."""
    end = at
    while end < len(words) and (words[end] not in WORDS or words[end] in EMPLOYERS) and words[end] not in (BREAK, AND):
        end += 1
    return end if at < end < len(words) and words[end] not in (BREAK, AND) else 0


def _unserved(senses: list[Sense]) -> list[Sense]:
    """Set aside whom an assistant works for: in `CFO assistant`, also written `CFO's`, no finance is done."""
    served = [(one, other) for one, other in pairwise(senses) if _end(one) == other.start]
    after = [(one.clause, one.start) for one, other in served if _serves(other, one, senses)]
    before = {
        other.start for one, other in served if other.meaning.rank is Seniority.C_LEVEL and one.text in SERVANTS_OF
    }
    if not after and not before:
        return senses
    return [
        sense._replace(is_aside=True)
        if sense.start in before or any(sense.clause == clause and sense.start <= start for clause, start in after)
        else sense
        for sense in senses
    ]


def _serves(servant: Sense, one: Sense, senses: Sequence[Sense]) -> bool:
    """Whether `servant`, straight after `one`, works for its holder; a VP may also be chief of staff."""
    is_chief = one.meaning.rank is Seniority.C_LEVEL or (
        one.text.endswith("officer") and any(sense.text == "chief" and sense.clause == one.clause for sense in senses)
    )
    if servant.text == "chief staff":
        return is_chief or one.meaning.rank is Seniority.OWNER_FOUNDER
    return servant.text in SERVANTS_OF_OFFICES and (is_chief or one.meaning.rank in SERVED)


def _end(sense: Sense) -> int:
    return sense.start + len(sense.text.split())


def _longest(words: Sequence[str], at: int) -> tuple[int, str]:
    """The end and the text of the longest phrase at `at`, or the next place and an empty text."""
    longest = LONGEST.get(words[at])
    if longest is None:
        return at + 1, ""
    if at + 3 < len(words) and words[at + 1] == AND and (shared := _shared_ending(words, at)):
        return at + 1, shared
    for end in range(min(at + longest, len(words)), at, -1):
        text = words[at] if end == at + 1 else " ".join(words[at:end])
        if text in LEXICON:
            return end, text
    return at + 1, ""


def _shared_ending(words: Sequence[str], at: int) -> str:
    """Read `customer and product marketing` as customer marketing and product marketing."""
    if " ".join(words[at : at + 4]) in TABLE:
        return ""
    ending = words[at + 3]
    shared, second = f"{words[at]} {ending}", f"{words[at + 2]} {ending}"
    known = TABLE.get(shared), TABLE.get(second)
    return shared if all(meaning and meaning.function for meaning in known) else ""


def _partner(sense: Sense, senses: Sequence[Sense]) -> Sense:
    """Tell the partner who owns the firm from the people partner and from the partners one sells with."""
    clause = [other for other in senses if other.clause == sense.clause]
    before = [other for other in clause if other.start < sense.start]
    if before and sense is clause[-1] and before[-1].meaning.rank is Seniority.IC:
        work = before[-1].meaning.function
        if work in PARTNER_PROFESSIONS or before[-1].text in PARTNERS_OF_FIRMS:
            return sense
        if work in HIRED_PROFESSIONS:
            return sense._replace(meaning=Meaning(rank=Seniority.IC))
    owners = ("founder", "principal", "owner")
    after = [other for other in clause if other.start > sense.start and not other.text.endswith(owners)]
    if any(other.meaning.rank for other in before) or any(
        other.part == sense.part or not other.meaning.rank for other in after
    ):
        return sense._replace(meaning=Meaning(Function.PARTNERSHIPS, None, PLAIN))
    if any(other.meaning.function not in (None, *PARTNER_PRACTICES) for other in before):
        return sense._replace(meaning=Meaning(rank=Seniority.IC))
    return sense
