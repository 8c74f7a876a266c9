"""The sentence for each thing that could not be done: what happened, and what helps."""

from collections.abc import Mapping

from domain.errors import Code, Refused
from views.blocks import Block, Message, plain, said
from views.text import clean, escape

NOT_INSTALLED = "Rapport is not installed in this workspace."
"""What Slack shows where nobody brought the bot to."""

_SENTENCES: Mapping[Code, str] = {
    Code.MANAGERS_ONLY: "This one is for the program managers. `/rapport help` shows what is yours to use.",
    Code.ADMINS_ONLY: (
        "Setting Rapport up is for a workspace admin or a program manager. "
        "Ask one of them to type `/rapport setup`; it takes a minute."
    ),
    Code.NOT_SET_UP: (
        "Rapport is not set up in this workspace yet. A workspace admin can do it in a minute: `/rapport setup`."
    ),
    Code.NOT_A_MEMBER: (
        "This works for members of the community channel. "
        "If you have just joined it, try again in a minute: I am still reading who is there."
    ),
    Code.FORGOTTEN: (
        "You asked me to forget you, so I keep nothing of you here. "
        "A new reply in the networking thread brings you back, whenever you like."
    ),
    Code.OUTSIDER: (
        "The directory is for the program's own customers, its team and its partners. "
        "You can read the networking thread like everybody else in the channel."
    ),
    Code.UNKNOWN_PERSON: "I do not know that person here: they have to be in the community channel first.",
    Code.WHICH_CIRCLE: (
        "You belong to more than one circle, and I keep them apart. Type this in the channel of the circle you mean."
    ),
    Code.NO_CIRCLE_HERE: (
        "No circle lives in this channel. Type it in the channel of the circle you mean, in its managers' channel, or "
        "in our conversation. `/rapport setup` sets one up here."
    ),
    Code.STILL_LEARNING: "I am still reading who is who in this workspace. Please try again in a minute.",
    Code.UNKNOWN_COMMAND: "I don't know `/rapport {detail}`. `/rapport help` lists everything I do.",
    Code.NO_PROFILE: (
        "I have no profile of you yet. Reply in the networking thread with your title, industry and company, "
        "and I will show you what I understood."
    ),
    Code.NOT_FOUND: "I could not find that any more. It may have been changed or taken out since.",
    Code.NOT_YOURS: "Only the person it belongs to can change that.",
    Code.RAN_OUT: (
        "This suggestion has run out, or you have answered it already. `/rapport me` shows where things stand."
    ),
    Code.NO_LONGER_OPEN: "That button belongs to an older message and no longer does anything.",
    Code.BAD_DURATION: (
        "Tell me how long, up to a year: `/rapport pause 2 weeks`, `/rapport pause until friday`, "
        "`/rapport pause until 15 January` or `until 2027-01-15`."
    ),
    Code.BAD_HUSH: (
        "Tell me until when, ahead of now and within a year: `/rapport hush until 14:00`, `until tomorrow 9am`, "
        "`until 15 January`, `until 2027-01-15 14:00`, or `/rapport hush 4 hours`, `2 weeks`. "
        "`/rapport hush off` ends it."
    ),
    Code.BAD_LABEL: (
        "Say who and what they are: `/rapport label @name staff`. The labels are customer, staff, partner and guest."
    ),
    Code.CONFIRM_FIRST: (
        "First tell me that I read you right: the card I sent you has a *Looks right* button. "
        "`/rapport me` shows it again."
    ),
    Code.CUSTOMERS_ONLY: "Introductions are between customers of the program. You are welcome to browse.",
    Code.ANSWERED: (
        "I already have your answer. If it was not what you meant, `/rapport me` has it with *Correct* beside it."
    ),
    Code.UNDER_WAY: "You know each other by name already. `/rapport me` has the rest.",
    Code.PAUSED: "You are on a pause. `/rapport resume` ends it whenever you like.",
    Code.FIELD_TOO_LONG: "Please keep this under {detail} characters.",
    Code.FIELD_EMPTY: "Please fill this in.",
    Code.BAD_LINKEDIN: (
        "This does not look like a personal LinkedIn profile. It has the form linkedin.com/in/your-name."
    ),
    Code.BAD_DOMAIN: "“{detail}” is not a domain. One looks like vendor.com; put commas between several.",
    Code.CHANNEL_TAKEN: "This channel is set up already. Type /rapport setup in it to change that.",
    Code.CHANNEL_STAYS: (
        "A networking post stands in the channel chosen before, so it stays. "
        "Type /rapport setup in another channel to set that one up too."
    ),
    Code.SAME_CHANNEL: "Choose another channel: members would read what is meant for the team.",
    Code.MANAGERS_READ_IT: "This is a managers' channel already. Choose one that is there for members.",
    Code.EXECUTIVES_APART: (
        "A circle for executives has a managers' channel that no other circle uses. Choose one in /rapport setup."
    ),
    Code.BAD_CAMPAIGN: (
        'Give it a name and two days: `/rapport campaign "Spring gift" from 1 March to 31 March`, or with the year, '
        "such as `2027-03-01`. "
        "`/rapport campaign` alone compares those you have."
    ),
    Code.BAD_ASK: "Say whom, and for one thing at a time: `/rapport ask @member name`, `quote` or `reference`.",
    Code.BAD_WHOSE: "Say whose: `/rapport consents @member`. Without a name it is what you allow yourself.",
    Code.BAD_RANGE: "Whole numbers such as 2,000 or 50k, and the lower one first.",
    Code.NO_WORTH: "From 0 to 0 is worth nothing, and needs no rule. Put a number above 0 here.",
    Code.NOT_YET_HAPPENED: "Choose today or an earlier day.",
    Code.BAD_UNIT: "Write hours, or a currency by its three letters, such as EUR: a sign such as $ is that of several.",
    Code.NOTHING_TO_LINK: "There is nothing in the ledger to link yet. `/rapport log` writes something down.",
    Code.BAD_CADENCE: (
        "I could not read this one. It looks like: every 2 weeks on tuesday 10:00, or: monthly on the first monday 9am."
    ),
    Code.CADENCE_WITHOUT_DAY: "On which day? Such as: weekly on tuesday, or: monthly on the first monday 9am.",
    Code.BAD_BOOKING: (
        "This does not look like a booking page. Its address begins with https:// and has a site, "
        "such as https://calendar.example/you."
    ),
    Code.KEPT_APART: "Two of one company are not introduced here, nor are some others that this circle keeps apart.",
    Code.NOT_IN_CIRCLE: "One of them is not in this circle, so you are not brought together here. Leave them out.",
    Code.BOTH_WAYS: "Something here is also what two must share. Please choose one of the two.",
    Code.LONE_COMPETITOR: "A group takes two companies or more: Globex, Initech. Each group has a line of its own.",
    Code.BAD_WINDOW: "A whole number of days, up to ten years.",
    Code.BAD_ROUND: (
        "I know `/rapport round preview`, `publish`, `cancel` and `status`; `/rapport round` alone says how things "
        "stand."
    ),
    Code.NO_ROUND: "There is no round to decide on. `/rapport round preview` plans one.",
    Code.ROUND_DECIDED: "This round is decided already. `/rapport round` says how things stand.",
    Code.NO_SUITABLE_PEER: "No suitable peer this time. Please choose somebody else.",
    Code.TWO_PEOPLE: "Please choose two different members of this circle.",
    Code.BAD_MOMENT: "Choose a time ahead of now, within a year.",
    Code.NAMES_PEER: (
        "This names your peer, and their name is theirs to give. Please leave it out, or leave the box unticked."
    ),
}


def sentence(refused: Refused) -> str:
    """Return the sentence for a refusal, as mrkdwn."""
    return _SENTENCES[refused.code].replace("{detail}", escape(clean(refused.detail, 60)).replace("`", "'"))


def field_problem(code: Code, detail: str = "") -> str:
    """Return the sentence for one input of a form, as plain text."""
    return _SENTENCES[code].replace("{detail}", clean(detail, 60))


def refusal(refused: Refused) -> Message:
    """Return the message that answers a refusal."""
    return said(sentence(refused))


def apology(log_id: str) -> Message:
    """Return the message for a fault of ours; `log_id` finds it in the log."""
    return said(
        "I could not do that just now, and nothing was changed. Please try again in a minute. "
        f"If it stays so, tell your program manager this number: `{escape(log_id)}`."
    )


def too_slow() -> Message:
    """Return the message for a form that could not be opened in Slack's three seconds."""
    return said("Slack let the form expire before I could show it. Please try once more.")


def notice(message: Message) -> Block:
    """Return a closing modal that says one thing, in place of a form that could not be taken."""
    return {
        "type": "modal",
        "title": plain("Rapport"),
        "close": plain("Close"),
        "blocks": list(message.blocks),
    }
