"""What Rapport does, and who sees what: the answers to `/rapport help` and `/rapport privacy`."""

from views.blocks import Message, context, said, section

_MEMBER = (
    "*Meet peers who do your work.* Reply in the networking thread; I do the rest.\n"
    "• `/rapport find vp customer marketing fintech`: search by title, industry or name, also `not in banking`\n"
    "• `/rapport me`: your profile, your introductions, every row about you\n"
    "• `/rapport impact`: your own record, as text and as a picture\n"
    "• `/rapport consents`: what you allow with your name and words, withdrawn with one tap\n"
    "• `/rapport preferences`: how often, how many at once, whom you'd rather not meet\n"
    "• `/rapport pause 2 weeks` and `/rapport resume`: quiet when you want it\n"
    "• `/rapport privacy`: what I read and keep, and who sees what\n"
    "• My *Home* tab: all of this with buttons\n"
    "• `/rapport export`: everything I keep about you, as a file\n"
    "• `/rapport forget`: erase it all"
)
_MANAGER = (
    "*For program managers*\n"
    "• `/rapport setup`: channels, managers and the purpose sentence\n"
    "• `/rapport thread`: put the networking post up\n"
    "• `/rapport settings`: when posts and rounds come, who fits whom, who never meets\n"
    "• `/rapport round`: how rounds stand; `round preview`, `round publish`, `round cancel`\n"
    "• `/rapport outcomes`: what came of it, with its evidence\n"
    "• `/rapport log @name gave a reference to Globex` and `/rapport gave @name a spotlight`: write down what happened "
    "elsewhere, and what you gave\n"
    "• `/rapport link`, `/rapport worth`, `/rapport campaign`: records behind it, your own ranges, what incentives "
    "bought\n"
    "• `/rapport ask @name reference` (or `name`, `quote`), and `/rapport waiting`: what waits to leave, and why\n"
    "• `/rapport consents @name`: what a member allows now, how widely and until when\n"
    "• `/rapport hush 4 hours`, `hush until 2027-01-15`: holds all I write; `hush` says what, `hush off` ends it\n"
    "• `/rapport label @name staff`: say who somebody is (customer, staff, partner, guest)"
)


_READS = (
    "*What I read:* replies under the networking post, and what you type to `/rapport`, press or fill in. Of your "
    "account: name, time zone, whether your status says that you are away, whether it is closed, or a guest's or an "
    "admin's, and of your e-mail address the part after the @. And who is in the community channel. A program manager "
    "can bring in earlier networking posts.",
    "*What I do not read:* Slack hands me all that is written in the channels I am in, and in messages to me; whatever "
    "is no reply to a networking post I leave unread and keep nothing of. The conversations I introduce people in "
    "never reach me. Only if Slack loses its answer to a message of mine do I look there for that message, and keep "
    "nothing else. Where the program has a language model, it reads the note you ask me to polish, and nothing else "
    "of you.",
)


def help_text(manages: bool) -> Message:
    """Return the list of commands, with the managers' own for managers."""
    parts = [_MEMBER, _MANAGER] if manages else [_MEMBER]
    return Message("\n\n".join(parts), tuple(section(part) for part in parts))


def welcome() -> Message:
    """Return the help for somebody in a workspace where nothing is set up yet."""
    return said(
        "I introduce members of a customer program to peers who do the same work. "
        "A workspace admin starts with `/rapport setup`; it takes a minute."
    )


def direct_message_help() -> Message:
    """Return the answer to somebody who writes to the bot."""
    return said(
        "I read replies in the networking thread, not messages here. "
        "`/rapport pause 2 weeks` makes me quiet, `/rapport forget` erases what I keep of you, "
        "`/rapport find` searches for peers, and `/rapport help` lists the rest."
    )


def privacy() -> Message:
    """Return who sees what, in plain words."""
    parts = (
        "*What members of your circle see:* your post in the thread, which is public there anyway; and, once you "
        "said it is right, your profile.",
        "*What the program team sees:* the same as members, the number of introductions, outcomes as totals, "
        "and how many past suggestions ran out, where five or more did. "
        "Before a round goes out they also see who would meet whom and why, and who is left out of it and why. "
        "Your name stands beside an outcome only if you ticked that it may. What `/rapport consents` says that you "
        "allow, they see while it holds. They never see who said no, "
        "who did not answer, or what you answered to a check-in.",
        "*What a possible peer sees before you both say yes:* your kind of role, your level, your industry or sector, "
        "a specialty that you share, and one thing you ask for or offer: all in our words, and only as much as is true "
        "of at least five members. Where the directory holds fewer than six, they read none of it but that you are at "
        "their level, and that only if somebody else is too. No name, no company. *Once you both said yes:* your name "
        "and company, and then each of you goes ahead or lets it be.",
        "*What your peer sees of what you report:* a meeting or a booking once they report it too, a mentoring, with "
        "who was the mentor, and help of theirs where you tick it. Nothing else, and never your words.",
        "*What only you see:* your preferences. Nobody is told whom you'd rather not meet, the program team included.",
        *_READS,
        "*What I keep:* your reply, your profile, your preferences, your introductions and what you report of them, in "
        "a database that the company behind this program runs. "
        "`/rapport export` gives you all of it, `/rapport forget` erases it.",
    )
    return Message(" ".join(parts), (*(section(part) for part in parts), context("Nothing is sold or shared.")))
