"""An outcome: one act of advocacy, who reported it, and how well it is evidenced."""

from domain.outcomes.outcome import (
    ANSWER_KIND,
    CAME_OF_IT,
    FEWEST_SHOWN,
    GIVEN,
    QUIET,
    SHARED,
    Evidence,
    Origin,
    OutcomeKind,
    Relation,
    Row,
    Side,
    Standing,
    counts,
    fold,
    links,
)

__all__ = [
    "ANSWER_KIND",
    "CAME_OF_IT",
    "FEWEST_SHOWN",
    "GIVEN",
    "QUIET",
    "SHARED",
    "Evidence",
    "Origin",
    "OutcomeKind",
    "Relation",
    "Row",
    "Side",
    "Standing",
    "counts",
    "fold",
    "links",
]
