"""`python -m bot plan`: a table in, a round with its certificate out."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bot.planning.spreadsheets import FOUR, HEADER, pairs, planned


def test_a_round_is_one_object_of_the_agreed_shape(write: Callable[..., Path]) -> None:
    made, complaints = planned(write(FOUR))
    assert complaints == []
    assert set(made) == {"groups", "unmatched", "certificate"}
    assert pairs(made) == [["m1", "m2"], ["m3", "m4"]]
    assert set(made["groups"][0]) == {"members", "score", "reasons"}
    assert all(sentence.endswith(".") for sentence in made["groups"][0]["reasons"])
    assert made["unmatched"] == []
    assert set(made["certificate"]) == {"weight", "bound", "ratio", "coverage", "seed"}
    assert made["certificate"]["ratio"] == made["certificate"]["coverage"] == 1
    assert made["certificate"]["weight"] == pytest.approx(sum(group["score"] for group in made["groups"]))


def test_a_table_of_nobody_gives_an_empty_round(write: Callable[..., Path]) -> None:
    made, _ = planned(write(HEADER))
    assert (made["groups"], made["unmatched"]) == ([], [])
    assert made["certificate"]["ratio"] == made["certificate"]["coverage"] == 1


def test_those_who_met_this_year_do_not_meet_again_in_either_order(write: Callable[..., Path]) -> None:
    history = "a,b,date\nm2,m1,2026-01-05\nm3,m4,2024-01-05\nm1,gone,2026-01-01\n"
    made, [told] = planned(write(FOUR), history=write(history, "history.csv"))
    assert ["m1", "m2"] not in pairs(made)
    assert made["certificate"]["coverage"] == 1
    assert "1 meeting is of people who are not among the members" in told


def test_a_meeting_with_oneself_is_named_and_left_out(write: Callable[..., Path]) -> None:
    history = "a,b,date\nm1,m1,2026-01-05\nm1,m2,2026-01-05\n"
    made, complaints = planned(write(FOUR), history=write(history, "history.csv"))
    assert ["m1", "m2"] not in pairs(made)
    assert complaints == ["history.csv, line 2 is a meeting of m1 with themselves; it is left out"]


def test_a_date_that_cannot_be_read_counts_as_met_now(write: Callable[..., Path]) -> None:
    made, [told] = planned(write(FOUR), history=write("a,b,date\nm1,m2,5/1/26\n", "history.csv"))
    assert ["m1", "m2"] not in pairs(made)
    assert "history.csv, line 2: the date of their meeting could be 2026-01-05 or 2026-05-01" in told


def test_a_day_with_dots_is_read(write: Callable[..., Path]) -> None:
    made, complaints = planned(write(FOUR), history=write("a,b,date\nm1,m2,01.05.2019\n", "history.csv"))
    assert (["m1", "m2"] in pairs(made), complaints) == (True, [])


def test_a_meeting_still_to_come_is_told(write: Callable[..., Path]) -> None:
    made, [told] = planned(write(FOUR), history=write("a,b,date\nm1,m2,2026-06-02\n", "history.csv"))
    assert ["m1", "m2"] not in pairs(made)
    assert "line 2: the date of their meeting is still to come" in told


def test_who_met_on_a_day_that_cannot_be_read_is_told_so(write: Callable[..., Path]) -> None:
    two = "\n".join(FOUR.splitlines()[:3])
    made, _ = planned(write(two), history=write("a,b,date\nm1,m2,soon\n", "history.csv"))
    assert {left["why"] for left in made["unmatched"]} == {
        "they have met everybody here, some on a day that could not be read"
    }


def test_circles_are_walls_and_avoid_lists_hold_without_a_word(write: Callable[..., Path]) -> None:
    table = "id,title,company,circle,avoid\nm1,CMO,Elm,executives,\nm2,CMO,Fir,,m3\nm3,CMO,Gum,,\n"
    made, complaints = planned(write(table))
    assert (made["groups"], complaints) == ([], [])
    why = {told["id"]: told["why"] for told in made["unmatched"]}
    assert why == {
        "m1": "nobody else is in this circle yet",
        "m2": "no suitable peer this time",
        "m3": "no suitable peer this time",
    }


def test_who_waited_goes_first(write: Callable[..., Path]) -> None:
    rows = "".join(f"m{at},VP Sales,{'Alder' if at else 'Birch'},fintech,{int(at == 7)}\n" for at in range(9))
    made, _ = planned(write("id,title,company,industry,waiting\n" + rows))
    assert pairs(made) == [["m0", "m7"]]


def test_the_pairs_looked_at_are_written_with_their_scores(write: Callable[..., Path], tmp_path: Path) -> None:
    edges = tmp_path / "edges.csv"
    made, _ = planned(write(FOUR), edges=edges, exhaustive=True)
    rows = list(csv.DictReader(edges.read_text().splitlines()))
    assert [(row["a"], row["b"]) for row in rows] == [(f"m{i}", f"m{j}") for i in range(1, 5) for j in range(i + 1, 5)]
    assert float(rows[0]["score"]) == made["groups"][0]["score"]


def test_groups_name_whom_each_reason_is_about(write: Callable[..., Path]) -> None:
    made, _ = planned(write(FOUR), size=4)
    [group] = made["groups"]
    assert sorted(group["members"]) == ["m1", "m2", "m3", "m4"]
    assert group["reasons"][0].startswith("Dana Whitfield and Noa Ben-Ami: ")


def test_too_many_for_an_exhaustive_round_are_told_so(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.planning.MOST_TO_SCORE_ALL", 3)
    made, [told] = planned(write(FOUR), exhaustive=True)
    assert (made, "--exhaustive is for up to 3 members" in told) == ({}, True)
