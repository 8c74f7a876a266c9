"""What each side of an introduction can send as it is: the LinkedIn note and the conversation starter.

Composed only from what both confirmed; nothing is invented, and nothing is asked for but a conversation.
"""

from dataclasses import dataclass

from domain.profiles import Profile, ProfileField
from views.text import clean, first_name

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
        """How to address them."""
        return first_name(self.name)


def person(name: str, profile: Profile) -> Person:
    """Return one side of an introduction from a confirmed profile."""
    return Person(
        clean(name, 80),
        clean(profile.value(ProfileField.TITLE), 100),
        clean(profile.value(ProfileField.COMPANY), 80),
        clean(profile.value(ProfileField.INDUSTRY), 80),
        _topic(profile.value(ProfileField.ASKS)),
        _topic(profile.value(ProfileField.OFFERS)),
    )


def linkedin_note(sender: Person, receiver: Person) -> str:
    """Return the note `sender` can send with a LinkedIn request to `receiver`, at most 200 characters.

    The richest wording that fits is taken; the last one names nobody's employer and always fits.
    """
    opening = f"Hi {receiver.first}, we are both in the same customer program and I found you in the networking post."
    who = _who(sender)
    about = receiver.asks or receiver.offers or sender.asks
    close = "Shall we have an intro chat?"
    tries = (
        f"{opening} {who} I would like to hear your view on {about}. {close}" if who and about else "",
        f"{opening} {who} I would like to hear your view on {about}." if who and about else "",
        f"{opening} I would like to hear your view on {about}. {close}" if about else "",
        f"{opening} {who} I would like to connect and have an intro chat." if who else "",
        f"{opening} {_job(sender)} I would like to connect." if sender.title else "",
        f"{opening} I would like to connect and have an intro chat.",
    )
    fitting = (text for text in tries if text and len(text) <= LONGEST_NOTE)
    return next(fitting, "We are both in the same customer program. I would like to connect and have an intro chat.")


def about_line(one: Person) -> str:
    """Return one line about a person in their own words, after their name."""
    place = ", ".join(part for part in (one.title, one.company, one.industry) if part)
    return place or "a member of this program"


def conversation_starter(a: Person, b: Person) -> str:
    """Return one question to begin with, from what the two wrote."""
    for asker, teller in ((a, b), (b, a)):
        if asker.asks and teller.offers:
            return f"{asker.first} would like to compare notes on {asker.asks}, and {teller.first} can share {teller.offers}."
    for asker, other in ((a, b), (b, a)):
        if asker.asks:
            return f"{asker.first} would like to compare notes on {asker.asks}. {other.first}, how do you handle that today?"
    if a.industry and b.industry and a.industry.casefold() != b.industry.casefold():
        return f"What is one thing about your work in {a.industry} that would surprise someone in {b.industry}?"
    return "What are you working on this quarter that you would like a second opinion on?"


def _who(sender: Person) -> str:
    if sender.title and sender.company:
        return f"I'm {sender.title} at {sender.company}."
    return _job(sender)


def _job(sender: Person) -> str:
    return f"I'm {sender.title}." if sender.title else ""


def _topic(text: str) -> str:
    """Return a topic so that it can stand inside a sentence: no full stop, no question mark at its end."""
    topic = clean(text, 120).rstrip(" .!?…")
    starts_plain = topic[:2].istitle() and topic[1:2].islower()
    return topic[0].lower() + topic[1:] if starts_plain and not topic.split(" ")[0].istitle() else topic
