"""What may be set right in the record, as data: the subjects, their fields, and what each field is.

A figure of a count, a result, a ballot given out and a ruling are not among them: each has a lawful way
of its own, which `ELSEWHERE` names by its finding.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from sqlmodel import SQLModel

from core.record import tables
from core.record.situation import FiledPaper, Situation
from core.rules.bilingual import Person, Text

Values = Mapping[str, str | int]
"""What a row holds in its correctable fields; a day is written `YYYY-MM-DD`."""


class Sort(StrEnum):
    """What a field is, which says how a new value is checked."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    NAME = "name"
    PATRONYMIC = "patronymic"
    WHOLE = "whole"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Field:
    """A field that may be set right; a `sealed` one lies in the vault."""

    sort: Sort = Sort.LINE
    sealed: bool = False
    may_be_empty: bool = False

    def column(self, name: str) -> str:
        """The column of the row that holds the field."""
        return f"{name}_sealed" if self.sealed else name


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of row: its table, the fields that may be set right, and how to read them by the row's key."""

    table: type[SQLModel]
    fields: Mapping[str, Field]
    read: Callable[[Situation, str], Values | None]
    whole_key: bool = False


LINE, PARAGRAPH, DAY, WHOLE = Field(), Field(Sort.PARAGRAPH), Field(Sort.DAY), Field(Sort.WHOLE)
NAMES: Mapping[str, Field] = {
    f"{part}_{language}": Field(Sort.PATRONYMIC if part == "patronymic" else Sort.NAME)
    for part in ("surname", "given", "patronymic")
    for language in ("kk", "ru")
}


def _both(name: str, field: Field = LINE) -> dict[str, Field]:
    return {f"{name}_kk": field, f"{name}_ru": field}


def _texts(name: str, text: Text | None) -> dict[str, str]:
    return {f"{name}_kk": text.kk, f"{name}_ru": text.ru} if text is not None else {}


def _names(person: Person) -> dict[str, str]:
    return {
        f"{part}_{language}": getattr(person[language], part)
        for part in ("surname", "given", "patronymic")
        for language in ("kk", "ru")
    }


def _number(key: str) -> int:
    return int(key) if key.isascii() and key.isdigit() and len(key) < 10 else -1


def _election(situation: Situation, key: str) -> Values | None:
    one = situation.election
    if one is None or key != "1":
        return None
    named = {"unit": one.unit, "oblast": one.oblast}
    return {
        "called_by": one.called_by,
        "called_number": one.called_number,
        "called_day": one.called_day.isoformat(),
        **{
            f"{name}_{language}": unit[language]
            for name, unit in named.items()
            for language in ("kk", "ru", "en")
        },
    }


def _letterhead(situation: Situation, key: str) -> Values | None:
    form = situation.letterhead.get(key)
    return {"kk": form.kk, "ru": form.ru} if form is not None else None


def _member(situation: Situation, key: str) -> Values | None:
    one = situation.member(key)
    return _names(one.person) if one is not None else None


def _elector(situation: Situation, key: str) -> Values | None:
    one = situation.elector(_number(key))
    if one is None:
        return None
    return {**_names(one.person), "birth_year": one.birth_year, **_texts("address", one.address)}


def _submission(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.submissions if one.number == _number(key)), None)
    return {"number": one.paper_number, "day": one.day.isoformat()} if one is not None else None


def _candidate(situation: Situation, key: str) -> Values | None:
    one = situation.candidate(key)
    if one is None:
        return None
    return {
        **_names(one.person),
        "birth_day": one.birth_day.isoformat() if one.birth_day else "",
        "address": one.address,
        "personal_number": one.personal_number or "",
        **_texts("work", one.work),
        **_texts("settlement", one.settlement),
        **_texts("association", one.association or Text("", "")),
        **_texts("nationality", one.nationality or Text("", "")),
    }


def _filed(situation: Situation, key: str) -> Values | None:
    candidate, _, kind = key.partition(":")
    found = situation.candidate(candidate)
    papers: tuple[FiledPaper, ...] = found.papers if found is not None else ()
    one = next((paper for paper in papers if paper.kind == kind), None)
    return {"number": one.number, "day": one.day.isoformat(), "sheets": one.sheets} if one else None


def _notice(situation: Situation, key: str) -> Values | None:
    place = _number(key)
    return (
        _texts("where", situation.notices[place - 1].where) if 0 < place <= len(situation.notices) else None
    )


def _commission_meeting(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.meetings if one.number == _number(key)), None)
    return {**_texts("place", one.place), **_texts("agenda", one.agenda)} if one is not None else None


def _electors_meeting(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.meetings_of_electors if one.attempt == _number(key)), None)
    return {**_texts("place", one.place), **_texts("presiding", one.presiding)} if one is not None else None


def _statement(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.statements if one.number == _number(key)), None)
    return {**_texts("author", one.author), "pages": one.pages} if one is not None else None


def _observer(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.observers if one.number == _number(key)), None)
    if one is None:
        return None
    paper = {"paper_number": one.paper_number, "paper_day": one.paper_day.isoformat()}
    return {**_names(one.person), **_texts("organisation", one.organisation), **paper}


def _proxy(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.proxies if one.number == _number(key)), None)
    return {**_names(one.person), "mandate_day": one.mandate_day.isoformat()} if one is not None else None


def _handover(situation: Situation, key: str) -> Values | None:
    place = _number(key)
    found = situation.handovers
    return {"receiver": found[place - 1].receiver} if 0 < place <= len(found) else None


def _presentation(situation: Situation, key: str) -> Values | None:
    one = situation.presentation
    return {"how": one.how, "received_by": one.received_by} if one is not None and key == "1" else None


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "election": Subject(
            tables.Election,
            {
                "called_by": LINE,
                "called_number": Field(may_be_empty=True),
                "called_day": DAY,
                **{
                    f"{name}_{language}": LINE
                    for name in ("unit", "oblast")
                    for language in ("kk", "ru", "en")
                },
            },
            _election,
            whole_key=True,
        ),
        "letterhead": Subject(tables.Letterhead, {"kk": LINE, "ru": LINE}, _letterhead),
        "member": Subject(tables.Member, NAMES, _member),
        "elector": Subject(
            tables.Elector,
            {**NAMES, "birth_year": WHOLE, **_both("address", Field(sealed=True))},
            _elector,
            whole_key=True,
        ),
        "submission": Subject(tables.Submission, {"number": LINE, "day": DAY}, _submission, whole_key=True),
        "candidate": Subject(
            tables.Candidate,
            {
                **NAMES,
                "birth_day": Field(Sort.DAY, sealed=True),
                "address": Field(sealed=True),
                "personal_number": Field(sealed=True, may_be_empty=True),
                **_both("work"),
                **_both("settlement"),
                **_both("association", Field(may_be_empty=True)),
                **_both("nationality", Field(may_be_empty=True)),
            },
            _candidate,
        ),
        "filed_paper": Subject(
            tables.CandidatePaper,
            {"number": Field(sealed=True, may_be_empty=True), "day": DAY, "sheets": WHOLE},
            _filed,
        ),
        "notice": Subject(tables.Notice, _both("where"), _notice, whole_key=True),
        "commission_meeting": Subject(
            tables.CommissionMeeting,
            {**_both("place"), **_both("agenda")},
            _commission_meeting,
            whole_key=True,
        ),
        "electors_meeting": Subject(
            tables.ElectorsMeeting,
            {**_both("place"), **_both("presiding")},
            _electors_meeting,
            whole_key=True,
        ),
        "statement": Subject(
            tables.Statement, {**_both("author"), "pages": WHOLE}, _statement, whole_key=True
        ),
        "observer": Subject(
            tables.Observer,
            {**NAMES, **_both("organisation"), "paper_number": LINE, "paper_day": DAY},
            _observer,
            whole_key=True,
        ),
        "proxy": Subject(tables.Proxy, {**NAMES, "mandate_day": DAY}, _proxy, whole_key=True),
        "handover": Subject(tables.Handover, {"receiver": LINE}, _handover, whole_key=True),
        "presentation": Subject(
            tables.Presentation, {"how": LINE, "received_by": LINE}, _presentation, whole_key=True
        ),
    }
)
"""Everything that may be set right, by subject."""

ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "count": "correct.count",
        "result": "correct.result",
        "ballot": "correct.ballot",
        "participation": "correct.ballot",
        "attendance": "correct.ballot",
        "ruling": "correct.ruling",
    }
)
"""What is set right in another lawful way only, and the finding that names it."""


def subject_key(subject: Subject, key: str) -> str | int:
    """The row's key as its table has it."""
    return int(key) if subject.whole_key else key
