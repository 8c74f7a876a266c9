"""Made-up histories: what the checks of a simulated year are tried on."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bot.simulation.hands import Done
from bot.simulation.history import History, Pair, Person, Place
from bot.simulation.sight import Post
from sandbox.workspace import Kind
from views.intros.introduction import BOOKED
from views.suggestions import offers

Happened = Post | Done | Pair | Place
ANA, BEN, CLEO = "U1", "U2", "U3"
NOON = datetime(2027, 3, 2, 12, 0, tzinfo=UTC)
"""A Tuesday, within everybody's hours in London."""
DAY = timedelta(days=1)
PEOPLE = {user: Person(user, name, "Europe/London") for user, name in ((ANA, "Ana"), (BEN, "Ben"), (CLEO, "Cleo"))}


def dm(at: datetime, who: str = ANA, button: str = offers.YES, intro: str = "i1", delivery: str = "") -> Post:
    """A direct message of the bot with one button that names an intro."""
    return Post(at, f"D{who}", f"{at.timestamp()}", Kind.IM, (who,), _tagged(button, intro), "a message", delivery)


def room(at: datetime, intro: str = "i1", people: tuple[str, ...] = (ANA, BEN), button: str = BOOKED) -> Post:
    """A message of the bot in the conversation of two: by default, the introduction itself."""
    return Post(at, "G1", f"{at.timestamp()}", Kind.MPIM, people, _tagged(button, intro), "you two")


def _tagged(button: str, intro: str) -> Mapping[str, str]:
    return {button: f"circle|{intro}"} if button else {}


def act(at: datetime, who: str, what: str, value: str = "circle|i1") -> Done:
    """Something somebody did."""
    return Done(at, who, what, value)


def pair(intro: str, *people: str) -> Pair:
    """An intro as the database keeps it."""
    return Pair(intro, ":".join(people), frozenset(people))


def place(due_at: datetime, who: str, standing: str, why: str = "") -> Place:
    """Where somebody stood in a round that was planned two days before."""
    return Place(due_at, due_at - 2 * DAY, who, standing, why)


def history(*happened: Happened, people: Mapping[str, Person] = PEOPLE) -> History:
    """What happened, in the order of its moments, to Ana, Ben and Cleo in London."""
    return History(
        posts=sorted((one for one in happened if isinstance(one, Post)), key=lambda post: post.at),
        acts=sorted((one for one in happened if isinstance(one, Done)), key=lambda done: done.at),
        people=people,
        members={f"m{user}": user for user in people},
        pairs=[one for one in happened if isinstance(one, Pair)],
        places=[one for one in happened if isinstance(one, Place)],
    )
