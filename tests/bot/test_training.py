"""Training: what the publishers' files say, the same table from the same input, and vectors that learned something."""

from pathlib import Path

import numpy as np
import pytest

from bot.embedding import load_table
from bot.training.__main__ import main
from bot.training.contrast import Recipe, contrast
from bot.training.making import LARGEST, find_vocabulary, make_table, whole_numbers
from bot.training.measuring import hold_out, mean_average_precision, sameness
from bot.training.occupations import function_of
from bot.training.sources import Occupation, read_esco, read_onet
from bot.training.writing import write_table
from domain.embedding import Table, encode
from domain.taxonomy.words import vector_words
from domain.titles import Function

RECIPE = Recipe(dimensions=16, epochs=30, batch=8, rate=0.02, warm_up=5)

BEES = Occupation("bees", "45-2093.00", ("Beekeeper", "Apiarist", "Bee Farmer", "Apiary Keeper", "Honey Bee Breeder"))
STARS = Occupation("stars", "19-2011.00", ("Astronomer", "Star Gazer", "Observatory Astronomer", "Stargazer"))
BREAD = Occupation("bread", "7512", ("Baker", "Bread Maker", "Pastry Baker", "Bäcker"))
CLOCKS = Occupation("clocks", "49-9064.00", ("Watchmaker", "Clock Maker", "Clock Repairer", "Horologist", "Baker"))
OCCUPATIONS = (BEES, STARS, BREAD, CLOCKS)
VOCABULARY = find_vocabulary(OCCUPATIONS, 120, 4)


@pytest.fixture(scope="module")
def table() -> Table:
    return make_table(OCCUPATIONS, VOCABULARY, RECIPE, seed=3)


def _words(table: Table, titles: list[str]) -> list[list[str]]:
    return [vector_words(title, table.rows.__contains__) for title in titles]


def test_titles_of_one_occupation_come_to_lie_together(table: Table) -> None:
    apiarist, beekeeper, astronomer = encode(table, _words(table, ["Apiarist", "Beekeeper", "Astronomer"]))

    assert apiarist @ beekeeper > apiarist @ astronomer + 0.3


def test_the_same_input_and_seed_make_the_same_file(table: Table, tmp_path: Path) -> None:
    again = make_table(OCCUPATIONS, VOCABULARY, RECIPE, seed=3)
    write_table(table, tmp_path / "one.npz")
    write_table(again, tmp_path / "two.npz")

    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_another_seed_makes_another_table(table: Table) -> None:
    other = make_table(OCCUPATIONS, VOCABULARY, RECIPE, seed=4)

    assert (table.pieces != other.pieces).any()


def test_what_is_written_is_what_is_read(table: Table, tmp_path: Path) -> None:
    write_table(table, tmp_path / "table.npz")

    read = load_table(tmp_path / "table.npz")

    assert (read.rows, read.labels) == (table.rows, table.labels)
    for one, other in ((read.pieces, table.pieces), (read.weights, table.weights), (read.offsets, table.offsets)):
        assert (one == other).all()


def test_pieces_are_whole_numbers_of_8_bits_and_a_scale() -> None:
    vectors = np.random.default_rng(0).standard_normal((50, 8)).astype(np.float32)

    whole = whole_numbers(vectors)

    assert (whole == np.rint(whole)).all()
    assert not whole[0].any()
    assert np.abs(whole).max() <= 127 * LARGEST
    cosine = (
        (whole[1:] * vectors[1:]).sum(axis=1) / np.linalg.norm(whole[1:], axis=1) / np.linalg.norm(vectors[1:], axis=1)
    )
    assert cosine.min() > 0.999


def test_lines_are_short_enough_for_exact_products(table: Table) -> None:
    assert np.linalg.norm(table.weights, axis=1).max() <= 4


def test_the_slope_of_the_loss_is_its_derivative() -> None:
    rng = np.random.default_rng(5)
    one, other = (rng.standard_normal((4, 3)).astype(np.float32) for _ in range(2))
    nobody = np.zeros((0, 2), np.intp)

    def both_ways(moved: float) -> float:
        shifted = one.copy()
        shifted[2, 1] += moved
        forth, back = contrast(shifted, other, nobody, 2.0)[0], contrast(other, shifted, nobody, 2.0)[0]
        return (forth + back) / 2

    _, slope = contrast(one, other, nobody, 2.0)

    assert (both_ways(0.01) - both_ways(-0.01)) / 0.02 == pytest.approx(float((slope @ other)[2, 1]), rel=0.02)


def test_occupations_that_share_a_title_are_not_told_apart() -> None:
    rng = np.random.default_rng(6)
    one, other = (rng.standard_normal((4, 3)).astype(np.float32) for _ in range(2))

    _, slope = contrast(one, other, np.array([[0, 3]]), 2.0)

    assert slope[0, 3] == 0
    assert slope[0, 2] > 0


def test_no_held_out_title_is_left_to_learn_from_in_any_order_of_words() -> None:
    occupations = [Occupation(f"o{n}", "11", tuple(f"{word} maker {n % 5}" for word in "abcdefgh")) for n in range(60)]

    split = hold_out(occupations, np.random.default_rng(1))

    held = {sameness(title) for titles in split.titles_unseen.values() for title in titles}
    held |= {sameness(title) for titles in split.occupations_unseen.values() for title in titles}
    assert held
    assert not held & {sameness(title) for occupation in split.kept for title in occupation.titles}


def test_precision_is_perfect_where_every_group_lies_together_and_poor_where_none_does() -> None:
    groups = {"x": ["a", "b"], "y": ["c", "d"]}
    together = {"a": 0, "b": 0, "c": 1, "d": 1}
    apart = {"a": 0, "b": 1, "c": 0, "d": 1}

    def precision(places: dict[str, int]) -> float:
        return mean_average_precision(groups, lambda titles: np.eye(2, dtype=np.float32)[[places[t] for t in titles]])

    assert precision(together) == 1
    assert precision(apart) < 0.6


def test_the_longest_prefix_of_a_code_decides_its_function() -> None:
    assert function_of("11-3031.00") is Function.FINANCE
    assert function_of("11-3031.03") is Function.FINANCIAL_SERVICES
    assert function_of("5120") is Function.RETAIL_HOSPITALITY
    assert function_of("99-9999") is None


def test_the_publishers_files_are_read_as_they_come(sources: Path) -> None:
    assert read_onet(sources) == [Occupation("11-1011.00", "11-1011.00", ("Chief Executives", "CEO", "Boss"))]
    assert read_esco(sources) == [
        Occupation("uri:1", "7512", ("baker", "bread maker", "Bäcker", "Bäckerin", "panadero"))
    ]


def test_a_missing_source_ends_with_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--onet", str(tmp_path), "--esco", str(tmp_path)]) == 2
    assert "Occupation Data.txt" in capsys.readouterr().err


def test_the_command_writes_a_table(sources: Path) -> None:
    out = sources / "table.npz"

    status = main(
        ["--onet", str(sources), "--esco", str(sources), "--epochs", "1", "--pieces", "40", "--out", str(out)]
    )

    assert status == 0
    assert "b" in load_table(out).rows


def test_a_vocabulary_that_is_given_is_kept(sources: Path) -> None:
    kept, out = sources / "kept.txt", sources / "table.npz"
    kept.write_text("[UNK]\nbaker\nbread\n", encoding="utf-8")

    main(
        ["--onet", str(sources), "--esco", str(sources), "--epochs", "1", "--vocabulary", str(kept), "--out", str(out)]
    )

    assert list(load_table(out).rows) == ["[UNK]", "baker", "bread"]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    files = {
        "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tLead.\n",
        "Alternate Titles.txt": "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n11-1011.00\tCEO\tn/a\t08\n",
        "Sample of Reported Titles.txt": "O*NET-SOC Code\tReported Job Title\n11-1011.00\tBoss\n",
        "occupations_en.csv": 'conceptUri,iscoGroup,preferredLabel,altLabels\nuri:1,7512,baker,"bread maker\nbaker"\n',
        "occupations_de.csv": "conceptUri,iscoGroup,preferredLabel,altLabels\nuri:1,7512,Bäcker/Bäckerin,\n",
        "occupations_es.csv": "conceptUri,iscoGroup,preferredLabel,altLabels\nuri:1,7512,panadero,\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path
