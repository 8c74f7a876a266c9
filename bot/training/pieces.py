"""Finds the word pieces that titles are made of: the vocabulary that the table has a vector for each of."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from domain.embedding import INSIDE
from domain.taxonomy.lexicon import WORDS

NOTHING = "[UNK]"
"""The piece of row 0, which stands for nothing."""

MOST_COUNTED = 1000
"""A word counts no more often than this, so that a few common words do not decide what is one piece."""


LISTED = 60
"""A word of our own tables counts so often more: rare as it may be in the sources, members write it."""


def find_pairs(titles: Iterable[Sequence[str]], size: int) -> list[str]:
    """Return the `size` most common pairs of neighbouring words of `titles`, the most common first."""
    counts = Counter(f"{one} {other}" for words in titles for one, other in pairwise(words))
    return [pair for pair, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:size]]


def find_pieces(titles: Iterable[Sequence[str]], size: int) -> list[str]:
    """Return `size` word pieces of `titles` (as words), NOTHING first. Ties among the rarest are broken at random."""
    counts = Counter(word for words in titles for word in words)
    counts.update({word: LISTED for word in WORDS if word.isalnum()})
    tokenizer = Tokenizer(models.WordPiece(unk_token=NOTHING))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        special_tokens=[NOTHING],
        continuing_subword_prefix=INSIDE,
        min_frequency=2,
        show_progress=False,
    )
    lines = (" ".join([word] * min(count, MOST_COUNTED)) for word, count in sorted(counts.items()))
    tokenizer.train_from_iterator(lines, trainer)
    vocabulary = tokenizer.get_vocab()
    return sorted(vocabulary, key=vocabulary.__getitem__)
