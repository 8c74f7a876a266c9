"""The shipped table: the one its provenance names, as good as it was, small, quick to load, and handed in once."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from bot.__main__ import main
from bot.embedding import SHIPPED, install, load_table
from bot.training.measuring import mean_average_precision
from domain import titles
from domain.embedding import Table, Vectors, encode
from domain.taxonomy.words import vector_words
from domain.titles import Function, title_similarity, title_vectors, understand_title
from tests.bot.title_probe import PROBE

PROVENANCE = (SHIPPED.parent / "PROVENANCE.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def table() -> Table:
    return load_table(SHIPPED)


@pytest.fixture
def learned(table: Table) -> Iterator[None]:
    titles.learn(table)
    yield
    titles.learn(None)


def test_the_shipped_files_are_those_of_the_provenance() -> None:
    named = dict(re.findall(r"\| `(titles\.\w+)` \| `([0-9a-f]{64})` \|", PROVENANCE))
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in SHIPPED.parent.glob("titles.*")}

    assert named == files


def test_the_shipped_table_scores_what_it_scored(table: Table) -> None:
    recorded = re.search(r"on the probe: (0\.\d+)", PROVENANCE)
    groups = {line: line.split("; ") for line in PROBE.splitlines() if line}

    def encoded(asked: list[str]) -> Vectors:
        return encode(table, [vector_words(title, table.rows.__contains__) for title in asked])

    assert recorded
    assert mean_average_precision(groups, lambda asked: encoded(list(asked))) == pytest.approx(
        float(recorded[1]), abs=0.005
    )


def test_the_shipped_files_stay_below_three_megabytes() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.parent.glob("titles.*")) < 3_000_000


def test_loading_takes_less_time_than_anybody_notices() -> None:
    started = process_time()
    load_table(SHIPPED)

    assert process_time() - started < 0.5


def test_the_tables_numbers_leave_products_exact(table: Table) -> None:
    assert not table.pieces[0].any()
    assert abs(table.pieces).max() <= 2**16
    assert ((table.weights**2).sum(axis=1) <= 16).all()


def test_another_file_is_another_table(table: Table, tmp_path: Path) -> None:
    copy = tmp_path / SHIPPED.name
    copy.write_bytes(SHIPPED.read_bytes())
    pieces = SHIPPED.with_suffix(".txt").read_bytes()
    copy.with_suffix(".txt").write_bytes(pieces)
    assert load_table(copy).mark == table.mark
    copy.with_suffix(".txt").write_bytes(pieces + b"zz\n")
    assert load_table(copy).mark != table.mark


def test_without_a_table_the_lexicon_alone_answers() -> None:
    titles.learn(None)

    assert title_vectors(["Peluquera"]) is None
    assert understand_title("Peluquera").function is Function.OTHER


@pytest.mark.usefixtures("learned")
@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Peluquera", Function.RETAIL_HOSPITALITY),
        ("Landschaftsgärtner", Function.CONSTRUCTION_PROPERTY),
        ("Bricklayer", Function.CONSTRUCTION_PROPERTY),
    ],
)
def test_a_trade_that_no_list_names_is_understood_by_its_kin(title: str, function: Function) -> None:
    assert understand_title(title).function is function


@pytest.mark.usefixtures("learned")
@pytest.mark.parametrize("title", ["Wizard of Light Bulb Moments", "VP", "Partner", "Advisor to the CEO", "???", ""])
def test_what_names_no_work_stays_untold(title: str) -> None:
    assert understand_title(title).function is Function.OTHER


@pytest.mark.usefixtures("learned")
def test_alike_titles_need_share_no_word() -> None:
    assert title_similarity("Lorry Driver", "Trucker") > title_similarity("Lorry Driver", "Screw Driver Assembler")
    assert title_similarity("Attorney", "Rechtsanwalt") > 0.5


@pytest.mark.usefixtures("learned")
def test_a_title_is_most_like_itself_however_it_is_typed() -> None:
    assert title_similarity("VP,  Sales", "vp, sales") == 1.0
    assert title_similarity("xyzzy", "plugh") < 0.2


def test_a_second_call_installs_nothing_anew(table: Table) -> None:
    titles.learn(table)
    before = title_vectors(["Nurse"])
    install()
    after = title_vectors(["Nurse"])
    titles.learn(None)

    assert before is not None
    assert after is not None
    assert (before == after).all()


def test_whatever_writes_the_index_knows_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'bot.sqlite3'}")
    titles.learn(None)
    assert main(["migrate"]) == 0
    assert titles.has_learned()
    titles.learn(None)
    assert main(["import", "--slack-export", str(tmp_path / "none.zip"), "--channel", "general"]) == 2
    assert titles.has_learned()
    titles.learn(None)
