"""The command `python -m bot.training`: trains the table, measures it, and writes it where the bot looks for it."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from bot.training.contrast import Recipe
from bot.training.making import PAIRS, PIECES, find_vocabulary, lexicon_occupations, make_table
from bot.training.measuring import hold_out, mean_average_precision
from bot.training.sources import Occupation, read_esco, read_onet
from bot.training.writing import write_table
from domain.embedding import Table, Vectors, encode
from domain.taxonomy.words import vector_words


def main(arguments: Sequence[str] | None = None) -> int:
    """Train by `arguments` and return the exit status: 0 done, 2 where a source cannot be read."""
    options = _parser().parse_args(arguments)
    try:
        occupations = [*read_onet(options.onet), *read_esco(options.esco)]
    except OSError as error:
        sys.stderr.write(f"{error.filename}: {error.strerror}\n")
        return 2
    ours, recipe = lexicon_occupations(), Recipe(epochs=options.epochs)
    listed = _vocabulary([*occupations, *ours], options)
    make = partial(make_table, listed=listed, recipe=recipe, seed=options.seed)
    if options.out:
        write_table(make([*occupations, *ours]), options.out)
        return 0
    split = hold_out(occupations, np.random.default_rng(options.seed))
    encoder = partial(_encode, make([*split.kept, *ours]))
    for told, groups in (("titles", split.titles_unseen), ("occupations", split.occupations_unseen)):
        sys.stdout.write(f"MAP, {told} unseen: {mean_average_precision(groups, encoder):.4f}\n")
    return 0


def _vocabulary(occupations: Sequence[Occupation], options: argparse.Namespace) -> list[str]:
    if options.vocabulary is None:
        return find_vocabulary(occupations, options.pieces, options.pairs)
    text: str = options.vocabulary.read_text(encoding="utf-8")
    return text.splitlines()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.training", description="Make the table of title vectors.")
    parser.add_argument("--onet", type=Path, required=True, metavar="DIR", help="an O*NET database as text files")
    parser.add_argument("--esco", type=Path, required=True, metavar="DIR", help="ESCO's occupations as CSV files")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="where to write the table; without it, hold some titles out and measure",
    )
    parser.add_argument("--vocabulary", type=Path, metavar="FILE", help="pieces to keep, one a line, not to find anew")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    parser.add_argument("--pieces", type=int, default=PIECES)
    parser.add_argument("--pairs", type=int, default=PAIRS)
    return parser


def _encode(table: Table, titles: Sequence[str]) -> Vectors:
    return encode(table, [vector_words(title, table.rows.__contains__) for title in titles])


if __name__ == "__main__":
    sys.exit(main())
