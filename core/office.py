"""The open office: one record, a clock, a rule set. `perform` is the only door by which data changes.

The window, the commands and the tests all come through here. An act that a rule refuses writes nothing;
one that is done stands in the record and the journal together, with every paper it issues.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from core import accounts, backups, logs
from core.acts.accounts import SignIn, SignOut, account_of
from core.acts.base import Act, Case, LateData, localized
from core.acts.election import CallElection
from core.clocks import Clock, LaptopClock, StandingClock
from core.judging import (
    asked_reasons,
    cited,
    clock_note,
    in_turn,
    moments,
    notes,
    person,
    severity,
    write_lateness,
    written,
)
from core.minutes import CLERK, JournalLine, journal_lines
from core.procedures import procedure, procedures
from core.record import history, queries
from core.record.database import ActHead, Head, Record, entropy
from core.record.problems import RecordProblem
from core.record.situation import Account, Situation
from core.rules.findings import Finding, Severity
from core.rules.procedure import Procedure
from core.upgrade import upgrade
from core.zones import zone as find_zone
from core.zones import zone_names


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


class Office:
    """An open working file and everything needed to act in it.

    `clock` gives the present moment; `practice` says that the file is a rehearsal's and marks what it
    prints. `backup_folder` is where closing leaves a copy of a real election; None: it leaves none.
    """

    def __init__(
        self, record: Record, clock: Clock, *, practice: bool, backup_folder: Path | None = None
    ) -> None:
        self.record = record
        self._backup_folder = backup_folder
        self._closed = False
        self.no_copy: Finding | None = None
        self.session: accounts.Session | None = None
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
        """Leave one file behind, and a copy if something changed; `no_copy` says why there is none.

        Who is still signed in goes now, which the journal tells where it can be written.
        """
        try:
            self._leave()
            self.no_copy = self._copy_on_closing()
        finally:
            self._closed = True
            self.record.close()

    def back_up(self) -> backups.Kept:
        """Make a checked copy now. RecordProblem says why there is none; ValueError: no folder was given."""
        if self._backup_folder is None:
            raise ValueError("this office was opened without a folder for copies")
        return backups.make(self.record, self._backup_folder)

    def _leave(self) -> None:
        """Sign out whoever is signed in. Nothing that hinders the entry may hinder the closing."""
        if self._closed or self.session is None:
            return
        try:
            self.lock()
        except Exception as error:
            logs.mistake(error)

    def _copy_on_closing(self) -> Finding | None:
        if self._closed or self._backup_folder is None or not self.record.writing or self.practice:
            return None
        try:
            backups.make_if_changed(self.record, self._backup_folder)
        except RecordProblem as problem:
            return problem.finding
        except OSError:
            return Finding("record.copy_failed", (), {"file": self.path.name})
        return None

    def situation(self) -> Situation:
        """Everything recorded, as one frozen value; read anew after each act."""
        if self._situation is None:
            with self.record.rows() as raw:
                self._situation = queries.situation(raw)
        return self._situation

    def situation_at(self, seq: int) -> Situation:
        """Everything recorded up to an entry, that entry among it; what lies in the vault is not there."""
        return history.situation_at(self.record.lines(), seq)

    def now(self) -> datetime:
        """The present moment in the district's time; a practice file's own clock."""
        election = self.situation().election
        return self._clock.now().astimezone(election.zone if election else UTC)

    def move_clock(self, moment: datetime) -> None:
        """Move the clock of a practice file, not back behind the last entry; TypeError of a real file."""
        if not isinstance(self._clock, StandingClock):
            raise TypeError("only a practice file has a clock to move")
        self._clock.move(max(moment.astimezone(UTC), self._last_entry() or moment.astimezone(UTC)))

    def pdf(self, number: int) -> bytes:
        """The bytes of an issued paper, as they were issued. KeyError where there is none of that number."""
        return self._kept("SELECT pdf FROM paper_bytes JOIN paper AS it ON paper_bytes.id = sha256", number)

    def shown(self, number: int) -> bytes:
        """An issued paper for a reader: a superseded one with its mark and its heir; its bytes stay."""
        from core.papers import stamping  # noqa: PLC0415  the PDF library is loaded when a paper is made

        paper = next(one for one in self.situation().papers if one.number == number)
        pdf = self.pdf(number)
        return stamping.marked(pdf, heir=paper.heir) if paper.state == "superseded" else pdf

    def card_sheets(self, numbers: tuple[int, ...]) -> bytes:
        """Issued cards of one kind two to a sheet, with cutting marks; a proxy's with their backs."""
        from core.papers import stamping  # noqa: PLC0415  the PDF library is loaded when a paper is made

        kinds = {one.kind for one in self.situation().papers if one.number in numbers}
        return stamping.cards([self.pdf(number) for number in numbers], backs=kinds == {"proxy"})

    def scan(self, number: int) -> bytes:
        """The bytes of a scan, as they were attached. KeyError where there is none of that number."""
        return self._kept("SELECT content FROM scan_bytes JOIN scan AS it ON scan_bytes.id = sha256", number)

    def _kept(self, asked: str, number: int) -> bytes:
        """Bytes out of the file as they lie: no mapper has to be loaded to read them."""
        with self.record.rows() as raw:
            found = raw.execute(f"{asked} WHERE it.id = ?", (number,)).fetchone()
        if found is None:
            raise KeyError(number)
        return bytes(found[0])

    def draft(self, kind: str, subject: str = "") -> bytes:
        """A paper as it would be made of the record as it stands, marked as a draft; nothing is written.

        Raises `documents.NoSuchPaperError` where the record does not hold what it would tell.
        """
        from core.acts import documents  # noqa: PLC0415  loaded when a paper is drawn
        from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made
        from core.papers.facts import Stamp, State  # noqa: PLC0415  the PDF library is loaded when a paper is made

        rules = self.procedure
        if rules is None:
            raise documents.NoSuchPaperError("no election is called")
        day = self.now().date()
        situation = self.situation()
        facts = documents.facts_of(kind, subject, situation, rules, day, issued=self.pdf)
        words = documents.layers(situation, rules)
        return render.render(facts, Stamp(State.DRAFT, self.practice, day), words).pdf

    def journal(self) -> tuple[JournalLine, ...]:
        """All entries, oldest first."""
        situation = self.situation()
        with _as_the_program_writes(self.path):
            return journal_lines(self.record.lines(), situation)

    def check(self, act: Act, by: str = CLERK, *, clock_back: LateData | None = None) -> tuple[Finding, ...]:
        """What the rules say to an act, without doing it."""
        case, findings = self._judge(act, by, clock_back)
        if case is not None:
            findings = (*findings, *asked_reasons(act, findings))
        return findings

    def sign_in(self, account: str, passphrase: str, *, clock_back: LateData | None = None) -> Verdict:
        """Sign a person in; whoever was signed in before is no longer. The file counts failed tries."""
        findings = accounts.try_passphrase(self, account, passphrase)
        if findings:
            return Verdict(done=False, findings=findings)
        return self.perform(SignIn(), account, clock_back=clock_back)

    @property
    def signed_in(self) -> Account | None:
        """Who is signed in and still counts as being there; None: the screen asks for a passphrase."""
        session = self.session
        return account_of(self.situation(), session.account) if session and session.holds() else None

    def lock(self) -> None:
        """Lock the screen: nobody is signed in until a passphrase is given again. Going is an entry.

        Where the entry can't be written, because the disk is full or the clock stands behind, the screen is
        locked all the same.
        """
        session = self.session
        try:
            if session is not None and self.record.writing:
                self.perform(SignOut(), session.account)
        except RecordProblem as problem:
            logs.event("sign_out", problem.code)
        finally:
            self.session = None

    def may(self, deed: str, by: str) -> Finding | None:
        """What speaks against a deed that is no act, such as `export_whole` or `restore`; None: nothing."""
        return accounts.may(self.situation(), deed, by, self.session)

    def perform(
        self,
        act: Act,
        by: str = CLERK,
        also: tuple[Finding, ...] = (),
        *,
        clock_back: LateData | None = None,
        confirmed_by: str = "",
    ) -> Verdict:
        """Do an act, whole or not at all. `also` are findings from outside the file, such as its folder's.

        `by` is an account where the file has any, else a person. `clock_back` is why the clerk goes on
        although the clock stands behind the last entry, and who says so; where it doesn't stand behind,
        nothing comes of it. `confirmed_by` is the name typed to sign an act off (`accounts.asks_for_name`).
        """
        case, findings = self._judge(act, by, clock_back)
        findings = (*also, *findings, *asked_reasons(act, findings))
        verdict = self._decide(act, case, findings, clock_back, confirmed_by)
        logs.event(
            "act", act.name, "done" if verdict.done else "refused", *verdict.codes, entry=self.head.seq
        )
        return verdict

    def _decide(
        self,
        act: Act,
        case: Case | None,
        findings: tuple[Finding, ...],
        clock_back: LateData | None,
        confirmed_by: str,
    ) -> Verdict:
        """Record an act that nothing speaks against."""
        if case is not None and accounts.asks_for_name(case.before, act.name):
            account = account_of(case.before, case.account)
            findings = (*findings, *accounts.check_name(case.before, account, confirmed_by))
        if case is None or any(severity(finding) is Severity.REFUSE for finding in findings):
            return Verdict(done=False, findings=findings)
        from core.issuing import PaperRefused  # noqa: PLC0415  loaded with the tables when an act writes

        try:
            return self._record(act, case, findings, clock_back)
        except PaperRefused as refused:
            return Verdict(done=False, findings=(*findings, refused.finding))
        finally:
            self._situation = None

    # --- judging ---------------------------------------------------------------------------------------

    def _judge(
        self, act: Act, by: str, clock_back: LateData | None
    ) -> tuple[Case | None, tuple[Finding, ...]]:
        before = self.situation()
        zone, rules, findings = self._frame(act, before)
        if zone is None or rules is None:
            return None, tuple(findings)
        clock = self._clock.now().astimezone(zone)
        happened = localized(act.happened, zone) if act.happened else clock
        stands = accounts.standing(before, act.name, by, self.session)
        key = stands.account.key if stands.account else None
        case = Case(before, rules, zone, happened, clock, stands.by, key)
        findings += [*moments(case), *written(act), *stands.findings, *person(case)]
        findings += self._clock_behind(clock, clock_back)
        if not any(finding.code == "field.forbidden_character" for finding in findings):
            findings += [*in_turn(act, case), *act.check(case)]
        return case, cited(findings, rules)

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

    def _clock_behind(self, clock: datetime, reason: LateData | None = None) -> Iterator[Finding]:
        """A clock behind the last entry: nothing is written until it is set right or a reason is given."""
        last = self._last_entry()
        if last is None or clock >= last:
            return
        values = {"now": f"{clock:%d.%m.%Y %H:%M}", "last": f"{last.astimezone(clock.tzinfo):%d.%m.%Y %H:%M}"}
        if reason is None:
            yield Finding("record.clock_behind", (), values)
            return
        yield Finding("record.clock_back", (), values)
        yield from written(reason, "clock_back")

    def _last_entry(self) -> datetime | None:
        """When the last entry was recorded."""
        line = self.record.last_line()
        return datetime.fromisoformat(json.loads(line)["at"]) if line else None

    # --- writing ---------------------------------------------------------------------------------------

    def _record(
        self, act: Act, case: Case, findings: tuple[Finding, ...], clock_back: LateData | None
    ) -> Verdict:
        from core.issuing import WritingDesk  # noqa: PLC0415  loaded with the tables when an act writes

        head = ActHead(
            act=act.name,
            at=case.clock.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            by=case.by,
            happened=case.happened.isoformat(timespec="seconds"),
            notes={**notes(findings), **clock_note(findings, clock_back)},
        )
        with self.record.act(head) as work:
            desk = WritingDesk(work, case, practice=self._practice)
            write_lateness(work.session, case, act, findings)
            act.effect(desk)
            work.session.flush()
        self._situation = None
        self._stay_signed_in(act, case)
        return Verdict(True, findings, self.record.head().seq, tuple(desk.issued))

    def _stay_signed_in(self, act: Act, case: Case) -> None:
        """A sign-in begins a session and a sign-out ends it; whatever else is done keeps it awake."""
        if isinstance(act, SignIn) and case.account is not None:
            self.session = accounts.Session(case.account)
        elif isinstance(act, SignOut):
            self.session = None
        elif self.session is not None:
            self.session.touch()


def create(
    path: Path,
    clock: Clock,
    *,
    practice: bool,
    salts: Callable[[], bytes] = entropy,
    backup_folder: Path | None = None,
) -> Office:
    """A new working file, open."""
    record = Record.create(path, salts=salts)
    return Office(record, clock, practice=practice, backup_folder=backup_folder)


def open_office(
    path: Path,
    clock: Clock | None = None,
    *,
    read_only: bool = False,
    backup_folder: Path | None = None,
    between: bool = False,
) -> Office:
    """Open a working file; a practice file runs on its own clock, which stands at its last entry.

    A file of an earlier version is brought to the present one first; `warnings` then says so. `between`: also
    where its election stands between vote and order.
    """
    told = None if read_only else upgrade(path, clock or LaptopClock(), between=between)
    record = Record.open_read_only(path) if read_only else Record.open(path, salts=entropy)
    if told is not None:
        record.warnings = (told, *record.warnings)
    try:
        with _as_the_program_writes(path), record.rows() as raw:
            situation = queries.situation(raw)
            practice = bool(situation.election and situation.election.practice)
            clock = clock or _clock_of(record, practice=practice)
        logs.event("opened", "practice" if practice else "real", entries=record.head().seq)
        made = Office(record, clock, practice=practice, backup_folder=backup_folder)
        made._situation = situation  # read once, not twice
        return made  # noqa: TRY300
    except BaseException:
        record.close()
        raise


@contextmanager
def _as_the_program_writes(path: Path) -> Iterator[None]:
    """A file may be one in itself and yet say what the program never writes: then it is `record.damaged`.

    The log has what was stumbled over: it could be a mistake of the program's own.
    """
    try:
        yield
    except (ValueError, LookupError, TypeError) as error:
        logs.mistake(error)
        raise RecordProblem("record.damaged", file=path.name) from error


def _clock_of(record: Record, *, practice: bool) -> Clock:
    line = record.last_line()
    if not (practice and line):
        return LaptopClock()
    return StandingClock(datetime.fromisoformat(json.loads(line)["at"]))


__all__ = ["CLERK", "JournalLine", "Office", "Verdict", "create", "open_office"]
