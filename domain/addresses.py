"""The address of a page that people type: an https link that shows where it leads, or nothing."""

import re
from urllib.parse import urlsplit

LONGEST_LINK = 300

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
_LINK = re.compile(r"[!#-;=?-Z_a-z~%\[\]]+")


def https_address(typed: str) -> str | None:
    """Return the https address of a page as it was typed, `` for nothing typed, or None for anything else.

    It has a host with a name, and no user, blank, quote or bracket that could hide where it leads. Idempotent.
    """
    address = typed.strip()
    if not address:
        return ""
    if len(address) > LONGEST_LINK or not _LINK.fullmatch(address):
        return None
    try:
        parts = urlsplit(address)
        host, is_plain = parts.hostname or "", parts.port in (None, 443) and "@" not in parts.netloc
    except ValueError:
        return None
    if parts.scheme != "https" or not is_plain or not _HOST.fullmatch(host):
        return None
    return f"https://{host}{address[len('https://') + len(parts.netloc) :]}"
