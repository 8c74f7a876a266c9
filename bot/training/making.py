"""Makes a table of title vectors from occupations: its pieces, their vectors, and the lines between kinds of work."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np

from bot.training.contrast import Lessons, Recipe, Rows, learn
from bot.training.labels import common_labels, learn_labels
from bot.training.measuring import sameness
from bot.training.occupations import function_of
from bot.training.pieces import find_pairs, find_pieces
from bot.training.sources import Occupation
from domain.embedding import Label, Table, Vectors, encode, rows_of_title
from domain.taxonomy.corporate import CORPORATE
from domain.taxonomy.go_to_market import GO_TO_MARKET
from domain.taxonomy.kinds import Function
from domain.taxonomy.lexicon import TABLE
from domain.taxonomy.subject_phrases import subject_phrases
from domain.taxonomy.wider_world import WIDER_WORLD
from domain.taxonomy.words import vector_words
from domain.titles import understand_title

PIECES, PAIRS = 7900, 3400
OURS = 5.0
MOST_SUBJECTS, SUBJECT = 2, "subject"
LARGEST = 400
"""The largest scale of a row; 127 times it, 64 times over, is a whole number that float32 holds exactly."""


def make_table(occupations: Sequence[Occupation], listed: Sequence[str], recipe: Recipe, seed: int) -> Table:
    """Return the table that `occupations` teach of the `listed` pieces and pairs of words, the first being nothing.

    The same input and seed give the same table on one machine. Takes minutes for all of O*NET and ESCO.
    """
    rng = np.random.default_rng(seed)
    words = {title: _plain_words(title) for one in occupations for title in one.titles}
    rows = {piece: row for row, piece in enumerate(listed)}
    untrained = _table(rows, np.zeros((len(rows), 1), np.float32))
    known = {title: np.array(rows_of_title(untrained, found), dtype=np.intp) for title, found in words.items()}
    learned = learn(_lessons(occupations, known), len(rows), recipe, rng)
    table = _table(rows, whole_numbers(learned))
    return with_labels(table, occupations, rng)


def lexicon_occupations() -> list[Occupation]:
    """Return our own tables as occupations: the phrases of one specialty are titles of one.

    O*NET and ESCO know little of customer marketing, and nothing of how its people abbreviate it.
    """
    tables = [
        Occupation(f"{function}/{specialty}", "", tuple(phrase.strip("~! ") for phrase in listing.split(";")))
        for table in (GO_TO_MARKET, CORPORATE, WIDER_WORLD)
        for function, specialties in table.items()
        for specialty, listing in specialties.items()
    ]
    return [*tables, *_subject_occupations()]


def _subject_occupations() -> list[Occupation]:
    """What titles of one subject are about, as one occupation; words of many subjects teach nothing of any."""
    listed = list(subject_phrases())
    subjects = Counter(phrase.phrase for phrase in listed)
    phrases: dict[str, list[str]] = defaultdict(list)
    for one in listed:
        if subjects[one.phrase] <= MOST_SUBJECTS:
            phrases[f"{one.function}/{one.specialty}/{one.subject}"].append(one.phrase)
    return [Occupation(name, SUBJECT, tuple(titles)) for name, titles in phrases.items() if len(titles) > 1]


def find_vocabulary(occupations: Sequence[Occupation], pieces: int, pairs: int) -> list[str]:
    """Return the word pieces and pairs of words that the titles of `occupations` are made of, NOTHING first.

    Two runs may differ in the rarest pieces: keep what one found, and train on that.
    """
    words = [_plain_words(title) for one in occupations for title in one.titles]
    return [*find_pieces(words, pieces), *find_pairs(words, pairs)]


def _plain_words(title: str) -> list[str]:
    return vector_words(title, lambda _: True)


def _table(rows: Mapping[str, int], pieces: Vectors) -> Table:
    nothing = np.zeros((0, pieces.shape[1]), np.float32)
    return Table(rows, pieces, (), nothing, np.zeros(0, np.float32))


def _lessons(occupations: Sequence[Occupation], known: Mapping[str, Rows]) -> Lessons:
    sharing: dict[str, set[int]] = defaultdict(set)
    for place, one in enumerate(occupations):
        for title in one.titles:
            sharing[sameness(title)].add(place)
    shared: dict[int, set[int]] = defaultdict(set)
    for places in sharing.values():
        for place in places:
            shared[place] |= places - {place}
    titles = tuple(tuple(known[title] for title in one.titles) for one in occupations)
    weights = np.array([_weight(one) for one in occupations])
    return Lessons(titles, {place: frozenset(others) for place, others in shared.items() if others}, weights)


def _weight(occupation: Occupation) -> float:
    """How often to draw an occupation: by the power 0.75 of its titles, up to 40 of them; our own, five times that."""
    number = len(occupation.titles)
    weight: float = min(number, 40) ** 0.75 if number > 1 else 0.3
    return weight if occupation.code else OURS * weight


def whole_numbers(vectors: Vectors) -> Vectors:
    """Return `vectors` rounded to 8 bits a number and a scale a row (both whole), up to one factor for all."""
    vectors = vectors.copy()
    vectors[0] = 0
    tops = np.abs(vectors).max(axis=1, keepdims=True)
    scales = np.maximum(1, np.rint(tops / tops.max() * LARGEST))
    unit = tops.max() / LARGEST
    rounded: Vectors = (np.clip(np.rint(vectors / (scales * unit / 127)), -127, 127) * scales).astype(np.float32)
    return rounded


def with_labels(table: Table, occupations: Sequence[Occupation], rng: np.random.Generator) -> Table:
    """Return `table` with lines between kinds of work, learned of what the lexicon or their occupation calls titles."""
    told = list(chain(_from_lexicon(), *map(_from_occupation, occupations)))
    vectors = encode(table, [_plain_words(title) for title, _ in told])
    names, weights, offsets = learn_labels(vectors, common_labels([label for _, label in told]), rng)
    return Table(table.rows, table.pieces, names, weights, offsets)


def _from_lexicon() -> Iterable[tuple[str, Label]]:
    for phrase, meaning in TABLE.items():
        if meaning.function is not None:
            yield phrase, Label(meaning.function, meaning.specialty)


def _from_occupation(occupation: Occupation) -> Iterable[tuple[str, Label]]:
    """Label each title by its occupation's function, and by the specialty that most of its titles name."""
    function = function_of(occupation.code)
    if function is None:
        return
    read = [understand_title(title) for title in occupation.titles]
    named = Counter(role.specialty for role in read if role.function is function is not Function.OTHER)
    specialty = named.most_common(1)[0][0] if named else None
    for title in occupation.titles:
        yield title, Label(function, specialty)
