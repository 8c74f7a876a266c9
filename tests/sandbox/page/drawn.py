"""Reads drawn markup back, as a browser would: its elements, their attributes, its text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Drawn(HTMLParser):
    """What a piece of markup holds: `elements` as (name, attributes) in order, and all its `text`."""

    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self.text += data

    def named(self, name: str) -> list[dict[str, str | None]]:
        """The attributes of every element of a name."""
        return [attributes for each, attributes in self.elements if each == name]


def read(markup: str) -> Drawn:
    """Read markup."""
    drawn = Drawn()
    drawn.feed(markup)
    drawn.close()
    return drawn
