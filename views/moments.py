"""Days and moments as people read them, one way everywhere: in a zone of their own, or in one named beside them."""

from datetime import date, datetime

from domain.calendar import zone


def moment_in(moment: datetime, tz: str) -> str:
    """Return a moment on the clocks of the zone `tz`: `Tuesday 1 December, 10:00 (Berlin time)`."""
    return f"{own_moment(moment, tz)} ({zone_name(tz)})"


def own_moment(moment: datetime, tz: str) -> str:
    """Return a moment to a reader whose own zone is `tz`: `Tuesday 1 December, 10:00`."""
    return clock(moment.astimezone(zone(tz)))


def clock(local: datetime) -> str:
    """Return a moment that is local already: `Tuesday 1 December, 10:00`."""
    return f"{local:%A} {local.day} {local:%B, %H:%M}"


def zone_name(tz: str) -> str:
    """Return how a zone is called: `Berlin time`, or `UTC`."""
    region, _, place = tz.rpartition("/")
    return f"{place.replace('_', ' ')} time" if region and region != "Etc" else "UTC"


def day(moment: date) -> str:
    """Return a date as people read it: `7 December 2026`."""
    return f"{moment.day} {month(moment)}"


def month(moment: date) -> str:
    """Return the month of a date: `December 2026`."""
    return f"{moment:%B %Y}"
