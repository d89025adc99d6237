"""Scans of papers signed by hand and of statements: bytes kept beside the record under their SHA-256."""

import hashlib
from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Base64Bytes

from core.acts.base import Act, Case, Desk, Whole
from core.record import tables
from core.rules.findings import Finding

LARGEST = 10 * 1024 * 1024
ENDS_WITHIN = 2_048
"""Bytes at the end among which the mark of the end stands: devices add a few of their own."""

_KINDS = (
    ("application/pdf", b"%PDF-", b"%%EOF", "pdf"),
    ("image/jpeg", b"\xff\xd8\xff", b"\xff\xd9", "jpg"),
)


class AttachScan(Act):
    """Attach a scan of a paper as it was signed, or of a statement; what it is its bytes say, not its name.

    The name it had on the disk is not kept: people put other people's names into it, and names of files
    stand in the journal.
    """

    name: ClassVar[str] = "attach_scan"
    subject: Literal["paper", "statement"]
    number: Whole
    content: Base64Bytes

    def check(self, case: Case) -> Iterator[Finding]:
        """There is such a paper or statement; the scan is a whole PDF or JPEG of ten megabytes at most."""
        before = case.before
        known = before.papers if self.subject == "paper" else before.statements
        if all(one.number != self.number for one in known):
            yield Finding("scan.unknown", ("number",), {"number": self.number})
        if len(self.content) > LARGEST:
            megabytes = -(-len(self.content) // (1024 * 1024))
            yield Finding("scan.too_large", ("content",), {"megabytes": megabytes, "most": LARGEST >> 20})
        kind = kind_of(self.content)
        if kind is None:
            yield Finding("scan.kind", ("content",))
        elif _end_of(kind) not in self.content[-ENDS_WITHIN:]:
            yield Finding("scan.cut_short", ("content",))
        digest = hashlib.sha256(self.content).hexdigest()
        same = [one for one in before.scans if one.sha256 == digest]
        if any((one.subject, one.key) == (self.subject, str(self.number)) for one in same):
            yield Finding("scan.twice", ("content",), {"number": self.number})

    def effect(self, desk: Desk) -> None:
        """The scan's row, and its bytes beside the journal."""
        number = max((one.number for one in desk.case.before.scans), default=0) + 1
        media_type = kind_of(self.content) or ""
        suffix = next(suffix for kind, _, _, suffix in _KINDS if kind == media_type)
        desk.session.add(
            tables.Scan(
                id=number,
                subject=self.subject,
                key=str(self.number),
                media_type=media_type,
                name=f"scan-{number}-{self.subject}-{self.number}.{suffix}",
                size=len(self.content),
                sha256=desk.store_scan(self.content),
                at=desk.case.happened.isoformat(),
            )
        )


def kind_of(content: bytes) -> str | None:
    """`application/pdf` or `image/jpeg` by the first bytes; None for anything else."""
    return next((kind for kind, start, _, _ in _KINDS if content.startswith(start)), None)


def _end_of(kind: str) -> bytes:
    return next(end for one, _, end, _ in _KINDS if one == kind)
