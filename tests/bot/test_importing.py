"""`python -m bot import`: what it says, what it keeps, and that nothing is lost, doubled or sent."""

import asyncio
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from bot.__main__ import main
from bot.importing import Wanted, bring_in, command
from bot.settings import read_settings
from domain.circles import Circle
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.members import Kind, Person
from domain.viewers import system
from handlers.threads import imports
from handlers.threads.imports import Fate
from sandbox.wire import JSON
from storage import circles, hosts, members
from storage.database import Database, StorageUnavailable, Transaction
from storage.tables import MemberRow, OutboxRow, ProfileRow, ReplyRow, ThreadRow
from tests.bot.exports import CHANNEL, ROOT, SAYS, TEAM, Made, account, community
from tests.life import COMMUNITY, DANA, KWABENA, ON_SQLITE, PRIYA, YUKI, Life
from tests.life import SAYS as LIFE_SAYS

Run = Callable[..., tuple[int, str, str]]
CROWD = [f"U{number:03}" for number in range(30)]


@pytest.fixture
def circle(database: Database) -> Circle:
    """A circle set up in the export's channel, with everybody of the export in it."""

    def found(tx: Transaction) -> Circle:
        circles.save_workspace(tx, TeamId(TEAM), "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        bare = Circle(CircleId(""), TeamId(TEAM), ChannelId(CHANNEL), ChannelId("G1"), "", frozenset())
        made = circles.save(tx, bare)
        for user in (*SAYS, *CROWD):
            person = Person(UserId(user), TeamId(TEAM), user)
            members.upsert(tx, system(made.team_id, made.id), person, Kind.CUSTOMER)
        return made

    return database.run_here(found)


@pytest.fixture
def run(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command on an export and return its status, what it said, and what it complained of."""
    monkeypatch.setenv("DATABASE_URL", database_url)

    def go(made: Made | Path, *options: str, channel: str = "peer-networking") -> tuple[int, str, str]:
        path = made if isinstance(made, Path) else made.zip(tmp_path / "export.zip")
        status = main(["import", "--slack-export", str(path), "--channel", channel, *options])
        told = capsys.readouterr()
        return status, told.out, told.err

    return go


def kept(database: Database) -> list[list[tuple[Any, ...]]]:
    """Return everything an import may write, without the ids that chance gives."""

    def read(tx: Transaction) -> list[list[tuple[Any, ...]]]:
        users = {row.id: row.user_id for row in tx.session.exec(select(MemberRow))}
        spoken = {row.id: row.ts for row in tx.session.exec(select(ReplyRow))}
        return [
            [(row.id, row.ts, row.is_open, row.opened_at) for row in tx.session.exec(select(ThreadRow))],
            sorted(
                (row.ts, row.edited_ts, row.user_id, users.get(row.member_id, ""), row.text, row.is_profile)
                for row in tx.session.exec(select(ReplyRow))
            ),
            sorted(
                (users[row.member_id], row.state, repr(row.fields), spoken[row.reply_id])
                for row in tx.session.exec(select(ProfileRow))
            ),
            [(row.id,) for row in tx.session.exec(select(OutboxRow))],
        ]

    return database.run_here(read)


def crowd() -> Made:
    """Return an export whose thread is longer than one batch."""
    made = Made()
    for number, user in enumerate(CROWD):
        made.say(user, f"VP Marketing | Fintech | Company {number}", f"17000{number:05}.000200")
    return made


def test_a_thread_comes_in_unconfirmed_and_twice_changes_nothing(run: Run, database: Database, circle: Circle) -> None:
    status, told, complaint = run(community())
    assert (status, complaint) == (0, "")
    assert f"({ROOT}), “Who else does your job? Reply with your title.”: 3 replies, 3 profiles" in told
    assert "3 replies read into a profile, unconfirmed until its owner confirms it" in told
    assert "Nothing was sent. Each owner finds the profile with /rapport me" in told
    before = kept(database)
    assert [(user, state) for user, state, *_ in before[2]] == [(user, "understood") for user in SAYS]
    assert not before[3]
    status, told, _ = run(community())
    assert status == 0
    assert "3 replies known to Rapport already" in told
    assert told.endswith("Nothing was sent.\n")
    assert kept(database) == before


def test_a_dry_run_says_the_same_and_changes_nothing(run: Run, database: Database, circle: Circle) -> None:
    before = kept(database)
    status, told, _ = run(community(), "--dry-run", "--send-cards")
    assert status == 0
    assert "3 replies read into a profile" in told
    assert "nothing was changed" in told
    assert "3 cards would be queued" in told
    assert kept(database) == before


def test_an_import_cut_short_and_run_again_ends_like_one_that_was_not(
    run: Run, database: Database, circle: Circle, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in, calls = imports.take_in, []

    def cut(*given: Any) -> list[Fate]:
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return take_in(*given)

    with monkeypatch.context() as patched:
        patched.setattr(imports, "take_in", cut)
        assert run(crowd())[0] == 130
    halfway = kept(database)
    assert len(halfway[2]) == command.BATCH
    status, told, _ = run(crowd())
    assert status == 0
    assert f"{command.BATCH} replies known" in told
    ended = kept(database)
    assert len(ended[2]) == len(CROWD)
    assert ended[0][0][1] == ROOT
    assert run(crowd())[0] == 0
    assert kept(database) == ended


@ON_SQLITE
def test_a_busy_database_is_waited_for_and_a_lost_one_ends_it(
    run: Run, database: Database, circle: Circle, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in, busy = imports.take_in, [StorageUnavailable("OperationalError")] * (command.MOST_TRIES - 1)

    def sometimes(*given: Any) -> list[Fate]:
        if busy:
            raise busy.pop()
        return take_in(*given)

    monkeypatch.setattr(imports, "take_in", sometimes)
    assert run(community())[0] == 0
    busy += [StorageUnavailable("OperationalError")] * command.MOST_TRIES
    status, told, complaint = run(community())
    assert (status, told) == (2, "")
    assert complaint == (
        "error: The database cannot be used now (OperationalError); running this again goes on from here.\n"
    )


@ON_SQLITE
def test_everybody_skipped_is_counted_with_the_reason(run: Run, database: Database, circle: Circle) -> None:
    made = community()
    made.files["users.json"] = [account("UDANA", deleted=True), account("UKOFI", is_bot=True), account("UYUKI")]
    made.say("UGONE", "CMO | Retail | Brightloom", "1700900000.000100")
    made.say("USLACKBOT", "This message was deleted.", "1700900001.000100", subtype="tombstone")
    made.say("UYUKI", "Thanks!", "1700900002.000100")
    made.files["peer-networking/2024-05-05.json"] = b"{"
    status, told, complaint = run(made)
    assert (status, complaint) == (0, "")
    for line in (
        "1 reply read into a profile, unconfirmed until its owner confirms it",
        "1 reply that introduces nobody",
        "1 reply whose author's account is deactivated",
        "1 reply by an app",
        "1 reply whose author is not in the channel now",
        "1 reply deleted in Slack",
        "peer-networking/2024-05-05.json was left out: not JSON",
    ):
        assert f"  {line}\n" in told
    assert not any(user in told for user in SAYS)


def test_cards_are_queued_when_they_are_asked_for_and_once(run: Run, database: Database, circle: Circle) -> None:
    run(community())
    status, told, _ = run(community(), "--send-cards")
    assert status == 0
    assert "Queued: 3 cards, one every 5 minutes of its owner's working hours." in told
    before = kept(database)
    assert len(before[3]) == 6
    assert "Queued: 0 cards" in run(community(), "--send-cards")[1]
    assert kept(database) == before


class Terminal(io.StringIO):
    """Somebody's screen."""

    def isatty(self) -> bool:
        return True


@ON_SQLITE
def test_progress_shows_on_a_terminal_and_apart_from_the_summary(
    run: Run, circle: Circle, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    _, told, _ = run(community())
    assert "Reading days:" in screen.getvalue()
    assert "%" not in told


SECOND = "1690000000.000100"


@ON_SQLITE
def test_two_threads_that_may_be_meant_are_left_to_choose_from(run: Run, database: Database, circle: Circle) -> None:
    made = community("UDANA")
    made.introduce("UKOFI", thread=SECOND)
    status, told, complaint = run(made)
    assert status == 2
    assert complaint == "error: Several threads of #peer-networking may be meant; choose one with --thread.\n"
    assert f"--thread {ROOT}" in told
    assert f"--thread {SECOND}" in told
    status, told, _ = run(made, "--thread", SECOND)
    assert status == 0
    assert f"({SECOND}), a post that is not in the export: 1 reply, 1 profile" in told


@ON_SQLITE
def test_a_thread_nearly_as_likely_is_shown_beside_the_chosen_one(run: Run, circle: Circle) -> None:
    made = community()
    made.introduce("UKOFI", "UYUKI", thread=SECOND)
    status, told, _ = run(made)
    assert status == 0
    assert told.startswith(f"Other threads where people introduce themselves:\n  --thread {SECOND}")
    assert f"the thread of 2023-11-14 ({ROOT})" in told


@ON_SQLITE
def test_a_thread_can_be_named_that_nobody_introduces_themselves_in(run: Run, circle: Circle) -> None:
    made = Made()
    made.say("UDANA", "Thanks!", "1700086400.000100")
    assert "Nobody introduces themselves" in run(made)[2]
    assert run(made, "--thread", ROOT)[0] == 0
    assert "no replies to 1600000000.000100" in run(made, "--thread", "1600000000.000100")[2]


def one_sentence(answer: tuple[int, str, str]) -> str:
    status, told, complaint = answer
    assert (status, told) == (2, "")
    assert complaint.startswith("error: ")
    assert complaint.count("\n") == 1
    return complaint


@ON_SQLITE
def test_what_cannot_be_imported_is_said_in_one_sentence(
    run: Run, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "No such file" in one_sentence(run(tmp_path / "none.zip"))
    assert "close to it: #peer-networking" in one_sentence(run(community(), channel="peer-netwroking"))
    assert "type /rapport setup in it" in one_sentence(run(community()))
    assert "--thread takes" in one_sentence(run(community(), "--thread", "yesterday"))
    nobody = Circle(CircleId(""), TeamId(TEAM), ChannelId(CHANNEL), ChannelId("G1"), "", frozenset())
    database.run_here(lambda tx: circles.save(tx, nobody))
    assert "does not know yet who is in #peer-networking" in one_sentence(run(community()))


@ON_SQLITE
def test_an_empty_channel_is_said_to_be_empty(run: Run, circle: Circle) -> None:
    made = Made()
    made.days.clear()
    assert "no messages of #peer-networking" in one_sentence(run(made))


@ON_SQLITE
def test_a_database_that_is_not_there_is_not_made(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'other.sqlite3'}")
    assert "a file that is not there" in one_sentence(run(community()))
    assert not (tmp_path / "other.sqlite3").exists()


def test_a_database_of_an_older_schema_is_left_alone(
    run: Run, blank_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if blank_url.startswith("sqlite"):
        (tmp_path / "blank.sqlite3").touch()
    monkeypatch.setenv("DATABASE_URL", blank_url)
    assert "python -m bot migrate" in one_sentence(run(community()))


@ON_SQLITE
def test_a_file_that_another_host_works_on_is_left_to_it(run: Run, database: Database, circle: Circle) -> None:
    database.run_here(lambda tx: hosts.beat(tx, "elsewhere"))
    assert "host elsewhere works on" in one_sentence(run(community()))


@ON_SQLITE
async def test_a_thread_older_than_the_bot_lives_on_with_it(life: Life, database_url: str, tmp_path: Path) -> None:
    posted = await life.control.post("maya.lindqvist", COMMUNITY, "Who else does your job? Tell us.")
    for who in (DANA, KWABENA, PRIYA):
        await life.control.post(who, COMMUNITY, LIFE_SAYS[who], thread_ts=posted)
    await life.control.leave(PRIYA, COMMUNITY)
    await life.drain()
    sent = len(await life.sent())
    wanted = Wanted(await exported(life, posted, tmp_path), COMMUNITY)
    settings = read_settings(database_url=database_url)
    with (tmp_path / "told.txt").open("w") as out:
        assert await asyncio.to_thread(bring_in, settings, wanted, out, life.clock) == 0
    await life.pass_time(hours=2)
    assert len(await life.sent()) == sent
    assert "Not confirmed yet" in await life.command(DANA, "me")
    assert await life.profile(PRIYA) is None
    life.thread_ts = posted
    await life.reply(YUKI, LIFE_SAYS[YUKI])
    assert "Here is what I understood" in await life.last(YUKI)


async def exported(life: Life, thread_ts: str, path: Path) -> Path:
    """Export the sandbox's channel as Slack would."""
    messages: Sequence[JSON] = await life.control.messages(COMMUNITY, thread_ts=thread_ts)
    made = Made(COMMUNITY)
    made.files["channels.json"] = [{"id": life.channel(COMMUNITY), "name": COMMUNITY}]
    made.days = {"2026-11-23": [dict(message) for message in messages]}
    return made.folder(path / "export")
