"""The community a sandbox starts with: Northlight, a fictional vendor of advocacy software, and its customers."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from sandbox.cast import CUSTOMERS, Person
from sandbox.clock import Clock
from sandbox.messages import Content, draft
from sandbox.workspace import Channel, Kind, User, Workspace

MANAGERS = (
    Person("maya.lindqvist", "Maya Lindqvist", "Sr. Program Manager, Customer Community", "Northlight",
           "Advocacy software", "Europe/Stockholm"),
    Person("tomas.okafor", "Tomás Okafor", "Customer Advocacy Lead", "Northlight", "Advocacy software",
           "Europe/Dublin"),
)  # fmt: skip
STAFF = (
    Person("hanna.vogel", "Hanna Vogel", "VP Customer Success", "Northlight", "Advocacy software",
           "Europe/Berlin"),
    Person("dev.ramaswamy", "Dev Ramaswamy", "Solutions Architect", "Northlight", "Advocacy software",
           "Asia/Kolkata"),
    Person("lucia.ferrante", "Lucia Ferrante", "Field Marketing Mgr", "Northlight", "Advocacy software",
           "Europe/Rome"),
)  # fmt: skip
PARTNER = Person("joris.aelbrecht", "Joris Aelbrecht", "Partner, Advisory", "Brackwater Partners",
                 "Consulting", "Europe/Brussels")  # fmt: skip
GUEST = Person("nell.hathersage", "Nell Hathersage", "Freelance Editor", "Hathersage Copy", "Publishing",
               "Europe/London")  # fmt: skip
FORMER = Person("bruno.castellan", "Bruno Castellan", "Dir. Customer Marketing", "Pellucid Freight",
                "Logistics", "America/Sao_Paulo")  # fmt: skip
STRANGER = Person("ines.quaglia", "Inês Quaglia", "Head of Community", "Tidewrack Media", "Media",
                  "Europe/Lisbon")  # fmt: skip

PEOPLE = {person.handle: person for person in (*CUSTOMERS, *MANAGERS, *STAFF, PARTNER, GUEST, FORMER, STRANGER)}
"""Everybody but the bots, by handle: what a demo needs to write their replies."""

_SMALL_TALK = (
    ("general", "maya.lindqvist", "Welcome, everybody. House rules are in the canvas; nobody sells here."),
    ("general", "hanna.vogel", "The release notes are up. Questions in a thread, please."),
    ("random", "dana.whitfield", "Anyone else's office plants thriving on neglect?"),
    ("random", "kwabena.asante", "Mine has opinions about the meeting room booking system."),
)
_AFTERNOON, _MINUTES_BETWEEN = time(14, 40), 7
"""When they said so, in UTC: it is working hours from New York to Berlin."""


def community(clock: Clock | None = None) -> Workspace:
    """A new workspace with everybody in it and hardly a word said, on a clock of its own unless one is given."""
    workspace = Workspace("", "Northlight Community", "northlight-community", "northlight.example", clock or Clock())
    workspace.team_id = workspace.ids.new("T")
    for person in PEOPLE.values():
        _enter(workspace, person)
    _mark(workspace)
    _bots(workspace)
    _channels(workspace)
    moment = _last_afternoon(workspace.clock.now())
    for name, handle, text in _SMALL_TALK:
        _say(workspace, name, handle, text, moment)
        moment += 60 * _MINUTES_BETWEEN
    return workspace


def _last_afternoon(now: float) -> float:
    """The afternoon of the last working day that is over."""
    day = datetime.fromtimestamp(now, UTC).date() - timedelta(days=1)
    day -= timedelta(days=max(0, day.weekday() - 4))
    return datetime.combine(day, _AFTERNOON, UTC).timestamp()


def _enter(workspace: Workspace, person: Person) -> User:
    user = User(
        id=workspace.ids.new("U"),
        name=person.handle,
        real_name=person.name,
        display_name=person.name.split()[0],
        email=person.email,
        team_id=workspace.team_id,
        title=person.title,
        tz=person.tz,
        updated=workspace.seconds(),
    )
    workspace.users[user.id] = user
    return user


def _mark(workspace: Workspace) -> None:
    """Set apart the admin, the guest, the deactivated and the stranger."""
    _user(workspace, "maya.lindqvist").is_admin = True
    _user(workspace, GUEST.handle).is_restricted = True
    _user(workspace, FORMER.handle).deleted = True
    stranger = _user(workspace, STRANGER.handle)
    stranger.is_stranger, stranger.team_id = True, workspace.ids.new("T")


def _bots(workspace: Workspace) -> None:
    for handle, name in (("rapport", "Rapport"), ("standup-bell", "Standup Bell")):
        user = User(
            id=workspace.ids.new("U"),
            name=handle,
            real_name=name,
            email="",
            team_id=workspace.team_id,
            is_bot=True,
            bot_id=workspace.ids.new("B"),
            app_id=workspace.ids.new("A"),
            updated=workspace.seconds(),
        )
        workspace.users[user.id] = user


def _channels(workspace: Workspace) -> None:
    everybody = [user.name for user in workspace.users.values() if not user.deleted]
    team = [person.handle for person in (*MANAGERS, *STAFF)]
    outsiders = {GUEST.handle, STRANGER.handle, "rapport", "standup-bell"}
    inside = [name for name in everybody if name not in outsiders]
    executives = [person.handle for person in CUSTOMERS if person.executive]
    networking = [*inside, STRANGER.handle, GUEST.handle, "rapport"]
    _channel(workspace, "general", Kind.PUBLIC, inside, "Announcements").is_general = True
    _channel(workspace, "random", Kind.PUBLIC, [*inside, "standup-bell"], "Everything else")
    _channel(workspace, "peer-networking", Kind.PUBLIC, networking, "Customers meeting customers")
    _channel(workspace, "program-team", Kind.PRIVATE, [*team, "rapport"], "Running the advocacy program")
    _channel(workspace, "exec-circle", Kind.PRIVATE, ["maya.lindqvist", *executives], "Executives only")
    _channel(workspace, "exec-team", Kind.PRIVATE, ["maya.lindqvist"], "Running the executives' circle")


def _channel(workspace: Workspace, name: str, kind: Kind, members: list[str], purpose: str) -> Channel:
    ids = [_user(workspace, handle).id for handle in members]
    creator = _user(workspace, "maya.lindqvist").id
    channel = Channel(workspace.ids.new("C"), name, kind, workspace.seconds(), creator, members=ids, purpose=purpose)
    workspace.channels[channel.id] = channel
    return channel


def _say(workspace: Workspace, name: str, handle: str, text: str, moment: float) -> None:
    channel = workspace.channel(name)
    if channel is not None:
        message = draft(workspace, _user(workspace, handle), Content(text))
        message.ts = f"{moment:.6f}"
        channel.messages[message.ts] = message


def _user(workspace: Workspace, handle: str) -> User:
    user = workspace.user(handle)
    if user is None:
        raise LookupError(handle)
    return user
