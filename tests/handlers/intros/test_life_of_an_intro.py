"""The whole life of an intro on the real behaviours and SQLite: whatever people do, in any order, the promises hold."""

import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import select

from bot.clock import TurnableClock
from domain.circles import Circle
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.errors import Refused
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.intros import INTRODUCED, UNDECIDED, Intro, Stance, is_waiting
from domain.members import Kind as MemberKind
from domain.members import Member, Person
from domain.profiles import FieldValue, ProfileField, ProfileState, Source
from domain.viewers import system
from handlers import asking
from handlers.circles import people
from handlers.contents import contents
from handlers.intros import check_ins, follow_ups
from handlers.registry import Call, Result
from handlers.suggestions import endings, next_best
from storage import circles, intros, members, outbox, profiles
from storage.database import Database, Transaction
from storage.migrate import upgrade
from storage.tables import OutboxRow
from tests.conftest import MONDAY_MORNING
from views.intros.check_ins import CHECK_IN_ACTIONS
from views.intros.introduction import IN_TOUCH
from views.intros.opening import TRY_AGAIN
from views.suggestions.names import GO_AHEAD, NAMED_NO
from views.suggestions.offers import FEWER, NO, YES

TEAM, MANAGER = TeamId("T1"), UserId("U9")
ANSWERS = (YES, NO, FEWER, GO_AHEAD, NAMED_NO, TRY_AGAIN, IN_TOUCH, *CHECK_IN_ACTIONS.values())
SIDE = st.sampled_from((0, 1))
WAYS = st.sampled_from(("left", "forgotten", "closed"))
ENDS_IN_SILENCE = (NO, FEWER, NAMED_NO)
JOBS = (check_ins.ask_all, follow_ups.open_again, follow_ups.settle, endings.expire, next_best.suggest_all)
REGISTRY = contents()
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where a file that may be lost is written fastest."""


@cache
def model() -> Path:
    """An empty, migrated database, made once."""
    path = Path(tempfile.mkdtemp(prefix="rapport-model-")) / "model.sqlite3"
    database = Database(f"sqlite:///{path}", TurnableClock(MONDAY_MORNING))
    upgrade(database)
    database.close()
    return path


class LifeOfAnIntro(RuleBasedStateMachine):
    """Two members who are offered each other, and everything they and Slack may do from there."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="rapport-life-", dir=MEMORY))
        shutil.copy(model(), self.folder / "db.sqlite3")
        self.clock = TurnableClock(MONDAY_MORNING + timedelta(hours=1))
        self.database = Database(f"sqlite:///{self.folder / 'db.sqlite3'}", self.clock)
        self.keys = iter(range(1_000_000))
        self.said: Counter[tuple[int, str]] = Counter()
        self.gone: set[int] = set()

    def teardown(self) -> None:
        """End what was started."""
        self.database.close()
        shutil.rmtree(self.folder)

    @initialize(is_wish=st.booleans(), is_sent=st.booleans())
    def offer(self, is_wish: bool, is_sent: bool) -> None:
        """Two of one circle are offered each other, or one asks for the other by name."""
        self.database.run_here(self._found)
        if is_wish:
            self._click("find_introduce", 0, self.both[1].id)
            self.said[0, YES] = self.said[0, GO_AHEAD] = 1
        else:
            viewer = system(TEAM, self.circle.id)
            self.database.run_here(lambda tx: next_best.offer_both(tx, viewer, *self.both))
        self.intro_id = self.database.run_here(self._intros)[0].id
        if is_sent:
            self.send(opens=True)

    def _found(self, tx: Transaction) -> None:
        circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        asked = Circle(CircleId(""), TEAM, ChannelId("C1"), ChannelId("G1"), "To meet peers", frozenset({MANAGER}))
        self.circle = circles.save(tx, asked)
        self.both = (self._member(tx, "U1", "Ada", "Amberfield"), self._member(tx, "U2", "Ben", "Birchtown"))

    def _member(self, tx: Transaction, user: str, name: str, company: str) -> Member:
        viewer = system(TEAM, self.circle.id)
        member = members.upsert(tx, viewer, Person(UserId(user), TEAM, name, "c.example"), MemberKind.CUSTOMER)
        members.set_dm_channel(tx, viewer, member.id, ChannelId(f"D{user}"))
        texts = {ProfileField.TITLE: "VP Customer Marketing", ProfileField.COMPANY: company}
        fields = {field: FieldValue(text, Source.REPLY) for field, text in texts.items()}
        made = profiles.new(tx, viewer, member.id)
        profiles.save(tx, viewer, type(made)(made.id, made.circle_id, member.id, ProfileState.CONFIRMED, fields))
        found = members.get(tx, viewer, member.id)
        assert found is not None
        return found

    # What may happen.

    @rule(side=SIDE, action=st.sampled_from(ANSWERS), times=st.sampled_from((1, 2)))
    def press_any(self, side: int, action: str, times: int) -> None:
        """One presses any button of any step, also one they do not see any more, once or twice."""
        for _ in range(times):
            self._press(side, action)

    def _press(self, side: int, action: str) -> None:
        before = self._to(1 - side) if action in ENDS_IN_SILENCE else []
        if self._click(action, side, self.intro_id):
            self.said[side, action] += 1
            if action in ENDS_IN_SILENCE:
                assert self._to(1 - side) == before

    @rule(first=SIDE, steps=st.integers(1, 4), stops=st.none() | st.sampled_from(ENDS_IN_SILENCE))
    def go_along(self, first: int, steps: int, stops: str | None) -> None:
        """Both press what stands before them, yes and then go ahead, for some steps; one may say no then."""
        way = [(side, action) for action in (YES, GO_AHEAD) for side in (first, 1 - first)]
        for side, action in way[:steps]:
            self._press(side, action)
        if stops:
            self._press(way[steps - 1][0], stops)

    @rule(side=SIDE)
    def ask_by_name(self, side: int) -> None:
        """One finds the other in the directory and asks for them."""
        before = {**self.said}
        if self._click("find_introduce", side, self.both[1 - side].id) and self._stance(side) in (
            Stance.WISH,
            Stance.GO_AHEAD,
        ):
            self.said[side, YES] = self.said[side, GO_AHEAD] = 1
        assert before.get((side, NO)) is None or self._stance(side) is not Stance.GO_AHEAD

    @rule(side=SIDE, way=WAYS)
    def go(self, side: int, way: str) -> None:
        """One leaves the channel, asks to be forgotten, or has their account closed."""
        user = self.both[side].user_id
        if way == "forgotten" and side not in self.gone:
            self._click("forget_everything", side, "")
            self.gone.add(side)
        if way == "closed":
            self.database.run_here(lambda tx: self._close_account(tx, user))
        event = {"channel": "C1", "user": user}
        self.database.run_here(lambda tx: people.left(tx, TEAM, event))

    def _close_account(self, tx: Transaction, user: UserId) -> None:
        viewer = system(TEAM, self.circle.id)
        if before := members.in_circle(tx, viewer, user):
            closed = Person(user, TEAM, before.name, "c.example", is_active=False)
            people.meet(tx, viewer, self.circle, closed, before)

    @rule(hours=st.sampled_from((1, 20, 24 * 3, 24 * 8, 24 * 11)))
    def pass_time(self, hours: int) -> None:
        """Time passes, and the jobs run."""
        self.clock.turn(timedelta(hours=hours))
        for job in JOBS:
            self.database.run_here(job)

    @rule(words=st.sampled_from(("3 days", "2 weeks", "off")))
    def hush(self, words: str) -> None:
        """A manager hushes the program, for longer or shorter than it is, or ends that."""
        call = Call(f"k{next(self.keys)}", TEAM, MANAGER, ChannelId("C1"), text=f"hush {words}")
        self.database.run_here(lambda tx: asking.answer_command(REGISTRY, tx, call))

    @rule(opens=st.booleans())
    def send(self, opens: bool) -> None:
        """What is due leaves; Slack opens the conversation, or will not."""
        while claimed := self.database.run_here(outbox.claim):
            for delivery in claimed:
                fails = delivery.kind is Kind.OPEN_GROUP and not opens
                self.database.run_here(lambda tx, d=delivery, f=fails: self._record(tx, d, f))  # type: ignore[misc]

    def _record(self, tx: Transaction, delivery: outbox.Delivery, fails: bool) -> None:
        if fails:
            outbox.record_failed(tx, delivery, "users_not_found")
            REGISTRY.failures[delivery.purpose](tx, delivery, "users_not_found")
        elif outbox.record_sent(tx, delivery, delivery.channel_id or "G7", f"{next(self.keys)}.1"):
            follow = REGISTRY.results.get(delivery.purpose)
            if follow and delivery.purpose is Purpose.GROUP:
                follow(tx, delivery, Result(ChannelId("G7"), "1.1"))

    # What must hold.

    @invariant()
    def the_promises_hold(self) -> None:
        """Whatever has happened so far."""
        rows, states = self.database.run_here(lambda tx: (self._rows(tx), [one.state for one in self._intros(tx)]))
        groups = [row.state for row in rows if row.kind == Kind.OPEN_GROUP]
        if DeliveryState.SENT in groups or not INTRODUCED.isdisjoint(states):
            self._only_two_yeses_and_two_go_aheads_introduce()
        self._nobody_gets_two_of_anything(rows, groups)
        self.database.run_here(self._nothing_ends_in_a_hush)
        self._nothing_waits_that_names_the_forgotten(rows)

    def _only_two_yeses_and_two_go_aheads_introduce(self) -> None:
        for side in (0, 1):
            assert self.said[side, YES], self.said
            assert self.said[side, GO_AHEAD], self.said
            assert not any(self.said[side, no] for no in ENDS_IN_SILENCE), self.said

    def _nobody_gets_two_of_anything(self, rows: list[OutboxRow], groups: list[str]) -> None:
        assert sum(state != DeliveryState.FAILED for state in groups) <= 1
        posts = Counter((row.member_id, row.purpose) for row in rows if row.kind == Kind.POST)
        single = (Purpose.OFFER, Purpose.CHECK_IN, Purpose.INTRODUCTION, Purpose.SCRIPT)
        assert all(count == 1 for (_, purpose), count in posts.items() if purpose in single), posts

    def _nothing_ends_in_a_hush(self, tx: Transaction) -> None:
        circle = circles.get(tx, self.circle.id)
        assert circle is not None
        quiet = circle.speaks_from(tx.now)
        for intro in self._intros(tx):
            ends = [side.asked_until for side in intro.sides]
            ends += [intro.expires_at] if intro.state in UNDECIDED else []
            assert all(end is None or end <= tx.now or end >= quiet for end in ends), (quiet, ends)

    def _nothing_waits_that_names_the_forgotten(self, rows: list[OutboxRow]) -> None:
        waiting = [row for row in rows if row.state in (DeliveryState.QUEUED, DeliveryState.SENDING)]
        for member in (self.both[side] for side in self.gone):
            assert not [row for row in waiting if row.member_id == member.id or member.name in str(row.payload)]

    # Looking.

    def written_to(self, side: int) -> set[str]:
        """What was posted to one, or will be, however it is called."""
        rows = self.database.run_here(self._rows)
        sent = [row for row in rows if row.member_id == self.both[side].id and row.kind == Kind.POST]
        return {row.dedupe_key for row in sent if row.state != DeliveryState.FAILED}

    def conversations(self) -> int:
        """How many conversations were opened."""
        rows = self.database.run_here(self._rows)
        return sum(row.kind == Kind.OPEN_GROUP and row.state == DeliveryState.SENT for row in rows)

    def asks_how_it_was(self, side: int) -> int:
        """How often one was asked whether it was worth their time."""
        return sum(key.startswith(Purpose.CHECK_IN) for key in self.written_to(side))

    def open_to(self, side: int) -> bool:
        """Whether a suggestion still seems to be open to one."""
        member = self.both[side]
        mine = self.database.run_here(lambda tx: intros.of_member(tx, system(TEAM, self.circle.id), member.id))
        return any(is_waiting(intro, member.id, self.clock()) for intro in mine)

    def _click(self, action: str, side: int, subject: str) -> bool:
        """Deliver a click; False where it was refused."""
        tag = asking.tag(self.circle, subject)
        call = Call(f"k{next(self.keys)}", TEAM, self.both[side].user_id, ChannelId("D"), subject=tag)
        with suppress(Refused):
            self.database.run_here(lambda tx: asking.answer_click(REGISTRY, tx, action, call))
            return True
        return False

    def _intros(self, tx: Transaction) -> tuple[Intro, ...]:
        return intros.of_member(tx, system(TEAM, self.circle.id), self.both[0].id)

    def _stance(self, side: int) -> Stance | None:
        found = self.database.run_here(self._intros)
        return next((intro.side(self.both[side].id).stance for intro in found), None)

    def _rows(self, tx: Transaction) -> list[OutboxRow]:
        return list(tx.session.exec(select(OutboxRow)))

    def _to(self, side: int) -> list[str]:
        rows = self.database.run_here(self._rows)
        return sorted(f"{row.dedupe_key} {row.state}" for row in rows if row.member_id == self.both[side].id)


TestLifeOfAnIntro = LifeOfAnIntro.TestCase
TestLifeOfAnIntro.settings = settings(max_examples=8, stateful_step_count=6)
