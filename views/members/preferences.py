"""The form in which a member says how often, whom and how they like to meet, and what they read once it is saved."""

from collections.abc import Mapping, Sequence

from domain.addresses import LONGEST_LINK
from domain.ids import UserId
from domain.intros.drafting import Language
from domain.peers import Wish
from domain.preferences import MOST_AVOIDED, MOST_OPEN, OPEN_WEEKS, Frequency, Preferences
from views.blocks import (
    Block,
    Message,
    button,
    input_block,
    modal,
    multi_select,
    option,
    radio_buttons,
    said,
    section,
    select,
    text_input,
)

OPEN, FORM = "preferences_open", "preferences_form"
HOW_OFTEN, AT_ONCE, WISH, LANGUAGES, BOOKING = "how_often", "at_once", "wish", "languages", "booking"
PEOPLE, COMPANIES = "avoided_people", "avoided_companies"
LONGEST_COMPANIES = 2_000

_HOW_OFTEN: Mapping[Frequency, str] = {
    Frequency.WEEKLY: "Once a week",
    Frequency.TWO_WEEKLY: "Every two weeks",
    Frequency.MONTHLY: "Once a month",
    Frequency.ON_REQUEST: "Only when I, or a member who asks for me, start it",
}
_WISHES: Mapping[Wish, str] = {
    Wish.ANY: "A peer, either way",
    Wish.MENTOR: "A mentor: somebody a step or two further",
    Wish.MENTEE: "A mentee: somebody I can help along",
}
_LANGUAGES: Mapping[Language, str] = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.PORTUGUESE: "Português",
}


def preferences_button(tag: str) -> Block:
    """Return the button that opens the form."""
    return button("Preferences", OPEN, tag)


def preferences_form(chosen: Preferences, avoided: Sequence[UserId], tag: str) -> Block:
    """Return the form, filled with what the member prefers so far; `avoided` are accounts."""
    blocks = [
        section("All of this is yours: the program team sees none of it, and you can change it whenever you like."),
        *_pace(chosen),
        *_manner(chosen),
        *_avoiding(chosen, avoided),
    ]
    return modal(FORM, "Your preferences", "Save", tag, blocks)


def _pace(chosen: Preferences) -> list[Block]:
    often = {frequency: option(label, frequency) for frequency, label in _HOW_OFTEN.items()}
    counts = [option(str(count), str(count)) for count in range(1, MOST_OPEN + 1)]
    return [
        input_block(
            HOW_OFTEN,
            "How often may I suggest somebody?",
            radio_buttons(HOW_OFTEN, list(often.values()), often[chosen.frequency]),
            "At most; I suggest nobody rather than somebody who does not fit.",
        ),
        input_block(
            AT_ONCE,
            "How many at once?",
            select(AT_ONCE, counts, counts[chosen.most_open - 1]),
            f"This counts an open suggestion, and introductions of the last {OPEN_WEEKS} weeks "
            "until you tell me how one went.",
        ),
    ]


def _manner(chosen: Preferences) -> list[Block]:
    wishes = {wish: option(label, wish) for wish, label in _WISHES.items()}
    languages = {language.value: option(label, language) for language, label in _LANGUAGES.items()}
    return [
        input_block(
            WISH,
            "Whom do you hope to meet?",
            select(WISH, list(wishes.values()), wishes[chosen.wish]),
            "It counts where this circle brings mentors and mentees together.",
        ),
        input_block(
            LANGUAGES,
            "Your languages",
            multi_select(LANGUAGES, languages, chosen.languages),
            "Your notes are in one you both chose.",
            True,
        ),
        input_block(
            BOOKING,
            "Your booking link",
            text_input(BOOKING, chosen.booking_url, LONGEST_LINK),
            "For those you are introduced to, beside your name. It begins with https.",
            True,
        ),
    ]


def _avoiding(chosen: Preferences, avoided: Sequence[UserId]) -> list[Block]:
    people: Block = {"type": "multi_users_select", "action_id": PEOPLE, "max_selected_items": MOST_AVOIDED}
    if avoided:
        people["initial_users"] = list(avoided)
    companies = text_input(COMPANIES, "\n".join(chosen.avoided_companies), LONGEST_COMPANIES, lines=True)
    return [
        input_block(PEOPLE, "People I'd rather not meet", people, "Nobody is told, neither they nor the team.", True),
        input_block(COMPANIES, "Companies I'd rather not meet", companies, "One a line. Nobody is told.", True),
    ]


def saved(chosen: Preferences) -> Message:
    """Return what a member reads once their preferences are kept; whom they avoid is not repeated."""
    at_once = f"You have at most {chosen.most_open} open at once."
    if chosen.frequency is Frequency.ON_REQUEST:
        return said(
            "Kept. I suggest nobody by myself; `/rapport find` is there when you like. A member who asks to meet you "
            f"still reaches you, not more than once in two weeks. {at_once}"
        )
    often = _HOW_OFTEN[chosen.frequency].lower()
    return said(f"Kept. I suggest somebody who fits {often} at most. {at_once}")
