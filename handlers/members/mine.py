"""What is a member's own: `/rapport me`, `pause`, `resume`, `export` and `forget`."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from domain.calendar import pause_until, zone
from domain.deliveries import Kind, Purpose
from domain.errors import Code, Refused
from domain.ids import CircleId, IntroId, OutcomeId, TeamId
from domain.intros import is_talking
from domain.members import Member
from domain.outcomes import Evidence, OutcomeKind, Row
from domain.profiles import Profile
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.home import publishing
from handlers.members import introductions
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Say
from handlers.rounds import forgetting
from handlers.sending import file_to_member, respond
from handlers.suggestions import next_best, offers
from storage import budget, circles, erasure, members, outcomes, profiles, threads
from storage.database import Transaction
from storage.members import preferences
from storage.outbox import URGENT, Outgoing, enqueue
from storage.outcomes import consents
from views.members import mine as views
from views.outcomes.ledger import KINDS


def register(registry: Registry) -> None:
    """Answer the commands and the question before forgetting."""
    registry.command("me", me)
    registry.command("pause", pause)
    registry.command("resume", resume)
    registry.command("export", export)
    registry.command("forget", ask_forget)
    registry.click(views.FORGET, forget)
    registry.click(views.KEEP, keep)


def own(asker: Asker) -> Member:
    """Return the asker as a member; raise `Refused` for a manager who is not in the circle's channel."""
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    return asker.member


def me(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport me` with everything kept about the asker in this circle."""
    member = own(asker)
    profile = profiles.of_member(tx, asker.viewer, member.id)
    known = offers.known_to(tx, asker.viewer, member)
    lines = introductions.lines(tx, member, known)
    talking = {intro.id for intro in known if is_talking(intro)}
    rows = _outcome_lines(outcomes.of_member(tx, asker.viewer, member.id), talking)
    balance = budget.balance(tx, asker.viewer, member.id)
    return Say(views.me(profile, member, lines, rows, tag(asker.circle), tx.now, balance))


def _outcome_lines(rows: Sequence[Row], talking: Collection[IntroId]) -> list[views.OutcomeLine]:
    """Return the acts as their member reads them, each once with all that is said of it.

    `talking` are the introductions of which they can still tell more.
    """
    withdrawn = {row.about for row in rows if row.evidence is Evidence.DISPUTED}
    acts: dict[OutcomeId, list[Row]] = {}
    for row in rows:
        if row.evidence is not Evidence.DISPUTED:
            acts.setdefault(row.about or row.id, []).append(row)
    return [_line(found, act in withdrawn, talking) for act, found in acts.items()]


def _line(act: Sequence[Row], is_withdrawn: bool, talking: Collection[IntroId]) -> views.OutcomeLine:
    first = next((row for row in act if not row.about), act[0])
    own = next((row for row in act if row.mine), first)
    tells_more = own.mine and own.kind is OutcomeKind.MET and own.intro_id in talking and not is_withdrawn
    return views.OutcomeLine(
        own.id,
        KINDS[own.kind],
        max((row.evidence for row in act), key=list(Evidence).index),
        own.at,
        own.mine,
        own.shown,
        is_withdrawn,
        first.source is not None,
        tuple(said for row in act if row.source and (said := row.source.words or row.source.record)),
        name_typed=first.source is not None and not first.about,
        intro_id=own.intro_id if tells_more else None,
    )


def pause(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport pause 2 weeks`: quiet until then, in every circle the asker is in."""
    tz = own(asker).tz
    until = pause_until(call.text, tx.now, tz)
    if until is None:
        raise Refused(Code.BAD_DURATION)
    for member in members.of_user(tx, call.team_id, call.user_id):
        offers.hold_back(tx, member)
    _set_pause(tx, call, until)
    return Say(views.paused(until.astimezone(zone(tz))))


def resume(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport resume`: the pause is over, and whoever fits is suggested."""
    own(asker)
    _set_pause(tx, call, None)
    for member in members.of_user(tx, call.team_id, call.user_id):
        next_best.suggest_to(tx, member)
    return Say(views.resumed())


def _set_pause(tx: Transaction, call: Call, until: datetime | None) -> None:
    for member in members.of_user(tx, call.team_id, call.user_id):
        members.set_pause(tx, system(member.team_id, member.circle_id), member.id, until)


def export(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport export` with a file, by direct message, of everything kept in every circle."""
    member = own(asker)
    kept = [_everything(tx, one) for one in members.of_user(tx, call.team_id, call.user_id)]
    payload = {
        "filename": "rapport-export.json",
        "title": "Everything Rapport keeps about you",
        "comment": views.export_comment(),
        "content": json.dumps(kept, indent=2, ensure_ascii=False),
    }
    file_to_member(tx, member, payload, "export", call.key)
    return Say(views.export_on_its_way())


def _everything(tx: Transaction, member: Member) -> dict[str, Any]:
    viewer = Viewer(
        member.team_id, member.circle_id, member.user_id, system(member.team_id, CircleId("")).role, member.id
    )
    profile = profiles.of_member(tx, viewer, member.id)
    own_intros = offers.known_to(tx, viewer, member)
    circle = circles.get(tx, member.circle_id)
    return {
        "channel": circle.channel_id if circle else "",
        "member": {"name": member.name, "kind": member.kind, "time_zone": member.tz},
        "paused_until": member.paused_until.isoformat() if member.paused_until else None,
        "profile": _profile(profile),
        "preferences": _preferences(tx, viewer, member),
        "replies": [
            {"ts": reply.ts, "text": reply.text} for reply in threads.replies_of_user(tx, viewer, member.user_id)
        ],
        "introductions": [
            {"with": line.who, "where_it_stands": line.progress, "on": line.on.isoformat() if line.on else None}
            for line in introductions.lines(tx, member, own_intros)
        ],
        "outcomes": _outcomes(tx, viewer, member),
        "consents": _consents(tx, viewer, member),
    }


def _profile(profile: Profile | None) -> dict[str, Any]:
    fields = profile.fields.items() if profile else ()
    return {
        "state": profile.state if profile else "none",
        "fields": {field: {"value": value.value, "source": value.source} for field, value in fields},
    }


def _outcomes(tx: Transaction, viewer: Viewer, member: Member) -> list[dict[str, Any]]:
    return [
        {
            "what": KINDS[row.kind],
            "evidence": row.evidence,
            "on": row.at.isoformat(),
            "reported_by_you": row.mine,
            "your_words": row.note,
            "your_name_is_shown": row.shown,
            "a_manager_wrote": row.source.words if row.source else "",
            "linked_to": row.source.record if row.source else "",
        }
        for row in outcomes.of_member(tx, viewer, member.id)
    ]


def _consents(tx: Transaction, viewer: Viewer, member: Member) -> list[dict[str, Any]]:
    return [
        {
            "you_allow": one.use,
            "who_may_see_it": one.scope,
            "given": one.given_at.isoformat(),
            "until": one.expires_at.isoformat(),
            "withdrawn": one.withdrawn_at.isoformat() if one.withdrawn_at else None,
        }
        for one in consents.of_member(tx, viewer, member.id)
    ]


def _preferences(tx: Transaction, viewer: Viewer, member: Member) -> dict[str, Any]:
    chosen = preferences.of_member(tx, viewer, member.id)
    avoided = (members.get(tx, viewer, other) for other in chosen.avoided_people)
    asked = preferences.asked_to_pause(tx, viewer, member.id)
    return {
        "how_often": chosen.frequency,
        "at_once": chosen.most_open,
        "hopes_for": chosen.wish,
        "languages": chosen.languages,
        "booking_link": chosen.booking_url,
        "people_to_avoid": sorted(one.name for one in avoided if one),
        "companies_to_avoid": chosen.avoided_companies,
        "asked_about_a_pause": asked.isoformat() if asked else None,
    }


def ask_forget(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport forget` with the one question."""
    own(asker)
    return Say(views.ask_forget(tag(asker.circle)))


def keep(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Keep it]: nothing changes."""
    respond(tx, asker.viewer, call, views.kept(), replace=True)
    return Nothing()


def forget(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Erase everything]: out of every circle of this workspace, and off the disk."""
    has_home = publishing.was_opened(tx, call.team_id, call.user_id)
    for member in members.of_user(tx, call.team_id, call.user_id):
        offers.fade(tx, member)
        posted = erasure.posted_about(tx, member)
        erasure.forget(tx, member)
        _take_back(tx, system(member.team_id, member.circle_id), posted)
        forgetting.after_farewell(tx, member.circle_id)
    respond(tx, asker.viewer, call, views.forgotten(), replace=True)
    if has_home:
        publishing.plan(tx, call.team_id, call.user_id, about=publishing.FORGOTTEN)
    scrub(tx, call.team_id, call.key)
    return Nothing()


def _take_back(tx: Transaction, viewer: Viewer, posted: Sequence[erasure.Posted]) -> None:
    """Put a line that names nobody in the place of every message `posted` about who was just forgotten."""
    for one in posted:
        enqueue(
            tx,
            Outgoing(
                Kind.UPDATE,
                Purpose.ERASURE,
                viewer.team_id,
                viewer.circle_id,
                dedupe_key=f"taken-back:{one.id}",
                order_key=one.order_key,
                payload={"of": one.id, **views.taken_back().payload()},
                priority=URGENT,
            ),
        )


def scrub(tx: Transaction, team_id: TeamId, key: str) -> None:
    """Plan to rewrite the database's file, so that nothing deleted can be read from the disk."""
    enqueue(
        tx,
        Outgoing(
            Kind.SCRUB,
            Purpose.ERASURE,
            team_id,
            CircleId(""),
            dedupe_key=f"scrub:{key}",
            order_key="scrub",
            priority=URGENT,
        ),
    )
