"""Makes the ids, tokens and timestamps of a workspace look as Slack's do."""

import random
import secrets
import string

_BASE36 = string.digits + string.ascii_uppercase
_HEX = "0123456789abcdef"


class Identifiers:
    """New ids, the same for the same seed, so that two runs can be compared."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self._last_microsecond = 0

    def _some(self, alphabet: str, length: int) -> str:
        return "".join(self._random.choices(alphabet, k=length))

    def new(self, prefix: str) -> str:
        """An id of Slack's form: one letter for its kind ("U", "C", "V", …) and ten more characters."""
        return f"{prefix}0{self._some(_BASE36, 9)}"

    def block_id(self) -> str:
        """A block id as Slack gives one to blocks that come without."""
        return self._some(string.ascii_letters + string.digits, 5)

    def hexadecimal(self, length: int) -> str:
        """So many hexadecimal digits."""
        return self._some(_HEX, length)

    def uuid(self) -> str:
        """An id of the form of a UUID: `client_msg_id`, `envelope_id`."""
        return "-".join(self._some(_HEX, length) for length in (8, 4, 4, 4, 12))

    def trigger_id(self) -> str:
        """A trigger id: two numbers and a hexadecimal text."""
        number = self._random.randrange
        return f"{number(10**12, 10**13)}.{number(10**11, 10**12)}.{self._some(_HEX, 32)}"

    def timestamp(self, now: float) -> str:
        """A message's ts at `now` (seconds): six decimals, later than any given before."""
        self._last_microsecond = max(self._last_microsecond + 1, int(now * 1_000_000))
        seconds, microseconds = divmod(self._last_microsecond, 1_000_000)
        return f"{seconds}.{microseconds:06d}"


def new_token(kind: str) -> str:
    """A random token of Slack's form for `kind` ("xoxb", "xapp"), valid in one run only."""
    return f"{kind}-{secrets.randbelow(10**12)}-{secrets.token_urlsafe(24)}"
