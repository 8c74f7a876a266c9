"""The grammar of the rules: what a field of a block, element or object may hold."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from sandbox.wire import JSON


@dataclass
class Problems:
    """What is wrong, in Slack's words, with a JSON pointer each."""

    found: list[str] = field(default_factory=list)

    def add(self, pointer: str, what: str) -> None:
        """Note a problem."""
        self.found.append(f"{what} [json-pointer:{pointer}]")


Check = Callable[[Problems, str, object], None]
"""Checks the value at a pointer."""


@dataclass(frozen=True)
class Shape:
    """The fields of an object: all that may be there, and those that must."""

    fields: Mapping[str, Check]
    required: Collection[str] = ()

    def check(self, problems: Problems, pointer: str, value: JSON) -> None:
        """Check an object against the shape; `type` is the caller's to check."""
        for name in self.required:
            if value.get(name) is None:
                problems.add(pointer, f"missing required field: {name}")
        for name, content in value.items():
            if name == "type" or content is None:
                continue
            rule = self.fields.get(name)
            if rule is None:
                problems.add(pointer, f"invalid additional property: {name}")
            else:
                rule(problems, f"{pointer}/{name}", content)


def string(most: int, *, least: int = 0) -> Check:
    """A text of a length."""

    def check(problems: Problems, pointer: str, value: object) -> None:
        if not isinstance(value, str):
            problems.add(pointer, "must be a string")
        elif len(value) > most:
            problems.add(pointer, f"must be less than {most + 1} characters")
        elif len(value) < least:
            problems.add(pointer, f"must be more than {least - 1} characters")

    return check


def number(least: float, most: float) -> Check:
    """A number in a range, ends included."""

    def check(problems: Problems, pointer: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            problems.add(pointer, "must be a number")
        elif not least <= value <= most:
            problems.add(pointer, f"must be between {least} and {most}")

    return check


def boolean(problems: Problems, pointer: str, value: object) -> None:
    """True or false."""
    if not isinstance(value, bool):
        problems.add(pointer, "must be a boolean")


def one_of(*values: str) -> Check:
    """One of some texts."""

    def check(problems: Problems, pointer: str, value: object) -> None:
        if value not in values:
            problems.add(pointer, f"must be one of: {', '.join(values)}")

    return check


def anything(problems: Problems, pointer: str, value: object) -> None:
    """A field that is not looked into."""


def array(check: Check, most: int, *, least: int = 1) -> Check:
    """A list of so many items, each checked."""

    def check_all(problems: Problems, pointer: str, value: object) -> None:
        if not isinstance(value, list):
            problems.add(pointer, "must be an array")
            return
        if len(value) > most:
            problems.add(pointer, f"no more than {most} items allowed")
        if len(value) < least:
            problems.add(pointer, f"no fewer than {least} items allowed")
        for index, item in enumerate(value):
            check(problems, f"{pointer}/{index}", item)

    return check_all


def typed(shapes: Mapping[str, Shape], what: str) -> Check:
    """An object whose `type` names its shape."""

    def check(problems: Problems, pointer: str, value: object) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(value, dict) or not isinstance(kind, str) or kind not in shapes:
            problems.add(pointer, f"unsupported type: {kind}" if kind else f"must be a {what}")
        else:
            shapes[kind].check(problems, pointer, value)

    return check


def shaped(shape: Shape) -> Check:
    """An object of a shape."""

    def check(problems: Problems, pointer: str, value: object) -> None:
        if isinstance(value, dict):
            shape.check(problems, pointer, value)
        else:
            problems.add(pointer, "must be an object")

    return check


def text(most: int, *, kinds: Collection[str] = ("plain_text", "mrkdwn"), least: int = 1) -> Check:
    """A text object of one of the kinds, its text of a length."""
    optional: dict[str, Check] = {"emoji": boolean, "verbatim": boolean}
    shape = Shape({"text": string(most, least=least), **optional}, ("text",))
    return typed(dict.fromkeys(kinds, shape), "text object")


def plain(most: int, *, least: int = 1) -> Check:
    """A plain text object."""
    return text(most, kinds=("plain_text",), least=least)
