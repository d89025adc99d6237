"""strace: what a real child process asks of the system, written down or made to fail.

Looked for once. Where it is missing or may not trace, the tests that need it fail with a sentence: a proof
that was quietly left out would be no proof (T51).
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

PYTHON = sys.executable
ROOT = Path(__file__).absolute().parents[2]
CHANGING = (
    "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,fallocate,fsync,"
    "fdatasync,sync_file_range,msync,unlink,unlinkat,rename,renameat,renameat2,link,linkat,copy_file_range,"
    "sendfile,splice,mkdir,mkdirat"
)
"""Every call by which a file of ours could change; the reader of the log refuses those it does not know."""


@cache
def strace() -> str:
    """The path of a strace that works here, or a failed test."""
    found = shutil.which("strace")
    if found is None:
        pytest.fail("strace not found: `make setup` installs or names the package", pytrace=False)
    done = subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.fail(f"strace may not trace here: {done.stderr.strip()[:300]}", pytrace=False)
    return found


def child(*arguments: object, module: str = "player") -> list[str]:
    """The command line of the player (`player.py`), or of another child."""
    return [PYTHON, "-m", f"tests.prove.{module}", *map(str, arguments)]


def run(command: Sequence[str], within: float = 250) -> subprocess.CompletedProcess[str]:
    """Run a command in the house's own folder."""
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, timeout=within
    )


def record(log: Path, *arguments: object, module: str = "player") -> str:
    """Run a child under strace; the log holds every byte that was written. The lines it printed."""
    options = ["-f", "-y", "-xx", "-s", "50000000", "-e", f"trace={CHANGING}", "-e", "signal=none"]
    done = run([strace(), *options, "-o", str(log), *child(*arguments, module=module)])
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def calls(paths: Sequence[Path], *arguments: object, trace: str = CHANGING) -> list[str]:
    """The names of all changing calls on these files in an undisturbed play, in order."""
    log = paths[0].with_name("strace.log")
    done = run([strace(), *_on(paths), "-e", f"trace={trace}", "-o", str(log), *child(*arguments)])
    assert done.returncode == 0, done.stderr[-3000:]
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    log.unlink()
    return [line.split("(", 1)[0].split()[-1] for line in lines if "(" in line and "= -1 " not in line]


def inject(
    paths: Sequence[Path], fault: str, *arguments: object
) -> tuple[subprocess.CompletedProcess[str], bool]:
    """Play with one kind of call on these files made to fail; whether the blow fell at all."""
    log = paths[0].with_name("strace.log")
    options = ["-e", f"trace={fault.split(':', 1)[0]}", "-e", f"inject={fault}", "-o", str(log)]
    done = run([strace(), *_on(paths), *options, *child(*arguments)])
    struck = "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")
    log.unlink()
    return done, struck


def _on(paths: Sequence[Path]) -> list[str]:
    """Look at these files only, and stop the child at no other call."""
    return [
        "-f",
        "--seccomp-bpf",
        "-e",
        "signal=none",
        *(word for path in paths for word in ("-P", str(path))),
    ]
