"""The tools of the harnesses themselves: what they can't do is said, and never passed over."""

from pathlib import Path

import pytest

from tests.prove import tracelog, tracing
from tests.prove.tracelog import Change


@pytest.mark.parametrize("there", [False, True])
def test_a_machine_without_a_working_strace_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    if there:
        (tmp_path / "strace").write_text("#!/bin/sh\necho 'ptrace: Operation not permitted' >&2; exit 1\n")
        (tmp_path / "strace").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    monkeypatch.setattr("shutil.which", lambda name: str(tmp_path / name) if there else None)
    tracing.strace.cache_clear()
    with pytest.raises(pytest.fail.Exception, match="may not trace" if there else "make setup"):
        tracing.strace()
    tracing.strace.cache_clear()


def hexed(text: str) -> str:
    """A text as strace writes it with -xx."""
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def read(tmp_path: Path, *lines: str) -> list[Change]:
    """The changes that some lines of a log tell of."""
    home = hexed(str(tmp_path))
    (tmp_path / "log").write_text("".join(f"7 {line.replace('HOME', home)}\n" for line in lines))
    return tracelog.changes(tmp_path / "log", tmp_path)


def test_the_log_is_read_as_changes_in_their_order(tmp_path: Path) -> None:
    a, said, body = hexed("/a"), hexed("ACK 1 x\n"), hexed("body")
    assert read(
        tmp_path,
        f'openat(AT_FDCWD<HOME>, "HOME{a}", O_RDWR|O_CREAT, 0644) = 5<HOME{a}>',
        f'pwrite64(5<HOME{a}>, "{body}", 4, 4096) = 4',
        f"fdatasync(5<HOME{a}>) = 0",
        "fsync(6<HOME>) = 0",
        f'write(1<{hexed("pipe:[1]")}>, "{said}", 8) = 8',
        f"ftruncate(5<HOME{a}>, 12) = 0",
        f'pwrite64(5<HOME{a}>, "{body}", 4, 0) = -1 ENOSPC (No space left on device)',
        f'pwrite64(5<{hexed("/elsewhere")}>, "{body}", 4, 0) = 4',
        f'unlink("HOME{a}") = 0',
    ) == [
        Change("create", "a"),
        Change("write", "a", 4096, b"body"),
        Change("sync", "a"),
        Change("sync", ""),
        Change("say", data=b"ACK 1 x\n"),
        Change("cut", "a", 12),
        Change("unlink", "a"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "fallocate(5<HOME>, 0, 0, 4096) = 0",
        "fsync(5<HOME> <unfinished ...>",
        f'write(1<{hexed("pipe:[1]")}>, "{hexed("cut")}"..., 8) = 8',
    ],
)
def test_what_the_reader_of_the_log_does_not_know_is_an_error(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"not know|threads|short"):
        read(tmp_path, line)
