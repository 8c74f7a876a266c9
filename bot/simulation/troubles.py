"""What went wrong inside the bot while people lived with it: the errors it logged."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Troubles(logging.Handler):
    """Keeps the sentences of errors."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.sentences.append(f"{record.name}: {record.getMessage()}")


@contextmanager
def troubles() -> Iterator[list[str]]:
    """Collect the errors logged in this process until the block ends."""
    handler = _Troubles()
    logging.getLogger().addHandler(handler)
    try:
        yield handler.sentences
    finally:
        logging.getLogger().removeHandler(handler)
