"""What managers decide on a round: publish or cancel it, turn its pages, and drop, swap or pin pairs."""

from domain.errors import Code, Refused
from domain.ids import MemberId, RoundId, UserId
from domain.members import Kind as MemberKind
from domain.members import Member
from domain.rounds.pairing import couple_of
from domain.rounds.states import (
    OPEN_PAIRS,
    REVIEWED,
    STANDING_PAIRS,
    UNDECIDED,
    CircleRound,
    Pair,
    PairState,
    Place,
    RoundEvent,
    RoundState,
    Standing,
)
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected
from handlers.rounds import board, overview, words
from handlers.rounds.eligible import gather
from handlers.rounds.mending import rearrange
from handlers.rounds.planning import pair_of
from storage import members, rounds
from storage.database import Transaction
from views.errors import field_problem
from views.rounds import review as views


def register(registry: Registry) -> None:
    """Answer the buttons under a round, and the form that puts two together."""
    registry.click(views.PUBLISH, publish, managers_only=True)
    registry.click(views.CANCEL, cancel, managers_only=True)
    registry.click(views.DROP, drop, managers_only=True)
    registry.click(views.PIN, open_pin, managers_only=True)
    registry.click(views.SWAP, open_pin, managers_only=True)
    registry.submission(views.PIN_FORM, pin, managers_only=True)
    for direction in views.TURNS:
        registry.click(direction, turn, managers_only=True)


def publish(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Publish]: its pairs are offered from its hour on, or at once if that is past."""
    publish_round(tx, asker, _named(tx, call, asker))
    return Nothing()


def cancel(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Cancel this round]: who was told of it reads that it does not come."""
    cancel_round(tx, asker, _named(tx, call, asker))
    return Nothing()


def publish_round(tx: Transaction, asker: Asker, one: CircleRound) -> bool:
    """Publish a round as a manager, if it has a pair; raise `Refused` where somebody decided already."""
    has_pair = any(pair.state in OPEN_PAIRS for pair in rounds.pairs(tx, asker.viewer, one.id))
    if one.state in REVIEWED and not has_pair:
        board.show(tx, asker.circle, one.id)
        return False
    _decide(tx, asker, one, RoundEvent.PUBLISH, one.state in REVIEWED)
    rounds.keep_published(tx, asker.viewer, one.id)
    return True


def cancel_round(tx: Transaction, asker: Asker, one: CircleRound) -> int:
    """Cancel a round as a manager, and return how many members had been told of it.

    Raise `Refused` where somebody decided already, or its first offers are out.
    """
    # Held before its pairs are read: the job that offers them may be at it.
    is_open = one.state in UNDECIDED | {RoundState.PUBLISHED} and rounds.hold(tx, asker.viewer, one)
    is_out = any(pair.state is PairState.OFFERED for pair in rounds.pairs(tx, asker.viewer, one.id))
    _decide(tx, asker, one, RoundEvent.CANCEL, is_open and not is_out)
    return words.take_back(tx, asker.circle, one)


def _decide(tx: Transaction, asker: Asker, one: CircleRound, event: RoundEvent, is_open: bool) -> None:
    if not is_open or not rounds.move(tx, asker.viewer, one, event, asker.viewer.user_id):
        raise Refused(Code.ROUND_DECIDED)
    board.show(tx, asker.circle, one.id)


def turn(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Earlier] and [More]: another page of the pairs, for everybody who reads the message."""
    one = _named(tx, call, asker)
    if one.state not in REVIEWED:
        raise Refused(Code.ROUND_DECIDED)
    board.show(tx, asker.circle, one.id, _page(call))
    return Nothing()


def drop(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Drop]: these two are not offered each other in this round; both are matched anew, where somebody suits."""
    one = _in_review(tx, call, asker)
    pair = _pair(tx, call, asker, one)
    rounds.set_pair(tx, asker.viewer, one.id, pair, PairState.DROPPED)
    new = rearrange(tx, asker.circle, one, gather(tx, asker.circle, one), first=pair.people)
    board.show(tx, asker.circle, one.id, _page(call), overview.instead(tx, asker.viewer, pair, new))
    return Nothing()


def open_pin(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Pin a pair] and [Change]: a form with two people, for a change with those of the pair."""
    one = _in_review(tx, call, asker)
    there = _people(call)
    known = [members.get(tx, asker.viewer, member_id) for member_id in there]
    return OpenModal(
        views.pin_form(tag(asker.circle, call.subject or overview.subject(one)), [m.user_id for m in known if m])
    )


def pin(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: the two are a pair of the round; whoever they were with is matched anew, all others stay.

    What only members know of each other refuses nothing here: such a pair falls away once the round goes out. A pair of
    an earlier round, as managers published it, is refused whatever became of it, unless this round has it by its plan.
    """
    one = _in_review(tx, call, asker)
    a, b = _two(tx, call, asker)
    before = rounds.published_together(tx, asker.viewer).get(frozenset({a, b}))
    if before and frozenset({a, b}) not in _standing(tx, asker, one):
        raise Rejected({views.SECOND: views.together_before(before, asker.circle.settings.tz)})
    found = gather(tx, asker.circle, one)
    openly = found.in_the_open(rounds.places(tx, asker.viewer, one.id))
    couple = couple_of(found.pool, a, b) or couple_of(openly, a, b)
    if couple is None:
        raise Rejected({views.SECOND: field_problem(Code.NO_SUITABLE_PEER)})
    if _people(call) and {a, b} == set(_people(call)):
        raise Rejected({views.SECOND: views.UNCHANGED})
    former = _former(tx, call, asker, one, {a, b})
    rounds.add_pairs(tx, asker.viewer, one.id, [pair_of(couple, PairState.PINNED)])
    rounds.set_places(tx, asker.viewer, one.id, [Place(member_id, Standing.PAIRED) for member_id in (a, b)])
    freed = {member_id for pair in former for member_id in pair.people} - {a, b}
    rearrange(tx, asker.circle, one, found, first=freed)
    board.show(tx, asker.circle, one.id, _page(call))
    return Nothing()


def _former(tx: Transaction, call: Call, asker: Asker, one: CircleRound, two: set[MemberId]) -> list[Pair]:
    """Take apart the pairs that two people were in, and the one that a swap began with."""
    swapped = frozenset(_people(call))
    standing = _standing(tx, asker, one).values()
    former = [pair for pair in standing if pair.people & two or pair.people == swapped]
    for pair in former:
        if pair.people == swapped and pair.people != two:
            rounds.set_pair(tx, asker.viewer, one.id, pair, PairState.DROPPED)
        else:
            rounds.remove_pair(tx, asker.viewer, one.id, pair)
    return former


def _standing(tx: Transaction, asker: Asker, one: CircleRound) -> dict[frozenset[MemberId], Pair]:
    return {pair.people: pair for pair in rounds.pairs(tx, asker.viewer, one.id) if pair.state in STANDING_PAIRS}


def _two(tx: Transaction, call: Call, asker: Asker) -> tuple[MemberId, MemberId]:
    chosen = [UserId(str(call.values.get(block_id) or "")) for block_id in (views.FIRST, views.SECOND)]
    found = [members.in_circle(tx, asker.viewer, user_id) for user_id in chosen]
    fields = zip((views.FIRST, views.SECOND), found, strict=True)
    missing = {field: views.NOT_IN_CIRCLE for field, one in fields if one is None or not _is_customer(one)}
    one, other = found
    if missing or one is None or other is None:
        raise Rejected(missing)
    if one.id == other.id:
        raise Rejected({views.SECOND: field_problem(Code.TWO_PEOPLE)})
    return one.id, other.id


def _is_customer(member: Member) -> bool:
    return member.kind is MemberKind.CUSTOMER and member.is_present


def _named(tx: Transaction, call: Call, asker: Asker) -> CircleRound:
    """Return the round that a button names; raise `Refused` for one that is not of this circle."""
    found = rounds.get(tx, asker.viewer, RoundId(call.subject.partition(overview.COLON)[0]))
    if found is None:
        raise Refused(Code.NO_LONGER_OPEN)
    return found


def _in_review(tx: Transaction, call: Call, asker: Asker) -> CircleRound:
    """Return the round that a button names, held for this change alone; raise `Refused` once it is decided."""
    one = _named(tx, call, asker)
    if one.state not in REVIEWED or not rounds.hold(tx, asker.viewer, one):
        raise Refused(Code.ROUND_DECIDED)
    return one


def _page(call: Call) -> int:
    page = call.subject.split(overview.COLON)[1:2]
    return int(page[0]) if page and page[0].isascii() and page[0].isdigit() and len(page[0]) < 5 else 0


def _people(call: Call) -> list[MemberId]:
    return [MemberId(part) for part in call.subject.split(overview.COLON)[2:4]]


def _pair(tx: Transaction, call: Call, asker: Asker, one: CircleRound) -> Pair:
    """Return the pair that a button names; raise `Refused` where it is not of the round any more."""
    people = frozenset(_people(call))
    for pair in rounds.pairs(tx, asker.viewer, one.id):
        if pair.people == people and pair.state in OPEN_PAIRS:
            return pair
    raise Refused(Code.NO_LONGER_OPEN)
