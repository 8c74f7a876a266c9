"""Finds for whom an act was done in a manager's line: the company or event it names."""

import re

_TOP = r"c[a-z]o|officer|president|(?:co-?)?founder|chair(?:man|woman|person)?|owner"
_ROLE = rf"{_TOP}|[se]?vp|head|director|manager|lead|partner"
_TITLE = re.compile(
    r"(?:(?:senior|global|deputy|regional|associate|group|new|former|vice|interim|acting|managing|chief) )*"
    rf"(?:(?:\w+ )?officer|{_ROLE})(?:(?: [\w&/-]+){{0,3}}? (?:of|at|from)\b|[,.;]|$)",
    re.IGNORECASE,
)
"""Somebody's title, after which their company may be named."""
_PERSON = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof)\.? [A-Z]")
_NO_HELP = "".join(rf"(?<!{word} )" for word in ("help", "helped", "helps", "issue", "problem", "trouble", "question"))
"""After these, *with* names a subject: `helped with SSO`."""
_TOWARDS = re.compile(
    rf"(?:\b(?:to|for|{_NO_HELP}with|at|from|(?i:{_TOP}) of|(?i:{_ROLE})(?: (?!(?:of|at|from)\b)\w+){{1,3}} of)\s+|"
    r"(?<!\S)(?:w/\s*|@\s+))(?:the\s+)?(?=\S)"
)
_WORD = re.compile(r"[^\s,;:!?()]+")
_SMALL = frozenset({"and", "&", "of", "de", "the", "und"})
_CALENDAR = """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
"""
_DAYS = frozenset(_CALENDAR.split())
MOST_NAME_WORDS = 5
_QUOTED = re.compile(r"[\"“„«'‘]\s*([^\"“”„«»]*?[^\s\"“”„«»])\s*[\"”“»'’](?!\w)")
_OBJECT = re.compile(
    r"\b(?:gave|gives|given|did|wrote|sent|took|showed|brought|introduced|referred|connected|recommended)\s+(?:the\s+)?(?=\S)"
)
_ITS_END = re.compile(r"\s+(?:an?|another|the|our|to|two|three|four|several|some)(?!\w)")
_LOWER = re.compile(
    r"(?:\b(?:to|for)\s+(?P<after>[a-z][\w-]+)(?=$|[,;.:]|\s+(?:about|on|for|in|at|after|before|last|this|yesterday|today|and)"
    r"(?!\w))|\b(?:gave|did|wrote|sent)\s+(?P<object>[a-z][\w-]+)(?=\s+(?:an?|another|our|two|three)(?!\w)))"
)
_COMMON = """
    us them him her me you it all everyone everybody someone somebody anyone people others both the our their his its
    this that free work good real once one two three prospect prospects peer peers customer customers client clients
    colleague colleagues friend friends partner partners newcomer newcomers user users students developers engineers
    executives leaders managers buyers investors analysts press sales marketing security support finance product legal
    renewal pricing data help advice feedback thanks fun years months weeks days today tomorrow up over
    coffee tea lunch dinner breakfast brunch drinks beer beers drink walk chat call catchup meeting review
    sso api apis crm erp scim saml sql ai hr roi kpi kpis gdpr soc2 qbr ebr
"""
_NOBODY = frozenset(_COMMON.split())


def for_whom(words: str) -> str:
    """Return the first name that something was done to, for or with: words that begin with a capital or a digit.

    Words in quotation marks are a name as they stand. A number, a month or a day of the week alone is none, nor is
    somebody's title, or somebody *from* somewhere: the company after it is. Where nothing has a capital, a
    single word between the verb and the act, or after *to* or *for*, is taken.
    """
    found = [(match.end(), name) for match in _TOWARDS.finditer(words) if (name := _towards(words[match.end() :]))]
    found += [(match.end(), name) for match in _OBJECT.finditer(words) if (name := _object(words[match.end() :]))]
    return min(found)[1] if found else _lower(words)


def _towards(rest: str) -> str:
    if quoted := _quoted(rest):
        return quoted[1]
    name = "" if _TITLE.match(rest) or _PERSON.match(rest) else _name(rest)
    return "" if re.match(r" from (?:the )?[A-Z]", rest[len(name) :]) else name


def _quoted(rest: str) -> re.Match[str] | None:
    found = _QUOTED.match(rest)
    return found if found and len(found[1].split()) <= MOST_NAME_WORDS else None


def _object(rest: str) -> str:
    if quoted := _quoted(rest):
        return quoted[1]
    name = _name(rest)
    return name if name and _ITS_END.match(rest, len(name)) else ""


def _lower(words: str) -> str:
    names = (match["after"] or match["object"] for match in _LOWER.finditer(words))
    return next((name for name in names if name not in _NOBODY and name not in _DAYS), "")


def _name(text: str) -> str:
    taken: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        if gap.strip() or len(taken) == MOST_NAME_WORDS or not _belongs(match[0], taken):
            break
        taken.append(match[0])
        end = match.end()
    while taken and taken[-1] in _SMALL:
        taken.pop()
    name = " ".join(taken).rstrip(".")
    return name if any(map(str.isupper, name)) and name.casefold() not in _DAYS | _NOBODY else ""


def _belongs(word: str, before: list[str]) -> bool:
    return word[0].isupper() or word[0].isdigit() or bool(before and word in _SMALL)
