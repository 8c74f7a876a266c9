"""A claim: one stretch of text offered as the value of one field, with how sure its reader is of it."""

from typing import NamedTuple

from domain.replies.page import Scan
from domain.replies.reading import Field

LABELLED = 10.0
"""The author named the field."""
SAID = 6.0
"""The author said it in a sentence about himself or herself."""
AT = 4.5
"""Title and employer stand around an `at`."""
INFERRED = 3.0
"""A bare part reads like a value of the field, or stands beside one that does."""


class Claim(NamedTuple):
    """Clean [start, end) may be the value of `field`; the heaviest claim wins, of equals the first."""

    field: Field
    start: int
    end: int
    weight: float


def claim_words(scan: Scan, field: Field, start: int, end: int, weight: float) -> Claim:
    """Claim words [start, end) of a scan, start < end."""
    return Claim(field, scan.words[start].start, scan.words[end - 1].end, weight)
