"""Finds the phrases of the tables in the words of a title, longest first, with where each one stands."""

from collections.abc import Sequence
from typing import NamedTuple

from domain.taxonomy.kinds import Function, Seniority
from domain.taxonomy.lexicon import AND, LEXICON, LONGEST, PLAIN, TABLE, Meaning
from domain.taxonomy.ranks import PARTNER_PRACTICES, PAST, UNRANKED_AFTER
from domain.taxonomy.words import BREAK


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


def read_senses(words: Sequence[str]) -> list[Sense]:
    """Return the phrases of `words` that the tables know, in order. Linear in the number of words."""
    senses: list[Sense] = []
    clause = part = at = 0
    is_aside = False
    while at < len(words):
        word = words[at]
        end, text = _longest(words, at)
        if text:
            senses.append(Sense(text, LEXICON[text], at, clause, part, is_aside))
        elif word == BREAK:
            clause, part, is_aside = clause + 1, part + 1, False
        elif word == AND:
            part += 1
        elif word in UNRANKED_AFTER or word in PAST:
            is_aside = True
        at = end
    return [_partner(sense, senses) if sense.text == "partner" else sense for sense in senses]


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
    after = [other for other in clause if other.start > sense.start and "founder" not in other.text]
    if any(other.meaning.rank for other in before) or any(
        other.part == sense.part or not other.meaning.rank for other in after
    ):
        return sense._replace(meaning=Meaning(Function.PARTNERSHIPS, None, PLAIN))
    if any(other.meaning.function not in (None, *PARTNER_PRACTICES) for other in before):
        return sense._replace(meaning=Meaning(rank=Seniority.IC))
    return sense
