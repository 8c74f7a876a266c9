"""How somebody is described to who may not learn who it is: by words that five fit whom the reader could be offered."""

import pytest

from domain.circles import Circle
from domain.ids import ChannelId, CircleId, MemberId, UserId
from domain.members import Kind
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.viewers import Viewer, system
from handlers.suggestions.blindness import described
from storage import circles, members, profiles
from storage.database import Database, Transaction
from tests.storage.people import TEAM, person
from views.suggestions.offers import AT_YOUR_LEVEL

READERS = "Globex Inc."
OTHERS = ("Initech", "Umbrella", "Hooli", "Soylent")


def join(tx: Transaction, viewer: Viewer, company: str) -> MemberId:
    """Bring one more manager of customer marketing into the directory."""
    number = len(members.every(tx, viewer))
    member = members.upsert(tx, viewer, person(UserId(f"U{number}"), f"Somebody {number}"), Kind.CUSTOMER)
    texts = {ProfileField.TITLE: "Customer Marketing Manager", ProfileField.COMPANY: company}
    fields = {field: FieldValue(text, Source.REPLY) for field, text in texts.items()}
    made = profiles.new(tx, viewer, member.id)
    profiles.save(tx, viewer, Profile(made.id, made.circle_id, member.id, ProfileState.CONFIRMED, fields))
    return member.id


@pytest.mark.parametrize(
    ("fifth", "told"),
    [
        ("Vandelay", "customer marketing, manager level"),
        ("", "customer marketing, manager level"),
        ("GLOBEX Deutschland GmbH", AT_YOUR_LEVEL),
    ],
)
def test_a_colleague_of_the_reader_is_none_of_the_five_described_alike(
    database: Database, fifth: str, told: str
) -> None:
    def look(tx: Transaction) -> list[str]:
        circle = circles.save(tx, Circle(CircleId(""), TEAM, ChannelId("C1"), ChannelId("G1"), "To meet", frozenset()))
        viewer = system(TEAM, circle.id)
        reader, *others, last = [join(tx, viewer, company) for company in (READERS, *OTHERS, fifth)]
        pairs = ((others[0], reader), (last, others[0]), (last, reader))
        return [described(tx, viewer, other, of)[0] for other, of in pairs]

    # Who became a colleague after the suggestion was made is described like anybody.
    assert database.run_here(look) == [told, *["customer marketing, manager level"] * 2]
