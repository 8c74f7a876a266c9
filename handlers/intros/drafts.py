"""What each side of an introduction can write: shown, fitted, written anew, and tightened where there is a model."""

import logging
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from domain.deliveries import Kind, Purpose
from domain.editing.guard import Note, refusal
from domain.errors import Code, Refused
from domain.ids import IntroId, MemberId, OutboxId
from domain.intros import Intro
from domain.intros.drafting import Draft, Language, Shown, may_ask, units
from domain.members import Member
from domain.profiles import ProfileField, ProfileState
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected, Result
from handlers.sending import change, to_member
from storage import intros, members, profiles
from storage.database import Transaction
from storage.intros import drafts, stories
from storage.outbox import Delivery, Outgoing, enqueue
from views.blocks import Message
from views.errors import field_problem
from views.intros import writing as views
from views.intros.scripts import Person, person
from views.text import clean

log = logging.getLogger(__name__)

DAY = timedelta(days=1)


def register(registry: Registry) -> None:
    """Answer the buttons under a draft; those of a model only where one is configured."""
    for shows, action_id in views.SHOW.items():
        registry.click(action_id, partial(_show, registry.has_model, shows))
    for longest, action_id in views.FIT.items():
        registry.click(action_id, partial(_fit, registry.has_model, longest))
    if registry.has_model:
        registry.click(views.POLISH, open_form)
        registry.submission(views.POLISH_FORM, rewrite)
        registry.result(Purpose.POLISH, admit)


def send(tx: Transaction, intro: Intro, member: Member, language: Language, *, has_model: bool) -> None:
    """Give one side of an introduction what they can write to the other."""
    draft = Draft(intro.id, member.id, OutboxId(""), language)
    message = _message(tx, intro, member, draft, has_model)
    if message:
        sent = to_member(tx, member, Purpose.SCRIPT, message, stories.to_each(intro.id), about={"intro": intro.id})
        _save(tx, member, Draft(intro.id, member.id, sent, language))


def _show(has_model: bool, shows: Shown, tx: Transaction, call: Call, asker: Asker) -> Answer:
    intro, member, draft = _own(tx, call, asker)
    return _put(tx, call.key, intro, member, draft.showing(shows), has_model)


def _fit(has_model: bool, longest: int, tx: Transaction, call: Call, asker: Asker) -> Answer:
    intro, member, draft = _own(tx, call, asker)
    return _put(tx, call.key, intro, member, draft.fitting(longest), has_model)


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Make it sound like me]: a form with the note as it is shown now."""
    intro, member, draft = _own(tx, call, asker)
    pair = _pair(tx, intro, member)
    if pair is None:
        raise Refused(Code.NOT_FOUND)
    text = views.shown_note(*pair, draft)
    return OpenModal(views.polish_form(text, draft.longest, tag(member.circle_id, intro.id)))


def rewrite(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The member's own words: shown at once, and given to the model while there is room in the day's budget."""
    intro, member, draft = _own(tx, call, asker)
    own = clean(str(call.values.get(views.OWN) or ""), 2 * draft.longest)
    if not own:
        raise Rejected({views.OWN: field_problem(Code.FIELD_EMPTY)})
    if units(own) > draft.longest:
        raise Rejected({views.OWN: field_problem(Code.FIELD_TOO_LONG, str(draft.longest))})
    written = draft.rewritten(own)
    _put(tx, call.key, intro, member, written, has_model=True)
    viewer, since = system(member.team_id, member.circle_id), tx.now - DAY
    if may_ask(drafts.edits(tx, viewer, member.id, since), drafts.calls(tx, viewer, since)):
        _ask(tx, call.key, member, written)
    return Nothing()


def _ask(tx: Transaction, key: str, member: Member, draft: Draft) -> None:
    """Plan one question to the model: the member's own note, and nothing else of anybody."""
    enqueue(
        tx,
        Outgoing(
            Kind.MODEL,
            Purpose.POLISH,
            member.team_id,
            member.circle_id,
            dedupe_key=f"polish:{draft.intro_id}:{member.id}:{key}",
            order_key=f"polish:{draft.intro_id}:{member.id}",
            payload={
                "prompt": "polish",
                "text": draft.own,
                "language": draft.language,
                "longest": draft.longest,
            },
            member=member,
            about={"member": member.id, "intro": draft.intro_id},
        ),
    )


def admit(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Show the model's edit where it adds nothing, and the words it edited still stand; else they stay."""
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.get(tx, viewer, IntroId(delivery.about.get("intro", "")))
    member = members.get(tx, viewer, delivery.member_id)
    draft = drafts.get(tx, viewer, intro.id, member.id) if intro and member else None
    if intro is None or member is None or draft is None or draft.own != delivery.payload.get("text"):
        return
    edit = str(result.data.get("text") or "").strip()
    pair = _pair(tx, intro, member)
    if pair is None:
        return
    refused = refusal(edit, _note(draft, *pair))
    if refused or edit == draft.own:
        log.info("an edit of a note was not taken: %s", refused or "no_change")
        return
    polished = Draft(**{**vars(draft), "polished": edit, "shows": Shown.POLISHED})
    _put(tx, delivery.id, intro, member, polished, has_model=True)


def _note(draft: Draft, sender: Person, receiver: Person) -> Note:
    return Note(draft.own, draft.language, draft.longest, _values(sender), _values(receiver))


def _values(one: Person) -> Sequence[str]:
    return [value for value in (one.title, one.company, one.industry, one.asks, one.offers) if value]


def _own(tx: Transaction, call: Call, asker: Asker) -> tuple[Intro, Member, Draft]:
    intro = intros.get(tx, asker.viewer, IntroId(call.subject))
    draft = drafts.get(tx, asker.viewer, IntroId(call.subject), asker.viewer.member_id)
    if intro is None or draft is None or asker.member is None:
        raise Refused(Code.NOT_FOUND)
    return intro, asker.member, draft


def _put(tx: Transaction, version: str, intro: Intro, member: Member, draft: Draft, has_model: bool) -> Answer:
    """Keep a draft, and show it in the message it stands in."""
    _save(tx, member, draft)
    message = _message(tx, intro, member, draft, has_model)
    if message is None:
        raise Refused(Code.NOT_FOUND)
    change(tx, member, draft.message_id, Purpose.SCRIPT_CHANGE, message, stories.to_each(intro.id), version)
    return Nothing()


def _message(tx: Transaction, intro: Intro, member: Member, draft: Draft, has_model: bool) -> Message | None:
    pair = _pair(tx, intro, member)
    if pair is None:
        return None
    url = _url(tx, system(member.team_id, member.circle_id), intro.other(member.id).member_id)
    return views.script(*pair, url, draft, tag(member.circle_id, intro.id), has_model)


def _url(tx: Transaction, viewer: Viewer, member_id: MemberId) -> str:
    profile = profiles.of_member(tx, viewer, member_id)
    return profile.value(ProfileField.LINKEDIN_URL) if profile else ""


def _pair(tx: Transaction, intro: Intro, member: Member) -> tuple[Person, Person] | None:
    """Return who writes and to whom, as both may see them, or None once one of them took their profile out."""
    viewer = system(member.team_id, member.circle_id)
    found: list[Person] = []
    for member_id in (member.id, intro.other(member.id).member_id):
        one, profile = members.get(tx, viewer, member_id), profiles.of_member(tx, viewer, member_id)
        if one and profile and profile.state is not ProfileState.WITHDRAWN:
            found.append(person(one.name, profile))
    return (found[0], found[1]) if len(found) == 2 else None


def _save(tx: Transaction, member: Member, draft: Draft) -> None:
    drafts.save(tx, system(member.team_id, member.circle_id), draft)
