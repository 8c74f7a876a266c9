"""`python -m bot compare` and `titles`: people and titles in, scores, reasons and meanings out."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from domain.taxonomy.kinds import Function, Seniority

LIKE = {
    "a": {"title": "VP Customer Marketing", "industry": "fintech", "company": "Alder"},
    "b": {"title": "VP, Cust. Mktg", "industry": "payments", "company": "Birch"},
}
UNLIKE = {"a": {"title": "VP Customer Marketing"}, "b": {"title": "Welder"}}
COLLEAGUES = {"a": {"title": "CEO", "company": "Alder"}, "b": {"title": "CEO", "company": "ALDER Inc."}}
NOTHING: dict[str, Any] = {"score": 0.0, "reasons": []}


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(command: str, *lines: object) -> tuple[int, list[Any], str]:
        path = tmp_path / "lines.jsonl"
        path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
        status = main([command, str(path)])
        said = capsys.readouterr()
        return status, [json.loads(line) for line in said.out.splitlines()], said.err

    return run


def test_two_people_get_a_score_and_their_reasons_as_sentences(told: Any) -> None:
    status, [like, unlike], errors = told("compare", LIKE, UNLIKE)

    assert (status, errors) == (0, "")
    assert like["reasons"] == [
        "You are both at VP level in customer marketing.",
        "One of you is in fintech, the other in payments, a neighbouring industry.",
    ]
    assert 1.0 >= like["score"] > unlike["score"] >= 0.0
    assert unlike["reasons"] == []
    assert like["score"] == round(like["score"], 6)


def test_two_of_one_company_are_refused(told: Any) -> None:
    assert told("compare", COLLEAGUES) == (0, [{"refused": "same_company"}], "")


@pytest.mark.parametrize("nobody", [{}, {"title": ""}, {"title": None, "industry": None}])
def test_two_of_whom_nothing_is_known_score_0_without_reasons(told: Any, nobody: dict[str, Any]) -> None:
    assert told("compare", {"a": nobody, "b": nobody}) == (0, [NOTHING], "")


def test_what_one_leaves_out_does_not_count(told: Any) -> None:
    sparse = {"a": {"title": "VP Sales"}, "b": {"title": "VP Sales", "industry": "retail", "company": "Elm"}}

    _, [match], _ = told("compare", sparse)

    assert match["score"] > 0.9


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("{", "line 2 is not JSON"),
        ("[]", "line 2 is not a JSON object"),
        ({"a": {}}, 'line 2 has no "b" that is a JSON object'),
        ({"a": {"title": 5}, "b": {}}, 'line 2 has no "title" that is a string'),
    ],
)
def test_a_line_that_names_no_two_people_is_named_and_the_rest_goes_on(told: Any, line: object, wrong: str) -> None:
    status, matches, errors = told("compare", LIKE, line, COLLEAGUES)

    assert (status, errors) == (0, f"error: {wrong}\n")
    assert [set(match) for match in matches] == [{"score", "reasons"}, {"error"}, {"refused"}]
    assert matches[1] == {"error": wrong}


def test_what_has_no_line_that_can_be_answered_ends_with_status_2(told: Any) -> None:
    status, titles, _ = told("titles", "id,title", "", "m1,CMO")

    assert (status, [set(title) for title in titles]) == (2, [{"error"}, {"error"}])


@pytest.mark.parametrize(
    ("given", "meaning"),
    [
        ({"title": "Sr. Mgr, Cust. Mktg"}, ("customer_marketing", None, "manager")),
        ({"title": "CMO", "industry": "hospital"}, ("healthcare", None, "c_level")),
        ({"title": ""}, ("other", None, "other")),
    ],
)
def test_a_title_is_told_by_function_specialty_and_seniority(
    told: Any, given: dict[str, str], meaning: tuple[str, str | None, str]
) -> None:
    status, [read], _ = told("titles", given)

    assert status == 0
    assert tuple(read) == ("function", "specialty", "seniority")
    assert (read["function"], read["seniority"]) == (meaning[0], meaning[2])


@pytest.mark.parametrize("title", ["\ud800", "\x00", "V" * 40_000, "\u202eVP\u202c", "🐝", "VP\nSales"])
def test_any_text_at_all_is_read(told: Any, title: str) -> None:
    status, [read], _ = told("titles", {"title": title})

    assert status == 0
    assert read["function"] in set(Function)
    assert read["seniority"] in set(Seniority)


def test_whoever_writes_a_line_can_read_its_answer_before_the_next() -> None:
    command = [sys.executable, "-m", "bot", "titles"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for title, seniority in (("CEO", "c_level"), ("VP Sales", "vp")):
            process.stdin.write(json.dumps({"title": title}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["seniority"] == seniority
        process.stdin.close()
        assert process.wait() == 0
