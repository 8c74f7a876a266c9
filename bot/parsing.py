"""`python -m bot parse`: a reply in, what was understood of it out."""

from typing import Any

from bot.json_lines import Given, text_of
from bot.payloads import readable
from domain.replies import Field, read_reply

FIELDS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY, Field.LINKEDIN_URL)


def answer(given: Given) -> dict[str, Any]:
    """Return what one reply says; a field that is not sure is null."""
    reading = read_reply(readable(text_of(given, "text", needed=True)))
    return {
        "id": readable(given.get("id")),
        "is_profile": reading.is_profile,
        **{field.value: reading.value(field) for field in FIELDS},
    }
