"""Writes a table as the bot reads it: a compressed NumPy archive, and its pieces as a text for people too."""

from pathlib import Path

import numpy as np

from domain.embedding import STEPS, Table


def write_table(table: Table, path: Path) -> None:
    """Write `table` to `path` (.npz) and its pieces, one a line, beside it (.txt); the same table gives the same bytes.

    `pieces` int8 [n, d] and `scales` uint16 [n] are multiplied at loading; `weights` int16 [k, d] and `offsets`
    int16 [k] are whole STEPS; `labels` is UTF-8, one a line.
    """
    scales = np.array([np.gcd.reduce(row.astype(np.int64)) for row in table.pieces]).clip(1).astype(np.uint16)
    pieces = (table.pieces / scales[:, None]).astype(np.int8)
    path.with_suffix(".txt").write_text("".join(f"{name}\n" for name in table.rows), encoding="utf-8")
    labels = "\n".join(f"{label.function}\t{label.specialty or ''}" for label in table.labels)
    np.savez_compressed(
        path,
        pieces=pieces,
        scales=scales,
        labels=np.frombuffer(labels.encode(), np.uint8),
        weights=np.rint(table.weights * STEPS).astype(np.int16),
        offsets=np.rint(table.offsets * STEPS).astype(np.int16),
    )
