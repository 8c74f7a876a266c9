"""What may stand in a note of a member's own: words at all, and not the name of their peer."""

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")

_COMMON = """
    a al an and are art as asks at august autumn bay be best bill bin black blue bond bright brook brooks brown
    by call can case chance chase church cloud cook cross crystal da dawn day de del della den der des di do dos
    du e east el en english ever fair faith field fields fine ford forest fox frank german gill glad go gold
    good grace grant gray green grey guy hall hand happy harmony he her hero hill him his hood hope i if in is
    it joy judge jump june just king la las law le les light little lo long los love low major male man mark may
    me mercy mill mine mint mo moon mr mrs ms my neat new no noble noon north of on or os page park parks post
    price prince queen ran read red reed rich ridge river rock rose rush said sand santa sea see she short
    simple singer six sky small so song south spring stone storm strong such sue summer sung sunny sure ten ter
    than the them they thin tie time to toy un van von ward was waters way west white will winter wise wolf wood
    woods y yang you young yu
"""
COMMON_WORDS = frozenset(_COMMON.split())
"""What is a name in some names and an everyday word in most sentences, in small letters and without accents."""


def has_words(note: str) -> bool:
    """Whether a note says anything in letters or digits: pictures alone are no words."""
    return any(character.isalnum() for character in note)


def names(note: str, name: str) -> bool:
    """Whether a note holds somebody's full name, or a part of it that is no common word; in any case, whole words.

    `priya helped` names Priya Venkataraman; `Will send slides` does not name Will Smith, and `will smith` does.
    Linear in the note.
    """
    said, parts = _words(note), _words(name)
    if len(parts) > 1 and any(said[start : start + len(parts)] == parts for start in range(len(said))):
        return True
    telling = {part for part in parts if len(part) > 1 and part not in COMMON_WORDS}
    return not telling.isdisjoint(said)


def _words(text: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(one for one in letters if not unicodedata.combining(one)))
