"""What the scenes share: what later ones need of earlier ones, and how people are called."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.demo.script import FIRST_PAIR
from bot.demo.sight import Message, shown
from bot.demo.stage import Stage
from sandbox.cast import CUSTOMERS


@dataclass
class Story:
    """What later scenes need of earlier ones; `pair` are the two whom the demo follows, by handle."""

    thread_ts: str = ""
    replies: dict[str, str] = field(default_factory=dict)
    pair: tuple[str, str] = FIRST_PAIR
    introduction: str = ""
    notes: dict[str, str] = field(default_factory=dict)


Scene = Callable[[Stage, Story], Awaitable[object]]


def name(who: str) -> str:
    """Return how the demo calls a person: their name in the seeded community."""
    known = {person.handle: person.name for person in CUSTOMERS}
    return known.get(who, who.replace(".", " ").title())


def company(who: str) -> str:
    """Return whom a customer of the seeded community works for."""
    return next(person.company for person in CUSTOMERS if person.handle == who)


def first_line(message: Message) -> str:
    """Return the first line a message shows."""
    return shown(message).split("\n", maxsplit=1)[0]
