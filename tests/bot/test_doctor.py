"""The doctor: looks at everything, says what is wrong, and what to do about it."""

import re
from pathlib import Path

import pytest

from bot.doctor import SCOPES, examine
from sandbox.client import Control
from sandbox.server import Sandbox
from tests.conftest import settings_for

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
MANIFEST = Path(__file__).parents[2] / "manifest.yaml"


async def told(capsys: pytest.CaptureFixture[str], sandbox: Sandbox, url: str, **given: object) -> tuple[int, str]:
    """Let the doctor look; return its exit status and what it printed."""
    where = str(given.pop("database_url", url))
    status = await examine(settings_for(sandbox, where, **given))
    return status, capsys.readouterr().out


async def test_when_all_is_well_every_line_says_so(
    sandbox: Sandbox, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, lines = await told(capsys, sandbox, database_url)
    assert status == 0
    assert len(lines.splitlines()) >= 7
    assert all(line.startswith("ok ") for line in lines.splitlines())
    for secret in (sandbox.bot_token, sandbox.app_token, sandbox.signing_secret):
        assert secret not in lines


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"slack_bot_token": "xoxb-wrong"}, "SLACK_BOT_TOKEN: Slack answers invalid_auth"),
        ({"slack_app_token": "xapp-wrong"}, "SLACK_APP_TOKEN: Slack answers invalid_auth"),
        ({"slack_bot_token": ""}, "set SLACK_BOT_TOKEN"),
        (
            {"slack_app_token": "", "slack_signing_secret": ""},
            "set SLACK_APP_TOKEN (Socket Mode) or",
        ),
        ({"slack_api_url": "http://127.0.0.1:1/api/"}, "Slack cannot be reached"),
        ({"database_url": "postgresql://rapport:hunter2@127.0.0.1:1/x"}, "check DATABASE_URL"),
        ({"database_url": "sqlite:////nowhere/at/all.sqlite3"}, "check DATABASE_URL"),
        ({"database_url": "sqlite://"}, "python -m bot migrate"),
    ],
)
async def test_what_is_wrong_is_said_with_what_to_do(
    sandbox: Sandbox,
    database_url: str,
    capsys: pytest.CaptureFixture[str],
    given: dict[str, object],
    sentence: str,
) -> None:
    status, lines = await told(capsys, sandbox, database_url, **given)
    assert status == 1
    wrong = [line for line in lines.splitlines() if line.startswith("MEND ")]
    assert len(wrong) == 1
    assert sentence in wrong[0]
    assert "hunter2" not in lines


async def test_a_missing_scope_is_named(
    sandbox: Sandbox, control: Control, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await control.set_app(scopes=sorted(SCOPES - {"im:history", "users:read.email"}))
    status, lines = await told(capsys, sandbox, database_url)
    assert status == 1
    assert "scopes missing: im:history, users:read.email" in lines


async def test_a_slack_that_answers_nonsense_is_said_to(
    sandbox: Sandbox, control: Control, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await control.fault(kind="server_error", method="auth.test", status=502)
    status, lines = await told(capsys, sandbox, database_url)
    assert status == 1
    assert "SLACK_BOT_TOKEN: Slack answers 502" in lines


def test_the_scopes_are_those_of_the_manifest(database_url: str) -> None:
    listed = MANIFEST.read_text().partition("    bot:\n")[2].partition("settings:")[0]
    assert set(re.findall(r"^ +- (\S+)", listed, re.MULTILINE)) == SCOPES


def files(folder: Path) -> list[Path]:
    """Return what there is in a folder."""
    return sorted(folder.iterdir())


async def test_a_bare_machine_is_left_as_it_was(
    sandbox: Sandbox, database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(tmp_path)
    nowhere_yet = tmp_path / "new.sqlite3"
    status, lines = await told(capsys, sandbox, database_url, database_url=f"sqlite:///{nowhere_yet}")
    assert status == 1
    assert "there is no database yet; run: python -m bot migrate" in lines
    assert files(tmp_path) == before
