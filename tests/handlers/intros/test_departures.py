"""Somebody leaves, is forgotten, or has their account closed, at every step of an intro: each has one outcome."""

from collections.abc import Iterator

import pytest

from tests.handlers.intros.test_life_of_an_intro import ANSWERS, LifeOfAnIntro
from views.intros.introduction import IN_TOUCH

STEPS = ("offered", "one yes", "both yes", "one ahead", "opening", "introduced", "in touch", "asked")
TALKING = ("introduced", "in touch", "asked")


@pytest.fixture
def lived() -> Iterator[LifeOfAnIntro]:
    """Two who have an offer of each other."""
    begun = LifeOfAnIntro()
    begun.offer(is_wish=False, is_sent=True)
    yield begun
    begun.teardown()


def go_to(lived: LifeOfAnIntro, step: str) -> None:
    """Bring the two to a step, by what they press and what is sent."""
    if step != "offered":
        lived.go_along(1, min(STEPS.index(step), 4), None)
    if step in TALKING:
        lived.send(opens=True)
    if step == "in touch":
        lived.press_any(0, IN_TOUCH, 1)
    if step == "asked":
        lived.pass_time(24 * 11)
        lived.send(opens=True)


@pytest.mark.parametrize("way", ["left", "forgotten", "closed"])
@pytest.mark.parametrize("step", STEPS)
def test_whoever_goes_is_left_alone_and_the_other_neither_waits_in_vain_nor_gets_two_of_anything(
    lived: LifeOfAnIntro, step: str, way: str
) -> None:
    go_to(lived, step)
    lived.go(1, way)
    before = lived.written_to(1)
    for _ in range(3):
        lived.pass_time(24 * 8)
        lived.send(opens=True)
        lived.the_promises_hold()
    assert lived.written_to(1) <= before
    # Who talked to somebody who left since may tell how it was; of the forgotten nothing is asked any more.
    assert lived.asks_how_it_was(0) == (step == "asked" or (step in TALKING and way != "forgotten"))
    assert not lived.open_to(0)
    for action in ANSWERS:
        lived.press_any(0, action, 2)
        lived.the_promises_hold()
    assert lived.conversations() == (step in TALKING and way != "forgotten"), "the forgotten leave no trace of it"
