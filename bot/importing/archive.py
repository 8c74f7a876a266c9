"""The files of an export, in a zip or a folder: read one by one, within limits, and never unpacked."""

import re
import unicodedata
import zlib
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from lzma import LZMAError
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

MEBIBYTE = 2**20
MOST_BYTES_A_FILE = 64 * MEBIBYTE
MOST_BYTES = 2048 * MEBIBYTE
"""How much is read of one file, and of one archive: more is no day of talk, but a trap."""

INDEXES = ("channels.json", "groups.json")
"""The files that only the top of an export has."""

_BROKEN = (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error, LZMAError)
_DRIVE = re.compile(r"[A-Za-z]:")
_UTF_8_NAMES = 0x800


class CannotImport(Exception):
    """Why nothing can be imported, as one sentence for whoever asked."""


class Unreadable(Exception):
    """Why one file of an export cannot be read; the others may be."""


class Archive(ABC):
    """The files of one export by folder and name, `""` being its top; names are in Unicode's composed form.

    `left_out` counts the entries whose names lead out of the archive: they are never read.
    """

    left_out = 0
    _total = 0

    @abstractmethod
    def names(self, folder: str = "") -> tuple[str, ...]:
        """Return the names of the files that stand directly in `folder`, sorted; none where there is no such one."""

    @abstractmethod
    def _open(self, folder: str, name: str) -> IO[bytes]:
        """Open one file that `names` told of."""

    def read(self, folder: str, name: str) -> bytes:
        """Return one file's bytes. Raises `Unreadable`, and `CannotImport` once the whole is beyond any export."""
        try:
            with self._open(folder, name) as source:
                content = source.read(MOST_BYTES_A_FILE + 1)
        except PermissionError:
            raise Unreadable("permission denied") from None
        except OSError as error:
            raise Unreadable(error.strerror or "cannot be read") from None
        except _BROKEN:
            raise Unreadable("damaged, or protected by a password") from None
        if len(content) > MOST_BYTES_A_FILE:
            raise Unreadable(f"larger than {MOST_BYTES_A_FILE // MEBIBYTE} MB")
        self._total += len(content)
        if self._total > MOST_BYTES:
            raise CannotImport(f"The channel unpacks to more than {MOST_BYTES // MEBIBYTE} MB, which no export does.")
        return content


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open the export at `path`, a zip file or a folder, with or without a folder around it all.

    Raises `CannotImport` for what is neither, or cannot be opened.
    """
    try:
        if path.is_dir():
            yield _Folder(path)
            return
        with ZipFile(path) as opened:
            yield _Zipped(opened, path)
    except OSError as error:
        raise CannotImport(f"{path}: {error.strerror or 'it cannot be read'}.") from None
    except BadZipFile:
        raise CannotImport(f"{path} is no zip file; give Slack's export, or the folder it unpacks to.") from None


def _no_export(path: Path) -> CannotImport:
    return CannotImport(f"{path} is no Slack export in JSON: it holds neither {' nor '.join(INDEXES)}.")


class _Zipped(Archive):
    def __init__(self, opened: ZipFile, path: Path) -> None:
        self._zip = opened
        self._folders: defaultdict[str, dict[str, ZipInfo]] = defaultdict(dict)
        for info in opened.infolist():
            self._enter(info)
        tops = [folder for folder, files in self._folders.items() if any(name in files for name in INDEXES)]
        if not tops:
            raise _no_export(path)
        self._top = min(tops, key=lambda folder: (folder.count("/") + bool(folder), folder))

    def _enter(self, info: ZipInfo) -> None:
        name = _name(info)
        parts = name.split("/")
        if name.startswith("/") or ".." in parts or _DRIVE.match(name):
            self.left_out += 1
        elif not info.is_dir() and parts[0] != "__MACOSX":
            self._folders["/".join(parts[:-1])][parts[-1]] = info

    def _files(self, folder: str) -> Mapping[str, ZipInfo]:
        return self._folders.get("/".join(part for part in (self._top, folder) if part), {})

    def names(self, folder: str = "") -> tuple[str, ...]:
        return tuple(sorted(self._files(folder)))

    def _open(self, folder: str, name: str) -> IO[bytes]:
        return self._zip.open(self._files(folder)[name])


def _name(info: ZipInfo) -> str:
    """Return an entry's name as it was meant: many tools write UTF-8 without saying so, or `\\` for `/`."""
    name = info.filename
    if not info.flag_bits & _UTF_8_NAMES:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return _composed(name.replace("\\", "/"))


class _Folder(Archive):
    def __init__(self, path: Path) -> None:
        inner = sorted(child for child in path.iterdir() if child.is_dir())
        tops = (folder for folder in (path, *inner) if any((folder / name).is_file() for name in INDEXES))
        top = next(tops, None)
        if top is None:
            raise _no_export(path)
        self._top = top.resolve()

    def _files(self, folder: str) -> Mapping[str, Path]:
        found = {_composed(child.name): child for child in self._top.iterdir()}
        if folder:
            inner = found.get(folder)
            found = {_composed(child.name): child for child in inner.iterdir()} if inner and inner.is_dir() else {}
        # A link that leads out of the export, a pipe or a device is none of its files.
        return {name: p for name, p in found.items() if p.is_file() and p.resolve().is_relative_to(self._top)}

    def names(self, folder: str = "") -> tuple[str, ...]:
        return tuple(sorted(self._files(folder)))

    def _open(self, folder: str, name: str) -> IO[bytes]:
        return self._files(folder)[name].open("rb")


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)
