"""What a Slack status says of being away, in five languages."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.away import DAYS_UNSAID, LONGEST, away_until

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("Vacationing", ":palm_tree:"),
        ("Out sick", ":face_with_thermometer:"),
        ("OOO until Monday", ""),
        ("Out of office, back 3 Dec", ":airplane:"),
        ("On parental leave", ":baby_bottle:"),
        ("PTO", ""),
        ("", ":palm_tree:"),
        ("Im Urlaub bis 4.12.", ""),
        ("Elternzeit", ":baby:"),
        ("Nicht im Büro", ""),
        ("krank", ""),
        ("De vacaciones", ""),
        ("Fuera de la oficina", ""),
        ("De baja médica", ""),
        ("En congés jusqu'au 5", ""),
        ("Absente", ""),
        ("Arrêt maladie", ""),
        ("De férias", ""),
        ("Fora do escritório", ""),
        ("De licença", ""),
    ],
)
def test_a_status_that_says_away(text: str, emoji: str) -> None:
    assert away_until(text, emoji, 0, NOW) is not None


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("", ""),
        ("In a meeting", ":calendar:"),
        ("Commuting", ":bus:"),
        ("Working remotely", ":house_with_garden:"),
        ("Working from Bali", ":palm_tree:"),
        ("Back from vacation", ""),
        ("Zurück aus dem Urlaub", ":palm_tree:"),
        ("De vuelta de vacaciones", ""),
        ("De retour de congés", ""),
        ("De volta de férias", ""),
        ("Skilled at silliness", ""),
        ("Planning our holiday event", ""),
        ("Takeaway lunch", ":bento:"),
        ("", ":coffee:"),
    ],
)
def test_a_status_that_does_not(text: str, emoji: str) -> None:
    assert away_until(text, emoji, 0, NOW) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm not available this week",
        "Won't be available",
        "Isn't working today",
        "Unreachable until the 4th",
        "Momentan nicht erreichbar",
        "Arbeite diese Woche nicht",
        "Hoy no trabajo",
        "No estoy disponible",
        "Je ne travaille pas aujourd'hui",
        "Plus disponible",
        "Não estou a trabalhar",
        "Indisponível",
    ],
)
def test_to_say_that_one_is_not_at_work_is_to_be_away(text: str) -> None:
    assert away_until(text, "", 0, NOW) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Sick leave: my colleagues are available",
        "Krankgeschrieben bis Freitag, auch nicht im Homeoffice",
        "Out of office until 7 Jan, Sam's remote team helps",
        "Team available, I'm on vacation",
        "PTO but reachable for emergencies",
        "On vacation, working again 11 Jan",
        "Back from annual leave on Monday",
        "Available from 4 January, on parental leave",
        "Urlaub, ab Dienstag wieder erreichbar",
        "Heute krank, Homeoffice ab Donnerstag",
        "De baja, disponible el lunes",
        "De vuelta el martes, de vacaciones",
        "Congés, télétravail à partir de lundi",
        "Férias, de volta dia 7, trabalhando em janeiro",
    ],
)
def test_who_is_away_stays_so_whoever_else_works_and_whenever_they_will(text: str) -> None:
    assert away_until(text, "", 0, NOW) is not None


@pytest.mark.parametrize(
    "text",
    [
        "WFH, kid sick",
        "Kind krank, Homeoffice",
        "Not working from home today",
        "Not available before 10",
        "Deep work, not available 2-4pm",
        "Not on vacation any more",
        "Nicht mehr krank",
        "Arbeite heute nicht im Büro",
        "Pas en télétravail",
        "Working until Friday, then PTO",
        "Vacation policy launch",
    ],
)
def test_a_word_of_absence_is_no_absence_where_it_speaks_of_something_else(text: str) -> None:
    assert away_until(text, "", 0, NOW) is None


AWAY = st.sampled_from(["OOO", "On leave", "Urlaub", "De vacaciones", "En congés", "De férias"])
NOT_THERE = st.sampled_from(
    ["not working", "not reachable", "nicht verfügbar", "no disponible", "pas joignable", "não disponível"]
)


@given(AWAY, NOT_THERE, st.sampled_from([", ", " - ", ". ", " / ", " (", ": ", " "]), st.booleans())
def test_a_denial_of_being_there_never_takes_an_absence_back(one: str, other: str, mark: str, turned: bool) -> None:
    text = f"{other}{mark}{one}" if turned else f"{one}{mark}{other}"
    assert away_until(text, ":house_with_garden:", 0, NOW) is not None


def test_it_holds_until_slack_ends_it() -> None:
    end = NOW + timedelta(days=12)
    assert away_until("Vacationing", ":palm_tree:", int(end.timestamp()), NOW) == end
    assert away_until("Vacationing", ":palm_tree:", int(NOW.timestamp()) - 1, NOW) is None


def test_without_an_end_it_holds_for_some_days_and_says_the_same_all_day() -> None:
    first = away_until("OOO", "", 0, NOW)
    assert first == away_until("OOO", "", 0, NOW + timedelta(hours=9))
    assert first
    assert timedelta(days=DAYS_UNSAID - 1) < first - NOW <= timedelta(days=DAYS_UNSAID)


@given(st.text(max_size=120), st.text(max_size=20), st.integers())
def test_whatever_it_says_it_ends_ahead_of_now_and_within_reason(text: str, emoji: str, expires: int) -> None:
    until = away_until(f"ooo {text}", emoji, expires, NOW)
    assert until is None or NOW < until <= NOW + LONGEST
