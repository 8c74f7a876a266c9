"""What each side of an introduction can send as it is: the LinkedIn note and the conversation starter.

Composed only from what the two confirmed; nothing is invented, and nothing is asked for but a conversation.
"""

import re
from dataclasses import dataclass

from domain.industries import understand_industry
from domain.intros.drafting import Language, units
from domain.peers.reading import names_no_industry
from domain.profiles import MAX_LENGTH, Profile, ProfileField
from domain.topics import shared_words
from views.intros.drafts.questions import QUESTIONS
from views.intros.selling import sells
from views.text import clean, first_name

_BEGINS_A_LINE = re.compile(r"(?:How|What|Why|When|Where|Who|Which|The|Best|Ways|Ideas|Customer|[A-Z][a-z]+ing)\b")
_REACHES = re.compile(r"://|\bwww\.|\S@\S|(?:\d[\s().-]?){7,}")
"""An address or a number to call: a note is no place for it."""
_IS_A_QUESTION = re.compile(r"(?:wie|was|warum|wann|wo|wer|wen|wem|welche\w*|ob|wieso|weshalb|womit|wodurch)\b", re.I)
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_LEADS_IN = re.compile(
    r"^(?:i(?:'d|’d| would) (?:like|love) to |i(?:'m|’m| am) (?:keen|interested|curious) (?:to |in )?|i want to )"
    r"(?:hear|learn|know|talk|read|see)?(?: more)?(?: about)? ?",
    re.I,
)
LONGEST_NOTE = 200
"""LinkedIn takes 200 characters in a connection note without a subscription."""


@dataclass(frozen=True)
class Person:
    """One side of an introduction, as they wrote themselves; any field but the name may be empty."""

    name: str
    title: str = ""
    company: str = ""
    industry: str = ""
    asks: str = ""
    offers: str = ""

    @property
    def first(self) -> str:
        """How to address them; empty where their name says nothing."""
        return first_name(self.name, "")


def person(name: str, profile: Profile) -> Person:
    """Return one side of an introduction from a confirmed profile."""
    fields = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY)
    title, company, industry = (clean(profile.value(field), MAX_LENGTH[field]) for field in fields)
    asks, offers = (_topic(profile.value(field)) for field in (ProfileField.ASKS, ProfileField.OFFERS))
    named = "" if names_no_industry(industry) else industry
    return Person(clean(name, 80), title, company, named, asks, offers)


def linkedin_note(sender: Person, receiver: Person) -> str:
    """Return the note `sender` can send with a LinkedIn request to `receiver`, at most 200 characters.

    The richest wording that fits is taken; each ends by asking for a chat, and the last names nobody and always
    fits. Characters are counted as LinkedIn's page counts them, an emoji as two.
    """
    hello = f"Hi {receiver.first}" if receiver.first else "Hello"
    opening = f"{hello}, we are both in the same customer program and I found you in the networking post."
    chat = "I would like to connect and have an intro chat."
    who, topic = _who(sender), _on(sender, receiver)
    tries = (
        f"{opening} {who} {topic}" if who and topic else "",
        f"{opening} {_job(sender)} {topic}" if sender.title and topic else "",
        f"{opening} {topic}" if topic else "",
        f"{opening} {who} {chat}" if who else "",
        f"{opening} {_job(sender)} {chat}" if sender.title else "",
        f"{opening} {chat}",
    )
    fitting = (text for text in tries if text and units(text) <= LONGEST_NOTE)
    return single_stops(next(fitting, f"We are both in the same customer program. {chat}"))


def single_stops(text: str) -> str:
    """Return a text whose sentences end with one stop, though a name in them brings its own, as `Elm & Co.` does."""
    return _TWO_STOPS.sub(".", text)


def _on(sender: Person, receiver: Person) -> str:
    """Return a small ask about what one of the two wrote, as the question that ends the note."""
    if sender.asks:
        return f"Shall we have an intro chat about {sender.asks}?"
    if receiver.asks:
        return f"You asked about {receiver.asks}: shall we have an intro chat?"
    return f"You can share {receiver.offers}: shall we have an intro chat?" if receiver.offers else ""


def about_line(one: Person) -> str:
    """Return one line about a person in their own words, after their name."""
    place = ", ".join(part for part in (one.title, one.company, one.industry) if part)
    return place or "a member of this program"


def conversation_starter(a: Person, b: Person, language: Language = Language.ENGLISH) -> str:
    """Return one question to begin with, from what the two wrote: what both speak of, else the words of one."""
    ours = QUESTIONS[language]
    sides = ((a, b), (b, a)) if a.first and b.first else ()
    for asker, teller in sides:
        if asker.asks and teller.offers and meets(asker.asks, teller.offers):
            return filled(ours.met, asker, teller, asker.asks, language)
    for asker, other in sides:
        if asker.asks:
            return filled(ours.ask, asker, other, asker.asks, language)
    for teller, other in sides:
        if teller.offers:
            return filled(ours.offer, teller, other, teller.offers, language)
    if _know_different_fields(a, b):
        return ours.fields.format(a=a.industry, b=b.industry)
    return ours.quarter


def filled(question: str, one: Person, other: Person, topic: str, language: Language) -> str:
    """Return a question about a topic of `one`, with the names and words of the two in it."""
    topic, offers = (in_a_sentence(words, language) for words in (topic, other.offers))
    return single_stops(question.format(one=one.first, other=other.first, topic=topic, offers=offers))


def in_a_sentence(topic: str, language: Language) -> str:
    """Return a topic as it stands in a sentence of a language: a whole question in German stands in quotes."""
    return f"„{topic}“" if language is Language.GERMAN and _IS_A_QUESTION.match(topic) else topic


def meets(asks: str, offers: str) -> bool:
    """Whether what one asks is what the other offers."""
    return bool(shared_words(asks, "", "", offers, barred=("", "")).met)


def _know_different_fields(a: Person, b: Person) -> bool:
    """Whether both industries are understood, and are two: `insurance` and `assurance` are one."""
    places = {understand_industry(one.industry) for one in (a, b)}
    return None not in places and len(places) == 2


def _who(sender: Person) -> str:
    if sender.title and sender.company:
        return f"I'm {sender.title} at {sender.company}."
    return _job(sender)


def _job(sender: Person) -> str:
    return f"I'm {sender.title}." if sender.title else ""


def _topic(text: str) -> str:
    """Return a topic so that it can stand inside a sentence: no stop at its end, no capital that only began a line.

    What leads into it (`I would like to learn about …`) is left out. Empty where it holds no letter, names nothing,
    sells something, or holds an address or a number to call.
    """
    topic = _LEADS_IN.sub("", clean(text).rstrip(" .!?…"))
    if not any(map(str.isalpha, topic)) or names_no_industry(topic) or sells(topic) or _REACHES.search(topic):
        return ""
    return topic[0].lower() + topic[1:] if _BEGINS_A_LINE.match(topic) else topic
