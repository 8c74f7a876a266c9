"""`python -m bot compare` and `titles`: two people in, how well they fit out; a title in, what it means out."""

from typing import Any

from bot.json_lines import BadLine, Given, text_of
from domain.ids import MemberId
from domain.peers import Match, Peer, compare
from domain.titles import understand_title
from views.suggestions.peers import reason_sentences


def compare_two(given: Given) -> dict[str, Any]:
    """Return the score of the people at `a` and `b` with its reasons, or why they may not meet."""
    match = compare(_peer(given, "a"), _peer(given, "b"))
    if isinstance(match, Match):
        return {"score": match.score, "reasons": reason_sentences(match.reasons)}
    return {"refused": match.shown.value}


def _peer(given: Given, name: str) -> Peer:
    said = given.get(name)
    if not isinstance(said, dict):
        raise BadLine(f'has no "{name}" that is a JSON object')
    return Peer(
        member_id=MemberId(name),
        title=text_of(said, "title"),
        company=text_of(said, "company"),
        industry=text_of(said, "industry"),
        asks=text_of(said, "asks"),
        offers=text_of(said, "offers"),
        tz=text_of(said, "timezone"),
    )


def read_title(given: Given) -> dict[str, Any]:
    """Return what a title says, in the light of an industry where there is one."""
    role = understand_title(text_of(given, "title", needed=True), text_of(given, "industry"))
    return {"function": role.function.value, "specialty": role.specialty, "seniority": role.seniority.value}
