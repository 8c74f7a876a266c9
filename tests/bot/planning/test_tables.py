"""Spreadsheets as people save them in, and every row that cannot be read is named."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.spreadsheets import NoTable
from bot.tables import read_members
from tests.bot.planning.spreadsheets import FOUR, HEADER, pairs, planned


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
        b"sep=;\r\n" + FOUR.replace(",", ";").encode(),
        b'\xef\xbb\xbf"sep=,"\n' + FOUR.encode(),
    ],
)
def test_a_table_is_read_however_it_was_saved(write: Callable[..., Path], content: bytes) -> None:
    made, complaints = planned(write(content))
    assert (pairs(made), complaints) == ([["m1", "m2"], ["m3", "m4"]], [])


def test_western_letters_of_old_programs_are_read(write: Callable[..., Path]) -> None:
    members = read_members(write(FOUR.replace("Ravi Osei", "Zoë Müller").encode("cp1252")), lambda _: None)
    assert members.names[2] == "Zoë Müller"


UMLAUTS = FOUR.replace("Ravi Osei", "Zoë Müller").replace("Ines", "Inês")


def test_one_bad_byte_costs_a_table_in_utf_8_no_other_letter(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    members = read_members(write(UMLAUTS.encode().replace(b"Ben-", b"B\xe9n-")), complaints.append)
    assert list(members.names) == ["Dana Whitfield", "Noa B\ufffdn-Ami", "Zoë Müller", "Inês Duarte"]
    assert complaints == ["members.csv, line 3 has letters that could not be read; \ufffd stands for them"]


def test_many_lines_with_bad_bytes_are_told_in_one_sentence(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    rows = b"".join(b"x%d,N\xfcnez,CMO,Elm,retail\n" % number for number in range(7))
    members = read_members(write(b"\xef\xbb\xbf" + FOUR.encode() + rows), complaints.append)
    assert len(members.peers) == 11
    assert complaints == [
        "members.csv: lines 6, 7, 8, 9, 10 and 2 more have letters that could not be read; \ufffd stands for them"
    ]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-16", "utf-8", "utf-8-sig"])
def test_every_usual_encoding_is_read_whole(write: Callable[..., Path], encoding: str) -> None:
    complaints = list[str]()
    members = read_members(write(UMLAUTS.encode(encoding)), complaints.append)
    assert (members.names[2], members.names[3], complaints) == ("Zoë Müller", "Inês Duarte", [])


def test_letters_of_windows_that_look_like_utf_8_once_are_read(write: Callable[..., Path]) -> None:
    table = UMLAUTS.replace("Copperlane", "„MENÜ”").encode("cp1252")
    assert read_members(write(table), lambda _: None).peers[2].company == "„MENÜ”"


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


@pytest.mark.parametrize(
    ("row", "complaint"),
    [("m5,Short", "has 2 cells for 5 columns"), ("m5", "has 1 cell for 5 columns")],
)
def test_a_row_that_ends_early_is_named_and_takes_part(write: Callable[..., Path], row: str, complaint: str) -> None:
    complaints = list[str]()
    members = read_members(write(FOUR + row + "\n"), complaints.append)
    assert len(members.peers) == 5
    assert complaints == [f"members.csv, line 6 {complaint}; the others are taken as empty"]


def test_a_row_that_ends_before_columns_without_a_name_is_whole(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    read_members(write("id,title,,\nm1,CMO\n,,,\n\nm2,CFO,,\n"), complaints.append)
    assert complaints == []


@pytest.mark.parametrize("written", ["Asia/Tokio", "Mars/Olympus", "Europe", "../etc", "9"])
def test_an_unknown_time_zone_is_named_and_taken_as_not_given(write: Callable[..., Path], written: str) -> None:
    complaints = list[str]()
    table = f"id,title,timezone\nm1,CMO,Asia/Tokyo\nm2,CMO,{written}\nm3,CMO,\nm4,CMO,UTC\n"
    members = read_members(write(table), complaints.append)
    assert [peer.tz for peer in members.peers] == ["Asia/Tokyo", "", "", "UTC"]
    [told] = complaints
    assert told.startswith(f"members.csv, line 3: {written} is no time zone")


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


def test_a_table_without_titles_or_industries_is_none(write: Callable[..., Path]) -> None:
    with pytest.raises(NoTable, match="title or industry"):
        read_members(write("id,name\nm1,Dana\n"), lambda _: None)


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Ident,name,Titel", "a column id in its first row, which holds Ident, name, Titel."),
        ("Customer ID,name,title", "which holds Customer ID, name, title: did you mean Customer ID?"),
        (
            "id,name,Titel",
            "column title or industry in its first row, which holds id, name, Titel: did you mean Titel?",
        ),
    ],
)
def test_a_missing_column_is_told_with_what_was_found(write: Callable[..., Path], header: str, told: str) -> None:
    with pytest.raises(NoTable) as ended:
        read_members(write(f"{header}\nm1,Dana,CMO\n"), lambda _: None)
    assert str(ended.value).endswith(told)


def test_a_column_with_a_slip_is_asked_about(write: Callable[..., Path]) -> None:
    complaints = list[str]()
    read_members(write("id,title,Idustry,Notes\nm1,CMO,retail,\n"), complaints.append)
    assert complaints == ["members.csv: columns that are not read: Idustry, Notes; did you mean industry by Idustry?"]


def test_a_job_title_is_a_title_and_what_is_not_read_is_named(write: Callable[..., Path]) -> None:
    table = FOUR.replace("id,name,title", "Member ID,Full Name,Job Title").replace(
        "industry\n", "industry,linkedin_url,Notes\n"
    )
    table = re.sub(r"(?m)^m.*", r"\g<0>,,", table)
    complaints = list[str]()
    members = read_members(write(table), complaints.append)
    assert (members.names[0], members.peers[0].title) == ("Dana Whitfield", "VP Customer Marketing")
    assert complaints == ["members.csv: columns that are not read: Notes"]


def test_a_column_that_may_say_who_is_away_is_told_to_keep_nobody_out(write: Callable[..., Path]) -> None:
    _, complaints = planned(write("id,title,Paused\nm1,CMO,yes\nm2,CMO,\n"))
    assert complaints[-1].startswith("members.csv: Paused keeps nobody out; leave out the rows")


@pytest.mark.parametrize("above", ["Members, spring 2026", "Members;;;;\n\nas of;May;;;", '"Our program, all of it"'])
def test_a_title_above_the_columns_is_passed_over_and_told(write: Callable[..., Path], above: str) -> None:
    table = f"{above}\n{FOUR.replace(',', ';')};Nobody;CFO;Elm;retail\n"
    made, [title, nobody] = planned(write(table))
    line = above.count("\n") + 2
    assert pairs(made) == [["m1", "m2"], ["m3", "m4"]]
    assert title == f"members.csv: what stands above the columns, which line {line} names, is not read"
    assert nobody.startswith(f"members.csv, line {line + 5} has no id")


def test_a_row_of_data_is_never_taken_for_the_columns(write: Callable[..., Path]) -> None:
    with pytest.raises(NoTable, match="column id"):
        read_members(write("name,job\nid,title\n"), lambda _: None)


def test_circles_are_one_in_whatever_case_they_are_written(write: Callable[..., Path]) -> None:
    table = "id,title,circle\nm1,CMO,North\nm2,CMO,north\nm3,CMO,South\n"
    peers = read_members(write(table), lambda _: None).peers
    assert [peer.circle for peer in peers] == ["North", "North", "South"]


@pytest.mark.parametrize(("written", "taken"), [("99999999999", 1_000_000), ("9" * 5_000, 1_000_000), ("2.5", 0)])
def test_what_is_taken_for_another_number_of_rounds_is_told(
    write: Callable[..., Path], written: str, taken: int
) -> None:
    complaints = list[str]()
    members = read_members(write(f"id,title,waiting\nm1,CMO,{written}\nm2,CMO,1000000\n"), complaints.append)
    assert list(members.waiting) == [taken, 1_000_000]
    assert complaints == [
        f"members.csv, line 2: waiting is a whole number of rounds, 1,000,000 at most; it is taken as {taken:,}"
    ]
