"""What two read who were introduced and may need another beginning, and the question after two that led nowhere."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from domain.intros.drafting import pick
from domain.preferences import Frequency
from views.blocks import Message, actions, button, context, fallback, paragraph, said
from views.intros.introduction import IN_TOUCH
from views.intros.scripts import Person, conversation_starter
from views.moments import day
from views.text import escape, team_name

PAUSE, KEEP, FEWER = "follow_up_pause", "follow_up_keep", "follow_up_fewer"
_LAST = "This is the only one I send here. If you are in touch already, one press tells me so."
_FEWER = {
    Frequency.TWO_WEEKLY: "every two weeks at most",
    Frequency.MONTHLY: "once a month at most",
    Frequency.ON_REQUEST: "only when you, or a member who asks for you, start it",
}


def opener(a: Person, b: Person, key: str, tag: str = "") -> Message:
    """Return one fresh question for a conversation of two, other than the first; the same for the same `key`.

    Without a `tag` its button is gone: one of the two told how it goes.
    """
    question = opening_question(a, b, key)
    told = f"Another way to begin, from what you both posted: {question}"
    if not tag:
        return said(told)
    blocks = (paragraph(told), actions(button("We're in touch", IN_TOUCH, tag)), context(_LAST))
    return Message(f"{fallback(told)} {_LAST}", blocks)


def opening_question(a: Person, b: Person, key: str) -> str:
    """Return a question from the most that two wrote of themselves, on another topic than they began with.

    Where that was all they wrote, it asks about their work instead.
    """
    first = conversation_starter(a, b)
    topics = [question for topic, question in _of_topics(a, b) if topic.casefold() not in first.casefold()]
    for questions in (topics, _of_work(a, b)):
        fresh = sorted(set(questions) - {first})
        if fresh:
            return pick(fresh, key, "opener")
    return "What is one thing about your work that you see differently than a year ago?"


def _of_topics(a: Person, b: Person) -> Iterator[tuple[str, str]]:
    """Yield each topic of the two with a question about it."""
    for one, other in ((a, b), (b, a)):
        if one.asks:
            yield one.asks, f"{one.first}, you would like to compare notes on {one.asks}: what have you tried so far?"
            yield one.asks, f"On {one.asks}: {other.first}, what would you do first if it were yours?"
        if one.offers:
            told = f"{one.first} can share {one.offers}."
            yield one.offers, f"{told} {other.first}, what would you want to know first?"


def _of_work(a: Person, b: Person) -> Iterator[str]:
    if a.industry and b.industry and a.industry.casefold() != b.industry.casefold():
        yield f"What would you borrow from each other's world, {a.industry} and {b.industry}?"
    if a.title and b.title:
        yield f"{a.title} and {b.title}: what takes up more of your week than anybody would guess?"


def pause_question(team: Sequence[str], tag: str, frequency: Frequency) -> Message:
    """Return the question to somebody whose last two introductions led nowhere, as far as anybody told.

    `frequency` is how often they are offered somebody so far.
    """
    text = (
        "As far as I know, your last two introductions led nowhere. That happens, and it is nobody's fault. "
        "Would a break suit you? Nothing changes unless you press something, and I do not ask again about these two. "
        f"Neither this question nor your answer reaches {team_name(team)}."
    )
    buttons = (
        button("Pause for a month", PAUSE, tag),
        button("Keep going", KEEP, tag),
        button("Fewer of these", FEWER, tag + frequency),
    )
    return Message(escape(text), (paragraph(text), actions(*buttons)))


def paused(until: datetime) -> Message:
    """Return what stands in place of the question after [Pause for a month]."""
    return said(f"A break until {day(until)}. `/rapport resume` ends it whenever you like.")


def kept_going() -> Message:
    """Return what stands in place of the question after [Keep going]."""
    return said("Everything stays as it is. I hope the next one suits you better.")


def fewer(frequency: Frequency) -> Message:
    """Return what stands in place of the question after [Fewer]."""
    return said(f"Fewer from here on: {_FEWER[frequency]}. `/rapport preferences` changes that.")
