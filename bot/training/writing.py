"""Writes a table as the bot reads it: one compressed-free NumPy archive and a text of pieces that people can read."""

from pathlib import Path

import numpy as np

from domain.embedding import STEPS, Table


def write_table(table: Table, path: Path) -> None:
    """Write `table` to `path` (.npz); the same table gives the same bytes.

    `pieces` int8 [n, d] and `scales` uint16 [n] are multiplied at loading; `weights` int16 [k, d] and `offsets`
    int16 [k] are whole STEPS; the texts of `names` and `labels` are UTF-8, one a line.
    """
    tops = np.abs(table.pieces).max(axis=1)
    scales = np.array([np.gcd.reduce(row.astype(np.int64)) for row in table.pieces]).clip(1).astype(np.uint16)
    pieces = (table.pieces / scales[:, None]).astype(np.int8)
    assert (np.abs(tops / scales) <= 127).all()
    names = "\n".join(table.rows)
    labels = "\n".join(f"{label.function}\t{label.specialty or ''}" for label in table.labels)
    np.savez(
        path,
        pieces=pieces,
        scales=scales,
        names=np.frombuffer(names.encode(), np.uint8),
        labels=np.frombuffer(labels.encode(), np.uint8),
        weights=np.rint(table.weights * STEPS).astype(np.int16),
        offsets=np.rint(table.offsets * STEPS).astype(np.int16),
    )
