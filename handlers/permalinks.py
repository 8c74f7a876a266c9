"""Where a post of a thread stands in Slack: an address that whoever may read it can follow."""

from domain.threads import Thread
from domain.viewers import Viewer
from storage import circles
from storage.database import Transaction


def permalink(tx: Transaction, viewer: Viewer, thread: Thread, reply_ts: str = "") -> str:
    """Return the address of a thread's post, or of one reply to it; empty while the workspace's own is not known."""
    workspace = circles.workspace(tx, viewer.team_id)
    if workspace is None:
        return ""
    place = f"{workspace.url}archives/{thread.channel_id}/p{(reply_ts or thread.ts).replace('.', '')}"
    return f"{place}?thread_ts={thread.ts}&cid={thread.channel_id}" if reply_ts else place
