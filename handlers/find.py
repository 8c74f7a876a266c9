"""`/rapport find`: searches the circle's directory by title and industry, and asks for an introduction."""

from collections.abc import Iterable, Sequence

from domain.calendar import working_days_after
from domain.errors import Code, Refused
from domain.ids import MemberId
from domain.intros import DAYS_TO_ANSWER, IntroEvent, Origin, Stance, next_state
from domain.members import Kind, Member
from domain.profiles import Profile, ProfileField
from domain.search import Entry, search
from domain.viewers import Viewer, system
from handlers import suggestions
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Say
from handlers.sending import respond
from storage import circles, intros, members, profiles, threads
from storage.database import Transaction
from views import find as views
from views.blocks import Message
from views.text import unescape

LONGEST_QUERY = 200


def register(registry: Registry) -> None:
    """Answer the command, [Show more] and [Introduce us]."""
    registry.command("find", find)
    registry.click(views.MORE, show_more)
    registry.click(views.INTRODUCE, introduce)


def find(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport find WORDS` with the first page."""
    return Say(page_of(tx, asker, unescape(call.text)[:LONGEST_QUERY], 0))


def show_more(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Show more]: the next page, in place of this one."""
    number, _, query = call.subject.partition(":")
    page = page_of(tx, asker, query[:LONGEST_QUERY], int(number) if number.isdigit() else 0)
    respond(tx, asker.viewer, call, page, replace=True)
    return Nothing()


def page_of(tx: Transaction, asker: Asker, query: str, page: int) -> Message:
    """Return one page of the search; an unconfirmed reply is found only as a link to its public post."""
    by_id: dict[str, Profile] = {profile.id: profile for profile in profiles.directory(tx, asker.viewer)}
    hits = [by_id[hit.key] for hit in search(query, [_entry(p) for p in by_id.values()])]
    hits = [profile for profile in hits if profile.member_id != asker.viewer.member_id]
    shown = hits[page * views.PAGE : (page + 1) * views.PAGE]
    paired = _paired(tx, asker)
    found = [one for profile in shown if (one := _found(tx, asker, profile, paired))]
    posts = _posts(tx, asker, query) if page == 0 else []
    return views.results(query, found, len(hits), page, posts, tag(asker.circle))


def _entry(profile: Profile) -> Entry:
    fields = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.ASKS)
    title, company, industry, topic = (profile.value(field) for field in fields)
    return Entry(profile.id, title, company, industry, topic)


def _paired(tx: Transaction, asker: Asker) -> frozenset[MemberId]:
    mine = intros.of_member(tx, asker.viewer, asker.viewer.member_id) if asker.member else ()
    return frozenset(side.member_id for intro in mine for side in intro.sides)


def _found(tx: Transaction, asker: Asker, profile: Profile, paired: Iterable[MemberId]) -> views.Found | None:
    member = members.get(tx, asker.viewer, profile.member_id)
    if member is None:
        return None
    both_customers = asker.member is not None and {asker.member.kind, member.kind} == {Kind.CUSTOMER}
    return views.Found(member.name, member.kind, profile, both_customers and member.id not in paired)


def _posts(tx: Transaction, asker: Asker, query: str) -> list[str]:
    if not query.strip():
        return []
    unsure = (p for p in profiles.unconfirmed(tx, asker.viewer) if p.member_id != asker.viewer.member_id)
    waiting: dict[str, Profile] = {profile.id: profile for profile in unsure}
    hits = search(query, [_entry(profile) for profile in waiting.values()])
    links = (_permalink(tx, asker.viewer, waiting[hit.key]) for hit in hits)
    return [link for link in links if link]


def _permalink(tx: Transaction, viewer: Viewer, profile: Profile) -> str:
    reply = threads.get_reply(tx, viewer, profile.reply_id)
    thread = threads.get(tx, viewer, reply.thread_id) if reply else None
    workspace = circles.workspace(tx, viewer.team_id)
    if reply is None or thread is None or workspace is None:
        return ""
    place = f"{workspace.url}archives/{thread.channel_id}/p{reply.ts.replace('.', '')}"
    return f"{place}?thread_ts={thread.ts}&cid={thread.channel_id}"


def introduce(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Introduce us]: the other side is offered it blind; the asker's own yes is given with the click."""
    viewer = system(call.team_id, asker.circle.id)
    member, other = _both(tx, viewer, asker, MemberId(call.subject))
    if intros.of_pair(tx, viewer, member.id, other.id):
        raise Refused(Code.ALREADY_ASKED)
    expires = working_days_after(tx.now, DAYS_TO_ANSWER)
    intro = intros.create(tx, viewer, member.id, other.id, Origin.REQUESTED, expires)
    state = next_state(next_state(intro.state, IntroEvent.OFFER), IntroEvent.ACCEPT)
    intros.set_state(tx, viewer, intro, state)
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.YES)
    # Somebody on a pause is not asked; from here it looks like silence, and runs out on its day.
    if other.is_peer(tx.now):
        suggestions.offer_to(tx, viewer, intro, other, member)
    respond(tx, asker.viewer, call, views.asked(other.name))
    return Nothing()


def _both(tx: Transaction, viewer: Viewer, asker: Asker, other_id: MemberId) -> tuple[Member, Member]:
    member, other = asker.member, members.get(tx, viewer, other_id)
    if member is None or other is None or other.id == member.id:
        raise Refused(Code.NOT_FOUND)
    if {member.kind, other.kind} != {Kind.CUSTOMER}:
        raise Refused(Code.CUSTOMERS_ONLY)
    confirmed: Sequence[MemberId] = [profile.member_id for profile in profiles.directory(tx, viewer)]
    if member.id not in confirmed:
        raise Refused(Code.CONFIRM_FIRST)
    if other.id not in confirmed:
        raise Refused(Code.NOT_FOUND)
    if member.is_paused(tx.now):
        raise Refused(Code.PAUSED)
    return member, other
