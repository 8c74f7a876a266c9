"""Reading Slack's export: every layout it comes in, and nothing that a broken or hostile one could do."""

import json
import os
import unicodedata
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.importing import archive as archives
from bot.importing.archive import CannotImport, open_archive
from bot.importing.export import Export
from tests.bot.exports import CHANNEL, ROOT, SAYS, Made, account, community
from tests.bot.read_exports import authors, found, refused


@pytest.mark.parametrize("top", ["", "Northlight export Nov 2023/", "a/b/"])
def test_a_zip_is_read_with_and_without_folders_around_it(tmp_path: Path, top: str) -> None:
    assert authors(community().zip(tmp_path / "e.zip", top)) == set(SAYS)


@pytest.mark.parametrize("inside", ["", "Northlight"])
def test_a_folder_is_read_with_and_without_one_around_it(tmp_path: Path, inside: str) -> None:
    community().folder(tmp_path / "e" / inside)
    assert authors(tmp_path / "e") == set(SAYS)


def test_a_zip_made_on_windows_or_a_mac_is_read(tmp_path: Path) -> None:
    assert authors(community().zip(tmp_path / "windows.zip", "Export\\")) == set(SAYS)
    mac = community()
    mac.files["__MACOSX/channels.json"] = b"\x00\x05"
    assert authors(mac.zip(tmp_path / "mac.zip")) == set(SAYS)


def test_a_channel_with_letters_of_any_script_is_found(tmp_path: Path) -> None:
    made = Made("réseau-日本")
    made.introduce(*SAYS)
    assert authors(made.zip(tmp_path / "e.zip"), "réseau-日本") == set(SAYS)
    folder = made.folder(tmp_path / "e")
    (folder / made.channel).rename(folder / unicodedata.normalize("NFD", made.channel))
    assert authors(folder, "#RÉSEAU-日本") == set(SAYS)


def test_a_zip_that_hides_its_encoding_is_read(tmp_path: Path) -> None:
    made = Made("réseau")
    made.introduce(*SAYS)
    path = made.zip(tmp_path / "e.zip")
    flagged = path.read_bytes()
    with zipfile.ZipFile(path) as opened:
        names = [info for info in opened.infolist() if info.flag_bits & 0x800]
    plain = bytearray(flagged)
    for signature, offset in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        start = plain.find(signature)
        while start >= 0:
            plain[start + offset] &= ~0x08
            start = plain.find(signature, start + 4)
    path.write_bytes(bytes(plain))
    assert names
    assert authors(path, "réseau") == set(SAYS)


def test_a_private_channel_is_found_among_the_groups(tmp_path: Path) -> None:
    made = community()
    made.files["groups.json"] = [{"id": "GEXEC", "name": "peer-networking"}]
    made.files["channels.json"] = [{"id": "CELSE", "name": "general"}]
    made.files["mpims.json"], made.files["dms.json"] = [{"id": "GX", "name": "mpdm-a--b-1"}], [{"id": "DX"}]
    with open_archive(made.zip(tmp_path / "e.zip")) as archive:
        assert Export(archive).channel("peer-networking").id == "GEXEC"


def test_a_channel_is_found_by_its_id_and_by_a_former_name(tmp_path: Path) -> None:
    made = community()
    made.files["channels.json"][0]["previous_names"] = ["who-does-my-job"]
    path = made.zip(tmp_path / "e.zip")
    for name in (CHANNEL, CHANNEL.lower(), "who-does-my-job", "#peer-networking"):
        assert authors(path, name) == set(SAYS)


def test_an_unknown_channel_is_answered_with_those_of_a_close_name(tmp_path: Path) -> None:
    path = community().zip(tmp_path / "e.zip")
    assert refused(path, "#per-netwroking") == (
        "The export has no channel #per-netwroking; close to it: #peer-networking."
    )
    assert "renamed" in refused(path, "zzz")


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    made = community()
    for name in ("channels.json", "users.json"):
        made.files[name] = b"\xef\xbb\xbf" + json.dumps(made.files[name]).encode()
    assert authors(made.zip(tmp_path / "e.zip")) == set(SAYS)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"[{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff\xfe[\x00]\x00", "not UTF-8"),
        (b'{"ok": false}', "not a list"),
        (b"[" + b" " * 9_000 + b"]", "larger than"),
    ],
)
def test_a_broken_day_is_named_and_the_others_are_read(
    tmp_path: Path, content: bytes, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES_A_FILE", 8_000) if why == "larger than" else None
    made = community()
    made.files["peer-networking/2023-12-01.json"] = content
    discussions, problems = found(made.zip(tmp_path / "e.zip"))
    assert discussions[ROOT].authors == set(SAYS)
    [problem] = problems
    assert problem.startswith("peer-networking/2023-12-01.json was left out")
    assert why in problem


def test_a_damaged_entry_of_a_zip_is_a_day_that_cannot_be_read(tmp_path: Path) -> None:
    made = community("UDANA", "UKOFI")
    path = made.zip(tmp_path / "e.zip")
    with zipfile.ZipFile(path) as opened:
        day = next(info for info in opened.infolist() if info.filename.endswith("2023-11-15.json"))
    content = bytearray(path.read_bytes())
    start = day.header_offset + 30 + len(day.filename)
    content[start : start + 20] = b"\xff" * 20
    path.write_bytes(bytes(content))
    discussions, problems = found(path)
    assert discussions[ROOT].authors == {"UKOFI"}
    assert problems == ["peer-networking/2023-11-15.json was left out: damaged, or protected by a password"]


def test_a_password_is_said_to_be_one(tmp_path: Path) -> None:
    path = community().zip(tmp_path / "e.zip")
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(signature)
        while start >= 0:
            content[start + offset] |= 1
            start = content.find(signature, start + 4)
    path.write_bytes(bytes(content))
    with open_archive(path) as archive:
        assert all("password" in problem for problem in Export(archive).problems[:2])


@pytest.mark.parametrize("evil", ["../channels.json", "/etc/channels.json", "C:/channels.json", "a/../../x.json"])
def test_names_that_lead_out_of_the_archive_are_left_alone(tmp_path: Path, evil: str) -> None:
    made = community()
    made.files[evil] = []
    discussions, problems = found(made.zip(tmp_path / "e.zip"))
    assert discussions[ROOT].authors == set(SAYS)
    assert problems == ["entries whose names lead out of the archive, left alone: 1"]


def test_a_link_that_leads_out_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text(json.dumps([{"ts": "1700200000.1", "user": "UX", "thread_ts": ROOT}]))
    folder = community().folder(tmp_path / "e")
    (folder / "peer-networking" / "2023-12-01.json").symlink_to(tmp_path / "secret.json")
    os.mkfifo(folder / "peer-networking" / "2023-12-02.json")
    assert authors(folder) == set(SAYS)


def test_an_archive_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 3 * 2**20)
    made = community()
    for day in range(1, 9):
        made.files[f"peer-networking/2024-01-0{day}.json"] = b"[" + b" " * 2**20 + b"]"
    assert "unpacks to more than" in refused(made.zip(tmp_path / "bomb.zip"))


def test_what_is_no_export_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.zip").write_text("hello")
    (tmp_path / "empty").mkdir()
    with zipfile.ZipFile(tmp_path / "text.zip", "w") as archive:
        archive.writestr("channels/general.txt", "Slack also exports text")
    assert "No such file" in refused(tmp_path / "none.zip")
    assert "no zip file" in refused(tmp_path / "notes.zip")
    assert "no Slack export in JSON" in refused(tmp_path / "empty")
    assert "no Slack export in JSON" in refused(tmp_path / "text.zip")


def denied(*_: Any, **__: Any) -> Any:
    raise PermissionError(13, "Permission denied")


def test_a_file_one_may_not_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, path = community().folder(tmp_path / "e"), community().zip(tmp_path / "e.zip")
    with monkeypatch.context() as patched:
        patched.setattr(zipfile.ZipFile, "__init__", denied)
        assert refused(path) == f"{path}: Permission denied."
    with monkeypatch.context() as patched:
        patched.setattr(Path, "iterdir", denied)
        assert refused(folder) == f"{folder}: Permission denied."
    day = folder / "peer-networking" / "2023-11-15.json"
    opens = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a: denied() if self.name == day.name else opens(self, *a))
    assert found(folder)[1] == ["peer-networking/2023-11-15.json was left out: permission denied"]


def test_without_a_list_of_accounts_it_goes_on_and_says_so(tmp_path: Path) -> None:
    made = community()
    made.files["users.json"] = None
    discussions, [problem] = found(made.folder(tmp_path / "e"))
    assert discussions[ROOT].authors == set(SAYS)
    assert problem.startswith("no users.json")


@pytest.mark.parametrize("name", ["users.json", "org_users.json"])
def test_the_list_of_accounts_tells_who_is_gone_and_who_is_an_app(tmp_path: Path, name: str) -> None:
    made = community()
    made.files["users.json"] = None
    made.files[name] = [account("UDANA", deleted=True), account("UKOFI", is_bot=True), account("UYUKI")]
    with open_archive(made.zip(tmp_path / "e.zip")) as archive:
        export = Export(archive)
    assert (set(export.deactivated), set(export.bots)) == ({"UDANA"}, {"UKOFI"})
    assert export.teams == {"T1": 3}


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("strange")


@settings(max_examples=60)
@given(st.data())
def test_no_file_however_strange_does_more_than_be_refused(scratch: Path, data: st.DataObject) -> None:
    path = community().zip(scratch / "e.zip")
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content))
    with suppress(CannotImport):
        found(path)
