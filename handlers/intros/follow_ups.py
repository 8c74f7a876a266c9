"""After an introduction: one fresh opener, a replacement for those it led nowhere, and one question about a break."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.deliveries import DeliveryState, Purpose
from domain.errors import Code, Refused
from domain.intros import Intro, IntroEvent, IntroState, next_state
from domain.intros.follow_ups import DAYS_TO_SETTLE, begin_of_run, led_nowhere, wants_opener
from domain.intros.shared_hours import suits_both
from domain.members import Member
from domain.preferences import Frequency
from domain.profiles import Profile
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.intros.conversations import language_of
from handlers.members import pause as pausing
from handlers.members.preferences import less_often, so_far
from handlers.registry import Answer, Asker, Call, Nothing, Registry
from handlers.sending import respond, to_channel, to_member
from handlers.signatures import team_of
from handlers.suggestions import endings
from handlers.suggestions.pool import avoided_by
from storage import circles, intros, members, outbox, profiles
from storage.database import Transaction
from storage.intros import follow_ups, stories
from storage.members import preferences
from views.intros import follow_ups as views
from views.intros.scripts import person

_A_MONTH = "a month"
INTRODUCED_ONLY = frozenset({IntroState.INTRODUCED})


def register(registry: Registry) -> None:
    """Answer the three buttons of the question."""
    registry.click(views.PAUSE, pause)
    registry.click(views.KEEP, keep_going)
    registry.click(views.FEWER, ask_fewer)


def open_again(tx: Transaction) -> None:
    """Send one fresh opener to every two introduced three days ago who told nothing, in hours that suit both."""
    for circle in circles.speaking(tx):
        viewer = system(circle.team_id, circle.id)
        for intro in intros.in_states(tx, viewer, INTRODUCED_ONLY):
            if wants_opener(intro, tx.now) and _is_left_alone(tx, viewer, intro):
                _open_again(tx, viewer, intro)


def _is_left_alone(tx: Transaction, viewer: Viewer, intro: Intro) -> bool:
    """Whether the two have their introduction, did nothing with it, and got no opener yet."""
    is_there = outbox.state_of(tx, intro.message_id) is DeliveryState.SENT
    has_opener = follow_ups.has_opener(tx, viewer, intro.id)
    return is_there and not has_opener and follow_ups.is_untouched(tx, viewer, intro.id)


def _open_again(tx: Transaction, viewer: Viewer, intro: Intro) -> None:
    both = _reachable(tx, viewer, intro)
    if both is None:
        return
    (a, mine_), (b, theirs) = both
    language = language_of(tx, viewer, a, b)
    button_tag = tag(viewer.circle_id, intro.id)
    message = views.opener(person(a.name, mine_), person(b.name, theirs), intro.id, button_tag, language)
    story = stories.in_conversation(intro.id)
    opener_id = to_channel(tx, viewer, intro.group_channel, Purpose.OPENER, message, story, intro=intro.id)
    follow_ups.set_opener(tx, viewer, intro.id, opener_id)


def _reachable(
    tx: Transaction, viewer: Viewer, intro: Intro
) -> tuple[tuple[Member, Profile], tuple[Member, Profile]] | None:
    """Return the two with what they posted, while both are here, neither wants quiet, and the hour suits both."""
    found: list[tuple[Member, Profile]] = []
    for side in intro.sides:
        member = members.get(tx, viewer, side.member_id)
        profile = profiles.of_member(tx, viewer, side.member_id)
        is_apart = intro.other(side.member_id).member_id in avoided_by(tx, viewer, side.member_id)
        if member and profile and member.is_peer(tx.now) and not member.is_away(tx.now) and not is_apart:
            found.append((member, profile))
    if len(found) < len(intro.sides) or not suits_both(found[0][0].tz, found[1][0].tz, tx.now):
        return None
    return found[0], found[1]


def settle(tx: Transaction) -> None:
    """Take introductions of which nobody told anything as having led nowhere, and look for the next for both."""
    for circle in circles.speaking(tx):
        viewer = system(circle.team_id, circle.id)
        quiet = [one for one in intros.in_states(tx, viewer, INTRODUCED_ONLY) if _is_over(tx, one, circle.hush_until)]
        for intro in quiet:
            intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.GO_QUIET))
        for intro in quiet:
            for side in intro.sides:
                ask_about_a_break(tx, viewer, members.get(tx, viewer, side.member_id))
        if quiet:
            endings.replace(tx, viewer, quiet)


def _is_over(tx: Transaction, intro: Intro, last_hush: datetime | None) -> bool:
    """Whether a week ago all were asked who are, and nobody told of anything; who reported a pitch is not asked.

    A hush that fell into that week begins it anew.
    """
    asked = [outbox.moment_of(tx, side.check_in_id) or tx.now for side in intro.sides if side.check_in_id]
    begin = max([*asked, *filter(None, [last_hush])], default=tx.now)
    return bool(asked) and led_nowhere(intro) and begin + timedelta(days=DAYS_TO_SETTLE) <= tx.now


def ask_about_a_break(tx: Transaction, viewer: Viewer, member: Member | None) -> None:
    """Ask somebody, once for each run of introductions that led nowhere, whether they would like a break."""
    if member is None or not member.is_peer(tx.now):
        return
    begin = begin_of_run(intros.of_member(tx, viewer, member.id), member.id)
    asked, chosen = preferences.asked_to_pause(tx, viewer, member.id), so_far(tx, viewer, member)
    if begin is None or (asked and asked > begin) or chosen.frequency is Frequency.ON_REQUEST:
        return
    message = views.pause_question(team_of(tx, viewer), tag(member.circle_id), chosen.frequency)
    to_member(tx, member, Purpose.PAUSE_QUESTION, message, f"break:{tx.now.date()}")
    preferences.ask_to_pause(tx, viewer, member.id)


def pause(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Pause for a month]: as `/rapport pause a month`."""
    pausing.pause(tx, replace(call, text=_A_MONTH), asker)
    until = tx.now + timedelta(days=30)
    respond(tx, asker.viewer, call, views.paused(until), replace=True)
    return Nothing()


def keep_going(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Keep going]: nothing changes."""
    respond(tx, asker.viewer, call, views.kept_going(), replace=True)
    return Nothing()


def ask_fewer(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Fewer of these]: one step less often than when the question was asked, however often it is pressed."""
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    frequency = so_far(tx, asker.viewer, asker.member).frequency
    if call.subject == frequency:
        frequency = less_often(tx, asker.member)
    respond(tx, asker.viewer, call, views.fewer(frequency), replace=True)
    return Nothing()
