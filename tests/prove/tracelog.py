"""What strace wrote down, as changes to one folder and lines on stdout, in the order in which they happened.

A call on the folder that is not known here is an error, never passed over: a replay that leaves writes out
would find nothing and prove nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+|\?)")
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_FILE = re.compile(r"(?:AT_FDCWD|-?\d+)<((?:\\x[0-9a-f]{2})*)>")
_HARMLESS = {"lseek", "sync_file_range"}


@dataclass(frozen=True, slots=True)
class Change:
    """One call: `write` (at, data), `copy` (at, so many bytes of another), `cut` (to the length `at`),
    `sync`, `create`, `mkdir`, `unlink`, `rename` (to another name), `say` (data).
    """

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""
    other: str = ""
    length: int = 0


def changes(log: Path, folder: Path) -> list[Change]:
    """Everything that the log holds about the files of a folder (the folder itself is the empty name)."""
    reader = _Reader(folder.resolve())
    with log.open(encoding="ascii") as stream:
        return [change for line in stream for change in reader.read(line.rstrip("\n"))]


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._place: dict[str, int] = {}  # where a plain `write` goes on, by the number of the file

    def read(self, line: str) -> Iterator[Change]:
        found = _CALL.match(line)
        if found is None:
            if "unfinished" in line or "resumed" in line:
                raise ValueError(f"two threads at once, order unknown: {line[:200]}")
            return
        name, arguments, answer = found.groups()
        if answer == "?" or answer.startswith("-"):
            return
        paths = [_text(raw) for raw in _FILE.findall(arguments)]
        texts = [_bytes(raw, cut) for raw, cut in _HEX.findall(arguments)]
        if name == "write" and arguments.startswith("1<"):
            yield Change("say", data=texts[0])
        elif name in (
            "openat",
            "open",
            "creat",
            "unlink",
            "unlinkat",
            "rename",
            "renameat",
            "renameat2",
            "mkdir",
            "mkdirat",
        ):
            yield from self._named(name, arguments, [text.decode() for text in texts])
        elif paths and self._ours(paths[0]) is not None:
            yield from self._filed(name, arguments, [self._ours(path) for path in paths], texts, int(answer))

    def _ours(self, path: str) -> str | None:
        """The name in our folder, empty for the folder itself; None for anything elsewhere."""
        if path == self._folder:
            return ""
        return path[len(self._folder) + 1 :] if path.startswith(self._folder + "/") else None

    def _named(self, call: str, arguments: str, texts: list[str]) -> Iterator[Change]:
        ours = [self._ours(text) for text in texts]
        if ours[0] is None:
            return
        if call.startswith("rename"):
            assert ours[1] is not None, arguments[:200]
            yield Change("rename", ours[0], other=ours[1])
        elif call.startswith("mkdir"):
            yield Change("mkdir", ours[0])
        elif call.startswith("unlink"):
            yield Change("unlink", ours[0])
        elif "O_CREAT" in arguments or call == "creat":
            yield Change("create", ours[0])
            if "O_TRUNC" in arguments:
                yield Change("cut", ours[0], 0)
            self._place.clear()

    def _filed(
        self, call: str, arguments: str, names: list[str | None], texts: list[bytes], answer: int
    ) -> Iterator[Change]:
        name, last = names[0] or "", arguments.rsplit(", ", 1)[-1]
        if call == "pwrite64":
            yield Change("write", name, int(last), texts[0][:answer])
        elif call == "ftruncate":
            yield Change("cut", name, int(last))
        elif call in ("fsync", "fdatasync"):
            yield Change("sync", name)
        elif call == "write":
            yield Change("write", name, self._go_on(arguments, answer), texts[0][:answer])
        elif call == "sendfile" and names[1] is not None:
            at = self._go_on(arguments, answer)
            if f", [{at}]" not in arguments:
                raise ValueError("a copy that does not begin where the last one ended")
            yield Change("copy", name, at, other=names[1], length=answer)
        elif call not in _HARMLESS:
            raise ValueError(f"a call that the replayer does not know: {call}({arguments[:200]}")

    def _go_on(self, arguments: str, length: int) -> int:
        """Where in a file the next bytes come to stand that are given without a place."""
        number = arguments.split("<", 1)[0]
        at = self._place.get(number, 0)
        self._place[number] = at + length
        return at


def _text(raw: str) -> str:
    return _bytes(raw, "").decode("utf-8", "replace")


def _bytes(raw: str, cut: str) -> bytes:
    if cut:
        raise ValueError("strace cut a string short")
    return bytes.fromhex(raw.replace("\\x", ""))
