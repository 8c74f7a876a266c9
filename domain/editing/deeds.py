"""Asks whether everybody does in an edit what they do in the note: `I run`, `you asked`, `my boards`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.editing.addressee import after_address
from domain.editing.grammar_words import POSSESSIVES, PREPOSITIONS, SUBJECTS, Person
from domain.editing.note import Note
from domain.editing.words import Sort, Token, sentences_of, tokens_of
from domain.intros.drafting import Language

UNSAID_SUBJECTS = (Language.SPANISH, Language.PORTUGUESE)
"""Where the verb's ending says who acts, so that the subject of one clause is not that of the next."""
REACH = 2
"""How many words beside a person are bound to them: a verb and its object."""
Deed = tuple[str, Person]
"""The stem of a word, and of whom it is said."""


@dataclass(frozen=True)
class Said:
    """A token of a sentence, who begins to do something there, and of whom it is said, where it is said of anybody."""

    token: Token
    subject: Person | None
    whose: Person | None


def are_done_by_the_same(edit: str, note: Note) -> bool:
    """Whether what stands beside a person is said of them in the note, and what does so there of nobody else.

    Other words are free: `the boards you asked about` may be said for `you asked about boards`.
    """
    told, known = read(edit, note.language), read(note.text, note.language)
    own = _own(note.mine, Person.FIRST, note.language) | _own(note.theirs, Person.SECOND, note.language)
    bound = {stem for stem, _ in _beside(known, note.language)}
    moved = {deed for deed in _deeds(told) if deed[0] in bound}
    return _beside(told, note.language) <= _deeds(known) | own and moved <= _deeds(known)


def _own(values: Iterable[str], person: Person, language: Language) -> set[Deed]:
    return {(token.stem, person) for value in values for token in tokens_of(value, language)}


def read(text: str, language: Language) -> list[list[Said]]:
    """Return each sentence of a text, without the name it speaks to, and of whom each of its tokens is said."""
    return [
        list(_said(after_address(sentence, language, is_first=number == 0), language))
        for number, sentence in enumerate(sentences_of(text, language))
    ]


def _deeds(sentences: Iterable[Sequence[Said]]) -> set[Deed]:
    """Return what is said of whom anywhere."""
    every = (said for sentence in sentences for said in sentence)
    return {(said.token.stem, said.whose) for said in every if said.whose and said.token.sort is Sort.CONTENT}


def _beside(sentences: Iterable[Sequence[Said]], language: Language) -> set[Deed]:
    """Return what is said right beside a person; in German that is the end of the clause too, where verbs stand."""
    found = {deed for sentence in sentences for deed in _after_people(sentence, language)}
    if language is Language.GERMAN:
        found |= {deed for sentence in sentences for deed in _german_verbs(sentence)}
    return found


def _after_people(sentence: Sequence[Said], language: Language) -> Iterator[Deed]:
    """Yield what a person does and to what, the first two words after them, before a preposition or a stop."""
    person, left = None, 0
    for said in sentence:
        word, sort = said.token.word, said.token.sort
        if named := said.subject or POSSESSIVES[language].get(word):
            person, left = named, REACH
        elif sort is Sort.COMMA or word in PREPOSITIONS[language] or (sort is Sort.NUMBER and person is Person.BOTH):
            left = 0
        elif sort is Sort.CONTENT and person and left:
            yield said.token.stem, person
            left -= 1


def _german_verbs(sentence: Sequence[Said]) -> Iterator[Deed]:
    """Yield what stands before its subject (`leite ich`) or last in its clause (`gefragt`); nouns are written large."""
    last: Said | None = None
    for said in [*sentence, None]:
        is_end = said is None or said.token.sort is Sort.COMMA
        if last and last.whose and (is_end or (said and said.subject)):
            yield last.token.stem, last.whose
        if said and said.token.sort is Sort.CONTENT:
            last = None if said.token.is_large else said
        elif is_end:
            last = None


def _said(sentence: Sequence[Token], language: Language) -> Iterator[Said]:
    """Read of whom each token is said: the possessive before it, else the last subject, else the next one."""
    subjects = _subjects(sentence, language)
    owners = [POSSESSIVES[language].get(token.word) for token in sentence]
    doing = next(filter(None, subjects), next(filter(None, owners), None))
    owner: Person | None = None
    for at, token in enumerate(sentence):
        if token.sort is Sort.COMMA and language in UNSAID_SUBJECTS:
            doing = None
        doing = subjects[at] or _of_clause(sentence, subjects, at, language) or doing
        if owners[at] or (at and token.sort is not Sort.CONTENT and sentence[at - 1].sort is Sort.CONTENT):
            owner = owners[at]
        yield Said(token, subjects[at], owner or doing)


def _of_clause(
    sentence: Sequence[Token], subjects: Sequence[Person | None], at: int, language: Language
) -> Person | None:
    """Return who acts in the clause that begins at a place, in German, where the verb may come first."""
    begins = at == 0 or sentence[at - 1].sort is Sort.COMMA
    if language is not Language.GERMAN or not begins:
        return None
    ends = next((i for i in range(at, len(sentence)) if sentence[i].sort is Sort.COMMA), len(sentence))
    return next(filter(None, subjects[at:ends]), None)


def _subjects(sentence: Sequence[Token], language: Language) -> list[Person | None]:
    """Return for each token who begins to do something there: no `you` after `with`, no `vous` after `je`."""
    found: list[Person | None] = []
    for at, token in enumerate(sentence):
        before = sentence[at - 1].word if at else ""
        is_object = before in PREPOSITIONS[language] or before in SUBJECTS[language]
        found.append(None if is_object else SUBJECTS[language].get(token.word))
    return found
