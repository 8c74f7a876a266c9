"""Asks whether an edit adds a word or a name: every word stands in the note, but for the small ones."""

import re
from collections.abc import Collection, Iterator

from domain.editing.small_words import SMOOTHING
from domain.editing.stems import stem
from domain.editing.words import WORD, folded, words_of
from domain.intros.drafting import Language

_WORD_OR_STOP = re.compile(rf"{WORD}|[,;:()\"“”–—]")
_SENTENCE = re.compile(r"[^.!?…]+")


def adds_nothing(edit: str, text: str, language: Language) -> bool:
    """Whether every word of an edit is small or a form of one in the note, and every name stands there as a whole."""
    known = {stem(word, language) for word in words_of(text, language)}
    words = set(words_of(edit, language)) - SMOOTHING[language]
    return all(stem(word, language) in known for word in words) and _names_stand(edit, text, language)


def _names_stand(edit: str, text: str, language: Language) -> bool:
    """Whether words that are written large one after another stand so in the note: no title or name is composed."""
    told = " ".join(words_of(text, language))
    runs = _large_runs(folded(edit, language), SMOOTHING[language])
    return all(f" {' '.join(words_of(run, language))} " in f" {told} " for run in runs)


def _large_runs(text: str, small: Collection[str]) -> Iterator[str]:
    """Yield runs of two or more words written large within a clause; the first of a sentence may be."""
    for sentence in _SENTENCE.findall(text):
        run: list[str] = []
        for word in [*_WORD_OR_STOP.findall(sentence)[1:], ","]:
            if word[0].isalnum() and not word.islower() and word.casefold() not in small:
                run.append(word)
                continue
            if len(run) > 1:
                yield " ".join(run)
            run = []
