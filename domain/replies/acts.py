"""What a sentence does when it is not an introduction: asks, advertises, hires, speaks of others, orders the bot."""

import re
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from domain.replies.cleaning import CleanText
from domain.replies.lexicon import FIRST_NAME, SPEECH, WORK_WORD, kinds
from domain.replies.lines import Stretch
from domain.replies.patterns import any_of
from domain.replies.vocabulary import refusals
from domain.replies.words import Word, each_word


class Act(StrEnum):
    """A reason not to read a sentence as its author's own introduction."""

    QUESTION = "question"
    HIRING = "hiring"
    SELLING = "selling"
    PROMOTION = "promotion"
    OTHERS = "others"
    MENTION = "mention"
    PRAISE = "praise"
    ORDER = "order"
    APPLAUSE = "applause"
    GENERAL = "general"


FORBIDDING = frozenset({Act.HIRING, Act.SELLING, Act.OTHERS, Act.ORDER})
"""Acts that make what follows them somebody else's too."""


_ORDER_OPENS_WITHIN = 25


def _compiled(table: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(table)})(?!\w)")


_PATTERNS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.ORDER, _compiled(refusals.ORDERS)),
    (Act.GENERAL, _compiled(refusals.GENERAL)),
    (Act.HIRING, _compiled(refusals.HIRING)),
    (Act.SELLING, _compiled(refusals.SELLING)),
    (Act.PROMOTION, _compiled(refusals.PROMOTION)),
    (Act.OTHERS, _compiled(refusals.RECOMMENDING)),
)
_MILD_PATTERNS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.APPLAUSE, _compiled(refusals.APPLAUDING)),
    (Act.MENTION, _compiled(refusals.MENTIONING)),
    (Act.PRAISE, _compiled(refusals.PRAISING)),
)
_HIRING = _compiled(refusals.HIRING)
_PREFACE = re.compile(
    rf"[^\w]*(?:(?:so|ok|hi|hello|hey|well)\W+)*(?:{any_of(refusals.PREFACE)})"
    rf"(?!\w)[^:.!?\n]{{0,40}}?(?:{any_of(refusals.INTRODUCING)})(?!\w)"
    rf"(?![^:.!?\n]*\bfor (?!me\b))[^:.!?\n]{{0,40}}(?::|[.!]?$)"
)
_ASIDE = re.compile(
    r"(?<!\w)(?:and|also|oh|btw|by the way|plus|p\.?s|anyway|und|auch|ubrigens|y|ademas|et|aussi|e|tambem)"
    r"\W+(?:\w+\W+){0,2}$"
)
_NAME_IS = re.compile(rf"(?:{any_of(refusals.DOES)})(?!\w)")
_MOVES = re.compile(rf" (?:{any_of(refusals.MOVES)})(?!\w)")
_REPORTED = re.compile(
    r"\W*(?:looks like|i see(?: that)?|i hear(?:d)?(?: that)?|heard(?: that)?|fyi|apparently|so|wow|news)\W+"
)
_ASKS = re.compile(rf"\s*[\"'(¿]*(?:{any_of(refusals.ASKS)})(?!\w)")


class Done(NamedTuple):
    """What a sentence does, and where the words that say so start."""

    act: Act
    start: int


def act_of(clean: CleanText, sentence: Stretch) -> Done | None:
    """Return what the sentence does instead of introducing its author, or None."""
    text = clean.folded[sentence.start : sentence.end]
    for act, pattern in _PATTERNS:
        match = pattern.search(text)
        if match and (act is not Act.ORDER or match.start() < _ORDER_OPENS_WITHIN):
            return Done(act, sentence.start + match.start())
    if _speaks_of_a_name(clean, sentence):
        return Done(Act.OTHERS, sentence.start)
    for act, pattern in _MILD_PATTERNS:
        if match := pattern.search(text):
            mild = act if not text.rstrip().endswith(":") else Act.OTHERS
            return Done(mild, sentence.start + match.start())
    return Done(Act.QUESTION, sentence.end) if is_question(clean.folded, sentence) else None


def past_preface(folded: str, sentence: Stretch) -> Stretch:
    """Return the sentence without how its author came to write it: `My boss asked me to post here, so: CMO, Acme`."""
    match = _PREFACE.match(folded, sentence.start, sentence.end)
    return Stretch(match.end(), sentence.end) if match else sentence


def is_aside(folded: str, sentence: Stretch, done: Done) -> bool:
    """Say whether what a sentence does is only added to what it says: `CMO, Acme, and we're hiring btw`."""
    return done.start > sentence.start and _ASIDE.search(folded, sentence.start, done.start) is not None


def advertises_a_job(folded: str) -> bool:
    """Say whether words of hiring stand anywhere in the text."""
    return _HIRING.search(folded) is not None


def is_question(folded: str, sentence: Stretch) -> bool:
    """Say whether the sentence asks."""
    tail = folded[sentence.start : sentence.end].rstrip(" )\"'!")
    return tail.endswith("?") or "¿" in tail


def opens_as_question(folded: str, sentence: Stretch) -> bool:
    """Say whether the sentence starts the way questions start: `does anyone`, `wer`, `est-ce que`."""
    return _ASKS.match(folded, sentence.start, sentence.end) is not None


_NAME_BETWEEN = re.compile(
    r"\s*\w+ \w+(?:,[^,.!?]{3,80},| \([^)]{3,80}\),?) "
    r"(?:is|was|will|has|had|just|joins?|joined|spoke|speaks|shared|gave|runs|would|might|can) "
)


def _speaks_of_a_name(clean: CleanText, sentence: Stretch) -> bool:
    """Say whether a sentence opens with somebody's name and a verb: `Maria Lopez runs ...`."""
    told = _REPORTED.match(clean.folded, *sentence)
    start = told.end() if told else sentence.start
    words = list(islice(each_word(clean.folded, start, min(sentence.end, start + 80)), 4))
    if _NAME_BETWEEN.match(clean.folded, *sentence) and all(_is_name_word(clean, word) for word in words[:2]):
        return True
    for named, word in enumerate(words):
        if _NAME_IS.match(clean.folded, word.start):
            return named > 1 or (named == 1 and bool(kinds(words[0].text) & FIRST_NAME))
        if not _is_name_word(clean, word):
            return False
        if named and _MOVES.match(clean.folded, word.end, sentence.end):
            return True
    return False


def _is_name_word(clean: CleanText, word: Word) -> bool:
    return clean.text[word.start].isupper() and not kinds(word.text) & (WORK_WORD | SPEECH)
