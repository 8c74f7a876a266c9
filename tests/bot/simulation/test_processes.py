"""Runs in processes of their own: one that fails ends all, Ctrl-C is heard by one, and nothing is left."""

import os
import shutil
import signal
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable
from multiprocessing.pool import ThreadPool
from pathlib import Path
from queue import Queue
from types import SimpleNamespace

import pytest

from bot.simulation import processes
from bot.simulation.extent import Extent
from bot.simulation.processes import deaf_to_ctrl_c, follow, in_memory, run_all
from bot.simulation.year import Plan, Result
from domain.peers.presets import Preset
from sandbox.errors import ControlError
from views.simulation import Rates

PLAN = Plan(4, 1, 0, Preset.PEERS_LIKE_ME)
RATES, EXTENT = Rates(4, 4, 8, 6, 2, 2, 1, 1), Extent(20, 8, 2, 1, 0)


class _Failed:
    """A run that ended with an error."""

    def ready(self) -> bool:
        return True

    def get(self) -> Result:
        raise ControlError("there is no such button")


def test_where_one_run_fails_nobody_waits_for_the_others() -> None:
    class _Endless(_Failed):
        def ready(self) -> bool:
            return False

    with pytest.raises(ControlError):
        follow([_Endless(), _Failed()], Queue(), lambda weeks: None)  # type: ignore[list-item, arg-type]


def _interrupt() -> None:
    raise KeyboardInterrupt


def _be_told_to_end() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize(("end", "raised"), [(_interrupt, KeyboardInterrupt), (_be_told_to_end, SystemExit)])
def test_no_file_is_left_of_a_run_that_was_stopped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, end: Callable[[], None], raised: type[BaseException]
) -> None:
    async def stopped(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
        assert folder.parent == tmp_path
        (folder / "rapport.sqlite3").touch()
        end()
        raise AssertionError("nobody stopped it")

    monkeypatch.setattr(processes, "run_year", stopped)
    monkeypatch.setattr(processes, "in_memory", lambda: tmp_path)
    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(raised):
        run_all([PLAN], lambda weeks: None)
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_memory_with_little_room_is_left_to_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage = namedtuple("usage", ["free"])
    monkeypatch.setattr(processes, "MEMORY", tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(processes.ENOUGH_BYTES))
    assert in_memory() == tmp_path
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(processes.ENOUGH_BYTES - 1))
    assert in_memory() is None


def test_a_process_that_begins_while_ctrl_c_is_kept_from_it_never_hears_one() -> None:
    waits = [sys.executable, "-c", "print('here', flush=True); input()"]
    with deaf_to_ctrl_c():
        process = subprocess.Popen(waits, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"here\n"
        process.send_signal(signal.SIGINT)
        assert process.communicate(b"\n") == (b"", b"")
    assert process.returncode == 0


def test_ctrl_c_while_processes_begin_is_heard_once_they_have() -> None:
    begun = []

    def begin() -> None:
        with deaf_to_ctrl_c():
            signal.raise_signal(signal.SIGINT)
            begun.append("all")

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert begun == ["all"]


def test_every_process_of_a_run_begins_deaf_to_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Pool(ThreadPool):
        def __init__(self, *arguments: object) -> None:
            assert signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())
            super().__init__(2)

    async def live(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
        return Result(plan.preset, RATES, EXTENT, ())

    context = SimpleNamespace(Queue=Queue, Pool=_Pool)
    monkeypatch.setattr(processes, "get_context", {"spawn": context}.get)
    monkeypatch.setattr(processes, "run_year", live)
    plans = [Plan(4, 1, 0, preset, part, 2) for part, preset in enumerate(list(Preset)[:2])]
    assert [result.preset for result in run_all(plans, lambda weeks: None)] == [plan.preset for plan in plans]
