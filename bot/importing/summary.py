"""What an import tells whoever ran it: which thread it took, what became of the replies, and what comes next."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.importing.discussions import Candidate
from bot.importing.export import Channel
from handlers.threads.imported_cards import BETWEEN_CARDS
from handlers.threads.imports import Fate
from views.text import clean, plural, unescape

LONGEST_OPENING = 60
MOST_CANDIDATES = 5
MOST_PROBLEMS = 20

_TAKEN_IN = {
    Fate.PROFILE: "read into a profile, unconfirmed until its owner confirms it",
    Fate.EDITED: "edited since Rapport read it, and read again",
    Fate.EARLIER: "of somebody who wrote a newer one",
    Fate.CHATTER: "that introduces nobody",
    Fate.CONFIRMED: "of somebody whose own confirmed profile stays as it is",
    Fate.WITHDRAWN: "of somebody who left the directory, and stays out",
}
_KNOWN = {Fate.KNOWN: "known to Rapport already"}
_SKIPPED = {
    Fate.ABSENT: "whose author is not in the channel now",
    Fate.DEACTIVATED: "whose author's account is deactivated",
    Fate.STRANGER: "whose author is from another company's workspace",
    Fate.BOT: "by an app",
    Fate.FORGOTTEN: "whose author asked to be forgotten",
}
_DELETED = "deleted in Slack"


@dataclass(frozen=True)
class Outcome:
    """What came of an import; `cards` is how many are queued (or would be), None where none were asked for."""

    channel: Channel
    chosen: Candidate
    fates: Sequence[Fate]
    problems: Sequence[str]
    is_dry: bool
    cards: int | None


def summary(outcome: Outcome) -> str:
    """Return what became of every reply, line by line; it names no member."""
    counts = Counter(outcome.fates)
    discussion = outcome.chosen.discussion
    counts[Fate.BOT] += discussion.apps
    skipped = [*_rows(counts, _SKIPPED), *_row(discussion.deleted, _DELETED)]
    lines = [f"In #{outcome.channel.name}, the thread of {described(outcome.chosen)}"]
    for heading, rows in (
        ("Taken in" if not outcome.is_dry else "To be taken in", _rows(counts, _TAKEN_IN)),
        ("Unchanged", _rows(counts, _KNOWN)),
        ("Skipped", skipped),
        ("Not read", _problems(outcome.problems)),
    ):
        lines += [f"{heading}:", *rows] if rows else []
    return "\n".join([*lines, *_ending(outcome, counts)]) + "\n"


def _rows(counts: Counter[Fate], told: dict[Fate, str]) -> list[str]:
    return [row for fate, words in told.items() for row in _row(counts[fate], words)]


def _row(number: int, words: str) -> list[str]:
    return [f"  {plural(number, 'reply', 'replies')} {words}"] if number else []


def _problems(problems: Sequence[str]) -> list[str]:
    shown = [f"  {clean(problem, 200)}" for problem in problems[:MOST_PROBLEMS]]
    more = len(problems) - len(shown)
    return [*shown, f"  and {more} more"] if more else shown


def _ending(outcome: Outcome, counts: Counter[Fate]) -> list[str]:
    if outcome.is_dry:
        cards = [f"With --send-cards, {plural(outcome.cards, 'card')} would be queued."] if outcome.cards else []
        return ["This was a dry run: nothing was changed.", *cards]
    if outcome.cards is not None:
        every = int(BETWEEN_CARDS.total_seconds() // 60)
        return [f"Queued: {plural(outcome.cards, 'card')}, one every {every} minutes of its owner's working hours."]
    if not counts[Fate.PROFILE]:
        return ["Nothing was sent."]
    return [
        "Nothing was sent. Each owner finds the profile with /rapport me and confirms it there; "
        "--send-cards sends each of them one card."
    ]


def described(candidate: Candidate) -> str:
    """Return a thread in one line: its day, its ts, how its post begins, and how many told of themselves in it."""
    discussion = candidate.discussion
    opening = clean(unescape(discussion.opening), LONGEST_OPENING)
    told = f"“{opening}”" if opening else "a post that is not in the export"
    return (
        f"{datetime.fromtimestamp(float(discussion.ts), UTC):%Y-%m-%d} ({discussion.ts}), {told}: "
        f"{plural(len(discussion.replies), 'reply', 'replies')}, {plural(len(candidate.newest), 'profile')}"
    )


def listing(heading: str, candidates: Iterable[Candidate]) -> str:
    """Return threads to choose from, each with the option that chooses it."""
    lines = [f"  --thread {one.discussion.ts}  {described(one)}" for one in candidates]
    return "\n".join([heading, *lines[:MOST_CANDIDATES]]) + "\n"
