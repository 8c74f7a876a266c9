"""Two circles of one workspace with the same people in them, for tests of what storage keeps and shows."""

from dataclasses import dataclass
from datetime import timedelta

from domain.circles import Circle
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, OutcomeId, TeamId, UserId
from domain.intros import Intro, Origin, Stance
from domain.members import Kind as MemberKind
from domain.members import Member, Person
from domain.outcomes import OutcomeKind
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.threads import Reply, Thread
from domain.viewers import Role, Viewer, system
from storage import circles, intros, members, outbox, outcomes, profiles, threads
from storage.database import Transaction
from storage.outbox import Outgoing

TEAM = TeamId("T1")
DANA, KOFI, MAYA = UserId("UDANA"), UserId("UKOFI"), UserId("UMAYA")


@dataclass(frozen=True)
class Place:
    """One circle and everything in it; each text of it holds `canary`."""

    canary: str
    circle: Circle
    dana: Member
    kofi: Member
    profile: Profile
    thread: Thread
    reply: Reply
    intro: Intro
    outcome: OutcomeId

    def viewer(self, role: Role, user: UserId = MAYA, member: Member | None = None) -> Viewer:
        """Return somebody who looks at this circle."""
        return Viewer(TEAM, self.circle.id, user, role, *((member.id,) if member else ()))

    @property
    def system(self) -> Viewer:
        """Return the bot's own view of this circle."""
        return system(TEAM, self.circle.id)


def person(user_id: UserId, name: str) -> Person:
    """Return an account of the workspace."""
    return Person(user_id, TEAM, name, "customer.example", "Europe/Berlin")


def found(tx: Transaction, channel: str, canary: str) -> Place:
    """Found a circle in `channel` with two members, a profile each, a reply, an intro and an outcome."""
    circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
    circle = circles.save(
        tx, Circle(CircleId(""), TEAM, ChannelId(channel), ChannelId("G1"), f"Why {canary}", frozenset({MAYA}))
    )
    viewer = system(TEAM, circle.id)
    dana = members.upsert(tx, viewer, person(DANA, f"Dana {canary}"), MemberKind.CUSTOMER)
    kofi = members.upsert(tx, viewer, person(KOFI, f"Kofi {canary}"), MemberKind.CUSTOMER)
    thread = threads.open_thread(tx, viewer, circle.channel_id)
    threads.set_place(tx, viewer, thread.id, "100.1", outbox.enqueue(tx, post(circle, f"thread:{canary}", canary)))
    version = threads.Version(DANA, "101.1", "", f"VP {canary}", True)
    reply = threads.save_reply(tx, thread, None, version, dana.id)
    profile = _profile(tx, viewer, dana, canary, reply)
    _profile(tx, viewer, kofi, canary, None)
    intro = intros.create(tx, viewer, dana.id, kofi.id, Origin.SUGGESTED, tx.now + timedelta(days=5))
    intros.set_stance(tx, viewer, intro.id, dana.id, Stance.NO)
    parties = (outcomes.Party(dana.id, True, True, f"Note {canary}"), outcomes.Party(kofi.id))
    outcome = outcomes.append(tx, viewer, outcomes.Act(intro.id, OutcomeKind.MET), parties)
    return Place(canary, circle, dana, kofi, profile, thread, reply, intro, outcome)


def _profile(tx: Transaction, viewer: Viewer, member: Member, canary: str, reply: Reply | None) -> Profile:
    fields = {ProfileField.TITLE: FieldValue(f"VP {canary}", Source.REPLY)}
    made = profiles.new(tx, viewer, member.id)
    kept = Profile(made.id, made.circle_id, member.id, ProfileState.CONFIRMED, fields, *((reply.id,) if reply else ()))
    profiles.save(tx, viewer, kept)
    return kept


def post(circle: Circle, key: str, text: str, **more: object) -> Outgoing:
    """Return a message for the circle's channel."""
    usual: dict[str, object] = {
        "kind": Kind.POST,
        "purpose": Purpose.ANSWER,
        "team_id": TEAM,
        "circle_id": circle.id,
        "dedupe_key": key,
        "order_key": key,
        "payload": {"text": text},
        "channel_id": circle.channel_id,
    }
    return Outgoing(**{**usual, **more})  # type: ignore[arg-type]
