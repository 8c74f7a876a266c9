"""The choices a draft is made by: which language, which wording, and the key that keeps them the same for a pair."""

from collections.abc import Sequence
from enum import StrEnum
from hashlib import sha256
from typing import TypeVar

from domain.ids import IntroId, MemberId

T = TypeVar("T")


class Language(StrEnum):
    """The languages a draft can be written in."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    PORTUGUESE = "pt"


def language_of(code: str) -> Language | None:
    """Return the language of a code such as `de`, `de-AT` or `pt_BR`, or None where no draft is written in it."""
    told = code.replace("_", "-").split("-")[0].casefold()
    return Language(told) if told in set(Language) else None


def shared_language(one: str, other: str) -> Language:
    """Return the language two people share, from the code of each; English where they share none, or it is not said."""
    found = language_of(one)
    return found if found and found is language_of(other) else Language.ENGLISH


def draft_key(intro_id: IntroId, member_id: MemberId) -> str:
    """Return what seeds the draft of one side of a pair: the same side gets the same words again."""
    return f"{intro_id}:{member_id}"


def pick(options: Sequence[T], *key: str) -> T:
    """Return one of `options`, always the same for the same `key` and as good as evenly spread over keys."""
    digest = sha256("\x1f".join(key).encode("utf-8", "surrogatepass")).digest()
    return options[int.from_bytes(digest[:8]) % len(options)]
