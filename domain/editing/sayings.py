"""Asks whether an edit says only what the note says: clauses of the note, each whole, and nothing of its own.

The law: an edit is made of clauses of the note. It may leave a clause out, and may put clauses in another order. A
clause that it keeps is said word for word, in its order, but for the freedoms in `wording` and `renderings`: fillers,
articles, contractions, forms of a verb that say the same of now, and how long something has lasted. So a title, a
doubt, a negation, an `almost` or a `the team that` stands, with all that it is said of, or falls with it.

What hangs on another clause stays right behind it: an aside without a subject (`VP at Acme`), a word for something
named before (`2 of them`). An aside that is no title or company may not be left off, as it may take the clause back
(`I lead it, in theory`); a sentence with a condition, or with what others say, is kept or left out as one.
A question claims nothing and may be asked shorter (`questions`); a statement never becomes one, nor one a statement.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.editing.addressee import address
from domain.editing.clauses import Clause, clauses_of, is_break
from domain.editing.grammar_words import SUBJECTS, Person
from domain.editing.note import Note
from domain.editing.questions import question_ends
from domain.editing.renderings import ends, inverted, merged, name_alone, without_subject
from domain.editing.words import Sentence, Token, sentences_of
from domain.intros.drafting import Language

Tokens = Sequence[Token]


@dataclass(frozen=True)
class _Place:
    """How far an edit's sentence is read: the next token, the last clause said (-1: none), and who acts in it."""

    at: int
    last: int
    person: Person | None


@dataclass(frozen=True)
class _Reading:
    """One sentence of an edit, held against the clauses of the note."""

    tokens: Tokens
    asks: bool
    is_addressed: bool
    clauses: Sequence[Clause]
    language: Language

    def lasts(self, last: int) -> set[int]:
        """Return which clauses the sentence may have said last, where `last` was said before it; none if it is new."""
        seen = open_ = {_Place(0, last, None)}
        while open_:
            open_ = {place for one in open_ for place in self._next(one)} - seen
            seen = seen | open_
        return {place.last for place in seen if self._past_breaks(place.at) == len(self.tokens)}

    def _next(self, place: _Place) -> Iterator[_Place]:
        start = self._past_breaks(place.at)
        if start == len(self.tokens) or (place.at and start == place.at):
            return
        for number, clause in enumerate(self.clauses):
            for end in self._ends(number, place, start):
                if clause.asks is self._is_asked(start, end):
                    yield _Place(end, number, clause.person)

    def _ends(self, number: int, place: _Place, start: int) -> set[int]:
        """Return where the sentence may be once it has said a clause, in one of its forms."""
        clause = self.clauses[number]
        if clause.asks and _may_follow(self.clauses, place.last, number):
            return question_ends(clause.tokens, self.tokens, start, self.language)
        forms = () if clause.asks else tuple(self._forms(number, place))
        return {end for form in forms if form for end in ends(form, self.tokens, start, self.language)[-1]}

    def _forms(self, number: int, place: _Place) -> Iterator[Tokens]:
        """Yield the forms in which a clause may come here: as it is, behind its own subject, or with the one before."""
        clause = self.clauses[number]
        if _may_follow(self.clauses, place.last, number):
            yield clause.tokens
            if place.at and clause.person and clause.person is place.person:
                yield without_subject(clause)
            if not place.at and not self.is_addressed:
                yield name_alone(clause, self.language)
            if self.language is Language.GERMAN:
                yield inverted(clause)
        if number and _may_follow(self.clauses, place.last, number - 1):
            yield merged(self.clauses[number - 1], clause)

    def _past_breaks(self, at: int) -> int:
        while at < len(self.tokens) and is_break(self.tokens[at], self.language):
            at += 1
        return at

    def _is_asked(self, start: int, end: int) -> bool:
        is_last = self._past_breaks(end) == len(self.tokens)
        return self.asks and (is_last or self.tokens[start].word not in SUBJECTS[self.language])


def says_only(edit: str, note: Note) -> bool:
    """Whether an edit is made of clauses of the note. O(words of the edit times those of the note, squared)."""
    values = (*note.mine, *note.theirs)
    clauses = clauses_of(note.text, note.language, values)
    lasts = {-1}
    for number, sentence in enumerate(sentences_of(edit, note.language, values)):
        reading = _reading(sentence, number == 0, clauses, note.language)
        lasts = {one for last in lasts for one in reading.lasts(last)}
    return any(_may_leave(clauses, last) for last in lasts)


def _reading(sentence: Sentence, is_first: bool, clauses: Sequence[Clause], language: Language) -> _Reading:
    _, end = address(sentence.tokens, language, is_first)
    return _Reading(sentence.tokens[end:], sentence.asks, end > 0, clauses, language)


def _may_follow(clauses: Sequence[Clause], last: int, number: int) -> bool:
    """Whether a clause may be said after another: anywhere, unless it hangs on its own, or another on the last."""
    return number == last + 1 or (not clauses[number].follows and _may_leave(clauses, last))


def _may_leave(clauses: Sequence[Clause], last: int) -> bool:
    """Whether an edit may go on elsewhere, or end, after a clause: not where the next one limits it."""
    return last < 0 or last + 1 == len(clauses) or not clauses[last + 1].binds
