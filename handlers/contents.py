"""The table of contents: every behaviour, registered."""

from handlers import help, messages, reconcile
from handlers.circles import first_look, people, settings, setup
from handlers.deliveries import hush, undelivered, waiting
from handlers.home import buttons as home
from handlers.intros import bookings, check_ins, drafts, follow_ups, opening, pitches
from handlers.members import export, forget, me, pause, preferences
from handlers.outcomes import came_of_it, campaigns, consents, impact, interest, ledger, log, worth
from handlers.registry import Registry
from handlers.rounds import board, command, review, skipping
from handlers.suggestions import answers, find, names
from handlers.threads import posting, profiles, readings

BEHAVIOURS = (
    help,
    setup,
    first_look,
    settings,
    posting,
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
    answers,
    names,
    opening,
    drafts,
    bookings,
    pitches,
    check_ins,
    came_of_it,
    follow_ups,
    ledger,
    interest,
    log,
    consents,
    worth,
    campaigns,
    waiting,
    impact,
    me,
    pause,
    export,
    forget,
    preferences,
    home,
    undelivered,
    hush,
)


def contents(*, has_model: bool = False) -> Registry:
    """Return a registry with every behaviour in it; what needs a model only where there is one."""
    registry = Registry(has_model)
    for behaviour in BEHAVIOURS:
        behaviour.register(registry)
    return registry
