"""Hiding what a member says is over: former employers and titles."""

import re

HIDDEN = "\x00"
"""Stands in the folded text for a character no reader of fields may use."""

_NOW = (
    r"(?:(?:since|as of) (?:\w+ ){1,3}(?:i'm|i am|i)|now|currently|today|turned|these days|nowadays|presently"
    r"|jetzt|heute|nun|aktuell|derzeit|ahora|actualmente|hoy|maintenant|actuellement"
    r"|aujourd'hui|agora|atualmente|hoje)\b"
)
_I = r"(?:(?:and|but|und|y|et|e)\s+)?(?:(?:i|i'm|i am|ich|yo|je|eu|bin|soy|je suis|sou)\s+)?"
_TO_COMMA = rf"(?=[;:.!?\n|)(•·/\[]|\s[-–—]\s|$|,?\s*{_I}{_NOW}|,(?![^.!?\n|]{{0,100}}\b{_NOW}))"
_OPENERS = (
    r"formerly|previously|before that|prior to (?:that|this|joining)|before this|before joining|"
    r"used to (?:be|run|work|lead|manage|head|own|do)|"
    r"in a (?:past|previous|former) life|i came from|came over from|past (?:roles?|life)|"
    r"i was(?! (?:just |recently |newly )?(?:promoted|made|appointed|named|hired|asked|told|invited|hoping|wondering))|"
    r"i worked|i spent|"
    r"(?:i've|i|i have)(?: just| recently)? left|"
    r"most recently|back when i|until (?:recently|last|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"ehemals|fruher(?:e|er)?|zuvor|vorher|davor|bis vor|bis (?:letztes|20\d\d)|ich war|"
    r"anteriormente|antes|previamente|hasta hace|yo era|trabaje en|fui|"
    r"anciennement|precedemment|auparavant|avant|j'etais|j'ai ete|j'ai travaille|"
    r"trabalhei|eu era|ate recentemente"
)
_FORMER = r"former|ehemalige[rn]?|ancien(?:ne)?|antigu[oa]|antig[oa]"
_PAST = re.compile(
    rf"[(\[]\s*(?:{_OPENERS}|{_FORMER}|ex[- ])[^)\]\n]{{0,200}}[)\]]|"
    rf"(?<![\w-])(?:{_OPENERS})(?![\w-])[^;.!?\n|)]{{0,200}}?{_TO_COMMA}"
    rf"|(?<![\w-])(?:{_FORMER})\s[^;,.!?\n|)]{{1,120}}?{_TO_COMMA}"
    rf"|(?<![\w-])ex(?:-\s?| )(?=[\w&])[^;,.!?\n|)]{{1,80}}?{_TO_COMMA}"
)


_DICTATED = re.compile(
    r" (?<=[a-z] )(?:comma|new ?line|full stop"
    r"|period(?= (?:thank|my|i |i'm|the company|company|industry|linkedin)|\s*$))(?= |$)"
)
"""Punctuation that a dictating member spoke."""


def hide_past(folded: str) -> str:
    """Return `folded`, of the same length, with what is over (and dictated punctuation) replaced by HIDDEN.

    Linear in its length.
    """
    return _DICTATED.sub(_hide, _PAST.sub(_hide, folded))


def _hide(match: re.Match[str]) -> str:
    return HIDDEN * len(match.group())
