"""What a language brings to a draft: greetings, openings, facts and closings, one phrase a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Fact(StrEnum):
    """Why one writes to the other, the most telling first; the last holds for any two."""

    ASK_AND_OFFER = "ask_and_offer"
    OFFER_AND_ASK = "offer_and_ask"
    SAME_ASK = "same_ask"
    MY_ASK = "my_ask"
    THEIR_ASK = "their_ask"
    THEIR_OFFER = "their_offer"
    SAME_ROLE = "same_role"
    SAME_FIELD = "same_field"
    SAME_WORK = "same_work"
    NEAR_FIELDS = "near_fields"
    NEAR_WORK = "near_work"
    SAME_LEVEL = "same_level"
    PEERS = "peers"


TELLING: tuple[tuple[Fact, ...], ...] = (
    (Fact.ASK_AND_OFFER, Fact.OFFER_AND_ASK, Fact.SAME_ASK),
    (Fact.MY_ASK, Fact.THEIR_ASK),
    (Fact.THEIR_OFFER,),
    (Fact.SAME_ROLE, Fact.SAME_FIELD, Fact.SAME_WORK),
    (Fact.NEAR_FIELDS, Fact.NEAR_WORK, Fact.SAME_LEVEL),
    (Fact.PEERS,),
)
"""The facts that tell as much as each other, the most telling first."""


@dataclass(frozen=True)
class Phrases:
    """One language. Slots in braces are filled with the words of the two: {my_asks}, {their_offers}, {our_industry},
    {our_work}, {first}; {me} is who writes, as `me` says it or their title alone, and {time} one of `times`.

    An opening says who writes and where the two know each other from, a fact why to this peer, a closing asks for
    one small thing. No phrase tells the reader their own title. `nameless` greets who has no name to be called by;
    `plain` is the sentence of the program: where one
    found the other, who writes, the wish to talk, and the first and last in one short line.
    """

    greetings: tuple[str, ...]
    nameless: str
    me: str
    plain: tuple[str, str, str, str]
    openings: tuple[str, ...]
    facts: Mapping[Fact, tuple[str, ...]]
    closings: tuple[str, ...]
    times: tuple[str, ...]


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of `text` that hold anything."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def facts(text: str) -> Mapping[Fact, tuple[str, ...]]:
    """Return the facts written as a name with a colon and, below it, a phrase a line after a dash."""
    found: dict[Fact, tuple[str, ...]] = {}
    name = Fact.PEERS
    for line in lines(text):
        if line.startswith("- "):
            found[name] = (*found[name], line.removeprefix("- "))
        else:
            name = Fact(line.removesuffix(":"))
            found[name] = ()
    return found
