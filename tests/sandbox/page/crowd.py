"""A large community for the page: the seeded one, grown to so many members and messages."""

from sandbox.messages import Content, draft
from sandbox.seed import community
from sandbox.workspace import User, Workspace

MEMBERS, MESSAGES = 500, 2_000
CHANNEL = "peer-networking"


def crowded(messages: int = MESSAGES, members: int = MEMBERS) -> Workspace:
    """The seeded community with so many people in all, and so many messages in `CHANNEL`."""
    workspace = community()
    channel = workspace.channel(CHANNEL)
    assert channel is not None
    for number in range(members - len(workspace.users)):
        name, email = f"Member {number}", f"member{number}@crowd.example"
        user = User(workspace.ids.new("U"), f"member.{number}", name, email, workspace.team_id)
        workspace.users[user.id] = user
        channel.members.append(user.id)
    people = list(workspace.users.values())
    for number in range(messages):
        text = f"Message {number} with *some* words and <https://example.com/{number}|a link>"
        message = draft(workspace, people[number * 7 % len(people)], Content(text))
        channel.messages[message.ts] = message
    return workspace
