"""The settings: a bad one stops the start with one sentence that names it, and repeats no value."""

from pathlib import Path

import pytest

from bot.settings import BadSetting, Settings, need, read_settings

HIDDEN = "hunter2"
BAD = {
    "SLACK_BOT_TOKEN": f"xoxp-{HIDDEN}",
    "SLACK_APP_TOKEN": f"xoxb-{HIDDEN}",
    "SLACK_API_URL": f"ftp://{HIDDEN}",
    "DATABASE_URL": f"mysql://rapport:{HIDDEN}@db/rapport",
    "PORT": "70000",
    "MODEL_TIMEOUT_SECONDS": "0",
    "SETTLE_SECONDS": "-1",
    "LOG_LEVEL": f"LOUD{HIDDEN}",
    "OPENAI_BASE_URL": f"localhost/{HIDDEN}",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_setting_is_named_in_one_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, BAD[name])
    with pytest.raises(BadSetting) as refused:
        read_settings()
    told = str(refused.value)
    assert told.startswith(f"{name} ")
    assert told.endswith(".")
    assert "\n" not in told
    assert HIDDEN not in told
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("port", ["", "abc", "-1", "3000.5"])
def test_a_port_that_is_none_is_named(port: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", port)
    with pytest.raises(BadSetting, match=r"^PORT "):
        read_settings()


@pytest.mark.parametrize("url", ["postgresql://rapport:hunter2@db:port/x", "sqlite", "postgres//x"])
def test_a_database_that_cannot_be_read_as_an_address_is_named(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(BadSetting, match=r"^DATABASE_URL ") as refused:
        read_settings()
    assert HIDDEN not in str(refused.value)


def test_without_any_setting_the_rest_has_its_default() -> None:
    settings = read_settings()
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.database_url.startswith("sqlite:///")
    assert not settings.has_model


def test_a_file_is_read_and_the_environment_goes_before_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=4000\nLOG_LEVEL=debug\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("PORT", "5000")
    settings = read_settings()
    assert (settings.port, settings.log_level) == (5000, "DEBUG")


def test_a_missing_setting_is_named() -> None:
    with pytest.raises(BadSetting, match=r"^SLACK_BOT_TOKEN is not set"):
        need(read_settings(slack_app_token="xapp-1"), "slack_app_token", "slack_bot_token")


def test_no_secret_is_shown_by_showing_the_settings() -> None:
    secrets = {"slack_bot_token": "xoxb-", "slack_app_token": "xapp-", "slack_signing_secret": "", "openai_api_key": ""}
    settings = read_settings(**{name: prefix + HIDDEN for name, prefix in secrets.items()})
    assert HIDDEN not in repr(settings) + str(settings.model_dump())


@pytest.mark.parametrize(
    ("given", "has_model"),
    [
        ({"openai_model": "m"}, False),
        ({"openai_api_key": "k"}, False),
        ({"openai_model": "m", "openai_api_key": "k"}, True),
        ({"openai_model": "m", "openai_base_url": "http://127.0.0.1:1/v1"}, True),
    ],
)
def test_a_model_needs_a_name_and_a_place(given: dict[str, object], has_model: bool) -> None:
    assert read_settings(**given).has_model is has_model


def test_every_setting_is_in_the_table_of_bad_ones_or_takes_any_text() -> None:
    takes_any_text = {"SLACK_SIGNING_SECRET", "HOST", "OPENAI_API_KEY", "OPENAI_MODEL"}
    assert {name.upper() for name in Settings.model_fields} == {*BAD, *takes_any_text}


def test_an_env_file_in_another_encoding_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"SLACK_BOT_TOKEN=\xff\n")
    with pytest.raises(BadSetting, match=r"^The [.]env file here cannot be read: it is not UTF-8[.]$"):
        read_settings()
