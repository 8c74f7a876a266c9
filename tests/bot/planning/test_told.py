"""What `python -m bot plan` tells people: a table that fits, what a low ratio means, what was asked for wrongly."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.bot.planning.spreadsheets import FOUR, planned


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n\n",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"PK\x03\x04\x14\0",
        b"name,title\nDana,CMO\n",
        b"id,name\nm1,Dana\n",
        b"{}",
    ],
)
def test_a_file_that_is_no_table_ends_with_one_sentence(
    write: Callable[..., Path], content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "--members", str(write(content))]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("error: members.csv ")
    assert told.err.count("\n") == 1


def test_an_excel_workbook_is_told_how_to_become_a_table(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "--members", str(write(b"PK\x03\x04\x14\0", "members.xlsx"))]) == 2
    assert "members.xlsx is an Excel workbook; save it from Excel as “CSV UTF-8”" in capsys.readouterr().err


def test_a_file_that_is_not_there_ends_with_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(tmp_path / "none.csv")]) == 2
    assert "No such file" in capsys.readouterr().err
    assert main(["plan", "--members", str(tmp_path)]) == 2
    assert "directory" in capsys.readouterr().err


def test_what_goes_on_is_a_warning_and_no_error(write: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(write(FOUR + ",Nobody,CFO,Elm,retail\n"))]) == 0
    assert capsys.readouterr().err.startswith("warning: members.csv, line 6")


def test_help_tells_what_each_preset_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "--help"])
    assert "mentor-and-mentee: a step or two apart" in " ".join(capsys.readouterr().out.split())


def test_edges_that_cannot_be_written_end_with_one_sentence(write: Callable[..., Path], tmp_path: Path) -> None:
    made, [told] = planned(write(FOUR), edges=tmp_path / "none" / "edges.csv")
    assert made == {}
    assert "No such file" in told


@pytest.mark.parametrize("read", ["members.csv", "history.csv", "link.csv", "again.csv"])
def test_edges_never_overwrite_a_table_that_is_read(write: Callable[..., Path], tmp_path: Path, read: str) -> None:
    members, history = write(FOUR), write("a,b,date\n", "history.csv")
    (tmp_path / "link.csv").symlink_to(members)
    (tmp_path / "again.csv").hardlink_to(history)
    made, [told] = planned(members, history=history, edges=tmp_path / "." / read)
    assert (made, members.read_text(), history.read_text()) == ({}, FOUR, "a,b,date\n")
    assert "--edges would write over" in told
    assert main(["plan", "--members", str(members), "--edges", str(members)]) == 2


def test_the_table_for_people_fits_a_hundred_columns_and_obeys_no_cell(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    long = FOUR.replace("VP Customer Marketing", "VP \x1b[31m" + "Customer Marketing " * 12)
    assert main(["plan", "--members", str(write(long + "m5,Lee Alone,CEO,Quarrylight,retail\n"))]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines())) <= 100
    assert "\x1b" not in told
    assert "Dana Whitfield" in told
    assert "All 5 members meet somebody." in told
    assert "Seed 0" in told


def test_a_terminal_that_lacks_a_letter_gets_a_mark_in_its_place(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(shown, encoding="ascii"))
    assert main(["plan", "--members", str(write(FOUR.replace("Ravi Osei", "Zoë Müller")))]) == 0
    assert b"Zo? M?ller" in shown.getvalue()


FAR_APART = """\
m1,VP Customer Marketing,Alder,fintech,{waited}
m2,VP Customer Marketing,Birch,fintech,0
m3,Head of IT,{third},healthcare,{waited}
m4,IT Director,{fourth},hospitals,0
"""


def shown_table(write: Callable[..., Path], capsys: pytest.CaptureFixture[str], rows: str, *options: str) -> str:
    table = write("id,title,company,industry,waiting\n" + rows)
    assert main(["plan", "--members", str(table), *options]) == 0
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("members", [2, 3])
def test_who_meets_without_common_ground_is_told_so(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str], members: int
) -> None:
    table = write("id,title\n" + "m1,\nm2,\nm3,\n"[: 4 * members])
    assert main(["plan", "--members", str(table)]) == 0
    assert "No common ground is known yet." in capsys.readouterr().out


def test_a_low_ratio_is_explained(write: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    two_apart = FAR_APART.format(waited=0, third="Cedar", fourth="Cedar")
    told = shown_table(write, capsys, two_apart)
    assert "Two modest pairs come before one good pair and two people alone. That can cost" in told
    told = shown_table(write, capsys, FAR_APART.format(waited=1, third="Cedar", fourth="Cedar"))
    assert "Members who waited come first" in told
    told = shown_table(write, capsys, FAR_APART.format(waited=0, third="Cedar", fourth="Dune"))
    assert "no choice among all pairs that may meet adds up to more" in told
    assert "cost some score" not in told


def test_a_low_ratio_of_groups_is_told_to_be_a_rough_one(
    write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    rows = FAR_APART.format(waited=0, third="Cedar", fourth="Dune") + "m5,CFO,Elm,retail,0\nm6,Nurse,Fir,mining,0\n"
    assert "For groups that most is a rough one" in shown_table(write, capsys, rows, "--size", "3")


@pytest.mark.parametrize("extra", [["--size", "9"], ["--size", "1"], ["--seed", "x"], ["--preset", "tinder"]])
def test_a_bad_option_ends_with_status_2(write: Callable[..., Path], extra: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["plan", "--members", str(write(FOUR)), *extra])
    assert ended.value.code == 2


@pytest.mark.parametrize("option", ["--members", "--history", "--edges"])
def test_a_file_without_a_name_is_told_in_one_sentence(
    write: Callable[..., Path], option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["plan", "--members", str(write(FOUR)), option, ""])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(f"error: argument {option}: that is the name of a file\n")


def test_help_says_how_large_a_group_may_be(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "--help"])
    assert "groups of 3 to 8 as near to it as can be, mostly one more or one fewer" in " ".join(
        capsys.readouterr().out.split()
    )


@pytest.mark.parametrize("preset", ["peers-like-me", "same_role_other_industry", "mentor and mentee", "surprise_me"])
def test_presets_are_known_by_name(write: Callable[..., Path], preset: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(write(FOUR)), "--preset", preset, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["certificate"]["seed"] == 0
