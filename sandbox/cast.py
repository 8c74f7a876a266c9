"""The customers of the seeded community; every person and company here is invented."""

import csv
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Person:
    """Somebody in the community; `tz` is an IANA name, `executive` members are in the executives' circle."""

    handle: str
    name: str
    title: str
    company: str
    industry: str
    tz: str
    executive: bool = False

    @property
    def email(self) -> str:
        """Their address at a domain that cannot exist."""
        company = unicodedata.normalize("NFKD", self.company).encode("ascii", "ignore").decode()
        return f"{self.handle}@{re.sub('[^a-z0-9]', '', company.lower())}.example"


def _read(path: Path) -> tuple[Person, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Person(**{name: row[name] for name in _COLUMNS}, executive=row["executive"] == "yes")
            for row in csv.DictReader(lines)
        )


_COLUMNS = ("handle", "name", "title", "company", "industry", "tz")
CUSTOMERS = _read(Path(__file__).with_name("customers.csv"))
