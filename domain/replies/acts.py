"""What a sentence does when it is not an introduction: asks, advertises, hires, speaks of others, orders the bot."""

import re
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from domain.replies.cleaning import CleanText
from domain.replies.lexicon import FIRST_NAME, SPEECH, WORK_WORD, kinds
from domain.replies.lines import Stretch
from domain.replies.patterns import Tables, any_of
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


_TABLES: dict[Act, str] = {
    Act.ORDER: refusals.ORDERS,
    Act.GENERAL: refusals.GENERAL,
    Act.HIRING: refusals.HIRING,
    Act.SELLING: refusals.SELLING,
    Act.PROMOTION: refusals.PROMOTION,
    Act.OTHERS: refusals.RECOMMENDING,
    Act.APPLAUSE: refusals.APPLAUDING,
    Act.MENTION: refusals.MENTIONING,
    Act.PRAISE: refusals.PRAISING,
}
"""In the order in which they count."""
_ACTS = tuple(_TABLES)
_MILD = frozenset({Act.APPLAUSE, Act.MENTION, Act.PRAISE})
_REFUSALS = Tables(*_TABLES.values())
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
    acts = [Done(_ACTS[table], sentence.start + start) for table, start in _REFUSALS.find(text)]
    if acts and acts[0].act is Act.ORDER and acts[0].start >= sentence.start + _ORDER_OPENS_WITHIN:
        del acts[0]
    if acts and acts[0].act not in _MILD:
        return acts[0]
    if _speaks_of_a_name(clean, sentence):
        return Done(Act.OTHERS, sentence.start)
    if acts:
        return acts[0] if not text.rstrip().endswith(":") else Done(Act.OTHERS, acts[0].start)
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
    return any(_ACTS[table] is Act.HIRING for table, _ in _REFUSALS.find(folded))


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
    said = each_word(clean.folded, start, min(sentence.end, start + 80))
    words = list(islice(said, 1))
    if words and not _is_name_word(clean, words[0]):
        return False
    words += islice(said, 3)
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
