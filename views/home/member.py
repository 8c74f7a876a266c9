"""A member's part of an App Home: their profile, their introductions, and peers for them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.ids import MemberId
from domain.members import Kind, Member
from domain.profiles import Profile, ProfileField, ProfileState
from views.blocks import (
    Block,
    Bold,
    Link,
    Message,
    Piece,
    actions,
    button,
    context,
    header,
    listing,
    paragraph,
    section,
)
from views.members.introductions import IntroLine, intro_row
from views.members.preferences import preferences_button
from views.text import clean, shown_name
from views.threads.profiles import DO_NOT_USE, EDIT, KIND_NOTES, LOOKS_RIGHT, field_rows

FIND, INTRODUCE = "home_find", "home_introduce"
MOST_OFFERS, MOST_INTROS = 3, 6
_SAID_WITH_IT = (
    ", a specialty you share, and one thing you ask for or offer. "
    "They read less of it where fewer than five members share it, and where the directory holds fewer than six, "
    "at most that you are at their level."
)


@dataclass(frozen=True)
class PeerLine:
    """One peer of the directory: by name and profile, and in our own words; and why they fit."""

    member_id: MemberId
    name: str
    profile: Profile
    why: str


@dataclass(frozen=True)
class Own:
    """What is a member's own in one circle. `read_as` is the most a possible peer reads of their work, in our words;
    `offers` wait for their answer, `intros` are the others; `upcoming` is the round they are in.
    """

    member: Member
    tag: str
    thread_url: str
    profile: Profile | None
    read_as: str
    offers: Sequence[Message]
    intros: Sequence[IntroLine]
    peers: Sequence[PeerLine]
    upcoming: Message | None = None
    names_peers: bool = True
    is_outsider: bool = False

    @property
    def is_confirmed(self) -> bool:
        """Whether the member is in the directory."""
        return self.profile is not None and self.profile.state is ProfileState.CONFIRMED


def blocks(own: Own, now: datetime) -> Iterator[Block]:
    """Yield the part of one circle's member; somebody from outside the program learns that, and no more."""
    if own.is_outsider:
        yield section(
            "You can read the networking thread like everybody in the channel. "
            "The directory is for the program's own customers, its team and its partners."
        )
        return
    yield from _profile(own)
    yield from _intros(own)
    yield from _peers(own, now)


def _profile(own: Own) -> Iterator[Block]:
    profile = own.profile
    if profile is None or profile.state in (ProfileState.WITHDRAWN, ProfileState.ERASED):
        yield from _no_profile(own)
        return
    yield header("You")
    rows = field_rows(profile)
    yield listing(rows) if rows else section("Nothing yet. *Edit* adds what you like.")
    if own.read_as:
        yield paragraph("Before you both say yes, a possible peer reads at most: ", Bold(own.read_as), _SAID_WITH_IT)
    buttons = [button("Edit", EDIT, own.tag), button("Don't use this", DO_NOT_USE, own.tag)]
    if profile.state is ProfileState.UNDERSTOOD:
        buttons.insert(0, button("Looks right", LOOKS_RIGHT, own.tag, style="primary"))
        yield context("Not confirmed yet: members find your post and no more.")
    yield actions(*buttons)
    if own.member.kind in KIND_NOTES:
        yield context(KIND_NOTES[own.member.kind])


def _no_profile(own: Own) -> Iterator[Block]:
    if own.member.kind is Kind.STAFF:
        return
    yield header("You")
    where: Piece = Link(own.thread_url, "networking thread") if own.thread_url else "networking thread"
    yield paragraph(
        "Nobody finds you yet. Reply in the ", where, " with your title, industry and company, or say it here."
    )
    yield actions(button("Fill in my profile", EDIT, own.tag, style="primary"))


def _intros(own: Own) -> Iterator[Block]:
    if own.member.kind is not Kind.CUSTOMER and not own.intros:
        return
    yield header("Your introductions")
    if own.upcoming:
        yield from own.upcoming.blocks
    for offer in own.offers[:MOST_OFFERS]:
        yield from offer.blocks
    if own.intros:
        yield listing([intro_row(line) for line in own.intros[:MOST_INTROS]])
    elif not own.offers:
        yield section("None yet. I suggest a peer as soon as somebody fits; both of you decide.")
    if len(own.intros) > MOST_INTROS:
        yield context(f"{len(own.intros) - MOST_INTROS} more are in `/rapport me`.")


def _peers(own: Own, now: datetime) -> Iterator[Block]:
    yield header("Peers for you" if own.member.kind is Kind.CUSTOMER else "Who is here")
    if not own.peers:
        yield section(_no_peers(own))
    elif own.names_peers:
        yield from _named(own, can_ask=not own.member.is_paused(now))
    else:
        yield section("One suggestion at a time: once you have answered it, peers stand here by name.")
    buttons = [button("Find somebody", FIND, own.tag)]
    if own.member.kind is Kind.CUSTOMER:
        buttons.append(preferences_button(own.tag))
    yield actions(*buttons)


def _named(own: Own, *, can_ask: bool) -> Iterator[Block]:
    for peer in own.peers:
        yield paragraph(*_peer(peer))
        if can_ask:
            yield actions(button("Introduce us", INTRODUCE, own.tag + peer.member_id))


def _peer(peer: PeerLine) -> list[Piece]:
    fields = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY)
    told = " · ".join(clean(value, 150) for field in fields if (value := peer.profile.value(field)))
    return [Bold(shown_name(peer.name)), f"\n{told}", f"\n{peer.why}"]


def _no_peers(own: Own) -> str:
    if own.member.kind is not Kind.CUSTOMER:
        return "Look around by title and industry."
    if own.is_confirmed:
        return "Nobody new who fits, for now. I look again whenever somebody joins; a search may find more."
    return "Once your profile is confirmed, those who fit best stand here. You can search before that."
