"""The journal of an election played in the window beside that of its rehearsal script."""

from pathlib import Path
from typing import Any

from gui.forms.akim import KINDS
from tests.story import told

APART = ("_sealed", "sha256", "code", "head", "seal", "salt", "hash")
TABLES = {"paper_bytes", "vault", "sealed", "paper"}
ROUNDS = ("approve_ballot", "sign_out_ballots", "cancel_unused", "sign_count_protocol", "establish_result")


def subject_of(step: dict[str, Any]) -> str:
    """What the form of a step is about."""
    data, act = step["data"], step["act"]
    if act == "call_election":
        return "practice"
    if act == "enter_count":
        return f"{data['round']}:{data['entry']}"
    if act in ROUNDS:
        return str(data["round"])
    if act in ("issue_paper", "publish_notice"):
        return str(data["kind"])
    if act == "hand_over":
        return str(data["paper"])
    return "" if act in ("register_winner", "record_appointment") else str(data.get("candidate", ""))


def what_of(data: dict[str, Any]) -> str:
    """The choice of a paper to be issued, among all that can be; nothing where its form is its own."""
    return "" if data["kind"] in KINDS else f"{data['kind']} {data.get('subject', '')}"


def plain(line: Any) -> tuple[Any, ...]:
    """An entry without ids, salts and what is hashed from them."""
    changes = [
        (op, table, key, {name: value for name, value in row.items() if not name.endswith(APART)})
        for op, table, key, row in line.changes
        if table not in TABLES
    ]
    return line.act, str(line.by), line.late, line.warnings, changes


def played(folder: Path, name: str) -> list[tuple[Any, ...]]:
    """The journal of a rehearsal script."""
    with told(folder, name) as story:
        for step in story.steps:
            story.do(step["act"], step["data"], at=step["at"], by=step["by"])
        return [plain(line) for line in story.office.journal()]


def assert_same(mine: list[tuple[Any, ...]], theirs: list[tuple[Any, ...]]) -> None:
    """Entry by entry."""
    assert [one[0] for one in mine] == [one[0] for one in theirs]
    for one, other in zip(mine, theirs, strict=True):
        assert one == other
