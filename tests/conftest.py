"""Fixtures that every test may use."""

from collections.abc import AsyncIterator

import pytest_asyncio

from sandbox.server import Sandbox, serve


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A Slack workspace of its own, seeded, on a free loopback port."""
    async with serve() as running:
        yield running
