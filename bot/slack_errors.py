"""What Slack answered when it did not say yes, whatever shape the client found it in."""

from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError

UNSAID_REST = 30
AMBIGUOUS = frozenset({"", "internal_error", "fatal_error", "service_unavailable", "request_timeout"})
"""Answers after which Slack may or may not have done it; an empty one is a body that was not Slack's."""


@dataclass(frozen=True)
class Refusal:
    """One refusal: the HTTP status, Slack's word for it (or empty), the method, and seconds to rest after a 429."""

    status: int
    name: str
    method: str
    rest: int

    @property
    def is_rate_limit(self) -> bool:
        """Whether the method was called too often."""
        return self.status == 429 or self.name in ("ratelimited", "rate_limited")

    @property
    def is_ambiguous(self) -> bool:
        """Whether what was asked may have happened all the same."""
        return self.status >= 500 or self.name in AMBIGUOUS


def refusal(error: SlackApiError) -> Refusal:
    """Return what an error of the client says; a body that is no JSON leaves only the status."""
    response: Any = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", None) or 200
    data = response if isinstance(response, dict) else getattr(response, "data", None)
    name = str(data.get("error") or "") if isinstance(data, dict) else ""
    headers = {str(key).lower(): str(value) for key, value in (getattr(response, "headers", None) or {}).items()}
    given = headers.get("retry-after", "")
    rest = int(given) if given.isascii() and given.isdigit() else UNSAID_REST
    return Refusal(int(status), name, str(getattr(response, "api_url", "")).rpartition("/")[2], rest)
