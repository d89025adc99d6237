"""A real PostgreSQL server for the tests, in a folder of its own, as a user of its own, stopped in the end.

PostgreSQL refuses to run as root: there the user `postgres` of the system's package runs it.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGES = Path("/usr/lib/postgresql")


def programs() -> Path:
    """The folder of the newest server installed; RuntimeError says how to get one."""
    found = [path.parent for path in PACKAGES.glob("*/bin/initdb")]
    if not found:
        raise RuntimeError(
            "PostgreSQL is not installed: apt-get install postgresql, or make test-postgres as root"
        )
    return max(found, key=lambda path: float(path.parent.name))


@contextmanager
def running() -> Iterator[Path]:
    """Start a server; the folder of its socket, over which whoever is on this machine may come."""
    place = Path(tempfile.mkdtemp(prefix="hattama-postgres-"))
    place.chmod(0o755)
    data, socket, log = place / "data", place / "socket", place / "log"
    socket.mkdir()
    owner = _owner()
    if owner is not None:
        for path in (place, socket):
            os.chown(path, owner.pw_uid, owner.pw_gid)
    try:
        _as(owner, "initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{socket}' -c fsync=off"
        _as(owner, "pg_ctl", "-D", data, "-l", log, "-w", "-t", "60", "-o", options, "start")
        try:
            yield socket
        finally:
            _as(owner, "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _owner() -> pwd.struct_passwd | None:
    """Who runs it: we, or the user of the package where we are root."""
    return pwd.getpwnam("postgres") if os.geteuid() == 0 else None


def _as(owner: pwd.struct_passwd | None, program: str, *arguments: object) -> None:
    more = {} if owner is None else {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
    with tempfile.TemporaryFile() as said:
        run = subprocess.run(
            [programs() / program, *map(str, arguments)],
            stdout=said,
            stderr=subprocess.STDOUT,
            cwd="/",
            check=False,
            **more,
        )
        if run.returncode:
            said.seek(0)
            raise RuntimeError(f"{program}: {said.read().decode(errors='replace')[-2000:]}")
