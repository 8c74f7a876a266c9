"""The ways a circle may want its members paired, each a set of weights that can be read and argued with."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, replace
from enum import StrEnum
from functools import lru_cache


class Preset(StrEnum):
    """What a circle is looking for in a pair."""

    PEERS_LIKE_ME = "peers_like_me"
    SAME_ROLE_OTHER_INDUSTRY = "same_role_other_industry"
    MENTOR_AND_MENTEE = "mentor_and_mentee"
    SURPRISE_ME = "surprise_me"


class Aim(StrEnum):
    """Whether two people should be alike in something, or come from different sides."""

    ALIKE = "alike"
    APART = "apart"


@dataclass(frozen=True)
class Weights:
    """How much each part of a pair's score counts; all are at least 0.

    `work`, `level`, `industry`, `hours` and `language` weigh in one mean of what both say; one of the first three
    must be above 0. `topics`, in [0, 1], is how far an ask that meets an offer closes the gap to a perfect score;
    `novelty`, in [0, 1], how much a pair that has met before loses, less from year to year.
    `seeks_mentor` wants one of the two a step or two further up the ladder.
    """

    work: float = 0.5
    level: float = 0.15
    industry: float = 0.25
    hours: float = 0.05
    language: float = 0.05
    topics: float = 0.3
    novelty: float = 0.3
    work_aim: Aim = Aim.ALIKE
    industry_aim: Aim = Aim.ALIKE
    seeks_mentor: bool = False

    def __post_init__(self) -> None:
        """Raise `ValueError` for weights that no score can be made of."""
        parts = (self.work, self.level, self.industry, self.hours, self.language)
        if min(parts) < 0 or max(parts[:3]) <= 0:
            raise ValueError("weights are at least 0, and work, level or industry counts")
        if not (0 <= self.topics <= 1 and 0 <= self.novelty <= 1):
            raise ValueError("topics and novelty lie between 0 and 1")


PRESETS: Mapping[Preset, Weights] = {
    Preset.PEERS_LIKE_ME: Weights(),
    Preset.SAME_ROLE_OTHER_INDUSTRY: Weights(work=0.6, level=0.15, industry=0.3, industry_aim=Aim.APART),
    Preset.MENTOR_AND_MENTEE: Weights(work=0.6, level=0.0, industry=0.2, topics=0.4, seeks_mentor=True),
    Preset.SURPRISE_ME: Weights(
        work=0.25,
        level=0.3,
        industry=0.25,
        topics=0.4,
        novelty=0.5,
        work_aim=Aim.APART,
        industry_aim=Aim.APART,
    ),
}
"""The weights of each preset."""


MOST_TIMES = 100.0
"""Nothing counts more than so many times as much as usual."""


@dataclass(frozen=True)
class Emphasis:
    """How many times as much as its preset says each part of a score counts in a circle: from 0 to `MOST_TIMES`."""

    work: float = 1.0
    level: float = 1.0
    industry: float = 1.0
    hours: float = 1.0
    language: float = 1.0
    topics: float = 1.0

    def __post_init__(self) -> None:
        """Raise `ValueError` for what is out of range, or no number."""
        if not all(0 <= times <= MOST_TIMES for times in astuple(self)):
            raise ValueError(f"each part counts 0 to {MOST_TIMES:g} times as much")


AS_USUAL = Emphasis()
"""Every part counts as its preset says."""


@lru_cache(maxsize=1_000)
def weights_of(preset: Preset, emphasis: Emphasis = AS_USUAL) -> Weights:
    """Return the weights of a preset where its parts count as `emphasis` says; topics are capped at 1.

    Raises `ValueError` where neither work nor level nor industry would count.
    """
    usual = PRESETS[preset]
    if emphasis == AS_USUAL:
        return usual
    return replace(
        usual,
        work=usual.work * emphasis.work,
        level=usual.level * emphasis.level,
        industry=usual.industry * emphasis.industry,
        hours=usual.hours * emphasis.hours,
        language=usual.language * emphasis.language,
        topics=min(1.0, usual.topics * emphasis.topics),
    )
