"""Says how a question may be asked shorter: it claims nothing, so it may open and end otherwise."""

from collections.abc import Iterable, Sequence

from domain.editing.renderings import alike, ends
from domain.editing.wording import ASKED, OPENINGS, POLITE
from domain.editing.words import Sort, Token
from domain.intros.drafting import Language

Tokens = Sequence[Token]


def question_ends(clause: Tokens, edit: Tokens, start: int, language: Language) -> set[int]:
    """Return where an edit may be when it has asked a question of the note from `start` on.

    The opening may go or be another for the same person; what follows is said as it is, and may break off.
    """
    opening, told = _opening(clause, language), _opening(edit[start:], language)
    rest = clause[len(opening) :]
    found: set[int] = set()
    for length in range(len(told) + 1):
        if _opens_alike(told[:length], opening, language):
            reached = ends(rest, edit, start + length, language)
            found |= {one for count, places in enumerate(reached) if _may_end(rest, count) for one in places}
    return found - {start}


def _opening(tokens: Tokens, language: Language) -> Tokens:
    end = next((at for at, one in enumerate(tokens) if one.word not in OPENINGS[language] or one.is_value), len(tokens))
    return tokens[:end]


def _opens_alike(told: Tokens, opening: Tokens, language: Language) -> bool:
    """Whether a question asks the same person, with the note's words or a polite one for another."""
    known = {alike(token.word, language) for token in opening}
    allowed = known | (POLITE[language] if known & POLITE[language] else frozenset())
    asked, asked_there = _asked(told, language), _asked(opening, language)
    return all(alike(token.word, language) in allowed for token in told) and (not asked or asked == asked_there)


def _asked(tokens: Iterable[Token], language: Language) -> set[str]:
    return {ASKED[language][token.word] for token in tokens if token.word in ASKED[language]}


def _may_end(rest: Tokens, count: int) -> bool:
    """Whether a question may end there: behind no bare number, and never within a title or a company."""
    is_whole = count == len(rest)
    return is_whole or not (rest[count].goes_on or (count and rest[count - 1].sort is Sort.NUMBER))
