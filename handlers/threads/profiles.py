"""What a member does with their own profile: confirm it, correct it, or take it out."""

from collections.abc import Mapping
from dataclasses import replace

from domain.errors import Code, Refused
from domain.ids import ProfileId
from domain.members import Member
from domain.profiles import (
    MAX_LENGTH,
    Profile,
    ProfileEvent,
    ProfileField,
    ProfileState,
    corrected,
    next_state,
)
from domain.replies import normalize_linkedin_url
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected
from handlers.sending import respond
from handlers.suggestions import next_best, offers
from handlers.threads import cards, replies
from storage import profiles
from storage.database import Transaction
from views.blocks import said
from views.errors import field_problem, notice
from views.text import clean
from views.threads import profiles as views


def register(registry: Registry) -> None:
    """Answer the card's buttons and the form behind [Edit]."""
    registry.click(views.LOOKS_RIGHT, confirm)
    registry.click(views.EDIT, edit)
    registry.click(views.DO_NOT_USE, take_out)
    registry.submission(views.EDIT_FORM, save)
    registry.submission(views.EDIT_FORM_OF_LIST, save_of_list)


def own_profile(tx: Transaction, call: Call, asker: Asker) -> tuple[Member, Profile | None]:
    """Return the asker and their own profile; raise `Refused` when the button belongs to somebody else's."""
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    profile = profiles.of_member(tx, asker.viewer, asker.member.id)
    if call.subject and (profile is None or profile.id != ProfileId(call.subject)):
        raise Refused(Code.NOT_YOURS)
    return asker.member, profile


def confirm(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Looks right]: the profile enters the directory, and matching."""
    member, profile = own_profile(tx, call, asker)
    if profile is None or profile.state not in (ProfileState.UNDERSTOOD, ProfileState.CONFIRMED):
        raise Refused(Code.NO_PROFILE)
    state = next_state(profile.state, ProfileEvent.CONFIRM)
    _settle(tx, call, asker, member, replace(profile, state=state))
    if call.is_ephemeral:
        respond(tx, asker.viewer, call, said(views.CONFIRMED))
    return Nothing()


def _settle(tx: Transaction, call: Call, asker: Asker, member: Member, profile: Profile) -> None:
    confirmed = replace(profile, confirmed_at=profile.confirmed_at or tx.now)
    if confirmed.card_id:
        cards.refresh(tx, member, confirmed, f"confirmed:{call.key}")
    else:
        confirmed = cards.send(tx, member, confirmed, f"confirmed:{call.key}")
    profiles.save(tx, asker.viewer, confirmed)
    next_best.suggest_to(tx, member)


def edit(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Edit]: show the form, filled with what is known."""
    member, profile = own_profile(tx, call, asker)
    shown = profile or profiles.new(tx, asker.viewer, member.id)
    form = views.EDIT_FORM_OF_LIST if call.is_ephemeral else views.EDIT_FORM
    return OpenModal(views.edit_form(shown, tag(asker.circle, profile.id if profile else ""), form))


def save(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: what the owner wrote is theirs, and confirms the profile."""
    member, profile = own_profile(tx, call, asker)
    values = checked(call.values)
    _settle(tx, call, asker, member, corrected(profile or profiles.new(tx, asker.viewer, member.id), values))
    return Nothing()


def save_of_list(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form, opened from `/rapport me`: that list stays as it was, so the form says that it is saved."""
    save(tx, call, asker)
    return OpenModal(notice(said(views.SAVED)))


def checked(values: Mapping[str, object]) -> dict[ProfileField, str]:
    """Return the form's values, cleaned; raise `Rejected` with a sentence for each that cannot be taken."""
    problems: dict[str, str] = {}
    taken: dict[ProfileField, str] = {}
    for field in ProfileField:
        given = str(values.get(field.value) or "")
        if len(given) > MAX_LENGTH[field]:
            problems[field.value] = field_problem(Code.FIELD_TOO_LONG, str(MAX_LENGTH[field]))
        taken[field] = clean(given, MAX_LENGTH[field])
    url = taken[ProfileField.LINKEDIN_URL]
    normal = normalize_linkedin_url(url) if url else ""
    if normal is None:
        problems[ProfileField.LINKEDIN_URL.value] = field_problem(Code.BAD_LINKEDIN)
    if not any(taken[field] for field in (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY)):
        problems.setdefault(ProfileField.TITLE.value, field_problem(Code.FIELD_EMPTY))
    if problems:
        raise Rejected(problems)
    return {**taken, ProfileField.LINKEDIN_URL: normal or ""}


def take_out(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Don't use this]: out of the directory; the post stays its author's to keep or delete."""
    member, profile = own_profile(tx, call, asker)
    if profile and profile.state in (ProfileState.UNDERSTOOD, ProfileState.CONFIRMED):
        gone = replies.withdrawn(profile)
        profiles.save(tx, asker.viewer, gone)
        cards.refresh(tx, member, gone, f"taken-out:{call.key}")
        offers.withdraw_from(tx, member)
    if call.is_ephemeral:
        respond(tx, asker.viewer, call, said(views.TAKEN_OUT))
    return Nothing()
