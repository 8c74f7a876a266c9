"""`/rapport find`: searches the circle's directory by title, industry and name, and asks for an introduction."""

import re
from collections.abc import Container
from dataclasses import replace
from datetime import datetime

from domain.calendar import working_days_after
from domain.errors import Code, Refused
from domain.ids import MemberId, UserId
from domain.intros import (
    DAYS_TO_ANSWER,
    INTRODUCED,
    Intro,
    IntroEvent,
    Origin,
    Stance,
    has_standing_wish,
    next_state,
    takes_wish,
)
from domain.members import Kind, Member
from domain.profiles import Profile, ProfileState
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.permalinks import permalink
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Say
from handlers.sending import respond
from handlers.suggestions import answers, offers
from handlers.suggestions.pool import avoided_by, fit
from storage import directory, intros, members, profiles, threads
from storage.database import Transaction
from views.blocks import Message
from views.suggestions import find as views
from views.text import unescape

_MENTION = re.compile(r"<@(\w+)(?:\|[^>]*)?>")


def register(registry: Registry) -> None:
    """Answer the command, [Show more] and [Introduce us]."""
    registry.command("find", find)
    registry.click(views.MORE, show_more)
    registry.click(views.INTRODUCE, introduce)


def find(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport find WORDS` with the first page."""
    names = {user_id: _name_of(tx, asker.viewer, UserId(user_id)) for user_id in _MENTION.findall(call.text)}
    if asker.viewer.sees_directory and not all(names.values()):
        return Say(views.nobody_mentioned())
    query = unescape(_MENTION.sub(lambda found: names[found[1]], call.text))
    return Say(page_of(tx, asker, query[: views.LONGEST_QUERY], 0))


def _name_of(tx: Transaction, viewer: Viewer, user_id: UserId) -> str:
    """Return by what name the directory shows somebody else, empty for whom it does not."""
    member = members.in_circle(tx, viewer, user_id)
    is_shown = member is not None and member.id != viewer.member_id and profiles.shown(tx, viewer, [member.id])
    return member.name if member and is_shown else ""


def show_more(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Show more]: the next page, in place of this one."""
    number, _, query = call.subject.partition(":")
    page = page_of(tx, asker, query[: views.LONGEST_QUERY], int(number) if number.isdigit() else 0)
    respond(tx, asker.viewer, call, page, replace=True)
    return Nothing()


def page_of(tx: Transaction, asker: Asker, query: str, page: int) -> Message:
    """Return one page of the search; an unconfirmed reply is found only as a link to its public post."""
    if not asker.viewer.sees_directory:
        raise Refused(Code.OUTSIDER)
    found = _search(tx, asker.viewer, query)
    others = [member_id for member_id in found.members if member_id != asker.viewer.member_id]
    shown = profiles.shown(tx, asker.viewer, others[page * views.PAGE : (page + 1) * views.PAGE])
    settled = offers.known_by_name(tx, asker.viewer, asker.member) if asker.member else frozenset()
    mine = profiles.of_member(tx, asker.viewer, asker.member.id) if asker.member else None
    asked = offers.asked_for(tx, asker.viewer, asker.member) if asker.member else {}
    found_here = (_found(tx, asker, mine, profile, settled) for profile in shown)
    peers = [replace(one, asked_at=asked.get(one.profile.member_id)) for one in found_here if one]
    posts = _posts(tx, asker, query) if page == 0 and not found.is_by_name else []
    return views.results(query, peers, len(others), page, posts, tag(asker.circle), has_more=found.has_more)


def _search(tx: Transaction, viewer: Viewer, query: str) -> directory.Found:
    """Return who is called so, else whose profile fits, or both where a company is called so too.

    No letter and no number asks for nobody.
    """
    if query.strip() and not any(map(str.isalnum, query)):
        return directory.Found()
    named = directory.called(tx, viewer, query)
    if named and not directory.names_company(tx, viewer, query):
        return directory.Found(named, is_by_name=True)
    found = directory.search(tx, viewer, query)
    return replace(found, members=tuple(dict.fromkeys((*named, *found.members))))


def _found(
    tx: Transaction, asker: Asker, mine: Profile | None, profile: Profile, settled: Container[MemberId]
) -> views.Found | None:
    member = members.get(tx, asker.viewer, profile.member_id)
    if member is None:
        return None
    can_ask = (
        asker.member is not None
        and {asker.member.kind, member.kind} == {Kind.CUSTOMER}
        and member.id not in settled
        and (mine is None or fit(tx, asker.member, mine, member, profile) is not None)
    )
    return views.Found(member.name, member.kind, profile, can_ask, is_known=member.id in settled)


def _posts(tx: Transaction, asker: Asker, query: str) -> list[str]:
    if not any(map(str.isalnum, query)):
        return []
    found = directory.search(tx, asker.viewer, query, ProfileState.UNDERSTOOD).members
    others = [member_id for member_id in found if member_id != asker.viewer.member_id]
    unsure = profiles.unconfirmed_of(tx, asker.viewer, others[: views.MOST_POSTS])
    links = (_permalink(tx, asker.viewer, profile) for profile in unsure)
    return [link for link in links if link]


def _permalink(tx: Transaction, viewer: Viewer, profile: Profile) -> str:
    reply = threads.get_reply(tx, viewer, profile.reply_id)
    thread = threads.get(tx, viewer, reply.thread_id) if reply else None
    return permalink(tx, viewer, thread, reply.ts) if reply and thread else ""


def introduce(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Introduce us]: the other side is offered it blind; the asker's own yes is given with the click."""
    viewer, begin = system(call.team_id, asker.circle.id), asker.circle.speaks_from(tx.now)
    member, other = _both(tx, viewer, asker, MemberId(call.subject))
    until = working_days_after(begin, DAYS_TO_ANSWER, member.tz, other.tz)
    intro = intros.lock_pair(tx, viewer, member.id, other.id)
    if intro is None:
        intro = _request(tx, viewer, member, other, begin, until)
    elif intro.state in INTRODUCED or intro.side(member.id).names_id:
        raise Refused(Code.UNDER_WAY)
    elif takes_wish(intro, member.id, tx.now):
        answers.accept(tx, intro, member, Stance.WISH if intro.side(member.id).offer_id else Stance.GO_AHEAD)
    # A suggestion that is over stays over, and looks from here like any other wish that was not met; so does a
    # second click, whatever became of the first.
    if not has_standing_wish(intro, member.id, tx.now):
        intros.set_asked(tx, viewer, intro.id, member.id, until)
    respond(tx, asker.viewer, call, views.asked(other.name))
    return Nothing()


def _request(tx: Transaction, viewer: Viewer, member: Member, other: Member, begin: datetime, until: datetime) -> Intro:
    """Begin an intro for `member`, who asks for `other`: its days run from `begin`, after a hush, to `until`."""
    intro = intros.create(tx, viewer, member.id, other.id, Origin.REQUESTED, until)
    state = next_state(next_state(intro.state, IntroEvent.OFFER), IntroEvent.ACCEPT)
    intros.set_state(tx, viewer, intro, state)
    # They know the name, so their wish is their going ahead too.
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.GO_AHEAD)
    # Somebody who is away, asked enough lately, or would rather not, is left alone; from here it looks like silence.
    if offers.can_reach(tx, other, begin) and member.id not in avoided_by(tx, viewer, other.id):
        offers.send(tx, viewer, intro, other, member)
    return intro


def _both(tx: Transaction, viewer: Viewer, asker: Asker, other_id: MemberId) -> tuple[Member, Member]:
    member, other = asker.member, members.get(tx, viewer, other_id)
    if member is None or other is None or other.id == member.id:
        raise Refused(Code.NOT_FOUND)
    if {member.kind, other.kind} != {Kind.CUSTOMER}:
        raise Refused(Code.CUSTOMERS_ONLY)
    confirmed = {profile.member_id: profile for profile in profiles.shown(tx, viewer, (member.id, other.id))}
    if member.id not in confirmed:
        raise Refused(Code.CONFIRM_FIRST)
    if other.id not in confirmed:
        raise Refused(Code.NOT_FOUND)
    if fit(tx, member, confirmed[member.id], other, confirmed[other.id]) is None:
        raise Refused(Code.KEPT_APART)
    if member.is_paused(tx.now):
        raise Refused(Code.PAUSED)
    return member, other
