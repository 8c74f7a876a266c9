"""The rules of interactive elements and of the objects they are made of."""

from sandbox.block_kit.rules import (
    Check,
    Problems,
    Shape,
    anything,
    array,
    boolean,
    number,
    one_of,
    plain,
    shaped,
    string,
    text,
    typed,
)

ID = string(255)

CONFIRM = shaped(
    Shape(
        {
            "title": plain(100),
            "text": text(300),
            "confirm": plain(30),
            "deny": plain(30),
            "style": one_of("primary", "danger"),
        },
        ("title", "text", "confirm", "deny"),
    )
)


def option(*, rich: bool = False, with_url: bool = False) -> Check:
    """An option; `rich` ones (check boxes, radio buttons) take mrkdwn, those of overflow menus a URL."""
    words = text if rich else plain
    fields: dict[str, Check] = {"text": words(75), "value": string(150), "description": words(75)}
    if with_url:
        fields["url"] = string(3000)
    return shaped(Shape(fields, ("text", "value")))


_OPTION = option()
_OPTION_GROUP = shaped(Shape({"label": plain(75), "options": array(_OPTION, 100)}, ("label", "options")))
_BASE: dict[str, Check] = {"action_id": ID, "confirm": CONFIRM, "focus_on_load": boolean}
_SELECT: dict[str, Check] = {**_BASE, "placeholder": plain(150)}
_MULTI: dict[str, Check] = {**_SELECT, "max_selected_items": number(1, 1000)}
_STATIC: dict[str, Check] = {"options": array(_OPTION, 100), "option_groups": array(_OPTION_GROUP, 100)}
_DISPATCH: dict[str, Check] = {"dispatch_action_config": anything, "placeholder": plain(150)}
OFFERED = Shape({"options": array(_OPTION, 100, least=0), "option_groups": array(_OPTION_GROUP, 100, least=0)})
"""What an app answers when it is asked for the options of an external select."""

_FILTERED: dict[str, Check] = {"filter": anything, "default_to_current_conversation": boolean}
_ANSWERABLE: dict[str, Check] = {"response_url_enabled": boolean}


class _OneListOfOptions(Shape):
    """A static select: its options either plain or in groups."""

    def check(self, problems: Problems, pointer: str, value: dict[str, object]) -> None:
        super().check(problems, pointer, value)
        if (value.get("options") is None) == (value.get("option_groups") is None):
            problems.add(pointer, "must have exactly one of: options, option_groups")


def _picks(shared: dict[str, Check], initial: str, check: Check, **more: Check) -> Shape:
    return Shape({**shared, initial: check, **more})


SELECTS: dict[str, Shape] = {
    "static_select": _OneListOfOptions({**_SELECT, **_STATIC, "initial_option": _OPTION}),
    "multi_static_select": _OneListOfOptions({**_MULTI, **_STATIC, "initial_options": array(_OPTION, 100)}),
    "external_select": Shape({**_SELECT, "min_query_length": number(0, 75), "initial_option": _OPTION}),
    "multi_external_select": Shape(
        {**_MULTI, "min_query_length": number(0, 75), "initial_options": array(_OPTION, 100)}
    ),
    "users_select": _picks(_SELECT, "initial_user", string(64)),
    "multi_users_select": _picks(_MULTI, "initial_users", array(string(64), 1000)),
    "conversations_select": Shape({**_SELECT, **_FILTERED, **_ANSWERABLE, "initial_conversation": string(64)}),
    "multi_conversations_select": Shape({**_MULTI, **_FILTERED, "initial_conversations": array(string(64), 1000)}),
    "channels_select": Shape({**_SELECT, **_ANSWERABLE, "initial_channel": string(64)}),
    "multi_channels_select": _picks(_MULTI, "initial_channels", array(string(64), 1000)),
}

_RICH = option(rich=True)
CHOICES: dict[str, Shape] = {
    "checkboxes": Shape({**_BASE, "options": array(_RICH, 10), "initial_options": array(_RICH, 10)}, ("options",)),
    "radio_buttons": Shape({**_BASE, "options": array(_RICH, 10), "initial_option": _RICH}, ("options",)),
    "datepicker": _picks(_SELECT, "initial_date", string(10, least=10)),
    "timepicker": _picks(_SELECT, "initial_time", string(5, least=5), timezone=string(64)),
    "datetimepicker": _picks(_BASE, "initial_date_time", number(10**9, 10**10)),
}

BUTTONS: dict[str, Shape] = {
    "button": Shape(
        {
            "text": plain(75),
            "action_id": ID,
            "url": string(3000),
            "value": string(2000),
            "style": one_of("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
        ("text",),
    ),
    "overflow": Shape({"action_id": ID, "options": array(option(with_url=True), 5), "confirm": CONFIRM}, ("options",)),
    "workflow_button": Shape(
        {
            "text": plain(75),
            "workflow": anything,
            "action_id": ID,
            "style": one_of("primary", "danger"),
            "accessibility_label": string(75),
        },
        ("text", "workflow", "action_id"),
    ),
}

_LENGTHS: dict[str, Check] = {"min_length": number(0, 3000), "max_length": number(1, 3000)}
TYPED_INPUTS: dict[str, Shape] = {
    "plain_text_input": Shape({**_BASE, **_DISPATCH, **_LENGTHS, "initial_value": string(3000), "multiline": boolean}),
    "email_text_input": Shape({**_BASE, **_DISPATCH, "initial_value": string(3000)}),
    "url_text_input": Shape({**_BASE, **_DISPATCH, "initial_value": string(3000)}),
    "number_input": Shape(
        {
            **_BASE,
            **_DISPATCH,
            "is_decimal_allowed": boolean,
            "initial_value": string(64),
            "min_value": string(64),
            "max_value": string(64),
        },
        ("is_decimal_allowed",),
    ),
    "rich_text_input": Shape({**_BASE, **_DISPATCH, "initial_value": anything}),
    "file_input": Shape({**_BASE, "filetypes": array(string(20), 100), "max_files": number(1, 10)}),
}

IMAGE = Shape({"image_url": string(3000), "slack_file": anything, "alt_text": string(2000)}, ("alt_text",))

IN_ACTIONS = typed({**BUTTONS, **SELECTS, **CHOICES}, "block element")
IN_INPUT = typed({**TYPED_INPUTS, **SELECTS, **CHOICES}, "block element")
ACCESSORY = typed({**BUTTONS, **SELECTS, **CHOICES, "image": IMAGE}, "block element")
