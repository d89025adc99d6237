"""Read the whole record into one frozen `Situation`: every table once, the rows put together."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType, SimpleNamespace
from typing import Any, TypeVar

from core.record.situation import (
    Account,
    Appeal,
    AppealAnswer,
    Appointment,
    Ballot,
    BarredPerson,
    Candidate,
    CandidateDecision,
    ConformityVote,
    Correction,
    CountEntry,
    Counting,
    CountProtocol,
    Decision,
    Dismissal,
    Election,
    Elector,
    ElectorsMeeting,
    EntryIntoOffice,
    Extension,
    FiledPaper,
    GivenBallot,
    Handover,
    Invalidation,
    Lateness,
    ListRequest,
    MandateEnd,
    Meeting,
    MeetingCall,
    MeetingClosing,
    Member,
    Notice,
    Observer,
    Paper,
    Presentation,
    Printing,
    Proxy,
    Recount,
    RepeatElection,
    Requirement,
    Resignation,
    Result,
    Ruling,
    Scan,
    SecondVote,
    Signature,
    Situation,
    Statement,
    Submission,
    Unit,
    Vote,
    Window,
    Winner,
)
from core.rules.bilingual import Name, Person, Text
from core.zones import zone as find_zone

Item = TypeVar("Item")
PROTOCOLS = (None, "count", "result")
"""Which protocol carries a statement, by what its row says."""


def situation(raw: sqlite3.Connection) -> Situation:
    """Read the whole record of the election into one frozen value: one statement for each table."""

    def rows(table: str) -> Iterable[Any]:
        found = raw.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in found.description]
        return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in found]

    return _Reader(rows).situation()


def assembled(rows: "Rows") -> Situation:
    """The same of rows that lie elsewhere, in one database with those of many elections."""
    return _Reader(rows).situation()


Rows = Callable[[str], Iterable[Any]]
"""The rows of a table, by its name; any object with its columns as attributes will do."""


class _Reader:
    """Loads every table once and puts the rows together."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._read: dict[str, list[Any]] = {}
        self._sealed: dict[str, str] = {row.id: row.value for row in rows("vault")}

    def _all(self, table: str) -> list[Any]:
        """The rows of a table in the order of their keys."""
        if table not in self._read:
            self._read[table] = sorted(self._rows(table), key=lambda row: _order(row.id))
        return self._read[table]

    def _by(self, table: str, column: str) -> Mapping[Any, list[Any]]:
        """The same, by what they belong to."""
        made: dict[Any, list[Any]] = defaultdict(list)
        for row in self._all(table):
            made[getattr(row, column)].append(row)
        return made

    def _open(self, commitment: str | None) -> str:
        return self._sealed.get(commitment or "", "")

    def situation(self) -> Situation:
        found = self._all("election")
        if not found:
            return Situation()
        row = found[0]
        presented = self._presentations()
        election = Election(
            procedure=row.procedure,
            practice=bool(row.practice),
            zone=find_zone(row.zone),
            vote_day=date.fromisoformat(row.vote_day),
            seats=row.seats,
            unit=Unit(row.unit_kk, row.unit_ru, row.unit_en),
            oblast=Unit(row.oblast_kk, row.oblast_ru, row.oblast_en),
            called_by=row.called_by,
            called_number=row.called_number,
            called_day=date.fromisoformat(row.called_day),
            called_at=datetime.fromisoformat(row.called_at),
            office_kind=row.office_kind,
            term_ends=_day(row.term_ends or ""),
            previous_kind=row.previous_kind,
            previous_head=row.previous_head,
        )
        return Situation(
            election=election,
            letterhead=MappingProxyType({r.id: Text(r.kk, r.ru) for r in self._all("letterhead")}),
            calendar=MappingProxyType(
                {r.id: Window(_moment(r.opens), _moment(r.closes)) for r in self._all("calendar_step")}
            ),
            members=tuple(
                Member(r.id, r.role, _person(r), r.suspended_reason, r.suspended_tie, r.suspended_for)
                for r in sorted(self._all("member"), key=lambda r: r.position)
            ),
            electors=tuple(
                Elector(
                    r.id,
                    _person(r),
                    r.birth_year,
                    Text(self._open(r.address_kk_sealed), self._open(r.address_ru_sealed)),
                )
                for r in self._all("elector")
            ),
            meetings=self._meetings(),
            decisions=tuple(
                Decision(
                    r.id,
                    r.meeting,
                    r.kind,
                    date.fromisoformat(r.day),
                    r.in_favour,
                    r.against,
                    r.abstained,
                    r.members,
                    r.dissent_by,
                )
                for r in self._all("decision")
            ),
            submissions=tuple(
                Submission(
                    r.id,
                    r.nominator,
                    r.number,
                    date.fromisoformat(r.day),
                    _at(r.received_at),
                    r.consultation,
                )
                for r in self._all("submission")
            ),
            candidates=self._candidates(),
            notices=tuple(
                Notice(r.kind, Text(r.where_kk, r.where_ru), _at(r.at)) for r in self._all("notice")
            ),
            ballots=self._ballots(),
            meetings_of_electors=self._meetings_of_electors(),
            meeting_calls=tuple(
                MeetingCall(
                    r.id,
                    r.body,
                    r.decision,
                    r.outside_number,
                    _day(r.outside_day or ""),
                    Text(r.place_kk, r.place_ru),
                    _at(r.begins_at),
                    _at(r.at),
                )
                for r in self._all("meeting_call")
            ),
            votes=self._votes(),
            statements=tuple(
                Statement(
                    r.id,
                    r.kind,
                    Text(r.author_kk, r.author_ru),
                    r.pages,
                    r.round,
                    PROTOCOLS[r.attached],
                    _at(r.at),
                    r.member,
                    r.observer,
                    _text(r.text_kk, r.text_ru),
                )
                for r in self._all("statement")
            ),
            rulings=tuple(
                Ruling(
                    r.question,
                    r.answer,
                    Text(r.body_kk, r.body_ru),
                    r.number,
                    date.fromisoformat(r.day),
                    Text(r.text_kk, r.text_ru),
                    _at(r.at),
                )
                for r in self._all("ruling")
            ),
            second_vote=_first(
                SecondVote(r.decision, _at(r.begins_at), _at(r.at)) for r in self._all("second_vote")
            ),
            winner=_first(Winner(r.candidate, r.decision, _at(r.at)) for r in self._all("winner")),
            presentation=_first(one for place, one in presented if place == 1),
            further_presentations=tuple(one for place, one in presented if place > 1),
            appointment=_first(
                Appointment(r.candidate, r.number, _at(r.at)) for r in self._all("appointment")
            ),
            papers=tuple(
                Paper(
                    r.id,
                    r.kind,
                    r.subject,
                    r.state,
                    r.heir,
                    date.fromisoformat(r.day),
                    _at(r.issued_at),
                    r.code,
                    r.head,
                    r.pages,
                    r.sha256,
                )
                for r in self._all("paper")
            ),
            handovers=tuple(
                Handover(r.paper, r.receiver, _at(r.at), r.capacity, r.copy_number)
                for r in self._all("handover")
            ),
            lateness=tuple(
                Lateness(
                    r.step,
                    r.subject,
                    _at(r.due),
                    _at(r.done),
                    r.days,
                    Text(r.reason_kk, r.reason_ru),
                    Text(r.given_by_kk, r.given_by_ru),
                )
                for r in self._all("lateness")
            ),
            extensions=self._extensions(),
            corrections=tuple(
                Correction(
                    r.id,
                    r.subject,
                    r.key,
                    r.field,
                    Text(r.reason_kk, r.reason_ru),
                    Text(r.given_by_kk, r.given_by_ru),
                    _at(r.at),
                )
                for r in self._all("correction")
            ),
            settings=MappingProxyType({r.id: r.value for r in self._all("setting")}),
            own_wording=MappingProxyType({r.id: r.wording for r in self._all("own_wording")}),
            list_requests=tuple(
                ListRequest(
                    r.id,
                    Text(r.applicant_kk, r.applicant_ru),
                    Text(r.asked_kk, r.asked_ru),
                    bool(r.granted),
                    Text(r.reason_kk, r.reason_ru),
                    _at(r.filed_at),
                    _at(r.at),
                    r.on_decision,
                )
                for r in self._all("list_request")
            ),
            accounts=tuple(
                Account(r.id, r.role, r.member, r.name, bool(r.active)) for r in self._all("account")
            ),
            appeals=self._appeals(),
            proxies=tuple(
                Proxy(
                    r.id,
                    r.candidate,
                    _person(r),
                    date.fromisoformat(r.mandate_day),
                    tuple(r.marks.split()),
                    _moment(r.revoked_at),
                    _at(r.at),
                )
                for r in self._all("proxy")
            ),
            observers=tuple(
                Observer(
                    r.id,
                    _person(r),
                    r.kind,
                    Text(r.organisation_kk, r.organisation_ru),
                    r.paper_number,
                    date.fromisoformat(r.paper_day),
                    _at(r.at),
                )
                for r in self._all("observer")
            ),
            barred=tuple(
                BarredPerson(r.id, _person(r), Text(r.reason_kk, r.reason_ru))
                for r in self._all("barred_person")
            ),
            invalidation=_first(
                Invalidation(
                    r.ground,
                    Text(r.facts_kk, r.facts_ru),
                    r.body,
                    r.decision,
                    r.outside_number,
                    _day(r.outside_day or ""),
                    _at(r.at),
                )
                for r in self._all("invalidation")
            ),
            repeat_election=_first(
                RepeatElection(
                    r.body,
                    r.decision,
                    r.outside_number,
                    _day(r.outside_day or ""),
                    date.fromisoformat(r.vote_day),
                    r.cause,
                    tuple((b.id, Text(b.reason_kk, b.reason_ru)) for b in self._all("repeat_bar")),
                    _at(r.at),
                )
                for r in self._all("repeat_election")
            ),
            entry_into_office=_first(
                EntryIntoOffice(
                    r.candidate,
                    date.fromisoformat(r.begins_on),
                    _moment(r.oath_at),
                    r.certificate,
                    _day(r.acting_from or ""),
                    r.check_number,
                    _day(r.check_day or ""),
                    _at(r.at),
                )
                for r in self._all("entry_into_office")
            ),
            resignations=tuple(
                Resignation(
                    r.id,
                    date.fromisoformat(r.day),
                    r.answer,
                    r.answer_number,
                    _day(r.answer_day or ""),
                    _at(r.at),
                )
                for r in self._all("resignation")
            ),
            dismissals=tuple(
                Dismissal(
                    r.id,
                    r.ground,
                    Text(r.facts_kk, r.facts_ru),
                    r.number,
                    date.fromisoformat(r.day),
                    r.opinion_number,
                    _day(r.opinion_day or ""),
                    r.consent_number,
                    _day(r.consent_day or ""),
                    r.deputies,
                    r.in_favour,
                    bool(r.effective),
                    _day(r.told_day or ""),
                    _at(r.at),
                )
                for r in self._all("dismissal")
            ),
            mandate_end=_first(
                MandateEnd(
                    r.kind,
                    r.ground,
                    date.fromisoformat(r.event_day),
                    Text(r.body_kk, r.body_ru),
                    r.number,
                    date.fromisoformat(r.day),
                    _at(r.at),
                )
                for r in self._all("mandate_end")
            ),
            printings=tuple(Printing(r.paper, r.how, r.copies, _at(r.at)) for r in self._all("printing")),
            scans=tuple(
                Scan(r.id, r.subject, r.key, r.media_type, r.name, r.size, r.sha256, _at(r.at))
                for r in self._all("scan")
            ),
        )

    def _presentations(self) -> tuple[tuple[int, Presentation], ...]:
        """Each presentation with its receiver's place in the rule set."""
        return tuple(
            (
                r.id,
                Presentation(
                    r.letter,
                    r.letter_number,
                    r.how,
                    _at(r.sent_at),
                    _at(r.received_at),
                    r.received_by,
                    r.receiver,
                ),
            )
            for r in self._all("presentation")
        )

    def _extensions(self) -> tuple[Extension, ...]:
        steps = self._by("extension_step", "extension")
        return tuple(
            Extension(
                r.id,
                r.kind,
                r.body,
                r.decision,
                r.outside_number,
                _day(r.outside_day or ""),
                Text(r.reason_kk, r.reason_ru),
                tuple(
                    (
                        s.step,
                        Window(_moment(s.old_opens), _moment(s.old_closes)),
                        Window(_moment(s.opens), _moment(s.closes)),
                    )
                    for s in steps[r.id]
                ),
                _at(r.at),
            )
            for r in self._all("extension")
        )

    def _appeals(self) -> tuple[Appeal, ...]:
        answers = {
            r.id: AppealAnswer(
                r.number, date.fromisoformat(r.day), bool(r.granted), Text(r.text_kk, r.text_ru), _at(r.at)
            )
            for r in self._all("appeal_answer")
        }
        return tuple(
            Appeal(
                r.id,
                r.subject,
                r.against,
                r.body,
                date.fromisoformat(r.day),
                Text(r.content_kk, r.content_ru),
                _at(r.at),
                answers.get(r.id),
            )
            for r in self._all("appeal")
        )

    def _meetings(self) -> tuple[Meeting, ...]:
        present = self._by("meeting_presence", "meeting")
        return tuple(
            Meeting(
                r.id,
                date.fromisoformat(r.day),
                Text(r.place_kk, r.place_ru),
                Text(r.agenda_kk, r.agenda_ru),
                tuple(p.member for p in present[r.id]),
                _text(r.others_kk, r.others_ru),
                _text(r.spoke_kk, r.spoke_ru),
            )
            for r in self._all("commission_meeting")
        )

    def _candidates(self) -> tuple[Candidate, ...]:
        papers = self._by("candidate_paper", "candidate")
        conformity = self._by("conformity", "candidate")
        decisions = self._by("candidate_decision", "candidate")
        votes = {
            r.id: ConformityVote(
                r.meeting, r.in_favour, r.against, r.abstained, r.members, r.dissent_by, _at(r.at)
            )
            for r in self._all("conformity_vote")
        }
        withdrawals = self._all("withdrawal")
        withdrawn = {r.id: _at(r.at) for r in withdrawals}
        withdrawn_on = {r.id: _day(r.day) for r in withdrawals}
        return tuple(
            Candidate(
                key=r.id,
                person=_person(r),
                state=r.state,
                submission=r.submission,
                birth_year=r.birth_year,
                birth_day=_day(self._open(r.birth_day_sealed)),
                address=self._open(r.address_sealed),
                personal_number=self._open(r.personal_number_sealed) or None,
                work=Text(r.work_kk, r.work_ru),
                settlement=Text(r.settlement_kk, r.settlement_ru),
                association=_text(r.association_kk, r.association_ru),
                nationality=_text(r.nationality_kk, r.nationality_ru),
                papers=tuple(
                    FiledPaper(
                        p.kind, self._open(p.number_sealed), date.fromisoformat(p.day), p.sheets, p.defect
                    )
                    for p in papers[r.id]
                ),
                requirements=tuple(
                    Requirement(c.requirement, bool(c.met), self._open(c.evidence_sealed), _at(c.at))
                    for c in conformity[r.id]
                ),
                decisions=tuple(
                    CandidateDecision(
                        d.kind,
                        d.body,
                        d.decision,
                        d.outside_number,
                        d.ground,
                        _text(d.facts_kk, d.facts_ru),
                        _at(d.at),
                        _day(d.outside_day or ""),
                        d.id,
                    )
                    for d in decisions[r.id]
                ),
                withdrawn_at=withdrawn.get(r.id),
                conformity=votes.get(r.id),
                withdrawn_day=withdrawn_on.get(r.id),
            )
            for r in self._all("candidate")
        )

    def _ballots(self) -> tuple[Ballot, ...]:
        lines = self._by("ballot_line", "ballot")
        return tuple(
            Ballot(
                r.round,
                r.decision,
                r.print_run,
                tuple(line.candidate for line in sorted(lines[r.id], key=lambda line: line.position)),
                _at(r.at),
                r.id,
            )
            for r in self._all("ballot")
            if not r.superseded
        )

    def _meetings_of_electors(self) -> tuple[ElectorsMeeting, ...]:
        present = self._by("attendance", "meeting")
        closed = {
            r.id: MeetingClosing(
                r.id,
                _moment(r.announced_at),
                _text(r.announced_by_kk, r.announced_by_ru),
                r.minutes_by,
                Text(r.others_kk, r.others_ru),
                _at(r.at),
            )
            for r in self._all("meeting_closing")
        }
        return tuple(
            ElectorsMeeting(
                r.id,
                Text(r.place_kk, r.place_ru),
                r.base_kind,
                r.base,
                tuple(sorted(a.elector for a in present[r.id])),
                bool(r.quorate),
                _at(r.urn_sealed_at),
                _at(r.opened_at),
                _text(r.presiding_kk, r.presiding_ru),
                closed.get(r.id),
            )
            for r in self._all("electors_meeting")
        )

    def _votes(self) -> tuple[Vote, ...]:
        given = self._by("participation", "round")
        unused = {r.id: r for r in self._all("unused")}
        return tuple(
            Vote(
                round=r.id,
                voting_opened_at=_at(r.voting_opened_at),
                voting_closed_at=_at(r.voting_closed_at),
                given=tuple(
                    sorted(
                        (GivenBallot(g.elector, g.issued_by, bool(g.replaced)) for g in given[r.id]),
                        key=lambda g: g.elector,
                    )
                ),
                unused=unused[r.id].number if r.id in unused else None,
                unused_at=_at(unused[r.id].at) if r.id in unused else None,
                urn_sealed_at=_at(r.urn_sealed_at),
                countings=self._countings(r.id),
            )
            for r in self._all("signing_out")
        )

    def _countings(self, round_: int) -> tuple[Counting, ...]:
        """The first count and every recount of a vote, in order."""
        recounts = {r.counting: r for r in self._all("recount") if r.round == round_}
        return tuple(
            Counting(
                number,
                self._entries(round_, number),
                self._protocol(round_, number),
                self._result(round_, number),
                self._recount(recounts.get(number)),
            )
            for number in (1, *sorted(recounts))
        )

    def _recount(self, row: Any) -> Recount | None:
        if row is None:
            return None
        return Recount(
            row.cause,
            row.proxy,
            _text(row.body_kk, row.body_ru),
            row.number,
            _day(row.day or ""),
            Text(row.reason_kk, row.reason_ru),
            _at(row.at),
        )

    def _entries(self, round_: int, counting: int) -> tuple[CountEntry, ...]:
        figures = self._by("count_figure", "count_entry")
        return tuple(
            CountEntry(
                r.entry,
                r.person,
                _at(r.at),
                _at(r.urn_opened_at),
                _at(r.counted_at),
                MappingProxyType({f.figure: f.value for f in figures[r.id]}),
            )
            for r in self._all("count_entry")
            if (r.round, r.counting) == (round_, counting)
        )

    def _protocol(self, round_: int, counting: int) -> CountProtocol | None:
        return _first(
            CountProtocol(
                _at(r.signed_at),
                Text(r.posted_kk, r.posted_ru),
                tuple(
                    Signature(s.member, _text(s.absent_kk, s.absent_ru))
                    for s in self._by("protocol_signer", "protocol")[r.id]
                ),
                tuple(
                    (e.code, Text(e.text_kk, e.text_ru)) for e in self._by("explanation", "protocol")[r.id]
                ),
            )
            for r in self._all("count_protocol")
            if (r.round, r.counting) == (round_, counting)
        )

    def _result(self, round_: int, counting: int) -> Result | None:
        return _first(
            Result(
                r.kind,
                tuple(p.candidate for p in self._by("result_person", "result")[r.id]),
                r.citation,
                Unit(r.why_kk, r.why_ru, r.why_en),
                _unit(r.next_kk, r.next_ru, r.next_en),
                _unit(r.decides_kk, r.decides_ru, r.decides_en),
                _at(r.at),
            )
            for r in self._all("result")
            if (r.round, r.counting) == (round_, counting)
        )


def _first(items: Iterable[Item]) -> Item | None:
    return next(iter(items), None)


def _order(key: object) -> tuple[object, ...]:
    """Rows in the order of their keys, the numbers inside a text key as numbers (`1:2` before `1:10`)."""
    if isinstance(key, int):
        return (key,)
    if ":" not in str(key) and not str(key).isdigit():
        return ((1, 0, key),)
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in str(key).split(":"))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(kk: str | None, ru: str | None) -> Text | None:
    return None if kk is None or ru is None else Text(kk, ru)


def _unit(kk: str | None, ru: str | None, en: str | None) -> Unit | None:
    return None if kk is None or ru is None or en is None else Unit(kk, ru, en)


def _person(row: Any) -> Person:
    return Person(
        Name(row.surname_kk, row.given_kk, row.patronymic_kk),
        Name(row.surname_ru, row.given_ru, row.patronymic_ru),
    )
