"""Every read of storage: whom it tells anything, what to ask it for, and what there is beside reads."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import storage
from domain.ids import CircleId, IntroId, MemberId, OutcomeId, ReplyId, RoundId, TeamId, ThreadId, UserId
from domain.intros import IntroState
from domain.profiles import ProfileState
from domain.rounds.states import RoundState
from domain.viewers import Viewer, system
from storage import rounds
from storage.database import Database, Transaction
from tests.storage.people import DANA, Place

Read = Callable[..., Any]

NO_READS = {
    "circles": "how circles are set up: what leads to a viewer, and no word of a member",
    "outbox": "what the worker sends: each of its rows has one reader already",
    "erasure": "takes out, and tells only what to take back in Slack",
    **dict.fromkeys(("changes", "hosts", "inbox", "occurrences"), "the bot's own work, and nobody in it"),
    **dict.fromkeys(("database", "migrate", "migrations", "tables"), "what all of storage stands on"),
}
"""Modules without a read of people or of what they did, and why."""

BEHIND_READS = ("directory.conditions", "directory.meanings", "directory.vocabulary", "intros.rows", "rounds.rows")
"""Modules that the reads of their package stand on; `make lint` keeps them from whoever shows anything."""


def _modules() -> Iterator[ModuleType]:
    passed = (*NO_READS, *BEHIND_READS)
    for one in walk_packages(storage.__path__, "storage."):
        name = one.name.removeprefix("storage.")
        if not any(f"{name}.".startswith(f"{other}.") for other in passed):
            yield import_module(one.name)


MODULES = list(_modules())
WRITES = {
    "acceptance.close",
    "campaigns.add",
    "consents.give",
    "consents.withdraw",
    "drafts.save",
    "follow_ups.set_opener",
    "pitches.report",
    "preferences.save",
    "preferences.ask_to_pause",
    "preferences.stop_telling_beforehand",
    "rounds.add_pairs",
    "rounds.begin",
    "rounds.give_back",
    "rounds.hold",
    "rounds.keep_published",
    "rounds.lease",
    "rounds.move",
    "rounds.remember_intro",
    "rounds.remove_pair",
    "rounds.save_plan",
    "rounds.set_certificate",
    "rounds.set_message",
    "rounds.set_pair",
    "rounds.set_places",
    "rounds.set_word",
    "worth.remove_rule",
    "worth.set_rule",
    "members.upsert",
    "members.label",
    "members.set_presence",
    "members.set_pause",
    "members.set_away",
    "members.set_dm_channel",
    "profiles.new",
    "profiles.save",
    "directory.keep",
    "directory.remove",
    "directory.erase",
    "directory.refresh",
    "directory.rename",
    "intros.create",
    "intros.set_state",
    "intros.set_group",
    "intros.set_meeting",
    "intros.set_opening",
    "intros.set_asked",
    "intros.set_asked_until",
    "intros.set_stance",
    "intros.set_expiry",
    "intros.set_replaces",
    "intros.set_shown",
    "intros.set_names",
    "intros.set_check_in",
    "outcomes.append",
    "outcomes.set_note",
    "outcomes.stand_by",
    "outcomes.remove_name",
    "threads.open_thread",
    "threads.set_place",
    "threads.save_reply",
    "threads.delete_reply",
}
ROUTING = {
    "budget.is_executive": "how often a person is written to, by all they are in the workspace",
    "members.of_user": "a person's own memberships, to find out which circle they speak of",
    "consents.position_of": "a mark of a title and a company, in which neither can be read",
    "threads.at": "the thread an event belongs to, before anybody looks at it",
    "threads.reply_at": "what is known of a reply, to tell news from a repetition",
    "threads.known_replies": "the same of every reply of a thread",
}
BOT, MANAGER, MEMBER, OWNER, OUTSIDER = "the bot", "a manager", "a member", "its owner", "somebody outside"
READERS = {
    **dict.fromkeys(
        (
            *("acceptance.begin", "acceptance.count", "bookings.planned"),
            *("consents.owners", "drafts.calls", "drafts.edits", "follow_ups.opener_of", "follow_ups.reported_pitch"),
            *("history.pairings", "open_intros.awaiting_check_in", "open_intros.under_way", "open_intros.waiting"),
            *("outcomes.of_intro", "outcomes.parties_of", "outcomes.reporter_of", "preferences.languages"),
            *("preferences.not_told_beforehand", "preferences.of_circle", "rounds.is_from_round"),
            *("rounds.paired_to_come", "rounds.standings", "rounds.suggested_besides", "rounds.words"),
        ),
        frozenset({BOT}),
    ),
    **dict.fromkeys(
        (
            *("acceptance.closed", "campaigns.activity", "campaigns.every", "consents.holding", "outcomes.ledger"),
            "consents.held_by",
            *("pitches.count", "rounds.get", "rounds.in_states", "rounds.is_changed", "rounds.last_in_states"),
            *(
                "rounds.latest",
                "rounds.pairs",
                "rounds.places",
                "rounds.published_pairs",
                "rounds.published_together",
                "rounds.undecided",
            ),
            "worth.rules",
        ),
        frozenset({BOT, MANAGER}),
    ),
    **dict.fromkeys(
        (
            *("consents.of_member", "drafts.get", "intros.get", "intros.in_states", "intros.lock", "intros.lock_pair"),
            *("intros.of_member", "intros.of_pair", "members.joined", "outcomes.of_member", "budget.balance"),
            *("preferences.asked_to_pause", "preferences.has_chosen", "preferences.of_member"),
            *("rounds.of_member", "rounds.place_of"),
        ),
        frozenset({BOT, OWNER}),
    ),
    "outcomes.get": frozenset({OWNER}),
}
"""Who is told anything by a read that is not for everybody in the circle."""

NOTHING_TO_TELL = {
    *("profiles.unconfirmed", "profiles.unconfirmed_of", "directory.called", "directory.names_company"),
    "people.meant",
    *("follow_ups.has_opener", "follow_ups.is_untouched"),
}
"""Reads that answer here as they do where there is nothing; each has a test of its own."""

OF_THE_WORKSPACE = {"drafts.calls": "how often a model was asked, by all circles together"}
PURE = {
    *("intros.pair_key", "bookings.key", "stories.to_each", "stories.in_conversation"),
    *("budget.makes_executive", "round_rows.as_round"),
}


def public() -> dict[str, Read]:
    """Return every function by its noun: that of the package which offers it, or else of its module."""
    found = {read: f"{_noun(module)}.{name}" for module in reversed(MODULES) for name, read in functions_of(module)}
    return {name: read for read, name in found.items()}


def _noun(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def functions_of(module: ModuleType) -> list[tuple[str, Read]]:
    found = inspect.getmembers(module, inspect.isfunction)
    here = f"{module.__name__}."
    return [(name, f) for name, f in found if f"{f.__module__}.".startswith(here) and not name.startswith("_")]


READS = {name: read for name, read in public().items() if name not in {*WRITES, *ROUTING, *PURE}}


def arguments(tx: Transaction, read: Read, place: Place) -> dict[str, Any]:
    """Return what to ask `read` for, so that it would find something of `place`."""
    planned = rounds.latest(tx, place.system)
    round_id = planned.id if planned else RoundId("")
    known: dict[str, Any] = {
        "member_id": place.dana.id,
        "member_ids": (place.dana.id, place.kofi.id),
        "query": "",
        "state": ProfileState.CONFIRMED,
        "user_id": DANA,
        "intro_id": place.intro.id,
        "a": place.dana.id,
        "b": place.kofi.id,
        "states": frozenset(RoundState) if noun_of(read) == "rounds" else frozenset(IntroState),
        "thread_id": place.thread.id,
        "reply_id": place.reply.id,
        "outcome_id": place.outcome,
        "round_id": round_id,
        "due_at": planned.due_at if planned else tx.now,
        "most": 9,
        "since": tx.now - timedelta(days=365),
        "moment": tx.now,
        "by": tx.now,
        "first": tx.now.date() - timedelta(days=365),
        "end": tx.now.date() + timedelta(days=1),
    }
    return {name: known[name] for name in inspect.signature(read).parameters if name not in ("tx", "viewer")}


def noun_of(read: Read) -> str:
    return read.__module__.split(".")[1]


def seen(database: Database, read: Read, viewer: Viewer, place: Place) -> str:
    """Return everything `read` tells `viewer` when asked for something of `place`."""
    return database.run_here(lambda tx: repr(read(tx, viewer, **arguments(tx, read, place))))


def nothing(database: Database, read: Read, place: Place) -> str:
    """Return what `read` tells where there is nothing at all."""
    nobody = replace(place.dana, id=MemberId("nobody"), user_id=UserId("UNOBODY"))
    nowhere = replace(
        place,
        circle=replace(place.circle, id=CircleId("nowhere")),
        dana=nobody,
        kofi=replace(nobody, id=MemberId("nobody else")),
        thread=replace(place.thread, id=ThreadId("none")),
        reply=replace(place.reply, id=ReplyId("none")),
        intro=replace(place.intro, id=IntroId("none")),
        outcome=OutcomeId("none"),
    )
    return seen(database, read, system(TeamId("T9"), nowhere.circle.id), nowhere)


def marks(place: Place) -> set[str]:
    """Return what must not come out: its words, and the ids of its people and things."""
    ids = (place.dana.id, place.kofi.id, place.profile.id, place.reply.id, place.thread.id, place.intro.id)
    return {place.canary, place.outcome, *ids}
