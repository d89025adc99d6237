"""A disk that loses its power: what of the last writes and names is there afterwards is left to chance.

The rules are those a file system may keep to. What was synced is there. Of what was not, each write may be
there, be missing, or be torn at sectors of 512 bytes, in any mixture; names change in order, and any number
of the last changes to a folder may be missing until the folder itself is synced.
"""

import random
from dataclasses import dataclass, field

from tests.prove.tracelog import Change

SECTOR = 512
WAYS = ("drop", "keep", "prefix", "subset", "torn")


@dataclass(slots=True, eq=False)
class _File:
    """What a file certainly holds, and what it may hold."""

    safe: bytes = b""
    pending: list[tuple[int, Change]] = field(default_factory=list)


@dataclass(slots=True)
class _Names:
    """What is in a folder and the folders below it: files by name, and the folders themselves."""

    files: dict[str, _File]
    folders: set[str]

    def move(self, change: Change, made: _File | None) -> None:
        """A name that comes, goes or changes."""
        if change.what == "mkdir":
            self.folders.add(change.name)
        elif change.what == "unlink":
            self.files.pop(change.name, None)
        elif change.what == "rename":
            self.files[change.other] = self.files.pop(change.name)
        elif made is not None:
            self.files[change.name] = made

    def reached(self) -> dict[str, _File]:
        """The files that can be found: in a folder that is not there, nothing is."""
        return {name: file for name, file in self.files.items() if set(_above(name)) <= self.folders}


class Disk:
    """One folder, and what is below it, as the program sees it and as it may be found after a power cut."""

    def __init__(self, start: dict[str, bytes] | None = None) -> None:
        begun = {name: _File(body) for name, body in (start or {}).items()}
        self._safe = _Names(begun, {""})
        self._now = _Names(dict(begun), {""})
        self._moves: dict[str, list[tuple[Change, _File | None]]] = {}
        self._number = 0

    def apply(self, change: Change) -> None:
        """Go on by one call."""
        self._number += 1
        if change.what == "sync":
            self._sync(change.name)
        elif change.what in ("write", "cut"):
            self._now.files[change.name].pending.append((self._number, change))
        elif change.what == "copy":
            body = self._seen(change.other)[change.at : change.at + change.length]
            piece = Change("write", change.name, change.at, body)
            self._now.files[change.name].pending.append((self._number, piece))
        elif change.what != "say" and not (change.what == "create" and change.name in self._now.files):
            self._move(change)

    def _seen(self, name: str) -> bytes:
        file = self._now.files[name]
        return _written(file.safe, [change for _, change in file.pending])

    def _move(self, change: Change) -> None:
        made = _File() if change.what == "create" else None
        if change.what == "rename" and _folder(change.name) != _folder(change.other):
            raise ValueError("a file that goes from folder to folder: the disk does not know how")
        self._now.move(change, made)
        self._moves.setdefault(_folder(change.name), []).append((change, made))

    def _sync(self, name: str) -> None:
        file = self._now.files.get(name)
        if file is not None:
            file.safe = self._seen(name)
            file.pending.clear()
            return
        for change, made in self._moves.pop(name, []):
            self._safe.move(change, made)

    def after_power_loss(self, way: str, chance: random.Random) -> dict[str, bytes]:
        """One of the states in which the folder may be found now."""
        names = _Names(dict(self._safe.files), set(self._safe.folders))
        for _, moves in sorted(self._moves.items()):
            sure = {"drop": 0, "keep": len(moves)}.get(way)
            for change, made in moves[: chance.randint(0, len(moves)) if sure is None else sure]:
                names.move(change, made)
        found = names.reached()
        waiting = sorted(number for file in set(found.values()) for number, _ in file.pending)
        last = chance.choice(waiting) if waiting else 0
        return {
            name: _written(file.safe, _survivors(file.pending, way, last, chance))
            for name, file in found.items()
        }


def _folder(name: str) -> str:
    """The folder of a file, by its name; the one that everything is in has an empty name."""
    return name.rpartition("/")[0]


def _above(name: str) -> list[str]:
    """All folders that a file is in."""
    return ["", *(name[:place] for place, sign in enumerate(name) if sign == "/")]


def _survivors(pending: list[tuple[int, Change]], way: str, last: int, chance: random.Random) -> list[Change]:
    """The writes that reached the disk, in the order in which they were made."""
    if way == "drop":
        return []
    if way == "keep":
        return [change for _, change in pending]
    if way == "prefix":
        return [change for number, change in pending if number <= last]
    share = chance.random()
    found = [change for _, change in pending if chance.random() < share]
    if way == "subset":
        return found
    return [piece for change in found for piece in _torn(change, chance)]


def _torn(change: Change, chance: random.Random) -> list[Change]:
    """Some of the sectors of a write."""
    if change.what != "write":
        return [change]
    pieces = []
    start = 0
    while start < len(change.data):
        size = min(SECTOR - (change.at + start) % SECTOR, len(change.data) - start)
        if chance.random() < 0.5:
            data = change.data[start : start + size]
            pieces.append(Change("write", change.name, change.at + start, data))
        start += size
    return pieces


def _written(safe: bytes, survivors: list[Change]) -> bytes:
    """The bytes of a file after some writes; a gap that nothing filled reads as zeros."""
    if not survivors:
        return safe
    body = bytearray(safe)
    for change in survivors:
        if change.what == "cut":
            del body[change.at :]
            body.extend(bytes(change.at - len(body)))
        else:
            body.extend(bytes(max(0, change.at - len(body))))
            body[change.at : change.at + len(change.data)] = change.data
    return bytes(body)
