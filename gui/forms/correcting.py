"""A wrong entry set right by hand: which entry, which field, to what, why (procedure.md §3)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.acts.correctable import SUBJECTS
from core.acts.correctable_fields import Sort
from gui import words
from gui.desk import JournalLine
from gui.forms import reading
from gui.forms.choices import ChoiceField, Options
from gui.forms.field import Field
from gui.forms.recorded import keys, of_line
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.language import OWN_NAMES, current
from gui.view import View

translate = QCoreApplication.translate
APART = " "
LINE = "#"
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


def correct(subject: str) -> FormSpec:
    """One field of one entry; `subject` may name it, `elector 3`, or a line of the journal, `#12`."""
    kind, _, key = subject.partition(APART)

    def build(view: View) -> Sequence[Section]:
        made = list(_of_one(view, kind, key) if key else _of_any(view, subject))
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
        held=_replaced,
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


def _replaced(view: View, values: Values) -> Sequence[tuple[str, str]]:
    """What the field that is set right says until then."""
    data = _shape(values)
    subject, name = SUBJECTS.get(str(data.get("subject"))), str(data.get("field"))
    held = subject.read(view.situation, str(data["key"])) if subject is not None else None
    if subject is None or held is None or name not in held:
        return ()
    return (
        (translate("Correcting", "What it says now"), _held(view, subject.fields[name].sort, held[name])),
    )


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


def asked_by(view: View, line: JournalLine) -> str:
    """The subject of the form for what a line of the journal recorded; empty: nothing to be set right."""
    found = list(islice(of_line(view, line), 2))
    return APART.join(found[0]) if len(found) == 1 else f"{LINE}{line.seq}" if found else ""


def _of_any(view: View, subject: str) -> Iterator[Section]:
    line = next((one for one in view.journal if f"{LINE}{one.seq}" == subject), None)
    only = set(of_line(view, line)) if line is not None else None
    entries: Options = [
        (f"{kind}{APART}{key}", f"{translate('Correcting', str(KINDS[kind]))}: {said}")
        for kind, key, said in _told(view)
        if only is None or (kind, key) in only
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
