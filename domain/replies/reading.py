"""What reading one reply yields: the fields found, each with its place in the text as Slack delivered it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Field(StrEnum):
    """One fact a member may tell about himself or herself."""

    TITLE = "title"
    COMPANY = "company"
    INDUSTRY = "industry"
    LINKEDIN_URL = "linkedin_url"
    TOPIC = "topic"


LONGEST = {
    Field.TITLE: 150,
    Field.COMPANY: 150,
    Field.INDUSTRY: 150,
    Field.LINKEDIN_URL: 250,
    Field.TOPIC: 300,
}
"""The most characters a value of each field may have."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch [start, end) of the raw text, counted in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A value, cleaned for people, and the stretch of raw text it was read from."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """Whether a reply presents its author as a peer to meet, and what it says; nothing is found in others.

    `is_offer` when the topic is something they can share, rather than something they ask about.
    """

    is_profile: bool
    found: Mapping[Field, Found]
    is_offer: bool = False

    def value(self, field: Field) -> str | None:
        """Return the text found for `field`, or None where the reply does not surely say it."""
        one = self.found.get(field)
        return one.value if one else None


NOT_A_PROFILE = Reading(False, MappingProxyType({}))
