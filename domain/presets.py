"""The ways a circle may want its members paired, each a set of weights that can be read and argued with."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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
