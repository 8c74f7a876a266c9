"""The pictures in the documents are there, say in words what they show, and are small."""

import re
from pathlib import Path

import pytest

from tests.gallery.pictures import MOST_BYTES

ROOT = Path(__file__).parents[2]
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
SHOWN = [
    (document.relative_to(ROOT), alt, document.parent / address)
    for document in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    for alt, address in PICTURE.findall(document.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("document", "alt", "picture"), SHOWN, ids=lambda value: getattr(value, "name", None))
def test_a_picture_in_a_document_is_there_and_has_words(document: Path, alt: str, picture: Path) -> None:
    assert picture.is_file(), document
    assert len(alt.split()) >= 4, document


def test_the_pictures_are_small() -> None:
    sizes = {picture.name: picture.stat().st_size for picture in (ROOT / "docs" / "pictures").iterdir()}
    assert max(sizes.values()) <= MOST_BYTES
    assert sum(sizes.values()) < 2_500_000
