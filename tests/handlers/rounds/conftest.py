"""Communities with a round in review: each is lived once, and copied for every test that begins there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from tests.handlers.conftest import Scene
from tests.handlers.rounds.scenes import planned
from tests.life import Life


@pytest.fixture(scope="session")
def lived() -> dict[tuple[str, ...], Scene]:
    """The scenes so far, by who is in their round."""
    return {}


@pytest.fixture
def scene(
    request: pytest.FixtureRequest,
    opening_scene: Scene,
    lived: dict[tuple[str, ...], Scene],
    tmp_path_factory: pytest.TempPathFactory,
) -> Scene:
    """The community with a round of the people that `in_review` names; without it, set up and no more."""
    people: tuple[str, ...] = getattr(request, "param", ())

    async def story(life: Life) -> None:
        await planned(life, *people)

    if people and people not in lived:
        path = tmp_path_factory.mktemp("round") / "rapport.sqlite3"
        lived[people] = asyncio.run(opening_scene.after(story, path))
    return lived[people] if people else opening_scene


@pytest_asyncio.fixture
async def life(scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The community as the test's scene has it."""
    async with AsyncExitStack() as stack:
        yield await scene.play(stack, tmp_path / "life.sqlite3")
