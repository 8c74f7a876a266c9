"""`/rapport settings`: how a circle's threads and rounds go, in one form for its managers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from domain.cadence import Cadence, is_never, lacks_day, parse_cadence
from domain.circles import Circle, Settings, wrong_channel
from domain.days_off import ZONES
from domain.errors import Code
from domain.peers import Attribute, Rules
from domain.peers.presets import PRESETS, Emphasis, Preset
from handlers.asking import tag
from handlers.circles import first_look
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected
from storage import circles
from storage.database import Transaction
from views.circles import settings as views
from views.circles.emphasis import PARTS, emphasis_of
from views.errors import field_problem, notice
from views.text import clean

LONGEST_WINDOW, LONGEST_NAME = 3_650, 80
Problems = dict[str, str]


def register(registry: Registry) -> None:
    """Answer the command and its form, for managers."""
    registry.command("settings", open_form, managers_only=True)
    registry.submission(views.FORM, save, managers_only=True)


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Show the settings; a circle that never had any begins in the manager's own time zone."""
    settings = asker.circle.settings
    own = asker.member.tz if asker.member else settings.tz
    return OpenModal(views.settings_form(settings, own if settings == Settings() else settings.tz, tag(asker.circle)))


def save(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Take the form, and say when the next thread and the next round come."""
    others = [one for one in circles.of_team(tx, asker.circle.team_id) if one.id != asker.circle.id]
    settings = _settings(call, asker.circle, others, tx.now)
    circles.set_settings(tx, asker.circle.id, settings)
    if settings.is_executive and not asker.circle.settings.is_executive:
        first_look.look_at_room(tx, asker.circle, call.user_id, call.key, before=asker.circle.managers_channel_id)
    coming = views.Coming(settings.next_thread(tx.now), settings.next_round(tx.now), settings.tz)
    return OpenModal(notice(views.saved(coming)))


def _settings(call: Call, circle: Circle, others: Sequence[Circle], now: datetime) -> Settings:
    before, problems = circle.settings, Problems()
    tz = _told(call, views.ZONE)
    if tz not in (*ZONES, "UTC", before.tz):
        problems[views.ZONE] = field_problem(Code.FIELD_EMPTY)
    threads, rounds = (_cadence(call, block_id, problems) for block_id in (views.THREADS, views.ROUNDS))
    chosen = Settings(
        threads,
        rounds,
        tz,
        _rules(call, before.rules, problems),
        publishes_itself=_told(call, views.REVIEW) == views.BY_ITSELF,
        is_executive=views.EXECUTIVE in _several(call, views.KIND),
    )
    wrong = wrong_channel(replace(circle, settings=chosen), others)
    if chosen.is_executive and wrong:
        problems[views.KIND] = field_problem(wrong)
    if problems:
        raise Rejected(problems)
    # A rhythm is counted from when it was set: what else is changed leaves it alone.
    return replace(
        chosen,
        threads_since=before.threads_since if (threads, tz) == (before.threads, before.tz) else now,
        rounds_since=before.rounds_since if (rounds, tz) == (before.rounds, before.tz) else now,
    )


def _cadence(call: Call, block_id: str, problems: Problems) -> Cadence | None:
    typed = _told(call, block_id)
    found = parse_cadence(typed)
    if found is None and not is_never(typed):
        problems[block_id] = field_problem(Code.CADENCE_WITHOUT_DAY if lacks_day(typed) else Code.BAD_CADENCE)
    return found


def _rules(call: Call, before: Rules, problems: Problems) -> Rules:
    preset = next((one for one in Preset if one == _told(call, views.PRESET)), before.preset)
    match, differ = (_attributes(_several(call, block_id)) for block_id in (views.MATCH, views.DIFFER))
    if match & differ:
        problems[views.DIFFER] = field_problem(Code.BOTH_WAYS)
    return Rules(
        preset,
        _emphasis(call, preset, problems),
        views.LEVEL_LOCK in _several(call, views.LOCKS),
        match,
        differ,
        _competitors(call, problems),
        _window(call, problems),
    )


def _emphasis(call: Call, preset: Preset, problems: Problems) -> Emphasis:
    chosen = {field: PARTS.keys() & _several(call, field) for field in (views.MORE, views.LESS)}
    for field, parts in chosen.items():
        if "level" in parts and not PRESETS[preset].level:
            problems[field] = views.LEVELS_DECIDE
    if chosen[views.MORE] & chosen[views.LESS]:
        problems[views.LESS] = views.BOTH_MORE_AND_LESS
    return emphasis_of(chosen[views.MORE], chosen[views.LESS])


def _attributes(names: Iterable[str]) -> frozenset[Attribute]:
    return frozenset(attribute for attribute in Attribute if attribute in set(names))


def _competitors(call: Call, problems: Problems) -> tuple[frozenset[str], ...]:
    lines = [line.split(",") for line in _told(call, views.COMPETITORS).splitlines() if line.strip(" ,")]
    groups = [frozenset(filter(None, (clean(name, LONGEST_NAME) for name in line))) for line in lines]
    if any(len(group) < 2 for group in groups):
        problems[views.COMPETITORS] = field_problem(Code.LONE_COMPETITOR)
    return tuple(groups)


def _window(call: Call, problems: Problems) -> int:
    typed = _told(call, views.WINDOW).strip()
    days = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else -1
    if not 0 <= days <= LONGEST_WINDOW:
        problems[views.WINDOW] = field_problem(Code.BAD_WINDOW)
    return days


def _told(call: Call, block_id: str) -> str:
    given = call.values.get(block_id)
    return given if isinstance(given, str) else ""


def _several(call: Call, block_id: str) -> list[str]:
    given = call.values.get(block_id)
    return [str(one) for one in given] if isinstance(given, list) else []
