"""Reads the one line with which a manager writes down what happened: who, what kind of act, for whom, about what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.ids import UserId
from domain.outcomes.outcome import OutcomeKind

_K = OutcomeKind

HAPPENED: Mapping[OutcomeKind, str] = {
    _K.PEER_REFERENCE: r"references?|referenced|reference call|ref call|vouched|spoke (?:to|with) (?:a )?prospects?",
    _K.REFERRAL: r"referred|referrals?|recommended us|brought us|introduced us",
    _K.CONTENT: (
        r"case stud(?:y|ies)|success stor(?:y|ies)|stor(?:y|ies)|quotes?|quoted|testimonials?|talks?|keynotes?|"
        r"webinars?|panels?|podcasts?|blogs?|articles?|reviews?|reviewed|videos?|spoke at|presented|speaker"
    ),
    _K.MENTORING: r"mentor(?:s|ed|ing|ship)?|coach(?:ed|ing)?",
    _K.ADVICE: r"advice|advised|advisory board|feedback|compared notes",
    _K.EXPANSION: r"renewals?|renew(?:s|ed|ing)?|expan(?:ds?|ded|sion)|upsell|upgrad(?:e|es|ed)|more seats|added seats",
    _K.PRODUCT_INTEREST: (
        r"interest(?:ed)? in|product interest|asked about|"
        r"(?:asked (?:for|to)|wants?|wanted|request(?:s|ed)|book(?:s|ed)|would like|signed up for|start(?:s|ed)|joined)"
        r"(?: \w+){0,3} (?:demos?|trials?|pilots?)"
    ),
    _K.SUPPORT: r"answered|helped|(?:re)?solved|troubleshot",
    _K.JOB_HELP: (
        r"helped(?: \S+){1,3} (?:find|get|land|into|change|switch)(?: \S+){0,3} (?:jobs?|roles?|positions?)|"
        r"helped(?: \S+){1,4} (?:hired|career|interviews?|cv|resume|job (?:search|hunt|application))|"
        r"jobs?|hired|hiring|career|interview(?:s|ed)?"
    ),
    _K.MET: r"met|had a call|had coffee",
}
"""The words each kind of act is told by; a word is matched whole, in any case."""

WAS_GIVEN: Mapping[OutcomeKind, str] = {
    _K.SPOTLIGHT: r"spotlight(?:s|ed)?|featured?|newsletter|recognition|awards?|shout-?outs?|stage",
    _K.ACCESS: r"access|early access|beta|roadmap|preview|invitations?|invited|dinner|tickets?|office hours|seat",
    _K.CAREER_HELP: r"career|recommendations?|recommended|endorsed|jobs?|promotion|linkedin|letter",
    _K.ANSWER: r"answer(?:s|ed)?|advice|help(?:ed)?|support",
    _K.GIFT: r"gifts?|swag|vouchers?|gift ?cards?|flowers|books?|hampers?|t-?shirts?|thank-?you",
}
"""The same for what the program gave a member."""

_NOT = re.compile(
    r"(?<!\w)(?:not|never|no|none|nobody|without|cannot|unable|(?:did|does|do|was|is|had|has|could|would|will|wo|ca)nt|"
    r"refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|den(?:y|ied)|turned down|backed out|pulled out|withdrew|"
    r"fail(?:s|ed)? to|cancel(?:s|led|ed))(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
"""What says that something did not happen; a form that asks once too often does no harm."""

_LOST = re.compile(r"(?<!\w)(?:lost|los(?:e|es|ing)|churn(?:s|ed|ing)?)(?!\w)", re.IGNORECASE)
"""What takes back a renewal, and nothing else: an article on lost customers is one."""

_AHEAD = re.compile(
    r"(?<!\w)(?:(?-i:will)|^will(?= [a-z])|might|shall|should|would|could|can|(?:^|(?:she|he|they|we|who|and|but) )may|"
    r"going to|gonna|about to|(?:want|plan|intend|hope|offer|agree|like)(?:s|n?ed|d)? to|(?:plann|hop)ing to|planned|"
    r"scheduled|promise[sd]?|willing to|open to|likely to|considering|thinking (?:of|about)|asked to|maybe|perhaps|"
    r"tomorrow)(?!\w)|['’]ll(?!\w)",
    re.IGNORECASE,
)
"""What says that something is still to come."""

_CLAUSE = re.compile(r"[,;.:]|(?<!\w)(?:and|but|so|what|how|that|who|which|why|where|when)(?!\w)", re.IGNORECASE)

_PERSON = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_TOP = r"c[a-z]o|officer|president|(?:co-?)?founder|chair(?:man|woman|person)?|owner"
_ROLE = rf"{_TOP}|[se]?vp|head|director|manager|lead|partner"
_TITLE = re.compile(
    r"(?:(?:senior|global|deputy|regional|associate|group|new|former|vice|interim|acting|managing|chief) )*"
    rf"(?:(?:\w+ )?officer|{_ROLE})(?:(?: [\w&/-]+){{0,3}}? (?:of|at|from)\b|[,.;]|$)",
    re.IGNORECASE,
)
"""Somebody's title, after which their company may be named."""
_TOWARDS = re.compile(
    rf"\b(?:to|for|with|at|from|(?i:{_TOP}) of|(?i:{_ROLE})(?: (?!(?:of|at|from)\b)\w+){{1,3}} of)\s+(?:the\s+)?(?=\S)"
)
_WORD = re.compile(r"[^\s,;:!?()]+")
_SMALL = frozenset({"and", "&", "of", "de", "the", "und"})
_CALENDAR = """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
"""
_DAYS = frozenset(_CALENDAR.split())
MOST_NAME_WORDS = 5


@dataclass(frozen=True)
class LogLine:
    """What was understood of a line; empty or None is what was not. `words` is the line without the person.

    `is_negated` when it says that something did not happen, or not yet, and `names_several` when it is about more than
    one member.
    """

    user_id: UserId
    kind: OutcomeKind | None
    whom: str
    words: str
    is_negated: bool = False
    names_several: bool = False


def read_log_line(text: str, kinds: Mapping[OutcomeKind, str] = HAPPENED) -> LogLine:
    """Read `@member gave a reference to Globex, renewal`, or what was given with `kinds` of `WAS_GIVEN`.

    The kind told first is the one meant: what follows says about what. A line that says what did not happen, or not
    yet, has none. Any text is accepted. Linear in it.
    """
    people = list(dict.fromkeys(_PERSON.findall(text)))
    rest = _PERSON.sub(" ", text)
    words = " ".join(rest.split()).strip(" ,;:")
    told = _told(words, kinds)
    is_negated = _NOT.search(words) is not None or (told is not None and _is_open(words, *told))
    kind = None if told is None or is_negated else told[0]
    return LogLine(UserId(people[0] if people else ""), kind, _whom(words), words, is_negated, len(people) > 1)


def _told(words: str, kinds: Mapping[OutcomeKind, str]) -> tuple[OutcomeKind, re.Match[str]] | None:
    """Return the kind told first, and by which words; of two at one place the longer."""
    found = [(kind, match) for kind, cues in kinds.items() if (match := _cue(cues, words))]
    return min(found, key=lambda one: (one[1].start(), -len(one[1][0])), default=None)


def _is_open(words: str, kind: OutcomeKind, cue: re.Match[str]) -> bool:
    """Whether the act of `cue` was lost or is still to come; what a later clause says is of something else."""
    if kind is _K.EXPANSION and _LOST.search(words):
        return True
    ahead = [match for match in _AHEAD.finditer(words) if match.end() <= cue.start() or match.start() >= cue.end()]
    return any(match.start() < cue.start() or not _CLAUSE.search(words[cue.end() : match.start()]) for match in ahead)


def _cue(cues: str, words: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{cues})(?!\w)", words, re.IGNORECASE)


def _whom(words: str) -> str:
    """Return the first name that something was done to, for or with: words that begin with a capital or a digit.

    A number, a month or a day of the week alone is none, nor is somebody's title: the company after it is.
    """
    for towards in _TOWARDS.finditer(words):
        rest = words[towards.end() :]
        name = "" if _TITLE.match(rest) else _name(rest)
        if name:
            return name
    return ""


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
    return name if any(map(str.isupper, name)) and name.casefold() not in _DAYS else ""


def _belongs(word: str, before: list[str]) -> bool:
    return word[0].isupper() or word[0].isdigit() or bool(before and word in _SMALL)
