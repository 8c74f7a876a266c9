"""How large a terminal is taken to be, for what is drawn on one: some say nothing, or nought."""

import os
from typing import TextIO

USUAL = os.terminal_size((80, 24))


def size_of(stream: TextIO) -> os.terminal_size:
    """Return the columns and lines of the terminal behind `stream`, or 80 by 24 where nothing tells them."""
    try:
        told = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError):
        return USUAL
    return told if all(told) else USUAL
