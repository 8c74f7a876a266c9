"""Reads from a Slack status whether somebody is away, and until when nothing should be sent to them."""

import re
from datetime import UTC, datetime, time, timedelta

from domain.taxonomy.away_words import AGAIN, AT_WORK, AWAY, BETWEEN, DAY, HERE, NOT, ON, SOMETIMES, TEAM, THING, UNTIL
from domain.taxonomy.words import fold

DAYS_UNSAID = 3
"""A status without an end holds for so many days; it is read every hour, and holds anew each day it still stands."""

LONGEST = timedelta(days=400)
"""No leave is longer: an end further away is a slip."""

_EMOJI = """
palm_tree beach_with_umbrella umbrella_on_ground island desert_island camping face_with_thermometer mask
sneezing_face face_with_head_bandage hospital baby baby_bottle ooo pto vacation
"""
_AWAY_EMOJI = frozenset(_EMOJI.split())


def _one_of(*lists: str) -> str:
    """Return the pattern of any of the phrases that stand between commas or lines, a longer one before its part."""
    found = {" ".join(phrase.split()) for phrases in lists for phrase in re.split(r"[,\n]", phrases)} - {""}
    return "(?:" + "|".join(sorted(map(re.escape, found), key=lambda phrase: (-len(phrase), phrase))) + ")"


def _words(pattern: str) -> re.Pattern[str]:
    """Return what finds a pattern as whole words, in words with a blank between every two."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)".replace("\n", ""))


_AWAY, _HERE, _AT_WORK, _PRESENT = _one_of(AWAY), _one_of(HERE), _one_of(AT_WORK), _one_of(HERE, AT_WORK)
_READ = (
    # Of a thing of that name: "planning our holiday event", "vacation policy".
    (_words(rf"planning (?:\w+ ){{0,3}}{_AWAY}|{_AWAY} {THING}"), ""),
    # Of others: "remote team covers", "my team is available".
    (_words(rf"{_AT_WORK} {TEAM}|{TEAM} (?:\w+ )?{_AT_WORK}"), ""),
    # Of a place or of some hours, and so of nobody's absence: "not working from home today", "not available before 10".
    (_words(rf"{NOT} (?:{BETWEEN} ){{0,2}}(?:remote|remotely|working remotely|{_HERE})"), ""),
    (_words(rf"{NOT} {_AT_WORK} {SOMETIMES}"), ""),
    # Of no presence at all, where the German "nicht" may come last.
    (_words(rf"{NOT} (?:{BETWEEN} ){{0,3}}{_AT_WORK}"), "away"),
    (_words(r"arbeitet? (?:\w+ ){0,3}nicht(?! (?:im|in|vom|von) )"), "away"),
    # Of a day to come: "back from leave on Monday", "available again Jan 5".
    (_words(rf"{_PRESENT}(?= (?:(?:\w+ ){{0,4}}{ON} |(?:(?:{AGAIN}|{ON}) ){{0,3}}){DAY}(?!\S))"), ""),
    # Of no absence: "not on vacation", "nicht mehr krank".
    (_words(rf"{NOT} (?:{BETWEEN} ){{0,2}}{_AWAY}"), "wfh"),
)
_IS_AWAY, _IS_HERE, _IS_AT_WORK = _words(_AWAY), _words(_HERE), _words(_AT_WORK)
_AWAY_UNTIL = _words(rf"{_AWAY} {UNTIL}")
_LAST = int(datetime(9999, 1, 1, tzinfo=UTC).timestamp())


def away_until(text: str, emoji: str, expires: int, now: datetime) -> datetime | None:
    """Return until when a status says that somebody is away, or None where it does not say so.

    `text` is in one of five languages, `emoji` as Slack names it (`:palm_tree:`), `expires` in seconds since the
    epoch, 0 for never. Words go before the emoji. Linear in the text.
    """
    if not _says_away(text, emoji):
        return None
    if expires:
        until = datetime.fromtimestamp(min(max(expires, 0), _LAST), UTC)
        return until if now < until <= now + LONGEST else None
    # Whole days, so that the same status read an hour later says the same.
    return datetime.combine(now.astimezone(UTC).date() + timedelta(days=DAYS_UNSAID), time(), UTC)


def _says_away(text: str, emoji: str) -> bool:
    """In doubt somebody is away: a message that waits costs less than one that comes to the sick."""
    words = " ".join(re.findall(r"[a-z0-9]+|[^\w\s'’-]", fold(text)))
    if not re.search("[a-z0-9]", words):
        return emoji.strip(":").casefold() in _AWAY_EMOJI
    for pattern, meaning in _READ:
        words = " ".join(pattern.sub(meaning, words).split())
    away, at_work = _IS_AWAY.search(words), _IS_AT_WORK.search(words)
    if away is None or _IS_HERE.search(words):
        return False
    return at_work is None or away.start() < at_work.start() or _AWAY_UNTIL.search(words) is not None
