"""A circle's settings as they are kept: one JSON object, read with defaults for what it does not say."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from domain.cadence import parse_cadence
from domain.circles import Settings
from domain.peers import Attribute, Rules
from domain.peers.presets import Emphasis, Preset


def written(settings: Settings) -> dict[str, Any]:
    """Return settings as they are kept."""
    rules = settings.rules
    return {
        "threads": str(settings.threads or ""),
        "rounds": str(settings.rounds or ""),
        "tz": settings.tz,
        "publishes_itself": settings.publishes_itself,
        "is_executive": settings.is_executive,
        "preset": rules.preset,
        "emphasis": asdict(rules.emphasis),
        "level_lock": rules.level_lock,
        "must_match": sorted(rules.must_match),
        "must_differ": sorted(rules.must_differ),
        "competitors": [sorted(group) for group in rules.competitors],
        "window_days": rules.window_days,
        "threads_since": _moment(settings.threads_since),
        "rounds_since": _moment(settings.rounds_since),
    }


def read(kept: Mapping[str, Any]) -> Settings:
    """Read settings as they were kept; whatever a younger version did not know yet is at its default."""
    usual = Settings()
    return Settings(
        parse_cadence(kept.get("threads", "")),
        parse_cadence(kept.get("rounds", "")),
        kept.get("tz", usual.tz),
        _rules(kept),
        kept.get("publishes_itself", usual.publishes_itself),
        kept.get("is_executive", usual.is_executive),
        _read_moment(kept.get("threads_since")),
        _read_moment(kept.get("rounds_since")),
    )


def _moment(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _read_moment(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None


def _rules(kept: Mapping[str, Any]) -> Rules:
    usual = Rules()
    return Rules(
        Preset(kept.get("preset", usual.preset)),
        Emphasis(**kept.get("emphasis", {})),
        kept.get("level_lock", usual.level_lock),
        frozenset(Attribute(name) for name in kept.get("must_match", ())),
        frozenset(Attribute(name) for name in kept.get("must_differ", ())),
        tuple(frozenset(group) for group in kept.get("competitors", ())),
        kept.get("window_days", usual.window_days),
    )
