"""The table of contents: every behaviour, registered."""

from handlers import (
    bookings,
    came_of_it,
    campaigns,
    check_ins,
    consents,
    deliveries,
    drafts,
    find,
    follow_ups,
    groups,
    help,
    hush,
    impact,
    interest,
    introductions,
    log,
    messages,
    mine,
    names,
    outcomes,
    people,
    pitches,
    preferences,
    profiles,
    readings,
    reconcile,
    settings,
    setup,
    threads,
    waiting,
    worth,
)
from handlers.home import buttons as home
from handlers.registry import Registry
from handlers.rounds import board, command, review, skipping

BEHAVIOURS = (
    help,
    setup,
    settings,
    threads,
    command,
    board,
    review,
    skipping,
    messages,
    people,
    reconcile,
    readings,
    profiles,
    find,
    introductions,
    names,
    groups,
    drafts,
    bookings,
    pitches,
    check_ins,
    came_of_it,
    follow_ups,
    outcomes,
    interest,
    log,
    consents,
    worth,
    campaigns,
    waiting,
    impact,
    mine,
    preferences,
    home,
    deliveries,
    hush,
)


def contents(*, has_model: bool = False) -> Registry:
    """Return a registry with every behaviour in it; what needs a model only where there is one."""
    registry = Registry(has_model)
    for behaviour in BEHAVIOURS:
        behaviour.register(registry)
    return registry
