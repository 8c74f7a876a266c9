"""The command line says what it can be told before anything heavy is there, and a small round waits for little."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.arguments import PRESETS
from domain.peers.presets import Preset
from tests.bot.planning.spreadsheets import FOUR

ROOT = Path(__file__).parents[2]
HEAVY = {"asyncio", "holidays", "numpy", "pydantic", "rapidfuzz", "scipy", "sqlmodel", "tokenizers"}


def brought(*arguments: str) -> set[str]:
    """Run one command in a process of its own, and return which of the heavy packages it brought."""
    command = [sys.executable, "-X", "importtime", "-m", "bot", *arguments]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stderr
    names = {line.rpartition("|")[2].strip() for line in told.splitlines() if line.startswith("import time:")}
    assert "argparse" in names, told
    return names & HEAVY


def test_presets_are_named_as_the_domain_knows_them() -> None:
    assert [name.replace("-", "_") for name in PRESETS] == list(Preset)


@pytest.mark.parametrize("arguments", [["--help"], ["plan", "--help"], ["plan", "--preset", "twins"], ["dance"]])
def test_help_and_slips_are_answered_at_once(arguments: list[str]) -> None:
    assert brought(*arguments) == set()


def test_a_small_round_waits_for_nothing_that_only_large_ones_need(tmp_path: Path) -> None:
    members = tmp_path / "members.csv"
    members.write_text(FOUR, encoding="utf-8")
    assert brought("plan", "--members", str(members), "--exhaustive") == {"numpy", "rapidfuzz"}
