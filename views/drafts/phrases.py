"""What a language brings to a draft: greetings, openings, leads, facts and closings, one phrase a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Fact(StrEnum):
    """What a draft can say of a pair, the most telling first; each names something of both where it can."""

    ASK_AND_OFFER = "ask_and_offer"
    OFFER_AND_ASK = "offer_and_ask"
    SAME_ASK = "same_ask"
    SAME_ROLE = "same_role"
    SAME_FIELD = "same_field"
    ASK_AND_ROLE = "ask_and_role"
    ROLE_AND_ASK = "role_and_ask"
    ROLES_AND_FIELDS = "roles_and_fields"
    ROLES = "roles"
    MY_ROLE = "my_role"
    THEIR_ROLE = "their_role"

    @property
    def is_shared(self) -> bool:
        """Whether it is something the two have in common."""
        return self in (Fact.ASK_AND_OFFER, Fact.OFFER_AND_ASK, Fact.SAME_ASK, Fact.SAME_ROLE, Fact.SAME_FIELD)


@dataclass(frozen=True)
class Phrases:
    """One language. Slots in braces are filled with the words of the two: {my_title}, {their_asks}, {our_industry},
    {first}.

    A fact stands after a lead, so it begins in lower case; `shared_leads` lead only to what the two have in common;
    `introduces` says who writes. `plain` is the sentence
    of the program: where one found the other, the wish to talk, and both in one short line.
    """

    greeting: str
    plain: tuple[str, str, str]
    openings: tuple[str, ...]
    leads: tuple[str, ...]
    shared_leads: tuple[str, ...]
    facts: Mapping[Fact, tuple[str, ...]]
    introduces: tuple[str, ...]
    closings: tuple[str, ...]


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of `text` that hold anything."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def facts(text: str) -> Mapping[Fact, tuple[str, ...]]:
    """Return the facts written as a name with a colon and, below it, a phrase a line after a dash."""
    found: dict[Fact, tuple[str, ...]] = {}
    name = Fact.ROLES
    for line in lines(text):
        if line.startswith("- "):
            found[name] = (*found[name], line.removeprefix("- "))
        else:
            name = Fact(line.removesuffix(":"))
            found[name] = ()
    return found
