"""What the record holds that may be set right, and what of it an entry of the journal recorded."""

from collections.abc import Iterator, Mapping

from core.acts.correctable import ELSEWHERE, SUBJECTS
from core.acts.correctable_fields import Subject
from core.record.situation import Situation
from core.rules.findings import Finding
from gui import words
from gui.desk import JournalLine
from gui.view import View

CORRECT = "correct"
THERE = {
    "count": {"count_entry", "count_figure", "count_protocol"},
    "result": {"result"},
    "ballot": {"signing_out", "participation"},
    "ruling": {"ruling"},
}
"""The tables of what is set right in another lawful way only (`correctable.ELSEWHERE`)."""


def of_line(view: View, line: JournalLine) -> Iterator[tuple[str, str]]:
    """Subject and key of everything that a line of the journal wrote and that can be set right now."""
    for sign, table, row, values in line.changes:
        for kind, subject in SUBJECTS.items():
            if sign == "-" or subject.table != table or not _wrote(subject, row, values):
                continue
            key = _number_now(view, line, str(row)) if kind == "decision" else str(row)
            if subject.read(view.situation, key):
                yield kind, key


def elsewhere(line: JournalLine) -> Finding | None:
    """What says how else that is set right which a line recorded and no correction may touch."""
    tables = {table for _, table, _, _ in line.changes}
    of = next((subject for subject, its in THERE.items() if tables & its), None)
    return Finding(ELSEWHERE[of]) if of is not None else None


def _wrote(subject: Subject, row: object, values: Mapping[str, object]) -> bool:
    """Whether a change wrote a field that may be set right; the number of a decision is its key."""
    columns = (field.column(name) for name, field in subject.fields.items())
    return any(values.get(column) is not None or (column == "id" and row) for column in columns)


def _number_now(view: View, line: JournalLine, number: str) -> str:
    """The number of a decision today: it may have been set right after the line was written."""
    for later in view.journal[line.seq :]:
        if later.act == CORRECT:
            moved = {sign: str(row) for sign, table, row, _ in later.changes if table == "decision"}
            number = moved.get("+", number) if moved.get("-") == number else number
    return number


def keys(situation: Situation) -> Iterator[tuple[str, str, str]]:
    """Everything that can be set right: subject, key, and what tells the entry from others."""
    for group in (_office, _people, _events, _ours, _decided, _mandate):
        for kind, key, said in group(situation):
            if SUBJECTS[kind].read(situation, key):
                yield kind, key, said


def _office(s: Situation) -> Iterator[tuple[str, str, str]]:
    if s.election is not None:
        yield "election", "1", words.election_title(s)
    for form in s.letterhead:
        yield "letterhead", form, s.letterhead[form].ru
    for submission in s.submissions:
        yield "submission", str(submission.number), submission.paper_number
    for place, notice in enumerate(s.notices, start=1):
        yield "notice", str(place), f"{notice.at:%d.%m.%Y}"
    for place, handover in enumerate(s.handovers, start=1):
        yield "handover", str(place), handover.receiver
    for presented in (s.presentation, *s.further_presentations):
        if presented is not None:
            yield "presentation", str(presented.place), presented.received_by


def _people(s: Situation) -> Iterator[tuple[str, str, str]]:
    for member in s.members:
        yield "member", member.key, words.full_name(member.person)
    for elector in s.electors:
        yield "elector", str(elector.number), f"{elector.number}. {words.full_name(elector.person)}"
    for candidate in s.candidates:
        name = words.full_name(candidate.person)
        yield "candidate", candidate.key, name
        for paper in candidate.papers:
            yield "filed_paper", f"{candidate.key}:{paper.kind}", f"{name}, {paper.day:%d.%m.%Y}"
    for observer in s.observers:
        yield "observer", str(observer.number), words.full_name(observer.person)
    for proxy in s.proxies:
        yield "proxy", str(proxy.number), words.full_name(proxy.person)


def _events(s: Situation) -> Iterator[tuple[str, str, str]]:
    for meeting in s.meetings:
        yield "commission_meeting", str(meeting.number), f"{meeting.number}, {meeting.day:%d.%m.%Y}"
    for attempt in s.meetings_of_electors:
        yield "electors_meeting", str(attempt.attempt), f"{attempt.opened_at:%d.%m.%Y}"
    for statement in s.statements:
        yield "statement", str(statement.number), statement.author.ru


def _ours(s: Situation) -> Iterator[tuple[str, str, str]]:
    for decision in s.decisions:
        yield "decision", decision.number, f"{decision.number}, {decision.day:%d.%m.%Y}"
    for candidate in s.candidates:
        name = words.full_name(candidate.person)
        yield "conformity_vote", candidate.key, name
        yield "withdrawal", candidate.key, name
        for one in candidate.decisions:
            yield "candidate_decision", str(one.id), f"{name}, {one.at:%d.%m.%Y}"


def _decided(s: Situation) -> Iterator[tuple[str, str, str]]:
    for appeal in s.appeals:
        yield "appeal", str(appeal.number), f"{appeal.number}, {appeal.day:%d.%m.%Y}"
        if appeal.answer is not None:
            yield "appeal_answer", str(appeal.number), appeal.answer.number
    for request in s.list_requests:
        yield "list_request", str(request.number), request.applicant.ru
    for extension in s.extensions:
        yield "extension", str(extension.number), f"{extension.at:%d.%m.%Y}"
    for vote in s.votes:
        for counting in vote.countings:
            if counting.recount is not None:
                yield "recount", f"{vote.round}:{counting.number}", f"{counting.recount.at:%d.%m.%Y}"
    if s.invalidation is not None:
        yield "invalidation", "1", f"{s.invalidation.at:%d.%m.%Y}"
    if s.repeat_election is not None:
        yield "repeat_election", "1", f"{s.repeat_election.vote_day:%d.%m.%Y}"


def _mandate(s: Situation) -> Iterator[tuple[str, str, str]]:
    if s.appointment is not None:
        yield "appointment", "1", s.appointment.number
    if s.entry_into_office is not None:
        yield "entry_into_office", "1", f"{s.entry_into_office.begins_on:%d.%m.%Y}"
    for resignation in s.resignations:
        yield "resignation", str(resignation.number), f"{resignation.day:%d.%m.%Y}"
    for dismissal in s.dismissals:
        yield "dismissal", str(dismissal.number), dismissal.decision_number
    if s.mandate_end is not None:
        yield "mandate_end", "1", f"{s.mandate_end.event_day:%d.%m.%Y}"
