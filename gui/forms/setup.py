"""The beginning by hand: the call, the calendar plan, the commission with its letterhead."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.office import Verdict
from core.procedures import procedures
from core.rules import calendar
from core.rules.calendar import Step
from core.rules.procedure import Procedure
from gui import dates
from gui.forms.calendar import StepField
from gui.forms.choices import ChoiceField
from gui.forms.field import Field
from gui.forms.members import MembersField
from gui.forms.numbers import DateField, WholeField
from gui.forms.spec import Factory, FormSpec, Section, Values, text
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate
PRACTICE = "practice"
LINKS = ("previous_kind", "previous_head", "barred")
"""What binds an election to the one before; nobody types it."""
STANDING = frozenset({"vote", "silence"})


def _zones() -> tuple[tuple[str, str], ...]:
    names = {
        "Asia/Almaty": translate("Setup", "Almaty, Astana and the east"),
        "Asia/Qostanay": translate("Setup", "Kostanay"),
        "Asia/Qyzylorda": translate("Setup", "Kyzylorda"),
        "Asia/Aqtobe": translate("Setup", "Aktobe"),
        "Asia/Aqtau": translate("Setup", "Aktau"),
        "Asia/Atyrau": translate("Setup", "Atyrau"),
        "Asia/Oral": translate("Setup", "Oral (Uralsk)"),
    }
    return tuple(names.items())


def _call(_view: View) -> Sequence[Section]:
    language = current()
    decree = translate("Setup", "Decree No {number}")
    rules = [
        (one.id, f"{one.name[language]} ({decree.format(number=one.decree.number)})")
        for one in procedures().values()
    ]
    which = ChoiceField(
        "procedure", translate("Setup", "Which rules govern the election"), rules, listed=False
    )
    note = next(iter(procedures().values())).note[language]
    return [
        Section(
            translate("Setup", "Rules"),
            (which,),
            hint=note,
        ),
        Section(
            translate("Setup", "Unit"),
            (
                BilingualField("unit", translate("Setup", "District or other unit"), english=True),
                BilingualField("oblast", translate("Setup", "Oblast"), english=True),
                ChoiceField("zone", translate("Setup", "Local time of the district"), _zones()),
                WholeField("seats", translate("Setup", "Seats in the maslikhat"), letters=5),
            ),
        ),
        Section(
            translate("Setup", "Calling decision"),
            (
                LineField("called_by", translate("Setup", "Who called the election")),
                LineField("called_number", translate("Setup", "Number of the decision, if it has one"),
                          optional=True, letters=20),
                DateField("called_day", translate("Setup", "Day of the decision")),
                DateField("vote_day", translate("Setup", "Vote day")),
            ),
        ),
        *(_of_rules(one) for one in procedures().values()),
    ]  # fmt: skip


def _of_rules(rules: Procedure) -> Section:
    """What a rule set asks besides: which office is filled, when its term ends."""
    fields: list[Field] = []
    if len(rules.office.kinds) > 1:
        kinds = [(kind.key, dates.capital(kind.name[current()])) for kind in rules.office.kinds]
        fields.append(ChoiceField("office_kind", translate("Setup", "Which office is filled"), kinds))
    if rules.call.days_before_term_ends:
        said = translate("Setup", "The election is called at least {days} days before it ({law}).")
        hint = said.format(days=rules.call.days_before_term_ends, law=tasklines.cite(rules.call.citation))
        fields.append(DateField("term_ends", translate("Setup", "The akim's term of office ends on"), hint))
    return Section("", tuple(fields), when=partial(_rules_chosen, rules.id, bool(fields)))


def _rules_chosen(key: str, asks: bool, values: Mapping[str, Any]) -> bool:
    return asks and values.get("procedure") == key


def _call_values(_view: View) -> Values:
    first = next(iter(procedures().values()))
    body = first.body(first.call.by)
    return {"procedure": first.id, "zone": "Asia/Almaty", "called_by": f"{body.kk} / {body.ru}"}


def _call_intro(practice: bool, _view: View) -> str:
    if practice:
        return translate(
            "Setup", "Practice: everything is marked as practice, and its clock is moved by hand."
        )
    return translate("Setup", "A real election: its clock is the computer's, and nothing can be erased.")


def _call_after(_view: View, _verdict: Verdict) -> Sequence[str]:
    return (translate("Setup", "A file of this election lies in the folder. Next comes its calendar plan."),)


def call_election(subject: str) -> FormSpec:
    """A new election, for real or for practice: two forms that can't be taken for one another."""
    practice = subject == PRACTICE
    if practice:
        title = text("Setup", QT_TRANSLATE_NOOP("Setup", "New practice election"))
        button = text("Setup", QT_TRANSLATE_NOOP("Setup", "Begin the practice election"))
    else:
        title = text("Setup", QT_TRANSLATE_NOOP("Setup", "New real election"))
        button = text("Setup", QT_TRANSLATE_NOOP("Setup", "Record the call of the election"))
    return FormSpec(
        act="call_election",
        subject=subject,
        title=title,
        button=button,
        intro=partial(_call_intro, practice),
        build=_call,
        initial=_call_values,
        after=_call_after,
        asks_moment=False,
    )


def follow(known: Values, *, practice: bool) -> FormSpec:
    """The election that follows another: what its file knows is filled in, the link to it is fixed."""
    linked = {name: known[name] for name in LINKS if known.get(name)}
    asked = {name: value for name, value in known.items() if name not in LINKS and value is not None}
    return FormSpec(
        act="call_election",
        title=text("Setup", QT_TRANSLATE_NOOP("Setup", "The election that follows")),
        button=text("Setup", QT_TRANSLATE_NOOP("Setup", "Record the call of the election")),
        intro=partial(_call_intro, practice),
        build=_call,
        initial=partial(_followed, asked),
        after=_call_after,
        fixed=linked,
        keeps_draft=False,
        asks_moment=False,
    )


def _followed(known: Values, view: View) -> Values:
    return {**_call_values(view), **known}


def _steps(view: View) -> tuple[Step, ...]:
    election = view.situation.election
    if election is None:
        return ()
    return tuple(
        one
        for one in calendar.steps(view.procedure, election.vote_day, election.zone, view.situation.calendar)
        if one.closes is not None
    )


def _confirm(view: View) -> Sequence[Section]:
    fields: list[Field] = [StepField(one, fixed=one.name in STANDING) for one in _steps(view)]
    hint = translate(
        "Setup", "These dates follow from the vote day. Change one where the commission decided otherwise."
    )
    return [Section(translate("Setup", "Calendar plan"), tuple(fields), hint=hint)]


def _confirmed(view: View) -> Values:
    return {"steps": {one.name: StepField.proposed(one) for one in _steps(view)}}


def confirm_calendar(_subject: str) -> FormSpec:
    """The dates proposed, or others."""
    return FormSpec(
        act="confirm_calendar",
        title=text("Setup", QT_TRANSLATE_NOOP("Setup", "Confirm the calendar plan")),
        button=text("Setup", QT_TRANSLATE_NOOP("Setup", "Confirm the calendar plan")),
        build=_confirm,
        initial=_confirmed,
        shape=StepField.data,
    )


HEAD: tuple[tuple[str, object, object], ...] = (
    ("commission", QT_TRANSLATE_NOOP("Setup", "Name of the commission"), ""),
    ("commission_of", QT_TRANSLATE_NOOP("Setup", "Name of the commission, of whom?"),
     QT_TRANSLATE_NOOP("Setup", "The form after “decision of …”.")),
    ("maslikhat", QT_TRANSLATE_NOOP("Setup", "Name of the maslikhat"), ""),
    ("area", QT_TRANSLATE_NOOP("Setup", "District and oblast in one line"), ""),
    ("unit_of", QT_TRANSLATE_NOOP("Setup", "The district, of what?"),
     QT_TRANSLATE_NOOP("Setup", "The form after “akim of …”.")),
    ("oblast_akim_to", QT_TRANSLATE_NOOP("Setup", "To whom the decision is presented"),
     QT_TRANSLATE_NOOP("Setup", "As a letter addresses the superior akim.")),
    ("place", QT_TRANSLATE_NOOP("Setup", "Place where papers are signed"), ""),
    ("address", QT_TRANSLATE_NOOP("Setup", "Address"), ""),
)  # fmt: skip


def _seat(_view: View) -> Sequence[Section]:
    forms = tuple(
        BilingualField(
            f"letterhead.{key}", translate("Setup", str(name)), translate("Setup", str(hint)) if hint else ""
        )
        for key, name, hint in HEAD
    )
    phone = LineField("letterhead.phone", translate("Setup", "Telephone"), letters=24)
    return [
        Section(translate("Setup", "Seven members"), (MembersField("members"),)),
        Section(
            translate("Setup", "Letterhead"),
            (*forms, phone),
            hint=translate(
                "Setup", "Names as papers print them, in every form needed: the program inflects no name."
            ),
        ),
    ]


def seat_commission(_subject: str) -> FormSpec:
    """Members and letterhead."""
    return FormSpec(
        act="seat_commission",
        title=text("Setup", QT_TRANSLATE_NOOP("Setup", "Enter the commission")),
        button=text("Setup", QT_TRANSLATE_NOOP("Setup", "Seat the commission")),
        build=_seat,
        brings_over=True,
    )


SPECS: dict[str, Factory] = {
    "call_election": call_election,
    "confirm_calendar": confirm_calendar,
    "seat_commission": seat_commission,
}
