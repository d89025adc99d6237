"""Commission and electors by hand: a meeting, a suspension, the deputies."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.acts.electors import Enrolled
from core.office import Verdict
from gui import words
from gui.forms.choices import ChoiceField, TicksField
from gui.forms.decision import quorum_line
from gui.forms.deputies import TableField
from gui.forms.field import Field
from gui.forms.numbers import WholeField
from gui.forms.spec import Factory, FormSpec, Link, Section, Values, text
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import acting, tasklines
from gui.view import View

translate = QCoreApplication.translate


class PresentField(TicksField):
    """Who is present; the quorum is said as one ticks."""

    def __init__(self, view: View) -> None:
        members = [one for one in view.situation.members if one.suspended_reason is None]
        self._members = len(view.situation.members)
        options = [(one.key, f"{words.full_name(one.person)}, {words.role(one.role)}") for one in members]
        super().__init__("present", translate("People", "Who is present"), options)
        self._on_changed()

    def sentence(self) -> str:
        """The quorum in whole numbers."""
        return quorum_line(len(self.value()), self._members)


def _meeting(view: View) -> Sequence[Section]:
    return [
        Section(
            translate("People", "Meeting"),
            (
                WholeField("number", translate("People", "Number of the meeting"), letters=5),
                BilingualField("place", translate("People", "Place")),
                BilingualField("agenda", translate("People", "Agenda")),
            ),
        ),
        Section(translate("People", "Members present"), (PresentField(view),)),
        Section(translate("People", "For the minutes"), _told_in_minutes()),
    ]


def _told_in_minutes() -> tuple[Field, ...]:
    """Who else was there and who took the floor: what minutes tell besides (DOC p.47)."""
    none = translate("People", "Leave it empty if nobody: the minutes say “none”.")
    return (
        BilingualField("others", translate("People", "Others present"), none, optional=True),
        BilingualField(
            "spoke",
            translate("People", "Who took the floor and on what"),
            none,
            optional=True,
            paragraph=True,
        ),
    )


def _meeting_values(view: View) -> Values:
    s = view.situation
    last = max((one.number for one in s.meetings), default=0)
    place = s.meetings[-1].place if s.meetings else s.letterhead.get("place")
    made: Values = {
        "number": last + 1,
        "present": [one.key for one in s.members if one.suspended_reason is None],
    }
    if place is not None:
        made["place"] = {"kk": place.kk, "ru": place.ru}
    return made


def _meeting_after(_view: View, _verdict: Verdict) -> Sequence[str]:
    return (translate("People", "Decisions of this day can now rest on it."),)


def hold_meeting(_subject: str) -> FormSpec:
    """A meeting of the commission."""
    return FormSpec(
        act="hold_meeting",
        title=text("People", QT_TRANSLATE_NOOP("People", "Hold a meeting of the commission")),
        button=text("People", QT_TRANSLATE_NOOP("People", "Record the meeting")),
        build=_meeting,
        initial=_meeting_values,
        after=_meeting_after,
    )


def _suspend(view: View) -> Sequence[Section]:
    members = [
        (one.key, f"{words.full_name(one.person)}, {words.role(one.role)}")
        for one in view.situation.members
        if one.suspended_reason is None
    ]
    registered = [(one.key, words.full_name(one.person)) for one in view.situation.registered()]
    ties = [
        ("relative", translate("People", "Spouse or close relative")),
        ("subordinate", translate("People", "Subordinate")),
    ]
    who = ChoiceField("member", translate("People", "Member"), members)
    whose = ChoiceField("candidate", translate("People", "Of which candidate"), registered)
    tie = ChoiceField("tie", translate("People", "What the member is to the candidate"), ties)
    why = LineField(
        "reason",
        translate("People", "Why"),
        translate("People", "The paper it rests on. The quorum stays 5 of 7."),
    )
    now = view.situation.acting("secretary")
    free = [one.key for one in view.situation.members if one.role == "member"]
    plain = [(key, said) for key, said in members if key in free and now and key != now.key]
    instead = ChoiceField(
        "acting",
        translate("People", "Who acts as secretary"),
        plain,
        _takes_over(view),
    )
    taken_over = Section(
        "", (instead,), when=lambda values: now is not None and values.get("member") == now.key
    )
    return [Section("", (who, whose, tie, why)), taken_over]


def _takes_over(view: View) -> str:
    """What whoever acts as secretary does, and what has to be done for it where people sign in."""
    does = translate("People", "Signs with the chair and keeps the minutes while the suspension lasts.")
    if not view.situation.accounts:
        return does
    gives = translate("People", "The keeper of the accounts then gives this person the secretary's role.")
    return f"{does} {gives}"


def _suspend_values(subject: str, _view: View) -> Values:
    return {"member": subject} if subject else {}


def suspend_member(subject: str) -> FormSpec:
    """A relative or subordinate of a candidate."""
    return FormSpec(
        act="suspend_member",
        subject=subject,
        title=text("People", QT_TRANSLATE_NOOP("People", "Suspend a member of the commission")),
        button=text("People", QT_TRANSLATE_NOOP("People", "Suspend the member")),
        build=_suspend,
        initial=partial(_suspend_values, subject),
        after=lambda view, _verdict: acting.advice(view.situation),
    )


def _corrections_closed(view: View, _values: Mapping[str, Any]) -> bool:
    closing = view.situation.calendar.get("list_corrections_end")
    return bool(closing and closing.closes and view.now >= closing.closes)


def _enrol(view: View) -> Sequence[Section]:
    election, there = view.situation.election, view.situation.electors
    seats = election.seats if election else 0
    left = max(seats - len(there), 1)
    hint = translate("People", "Recorded so far: {count} of {seats} deputies.").format(
        count=len(there), seats=seats
    )
    table = TableField(
        "deputies",
        "",
        translate(
            "People", "Copy the rows of a table: number, name in Kazakh, name in Russian, year, address."
        ),
        rows=min(left, 15),
        first=max((one.number for one in there), default=0) + 1,
        known=_enrolled(view),
    )
    why = LineField(
        "on_decision",
        translate("People", "Decision of the court or of the higher commission"),
        translate("People", "The list is closed: only such a decision is still carried out."),
        optional=True,
    )
    return [
        Section(translate("People", "Deputies"), (table,), hint=hint),
        Section("", (why,), when=partial(_corrections_closed, view)),
    ]


def _enrolled(view: View) -> Enrolled | None:
    election = view.situation.election
    if election is None:
        return None
    there = tuple((one.number, one.person.kk.full, one.birth_year) for one in view.situation.electors)
    return Enrolled(there, election.seats, election.vote_day.year)


def _enrol_next(view: View) -> Link | None:
    if any(one.kind == "electors" and one.state == "issued" for one in view.situation.papers):
        return None
    return Link(translate("People", "Issue the electors' list"), ("act", ("issue_paper", "electors")))


def _electors(view: View) -> str:
    """Who elects, as the rule set has it (D1485 p.1, 42)."""
    office = view.procedure.office
    said = translate("People", "The electors are: {electors} ({law}).")
    return said.format(electors=office.electors[current()], law=tasklines.cite(office.electors_citation))


def enrol_electors(_subject: str) -> FormSpec:
    """The deputies, typed or pasted."""
    return FormSpec(
        act="enrol_electors",
        title=text("People", QT_TRANSLATE_NOOP("People", "Draw up the electors' list")),
        button=text("People", QT_TRANSLATE_NOOP("People", "Put the deputies on the list")),
        intro=_electors,
        build=_enrol,
        wide=True,
        next_target=_enrol_next,
    )


SPECS: dict[str, Factory] = {
    "hold_meeting": hold_meeting,
    "suspend_member": suspend_member,
    "enrol_electors": enrol_electors,
}
