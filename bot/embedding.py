"""Loads the table of title vectors that is shipped with the bot, and hands it to the domain."""

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np

from domain import titles
from domain.embedding import STEPS, Label, Table
from domain.taxonomy.kinds import Function

SHIPPED = Path(__file__).parent / "data" / "titles.npz"


def install() -> None:
    """Let titles be understood by the shipped table too, from here on. Some 50 ms; a second call does nothing."""
    if not titles.has_learned():
        titles.learn(load_table(SHIPPED))


def load_table(path: Path) -> Table:
    """Return the table in `path` (.npz) and the text of its pieces beside it (.txt), as `bot.training` writes them.

    Raises OSError where the file cannot be read, KeyError or ValueError where it is no such table.
    """
    names, packed = path.with_suffix(".txt").read_bytes(), path.read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as stored:
        labels = bytes(stored["labels"]).decode().split("\n")
        return Table(
            rows={name: row for row, name in enumerate(names.decode().splitlines())},
            pieces=stored["pieces"].astype(np.float32) * stored["scales"].astype(np.float32)[:, None],
            labels=tuple(_label(line) for line in labels),
            weights=stored["weights"].astype(np.float32) / STEPS,
            offsets=stored["offsets"].astype(np.float32) / STEPS,
            mark=sha256(names + packed).hexdigest(),
        )


def _label(line: str) -> Label:
    function, _, specialty = line.partition("\t")
    return Label(Function(function), specialty or None)
