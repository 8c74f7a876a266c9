"""What the page's addresses give to whom: nobody sees over a wall, and no other site may play."""

import html
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from sandbox.client import Control
from sandbox.page.state import COMMANDS
from sandbox.server import Sandbox
from sandbox.workspace import File

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def browser(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    """Whoever asks for addresses."""
    async with aiohttp.ClientSession(sandbox.url) as session:
        yield session


async def status(browser: aiohttp.ClientSession, path: str) -> int:
    async with browser.get(path) as response:
        return response.status


async def page(browser: aiohttp.ClientSession, path: str) -> str:
    async with browser.get(path) as response:
        return await response.text()


async def do(browser: aiohttp.ClientSession, verb: str, given: object, **headers: str) -> tuple[int, object]:
    async with browser.post(f"/as/dana.whitfield/do/{verb}", json=given, headers=headers) as response:
        return response.status, await response.json() if response.status != 403 else None


async def test_the_first_page_offers_everybody_who_has_an_account(browser: aiohttp.ClientSession) -> None:
    text = await page(browser, "/")
    assert "Dana Whitfield" in text
    assert "Bruno Castellan" not in text, "his account is closed"
    assert "Standup Bell" not in text, "a bot is nobody to be"


async def test_pages_allow_no_script_but_their_own_and_are_framed_by_nobody(browser: aiohttp.ClientSession) -> None:
    async with browser.get("/as/dana.whitfield/in/general") as response:
        policy = response.headers["Content-Security-Policy"]
        text = await response.text()
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert " style=" not in text
    assert "http://" not in text.replace("http://www.w3.org/2000/svg", "")


PRIVATE = ("", "/members", "/thread/1.0", "/older/9999999999.0", "/source/1.0")


@pytest.mark.parametrize("below", PRIVATE)
async def test_a_private_channel_is_nowhere_for_who_is_not_in_it(
    browser: aiohttp.ClientSession, sandbox: Sandbox, control: Control, below: str
) -> None:
    await control.post("maya.lindqvist", "exec-circle", "between us")
    circle = sandbox.workspace.channel("exec-circle")
    assert circle is not None
    for reference in ("exec-circle", circle.id):
        path = f"/as/dana.whitfield/in/{reference}{below}"
        assert await status(browser, path) == 404
        assert "between us" not in await page(browser, path)
    assert "between us" in await page(browser, f"/as/maya.lindqvist/in/{circle.id}")


async def test_the_directory_names_no_conversation_one_may_not_see(browser: aiohttp.ClientSession) -> None:
    assert "exec-circle" not in await page(browser, "/as/dana.whitfield/directory")
    assert "exec-circle" in await page(browser, "/as/maya.lindqvist/directory")


async def test_nobody_acts_in_a_channel_they_are_not_in(browser: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    circle = sandbox.workspace.channel("exec-circle")
    assert circle is not None
    for verb, given in {"post": {"text": "let me in"}, "join": {}, "invite": {"who": "dana.whitfield"}}.items():
        code, answer = await do(browser, verb, {"in": circle.id, **given})
        assert (code, answer) == (400, {"error": f"Dana Whitfield sees no conversation {circle.id}."})


async def test_nobody_edits_or_reads_the_source_of_what_another_wrote(
    browser: aiohttp.ClientSession, control: Control
) -> None:
    ts = await control.post("maya.lindqvist", "general", "hers")
    code, _ = await do(browser, "edit", {"in": "general", "ts": ts, "text": "mine"})
    assert code == 400
    assert await status(browser, f"/as/dana.whitfield/in/general/source/{ts}") == 404


async def test_another_sites_page_may_not_play(browser: aiohttp.ClientSession, control: Control) -> None:
    given = {"in": "general", "text": "from elsewhere"}
    assert (await do(browser, "post", given, Origin="https://elsewhere.example"))[0] == 403
    assert (await do(browser, "post", given, Origin="null"))[0] == 403
    async with browser.post("/play/reset", json={}, headers={"Origin": "https://elsewhere.example"}) as response:
        assert response.status == 403
    assert [each["text"] for each in await control.messages("general")][2:] == []


@pytest.mark.parametrize("given", [b"[]", b"{", b'{"in": 7, "text": "x"}', b'{"text": "x"}', b"\xff"])
async def test_a_malformed_request_is_refused_in_words(browser: aiohttp.ClientSession, given: bytes) -> None:
    async with browser.post("/as/dana.whitfield/do/post", data=given) as response:
        assert response.status == 400
        assert (await response.json())["error"]


def add_file(sandbox: Sandbox, name: str, where: str) -> File:
    channel = sandbox.workspace.channel(where)
    assert channel is not None
    file = File(sandbox.workspace.ids.new("F"), name, name, channel.creator, 0, 3, b"abc", True, True)
    file.shares[channel.id] = ["1.0"]
    sandbox.workspace.files[file.id] = file
    return file


async def test_a_file_is_for_those_who_may_see_where_it_was_shared(
    browser: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    file = add_file(sandbox, "plan.png", "exec-circle")
    assert await status(browser, f"/as/dana.whitfield/files/{file.id}") == 404
    assert await status(browser, f"/as/maya.lindqvist/files/{file.id}") == 200


@pytest.mark.parametrize(("name", "kind"), {"a.png": "image/png", "a.svg": "", "a.html": "", "a": ""}.items())
async def test_only_pictures_that_hold_no_script_are_shown_in_place(
    browser: aiohttp.ClientSession, sandbox: Sandbox, name: str, kind: str
) -> None:
    file = add_file(sandbox, name, "general")
    async with browser.get(f"/as/dana.whitfield/files/{file.id}") as response:
        assert response.headers["Content-Type"] == (kind or "application/octet-stream")
        assert response.headers["Content-Disposition"].startswith("inline" if kind else "attachment")
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_deactivated_person_and_a_bot_cannot_sign_in(browser: aiohttp.ClientSession) -> None:
    for handle in ("bruno.castellan", "rapport", "nobody.at.all"):
        assert await status(browser, f"/as/{handle}/in/general") == 404


async def test_hostile_names_are_only_text_wherever_they_stand(
    browser: aiohttp.ClientSession, control: Control
) -> None:
    evil = '<script>alert("x")</script>'
    await control.rename("kwabena.asante", real_name=evil, display_name=evil, title=evil)
    ts = await control.post("kwabena.asante", "general", "&lt;script&gt; <script>alert(1)</script>")
    await control.post("kwabena.asante", "general", "reply", thread_ts=ts)
    for below in ("in/general", "in/general/members", f"in/general/thread/{ts}", "people", "browse"):
        text = await page(browser, f"/as/dana.whitfield/{below}")
        assert "<script>" not in text
    assert "<script>" not in await page(browser, "/")


async def test_scripts_and_styles_come_from_here_and_may_be_kept(browser: aiohttp.ClientSession) -> None:
    text = await page(browser, "/")
    address = text.partition('type="module" src="')[2].partition('"')[0]
    async with browser.get(address) as response:
        assert response.headers["Content-Type"].startswith("text/javascript")
        assert "immutable" in response.headers["Cache-Control"]
    assert await status(browser, address.replace("main.js", "../routes.py")) == 404


async def test_the_composer_offers_the_command_as_the_manifest_has_it(browser: aiohttp.ClientSession) -> None:
    manifest = (Path(__file__).parents[3] / "manifest.yaml").read_text(encoding="utf-8")
    text = html.unescape(await page(browser, "/as/dana.whitfield/in/general"))
    for command in COMMANDS:
        for words in (command.name, command.description, command.usage_hint):
            assert words in text
            assert words in manifest
