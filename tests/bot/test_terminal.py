"""A progress bar shows on every terminal, also where none tells its size."""

import fcntl
import io
import os
import struct
import sys
import termios
from pathlib import Path

import pytest

from bot.planning import _progress
from bot.terminal import USUAL, size_of


def terminal(columns: int, lines: int) -> tuple[int, int]:
    """Return the two ends of a terminal that tells that size."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    return ours, theirs


@pytest.mark.parametrize(("told", "taken"), [((132, 43), (132, 43)), ((0, 0), USUAL), ((0, 24), USUAL)])
def test_a_terminal_that_tells_no_size_is_taken_for_a_usual_one(told: tuple[int, int], taken: tuple[int, int]) -> None:
    ours, theirs = terminal(*told)
    with os.fdopen(theirs, "w") as stream:
        assert tuple(size_of(stream)) == tuple(taken)
    os.close(ours)


def test_what_is_no_terminal_is_taken_for_a_usual_one(tmp_path: Path) -> None:
    with (tmp_path / "file").open("w") as stream:
        assert size_of(stream) == size_of(io.StringIO()) == USUAL


def test_the_bar_of_a_plan_shows_where_no_size_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = terminal(0, 0)
    with os.fdopen(theirs, "w") as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        with _progress() as on_step:
            on_step("Scoring pairs")
        stream.flush()
        assert b"Scoring pairs" in os.read(ours, 10_000)
    os.close(ours)
