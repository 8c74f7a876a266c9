"""`plan --weights`: what counts more or less, and one sentence for what cannot be read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.weights import BadWeights, weighed
from domain.peers.presets import AS_USUAL, Emphasis, Preset
from tests.bot.planning.spreadsheets import HEADER, pairs, planned

TABLE = f"""{HEADER}\
m1,Ana,VP Customer Marketing,Elm,fintech
m2,Bo,VP Customer Marketing,Fir,farming
m3,Cy,VP Finance,Gum,fintech
m4,Di,VP Finance,Oak,farming
"""


@pytest.mark.parametrize(
    ("text", "emphasis"),
    [
        ("", AS_USUAL),
        ("industry=2,level=0.5", Emphasis(industry=2.0, level=0.5)),
        (" topics = .5 , hours=0,", Emphasis(topics=0.5, hours=0.0)),
    ],
)
def test_each_part_counts_so_many_times_as_much(text: str, emphasis: Emphasis) -> None:
    assert weighed(Preset.SURPRISE_ME, text).emphasis == emphasis


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("industry", "'industry' is not one of work, level"),
        ("seniority=2", "'seniority=2' is not one of"),
        ("language=2", "'language=2' is not one of"),
        ("industry=-1", "is not one of"),
        ("industry=nan", "is not one of"),
        ("industry=1e9", "is not one of"),
        ("industry=101", "0 to 100"),
        ("industry=٣", "is not one of"),
        ("level=1,level=2", "names level twice"),
        ("work=0,level=0,industry=0", "leaves nothing to go by"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(BadWeights) as told:
        weighed(Preset.PEERS_LIKE_ME, text)

    assert said in str(told.value)
    assert str(told.value).startswith("--weights")
    assert str(told.value).endswith(".")


def test_what_a_preset_does_not_weigh_is_told_and_not_passed_over() -> None:
    with pytest.raises(BadWeights, match="level is not weighed in mentor-and-mentee"):
        weighed(Preset.MENTOR_AND_MENTEE, "level=2")


def test_a_round_goes_by_what_counts_more(write: Callable[..., Path]) -> None:
    usual, _ = planned(write(TABLE))
    shifted, complaints = planned(write(TABLE), weights="industry=4,work=0.2")

    assert (pairs(usual), pairs(shifted)) == ([["m1", "m2"], ["m3", "m4"]], [["m1", "m3"], ["m2", "m4"]])
    assert complaints == []


def test_no_round_is_planned_by_weights_that_cannot_be_read(write: Callable[..., Path]) -> None:
    made, complaints = planned(write(TABLE), weights="industry=many")

    assert made == {}
    assert complaints == [
        "--weights: 'industry=many' is not one of work, level, industry, hours, topics with how many times as much it "
        "counts, 0 to 100, such as industry=2,level=0.5."
    ]
