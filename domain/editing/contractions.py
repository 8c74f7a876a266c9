"""Spells contractions out, so that `I've` and `I have`, or `del` and `de el`, are the same words."""

import re
from collections.abc import Mapping

from domain.intros.drafting import Language


def _each(text: str) -> Mapping[str, str]:
    """Return what each word of `do=de+o da=de+a` is written for."""
    pairs = (pair.split("=") for pair in text.split())
    return {short: long.replace("+", " ") for short, long in pairs}


_WORDS: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: _each("cannot=can+not won't=will+not can't=can+not shan't=shall+not let's=let+us"),
    Language.GERMAN: _each("im=in+dem am=an+dem vom=von+dem zum=zu+dem zur=zu+der beim=bei+dem ins=in+das ans=an+das"),
    Language.SPANISH: _each("al=a+el del=de+el"),
    Language.FRENCH: _each("""
        du=de+le des=de+les au=à+le aux=à+les d'=de l'=le j'=je m'=me t'=te s'=se n'=ne c'=ce qu'=que jusqu'=jusque
        lorsqu'=lorsque puisqu'=puisque
    """),
    Language.PORTUGUESE: _each("""
        do=de+o da=de+a dos=de+os das=de+as no=em+o na=em+a nos=em+os nas=em+as ao=a+o à=a+a aos=a+os às=a+as
        pelo=por+o pela=por+a pelos=por+os pelas=por+as num=em+um numa=em+uma pra=para pro=para+o
    """),
}
_ENDINGS: Mapping[str, str] = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'d": "would", "'m": "am"}
"""What the end of an English contraction stands for; the `'s` of an owner stands for nothing."""
_IS = ("it's", "that's", "what's", "there's", "here's", "who's", "how's", "where's", "he's", "she's")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_FRENCH = re.compile(r"[^\W\d_]+'?")
_INVERTED = re.compile(r"(?<=\w)-(?:t-)?(?=(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|les?|la|lui|y|en)\b)", re.I)
"""The hyphen of `avez-vous`; that of `vice-présidente` makes one word."""


def spelled_out(text: str, language: Language) -> str:
    """Return a text, its apostrophes straight, with the words that each contraction stands for; linear."""
    if language is Language.FRENCH:
        return _FRENCH.sub(lambda found: _elision(found[0]), _INVERTED.sub(" ", text))
    return _WORD.sub(lambda found: _contraction(found[0], language), text)


def _elision(word: str) -> str:
    """Spell out `j'` of `j'anime` and `du`; what is no elision, as in `aujourd'hui`, stays."""
    long = _WORDS[Language.FRENCH].get(word.casefold(), word)
    return f"{long} " if word.endswith("'") and long != word else long


def _contraction(word: str, language: Language) -> str:
    small = word.casefold()
    if language is not Language.ENGLISH or small in _WORDS[language]:
        return _WORDS[language].get(small, word)
    if small in _IS:
        return f"{word[:-2]} is"
    return next((f"{word.removesuffix(end)} {long}" for end, long in _ENDINGS.items() if small.endswith(end)), word)
