"""A file is written whole or not at all, and an error names the file that was asked for."""

import errno
import sys
from pathlib import Path

import pytest

from core.misuse import Misuse
from core.writing import write_new, write_through, write_whole


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited by POSIX")
@pytest.mark.parametrize("earlier", [b"", b"an earlier one"])
def test_a_disk_that_fills_leaves_what_was_there(tmp_path: Path, earlier: bytes) -> None:
    import resource

    path = tmp_path / "a.pdf"
    if earlier:
        path.write_bytes(earlier)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        with pytest.raises(OSError, match="large") as full:
            write_whole(path, bytes(20_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert full.value.filename == str(path)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == (
        {"a.pdf": earlier} if earlier else {}
    )


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for a right there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    link, target = tmp_path / "a.pdf", tmp_path / "stick" / "b.pdf"
    target.parent.mkdir()
    link.symlink_to(target)
    write_whole(link, b"1")
    assert link.is_symlink()
    assert target.read_bytes() == b"1"
    assert sorted(one.name for one in target.parent.iterdir()) == ["b.pdf"]


def test_a_folder_that_is_gone_is_said_of_the_file_that_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as gone:
        write_whole(tmp_path / "stick" / "a.pdf", b"1")
    assert gone.value.filename == str(tmp_path / "stick" / "a.pdf")


def test_what_the_disk_gives_back_otherwise_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _self: b"other")
    with pytest.raises(OSError, match="read back") as wrong:
        write_through(tmp_path / "a.pdf", b"1")
    assert wrong.value.errno == errno.EIO


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_new(path, b"1")
    with pytest.raises(Misuse, match="already"):
        write_new(path, b"2")
    assert path.read_bytes() == b"1"
