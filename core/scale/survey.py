"""What an oblast sees: every election of a consolidated database, the most urgent first. Reads only.

Stage and terms are reckoned from the rows at the moment of asking, by the same functions that the desk of
the commission uses.
"""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import StringIO
from typing import Any

from sqlalchemy import Connection, select

from core import terms
from core.acts import agenda, deadlines
from core.acts.result import open_point
from core.audit.csv_copy import BOM, FORMULA
from core.misuse import Misuse
from core.procedures import procedures
from core.record import queries
from core.record.situation import Situation
from core.rules.procedure import Procedure
from core.scale import store
from core.scale.files import as_objects

AT_ONCE = 200
"""So many elections are read at a time: memory stays small, however many there are."""
DAYS_A_MONTH = 31
Progress = Callable[[int, int], None]


def _silent(_done: int, _all: int) -> None:
    """Nobody is told how far it is."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One election of the survey."""

    file: str
    entries: int
    head: str
    unit: dict[str, str]
    oblast: dict[str, str]
    procedure: str
    vote_day: str
    practice: bool
    stage: str
    task: str | None
    deadline: dict[str, Any] | None
    lateness: tuple[dict[str, Any], ...]
    outcome: dict[str, Any]
    term: dict[str, Any] | None
    findings: tuple[str, ...]
    forks: tuple[dict[str, Any], ...]

    def to_json(self) -> dict[str, Any]:
        """As `--json` prints it."""
        return {name: getattr(self, name) for name in self.__slots__}


def survey(
    url: str, now: datetime, *, within: int | None = None, progress: Progress | None = None
) -> tuple[Unit, ...]:
    """Every election, sorted by urgency; `within` keeps those whose term ends within so many months."""
    engine = store.engine(url)
    try:
        store.check(engine)
        with store.plainly(engine), engine.connect() as connection:
            found = list(_units(connection, now, progress or _silent))
    finally:
        engine.dispose()
    twice = _twice(found)
    units = [_with(one, "unit.two_records") if _key(one) in twice else one for one in found]
    if within is not None:
        units = [one for one in units if one.term and _ends_within(one.term, within)]
    return tuple(sorted(units, key=_urgency))


def _units(connection: Connection, now: datetime, progress: Progress) -> Iterator[Unit]:
    forks = defaultdict(list)
    for row in connection.execute(select(store.fork).order_by(store.fork.c.file, store.fork.c.head)):
        forks[row.source].append({"file": row.file, "head": row.head, "parted": row.parted})
    sources = connection.execute(select(store.source).order_by(store.source.c.id)).all()
    for start in range(0, len(sources), AT_ONCE):
        batch = sources[start : start + AT_ONCE]
        rows = _rows(connection, batch[0].id, batch[-1].id)
        for one in batch:
            yield _unit(one, rows[one.id], tuple(forks[one.id]), now)
        progress(start + len(batch), len(sources))


def _rows(connection: Connection, first: int, last: int) -> dict[int, dict[str, list[dict[str, Any]]]]:
    """The rows of the files from one to another: source → table → rows."""
    made: dict[int, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for name, table in store.TABLES.items():
        for row in connection.execute(select(table).where(table.c.source.between(first, last))).mappings():
            made[row["source"]][name].append(dict(row))
    return made


def _unit(one: Any, rows: dict[str, list[dict[str, Any]]], forks: tuple[Any, ...], now: datetime) -> Unit:
    situation = queries.assembled(lambda table: as_objects(rows.get(table, ())))
    election = situation.election
    if election is None:
        raise Misuse(f"{one.file}: its rows are not in the database: make a new one")
    rules = procedures().get(election.procedure)
    local = now.astimezone(election.zone)
    next_ = deadlines.deadlines(situation, rules, local) if rules else ()
    task = agenda.current(agenda.tasks(situation, rules, local)) if rules else None
    return Unit(
        file=one.file,
        entries=one.entries,
        head=one.head,
        unit=_names(election.unit),
        oblast=_names(election.oblast),
        procedure=election.procedure,
        vote_day=election.vote_day.isoformat(),
        practice=election.practice,
        stage=agenda.stage(situation, rules, local) if rules else "unknown",
        task=task.key if task else None,
        deadline=_deadline(next_[0]) if next_ else None,
        lateness=tuple({"step": late.step, "days": late.days} for late in situation.lateness),
        outcome=_outcome(situation),
        term=_term(situation, rules, local.date()) if rules else None,
        findings=(*json.loads(one.notes), *_open(situation, rules)),
        forks=forks,
    )


def _open(situation: Situation, rules: Procedure | None) -> Iterator[str]:
    """What is open about an election: its rule set is not known here, or the law asks for a ruling."""
    if rules is None:
        yield "procedure.unknown"
    elif open_point(situation, rules) is not None:
        yield "result.open_point"


def _names(unit: Any) -> dict[str, str]:
    return {"kk": unit.kk, "ru": unit.ru, "en": unit.en}


def _deadline(term: deadlines.Deadline) -> dict[str, Any]:
    return {
        "step": term.step,
        "kind": term.kind,
        "at": term.moment.isoformat(timespec="seconds"),
        "passed": term.passed,
        "citation": term.citation,
    }


def _outcome(situation: Situation) -> dict[str, Any]:
    vote = deadlines.last_vote(situation)
    result = vote.result if vote else None
    if result is None:
        return {"kind": "none", "who": []}
    named = [one for key in result.who if (one := situation.candidate(key)) is not None]
    who = [{"kk": one.person.kk.full, "ru": one.person.ru.full} for one in named]
    return {"kind": "invalid" if situation.invalidation else result.kind, "who": who}


def _term(situation: Situation, rules: Procedure, today: date) -> dict[str, Any] | None:
    term = terms.term(situation, rules, today)
    if term is None:
        return None
    ends = term.ended_early or term.ends
    return {
        "standing": str(term.standing),
        "ends": ends.isoformat() if ends else None,
        "left": term.left,
        "call_by": term.call_by.isoformat() if term.call_by else None,
        "election_by": term.election_by.isoformat() if term.election_by else None,
    }


# --- order and words ------------------------------------------------------------------------------------


def _key(one: Unit) -> tuple[str, str, bool]:
    return one.unit["kk"], one.vote_day, one.practice


def _twice(units: list[Unit]) -> set[tuple[str, str, bool]]:
    """Elections of which there are two records that share not even their first entry."""
    return {key for key, many in Counter(map(_key, units)).items() if many > 1}


def _with(one: Unit, finding: str) -> Unit:
    return Unit(**{**one.to_json(), "findings": (*one.findings, finding)})


def _ends_within(term: dict[str, Any], months: int) -> bool:
    return term["ends"] is not None and term["left"] <= months * DAYS_A_MONTH


def _urgency(one: Unit) -> tuple[int, datetime, str, str]:
    """Forks, then terms that passed unmet, then those to come, then elections that wait for nothing."""
    at = datetime.max.replace(tzinfo=UTC)
    if one.deadline:
        at = datetime.fromisoformat(one.deadline["at"]).astimezone(UTC)
    rank = 0 if one.forks else 3
    if rank and one.deadline:
        rank = 1 if one.deadline["passed"] else 2
    return rank, at, one.unit["kk"], one.head


def to_text(units: tuple[Unit, ...]) -> str:
    """A line for each election."""
    lines = [_line(one) for one in units]
    late = sum(bool(one.deadline and one.deadline["passed"]) for one in units)
    forked = sum(bool(one.forks) for one in units)
    return "\n".join(
        [*lines, f"{len(units)} elections, {late} with a deadline passed unmet, {forked} forked"]
    )


def _line(one: Unit) -> str:
    parts = [one.unit["en"] or one.unit["ru"], one.vote_day, one.stage]
    if one.forks:
        parts.append(f"FORK at entry {one.forks[0]['parted']}")
    if one.deadline:
        passed = "passed" if one.deadline["passed"] else "by"
        parts.append(f"{one.deadline['step']} {passed} {one.deadline['at']}")
    if one.lateness:
        parts.append("late: " + ", ".join(f"{late['step']} {late['days']} d" for late in one.lateness))
    if one.outcome["kind"] != "none":
        parts.append(" ".join([one.outcome["kind"], *(who["ru"] for who in one.outcome["who"])]))
    if one.term and one.term["ends"]:
        parts.append(f"term of office {one.term['standing']} {one.term['ends']}")
    return " · ".join([*parts, *one.findings])


COLUMNS = (
    "unit_kk", "unit_ru", "oblast_kk", "oblast_ru", "vote_day", "stage", "task", "deadline", "deadline_at",
    "passed", "late", "outcome", "who", "term", "term_ends", "findings", "forks", "entries", "head", "file",
)  # fmt: skip


def coded(units: tuple[Unit, ...]) -> Iterator[tuple[object, ...]]:
    """The survey as a table for a machine: the names of the columns, then codes and ISO dates.

    `shown.table` is the one for people.
    """
    yield COLUMNS
    for one in units:
        yield tuple(_cells(one))


def csv_table(rows: Iterable[Iterable[object]]) -> bytes:
    """A table for a spreadsheet: a line of headings, then one for each election."""
    text = StringIO(newline="")
    out = csv.writer(text, quoting=csv.QUOTE_ALL)
    out.writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue().encode(BOM)


def _cells(one: Unit) -> Iterator[object]:
    deadline, term = one.deadline or {}, one.term or {}
    yield from (one.unit["kk"], one.unit["ru"], one.oblast["kk"], one.oblast["ru"], one.vote_day)
    yield from (one.stage, one.task or "", deadline.get("step", ""), deadline.get("at", ""))
    yield from ("yes" if deadline.get("passed") else "", len(one.lateness), one.outcome["kind"])
    yield ", ".join(who["ru"] for who in one.outcome["who"])
    yield from (term.get("standing", ""), term.get("ends") or "", " ".join(one.findings))
    yield from (len(one.forks), one.entries, one.head, one.file)


def _plain(cell: object) -> str:
    text = str(cell)
    return "'" + text if text.startswith(FORMULA) else text
