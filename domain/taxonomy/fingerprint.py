"""A mark of all tables of this folder: what was worked out by other tables is told by another mark."""

from collections.abc import Mapping, Set
from functools import lru_cache
from hashlib import sha256
from importlib import import_module
from types import ModuleType

NAMES = """
acronyms affinities ambiguous away_words business_industries compounds consumer_industries corporate go_to_market
finance_industries health_industries industry_names kinds languages leaders levels lexicon making_industries
market_subjects neighbours network_industries occupations office_subjects open_acronyms open_titles plain_words
property_industries public_industries ranks senses short_forms slips subject_phrases subjects technology_industries
wider_world words works_subjects world_subjects
"""
"""Every module of the folder that holds tables."""


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Return 64 hexadecimal digits that change with any entry of any table, and with nothing else."""
    modules = [import_module(f"domain.taxonomy.{name}") for name in NAMES.split()]
    told = (f"{module.__name__}.{name} {_written(value)}\n" for module in modules for name, value in _tables(module))
    return sha256("".join(told).encode()).hexdigest()


def _tables(module: ModuleType) -> list[tuple[str, object]]:
    return sorted((name, value) for name, value in vars(module).items() if name.strip("_").isupper())


def _written(value: object) -> str:
    """The same text for the same content; sets have no order of their own."""
    if isinstance(value, Mapping):
        return str([f"{_written(key)}: {_written(held)}" for key, held in value.items()])
    if isinstance(value, Set):
        return str(sorted(map(_written, value)))
    if isinstance(value, list | tuple):
        return str([_written(held) for held in value])
    return repr(value)
