"""What the sandbox refuses: as Slack says it to an app, and as it says it to whoever plays a member."""

from sandbox.wire import JSON


class SlackError(Exception):
    """An error the Web API answers by name, as `{"ok": false, "error": name}` with `extra` beside it."""

    def __init__(self, name: str, *, status: int = 200, **extra: object) -> None:
        super().__init__(name)
        self.name = name
        self.status = status
        self.extra = extra

    def answer(self) -> JSON:
        """The body of the answer."""
        return {"ok": False, "error": self.name, **self.extra}


class ControlError(Exception):
    """A person could not have done that: the sentence says why."""
