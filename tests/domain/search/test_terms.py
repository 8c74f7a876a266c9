"""The mark by which an index knows that its terms were made by other tables, other vectors or other code."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from domain import titles
from domain.embedding import Label, Table
from domain.search import terms
from domain.search.terms import understanding
from domain.taxonomy import compounds, fingerprint, lexicon, neighbours, ranks
from domain.taxonomy.kinds import Function, Seniority

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def usual() -> str:
    """The mark of everything as it is."""
    return understanding()


@pytest.fixture
def anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is worked out as in another process: what this one worked out before is kept, and not looked at."""
    monkeypatch.setattr(terms, "fingerprint", fingerprint.fingerprint.__wrapped__)
    monkeypatch.setattr(terms, "_understanding", terms._understanding.__wrapped__)


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize(
    ("table", "entry", "value"),
    [
        (lexicon.SHORT, "zzmktg", ("marketing",)),
        (lexicon.LEXICON, "zz", lexicon.Meaning(rank=Seniority.VP)),
        (neighbours.TECHNOLOGY_OF, "zz", "software"),
        (ranks.RANKS, Seniority.IC, "zz"),
    ],
)
def test_another_entry_of_a_table_is_another_understanding(
    table: dict[object, object], entry: object, value: object, usual: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(table, entry, value)
    assert understanding() != usual


@pytest.mark.usefixtures("anew")
def test_everything_as_it_was_is_the_same_understanding(usual: str) -> None:
    assert understanding() == usual


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize("listing", ["SHORT_WORDS", "COMPOUNDS"])
def test_so_is_another_word_of_a_listing(listing: str, usual: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compounds, listing, "zz: software")
    assert understanding() != usual


def test_every_module_of_the_folder_is_looked_at() -> None:
    folder = Path(fingerprint.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "fingerprint"}
    assert set(fingerprint.NAMES.split()) == files


def test_another_table_of_vectors_is_another_understanding(usual: str) -> None:
    nothing = np.zeros((1, 4), np.float32)
    labels = (Label(Function.OTHER),)
    marks = {usual}
    for mark in ("one", "other"):
        titles.learn(Table({}, nothing, labels, nothing, nothing[0, :1], mark))
        marks.add(understanding())
    assert len(marks) == 3


def test_code_that_reads_a_title_otherwise_is_another_understanding(
    usual: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terms, "_understanding", terms._understanding.__wrapped__)
    monkeypatch.setattr(terms, "LONGEST_WORD", 20)
    assert understanding() != usual


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_process_has_the_same_understanding(seed: str, usual: str) -> None:
    script = "from domain.search.terms import understanding; print(understanding())"
    command = [sys.executable, "-c", script]
    told = subprocess.check_output(command, cwd=ROOT, env={"PYTHONHASHSEED": seed}, text=True)
    assert told.strip() == usual
