"""Builds HTML that escapes by default: a string is text, and only what this module made is markup."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TypeAlias

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
_SAFE_SCHEMES = ("http://", "https://", "mailto:")


class Markup(str):
    """HTML that is safe as it stands."""

    __slots__ = ()


Child: TypeAlias = str | Iterable["Child"] | None
"""What an element may hold: text (escaped), markup, nothing, or any of these in a row."""

Value = str | int | bool | None
"""An attribute's value: True stands alone, False and None leave the attribute out."""


def tag(name: str, /, *children: Child, **attributes: Value) -> Markup:
    """An element; `class_` and `for_` lose their last underscore, other underscores become hyphens."""
    shown = "".join(
        [_attribute(each, value) for each, value in attributes.items() if value is not None and value is not False]
    )
    if name in _VOID:
        return Markup(f"<{name}{shown}>")
    return Markup(f"<{name}{shown}>{join(*children)}</{name}>")


def join(*children: Child) -> Markup:
    """All of these, one after the other."""
    return Markup("".join([_rendered(child) for child in children if child is not None]))


def _rendered(child: Child) -> str:
    if isinstance(child, Markup):
        return child
    if isinstance(child, str):
        return escape(child, quote=False)
    return "".join([_rendered(each) for each in child or ()])


def _attribute(name: str, value: Value) -> str:
    shown = name.rstrip("_").replace("_", "-")
    return f" {shown}" if value is True else f' {shown}="{escape(str(value))}"'


def safe_address(url: str) -> str | None:
    """The address, if a link may lead there: the web or mail, never a script; else None."""
    return url if url.strip().lower().startswith(_SAFE_SCHEMES) else None
