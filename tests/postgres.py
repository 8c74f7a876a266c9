"""A PostgreSQL server of the tests' own, on a local socket, where one can be started at all."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

REQUIRED = os.environ.get("RAPPORT_TEST_POSTGRES") == "required"


@lru_cache
def binaries() -> Path | None:
    """Return the folder with `initdb` and `pg_ctl`: the system's newest, else the `pgserver` package's."""
    candidates = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        candidates.insert(0, Path(on_path).resolve().parent)
    candidates += _packaged()
    return next(
        (folder for folder in candidates if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None
    )


def _packaged() -> list[Path]:
    # Only its binaries are used, so the package itself is never imported.
    found = importlib.util.find_spec("pgserver")
    return [
        Path(folder) / "pginstall" / "bin" for folder in (found.submodule_search_locations if found else None) or []
    ]


def described() -> str:
    """Return which databases the tests run on, in words."""
    folder = binaries()
    if folder is None:
        return "SQLite only: no PostgreSQL could be found (Debian: apt-get install postgresql)"
    version = subprocess.run([folder / "initdb", "--version"], capture_output=True, text=True, check=True)
    return f"SQLite, and PostgreSQL {version.stdout.split()[-1]}"


@contextmanager
def server() -> Iterator[str]:
    """Start a server and yield its address, up to and without the name of a database; stop it after."""
    folder = binaries()
    assert folder is not None
    owner = _unprivileged()
    root = Path(tempfile.mkdtemp(prefix="rapport-pg-"))
    try:
        if owner:
            os.chown(root, owner.pw_uid, owner.pw_gid)
        data = root / "data"
        _as(owner, [folder / "initdb", "-D", data, "-U", "rapport", "-A", "trust", "-N", "-E", "UTF8", "--locale=C"])
        options = f"-k {root} -c listen_addresses='' -c fsync=off -c max_connections=100"
        _as(owner, [folder / "pg_ctl", "-D", data, "-w", "-o", options, "-l", root / "log", "start"])
        try:
            yield f"postgresql://rapport@/{{name}}?host={root}"
        finally:
            _as(owner, [folder / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _unprivileged() -> pwd.struct_passwd | None:
    """Return the account to run as: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL cannot run as root, and there is no other account")


def _as(owner: pwd.struct_passwd | None, command: list[str | Path]) -> None:
    ids = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd="/",
        check=False,
        **ids,  # type: ignore[call-overload]
    )
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stderr.decode(errors='replace')}")
