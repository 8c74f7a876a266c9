"""Says in which ways a clause may be said again: word for word, but for a closed list of small freedoms."""

from collections.abc import Iterator, Sequence

from domain.editing.addressee import LONGEST_NAME
from domain.editing.clauses import Clause
from domain.editing.grammar_words import NEGATIONS, SUBJECTS
from domain.editing.wording import (
    ALIKE,
    ARTICLES,
    BEING,
    FILLERS,
    HAVE,
    MOMENTS,
    NAMING,
    PROGRESSIVE,
    SCANT,
    SELF_EVIDENT,
    SPANS,
)
from domain.editing.words import Sort, Token
from domain.intros.drafting import Language

Words = tuple[str, ...]
Tokens = Sequence[Token]


def ends(clause: Tokens, edit: Tokens, start: int, language: Language) -> list[set[int]]:
    """Return where an edit may be after each number of words of a clause, 0 to all, that it says from `start` on.

    O(words of the clause times those of the edit).
    """
    reached: list[set[int]] = [set() for _ in range(len(clause) + 1)]
    reached[0] = {start}
    for at, places in enumerate(reached[:-1]):
        for taken, words in _ways(clause, at, language) if places else ():
            told = [alike(word, language) for word in words]
            reached[at + taken] |= {one + len(told) for one in places if _told(edit, one, len(told), language) == told}
    return reached


def alike(word: str, language: Language) -> str:
    """Return the word that stands for all that may be said instead of one."""
    return ALIKE[language].get(word, word)


def _told(edit: Tokens, start: int, count: int, language: Language) -> list[str]:
    return [alike(token.word, language) for token in edit[start : start + count]]


def _ways(clause: Tokens, at: int, language: Language) -> Iterator[tuple[int, Words]]:
    """Yield how many words of a clause are said from a place on, and by which: by themselves first."""
    token = clause[at]
    yield 1, (token.word,)
    if token.is_value:
        return
    if _may_go(clause, at, language):
        yield 1, ()
    if token.word in SPANS[language] and _is_span(clause[at:], language):
        yield len(clause) - at, ()
    if language is Language.ENGLISH:
        yield from _english(clause, at)


def _may_go(clause: Tokens, at: int, language: Language) -> bool:
    """Whether a word says nothing: a filler, an article, or a subject that the verb's ending says again."""
    word, following = clause[at].word, clause[at + 1].word if at + 1 < len(clause) else ""
    if clause[at].is_large and at:
        return False
    if word in SELF_EVIDENT[language]:
        return following.endswith("o") or following in BEING[language]
    if word in ARTICLES[language]:
        return following not in SCANT
    return word in FILLERS[language] and not any(token.word in NEGATIONS[language] for token in clause[:at])


def _is_span(rest: Tokens, language: Language) -> bool:
    """Whether the rest of a clause says for how long and nothing else: `for the last 3 quarters`."""
    inner = rest[1:-1]
    is_plain = all(token.sort in (Sort.SMALL, Sort.NUMBER) or token.word in ("last", "past") for token in inner)
    return is_plain and rest[-1].word in MOMENTS[language] and not any(token.is_value for token in rest)


def _english(clause: Tokens, at: int) -> Iterator[tuple[int, Words]]:
    """Yield the forms of a verb that say the same of now: `have been planning`, `am planning` and `plan`."""
    word, *after = [token.word for token in clause[at : at + 3]]
    before = clause[at - 1] if at else None
    has_subject = before is not None and before.word in SUBJECTS[Language.ENGLISH]
    if word in HAVE and has_subject and after[:1] == ["been"] and after[-1].endswith("ing"):
        yield 3, ("am" if before and before.word == "i" else "are", after[-1])
        for base in _bases(after[-1]):
            yield from ((3, (base,)), (3, (word, base)))
    if word in PROGRESSIVE and has_subject and after and after[0].endswith("ing"):
        yield from ((2, (base,)) for base in _bases(after[0]))
    if word in HAVE and _is_perfect(clause[at + 1 :]):
        yield 2, (after[0],)
    if word == "of" and after[:1] == ["them"] and before and before.sort is Sort.NUMBER:
        yield 2, ()


def _is_perfect(rest: Tokens) -> bool:
    """Whether `have` says nothing: before `asked about`, not before `trusted partners`; and in `yours has 3`."""
    is_verb = bool(rest) and rest[0].word.endswith("ed") and (len(rest) == 1 or rest[1].sort is not Sort.CONTENT)
    return is_verb or (len(rest) == 1 and rest[0].sort is Sort.NUMBER)


def _bases(verb: str) -> Iterator[str]:
    """Yield what an English verb in `-ing` may be without it: `plann`, `plan`, `plane`; the edit has one that is."""
    root = verb.removesuffix("ing")
    yield from (root, f"{root}e")
    if len(root) > 2 and root[-1] == root[-2]:
        yield root[:-1]


def without_subject(clause: Clause) -> Tokens:
    """Return a clause behind another of the same subject, without it, and without `am` before a form in `-ing`."""
    rest = clause.tokens[1:]
    is_doing = len(rest) > 1 and rest[0].word in PROGRESSIVE and rest[1].word.endswith("ing")
    return rest[1:] if is_doing else rest


def name_alone(clause: Clause, language: Language) -> Tokens:
    """Return `Dana` for `I am Dana`; nothing where a clause says more than one's name."""
    tokens = clause.tokens
    skipped = 1 if tokens[0].word in SUBJECTS[language] and tokens[0].word not in BEING[language] else 0
    name = tokens[skipped + 1 :]
    is_name = 0 < len(name) <= LONGEST_NAME and all(token.is_large and not token.is_value for token in name)
    return name if is_name and tokens[skipped].word in BEING[language] else ()


def inverted(clause: Clause) -> Tokens:
    """Return `2 davon leite ich` for `ich leite 2 davon`, in German, where only the subject's place changes."""
    tokens = clause.tokens
    is_clear = len(tokens) > 2 and tokens[0].word in ("ich", "du", "wir")
    return (*tokens[2:], tokens[1], tokens[0]) if is_clear else ()


def merged(before: Clause, clause: Clause) -> Tokens:
    """Return `I run 2 of the boards you asked about` for `you asked about boards, I run 2 of them`; else nothing."""
    tokens = clause.tokens
    last = max((at for at, token in enumerate(before.tokens) if token.word in NAMING), default=-1)
    named = before.tokens[last + 1 :]
    is_counted = [token.word for token in tokens[-2:]] == ["of", "them"]
    if not is_counted or last < 0 or not named or before.asks:
        return ()
    return (*tokens[:-1], Token("the", Sort.SMALL), *named, *before.tokens[: last + 1])
