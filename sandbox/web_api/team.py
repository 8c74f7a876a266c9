"""`team.info`."""

from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("team.info", "team:read")
def info(call: Call) -> JSON:
    """The workspace."""
    workspace = call.slack.workspace
    team = {
        "id": workspace.team_id,
        "name": workspace.name,
        "domain": workspace.domain,
        "email_domain": workspace.email_domain,
        "url": f"https://{workspace.domain}.example/",
        "icon": {"image_default": True},
    }
    return {"team": team}
