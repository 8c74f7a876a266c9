"""`auth.test` and `auth.revoke`."""

from sandbox.administration import uninstall
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("auth.test")
def test(call: Call) -> JSON:
    """Who the token is."""
    workspace = call.slack.workspace
    return {
        "url": f"https://{workspace.domain}.example/",
        "team": workspace.name,
        "user": call.bot.name,
        "team_id": workspace.team_id,
        "user_id": call.bot.id,
        "bot_id": call.bot.bot_id,
        "is_enterprise_install": False,
    }


@method("auth.revoke")
def revoke(call: Call) -> JSON:
    """End the token that asks (with `test`, only say so); the app goes with its last one."""
    if call.args.boolean("test"):
        return {"revoked": False}
    call.slack.app.grants.revoke(call.token)
    if not call.slack.app.installed:
        uninstall(call.slack)
    return {"revoked": True}
