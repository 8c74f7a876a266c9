"""The mistakes people can make, as codes; their sentences live in `views/errors.py`."""

from enum import StrEnum


class Code(StrEnum):
    """Why something a person asked for was not done."""

    MANAGERS_ONLY = "managers_only"
    ADMINS_ONLY = "admins_only"
    NOT_SET_UP = "not_set_up"
    NOT_A_MEMBER = "not_a_member"
    FORGOTTEN = "forgotten"
    OUTSIDER = "outsider"
    UNKNOWN_PERSON = "unknown_person"
    WHICH_CIRCLE = "which_circle"
    NO_CIRCLE_HERE = "no_circle_here"
    STILL_LEARNING = "still_learning"
    UNKNOWN_COMMAND = "unknown_command"
    NO_PROFILE = "no_profile"
    NOT_FOUND = "not_found"
    NOT_YOURS = "not_yours"
    RAN_OUT = "ran_out"
    NO_LONGER_OPEN = "no_longer_open"
    BAD_DURATION = "bad_duration"
    BAD_LABEL = "bad_label"
    BAD_HUSH = "bad_hush"
    CONFIRM_FIRST = "confirm_first"
    CUSTOMERS_ONLY = "customers_only"
    UNDER_WAY = "under_way"
    ANSWERED = "answered"
    PAUSED = "paused"
    FIELD_TOO_LONG = "field_too_long"
    FIELD_EMPTY = "field_empty"
    BAD_LINKEDIN = "bad_linkedin"
    BAD_DOMAIN = "bad_domain"
    CHANNEL_TAKEN = "channel_taken"
    CHANNEL_STAYS = "channel_stays"
    SAME_CHANNEL = "same_channel"
    MANAGERS_READ_IT = "managers_read_it"
    EXECUTIVES_APART = "executives_apart"
    NAMES_PEER = "names_peer"
    BAD_MOMENT = "bad_moment"
    BAD_CAMPAIGN = "bad_campaign"
    BAD_ASK = "bad_ask"
    BAD_WHOSE = "bad_whose"
    BAD_RANGE = "bad_range"
    NOT_YET_HAPPENED = "not_yet_happened"
    NO_WORTH = "no_worth"
    BAD_UNIT = "bad_unit"
    NOTHING_TO_LINK = "nothing_to_link"
    BAD_CADENCE = "bad_cadence"
    CADENCE_WITHOUT_DAY = "cadence_without_day"
    BOTH_WAYS = "both_ways"
    BAD_BOOKING = "bad_booking"
    NOT_IN_CIRCLE = "not_in_circle"
    KEPT_APART = "kept_apart"
    LONE_COMPETITOR = "lone_competitor"
    BAD_WINDOW = "bad_window"
    BAD_ROUND = "bad_round"
    NO_ROUND = "no_round"
    ROUND_DECIDED = "round_decided"
    NO_SUITABLE_PEER = "no_suitable_peer"
    TWO_PEOPLE = "two_people"


class Refused(Exception):
    """A request that is answered with the sentence of its code, and changes nothing.

    `detail` fills the sentence (an already plain, short text), `field` names the input it belongs to.
    """

    def __init__(self, code: Code, detail: str = "", field: str = "") -> None:
        super().__init__(code.value)
        self.code = code
        self.detail = detail
        self.field = field


class IllegalMove(Exception):
    """A state machine was asked for a move it does not list: a fault of ours, never of a person."""
