"""Reading people from Slack: who is in a channel, and the few facts about an account that are kept."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from domain.ids import TeamId, UserId
from domain.members import Person

PAGE = 200


async def read_person(client: AsyncWebClient, user_id: str) -> Mapping[str, Any]:
    """Return the facts of one account, as `Person`'s fields."""
    answer = await client.users_info(user=user_id)
    return asdict(person_of(answer["user"]))


async def read_people(client: AsyncWebClient, channel_id: str) -> Mapping[str, Any]:
    """Return the workspace's admins, and the people in `channel_id` (nobody when it is empty)."""
    present = set(await _pages(client.conversations_members, "members", channel=channel_id)) if channel_id else set()
    accounts = await _pages(client.users_list, "members")
    people = {user["id"]: person_of(user) for user in accounts}
    admins = [person.user_id for person in people.values() if person.is_admin and person.is_active]
    # People from connected workspaces are in the channel, but not in this workspace's list.
    found = [
        asdict(people[user_id]) if user_id in people else await read_person(client, user_id)
        for user_id in sorted(present)
    ]
    return {"admins": admins, "people": found}


def person_of(user: Mapping[str, Any]) -> Person:
    """Return the facts kept of a Slack user object: of the e-mail address only its domain."""
    profile = user.get("profile") or {}
    email = str(profile.get("email") or "")
    name = profile.get("real_name") or user.get("real_name") or profile.get("display_name") or user.get("name")
    return Person(
        user_id=UserId(str(user["id"])),
        team_id=TeamId(str(user.get("team_id") or "")),
        name=str(name or ""),
        email_domain=email.rpartition("@")[2].lower(),
        tz=str(user.get("tz") or "UTC"),
        is_bot=bool(user.get("is_bot")) or user["id"] == "USLACKBOT",
        is_stranger=bool(user.get("is_stranger")),
        is_restricted=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_admin=bool(user.get("is_admin") or user.get("is_owner")),
        is_active=not user.get("deleted"),
        status=str(profile.get("status_text") or ""),
        status_emoji=str(profile.get("status_emoji") or ""),
        status_expires=_seconds(profile.get("status_expiration")),
    )


def _seconds(told: object) -> int:
    return int(told) if isinstance(told, int | float) else 0


async def _pages(method: Any, key: str, **arguments: str) -> list[Any]:
    found: list[Any] = []
    cursor: str | None = None
    while True:
        page = await method(limit=PAGE, cursor=cursor, **arguments)
        found += page[key]
        cursor = (page.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return found
