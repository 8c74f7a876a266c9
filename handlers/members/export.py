"""`/rapport export`: a file of everything kept about a member, to them alone."""

import json
from typing import Any

from domain.ids import CircleId
from domain.members import Member
from domain.profiles import Profile
from domain.viewers import Viewer, system
from handlers.asking import asking_member
from handlers.members import introductions
from handlers.registry import Answer, Asker, Call, Registry, Say
from handlers.sending import file_to_member
from handlers.suggestions import offers
from storage import circles, members, outcomes, profiles, threads
from storage.database import Transaction
from storage.members import preferences
from storage.outcomes import consents
from views.members import export as views
from views.outcomes.ledger import KINDS


def register(registry: Registry) -> None:
    """Answer the command."""
    registry.command("export", export)


def export(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport export` with a file, by direct message, of everything kept in every circle."""
    member = asking_member(asker)
    kept = [_everything(tx, one) for one in members.of_user(tx, call.team_id, call.user_id)]
    payload = {
        "filename": "rapport-export.json",
        "title": views.TITLE,
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
            {"with": line.called, "where_it_stands": line.progress, "on": line.on.isoformat() if line.on else None}
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
            "your_side": row.side or "",
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
