"""`python -m bot parse`: replies in, what was understood out, and a clear word about a line that is none."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main

ROOT = Path(__file__).parents[2]
GOOD = {"id": 7, "text": "VP Customer Marketing | Fintech | Lanternfish Pay | linkedin.com/in/Dana-Whitfield?x=1"}
READ = {
    "id": 7,
    "is_profile": True,
    "title": "VP Customer Marketing",
    "company": "Lanternfish Pay",
    "industry": "Fintech",
    "linkedin_url": "https://www.linkedin.com/in/dana-whitfield",
}


@pytest.fixture
def parse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(content: bytes | str) -> tuple[int, list[Any], str]:
        path = tmp_path / "replies.jsonl"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        status = main(["parse", str(path)])
        told = capsys.readouterr()
        return status, [json.loads(line) for line in told.out.splitlines()], told.err

    return run


def test_a_reply_is_read_into_its_fields(parse: Any) -> None:
    assert parse(json.dumps(GOOD)) == (0, [READ], "")


def test_what_is_no_profile_says_so(parse: Any) -> None:
    status, [read], _ = parse(json.dumps({"id": "x", "text": "Thanks all!"}))
    assert (status, read["id"], read["is_profile"]) == (0, "x", False)
    assert set(read) == set(READ)
    assert {read["title"], read["company"], read["industry"], read["linkedin_url"]} == {None}


def test_empty_lines_and_an_empty_file_are_no_mistake(parse: Any) -> None:
    assert parse("")[:2] == (0, [])
    assert parse(f"\n{json.dumps(GOOD)}\n\n")[:2] == (0, [READ])


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (b"{", "line 2 is not JSON"),
        (b"hello", "line 2 is not JSON"),
        (b"[" * 100_000, "line 2 is not JSON"),
        (b"[]", "line 2 is not a JSON object"),
        (b'{"id": 1}', 'line 2 has no "text"'),
        (b'{"id": 1, "text": 5}', 'line 2 has no "text"'),
    ],
)
def test_a_line_that_is_no_reply_is_named_and_the_rest_is_read(parse: Any, line: bytes, wrong: str) -> None:
    good = json.dumps(GOOD).encode()
    status, [first, named, last], told = parse(b"\n".join([good, line, good]))
    assert (status, first, last) == (0, READ, READ)
    assert told == f"error: {named['error']}\n"
    assert wrong in told


@pytest.mark.parametrize("text", ["\ud800", "\x00", "a" * 40_000, "\u202eVP\u202c", "<!channel> <@U1>", ""])
def test_any_text_at_all_is_read(parse: Any, text: str) -> None:
    status, [read], told = parse(json.dumps({"id": 1, "text": text}))
    assert (status, read["id"], told) == (0, 1, "")


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "nowhere.jsonl"]) == 2
    assert capsys.readouterr().err == "error: nowhere.jsonl: No such file or directory\n"


def test_standard_input_is_read_without_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(GOOD)))
    assert main(["parse"]) == 0
    assert json.loads(capsys.readouterr().out) == READ


def test_the_mark_some_programs_begin_a_file_with_is_no_mistake(
    parse: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    marked = b"\xef\xbb\xbf" + json.dumps(GOOD).encode()
    assert parse(marked) == (0, [READ], "")
    assert parse(b"\xef\xbb\xbf") == (0, [], "")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(marked), encoding="utf-8"))
    assert main(["parse"]) == 0
    assert json.loads(capsys.readouterr().out) == READ


def _in_a_shell(arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    said = json.dumps({**GOOD, "id": "Zoë"}, ensure_ascii=False).encode()
    command = f"set -o pipefail; {sys.executable} -m bot {arguments}"
    around = {**os.environ, **environment}
    return subprocess.run(["bash", "-c", command], input=said, capture_output=True, env=around, cwd=ROOT, check=False)


def test_a_full_disk_ends_with_one_sentence() -> None:
    ended = _in_a_shell("parse > /dev/full")
    assert ended.returncode == 2
    assert ended.stderr == b"error: the output cannot be written: No space left on device.\n"


def test_a_reader_who_leaves_early_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text(f"{json.dumps(GOOD)}\n" * 2000)
    ended = _in_a_shell(f"parse {tmp_path / 'many.jsonl'} | head -n 1")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout) == READ


def test_an_output_that_knows_no_accents_gets_them_escaped() -> None:
    ended = _in_a_shell("parse", PYTHONIOENCODING="ascii:strict")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode("ascii"))["id"] == "Zoë"


def test_bytes_that_are_no_text_are_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe\n"), encoding="utf-8"))
    assert main(["parse"]) == 2
    assert capsys.readouterr().err == "error: line 1 is not UTF-8\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for command in ("run", "web", "worker", "migrate", "doctor", "demo", "parse"):
        assert f"\n    {command} " in told


@pytest.mark.parametrize("arguments", [[], ["frobnicate"], ["parse", "a", "b"], ["run", "--fast"]])
def test_a_command_that_is_none_ends_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "usage: python -m bot" in told.err
