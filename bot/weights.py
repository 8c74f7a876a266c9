"""Reads what counts more or less in a round from the command line: `industry=2,level=0.5`."""

import re
from dataclasses import asdict

from domain.peers import Rules
from domain.peers.presets import MOST_TIMES, PRESETS, Emphasis, Preset, weights_of

PARTS = ("work", "level", "industry", "hours", "topics")
"""Fields of an emphasis; who speaks what is in no spreadsheet."""

_ONE = re.compile(r"\s*([a-z]+)\s*=\s*(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s*", re.ASCII)


class BadWeights(Exception):
    """What was typed cannot be weighed by; the text says why in one sentence."""


def weighed(preset: Preset, text: str) -> Rules:
    """Return the rules of a preset, each part that `text` names counting so many times as much as usual.

    Raises `BadWeights`.
    """
    times: dict[str, float] = {}
    for one in filter(str.strip, text.split(",")):
        part, value = _read(one)
        if part in times:
            raise BadWeights(f"--weights names {part} twice.")
        if not asdict(PRESETS[preset])[part]:
            raise BadWeights(f"--weights: {part} is not weighed in {preset.replace('_', '-')}; leave it out.")
        times[part] = value
    emphasis = Emphasis(**times)
    try:
        weights_of(preset, emphasis)
    except ValueError:
        raise BadWeights("--weights leaves nothing to go by: work, level or industry has to count.") from None
    return Rules(preset, emphasis)


def _read(one: str) -> tuple[str, float]:
    found = _ONE.fullmatch(one)
    if found is None or found[1] not in PARTS or float(found[2]) > MOST_TIMES:
        raise BadWeights(
            f"--weights: {one.strip()!r} is not one of {', '.join(PARTS)} with how many times as much it counts, "
            f"0 to {MOST_TIMES:g}, such as industry=2,level=0.5."
        )
    return found[1], float(found[2])
