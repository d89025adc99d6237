"""What is asked of a folder after an accident: nothing confirmed is lost, nothing is half done."""

import hashlib
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from core import office as desk
from core.audit import standalone_verify as stand_alone
from core.record.database import Record, entropy
from core.record.problems import RecordProblem
from tests.prove.tracelog import Change

WORKING = "election.hattama"


@dataclass(slots=True)
class Confirmed:
    """What the screen has said: the last entry, and the files that were handed over."""

    created: bool = False
    entries: int = 0
    hashes: dict[int, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    def hear(self, said: str) -> None:
        """Take in what the player printed."""
        for line in said.splitlines():
            word, first, second, *_ = [*line.split(), "", ""]
            if word == "ACK":
                self.created = True
                self.entries = int(first)
                self.hashes[self.entries] = second
            elif word == "FILE":
                self.files[first] = second


def heard(changes: list[Change]) -> Confirmed:
    """Everything that was ever confirmed in a recording."""
    confirmed = Confirmed()
    for change in changes:
        if change.what == "say":
            confirmed.hear(change.data.decode())
    return confirmed


@dataclass(frozen=True, slots=True)
class Opened:
    """What the program and the verifier found in a working file."""

    fault: str
    hashes: tuple[str, ...] = ()


def open_as_the_program_does(path: Path, *, raw: bool = False) -> Opened:
    """Open, close, verify: SQLite undoes what was left half done, the program checks, the script proves.

    With `raw` the verifier looks at the file as it was left, too, and has to find the same.
    """
    before = verified(path) if raw else None
    try:
        with Record.open(path, salts=entropy) as record:
            head = record.head()
    except RecordProblem as problem:
        return Opened(f"the program does not open it: {problem}")
    for suffix in ("-journal", "-wal", "-lock"):
        if path.with_name(path.name + suffix).exists():
            return Opened(f"a clean exit left {path.name}{suffix}")
    found = verified(path)
    if not found.fault and (len(found.hashes), (found.hashes or ("0" * 64,))[-1]) != (head.seq, head.hash):
        return Opened("program and verifier see another head")
    if before is not None and before != found:
        return Opened(f"the file as it was left is judged otherwise: {before.fault or len(before.hashes)}")
    return found


def open_and_bring_up_to_date(path: Path) -> Opened:
    """Open as the window does, which brings a file of an earlier version to the present one; verify."""
    try:
        desk.open_office(path).close()
    except RecordProblem as problem:
        return Opened(f"the program does not open it: {problem}")
    return verified(path)


def verified(path: Path) -> Opened:
    """The stand-alone verifier's word: integrity, chain, tables equal to the replay, vault, papers."""
    try:
        report = stand_alone.examine(path)
    except stand_alone.Unreadable as error:
        return Opened(f"the verifier can't read it: {error}")
    if report.problems:
        return Opened(f"the verifier: {report.problems[0]}")
    return Opened("", tuple(report.hashes))


def lost(found: Opened, confirmed: Confirmed) -> str:
    """What is wrong with what was found, given what had been confirmed; empty when nothing is."""
    if found.fault:
        return found.fault
    if len(found.hashes) < confirmed.entries:
        return f"LOST: {confirmed.entries} entries were confirmed, {len(found.hashes)} are there"
    for entry, wanted in confirmed.hashes.items():
        if wanted != "-" and found.hashes[entry - 1 : entry] != (wanted,) * bool(entry):
            return f"LOST: entry {entry} is another than was confirmed"
    if len(found.hashes) > confirmed.entries + 1:
        return f"HALF: {len(found.hashes)} entries, and only {confirmed.entries} were confirmed"
    return ""


def sha256(body: bytes) -> str:
    """The hash of a file handed over."""
    return hashlib.sha256(body).hexdigest()


def lay_out(folder: Path, state: dict[str, bytes]) -> None:
    """Make a folder hold exactly these files."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, body in state.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)
