"""Days and times of day as people type them."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_FEWEST_LETTERS = 3
CLOCK = re.compile(
    r"(?<![\w.:/-])(?:(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d) ?(?P<half>am|pm|h)?| ?(?P<mark>am|pm|h|o'?clock))"
    r"|(?P<name>noon|midday|midnight))(?![\w:/]|[.-]\d)"
)
"""A time of day that can be nothing else: `10:00`, `9.30`, `10h30`, `9am`, `17h`, `noon`; lower case."""

_MAY_BE_A_DAY = re.compile(r"\d{1,2}\.(?:0[1-9]|1[0-2])")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_DAY, _MONTH, _YEAR = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<month>[a-z]{3,9})", r"(?: (?P<year>\d{4}))?"
_BY_NAME = (re.compile(f"{_DAY} (?:of )?{_MONTH}{_YEAR}"), re.compile(f"{_MONTH} {_DAY}{_YEAR}"))
_WHICH = re.compile(r"(?:on )?(?:(?P<which>this|next) )?(?P<rest>.+)")


def read_clock(found: re.Match[str]) -> time | None:
    """Return the time of day that `CLOCK` found, or None for an hour that no day has."""
    if found["name"]:
        return time(0 if found["name"] == "midnight" else 12)
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"] or found["mark"]
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_moment(text: str, now: datetime) -> datetime | None:
    """Return the moment typed as `friday`, `tomorrow 9am`, `14:00` or `15 january at noon`, in the zone of `now`.

    A day begins at midnight, a time alone is of today. None for what is no day, or may be one of several: `3/4/2027`,
    `12`, `4.12`, `next friday` where that day is in this week. `text` is in lower case, with single blanks.
    """
    text = re.sub(r"(?<=\d)t(?=\d)", " ", text)
    found = CLOCK.search(text)
    if found is None:
        day = read_day(text, now.date())
        return datetime.combine(day, time(), now.tzinfo) if day else None
    at = None if _MAY_BE_A_DAY.fullmatch(found[0]) else read_clock(found)
    rest = " ".join(word for word in f"{text[: found.start()]} {text[found.end() :]}".split() if word != "at")
    if at is None or (rest and found["name"] == "midnight"):
        return None
    day = read_day(rest or ("tomorrow" if at == time() else "today"), now.date())
    return datetime.combine(day, at, now.tzinfo) if day else None


def read_day(text: str, today: date, since: date | None = None) -> date | None:
    """Return the day typed as `friday`, `next monday`, `15 january`, `2027-01-15` or `15.01.2027`, or None.

    A weekday is the next of its name after `today`; a date without a year the next after `since`, by default `today`.
    """
    match = _WHICH.fullmatch(text)
    if match is None:
        return None
    if match["which"]:
        return _weekday_in(match["which"], match["rest"], today)
    if match["rest"] in ("today", "tomorrow"):
        return today + timedelta(days=match["rest"] == "tomorrow")
    try:
        return _next_weekday(match["rest"], today) or _date(match["rest"], since or today)
    except (ValueError, OverflowError):
        return None


def weekday(word: str) -> int | None:
    """Return the weekday of a name, in full or by its first letters, three at least: 0 for `monday`."""
    return _named(word, WEEKDAYS)


def _named(word: str, names: Sequence[str]) -> int | None:
    word = word.rstrip(".")
    return next((at for at, name in enumerate(names) if len(word) >= _FEWEST_LETTERS and name.startswith(word)), None)


def _next_weekday(text: str, today: date) -> date | None:
    index = weekday(text)
    return None if index is None else today + timedelta(days=(index - today.weekday() - 1) % 7 + 1)


def _weekday_in(which: str, name: str, today: date) -> date | None:
    """Return `next monday` or `this friday`, where the next of its name lies in that week; else two could be meant."""
    if (which, name) == ("next", "week"):
        return today + timedelta(days=7 - today.weekday())
    found = _next_weekday(name, today)
    is_this_week = found is not None and found.weekday() > today.weekday() and found - today < timedelta(days=7)
    return found if is_this_week == (which == "this") else None


def _date(text: str, since: date) -> date | None:
    """Return a date in figures or with its month by name, after the weekday it falls on if need be.

    Raise ValueError for a day that is none.
    """
    first, _, rest = text.partition(" ")
    index = weekday(first)
    if index is not None:
        found = _date(rest, since)
        return found if found and found.weekday() == index else None
    return _in_figures(text) or _by_name(text, since)


def _in_figures(text: str) -> date | None:
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        return date(int(match[1]), int(match[3]), int(match[4]))
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return None
    day, month = int(match[1]), int(match[3])
    if match[2] == "." or day > 12 or day == month:
        return date(int(match[4]), month, day)
    return date(int(match[4]), day, month) if month > 12 else None


def _by_name(text: str, since: date) -> date | None:
    match = _BY_NAME[0].fullmatch(text) or _BY_NAME[1].fullmatch(text)
    month = _named(match["month"], _MONTHS) if match else None
    if match is None or month is None:
        return None
    if match["year"]:
        return date(int(match["year"]), month + 1, int(match["day"]))
    found = date(since.year, month + 1, int(match["day"]))
    return found if found > since else date(since.year + 1, month + 1, int(match["day"]))
