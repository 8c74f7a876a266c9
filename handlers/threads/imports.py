"""Replies of an exported thread: taken in without a word to anybody, and unconfirmed until their authors say so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from domain.circles import Circle
from domain.ids import ChannelId, OutboxId, ThreadId
from domain.members import Kind as MemberKind
from domain.members import Member
from domain.profiles import Profile, ProfileState, read_again
from domain.replies import Reading
from domain.threads import Reply, Thread, is_newer
from domain.viewers import Viewer, system
from handlers.threads import cards, replies
from handlers.threads.replies import NOBODY, Seen
from storage import circles, erasure, members, profiles, threads
from storage.database import Transaction


class Fate(StrEnum):
    """What becomes of one reply of an import."""

    PROFILE = "profile"
    CHATTER = "chatter"
    EARLIER = "earlier"
    EDITED = "edited"
    KNOWN = "known"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    DEACTIVATED = "deactivated"
    BOT = "bot"
    STRANGER = "stranger"
    FORGOTTEN = "forgotten"


_UNANSWERED = {MemberKind.BOT: Fate.BOT, MemberKind.STRANGER: Fate.STRANGER}
_OWN_WORD: Mapping[ProfileState, Fate] = {
    ProfileState.CONFIRMED: Fate.CONFIRMED,
    ProfileState.WITHDRAWN: Fate.WITHDRAWN,
    ProfileState.ERASED: Fate.WITHDRAWN,
}


@dataclass(frozen=True)
class Post:
    """One reply of an exported thread, read.

    `speaks` says whether it is its author's newest that reads as a profile; `barred` why the export itself rules
    its author out, or None.
    """

    version: Seen
    reading: Reading
    speaks: bool
    barred: Fate | None = None


@dataclass(frozen=True)
class Place:
    """Where an exported thread stands: the circle it belongs to, and the ts of its first post."""

    circle: Circle
    ts: str

    @property
    def viewer(self) -> Viewer:
        """The bot's own view of the circle."""
        return system(self.circle.team_id, self.circle.id)

    @property
    def thread_id(self) -> ThreadId:
        """The id the thread gets where the bot does not know it: one that a second import finds again."""
        return ThreadId(uuid5(NAMESPACE_URL, f"{self.circle.id}:{self.ts}").hex)


def circle_of(tx: Transaction, channel_id: ChannelId, teams: Mapping[str, int]) -> Circle | None:
    """Return the circle of a channel, or None.

    Two workspaces may share a channel: then the one with the most accounts in `teams` is meant.
    """
    found = [circle for circle in circles.every(tx) if circle.channel_id == channel_id]
    return max(found, key=lambda circle: teams.get(circle.team_id, 0), default=None)


def has_roster(tx: Transaction, circle: Circle) -> bool:
    """Whether the bot has read who is in a circle: without that, everybody would count as gone."""
    return bool(members.every(tx, system(circle.team_id, circle.id)))


def foresee(tx: Transaction, place: Place, posts: Sequence[Post]) -> list[Fate]:
    """Return what `take_in` would make of each post, changing nothing."""
    thread = thread_of(tx, place)
    return [judge(tx, place.viewer, thread, post).fate for post in posts]


def take_in(tx: Transaction, place: Place, posts: Sequence[Post]) -> list[Fate]:
    """Take in some posts of a thread and return what became of each; what is known already changes nothing.

    A thread that the bot does not know is written down without its place, and no live reply, no reading of the
    channel reaches it before `open_up`: whoever is not taken in yet would get a card.
    """
    thread = thread_of(tx, place) or _begin(tx, place)
    fates = []
    for post in posts:
        judged = judge(tx, place.viewer, thread, post)
        _apply(tx, place.viewer, thread, post, judged)
        fates.append(judged.fate)
    return fates


def open_up(tx: Transaction, place: Place) -> None:
    """Let a thread that is wholly taken in live on: from now on its replies are read as they come."""
    thread = thread_of(tx, place)
    if thread and not thread.ts:
        threads.set_place(tx, place.viewer, thread.id, place.ts, OutboxId(""))


def thread_of(tx: Transaction, place: Place) -> Thread | None:
    """Return the thread of an import as it is kept, or None before it begins."""
    circle = place.circle
    known = threads.at(tx, circle.team_id, circle.channel_id, place.ts)
    return known or threads.get(tx, place.viewer, place.thread_id)


def _begin(tx: Transaction, place: Place) -> Thread:
    opened = replace(tx, now=datetime.fromtimestamp(float(place.ts), UTC), new_id=lambda: place.thread_id)
    return threads.open_thread(opened, place.viewer, place.circle.channel_id)


@dataclass(frozen=True)
class Judged:
    """What becomes of a post, and what was known of it and its author."""

    fate: Fate
    known: Reply | None = None
    member: Member | None = None
    before: Profile | None = None


def judge(tx: Transaction, viewer: Viewer, thread: Thread | None, post: Post) -> Judged:
    """Return what becomes of a post of `thread`, changing nothing."""
    version = post.version
    known = threads.reply_at(tx, thread.id, version.ts) if thread else None
    member = members.in_circle(tx, viewer, version.user_id)
    if gone := _gone(tx, viewer, post, member):
        return Judged(gone, known)
    if known and not _is_bare(known):
        return Judged(Fate.EDITED if is_newer(known, version.edited_ts) else Fate.KNOWN, known, member)
    before = profiles.of_member(tx, viewer, member.id) if member else None
    return Judged(_fate(tx, viewer, post, before), known, member, before)


def _gone(tx: Transaction, viewer: Viewer, post: Post, member: Member | None) -> Fate | None:
    user_id = post.version.user_id
    if member is None and erasure.is_forgotten(tx, viewer.team_id, viewer.circle_id, user_id):
        return Fate.FORGOTTEN
    if post.barred or member is None or not member.is_present:
        return post.barred or Fate.ABSENT
    return _UNANSWERED.get(member.kind)


def _is_bare(reply: Reply) -> bool:
    """Whether only the place of a reply is known, because its author was gone when it was imported."""
    return reply.is_live and reply.member_id == NOBODY and not reply.text


def _fate(tx: Transaction, viewer: Viewer, post: Post, before: Profile | None) -> Fate:
    if not post.reading.is_profile:
        return Fate.CHATTER
    if not post.speaks:
        return Fate.EARLIER
    if before and before.state in _OWN_WORD:
        return _OWN_WORD[before.state]
    current = threads.get_reply(tx, viewer, before.reply_id) if before else None
    is_behind = current is not None and current.is_live and float(current.ts) > float(post.version.ts)
    return Fate.EARLIER if is_behind else Fate.PROFILE


def _apply(tx: Transaction, viewer: Viewer, thread: Thread, post: Post, judged: Judged) -> None:
    if judged.fate in (Fate.KNOWN, Fate.FORGOTTEN):
        return
    if judged.fate is Fate.EDITED:
        replies.take(tx, thread, post.version, is_new_post=False)
    elif judged.member is None:
        _keep_place(tx, thread, post, judged.known)
    else:
        version, text = post.version, post.version.text
        kept = threads.Version(version.user_id, version.ts, version.edited_ts, text, post.reading.is_profile)
        reply = threads.save_reply(tx, thread, judged.known, kept, judged.member.id)
        if judged.fate is Fate.PROFILE:
            _understand(tx, viewer, judged.member, judged.before, reply, post.reading)


def _keep_place(tx: Transaction, thread: Thread, post: Post, known: Reply | None) -> None:
    """Keep the place of a gone author's reply and no word of it, so that reconcile does not take it for news."""
    if known is None:
        version = post.version
        bare = threads.Version(version.user_id, version.ts, version.edited_ts, "", is_profile=False)
        threads.save_reply(tx, thread, None, bare, NOBODY)


def _understand(
    tx: Transaction, viewer: Viewer, member: Member, before: Profile | None, reply: Reply, reading: Reading
) -> None:
    blank = before or profiles.new(tx, viewer, member.id)
    profile = read_again(blank, replies.fields_of(reading), reply.id)
    profiles.save(tx, viewer, profile)
    if profile.card_id:
        cards.refresh(tx, member, profile, f"{reply.id}:{reply.edited_ts}")
