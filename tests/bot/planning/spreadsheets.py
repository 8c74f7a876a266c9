"""Spreadsheets for tests of `python -m bot plan`, and the rounds planned from them."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from bot.planning import Asked, plan_from_tables

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
