"""The form that says how a circle's threads and rounds go, and what comes next when it is saved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from domain.circles import Settings
from domain.days_off import ZONES
from domain.peers import Attribute
from domain.peers.presets import Preset
from views.blocks import (
    Block,
    Message,
    input_block,
    modal,
    multi_select,
    option,
    plain,
    radio_buttons,
    said,
    section,
    select,
    text_input,
)
from views.circles.emphasis import PARTS, counting_less, counting_more
from views.moments import moment_in

FORM = "settings_form"
THREADS, ROUNDS, ZONE, REVIEW, PRESET = "threads", "rounds", "zone", "review", "preset"
LOCKS, MATCH, DIFFER, COMPETITORS, WINDOW = "locks", "must_match", "must_differ", "competitors", "window"
MORE, LESS, KIND = "counts_more", "counts_less", "circle_kind"
BY_ITSELF, BY_HAND = "by_itself", "by_hand"
LEVEL_LOCK, EXECUTIVE = "level_lock", "executive"
LONGEST_CADENCE, MOST_COMPETITORS = 60, 2_000
_CLOCK = "UTC"

_PRESETS: Mapping[Preset, str] = {
    Preset.PEERS_LIKE_ME: "Peers like me: the same work, near in level",
    Preset.SAME_ROLE_OTHER_INDUSTRY: "The same role in another industry",
    Preset.MENTOR_AND_MENTEE: "Mentors and mentees: a step or two apart",
    Preset.SURPRISE_ME: "Surprise me: other work, other industries",
}
_ATTRIBUTES: Mapping[Attribute, str] = {
    Attribute.FUNCTION: "Function",
    Attribute.SENIORITY: "Level",
    Attribute.INDUSTRY: "Industry",
    Attribute.SECTOR: "Sector",
    Attribute.LANGUAGE: "A language",
    Attribute.WORKING_HOURS: "Working hours",
}
BOTH_MORE_AND_LESS = "Something here also counts more. Please choose one of the two."
LEVELS_DECIDE = "Mentors and mentees are a step or two apart in level already, so level is not weighed. Leave it out."
_CADENCE = "Such as: every 2 weeks on tuesday 10:00, or: monthly on the first monday 9am. Empty or off: when you ask."


@dataclass(frozen=True)
class Coming:
    """When a circle's next networking post and its next round come; None: only when a manager asks."""

    thread: datetime | None
    round_: datetime | None
    tz: str


def settings_form(settings: Settings, tz: str, tag: str) -> Block:
    """Return the form, filled with the settings as they are; `tz` is the zone to begin with."""
    blocks = [section("Without a time, a post or a round comes only when you ask for it."), *_times(settings, tz)]
    return modal(FORM, "How rounds go", "Save", tag, [*blocks, *_matching(settings)])


def _times(settings: Settings, tz: str) -> list[Block]:
    threads, rounds = str(settings.threads or ""), str(settings.rounds or "")
    review = [option("Wait until a manager publishes it", BY_HAND), option("Go at its hour by itself", BY_ITSELF)]
    return [
        input_block(THREADS, "A networking post", text_input(THREADS, threads, LONGEST_CADENCE), _CADENCE, True),
        input_block(ROUNDS, "A round", text_input(ROUNDS, rounds, LONGEST_CADENCE), _CADENCE, True),
        input_block(ZONE, "Time zone", _zones(tz), "Weekends and holidays there move both to the next working day."),
        input_block(
            REVIEW,
            "A planned round",
            radio_buttons(REVIEW, review, review[settings.publishes_itself]),
            "You see it two working days before, with who meets whom and who is left out.",
        ),
    ]


def _matching(settings: Settings) -> list[Block]:
    rules = settings.rules
    presets = [option(label, preset) for preset, label in _PRESETS.items()]
    attributes = {attribute.value: option(label, attribute) for attribute, label in _ATTRIBUTES.items()}
    parts = {part: option(label, part) for part, label in PARTS.items()}
    more, less = counting_more(rules.emphasis), counting_less(rules.emphasis)
    lock = option("People meet only others at their own level", LEVEL_LOCK)
    executive = option("This is a circle of executives", EXECUTIVE)
    groups = "\n".join(", ".join(sorted(group)) for group in rules.competitors)
    return [
        input_block(PRESET, "Who fits whom", select(PRESET, presets, presets[_place(rules.preset)])),
        input_block(MORE, "Counts more than usual", multi_select(MORE, parts, more), "Twice as much in a score.", True),
        input_block(LESS, "Counts less than usual", multi_select(LESS, parts, less), "Half as much.", True),
        input_block(LOCKS, "Levels", _ticked(LOCKS, lock, rules.level_lock), optional=True),
        input_block(MATCH, "Two must share", multi_select(MATCH, attributes, rules.must_match), optional=True),
        input_block(DIFFER, "Two must differ in", multi_select(DIFFER, attributes, rules.must_differ), optional=True),
        input_block(
            COMPETITORS,
            "Competitors who never meet",
            text_input(COMPETITORS, groups, MOST_COMPETITORS, lines=True),
            "A group of companies a line, with commas between: Globex, Initech",
            True,
        ),
        input_block(
            WINDOW,
            "Days before two may meet again",
            _days(rules.window_days),
            "For earlier meetings. I never offer anybody the same person twice.",
        ),
        input_block(
            KIND,
            "Executives",
            _ticked(KIND, executive, settings.is_executive),
            "Its members meet only each other, and are written to less often.",
            True,
        ),
    ]


def _place(preset: Preset) -> int:
    return list(_PRESETS).index(preset)


def _ticked(action_id: str, only: Block, is_on: bool) -> Block:
    made: Block = {"type": "checkboxes", "action_id": action_id, "options": [only]}
    return {**made, "initial_options": [only]} if is_on else made


def _days(window: int) -> Block:
    return {
        "type": "number_input",
        "action_id": WINDOW,
        "is_decimal_allowed": False,
        "min_value": "0",
        "max_value": "3650",
        "initial_value": str(window),
    }


def _zones(tz: str) -> Block:
    """Every zone whose holidays we know, by region; the one in use, and UTC, stand first."""
    first = list(dict.fromkeys([tz, _CLOCK]))
    others = sorted((name for name in ZONES if name not in first), key=_region)
    groups = [_group("In use", first), *(_group(region, names) for region, names in groupby(others, key=_region))]
    return {"type": "static_select", "action_id": ZONE, "option_groups": groups, "initial_option": _zone(tz)}


def _region(name: str) -> str:
    return name.rpartition("/")[0].replace("_", " ")


def _zone(name: str) -> Block:
    return option(name.replace("_", " "), name)


def _group(label: str, zones: Iterable[str]) -> Block:
    return {"label": plain(label), "options": [_zone(name) for name in zones]}


def saved(coming: Coming) -> Message:
    """Return what a manager reads when the settings are kept: when the next post and the next round come."""
    post = (
        f"The next networking post goes up on {moment_in(coming.thread, coming.tz)}."
        if coming.thread
        else ("A networking post goes up when you type `/rapport thread`.")
    )
    return said(f"Saved. {post} {_round(coming)}")


def _round(coming: Coming) -> str:
    if coming.round_ is None:
        return "A round is planned when you type `/rapport round preview`."
    return f"The next round is on {moment_in(coming.round_, coming.tz)}; you see it two working days before."
