"""`python -m bot plan`: spreadsheets as people save them in, a round with its certificate out."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.planning import Asked, plan_from_tables
from bot.tables import NoTable, read_members

HEADER = "id,name,title,company,industry\n"
FOUR = (
    HEADER
    + """\
m1,Dana Whitfield,VP Customer Marketing,Lanternfish Pay,fintech
m2,Noa Ben-Ami,VP Customer Marketing,Sentrybloom,fintech
m3,Ravi Osei,Head of IT,Copperlane,healthcare
m4,Ines Duarte,IT Director,Quarrylight,hospitals
"""
)
TODAY = date(2026, 6, 1)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def written(content: str | bytes, name: str = "members.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def planned(members: Path, **asked: Any) -> tuple[dict[str, Any], list[str]]:
    """Return the round as JSON, and what was complained about."""
    out, complaints = io.StringIO(), list[str]()

    def fail(sentence: str) -> int:
        complaints.append(sentence)
        return 2

    status = plan_from_tables(Asked(members, as_json=True, **asked), TODAY, out, fail, complaints.append)
    return json.loads(out.getvalue()) if status == 0 else {}, complaints


def pairs(made: dict[str, Any]) -> list[list[str]]:
    return [group["members"] for group in made["groups"]]


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


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + FOUR.encode(),
        FOUR.replace(",", ";").encode(),
        FOUR.replace(",", "\t").encode(),
        FOUR.replace("\n", "\r\n").encode(),
        FOUR.encode("utf-16"),
        FOUR.replace("id,name", "ID, Name").encode(),
        ("\n" + FOUR + "\n,,,,\n").encode(),
        FOUR.replace("Noa Ben-Ami", '"Noa\nBen-Ami, PhD"').encode(),
    ],
)
def test_a_table_is_read_however_it_was_saved(write: Callable[..., Path], content: bytes) -> None:
    made, complaints = planned(write(content))
    assert (pairs(made), complaints) == ([["m1", "m2"], ["m3", "m4"]], [])


def test_western_letters_of_old_programs_are_read(write: Callable[..., Path]) -> None:
    members = read_members(write(FOUR.replace("Ravi Osei", "Zoë Müller").encode("cp1252")), lambda _: None)
    assert members.names[2] == "Zoë Müller"


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (",Nobody,CFO,Elm,retail", "line 6 has no id"),
        ("m1,Again,CFO,Elm,retail", "line 6 has the id of line 2, m1"),
        ("m5,Split,CFO,Elm, Inc,retail,more", "line 6 has 7 cells for 5 columns"),
    ],
)
def test_a_bad_row_is_named_and_the_rest_goes_on(write: Callable[..., Path], row: str, complaint: str) -> None:
    made, [told] = planned(write(FOUR + row + "\n"))
    assert complaint in told
    assert told.startswith("members.csv, line 6")
    assert pairs(made) == [["m1", "m2"], ["m3", "m4"]]


def test_lines_are_counted_as_an_editor_counts_them(write: Callable[..., Path]) -> None:
    _, [told] = planned(write(HEADER + 'm1,"Two\nlines",CMO,Elm,retail\n,x,CFO,Fir,retail\n'))
    assert "line 4" in told


def many(stray: str, at: int = 50) -> str:
    """Return a table of 200 members in which the row `at` has `stray` for a name; every tenth row is quoted well."""
    names = [f'"Person {i}, PhD"' if i % 10 == 0 else f"Person {i}" for i in range(200)]
    names[at] = stray
    return HEADER + "".join(f"m{i},{name},VP Sales,Company {i},fintech\n" for i, name in enumerate(names))


@pytest.mark.parametrize("at", [3, 9, 50, 195, 199])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_stray_quotation_mark_costs_nobody_their_place(write: Callable[..., Path], at: int, ending: str) -> None:
    complaints = list[str]()
    members = read_members(write(many('"Dana Whitfield', at).replace("\n", ending)), complaints.append)
    assert [peer.member_id for peer in members.peers] == [f"m{i}" for i in range(200)]
    assert members.names[at] == "Dana Whitfield"
    [told] = complaints
    assert told.startswith(f"members.csv, line {at + 2} has a quotation mark")


def test_a_stray_mark_that_another_one_closes_costs_nobody_their_place(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    table = many('"Dana').replace("Person 53,", 'Person 53",').replace("Person 91,", '"Noa,').replace("m92,P", 'm92,"P')
    members = read_members(write(table), complaints.append)
    assert len(members.peers) == 200
    assert ["line 52 has" in told for told in complaints] == [True, False, False]


def test_a_stray_mark_in_the_first_row_is_told(write: Callable[..., Path]) -> None:
    made, [told] = planned(write(FOUR.replace("industry\n", '"industry\n', 1)))
    assert (pairs(made), "line 1 has a quotation mark" in told) == ([["m1", "m2"], ["m3", "m4"]], True)


def test_several_lines_in_a_cell_that_is_closed_are_one_member(write: Callable[..., Path]) -> None:
    asks = '"How others run, and pay for:\n- boards\n- events, dinners\n- ""references"""'
    table = f'id,name,title,"Company\n",asks\nm1,"Dana\nWhitfield\nPhD",CMO,Elm,{asks}\nm2,"Noa" Ben,CMO,Fir,\n'
    complaints = list[str]()
    members = read_members(write(table), complaints.append)
    assert (members.names, complaints) == (["Dana\nWhitfield\nPhD", "Noa Ben"], [])
    assert members.peers[0].asks.endswith('"references"')


def test_an_odd_cell_does_not_cost_a_member_their_place(write: Callable[..., Path]) -> None:
    table = "id,title,company,avoid,waiting\nm1,CMO,Elm,m9,soon\nm2,CMO,Fir,,-1\n"
    made, complaints = planned(write(table))
    assert pairs(made) == [["m1", "m2"]]
    assert ["waiting" in told for told in complaints] == [True, True, False]
    assert "line 2 avoids m9, who is not in the table; this was not honoured" in complaints[2]


@pytest.mark.parametrize("written", ["m2;m3", "m2, m3", "m2|m3", "m2 m3", "m2\nm3", "M2; m3;", ";m2,,m3"])
def test_an_avoid_list_holds_however_it_is_parted(write: Callable[..., Path], written: str) -> None:
    complaints = list[str]()
    table = f'id\ttitle\tavoid\nm1\tCMO\t"{written}"\nm2\tCMO\t\nm3\tCMO\t\n'
    members = read_members(write(table), complaints.append)
    assert members.peers[0].avoids == {"m2", "m3"}
    assert complaints == []


def test_ids_with_signs_in_them_are_read_as_they_are(write: Callable[..., Path]) -> None:
    table = "id;title;avoid\nLee, Ann;CMO;Bo Ray, Max\nBo Ray;CMO;Lee, Ann\nMax;CMO;\nmax;CMO;MAX\n"
    complaints = list[str]()
    avoids = [peer.avoids for peer in read_members(write(table), complaints.append).peers]
    assert avoids == [{"Bo Ray", "Max"}, {"Lee, Ann"}, frozenset(), frozenset()]
    assert complaints == ["members.csv, line 5 avoids MAX, who is not in the table; this was not honoured"]


def test_one_unknown_id_in_an_avoid_list_costs_the_others_nothing(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    members = read_members(write("id;title;avoid\nm1;CMO;m2, m9, Dana W\nm2;CMO;\n"), complaints.append)
    assert members.peers[0].avoids == {"m2"}
    assert ["m9, Dana W" in told for told in complaints] == [True]


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


def test_a_file_that_is_not_there_ends_with_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(tmp_path / "none.csv")]) == 2
    assert "No such file" in capsys.readouterr().err
    assert main(["plan", "--members", str(tmp_path)]) == 2
    assert "directory" in capsys.readouterr().err


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


def test_what_goes_on_is_a_warning_and_no_error(write: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(write(FOUR + ",Nobody,CFO,Elm,retail\n"))]) == 0
    assert capsys.readouterr().err.startswith("warning: members.csv, line 6")


def test_help_tells_what_each_preset_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "--help"])
    assert "mentor-and-mentee: a step or two apart" in " ".join(capsys.readouterr().out.split())


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


def test_groups_name_whom_each_reason_is_about(write: Callable[..., Path]) -> None:
    made, _ = planned(write(FOUR), size=4)
    [group] = made["groups"]
    assert sorted(group["members"]) == ["m1", "m2", "m3", "m4"]
    assert group["reasons"][0].startswith("Dana Whitfield and Noa Ben-Ami: ")


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


def test_help_says_that_a_table_may_have_one_more_or_fewer(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "--help"])
    assert "one more or one fewer" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("preset", ["peers-like-me", "same_role_other_industry", "mentor and mentee", "surprise_me"])
def test_presets_are_known_by_name(write: Callable[..., Path], preset: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--members", str(write(FOUR)), "--preset", preset, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["certificate"]["seed"] == 0


def test_too_many_for_an_exhaustive_round_are_told_so(
    write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.planning.MOST_TO_SCORE_ALL", 3)
    made, [told] = planned(write(FOUR), exhaustive=True)
    assert (made, "--exhaustive is for up to 3 members" in told) == ({}, True)


def test_a_table_without_titles_or_industries_is_none(write: Callable[..., Path]) -> None:
    with pytest.raises(NoTable, match="title or industry"):
        read_members(write("id,name\nm1,Dana\n"), lambda _: None)


def test_a_job_title_is_a_title_and_what_is_not_read_is_named(write: Callable[..., Path]) -> None:
    table = FOUR.replace("id,name,title", "Member ID,Full Name,Job Title").replace(
        "industry\n", "industry,linkedin_url,Notes\n"
    )
    complaints = list[str]()
    members = read_members(write(table), complaints.append)
    assert (members.names[0], members.peers[0].title) == ("Dana Whitfield", "VP Customer Marketing")
    assert complaints == ["members.csv: columns that are not read: Notes"]


def test_a_column_that_may_say_who_is_away_is_told_to_keep_nobody_out(write: Callable[..., Path]) -> None:
    _, complaints = planned(write("id,title,Paused\nm1,CMO,yes\nm2,CMO,\n"))
    assert complaints[-1].startswith("members.csv: Paused keeps nobody out; leave out the rows")
