"""Reads the one line with which a manager writes down what happened: who, what kind of act, for whom, about what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.ids import UserId
from domain.outcomes import OutcomeKind

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
    _K.PRODUCT_INTEREST: r"interest(?:ed)? in|product interest|demos?|trials?|pilots?|asked about",
    _K.SUPPORT: r"support|answered|helped|solved|troubleshot",
    _K.JOB_HELP: r"jobs?|hired|hiring|career|interview(?:s|ed)?",
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

_PERSON = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_TOWARDS = re.compile(r"\b(?:to|for|with|at|from)\s+(?=\S)")
_WORD = re.compile(r"[^\s,;:!?()]+")
_SMALL = frozenset({"and", "&", "of", "de", "the", "und"})
MOST_NAME_WORDS = 5


@dataclass(frozen=True)
class LogLine:
    """What was understood of a line; empty or None is what was not. `words` is the line without the person."""

    user_id: UserId
    kind: OutcomeKind | None
    whom: str
    words: str


def read_log_line(text: str, kinds: Mapping[OutcomeKind, str] = HAPPENED) -> LogLine:
    """Read `@member gave a reference to Globex, renewal`, or what was given with `kinds` of `WAS_GIVEN`.

    The kind told first is the one meant: what follows says about what. Any text is accepted. Linear in it.
    """
    person = _PERSON.search(text)
    rest = _PERSON.sub(" ", text)
    words = " ".join(rest.split()).strip(" ,;:")
    return LogLine(UserId(person[1] if person else ""), _kind(words, kinds), _whom(words), words)


def _kind(words: str, kinds: Mapping[OutcomeKind, str]) -> OutcomeKind | None:
    found = [(match.start(), -len(match[0]), kind) for kind, cues in kinds.items() if (match := _cue(cues, words))]
    return min(found, key=lambda one: one[:2])[2] if found else None


def _cue(cues: str, words: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{cues})(?!\w)", words, re.IGNORECASE)


def _whom(words: str) -> str:
    """Return the first name that something was done to, for or with: words that begin with a capital or a digit."""
    for towards in _TOWARDS.finditer(words):
        name = _name(words[towards.end() :])
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
    return " ".join(taken).rstrip(".")


def _belongs(word: str, before: list[str]) -> bool:
    return word[0].isupper() or word[0].isdigit() or bool(before and word in _SMALL)
