"""Every message and form there is, made from whatever words people wrote."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product

from domain.circles import Circle, Settings
from domain.contact import Leave, Wait
from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import ChannelId, CircleId, IntroId, MemberId, OutboxId, OutcomeId, ProfileId, TeamId, UserId
from domain.intros import CheckIn, Progress
from domain.intros.drafting import Draft, Language, Shown
from domain.intros.shared_hours import shared_hours
from domain.members import Kind, Member
from domain.outcomes import Evidence, Origin, OutcomeKind, Relation, Row, Standing
from domain.outcomes.acceptance import Counts, Period
from domain.outcomes.balance import Balance
from domain.outcomes.campaigns import Campaign, Pace
from domain.outcomes.consents import Allowed, Scope, Use
from domain.outcomes.consents import Standing as ConsentStanding
from domain.outcomes.log_lines import LogLine
from domain.outcomes.worth import HOURS, Rule, Worth, totals
from domain.peers import Rules
from domain.peers.presets import Emphasis
from domain.preferences import Frequency, Preferences, companies_of
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.rounds.states import RoundState
from views import errors, help
from views.blocks import Block, Message
from views.circles import settings, setup
from views.deliveries import hush, undelivered, waiting
from views.intros import bookings, check_ins, follow_ups, introduction, pitches, writing
from views.intros.scripts import Person, person
from views.members import export, forget, introductions, me, pause, preferences
from views.outcomes import campaigns, consents, forms, impact, interest, ledger, worth
from views.rounds import decided, left_out, review, skipping, status
from views.suggestions import find, offers
from views.text import clean
from views.threads import posting, profiles

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TAG = "c" * 32 + "|" + "x" * 32
KIND_OF_PEER = "customer marketing, VP level, fintech"
WHY = "You are both at VP level in customer marketing."


def profile_of(words: str, state: ProfileState = ProfileState.CONFIRMED, source: Source = Source.REPLY) -> Profile:
    """A profile whose every field holds `words`, but for the address, which is always one we normalized."""
    fields = {field: FieldValue(words, source) for field in ProfileField if words}
    if words:
        fields[ProfileField.LINKEDIN_URL] = FieldValue("https://www.linkedin.com/in/somebody", source)
    return Profile(ProfileId("p"), CircleId("c"), MemberId("m"), state, fields)


def member_of(words: str) -> Member:
    """A member whose name is `words`, on a pause."""
    ids = MemberId("m"), TeamId("T"), CircleId("c"), UserId("U1")
    return Member(*ids, words, Kind.CUSTOMER, paused_until=datetime(2027, 1, 1, tzinfo=UTC))


def preferences_of(words: str) -> Preferences:
    """Preferences of somebody who speaks every language and avoids companies called `words`."""
    companies = companies_of("\n".join(words[at : at + 80] for at in range(0, len(words), 80)))
    return Preferences(booking_url="https://cal.example/you", languages=tuple(Language), avoided_companies=companies)


def circle_of(words: str) -> Circle:
    """A circle whose purpose is `words`."""
    managers = frozenset({UserId("U1"), UserId("U2")})
    domains = frozenset({"vendor.example"})
    return Circle(CircleId("c"), TeamId("T"), ChannelId("C1"), ChannelId("C2"), words, managers, domains, domains)


def messages(words: str) -> Iterator[Message]:
    """Every message, with `words` wherever people's words can stand."""
    yield from _cards(words)
    yield from _on_the_way_to_meeting(words)
    yield from _searches(words)
    yield from _own(words)
    yield from _for_managers(words)
    yield from (errors.refusal(Refused(code, words)) for code in Code)
    yield from (errors.apology("0a1b2c3d"), errors.too_slow())
    yield from (help.help_text(True), help.help_text(False), help.welcome(), help.direct_message_help(), help.privacy())


def choices(message: Message) -> Iterator[tuple[str, Block]]:
    """Whatever can be pressed or chosen in a message, beside a text too, each after the name of its action."""
    for block in message.blocks:
        beside = [block["accessory"]] if "accessory" in block else []
        for element in (*beside, *(block["elements"] if block["type"] == "actions" else ())):
            for choice in element.get("options", [element]):
                yield element["action_id"], choice


def _cards(words: str) -> Iterator[Message]:
    for state in (ProfileState.UNDERSTOOD, ProfileState.CONFIRMED, ProfileState.WITHDRAWN):
        for kind in Kind:
            yield profiles.card(profile_of(words, state), words, kind, TAG, [words, words])
    yield profiles.card(profile_of("", ProfileState.UNDERSTOOD), words, Kind.CUSTOMER, TAG, [])
    yield profiles.card(profile_of(words, source=Source.MODEL), words, Kind.CUSTOMER, TAG, [words] * 9)
    yield profiles.replaced()


def _on_the_way_to_meeting(words: str) -> Iterator[Message]:
    one, other = person(words, profile_of(words)), person(words, profile_of(""))
    for is_wish in (False, True):
        yield offers.offer(offers.Offer(KIND_OF_PEER, WHY, [words], is_wish), TAG)
        yield offers.offer(offers.Offer("a peer in this program", "", [], is_wish), TAG)
    yield offers.offer_accepted(KIND_OF_PEER)
    yield offers.offer_met(words)
    yield from (offers.offer_passed(), offers.offer_closed(), offers.offer_ran_out())
    yield from _introductions(one, other)
    yield from _drafts(words, one, other)
    yield pitches.named_report(words, words)
    yield pitches.counted_reports(5)
    yield follow_ups.opener(one, other, words, TAG)
    yield follow_ups.opener(other, other, words, TAG)
    yield from (follow_ups.pause_question([words], TAG, frequency) for frequency in Frequency)
    yield from (follow_ups.paused(NOW), follow_ups.kept_going())
    yield from (follow_ups.fewer(frequency) for frequency in Frequency if frequency is not Frequency.WEEKLY)
    yield check_ins.check_in(words, NOW.date(), [words, words], TAG)
    yield check_ins.check_in(words, NOW.date(), [], TAG, was_booked=True)
    yield from (check_ins.check_in_answered(words, answer, TAG) for answer in CheckIn)


def _introductions(one: Person, other: Person) -> Iterator[Message]:
    url = "https://cal.example/somebody"
    for hours in (shared_hours("UTC", "America/New_York", NOW), shared_hours("UTC", "Asia/Tokyo", NOW), None):
        sides = introduction.Side(one, UserId("U1"), "UTC", url), introduction.Side(other, UserId("U2"))
        yield from (introduction.introduction(*sides, [WHY, WHY], hours, TAG, told) for told in introduction.Told)
        yield introduction.introduction(*sides, [], hours, TAG)


def _drafts(words: str, one: Person, other: Person) -> Iterator[Message]:
    own = clean(words, 200) or "x"
    for language in Language:
        for shows in Shown:
            draft = Draft(IntroId("i"), MemberId("m"), OutboxId("o"), language, 200, own, own, shows)
            yield writing.script(one, one, "https://www.linkedin.com/in/somebody", draft, TAG, True)
            yield writing.script(other, one, "", draft.fitting(300), TAG, False)


def _searches(words: str) -> Iterator[Message]:
    shown = [find.Found(words, kind, profile_of(words), True) for kind in list(Kind)[: find.PAGE]]
    shown += [find.Found(words, Kind.CUSTOMER, profile_of(words), True)] * (find.PAGE - len(shown))
    links = ["https://northlight.slack.example/archives/C1/p1700000000000001"] * 9
    yield find.results(words, shown, 99, 3, links, TAG)
    yield find.results(words, [], 0, 0, links, TAG)
    yield find.results(words, [], 0, 0, [], TAG)
    yield find.results("", shown[:1], 1, 0, [], TAG)
    yield find.asked(words)


def _own(words: str) -> Iterator[Message]:
    lines = [introductions.IntroLine(words, progress, NOW) for progress in Progress] * 5
    rows = [
        me.OutcomeLine(OutcomeId(f"{number:032}"), ledger.KINDS[kind], evidence, NOW, True, True, number % 2 == 0)
        for number, (kind, evidence) in enumerate((k, e) for k in OutcomeKind for e in Evidence)
    ]
    for state in (ProfileState.UNDERSTOOD, ProfileState.CONFIRMED, ProfileState.WITHDRAWN):
        yield me.me(profile_of(words, state), member_of(words), lines, rows, TAG, NOW, Balance(1, 2, 3))
    yield me.me(None, member_of(words), [], [], TAG, NOW)
    for paused, there, on_request in product((True, False), repeat=3):
        yield pause.resumed(was_paused=paused, is_in_directory=there, is_on_request=on_request)
    yield from (pause.paused(NOW), export.export_on_its_way())
    yield from (preferences.saved(Preferences(frequency)) for frequency in Frequency)
    yield from (forget.ask_forget(TAG), forget.forgotten(), forget.kept(), ledger.corrected(), ledger.name_removed())


def _for_managers(words: str) -> Iterator[Message]:
    rows = [
        Row(
            OutcomeId(f"{n}"),
            CircleId("c"),
            IntroId("i"),
            kind,
            Evidence.REPORTED,
            NOW,
            reporter=words,
            note=words,
            reporter_id=MemberId("m"),
        )
        for n, kind in enumerate(list(OutcomeKind) * 6)
    ]
    allowed = Allowed(frozenset((MemberId("m"), use, Scope.TEAM) for use in Use))
    yield ledger.report([Standing(row, evidence) for row in rows for evidence in Evidence], allowed)
    yield ledger.report([], allowed)
    months = (date(2026, 10, 1), date(2026, 11, 30))
    counts = (Counts(34, 26, 19, 12), Counts(9, 9, 9, 1))
    yield ledger.report([], allowed, [Period(*months, one) for one in counts])
    yield from _beside_the_ledger(words)
    yield posting.networking_post(words, "U1")
    yield from (setup.saved(circle_of(words)), setup.hello(circle_of(words)))
    yield from (setup.cannot_read("C1"), setup.cannot_write("C2"), setup.public_room("C2", "C1"))
    yield from (setup.labelled(words, kind) for kind in (Kind.CUSTOMER, Kind.STAFF, Kind.PARTNER, Kind.GUEST))
    yield from _of_rounds(words)
    yield from (undelivered.held(purpose, "missing_scope", TAG) for purpose in Purpose)
    yield from (undelivered.sent(Leave(NOW, wait), "Europe/Berlin") for wait in (None, *Wait))
    yield undelivered.let_go()


def _of_rounds(words: str) -> Iterator[Message]:
    person, quality = review.Person(words, words, words), Certificate(1.5, 2.0, 5, 4, 7, 9)
    couple = review.Couple("c|r:0:a:b", person, person, 0.5, words, is_pinned=True)
    alone = [review.LeftOut(words, why) for why in Why]
    for state in (RoundState.IN_REVIEW, RoundState.PUBLISHED):
        for hour in (None, NOW):
            shown = review.Review("c|r:", state, NOW, "Europe/Berlin", quality, [couple] * 15, alone, 2, hour)
            yield review.review(shown)
    yield from (decided.board_cancelled(NOW, "UTC", by) for by in ("", "U1"))
    yield from (
        decided.done(NOW, "UTC", 5),
        decided.given_up(NOW, "UTC"),
        decided.not_shown("C1"),
    )
    yield from (status.status((), when, "UTC") for when in (None, NOW))
    lasts = (status.Last(state, NOW, "C1", quality) for state in RoundState)
    yield from (status.status((last,), NOW, "UTC") for last in lasts)
    yield from (status.planning("C1", is_planned=known) for known in (True, False))
    yield from (status.published(NOW, "UTC", is_now=now) for now in (True, False))
    yield status.answer_to_cancelling(NOW, "UTC")
    yield from (left_out.left_out([words], TAG, unsaid, None) for unsaid in (left_out.HELPFUL, ()))
    yield from (left_out.left_out([words], TAG, (), why) for why in Why)
    yield from (skipping.nobody_suited(NOW, "UTC", why) for why in Why)
    yield skipping.ahead(NOW, "UTC", [words], TAG)
    yield from (skipping.on_home(NOW, "UTC", TAG), skipping.skipped(), skipping.not_beforehand())
    yield from (settings.saved(settings.Coming(when, when, "Europe/Berlin")) for when in (None, NOW))


def _beside_the_ledger(words: str) -> Iterator[Message]:
    rules = [Rule(kind, 2, 9, unit, words) for kind in worth.VALUED for unit in (HOURS, "EUR")]
    linked = {Relation.SOURCED: 1, Relation.INFLUENCED: 2}
    found = [Worth(rule, linked, 3) for rule in rules]
    yield worth.report(found, totals(found), TAG)
    yield worth.report([], {}, TAG)
    days = NOW.date(), NOW.date()
    paces = (Pace(7, 5, 2.5, 0.5), Pace(90))
    yield campaigns.report([(Campaign("c", words, *days), *paces)])
    yield from (campaigns.report([]), campaigns.added(Campaign("c", words, *days)))
    every = {use: (Scope.PROGRAM, NOW, standing) for use, standing in zip(Use, ConsentStanding, strict=False)}
    yield from (consents.mine(every, TAG), consents.mine({}, TAG, is_of_others=True))
    yield from (consents.theirs(words, {}), consents.theirs(words, dict.fromkeys(Use, (Scope.PROGRAM, NOW))))
    held = hush.Held({Purpose.OFFER: 2}, [NOW])
    yield from (hush.standing(NOW, "UTC", held), hush.hushed(NOW, "UTC", hush.Held({}), "U1"))
    yield from (hush.lifted({Purpose.OFFER: 1}), hush.not_hushed())
    yield from (consents.withdrawn(use) for use in Use)
    yield from (consents.given(use, scope, NOW) for use in Use for scope in Scope)
    yield from (ledger.kept(kind, until, is_credited=True) for kind in OutcomeKind for until in (NOW, None))
    yield ledger.nothing_kept()
    yield from (
        consents.question(use, words, [words], list(OutcomeKind), TAG, is_again=again)
        for use in Use
        for again in (True, False)
    )
    yield from (consents.answered(use, said_yes) for use in Use for said_yes in (True, False))
    yield from (consents.asked(words, when) for when in (None, NOW))
    yield waiting.report([waiting.Line(p, w, 3, NOW, (words,)) for p in Purpose for w in Wait])
    yield waiting.report([])
    yield from (
        interest.passed_on(words, words),
        interest.thanks(),
        forms.saved(words, "c|1", can_link=True),
        forms.linked(),
        forms.linked_anew(Origin(record=words), Relation.SOURCED),
        worth.saved(),
        worth.removed(),
    )
    yield impact.record(impact.Impact(3, {OutcomeKind.ADVICE: 2}, {OutcomeKind.SPOTLIGHT: 1}, NOW.date()))
    yield impact.record(impact.Impact(0, {}, {}, NOW.date()))


def modals(words: str) -> Iterator[Block]:
    """Every modal, with `words` wherever people's words can stand."""
    yield setup.setup_form(None, "C1", "U1")
    yield setup.setup_form(circle_of(words), "C1", "U1")
    yield from (settings.settings_form(Settings(), zone, TAG) for zone in ("UTC", "America/New_York"))
    yield settings.settings_form(Settings(rules=Rules(emphasis=Emphasis(work=0.5, industry=2.0))), "UTC", TAG)
    yield from (review.pin_form("c|r:", chosen) for chosen in ([], ["U1", "U2"]))
    yield profiles.edit_form(profile_of(words), TAG)
    yield profiles.edit_form(profile_of(""), TAG)
    yield ledger.came_of_it_form(TAG)
    yield preferences.preferences_form(Preferences(), [], TAG)
    yield preferences.preferences_form(preferences_of(words), [UserId("U1")], TAG)
    yield from (ledger.correct_form(kind, TAG) for kind in OutcomeKind)
    yield from (
        forms.log_form(LogLine(UserId(u), None, words, words), kind, NOW.date(), TAG)
        for u in ("", "U1")
        for kind in (True, False)
    )
    yield forms.link_form([forms.Act("o", OutcomeKind.ADVICE, NOW, words)] * 3, TAG)
    yield worth.rule_form(TAG)
    yield worth.remove_form(worth.VALUED, TAG)
    yield from (consents.form(use, TAG) for use in Use)
    yield interest.form([words], words, words, TAG)
    yield writing.polish_form(clean(words, 300), 300, TAG)
    yield writing.polish_form("", 200, TAG)
    yield bookings.booking_form("New York time", NOW, TAG)
    yield pitches.pitch_form(TAG)
    yield pitches.reported()
    yield errors.notice(errors.refusal(Refused(Code.NOT_FOUND)))


def sentences() -> Iterator[str]:
    """Every sentence of ours, without anybody's words: what stands in messages, forms and lines of their own."""
    for message in messages("Someone"):
        yield message.text
        yield from _texts(list(message.blocks))
    for form in modals("Someone"):
        yield from _texts([form])
    yield from (errors.field_problem(code, "x") for code in Code)
    yield posting.thread_posted("C1", "UTC")
    yield posting.not_posted("C1")
    yield export.export_comment()
    yield impact.picture_comment()


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        text = node.get("text")
        if isinstance(text, str):
            yield text
        for child in node.values():
            yield from _texts(child)
    elif isinstance(node, (list, tuple)):
        for child in node:
            yield from _texts(child)
