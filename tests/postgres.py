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

import psycopg

DATABASE = "rapport"
"""The database of a server that tests use one after another, each time emptied: a new one takes a tenth of a second."""

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


def administer(address: str, statement: str, name: str = "postgres") -> None:
    """Run a statement in the database `name`."""
    with psycopg.connect(address.format(name=name), autocommit=True) as connection:
        connection.execute(statement)


def empty(address: str) -> None:
    """End whatever is still connected to `DATABASE`, take every row out of it, and let its numbers begin anew."""
    with psycopg.connect(address.format(name=DATABASE), autocommit=True) as connection:
        connection.execute(_OTHERS_END)
        # What keeps the ledger append-only must not hold here.
        connection.execute("SET session_replication_role = replica")
        [(emptying,)] = connection.execute(_EMPTYING).fetchall()
        connection.execute(emptying)


_OTHERS_END = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_EMPTYING = """
SELECT string_agg(statement, '; ') FROM (
    SELECT format('DELETE FROM %I', tablename) AS statement FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    UNION ALL
    SELECT format('ALTER SEQUENCE %I RESTART', sequencename) FROM pg_sequences WHERE schemaname = 'public'
) AS statements
"""


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
        # Memory is shared in the folder that goes in the end: a server stopped at once leaves it behind elsewhere.
        shared = "-c dynamic_shared_memory_type=mmap"
        options = f"-k {root} -c listen_addresses='' -c fsync=off -c max_connections=100 {shared}"
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
