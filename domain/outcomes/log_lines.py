"""Reads the one line with which a manager writes down what happened: who, what kind of act, for whom, about what."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from domain.ids import UserId
from domain.outcomes.log_doubts import is_another, is_denied, is_undone
from domain.outcomes.log_kinds import HAPPENED
from domain.outcomes.log_names import for_whom
from domain.outcomes.log_people import STAND_IN, without_names
from domain.outcomes.outcome import OutcomeKind

_PERSON = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")
_ABOUT_WHOM = re.compile(rf"^\s*(?:{_PERSON.pattern}[\s,&+]*(?:and(?!\w))?\s*)+(?!\w*['’])")
_MOST_ACTS = 8
"""Of so many acts in one line the first that was done is looked for."""
_INTEREST_IN = re.compile(r"(?:asked about|interest(?:ed)? in)$", re.IGNORECASE)


@dataclass(frozen=True)
class LogLine:
    """What was understood of a line; empty or None is what was not. `words` is the line without the person.

    `is_negated` when it says that something did not happen, or not yet, or only speaks of it, and `names_several` when
    it is about more than one member.
    """

    user_id: UserId
    kind: OutcomeKind | None
    whom: str
    words: str
    is_negated: bool = False
    names_several: bool = False


def read_log_line(
    text: str, kinds: Mapping[OutcomeKind, str] = HAPPENED, names: Mapping[UserId, str] = MappingProxyType({})
) -> LogLine:
    """Read `@member gave a reference to Globex, renewal`, or what was given with `kinds` of `WAS_GIVEN`.

    `names` are those of the circle's members, which stay out of the words however they are typed.

    The kind told first is the one meant: what follows says about what. An act that did not happen, or not yet, or is
    only spoken of gives way to one that a later clause says was done, else there is none. Any text is accepted. Linear
    in it.
    """
    people = list(dict.fromkeys(_PERSON.findall(text)))
    words = " ".join(_without(people[:1], _ABOUT_WHOM.sub(" ", text)).split()).strip(" ,;:")
    words = without_names(words, (name for user_id, name in names.items() if user_id not in people[:1]))
    told = _told(words, kinds)
    kind = next((one for one, cue in told if not _is_doubtful(words, one, cue, kinds)), None)
    is_negated = kind is None and (bool(told) or is_denied(words))
    return LogLine(UserId(people[0] if people else ""), kind, for_whom(words), words, is_negated, len(people) > 1)


def _without(named: list[str], text: str) -> str:
    return _PERSON.sub(lambda match: " " if match[1] in named else f" {STAND_IN} ", text)


def _told(words: str, kinds: Mapping[OutcomeKind, str]) -> list[tuple[OutcomeKind, re.Match[str]]]:
    """Return the kind told first and by which words, of two at one place the longer; then those told as done."""
    found = [(kind, match) for kind, cues in kinds.items() for match in islice(_cues(cues, words), _MOST_ACTS)]
    found.sort(key=lambda one: (one[1].start(), -len(one[1][0])))
    return found[:1] + [(kind, cue) for kind, cue in found[1:_MOST_ACTS] if is_another(words, cue, found[0][1])]


def _is_doubtful(words: str, kind: OutcomeKind, cue: re.Match[str], kinds: Mapping[OutcomeKind, str]) -> bool:
    return is_undone(words, kind, cue) or _is_of_an_act(words, kind, cue, kinds)


def _is_of_an_act(words: str, kind: OutcomeKind, cue: re.Match[str], kinds: Mapping[OutcomeKind, str]) -> bool:
    """Whether the interest told is in an act, such as a reference call, rather than in a product."""
    if kind is not OutcomeKind.PRODUCT_INTEREST or not _INTEREST_IN.search(cue[0]):
        return False
    following = re.split(r"[,;.:]", words[cue.end() :], maxsplit=1)[0]
    return any(any(_cues(cues, following)) for other, cues in kinds.items() if other is not kind)


def _cues(cues: str, words: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w)(?:{cues})(?!\w)", words, re.IGNORECASE)
