"""`apps.connections.open`."""

from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("apps.connections.open", app_token=True)
def connections_open(call: Call) -> JSON:
    """A WebSocket address for Socket Mode, good for one connection."""
    return {"url": call.slack.socket_mode.new_url(call.slack.base_url)}
