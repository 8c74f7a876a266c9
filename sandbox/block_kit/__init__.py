"""Block Kit as Slack enforces it: what blocks and views may hold, and what their inputs send."""

from sandbox.block_kit.blocks import check_message_blocks
from sandbox.block_kit.surfaces import check_view

__all__ = ["check_message_blocks", "check_view"]
