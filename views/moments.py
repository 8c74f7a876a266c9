"""Days as people read them, and moments in a zone that is named beside them."""

from datetime import datetime

from domain.calendar import zone


def moment_in(moment: datetime, tz: str) -> str:
    """Return a moment on the clocks of the zone `tz`: `Tuesday 1 December, 10:00 (Berlin time)`."""
    local = moment.astimezone(zone(tz))
    return f"{local:%A} {local.day} {local:%B, %H:%M} ({zone_name(tz)})"


def zone_name(tz: str) -> str:
    """Return how a zone is called: `Berlin time`, or `UTC`."""
    region, _, place = tz.rpartition("/")
    return f"{place.replace('_', ' ')} time" if region and region != "Etc" else "UTC"


def day(moment: datetime) -> str:
    """Return a date as people read it: `7 December 2026`."""
    return f"{moment:%d %B %Y}".lstrip("0")
