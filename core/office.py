"""The open office: one record, a clock, a rule set. `perform` is the only door by which data changes.

The window, the commands and the tests all come through here. An act that a rule refuses writes nothing;
one that is done stands in the record and the journal together, with every paper it issues.
"""

import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from core import resources
from core.acts import documents
from core.acts.base import Act, Case, Limit, localized, persons, texts
from core.acts.election import CallElection
from core.clocks import Clock, LaptopClock, StandingClock
from core.papers.facts import Stamp, State
from core.procedures import procedure, procedures
from core.record import queries, tables
from core.record.database import ActHead, Head, Record, entropy
from core.record.situation import Situation
from core.record.work import Work
from core.rules import people
from core.rules.bilingual import Text
from core.rules.findings import Finding, Severity
from core.rules.procedure import Procedure
from core.zones import zone as find_zone
from core.zones import zone_names

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 12
HEADED = frozenset({"count", "result"})
ONE_AT_A_TIME = frozenset({"electors", "letter", "order"})
RECORDED_LATER = timedelta(days=1)
CLERK = "clerk"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an act: done or refused, with the findings; the entry and the papers it made."""

    done: bool
    findings: tuple[Finding, ...]
    entry: int | None = None
    papers: tuple[int, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all findings, sorted, each once."""
        return tuple(sorted({finding.code for finding in self.findings}))


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry of the journal as people read it."""

    seq: int
    act: str
    at: datetime
    happened: datetime
    by: Text
    late: tuple[str, ...]
    warnings: tuple[str, ...]
    hash: str
    changes: tuple[tuple[str, str, str | int, dict[str, Any]], ...]


class Office:
    """An open working file and everything needed to act in it.

    `clock` gives the present moment; `practice` says that the file is a rehearsal's and marks what it
    prints.
    """

    def __init__(self, record: Record, clock: Clock, *, practice: bool) -> None:
        self.record = record
        self._clock = clock
        self._practice = practice
        self._situation: Situation | None = None

    @property
    def path(self) -> Path:
        """The working file."""
        return self.record.path

    @property
    def head(self) -> Head:
        """The last entry of the journal."""
        return self.record.head()

    @property
    def practice(self) -> bool:
        """Whether everything here is marked as practice."""
        election = self.situation().election
        return election.practice if election else self._practice

    @property
    def procedure(self) -> Procedure | None:
        """The rule set of the election; None before it is called."""
        election = self.situation().election
        return procedure(election.procedure) if election else None

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What the clerk should hear when the file is opened: a disk nearly full, a clock behind."""
        return (*self.record.warnings, *self._clock_behind(self.now()))

    def close(self) -> None:
        """Leave one file behind."""
        self.record.close()

    def situation(self) -> Situation:
        """Everything recorded, as one frozen value; read anew after each act."""
        if self._situation is None:
            with self.record.reading() as session:
                self._situation = queries.situation(session)
        return self._situation

    def now(self) -> datetime:
        """The present moment in the district's time; a practice file's own clock."""
        election = self.situation().election
        return self._clock.now().astimezone(election.zone if election else UTC)

    def move_clock(self, moment: datetime) -> None:
        """Move the clock of a practice file; it does not go back behind the last entry."""
        if not isinstance(self._clock, StandingClock):
            raise TypeError("only a practice file has a clock to move")
        self._clock.move(max(moment.astimezone(UTC), self._last_entry() or moment.astimezone(UTC)))

    def pdf(self, number: int) -> bytes:
        """The bytes of an issued paper, as they were issued."""
        with self.record.reading() as session:
            paper = session.get_one(tables.Paper, number)
            return session.get_one(tables.PaperBytes, paper.sha256).pdf

    def draft(self, kind: str, subject: str = "") -> bytes:
        """A paper as it would be made of the record as it stands, marked as a draft; nothing is written.

        Raises `documents.NoSuchPaperError` where the record does not hold what it would tell.
        """
        from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

        rules = self.procedure
        if rules is None:
            raise documents.NoSuchPaperError("no election is called")
        day = self.now().date()
        facts = documents.facts_of(kind, subject, self.situation(), rules, day)
        return render.render(facts, Stamp(State.DRAFT, self.practice, day)).pdf

    def journal(self) -> tuple[JournalLine, ...]:
        """All entries, oldest first."""
        situation = self.situation()
        return tuple(_journal_line(line, situation) for line in self.record.lines())

    def check(self, act: Act, by: str = CLERK) -> tuple[Finding, ...]:
        """What the rules say to an act, without doing it."""
        case, findings = self._judge(act, by)
        if case is not None:
            findings = (*findings, *_asked_reasons(act, findings))
        return findings

    def perform(self, act: Act, by: str = CLERK, also: tuple[Finding, ...] = ()) -> Verdict:
        """Do an act, whole or not at all. `also` are findings from outside the file, such as its folder's."""
        case, findings = self._judge(act, by)
        findings = (*also, *findings, *_asked_reasons(act, findings))
        if case is None or any(_severity(finding) is Severity.REFUSE for finding in findings):
            return Verdict(done=False, findings=findings)
        try:
            return self._record(act, case, findings)
        except _PaperRefusedError as refused:
            return Verdict(done=False, findings=(*findings, refused.finding))
        finally:
            self._situation = None

    # --- judging ---------------------------------------------------------------------------------------

    def _judge(self, act: Act, by: str) -> tuple[Case | None, tuple[Finding, ...]]:
        before = self.situation()
        zone, rules, findings = self._frame(act, before)
        if zone is None or rules is None:
            return None, tuple(findings)
        clock = self._clock.now().astimezone(zone)
        happened = localized(act.happened, zone) if act.happened else clock
        case = Case(before, rules, zone, happened, clock, by)
        findings += [*_moments(case), *_written(act), *_person(case)]
        findings += self._clock_behind(clock)
        if not any(finding.code == "field.forbidden_character" for finding in findings):
            findings += act.check(case)
        return case, tuple(findings)

    def _frame(self, act: Act, before: Situation) -> tuple[ZoneInfo | None, Procedure | None, list[Finding]]:
        """The zone and rule set an act is judged under: the election's, or those a call names."""
        if before.election is not None:
            return before.election.zone, procedure(before.election.procedure), []
        if not isinstance(act, CallElection):
            return None, None, [Finding("election.not_called")]
        findings = []
        if act.procedure not in procedures():
            findings.append(Finding("election.procedure", ("procedure",), {"procedure": act.procedure}))
        if act.zone not in zone_names():
            findings.append(Finding("election.zone", ("zone",), {"zone": act.zone}))
        if findings:
            return None, None, findings
        return find_zone(act.zone), procedure(act.procedure), []

    def _clock_behind(self, clock: datetime) -> Iterator[Finding]:
        """A clock behind the last entry is reported before anything is written."""
        last = self._last_entry()
        if last is not None and clock < last:
            yield Finding(
                "record.clock_behind",
                (),
                {
                    "now": f"{clock:%d.%m.%Y %H:%M}",
                    "last": f"{last.astimezone(clock.tzinfo):%d.%m.%Y %H:%M}",
                },
            )

    def _last_entry(self) -> datetime | None:
        """When the last entry was recorded."""
        lines = self.record.lines()[-1:]
        return datetime.fromisoformat(json.loads(lines[0])["at"]) if lines else None

    # --- writing ---------------------------------------------------------------------------------------

    def _record(self, act: Act, case: Case, findings: tuple[Finding, ...]) -> Verdict:
        head = ActHead(
            act=act.name,
            at=case.clock.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            by=case.by,
            happened=case.happened.isoformat(timespec="seconds"),
            notes=_notes(findings),
        )
        with self.record.act(head) as work:
            desk = _Desk(work, case, practice=self._practice)
            _write_lateness(work.session, case, act, findings)
            act.effect(desk)
            work.session.flush()
        self._situation = None
        return Verdict(True, findings, self.record.head().seq, tuple(desk.issued))


class _PaperRefusedError(Exception):
    """A paper could not be made: its finding says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


class _Desk:
    """What an effect writes through."""

    def __init__(self, work: Work, case: Case, *, practice: bool) -> None:
        self.case = case
        self.session: Session = work.session
        self.practice = practice
        self.issued: list[int] = []
        self._work = work

    def seal(self, value: str) -> str:
        """Put a personal value into the vault."""
        return self._work.seal(value)

    def issue(self, kind: str, subject: str) -> int:
        """Make a paper from the rows written so far, store its bytes, enter it in the register."""
        from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

        self.session.flush()
        situation = queries.situation(self.session)
        number = max((paper.number for paper in situation.papers), default=0) + 1
        previous = self._work.previous
        code = check_code(previous.hash, number, kind, subject)
        day = self.case.happened.date()
        stamp = Stamp(State.ISSUED, self.practice, day, number, code, previous.hash if kind in HEADED else "")
        facts = documents.facts_of(kind, subject, situation, self.case.procedure, day)
        try:
            made = render.render(facts, stamp)
        except render.MissingGlyph as missing:
            raise _PaperRefusedError(
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


def _severity(finding: Finding) -> Severity:
    return resources.catalogue().severity(finding)


def _moments(case: Case) -> Iterator[Finding]:
    """An act may not lie in the future; one recorded more than a day later says so (procedure.md §2)."""
    if case.happened > case.clock:
        yield Finding(
            "act.future",
            ("happened",),
            {"happened": case.happened.isoformat(), "clock": case.clock.isoformat()},
        )
    elif case.clock - case.happened > RECORDED_LATER:
        yield Finding("act.recorded_later", ("happened",), {"days": (case.clock - case.happened).days})


def _person(case: Case) -> Iterator[Finding]:
    """Whoever records an act is a seated member; before anyone is seated, the clerk."""
    if case.before.members:
        member = case.before.member(case.by)
        if member is None:
            yield Finding("act.person", (), {"key": case.by})
        elif member.suspended_reason is not None:
            yield Finding("commission.suspended", (), {"key": case.by})
    elif case.by != CLERK:
        yield Finding("act.person", (), {"key": case.by})


def _written(act: Act) -> Iterator[Finding]:
    """Every text and name of an act, as text: not empty, not too long, nothing hidden in it."""
    for path, text, limit in texts(act):
        yield from _line(text, path, limit)
    for path, name in persons(act):
        yield from people.check_person(name.name(), path)


def _line(text: str, path: str, limit: Limit) -> Iterator[Finding]:
    found = next((ch for ch in text if unicodedata.category(ch) in {"Cc", "Cf", "Cs", "Co", "Cn"}), None)
    if found is not None and found != "\n":
        yield Finding("field.forbidden_character", (path,), {"character": f"U+{ord(found):04X}"})
        return
    if not text.strip() and not limit.may_be_empty:
        yield Finding("field.empty", (path,))
    elif len(text) > limit.longest:
        yield Finding("field.too_long", (path,), {"length": len(text), "longest": limit.longest})
    if any(unicodedata.category(ch) == "Nd" and not ch.isascii() for ch in text):
        yield Finding("field.digits", (path,))


def _asked_reasons(act: Act, findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """A late act needs its reason and the name of whoever gives it (procedure.md §2)."""
    for finding in findings:
        if _severity(finding) is Severity.LATE and act.late is None:
            step = finding.code.removesuffix(".late")
            yield Finding(f"{step}.reason_needed", ("late",), finding.values, finding.citation)


def _notes(findings: tuple[Finding, ...]) -> dict[str, Any]:
    notes: dict[str, Any] = {}
    for severity, key in ((Severity.LATE, "late"), (Severity.WARN, "warn")):
        codes = sorted({finding.code for finding in findings if _severity(finding) is severity})
        if codes:
            notes[key] = codes
    return notes


def _write_lateness(session: Session, case: Case, act: Act, findings: tuple[Finding, ...]) -> None:
    """Each lateness is kept for ever, with its reason."""
    made = len(case.before.lateness)
    for finding in findings:
        if _severity(finding) is Severity.LATE and act.late is not None:
            made += 1
            reason = act.late.reason.text()
            session.add(
                tables.Lateness(
                    id=made,
                    step=finding.code.removesuffix(".late"),
                    subject=act.name,
                    due=str(finding.values["due"]),
                    done=str(finding.values["done"]),
                    days=int(str(finding.values["days"])),
                    reason_kk=reason.kk,
                    reason_ru=reason.ru,
                    given_by_kk=act.late.given_by.text().kk,
                    given_by_ru=act.late.given_by.text().ru,
                )
            )


def _journal_line(line: str, situation: Situation) -> JournalLine:
    entry = json.loads(line)
    member = situation.member(entry["by"])
    by = (
        Text(member.person.kk.signed, member.person.ru.signed)
        if member
        else Text("Іс жүргізуші", "Делопроизводитель")
    )
    return JournalLine(
        seq=entry["seq"],
        act=entry["act"],
        at=datetime.fromisoformat(entry["at"]),
        happened=datetime.fromisoformat(entry["happened"]),
        by=by,
        late=tuple(entry.get("notes", {}).get("late", ())),
        warnings=tuple(entry.get("notes", {}).get("warn", ())),
        hash=hashlib.sha256(line.encode()).hexdigest(),
        changes=tuple((op, table, key, row) for op, table, key, row in entry["chg"]),
    )


def create(path: Path, clock: Clock, *, practice: bool, salts: Callable[[], bytes] = entropy) -> Office:
    """A new working file, open."""
    return Office(Record.create(path, salts=salts), clock, practice=practice)


def open_office(path: Path, clock: Clock | None = None, *, read_only: bool = False) -> Office:
    """Open a working file; a practice file runs on its own clock, which stands at its last entry."""
    record = Record.open_read_only(path) if read_only else Record.open(path, salts=entropy)
    try:
        with record.reading() as session:
            situation = queries.situation(session)
        practice = bool(situation.election and situation.election.practice)
        return Office(record, clock or _clock_of(record, practice=practice), practice=practice)
    except BaseException:
        record.close()
        raise


def _clock_of(record: Record, *, practice: bool) -> Clock:
    lines = record.lines()
    if not (practice and lines):
        return LaptopClock()
    return StandingClock(datetime.fromisoformat(json.loads(lines[-1])["at"]))
