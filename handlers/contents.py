"""The table of contents: every behaviour, registered."""

from handlers import (
    check_ins,
    deliveries,
    find,
    help,
    hush,
    introductions,
    messages,
    mine,
    outcomes,
    people,
    profiles,
    readings,
    reconcile,
    setup,
    threads,
)
from handlers.home import buttons as home
from handlers.registry import Registry

BEHAVIOURS = (
    help,
    setup,
    threads,
    messages,
    people,
    reconcile,
    readings,
    profiles,
    find,
    introductions,
    check_ins,
    outcomes,
    mine,
    home,
    deliveries,
    hush,
)


def contents() -> Registry:
    """Return a registry with every behaviour in it."""
    registry = Registry()
    for behaviour in BEHAVIOURS:
        behaviour.register(registry)
    return registry
