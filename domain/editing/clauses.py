"""Parts a note into the clauses that an edit keeps or leaves whole, and says which of them hang on another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.editing.addressee import after_address
from domain.editing.grammar_words import (
    ANAPHORS,
    BINDERS,
    CONJUNCTIONS,
    FINITE,
    NOW,
    RELATIVES,
    SUBJECTS,
    Person,
)
from domain.editing.wording import BEING, SELF_EVIDENT
from domain.editing.words import Sort, Token, sentences_of
from domain.intros.drafting import Language

SHORTEST_CLAUSE = 4
"""A clause of fewer words and no number may frame the one beside it (`I guess`, `but I disagree`), and stays there."""
Tokens = Sequence[Token]
_INFINITIVES, _BEFORE_INFINITIVES = frozenset(("do", "have")), frozenset(("to",))
"""English verbs that may go on with `to`: `I want to plan boards and do` says nothing of what I do."""
_FRAMES = frozenset(":()\"“”„«»'")
"""Signs that may make a part of a sentence somebody else's words, or an aside to the others."""


@dataclass(frozen=True)
class Clause:
    """Words that stand or fall together, whether they ask, and who begins to do something with them.

    `follows` where they may only come right after the clause before; `binds` where they limit that clause, so that it
    may not be said without them.
    """

    tokens: Tokens
    asks: bool
    person: Person | None
    follows: bool = False
    binds: bool = False


def clauses_of(text: str, language: Language, values: Iterable[str]) -> list[Clause]:
    """Return the clauses of a note in their order, without whom it greets. Linear in its words."""
    found: list[Clause] = []
    for number, sentence in enumerate(sentences_of(text, language, values)):
        spoken = after_address(sentence.tokens, language, is_first=number == 0)
        parts = list(_parts(spoken, language))
        for at, part in enumerate(parts):
            asks = sentence.asks and (at + 1 == len(parts) or part[0].word not in SUBJECTS[language])
            is_aside = at > 0 and not _has_subject(part, language)
            follows = bool(found) and (is_aside or _points_back(part, language))
            binds = is_aside and not part[0].is_value
            found.append(Clause(part, asks, person_of(part, language), follows, binds))
    return found


def is_break(token: Token, language: Language) -> bool:
    """Whether a token may stand between two clauses: a comma or its like, or a plain conjunction."""
    is_stop = token.sort is Sort.COMMA or token.word in CONJUNCTIONS[language]
    return is_stop and not token.is_value


def person_of(tokens: Tokens, language: Language) -> Person | None:
    """Return who acts in a clause, where it begins with them."""
    return SUBJECTS[language].get(tokens[0].word)


def _has_subject(part: Tokens, language: Language) -> bool:
    """Whether a clause begins with who acts, or does so behind a word for now (`today I lead`)."""
    is_late = len(part) > 1 and part[0].word in NOW and part[1].word in SUBJECTS[language]
    return part[0].word in SUBJECTS[language] or is_late


def _points_back(part: Tokens, language: Language) -> bool:
    """Whether a clause names something by a word for what went before it, or counts it (`I run 2`)."""
    return part[-1].sort is Sort.NUMBER or any(token.word in ANAPHORS[language] for token in part)


def _parts(tokens: Tokens, language: Language) -> Iterator[Tokens]:
    spans = list(_spans(tokens, language))
    spoken = tokens[spans[0][0] :] if spans else ()
    if any(token.word in BINDERS[language] or token.word in _FRAMES for token in spoken):
        spans = [(spans[0][0], spans[-1][1])]
    for start, end in _joined(tokens, spans, language):
        subject = _subject_again(tokens, start, language)
        yield (*subject, *tokens[start:end])


def _spans(tokens: Tokens, language: Language) -> Iterator[tuple[int, int]]:
    """Yield where each clause begins and ends: at commas, and at `and` before somebody who acts."""
    start = 0
    for at in range(len(tokens) + 1):
        if at == len(tokens) or _parts_here(tokens, start, at, language):
            if at > start:
                yield start, at
            start = at + 1


def _parts_here(tokens: Tokens, start: int, at: int, language: Language) -> bool:
    token = tokens[at]
    if not is_break(token, language):
        return False
    rest = tokens[at + 1 :]
    is_new = bool(rest) and _has_subject(rest, language) and not _act_together(tokens[start:at], rest, language)
    return token.sort is Sort.COMMA or at == start or is_new or bool(_subject_again(tokens, at + 1, language))


def _act_together(before: Tokens, rest: Tokens, language: Language) -> bool:
    """Whether `and I` may go on with who acts (`Maria and I lead`): nobody else does, and no verb says `I` alone."""
    is_alone = rest[0].word in SELF_EVIDENT[language] and len(rest) > 1 and rest[1].word.endswith("o")
    return not is_alone and not any(token.word in SUBJECTS[language] for token in before)


def _subject_again(tokens: Tokens, start: int, language: Language) -> Tokens:
    """Return the subject that a verb right behind `and` takes again: `I run boards and do not sell`; else nothing."""
    if start < 2 or start == len(tokens) or tokens[start].word not in FINITE[language]:
        return ()
    before = tokens[: start - 1]
    begins = max((at + 1 for at, token in enumerate(before) if is_break(token, language)), default=0)
    clause = before[begins:]
    is_joined = tokens[start - 1].word in CONJUNCTIONS[language]
    is_plain = is_joined and bool(clause) and clause[0].word in SUBJECTS[language]
    blocks = RELATIVES[language] | (_BEFORE_INFINITIVES if tokens[start].word in _INFINITIVES else frozenset())
    return clause[:1] if is_plain and not any(token.word in blocks for token in clause) else ()


def _joined(tokens: Tokens, spans: Iterable[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """Return the spans, each that only frames its neighbour made one with it."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _hang_together(tokens, joined, start, end, language):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _hang_together(tokens: Tokens, joined: list[tuple[int, int]], start: int, end: int, language: Language) -> bool:
    """Whether a clause or the one before is too short to stand alone, or that one leads up to it (`in theory, I`)."""
    first, last = joined[-1]
    before, part = tokens[first:last], tokens[start:end]
    if not _has_subject(part, language):
        return False
    is_first = len(joined) == 1 and tokens[last].sort is Sort.COMMA
    leads_up = is_first and not any(token.word in SUBJECTS[language] for token in before)
    return leads_up or _is_short(before, language) or _is_short(part, language)


def _is_short(part: Tokens, language: Language) -> bool:
    """Whether words are too few to stand alone, and neither count anything nor give a name: `I am Dana`, `VP`."""
    has_number = any(token.sort is Sort.NUMBER for token in part)
    is_name = part[-1].is_large and any(token.word in BEING[language] for token in part)
    return len(part) < SHORTEST_CLAUSE and not (has_number or is_name or part[0].is_value)
