"""What a member reads before and after they are forgotten, and what stands where messages were taken back."""

from views.blocks import Message, actions, button, said, section

FORGET, KEEP = "forget_everything", "forget_nothing"


def ask_forget(circle_tag: str) -> Message:
    """Return the one question before everything is erased."""
    text = (
        "This erases what I keep about you, in every circle you are in: your profile, your replies as I read them, "
        "your introductions, and your name wherever it stands. It cannot be undone. "
        "Outcomes stay as nameless rows. What I wrote of you where you were introduced, I take back. "
        "What you and others wrote in Slack stays, and you can delete your own; what I wrote to you and to the "
        "program team stays too."
    )
    buttons = actions(
        button("Erase everything", FORGET, circle_tag, style="danger"),
        button("Keep it", KEEP, circle_tag),
    )
    return Message(text, (section(text), buttons))


def forgotten() -> Message:
    """Return the answer once everything is erased."""
    return said(
        "Done: I keep nothing that names you, and what I wrote of you where you were introduced is taken back within "
        "minutes. What people wrote themselves stays in Slack, and so does what I wrote to you and to the program "
        "team. Reply in a networking thread if you ever want to be found again."
    )


def taken_back() -> Message:
    """Return what stands in place of a message about two of whom one asked to be forgotten; it names neither."""
    return said(
        "What stood here was about an introduction that is over, and I have taken it back. "
        "Nothing is left for you to do."
    )


def kept() -> Message:
    """Return the answer when somebody changes their mind."""
    return said("Nothing was erased.")
