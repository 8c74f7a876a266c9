"""Reads the occupations of O*NET and ESCO, as their publishers' files come, with every title each is known by."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ONET_FILES = ("Occupation Data.txt", "Alternate Titles.txt", "Sample of Reported Titles.txt")
ONET_COLUMNS = ("Title", "Alternate Title", "Short Title", "Reported Job Title")
ESCO_FILES = ("occupations_en.csv", "occupations_de.csv", "occupations_es.csv")


@dataclass(frozen=True)
class Occupation:
    """One occupation: its code (O*NET-SOC `13-2011.00`, ESCO's ISCO group `2411`) and its distinct titles, in order."""

    name: str
    code: str
    titles: tuple[str, ...]

    @property
    def family(self) -> str:
        """The source and the group of occupations that this one stands in: the nearest others."""
        return self.code[:4] if "-" in self.code else self.code[:3]


def read_onet(folder: Path) -> list[Occupation]:
    """Return the occupations of an O*NET text database in the order of their codes.

    `folder` holds `ONET_FILES`, tab-separated. Raises OSError where one cannot be read.
    """
    titles: dict[str, list[str]] = {}
    for name in ONET_FILES:
        for row in _rows(folder / name, "\t"):
            found = [row.get(column) for column in ONET_COLUMNS]
            titles.setdefault(row["O*NET-SOC Code"], []).extend(title for title in found if title and title != "n/a")
    return [Occupation(code, code, _distinct(names)) for code, names in sorted(titles.items())]


def read_esco(folder: Path) -> list[Occupation]:
    """Return the occupations of ESCO, each with its labels in every language there is a file of.

    `folder` holds `ESCO_FILES`. Raises OSError where one cannot be read.
    """
    titles: dict[str, list[str]] = {}
    codes: dict[str, str] = {}
    for name in ESCO_FILES:
        for row in _rows(folder / name, ","):
            uri = row["conceptUri"]
            codes.setdefault(uri, row["iscoGroup"])
            labels = [*row["preferredLabel"].split("/"), *row["altLabels"].splitlines()]
            titles.setdefault(uri, []).extend(labels)
    return [Occupation(uri, codes[uri], _distinct(names)) for uri, names in sorted(titles.items())]


def _rows(path: Path, delimiter: str) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source, delimiter=delimiter)


def _distinct(titles: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stripped for title in titles if (stripped := title.strip())))
