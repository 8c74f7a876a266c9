"""LinkedIn profile addresses: which addresses are one, and the one form they are kept in."""

import re

_ADDRESS = re.compile(
    r"(?:https?:/*)?(?:[\w-]+\.)?linkedin\.com(?::\d{1,5})?/+(?:(?:mwlite|comm)/+)?in/+([^/?#\s]+)", re.I
)
_HOST = re.compile(r"(?:https?:/*)?(?:(?:www|m|mobile|touch|[a-z]{2})\.)?linkedin\.com[:/]", re.I)
_SLUG = re.compile(r"(?:[\w-]|%[0-9a-f]{2}|\.(?=\w))+", re.I)
_LONGEST_SLUG = 200
_NOBODY = frozenset({"me", "edit", "settings", "unavailable"})


def normalize_linkedin_url(url: str) -> str | None:
    """Return `https://www.linkedin.com/in/<slug>` for the address of a person's profile, else None.

    The slug is in lower case, its percent-encoding is kept, query and further path are dropped. Company
    pages, posts, short links and hosts that only resemble LinkedIn's are no profiles. Idempotent.
    """
    address = url.strip().strip("<>").partition("|")[0].strip()
    if not _HOST.match(address):
        return None
    match = _ADDRESS.match(address)
    return profile_address(match.group(1)) if match else None


def profile_address(slug: str) -> str | None:
    """Return the address of the profile with this slug, or None where it cannot be one."""
    match = _SLUG.match(slug)
    if match is None:
        return None
    kept = match.group().rstrip("_.").lower()
    if len(kept) < 2 or len(kept) > _LONGEST_SLUG or kept in _NOBODY:
        return None
    return f"https://www.linkedin.com/in/{kept}"
