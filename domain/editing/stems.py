"""Gives the forms of one word one stem, so that `planning` may become `plan`.

In Spanish and Portuguese the ending alone can say who does it, so no ending of a person is taken off there.
"""

import re
from collections.abc import Mapping

from domain.intros.drafting import Language

SHORTEST_STEM = 3
_PLURALS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    Language.ENGLISH: (("'s", ""), ("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("us", "us"), ("s", "")),
    Language.GERMAN: (),
    Language.SPANISH: (("iones", "ión"), ("s", "")),
    Language.FRENCH: (("eons", ""), ("s", ""), ("x", "")),
    Language.PORTUGUESE: (("ões", "ão"), ("s", "")),
}
"""Endings of number, the first that fits, and what stands in their place."""
_ENDINGS: Mapping[Language, tuple[str, ...]] = {
    Language.ENGLISH: ("ing", "ied", "ed", "e"),
    Language.GERMAN: ("est", "en", "em", "es", "et", "st", "e", "n", "t", "s"),
    Language.SPANISH: ("iendo", "ando", "ado", "ada", "ido", "ida", "ar", "er", "ir", "e"),
    Language.FRENCH: ("eant", "ant", "ent", "ée", "er", "ez", "é", "e"),
    Language.PORTUGUESE: ("ando", "endo", "indo", "ado", "ada", "ido", "ida", "ar", "er", "ir", "e"),
}
"""Endings of tense, mood, case and person, the longest first; never a profession's `-er` in English or German."""
_VOWEL = re.compile(r"[aeiouyàáâäãéèêíîïóôöõúûü]")
_DOUBLED = re.compile(r"([bdgkmnprt])\1$")


def stem(word: str, language: Language) -> str:
    """Return what the forms of a compared word have in common; a word with a digit is its own stem."""
    if not word.isalpha() and not word.endswith("'s"):
        return word
    single = _without_plural(word, language)
    for ending in _ENDINGS[language]:
        rest = single.removesuffix(ending)
        if rest != single and _can_stand(rest, ending):
            return _undoubled(f"{rest}y" if ending == "ied" else rest, language)
    return single


def _without_plural(word: str, language: Language) -> str:
    for ending, instead in _PLURALS[language]:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= SHORTEST_STEM - 1:
            return rest + instead
    return word


def _can_stand(rest: str, ending: str) -> bool:
    """Whether an ending was one: `doing` is of `do`, and `thing` is of nothing."""
    return len(rest) >= (2 if ending == "ing" else SHORTEST_STEM) and _VOWEL.search(rest) is not None


def _undoubled(rest: str, language: Language) -> str:
    return rest[:-1] if language is Language.ENGLISH and _DOUBLED.search(rest) else rest
