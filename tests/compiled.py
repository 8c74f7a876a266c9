"""Lets the databases of a run share what SQLAlchemy compiles: a bot opens one, a run of the tests opens hundreds."""

from typing import Any

from sqlalchemy import Engine, create_engine

_leads: dict[str, Engine] = {}
_statements: dict[Any, Any] = {}


def lead(engine: Engine) -> None:
    """Let the engines of this kind made from now on share the dialect of `engine`, which has been connected.

    A compiled statement is kept by its dialect, and a dialect learns the server's version by connecting.
    """
    _leads.setdefault(engine.dialect.name, engine)


def sharing_engine(url: str, **options: Any) -> Engine:
    """Make an engine as SQLAlchemy would, that finds the statements compiled before."""
    engine = create_engine(url, **options)
    if first := _leads.get(engine.dialect.name):
        engine.dialect = first.dialect
        engine.update_execution_options(compiled_cache=_statements)
    return engine
