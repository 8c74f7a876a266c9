"""`/rapport hush until DATE`: stops every message of the whole program at once, and tells the managers what is held."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.calendar import pause_until
from domain.circles import Circle
from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import CircleId
from domain.rounds.states import TO_COME
from domain.viewers import system
from handlers.registry import Answer, Asker, Call, Registry, Say, Where
from handlers.reporting import named
from handlers.rounds import board
from handlers.sending import to_channel
from handlers.suggestions import days
from storage import circles, occurrences, outbox, rounds
from storage.database import Transaction
from storage.occurrences import OccurrenceState
from views.blocks import Message
from views.deliveries import hush as views

OFF = frozenset({"off", "end", "stop"})
LOOKS_BACK = timedelta(days=7)
"""A hush that ended while nobody was there is told on the boards up to so long afterwards."""


def register(registry: Registry) -> None:
    """Answer the command, for managers."""
    registry.command("hush", hush, managers_only=True, where=Where.PROGRAM)


def hush(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport hush until friday 14:00`, `hush 4 hours` and `hush off`; alone it says how things stand."""
    if not call.text.strip():
        return Say(_standing(tx, asker.circle))
    if call.text.strip().lower() in OFF:
        return Say(_lift(tx, call, asker))
    ends = (pause_until(text, tx.now, asker.circle.settings.tz) for text in (call.text, f"until {call.text}"))
    until = next(filter(None, ends), None)
    if until is None:
        raise Refused(Code.BAD_HUSH)
    answers = {
        circle.id: named(tx, circle, _hold(tx, circle, until, asker.viewer.user_id))
        for circle in circles.of_team(tx, call.team_id)
    }
    _tell_managers(tx, call, asker, answers)
    return Say(answers[asker.circle.id])


def _standing(tx: Transaction, circle: Circle) -> Message:
    """Say until when the circle is hushed, and what is held there."""
    until = circle.hushed_until(tx.now)
    if until is None:
        return views.not_hushed()
    held = views.Held(outbox.will_leave(tx, circle.id), _rounds_before(tx, circle, until))
    return named(tx, circle, views.standing(until, circle.settings.tz, held))


def _hold(tx: Transaction, circle: Circle, until: datetime, by: str) -> Message:
    held = views.Held(_move(tx, circle, until), _rounds_before(tx, circle, until))
    return views.hushed(until, circle.settings.tz, held, by)


def _rounds_before(tx: Transaction, circle: Circle, until: datetime) -> list[datetime]:
    """Return when the circle's rounds are due that are not out yet, of those that come before a hush ends."""
    to_come = rounds.in_states(tx, system(circle.team_id, circle.id), TO_COME)
    return [one.due_at for one in to_come if one.due_at < until]


def _lift(tx: Transaction, call: Call, asker: Asker) -> Message:
    hushed = [c for c in circles.of_team(tx, call.team_id) if c.hushed_until(tx.now)]
    answers: dict[CircleId, Message] = {}
    for circle in hushed:
        answers[circle.id] = named(tx, circle, views.lifted(_move(tx, circle, tx.now)))
    _tell_managers(tx, call, asker, answers)
    return answers.get(asker.circle.id, views.not_hushed())


def _move(tx: Transaction, circle: Circle, until: datetime) -> Mapping[Purpose, int]:
    """Let a circle be hushed until then and no longer, and return what waits, counted by purpose.

    Days of a hush count against nobody.
    """
    days.carry(tx, system(circle.team_id, circle.id), circle.speaks_from(tx.now), until)
    circles.set_hush(tx, circle.id, until)
    board.show_anew(tx, replace(circle, hush_until=until))
    return outbox.replan(tx, circle.id)


def show_ended(tx: Transaction) -> None:
    """Change what stands of rounds to come once a hush has ended by itself, once for each."""
    for circle in circles.every(tx):
        ended = circle.hush_until
        if ended is None or not tx.now - LOOKS_BACK < ended <= tx.now:
            continue
        if occurrences.take(tx, f"hush_over:{circle.id}", ended, OccurrenceState.DONE):
            board.show_anew(tx, circle)


def _tell_managers(tx: Transaction, call: Call, asker: Asker, answers: Mapping[CircleId, Message]) -> None:
    """Tell the managers of each circle what is held there, in their own channel: each their own counts alone."""
    for circle in circles.of_team(tx, call.team_id):
        if circle.id in answers and circle.managers_channel_id:
            viewer, story = system(circle.team_id, circle.id), f"hush:{circle.id}:{call.key}"
            to_channel(tx, viewer, circle.managers_channel_id, Purpose.HUSH, answers[circle.id], story)
