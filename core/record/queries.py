"""Read the whole record into one frozen `Situation`: every table once, the rows put together."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, select

from core.record import tables
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

Row = TypeVar("Row", bound=SQLModel)
Item = TypeVar("Item")


def situation(session: Session) -> Situation:
    """Read the whole record of the election into one frozen value."""
    return _Reader(lambda table: session.exec(select(table)).all()).situation()


def assembled(rows: "Rows") -> Situation:
    """The same of rows that lie elsewhere, in one database with those of many elections."""
    return _Reader(rows).situation()


Rows = Callable[[type[Any]], Iterable[Any]]
"""The rows of a table, by its class; any object with its columns as attributes will do."""


class _Reader:
    """Loads every table once and puts the rows together."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._sealed: dict[str, str] = {row.id: row.value for row in rows(tables.Vault)}

    def _all(self, table: type[Row]) -> list[Row]:
        rows = self._rows(table)
        return sorted(rows, key=lambda row: _order(row.id))

    def _open(self, commitment: str | None) -> str:
        return self._sealed.get(commitment or "", "")

    def situation(self) -> Situation:
        found = self._all(tables.Election)
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
            letterhead=MappingProxyType({r.id: Text(r.kk, r.ru) for r in self._all(tables.Letterhead)}),
            calendar=MappingProxyType(
                {r.id: Window(_moment(r.opens), _moment(r.closes)) for r in self._all(tables.CalendarStep)}
            ),
            members=tuple(
                Member(r.id, r.role, _person(r), r.suspended_reason, r.suspended_tie, r.suspended_for)
                for r in sorted(self._all(tables.Member), key=lambda r: r.position)
            ),
            electors=tuple(
                Elector(
                    r.id,
                    _person(r),
                    r.birth_year,
                    Text(self._open(r.address_kk_sealed), self._open(r.address_ru_sealed)),
                )
                for r in self._all(tables.Elector)
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
                for r in self._all(tables.Decision)
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
                for r in self._all(tables.Submission)
            ),
            candidates=self._candidates(),
            notices=tuple(
                Notice(r.kind, Text(r.where_kk, r.where_ru), _at(r.at)) for r in self._all(tables.Notice)
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
                for r in self._all(tables.MeetingCall)
            ),
            votes=self._votes(),
            statements=tuple(
                Statement(
                    r.id,
                    r.kind,
                    Text(r.author_kk, r.author_ru),
                    r.pages,
                    r.round,
                    bool(r.attached),
                    _at(r.at),
                    r.member,
                    r.observer,
                    _text(r.text_kk, r.text_ru),
                )
                for r in self._all(tables.Statement)
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
                for r in self._all(tables.Ruling)
            ),
            second_vote=_first(
                SecondVote(r.decision, _at(r.begins_at), _at(r.at)) for r in self._all(tables.SecondVote)
            ),
            winner=_first(Winner(r.candidate, r.decision, _at(r.at)) for r in self._all(tables.Winner)),
            presentation=_first(one for place, one in presented if place == 1),
            further_presentations=tuple(one for place, one in presented if place > 1),
            appointment=_first(
                Appointment(r.candidate, r.number, _at(r.at)) for r in self._all(tables.Appointment)
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
                for r in self._all(tables.Paper)
            ),
            handovers=tuple(
                Handover(r.paper, r.receiver, _at(r.at), r.capacity, r.copy_number)
                for r in self._all(tables.Handover)
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
                for r in self._all(tables.Lateness)
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
                for r in self._all(tables.Correction)
            ),
            settings=MappingProxyType({r.id: r.value for r in self._all(tables.Setting)}),
            own_wording=MappingProxyType({r.id: r.wording for r in self._all(tables.OwnWording)}),
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
                for r in self._all(tables.ListRequest)
            ),
            accounts=tuple(
                Account(r.id, r.role, r.member, r.name, bool(r.active)) for r in self._all(tables.Account)
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
                for r in self._all(tables.Proxy)
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
                for r in self._all(tables.Observer)
            ),
            barred=tuple(
                BarredPerson(r.id, _person(r), Text(r.reason_kk, r.reason_ru))
                for r in self._all(tables.BarredPerson)
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
                for r in self._all(tables.Invalidation)
            ),
            repeat_election=_first(
                RepeatElection(
                    r.body,
                    r.decision,
                    r.outside_number,
                    _day(r.outside_day or ""),
                    date.fromisoformat(r.vote_day),
                    r.cause,
                    tuple((b.id, Text(b.reason_kk, b.reason_ru)) for b in self._all(tables.RepeatBar)),
                    _at(r.at),
                )
                for r in self._all(tables.RepeatElection)
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
                for r in self._all(tables.EntryIntoOffice)
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
                for r in self._all(tables.Resignation)
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
                for r in self._all(tables.Dismissal)
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
                for r in self._all(tables.MandateEnd)
            ),
            printings=tuple(
                Printing(r.paper, r.how, r.copies, _at(r.at)) for r in self._all(tables.Printing)
            ),
            scans=tuple(
                Scan(r.id, r.subject, r.key, r.media_type, r.name, r.size, r.sha256, _at(r.at))
                for r in self._all(tables.Scan)
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
            for r in self._all(tables.Presentation)
        )

    def _extensions(self) -> tuple[Extension, ...]:
        steps = self._all(tables.ExtensionStep)
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
                    for s in steps
                    if s.extension == r.id
                ),
                _at(r.at),
            )
            for r in self._all(tables.Extension)
        )

    def _appeals(self) -> tuple[Appeal, ...]:
        answers = {
            r.id: AppealAnswer(
                r.number, date.fromisoformat(r.day), bool(r.granted), Text(r.text_kk, r.text_ru), _at(r.at)
            )
            for r in self._all(tables.AppealAnswer)
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
            for r in self._all(tables.Appeal)
        )

    def _meetings(self) -> tuple[Meeting, ...]:
        present = self._all(tables.MeetingPresence)
        return tuple(
            Meeting(
                r.id,
                date.fromisoformat(r.day),
                Text(r.place_kk, r.place_ru),
                Text(r.agenda_kk, r.agenda_ru),
                tuple(p.member for p in present if p.meeting == r.id),
                _text(r.others_kk, r.others_ru),
                _text(r.spoke_kk, r.spoke_ru),
            )
            for r in self._all(tables.CommissionMeeting)
        )

    def _candidates(self) -> tuple[Candidate, ...]:
        papers = self._all(tables.CandidatePaper)
        conformity = self._all(tables.Conformity)
        decisions = self._all(tables.CandidateDecision)
        votes = {
            r.id: ConformityVote(
                r.meeting, r.in_favour, r.against, r.abstained, r.members, r.dissent_by, _at(r.at)
            )
            for r in self._all(tables.ConformityVote)
        }
        withdrawals = self._all(tables.Withdrawal)
        withdrawn = {r.id: _at(r.at) for r in withdrawals}
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
                    for p in papers
                    if p.candidate == r.id
                ),
                requirements=tuple(
                    Requirement(c.requirement, bool(c.met), self._open(c.evidence_sealed), _at(c.at))
                    for c in conformity
                    if c.candidate == r.id
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
                    )
                    for d in decisions
                    if d.candidate == r.id
                ),
                withdrawn_at=withdrawn.get(r.id),
                conformity=votes.get(r.id),
                withdrawn_day=next((_day(one.day) for one in withdrawals if one.id == r.id), None),
            )
            for r in self._all(tables.Candidate)
        )

    def _ballots(self) -> tuple[Ballot, ...]:
        lines = self._all(tables.BallotLine)
        return tuple(
            Ballot(
                r.round,
                r.decision,
                r.print_run,
                tuple(
                    line.candidate
                    for line in sorted(lines, key=lambda line: line.position)
                    if line.ballot == r.id
                ),
                _at(r.at),
                r.id,
            )
            for r in self._all(tables.Ballot)
            if not r.superseded
        )

    def _meetings_of_electors(self) -> tuple[ElectorsMeeting, ...]:
        present = self._all(tables.Attendance)
        closed = {
            r.id: MeetingClosing(
                r.id,
                _moment(r.announced_at),
                _text(r.announced_by_kk, r.announced_by_ru),
                r.minutes_by,
                Text(r.others_kk, r.others_ru),
                _at(r.at),
            )
            for r in self._all(tables.MeetingClosing)
        }
        return tuple(
            ElectorsMeeting(
                r.id,
                Text(r.place_kk, r.place_ru),
                r.base_kind,
                r.base,
                tuple(sorted(a.elector for a in present if a.meeting == r.id)),
                bool(r.quorate),
                _at(r.urn_sealed_at),
                _at(r.opened_at),
                _text(r.presiding_kk, r.presiding_ru),
                closed.get(r.id),
            )
            for r in self._all(tables.ElectorsMeeting)
        )

    def _votes(self) -> tuple[Vote, ...]:
        given = self._all(tables.Participation)
        unused = {r.id: r for r in self._all(tables.Unused)}
        return tuple(
            Vote(
                round=r.id,
                voting_opened_at=_at(r.voting_opened_at),
                voting_closed_at=_at(r.voting_closed_at),
                given=tuple(
                    sorted(
                        (
                            GivenBallot(g.elector, g.issued_by, bool(g.replaced))
                            for g in given
                            if g.round == r.id
                        ),
                        key=lambda g: g.elector,
                    )
                ),
                unused=unused[r.id].number if r.id in unused else None,
                unused_at=_at(unused[r.id].at) if r.id in unused else None,
                urn_sealed_at=_at(r.urn_sealed_at),
                countings=self._countings(r.id),
            )
            for r in self._all(tables.SigningOut)
        )

    def _countings(self, round_: int) -> tuple[Counting, ...]:
        """The first count and every recount of a vote, in order."""
        recounts = {r.counting: r for r in self._all(tables.Recount) if r.round == round_}
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

    def _recount(self, row: tables.Recount | None) -> Recount | None:
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
        figures = self._all(tables.CountFigure)
        return tuple(
            CountEntry(
                r.entry,
                r.person,
                _at(r.at),
                _at(r.urn_opened_at),
                _at(r.counted_at),
                MappingProxyType({f.figure: f.value for f in figures if f.count_entry == r.id}),
            )
            for r in self._all(tables.CountEntry)
            if (r.round, r.counting) == (round_, counting)
        )

    def _protocol(self, round_: int, counting: int) -> CountProtocol | None:
        return _first(
            CountProtocol(
                _at(r.signed_at),
                Text(r.posted_kk, r.posted_ru),
                tuple(
                    Signature(s.member, _text(s.absent_kk, s.absent_ru))
                    for s in self._all(tables.ProtocolSigner)
                    if s.protocol == r.id
                ),
                tuple(
                    (e.code, Text(e.text_kk, e.text_ru))
                    for e in self._all(tables.Explanation)
                    if e.protocol == r.id
                ),
            )
            for r in self._all(tables.CountProtocol)
            if (r.round, r.counting) == (round_, counting)
        )

    def _result(self, round_: int, counting: int) -> Result | None:
        return _first(
            Result(
                r.kind,
                tuple(p.candidate for p in self._all(tables.ResultPerson) if p.result == r.id),
                r.citation,
                Unit(r.why_kk, r.why_ru, r.why_en),
                _unit(r.next_kk, r.next_ru, r.next_en),
                _unit(r.decides_kk, r.decides_ru, r.decides_en),
                _at(r.at),
            )
            for r in self._all(tables.Result)
            if (r.round, r.counting) == (round_, counting)
        )


def _first(items: Iterable[Item]) -> Item | None:
    return next(iter(items), None)


def _order(key: object) -> tuple[object, ...]:
    """Rows in the order of their keys, the numbers inside a text key as numbers (`1:2` before `1:10`)."""
    if isinstance(key, int):
        return (key,)
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


def _person(row: tables.Named) -> Person:
    return Person(
        Name(row.surname_kk, row.given_kk, row.patronymic_kk),
        Name(row.surname_ru, row.given_ru, row.patronymic_ru),
    )
