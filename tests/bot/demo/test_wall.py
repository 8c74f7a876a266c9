"""The scene of the executives' circle reads what people outside it read, and sees each word that leaks."""

from typing import Any

import pytest

from bot.demo.scenes.wall import seen_outside

SECRET = {"text": "Meet Ingrid Halvorsen of Fjellvind Power."}
MENTION = {"text": "In its round: <@UCHIEF>."}
PEOPLE = {"UMAYA": "Maya Lindqvist", "UCHIEF": "George Papadakis", "USOFIA": "Sofia Brandão", "UBOT": "Rapport"}
ROOMS = {
    "peer-networking": ["UMAYA", "UCHIEF", "USOFIA", "UBOT"],
    "exec-circle": ["UMAYA", "UCHIEF", "UBOT"],
    "exec-team": ["UMAYA", "UBOT"],
    "direct": ["USOFIA", "UBOT"],
    "a chief's own": ["UCHIEF", "UBOT"],
    "an introduction": ["UCHIEF", "USOFIA", "UBOT"],
}


def told(where: str, *messages: object) -> dict[str, Any]:
    """The workspace with `messages` in a conversation or on somebody's Home, and nothing said anywhere else."""
    channels: dict[str, Any] = {name: {"name": name, "members": who, "messages": []} for name, who in ROOMS.items()}
    homes: dict[str, Any] = {user: {"blocks": []} for user in PEOPLE}
    {**channels, **homes}[where]["messages" if where in channels else "blocks"] = list(messages)
    return {"users": {id_: {"real_name": name} for id_, name in PEOPLE.items()}, "channels": channels, "homes": homes}


@pytest.mark.parametrize("where", ["peer-networking", "direct", "an introduction"])
def test_a_name_or_a_company_in_a_conversation_with_somebody_outside_is_seen(where: str) -> None:
    assert seen_outside(told(where, {"text": "Hello."}, SECRET), []) == "Ingrid Halvorsen"
    assert seen_outside(told(where, MENTION), []) == "George Papadakis"


def test_a_leak_on_the_home_of_somebody_outside_is_seen() -> None:
    section = {"type": "section", "text": SECRET}
    assert seen_outside(told("USOFIA", section), []) == "Ingrid Halvorsen"
    assert seen_outside(told("UCHIEF", section), []) == ""


def test_a_leak_in_a_search_or_a_report_is_seen() -> None:
    assert seen_outside(told("direct"), ["Nobody yet.", "1 reference, by Stonebridge Legal"]) == "Stonebridge Legal"


@pytest.mark.parametrize("where", ["exec-circle", "exec-team", "a chief's own"])
def test_what_is_said_inside_stays_inside(where: str) -> None:
    assert seen_outside(told(where, SECRET, MENTION), ["Nobody yet."]) == ""
