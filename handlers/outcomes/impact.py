"""`/rapport impact`: a member's own record, as text to copy and as a picture to keep."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping

from domain.errors import Code, Refused
from domain.members import Member
from domain.outcomes import CAME_OF_IT, GIVEN, Evidence, OutcomeKind, Row
from domain.outcomes.balance import HELP, was_received
from domain.viewers import Viewer
from handlers.registry import Answer, Asker, Call, Registry, Say
from handlers.sending import file_to_member
from storage import members, outcomes
from storage.database import Transaction
from views.outcomes import impact as views
from views.outcomes.impact_picture import picture

DID = tuple(kind for kind in CAME_OF_IT if kind is not OutcomeKind.OTHER)
"""What somebody did that belongs on a profile; what is only called something else says nothing there."""

RECEIVED = (
    *(kind for kind in CAME_OF_IT if kind in HELP or kind is OutcomeKind.MENTORING),
    *(kind for kind in GIVEN if kind is not OutcomeKind.GIFT),
)
"""What somebody was given that belongs on a profile; a gift does not."""


def register(registry: Registry) -> None:
    """Answer the command."""
    registry.command("impact", show)


def show(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport impact` with the text; the picture follows in a direct message."""
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    impact = impact_of(tx, asker.viewer, asker.member)
    if impact.met or impact.did or impact.got:
        _send_picture(tx, call, asker.member, impact)
    return Say(views.record(impact))


def impact_of(tx: Transaction, viewer: Viewer, member: Member) -> views.Impact:
    """Return what stands in the ledger of a member's own doing, and of what they were given.

    What a member reports of a peer's help they received. What the other side said came of it for them is theirs; a
    manager's row is about the member themselves, and one whose sides are known about both.
    """
    acts = _standing(outcomes.of_member(tx, viewer, member.id))
    is_introduced = any(row.kind is OutcomeKind.INTRODUCED for row in acts)
    met = len({row.intro_id or row.id for row in acts if row.kind is OutcomeKind.MET})
    own = {row.about or row.id: row for row in acts if row.mine or row.source or row.side}
    did, got = Counter[OutcomeKind](), Counter[OutcomeKind]()
    for row in own.values():
        (got if was_received(row) else did)[row.kind] += 1
    since = members.joined(tx, viewer, member.id) or tx.now.date()
    return views.Impact(met, _in_order(did, DID), _in_order(got, RECEIVED), since, is_introduced)


def _in_order(counted: Mapping[OutcomeKind, int], kinds: Iterable[OutcomeKind]) -> dict[OutcomeKind, int]:
    return {kind: counted[kind] for kind in kinds if counted[kind]}


def _standing(rows: tuple[Row, ...]) -> list[Row]:
    withdrawn = {row.about for row in rows if row.evidence is Evidence.DISPUTED}
    said = [row for row in rows if row.evidence in (Evidence.REPORTED, Evidence.CORROBORATED)]
    return [row for row in said if (row.about or row.id) not in withdrawn]


def _send_picture(tx: Transaction, call: Call, member: Member, impact: views.Impact) -> None:
    payload = {
        "filename": "my-record.png",
        "title": views.TITLE,
        "alt_text": views.described(impact),
        "comment": views.picture_comment(),
        "base64": b64encode(picture(impact, member.name)).decode(),
    }
    file_to_member(tx, member, payload, "impact", call.key)
