"""What an effect writes through: rows, sealed values, scans, and the papers it issues."""

import hashlib

from sqlmodel import Session, select

from core.acts import documents
from core.acts.base import Case
from core.acts.papers import ONE_AT_A_TIME
from core.papers.facts import Stamp, State
from core.record import queries, tables
from core.record.situation import Situation
from core.record.work import Work
from core.rules.findings import Finding

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 12
HEADED = frozenset({"count", "result"})


class PaperRefused(Exception):  # noqa: N818 - its finding names what it is
    """A paper could not be made: its finding says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


class WritingDesk:
    """What an effect writes through."""

    def __init__(self, work: Work, case: Case, *, practice: bool) -> None:
        self.case = case
        self.session: Session = work.session
        self.practice = practice
        self.issued: list[int] = []
        self._work = work

    def situation(self) -> Situation:
        """Everything recorded, what this act wrote so far among it."""
        self.session.flush()
        return queries.situation(self._work.raw)

    def seal(self, value: str) -> str:
        """Put a personal value into the vault."""
        return self._work.seal(value)

    def salt(self) -> bytes:
        """Sixteen bytes that nobody can foresee."""
        return self._work.salt()

    def store_scan(self, content: bytes) -> str:
        """Keep the bytes of a scan beside the journal."""
        return self._work.store_scan(content)

    def issue(self, kind: str, subject: str) -> int:
        """Make a paper from the rows written so far, store its bytes, enter it in the register; its number.

        `PaperRefused` (`paper.glyph`) where a text has letters that the faces lack.
        """
        from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

        situation = self.situation()
        number = max((paper.number for paper in situation.papers), default=0) + 1
        previous = self._work.previous
        code = check_code(previous.hash, number, kind, subject)
        day = self.case.happened.date()
        stamp = Stamp(State.ISSUED, self.practice, day, number, code, previous.hash if kind in HEADED else "")
        facts = documents.facts_of(kind, subject, situation, self.case.procedure, day, issued=self._pdf)
        try:
            made = render.render(facts, stamp, documents.layers(situation, self.case.procedure))
        except render.MissingGlyph as missing:
            raise PaperRefused(
                Finding("paper.glyph", (), {"letters": missing.letters, "kind": render.title(kind)})
            ) from missing
        self.session.add(
            tables.Paper(
                id=number,
                kind=kind,
                subject=subject,
                state="issued",
                day=day.isoformat(),
                issued_at=self.case.happened.isoformat(),
                code=code,
                head=stamp.head,
                pages=made.pages,
                sha256=self._work.store_pdf(made.pdf),
            )
        )
        self.session.flush()
        self._point_to_heir(kind, subject, number)
        self.issued.append(number)
        return number

    def _pdf(self, number: int) -> bytes:
        """The bytes of an earlier paper, which a certified copy is made of."""
        paper = self.session.get_one(tables.Paper, number)
        return self.session.get_one(tables.PaperBytes, paper.sha256).pdf

    def _point_to_heir(self, kind: str, subject: str, heir: int) -> None:
        """A superseded paper that waits for its heir learns its number."""
        waiting = select(tables.Paper).where(
            tables.Paper.kind == kind,
            tables.Paper.state == "superseded",
            tables.Paper.heir == None,  # noqa: E711
        )
        for paper in self.session.exec(waiting).all():
            if kind in ONE_AT_A_TIME or paper.subject == subject:
                paper.heir = heir
                self.session.add(paper)

    def supersede(self, kind: str, subject: str) -> None:
        """Mark the papers in force of that kind and subject; their bytes stay as they were issued."""
        found = self.session.exec(
            select(tables.Paper).where(tables.Paper.kind == kind, tables.Paper.subject == subject)
        ).all()
        for paper in found:
            if paper.state == "issued":
                paper.state = "superseded"
                self.session.add(paper)
        self.session.flush()


def check_code(head: str, number: int, kind: str, subject: str) -> str:
    """The short code of a paper: of which paper, made of which state of the record (`K7Q4-M2XD-9HTA`)."""
    digest = hashlib.sha256(f"{head}|{number}|{kind}|{subject}".encode()).digest()
    bits = int.from_bytes(digest[:8], "big")
    letters = "".join(ALPHABET[(bits >> (5 * place)) & 31] for place in range(CODE_LENGTH))
    return "-".join(letters[start : start + 4] for start in range(0, CODE_LENGTH, 4))
