"""The settings, read from the environment (and a `.env` file): a bad one stops the start with one sentence."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.database import check_url


class BadSetting(Exception):
    """A setting that cannot be used; the message is one sentence that names it, and no value of it."""


def _token(prefix: str, hint: str) -> AfterValidator:
    def check(value: SecretStr) -> SecretStr:
        given = value.get_secret_value()
        if given and not given.startswith(prefix):
            raise ValueError(f"must begin with {prefix} ({hint})")
        return value

    return AfterValidator(check)


def _address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must be an http:// or https:// address")
    return value if value.endswith("/") else value + "/"


def _optional_address(value: str) -> str:
    return _address(value) if value else ""


def _level(value: str) -> str:
    if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        raise ValueError("must be one of DEBUG, INFO, WARNING, ERROR")
    return value.upper()


def _database(value: str) -> str:
    check_url(value)
    return value


BotToken = Annotated[SecretStr, _token("xoxb-", "OAuth & Permissions, Bot User OAuth Token")]
AppToken = Annotated[SecretStr, _token("xapp-", "Basic Information, App-Level Tokens")]


class Settings(BaseSettings):
    """Everything an operator may set. Without `slack_app_token` the bot listens over signed HTTP."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", hide_input_in_errors=True)

    slack_bot_token: BotToken = SecretStr("")
    slack_app_token: AppToken = SecretStr("")
    slack_signing_secret: SecretStr = SecretStr("")
    slack_api_url: Annotated[str, AfterValidator(_address)] = "https://slack.com/api/"
    database_url: Annotated[str, AfterValidator(_database)] = "sqlite:///rapport.sqlite3"
    host: str = "0.0.0.0"
    port: int = Field(default=3000, ge=0, le=65535)
    openai_api_key: SecretStr = SecretStr("")
    openai_base_url: Annotated[str, AfterValidator(_optional_address)] = ""
    openai_model: str = ""
    model_timeout_seconds: float = Field(default=20.0, gt=0, le=120)
    settle_seconds: float = Field(default=15.0, ge=0, le=600)
    log_level: Annotated[str, AfterValidator(_level)] = "INFO"

    @property
    def has_model(self) -> bool:
        """Whether a model is configured; without one the product is complete all the same."""
        return bool(self.openai_model and (self.openai_api_key.get_secret_value() or self.openai_base_url))


def read_settings(**given: object) -> Settings:
    """Return the settings; `given` values go before the environment. Raises `BadSetting` with one sentence."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "a setting"
        told = str(first["msg"]).removeprefix("Value error, ")
        raise BadSetting(f"{name} {told[0].lower()}{told[1:]}.") from None
    except (UnicodeDecodeError, OSError) as error:
        why = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror
        raise BadSetting(f"The .env file here cannot be read: {why}.") from None


def need(settings: Settings, *names: str) -> None:
    """Raise `BadSetting` for the first of `names` that is empty."""
    for name in names:
        value = getattr(settings, name)
        if not (value.get_secret_value() if isinstance(value, SecretStr) else value):
            where = "" if Path(".env").exists() else " (in the environment, or in a .env file here)"
            raise BadSetting(f"{name.upper()} is not set{where}; the README says where to find it.")
