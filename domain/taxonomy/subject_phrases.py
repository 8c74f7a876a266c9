"""Reads the tables of what titles are about into phrases, each with its function, its specialty and its subject."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from domain.taxonomy.kinds import Function
from domain.taxonomy.market_subjects import MARKET_SUBJECTS
from domain.taxonomy.office_subjects import OFFICE_SUBJECTS
from domain.taxonomy.works_subjects import WORKS_SUBJECTS
from domain.taxonomy.world_subjects import WORLD_SUBJECTS

BESIDE_ONLY = "?"
"""Marks a phrase that tells a subject beside the function's own words, and nothing by itself."""
GENERAL = "~"
"""Marks a phrase whose subject counts where the title names no other: `nurse` beside `children`."""


class SubjectPhrase(NamedTuple):
    """One listed phrase. `mark` is what stands before it in the table, or an empty text."""

    function: Function
    specialty: str | None
    subject: str
    phrase: str
    mark: str


@cache
def subject_phrases() -> Sequence[SubjectPhrase]:
    """Return every phrase of the tables, in their order; they are read once."""
    return tuple(_read())


def _read() -> Iterator[SubjectPhrase]:
    tables: Mapping[Function, str] = {**MARKET_SUBJECTS, **OFFICE_SUBJECTS, **WORKS_SUBJECTS, **WORLD_SUBJECTS}
    for function, listing in tables.items():
        for line in filter(None, listing.replace("\n  ", " ").splitlines()):
            name, _, phrases = line.partition(": ")
            specialty, _, subject = name.rpartition(" / ")
            for phrase in map(str.strip, phrases.split(";")):
                plain = phrase.lstrip("~!?")
                yield SubjectPhrase(function, specialty or None, subject, plain, phrase[: -len(plain)])
