"""What two read who were introduced and may need another beginning, and the question after two that led nowhere."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from domain.intros.drafting import Language, pick
from domain.preferences import Frequency
from views.blocks import Message, actions, button, context, fallback, paragraph, said
from views.intros.drafts.questions import QUESTIONS
from views.intros.introduction import IN_TOUCH
from views.intros.scripts import Person, conversation_starter, filled
from views.moments import day
from views.text import escape, team_name

PAUSE, KEEP, FEWER = "follow_up_pause", "follow_up_keep", "follow_up_fewer"
_LAST = "This is the only one I send here. If you are in touch already, one press tells me so."
_FEWER = {
    Frequency.TWO_WEEKLY: "every two weeks at most",
    Frequency.MONTHLY: "once a month at most",
    Frequency.ON_REQUEST: "only when you, or a member who asks for you, start it",
}


def opener(a: Person, b: Person, key: str, tag: str = "", language: Language = Language.ENGLISH) -> Message:
    """Return one fresh question for a conversation of two, other than the first; the same for the same `key`.

    Without a `tag` its button is gone: one of the two told how it goes.
    """
    told = f"{QUESTIONS[language].again}{opening_question(a, b, key, language)}"
    if not tag:
        return said(told)
    blocks = (paragraph(told), actions(button("We're in touch", IN_TOUCH, tag)), context(_LAST))
    return Message(f"{fallback(told)} {_LAST}", blocks)


def opening_question(a: Person, b: Person, key: str, language: Language = Language.ENGLISH) -> str:
    """Return a question from the most that two wrote of themselves, on another topic than they began with.

    Where that was all they wrote, it asks about their work instead.
    """
    first = conversation_starter(a, b, language)
    topics = [question for topic, question in _of_topics(a, b, language) if topic.casefold() not in first.casefold()]
    for questions in (topics, _of_work(a, b, language)):
        fresh = sorted(set(questions) - {first})
        if fresh:
            return pick(fresh, key, "opener")
    return QUESTIONS[language].year


def _of_topics(a: Person, b: Person, language: Language) -> Iterator[tuple[str, str]]:
    """Yield each topic of the two with a question about it; none where one has no name to be called by."""
    ours = QUESTIONS[language]
    for one, other in ((a, b), (b, a)) if a.first and b.first else ():
        if one.asks:
            yield one.asks, filled(ours.tried, one, other, one.asks, language)
            yield one.asks, filled(ours.first, one, other, one.asks, language)
        if one.offers:
            yield one.offers, filled(ours.offer, one, other, one.offers, language)


def _of_work(a: Person, b: Person, language: Language) -> Iterator[str]:
    if a.industry and b.industry and a.industry.casefold() != b.industry.casefold():
        yield QUESTIONS[language].worlds.format(a=a.industry, b=b.industry)
    if a.title and b.title:
        yield QUESTIONS[language].titles.format(a=a.title, b=b.title)


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
