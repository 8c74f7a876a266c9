"""`apps.connections.open` and `apps.uninstall`."""

from sandbox.administration import uninstall
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("apps.connections.open", token="app")
def connections_open(call: Call) -> JSON:
    """A WebSocket address for Socket Mode, good for one connection."""
    return {"url": call.slack.socket_mode.new_url(call.slack.base_url)}


@method("apps.uninstall")
def uninstall_app(call: Call) -> JSON:
    """Remove the app from the workspace; whoever asks proves to be it by its client's id and secret."""
    if call.client != (call.slack.app.client_id, call.slack.app.client_secret):
        raise SlackError("client_id_token_mismatch")
    uninstall(call.slack)
    return {}
