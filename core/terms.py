"""The register of terms over the files of a folder: who is in office, until when, what falls vacant.

`term` is a pure function of one situation; `read` opens the files of a folder and says which can't be read.
A by-election or a repeat election is opened from a file with what is known filled in (`next_call`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from core import office
from core.acts.entry import begins_on
from core.acts.validity import repeat_decided
from core.procedures import procedure as rule_set
from core.record.problems import RecordProblem
from core.record.situation import Candidate, Situation, Unit
from core.rules import mandate
from core.rules.bilingual import Person, Text
from core.rules.findings import Finding
from core.rules.procedure import Procedure

REPEAT, BY_ELECTION = "repeat", "by_election"


class Standing(StrEnum):
    """How an office stands on a day."""

    RUNNING = "running"
    ENDING = "ending"
    OVER = "over"
    VACANT = "vacant"
    AWAITED = "awaited"


@dataclass(frozen=True, slots=True)
class Term:
    """The office of one election.

    `call_by` is the last day to call the election before the term ends, where the Rules set one;
    `election_by` the last day to call, or where `held` to hold, the by-election after a vacancy.
    """

    unit: Unit
    practice: bool
    standing: Standing
    akim: Person | None = None
    began: date | None = None
    ends: date | None = None
    left: int = 0
    call_by: date | None = None
    ended_early: date | None = None
    election_by: date | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A file of the register: its term, or why it can't be read."""

    path: Path
    term: Term | None = None
    problem: Finding | None = None


@dataclass(frozen=True, slots=True)
class NextCall:
    """What is known of the election that follows: `call` and `seat` are data of acts, to be completed."""

    call: dict[str, Any] = field(default_factory=dict)
    seat: dict[str, Any] = field(default_factory=dict)


def term(situation: Situation, procedure: Procedure, today: date) -> Term | None:
    """The term of the akim of this election; None before it is called."""
    election = situation.election
    if election is None:
        return None
    began, early = begins_on(situation), situation.mandate_end
    winner = situation.candidate(situation.winner.candidate) if situation.winner else None
    person = winner.person if winner else None
    if began is None:
        return Term(election.unit, election.practice, Standing.AWAITED, person)
    ends = mandate.term_ends(procedure, began)
    last = early.event_day if early else ends
    return Term(
        unit=election.unit,
        practice=election.practice,
        standing=_standing(today, ends, vacant=early is not None),
        akim=person,
        began=began,
        ends=ends,
        left=max((last - today).days, 0),
        call_by=mandate.call_due(procedure, ends),
        ended_early=early.event_day if early else None,
        election_by=mandate.by_election_due(procedure, early.event_day) if early else None,
        held=procedure.vacancy.held,
    )


def is_over(situation: Situation, procedure: Procedure | None, today: date) -> bool:
    """Whether a file has done its work: a repeat election follows it, or the mandate is at its end."""
    found = term(situation, procedure, today) if procedure is not None else None
    ended = found is not None and found.standing in {Standing.OVER, Standing.VACANT}
    return ended or repeat_decided(situation)


def _standing(today: date, ends: date, *, vacant: bool) -> Standing:
    """The last day of a term is still one of it; from ninety days before it is spoken of."""
    if vacant:
        return Standing.VACANT
    if today > ends:
        return Standing.OVER
    return Standing.ENDING if ends - today <= mandate.NOTICE else Standing.RUNNING


def read(paths: Iterable[Path], today: date) -> tuple[Line, ...]:
    """A line for each file, those that fall vacant or end first on top; one that can't be read says why."""
    return tuple(sorted((_line(path, today) for path in paths), key=_place))


def _line(path: Path, today: date) -> Line:
    try:
        situation, _ = _opened(path)
    except RecordProblem as problem:
        return Line(path, problem=problem.finding)
    if situation.election is None:
        return Line(path)
    return Line(path, term(situation, rule_set(situation.election.procedure), today))


def _opened(path: Path) -> tuple[Situation, str]:
    """The situation of a file and the head of its journal, read only."""
    opened = office.open_office(path, read_only=True)
    try:
        return opened.situation(), opened.head.hash
    finally:
        opened.close()


def _place(line: Line) -> tuple[int, date, str]:
    found = line.term
    if found is None:
        return (2, date.max, line.path.name)
    last = found.election_by or found.ends
    return (0 if last else 1, last or date.max, line.path.name)


def next_call(path: Path) -> NextCall:
    """What an earlier file knows of the election that follows it, as data of acts (p.3, 48-51).

    A repeat election where one was decided, else a by-election where the mandate ended early, else the
    next election of the same unit. Raises RecordProblem where the file can't be read.
    """
    return following(*_opened(path))


def following(situation: Situation, head: str) -> NextCall:
    """The same of a file that is open: its situation and the head of its journal."""
    return NextCall(_call(situation, head), seat(situation))


def _call(situation: Situation, head: str) -> dict[str, Any]:
    election, early = situation.election, situation.mandate_end
    repeat = situation.repeat_election if repeat_decided(situation) else None
    if election is None:
        return {}
    made: dict[str, Any] = {
        "procedure": election.procedure,
        "unit": _unit(election.unit),
        "oblast": _unit(election.oblast),
        "zone": str(election.zone),
        "seats": election.seats,
        "office_kind": election.office_kind,
    }
    rules = rule_set(election.procedure)
    if repeat is not None:
        made["called_by"] = _body(rules, repeat.body)
        made |= {"previous_kind": REPEAT, "previous_head": head, "vote_day": repeat.vote_day.isoformat()}
        made["called_number"] = repeat.outside_number or repeat.decision or ""
        made["called_day"] = (repeat.outside_day or repeat.at.date()).isoformat()
        named = ((situation.candidate(key), reason) for key, reason in repeat.barred)
        made["barred"] = [_barred(one, reason) for one, reason in named if one is not None]
    elif early is not None:
        made["called_by"] = _body(rules, rules.vacancy.by)
        made |= {"previous_kind": BY_ELECTION, "previous_head": head}
        made["term_ends"] = early.event_day.isoformat()
    elif (began := begins_on(situation)) is not None:
        made["called_by"] = _body(rules, rules.call.by)
        made["term_ends"] = mandate.term_ends(rules, began).isoformat()
    return made


def seat(situation: Situation) -> dict[str, Any]:
    """Commission and letterhead, as the data of `seat_commission`."""
    members = [
        {"key": member.key, "role": member.role, "person": _person(member.person)}
        for member in situation.members
    ]
    forms: dict[str, Any] = {name: _text(text) for name, text in situation.letterhead.items()}
    if "phone" in forms:
        forms["phone"] = situation.letterhead["phone"].kk
    return {"members": members, "letterhead": forms}


def _barred(candidate: Candidate, reason: Text) -> dict[str, Any]:
    return {"person": _person(candidate.person), "reason": _text(reason)}


def _body(procedure: Procedure, key: str) -> str:
    name = procedure.body(key)
    return f"{name.kk} / {name.ru}"


def _unit(unit: Unit) -> dict[str, str]:
    return {"kk": unit.kk, "ru": unit.ru, "en": unit.en}


def _text(text: Text) -> dict[str, str]:
    return {"kk": text.kk, "ru": text.ru}


def _person(person: Person) -> dict[str, dict[str, str]]:
    return {
        language: {"surname": name.surname, "given": name.given, "patronymic": name.patronymic}
        for language, name in (("kk", person.kk), ("ru", person.ru))
    }
