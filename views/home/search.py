"""The search behind [Find somebody] on Home: a question, and what was found under it, in one modal."""

from collections.abc import Sequence

from views.blocks import Block, context, input_block, modal, plain, section, text_input
from views.home.member import INTRODUCE
from views.suggestions import find

SEARCH_FORM = "home_search"
QUERY = "query"


def form(tag: str) -> Block:
    """Return the modal before anything was asked."""
    hint = section("A title, an industry or both, in your own words: `vp customer marketing fintech`.")
    return _modal("", [hint], tag)


def found(query: str, blocks: Sequence[Block], tag: str) -> Block:
    """Return the modal with what `/rapport find` would show for `query`."""
    return _modal(query, [shown for block in blocks for shown in _in_a_modal(block)], tag)


def _modal(query: str, blocks: Sequence[Block], tag: str) -> Block:
    asked = input_block(QUERY, "Who are you looking for?", text_input(QUERY, query, find.LONGEST_QUERY), optional=True)
    return {**modal(SEARCH_FORM, "Find somebody", "Search", tag, [asked, *blocks]), "close": plain("Close")}


def _in_a_modal(block: Block) -> list[Block]:
    """A modal has no response_url: its [Introduce us] is Home's own, and the next page is asked for in words."""
    elements = block.get("elements", ())
    if block["type"] != "actions":
        return [block]
    if any(element["action_id"] == find.MORE for element in elements):
        return [context("There are more: another word narrows it down.")]
    mine = {find.INTRODUCE: INTRODUCE}
    return [{**block, "elements": [{**e, "action_id": mine.get(e["action_id"], e["action_id"])} for e in elements]}]
