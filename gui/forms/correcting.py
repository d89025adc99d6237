"""A wrong entry set right by hand: which entry, which field, to what, why (procedure.md §3)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.acts.correctable import SUBJECTS
from core.acts.correctable_fields import Sort
from core.record.situation import Situation
from gui import words
from gui.forms import reading
from gui.forms.choices import ChoiceField, Options
from gui.forms.field import Field
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.language import OWN_NAMES, current
from gui.view import View

translate = QCoreApplication.translate
APART = " "
NOBODY = "-"
CHOSEN = ("ground", "dissent_by")
"""Fields whose new value is chosen, never typed."""

KINDS = {
    "election": QT_TRANSLATE_NOOP("Correcting", "The calling decision"),
    "letterhead": QT_TRANSLATE_NOOP("Correcting", "Letterhead"),
    "member": QT_TRANSLATE_NOOP("Correcting", "Member of the commission"),
    "elector": QT_TRANSLATE_NOOP("Correcting", "Elector"),
    "submission": QT_TRANSLATE_NOOP("Correcting", "Submission"),
    "candidate": QT_TRANSLATE_NOOP("Correcting", "Candidate"),
    "filed_paper": QT_TRANSLATE_NOOP("Correcting", "Filed paper"),
    "notice": QT_TRANSLATE_NOOP("Correcting", "Notice"),
    "commission_meeting": QT_TRANSLATE_NOOP("Correcting", "Meeting of the commission"),
    "electors_meeting": QT_TRANSLATE_NOOP("Correcting", "Meeting of the electors"),
    "statement": QT_TRANSLATE_NOOP("Correcting", "Statement"),
    "observer": QT_TRANSLATE_NOOP("Correcting", "Observer"),
    "proxy": QT_TRANSLATE_NOOP("Correcting", "Proxy"),
    "handover": QT_TRANSLATE_NOOP("Correcting", "Handing over"),
    "presentation": QT_TRANSLATE_NOOP("Correcting", "Presentation of the decision"),
    "decision": QT_TRANSLATE_NOOP("Correcting", "Decision of the commission"),
    "candidate_decision": QT_TRANSLATE_NOOP("Correcting", "Decision on a candidate"),
    "appeal": QT_TRANSLATE_NOOP("Correcting", "Appeal"),
    "appeal_answer": QT_TRANSLATE_NOOP("Correcting", "Answer to an appeal"),
    "list_request": QT_TRANSLATE_NOOP("Correcting", "Request to correct the list"),
    "extension": QT_TRANSLATE_NOOP("Correcting", "Extension of time"),
    "recount": QT_TRANSLATE_NOOP("Correcting", "Recount"),
    "invalidation": QT_TRANSLATE_NOOP("Correcting", "Invalidation"),
    "repeat_election": QT_TRANSLATE_NOOP("Correcting", "Repeat election"),
    "appointment": QT_TRANSLATE_NOOP("Correcting", "Order of appointment"),
    "entry_into_office": QT_TRANSLATE_NOOP("Correcting", "Entry into office"),
    "resignation": QT_TRANSLATE_NOOP("Correcting", "Resignation"),
    "dismissal": QT_TRANSLATE_NOOP("Correcting", "Dismissal"),
    "mandate_end": QT_TRANSLATE_NOOP("Correcting", "Early end of the mandate"),
    "withdrawal": QT_TRANSLATE_NOOP("Correcting", "Withdrawal"),
    "conformity_vote": QT_TRANSLATE_NOOP("Correcting", "Vote on conformity"),
}
FIELDS = {
    "surname": QT_TRANSLATE_NOOP("Correcting", "Surname"),
    "given": QT_TRANSLATE_NOOP("Correcting", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("Correcting", "Patronymic"),
    "birth_year": QT_TRANSLATE_NOOP("Correcting", "Year of birth"),
    "birth_day": QT_TRANSLATE_NOOP("Correcting", "Day of birth"),
    "address": QT_TRANSLATE_NOOP("Correcting", "Address"),
    "personal_number": QT_TRANSLATE_NOOP("Correcting", "Personal number"),
    "work": QT_TRANSLATE_NOOP("Correcting", "Post and place of work"),
    "settlement": QT_TRANSLATE_NOOP("Correcting", "Settlement of residence"),
    "association": QT_TRANSLATE_NOOP("Correcting", "Association"),
    "nationality": QT_TRANSLATE_NOOP("Correcting", "Nationality"),
    "called_by": QT_TRANSLATE_NOOP("Correcting", "Called by"),
    "called_number": QT_TRANSLATE_NOOP("Correcting", "Number of the calling decision"),
    "called_day": QT_TRANSLATE_NOOP("Correcting", "Day of the calling decision"),
    "seats": QT_TRANSLATE_NOOP("Correcting", "Seats in the maslikhat"),
    "unit": QT_TRANSLATE_NOOP("Correcting", "Unit"),
    "oblast": QT_TRANSLATE_NOOP("Correcting", "Oblast"),
    "number": QT_TRANSLATE_NOOP("Correcting", "Number"),
    "day": QT_TRANSLATE_NOOP("Correcting", "Date"),
    "sheets": QT_TRANSLATE_NOOP("Correcting", "Sheets"),
    "where": QT_TRANSLATE_NOOP("Correcting", "Where it was published"),
    "place": QT_TRANSLATE_NOOP("Correcting", "Place"),
    "agenda": QT_TRANSLATE_NOOP("Correcting", "Agenda"),
    "presiding": QT_TRANSLATE_NOOP("Correcting", "Who presided"),
    "author": QT_TRANSLATE_NOOP("Correcting", "Author"),
    "pages": QT_TRANSLATE_NOOP("Correcting", "Sheets"),
    "organisation": QT_TRANSLATE_NOOP("Correcting", "Organisation"),
    "paper_number": QT_TRANSLATE_NOOP("Correcting", "Number of the paper"),
    "paper_day": QT_TRANSLATE_NOOP("Correcting", "Date of the paper"),
    "mandate_day": QT_TRANSLATE_NOOP("Correcting", "Date of the candidate's paper"),
    "receiver": QT_TRANSLATE_NOOP("Correcting", "Receiver"),
    "how": QT_TRANSLATE_NOOP("Correcting", "How it was sent"),
    "received_by": QT_TRANSLATE_NOOP("Correcting", "Received by"),
    "content": QT_TRANSLATE_NOOP("Correcting", "Content"),
    "text": QT_TRANSLATE_NOOP("Correcting", "Text of the answer"),
    "applicant": QT_TRANSLATE_NOOP("Correcting", "Applicant"),
    "asked": QT_TRANSLATE_NOOP("Correcting", "What was asked"),
    "reason": QT_TRANSLATE_NOOP("Correcting", "Reason"),
    "outside_number": QT_TRANSLATE_NOOP("Correcting", "Number of the decision"),
    "facts": QT_TRANSLATE_NOOP("Correcting", "Facts"),
    "votes": QT_TRANSLATE_NOOP("Correcting", "Votes: for, against, abstained"),
    "ground": QT_TRANSLATE_NOOP("Correcting", "Ground"),
    "check_number": QT_TRANSLATE_NOOP("Correcting", "Number of the check's paper"),
    "answer_number": QT_TRANSLATE_NOOP("Correcting", "Number of the answer"),
    "opinion_number": QT_TRANSLATE_NOOP("Correcting", "Number of the prosecutor's opinion"),
    "consent_number": QT_TRANSLATE_NOOP("Correcting", "Number of the consent"),
    "event_day": QT_TRANSLATE_NOOP("Correcting", "Day of the event"),
    "outside_day": QT_TRANSLATE_NOOP("Correcting", "Date of the decision"),
    "answer_day": QT_TRANSLATE_NOOP("Correcting", "Date of the answer"),
    "opinion_day": QT_TRANSLATE_NOOP("Correcting", "Date of the prosecutor's opinion"),
    "consent_day": QT_TRANSLATE_NOOP("Correcting", "Date of the consent"),
    "told_day": QT_TRANSLATE_NOOP("Correcting", "Day the commission was told"),
    "check_day": QT_TRANSLATE_NOOP("Correcting", "Date of the check's paper"),
    "acting_from": QT_TRANSLATE_NOOP("Correcting", "Acting akim from"),
    "received_at": QT_TRANSLATE_NOOP("Correcting", "Received, day and hour"),
    "filed_at": QT_TRANSLATE_NOOP("Correcting", "Filed, day and hour"),
    "oath_at": QT_TRANSLATE_NOOP("Correcting", "Oath, day and hour"),
    "dissent_by": QT_TRANSLATE_NOOP("Correcting", "Who dissented"),
}


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


def correct(subject: str) -> FormSpec:
    """One field of one entry; `subject` may name the entry: `elector 3`."""
    kind, _, key = subject.partition(APART)

    def build(view: View) -> Sequence[Section]:
        made = list(_of_one(view, kind, key) if key else _of_any(view))
        value = LineField(
            "value",
            translate("Correcting", "What it should say"),
            translate("Correcting", "A date as 12.08.2005, an hour after it as 14:30, votes as 6-1-0."),
        )
        why = (
            BilingualField("reason", translate("Correcting", "How the mistake came about"), paragraph=True),
            BilingualField("given_by", translate("Correcting", "Who says so")),
        )
        decision = LineField(
            "on_decision",
            translate("Correcting", "Decision of a court or the higher commission"),
            translate("Correcting", "Only for an elector after the list is closed."),
            optional=True,
        )
        return (
            *made,
            Section("", (value,), when=lambda values: _asked(values) not in CHOSEN),
            Section("", (_grounds(view),), when=lambda values: _asked(values) == "ground"),
            Section("", (_dissenters(view),), when=lambda values: _asked(values) == "dissent_by"),
            Section(translate("Correcting", "Why"), (*why, decision)),
        )

    return FormSpec(
        act="correct",
        subject=subject,
        title=lambda: translate("Correcting", "Correct an entry"),
        button=lambda: translate("Correcting", "Record the correction"),
        build=build,
        intro=lambda _view: translate(
            "Correcting",
            "Nothing is erased: the journal shows the old value and the new one. Papers built on the entry "
            "become superseded and can be issued anew.",
        ),
        shape=_shape,
        fixed={"subject": kind, "key": key} if key else {},
    )


def _asked(values: Mapping[str, Any]) -> str:
    """The field chosen, of one entry or of any."""
    kind = str(values.get("entry") or "").partition(APART)[0]
    return str(values.get("field") or values.get(f"field_{kind}") or "")


def _grounds(view: View) -> ChoiceField:
    """The lawful grounds of a refusal or cancellation: one is chosen, never typed."""
    lawful = [(one.key, one.name[current()]) for one in view.procedure.refusal_grounds]
    text = translate("Correcting", "What it should say")
    return ChoiceField("value_ground", text, lawful, listed=True, letters=64)


def _dissenters(view: View) -> ChoiceField:
    """The members, and that nobody dissented."""
    nobody = (NOBODY, translate("Correcting", "Nobody"))
    members = [(one.key, words.full_name(one.person)) for one in view.situation.members]
    text = translate("Correcting", "What it should say")
    return ChoiceField("value_dissent_by", text, [nobody, *members], listed=True)


def _held(view: View, sort: Sort, value: str | int) -> str:
    """What a field says now, in words."""
    if sort is Sort.GROUND:
        return next((one.name[current()] for one in view.procedure.refusal_grounds if one.key == value), "–")
    if sort is Sort.MEMBER:
        member = view.situation.member(str(value))
        return words.full_name(member.person) if member is not None else translate("Correcting", "Nobody")
    if sort is Sort.DAY and value:
        return f"{date.fromisoformat(str(value)):%d.%m.%Y}"
    if sort is Sort.HOUR:
        return f"{datetime.fromisoformat(str(value)):%d.%m.%Y %H:%M}"
    return str(value or "–")


def _told(view: View) -> Iterator[tuple[str, str, str]]:
    """Everything that can be set right; of a filed paper also which one it is."""
    for kind, key, said in keys(view.situation):
        filed = key.rpartition(":")[2]
        paper = next((one for one in view.procedure.papers if one.key == filed), None)
        if kind == "filed_paper" and paper is not None:
            yield kind, key, f"{said}, {paper.name[current()]}"
        else:
            yield kind, key, said


def _of_one(view: View, kind: str, key: str) -> Iterator[Section]:
    title = next((said for one, its, said in _told(view) if (one, its) == (kind, key)), "")
    held = SUBJECTS[kind].read(view.situation, key) or {}
    options = [
        (name, f"{field_name(name)}: {_held(view, field.sort, held[name])}")
        for name, field in SUBJECTS[kind].fields.items()
        if name in held
    ]
    asked = ChoiceField("field", translate("Correcting", "What is wrong"), options, listed=True)
    yield Section(f"{translate('Correcting', str(KINDS[kind]))}: {title}", (asked,))


def _of_any(view: View) -> Iterator[Section]:
    entries: Options = [
        (f"{kind}{APART}{key}", f"{translate('Correcting', str(KINDS[kind]))}: {said}")
        for kind, key, said in _told(view)
    ]
    which = ChoiceField("entry", translate("Correcting", "Which entry"), entries, listed=True, letters=64)
    yield Section("", (which,))
    for kind in dict.fromkeys(key.partition(APART)[0] for key, _ in entries):
        names = [(name, field_name(name)) for name in SUBJECTS[kind].fields]
        field: Field = ChoiceField(
            f"field_{kind}", translate("Correcting", "What is wrong"), names, listed=True
        )
        yield Section("", (field,), when=_Chosen(kind))


class _Chosen:
    """Whether the entry chosen is of a kind."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __call__(self, values: Mapping[str, Any]) -> bool:
        return str(values.get("entry") or "").partition(APART)[0] == self._kind


def field_name(name: str) -> str:
    """A field in words: «Surname, Қазақша»."""
    plain, _, language = name.rpartition("_")
    if language in OWN_NAMES and plain:
        return f"{translate('Correcting', str(FIELDS[plain]))}, {OWN_NAMES[language]}"
    if name in OWN_NAMES:
        return OWN_NAMES[name]
    return translate("Correcting", str(FIELDS[name]))


def _shape(values: Values) -> Values:
    """The act's data: the entry parted into subject and key, days and numbers as the record writes them."""
    made = {
        name: value
        for name, value in values.items()
        if name != "entry" and not name.startswith(("field_", "value_"))
    }
    if "subject" not in made:
        kind, _, key = str(values.get("entry") or "").partition(APART)
        made |= {"subject": kind, "key": key, "field": values.get(f"field_{kind}")}
    subject = SUBJECTS.get(str(made.get("subject")))
    field = subject.fields.get(str(made.get("field"))) if subject is not None else None
    chosen = f"value_{made.get('field')}" if made.get("field") in CHOSEN else "value"
    typed = str(values.get(chosen) or "").removeprefix(NOBODY if chosen != "value" else "")
    if field is not None and field.sort is Sort.WHOLE and (number := reading.whole(typed)) is not None:
        made["value"] = number
    elif field is not None and field.sort is Sort.DAY and (day := reading.day(typed)) is not None:
        made["value"] = day.isoformat()
    elif field is not None and field.sort is Sort.HOUR and (hour := _hour(typed)) is not None:
        made["value"] = hour
    else:
        made["value"] = typed
    return made


def _hour(typed: str) -> str | None:
    """12.08.2005 14:30 as the record writes it; None where it is no day and hour."""
    first, _, last = typed.strip().replace("T", " ").rpartition(" ")
    day, hour = reading.day(first), reading.hour(last)
    return f"{day.isoformat()}T{hour:%H:%M}" if day is not None and hour is not None else None


SPECS: dict[str, Factory] = {"correct": correct}
