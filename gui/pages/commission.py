"""Commission and electors: who sits, what was decided, who is on the electors' list."""

from collections import defaultdict
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from core.record.situation import Meeting
from gui import allowed, dates, words
from gui.forms.registry import FORMS
from gui.language import current
from gui.page import Page
from gui.parts.beside import OF_THE_COMMISSION, beside
from gui.saying import acting
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, button, column, facts, holder, label, row, rule
from gui.widgets.rows import MadeWhenAsked, Row, RowsView
from gui.widgets.stands import Columns, sheet

AS_CARDS = 30
"""More meetings than these stand in a list that scrolls by itself: it makes only the rows that are seen."""
LIST = 420
HEAD = ("commission", "maslikhat", "place", "address", "phone")


class CommissionPage(Page):
    """Members and meetings at the left, the list at the right."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Commission")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or not (view.situation.members or view.situation.electors):
            title = self.tr("The commission is not entered yet")
            why = self.tr("Seven members are entered once the election is called.")
            if view is None or view.situation.election is None:
                return self.nothing(title, why)
            return self.nothing(title, why, go=self._button("seat_commission"))
        more = beside(view, OF_THE_COMMISSION, self.asked)
        work = column(self._members(view), self._meetings(view), *more, self._letterhead(view), gap=18)
        return sheet(Columns(holder(work), self._electors(view), width=380))

    def _members(self, view: View) -> QWidget:
        card = Card(self.tr("Members of the commission"), gap=2)
        if not view.situation.members:
            card.add(row(self._button("seat_commission", main=True), -1))
        for place, member in enumerate(view.situation.members):
            if place:
                card.add(rule())
            name = label(words.full_name(member.person), "", "", strong=member.role != "member")
            role = label(words.role(member.role), "", "muted", wrap=False)
            made = row(gap=12, margins=(0, 5, 0, 5))
            made.addWidget(name, 1)
            made.addWidget(role, 0, Qt.AlignmentFlag.AlignTop)
            texts = column(made, gap=0)
            if member.role == "member" and member == view.situation.acting("secretary"):
                texts.addWidget(label(self.tr("acts as secretary"), "small", "muted"))
            if member.suspended_reason:
                why = self.tr("suspended: {reason}").format(reason=member.suspended_reason)
                texts.addWidget(label(why, "small", "late"))
            card.add(holder(texts, "inside"))
        for said in acting.advice(view.situation):
            card.add(label(said, "small", "soon"))
        if view.situation.members:
            card.add(8)
            card.add(row(self._button("suspend_member"), -1))
        return card

    def _button(self, act: str, subject: str = "", *, main: bool = False) -> QPushButton:
        made = button(FORMS[act](subject).title(), main=main)
        made.clicked.connect(partial(self.asked.emit, "act", (act, subject)))
        allowed.grey(made, self.view, act)
        return made

    def _meetings(self, view: View) -> QWidget:
        card = Card(self.tr("Meetings and decisions"), gap=2)
        if not view.situation.meetings:
            card.add(label(self.tr("No meeting has been held yet."), "", "muted"))
        rows = self._rows(view)
        if len(rows) > AS_CARDS:
            many = RowsView(rows, self.tr("Meetings and decisions"), plain=True)
            many.setFixedHeight(px(LIST))
            many.choose(rows.keys[-1])
            card.add(many)
        else:
            for place, meeting in enumerate(rows):
                if place:
                    card.add(rule())
                card.add(_meeting(meeting))
        if view.situation.members:
            card.add(8)
            card.add(row(self._button("hold_meeting"), self._button("publish_notice"), -1, gap=8))
        return card

    def _rows(self, view: View) -> MadeWhenAsked:
        decided: dict[int, list[str]] = defaultdict(list)
        for decision in view.situation.decisions:
            if decision.meeting is not None:
                decided[decision.meeting].append(words.number(decision.number))
        meetings = view.situation.meetings
        return MadeWhenAsked(
            [one.number for one in meetings],
            lambda at: self._row(meetings[at], decided[meetings[at].number], view),
        )

    def _row(self, meeting: Meeting, decided: list[str], view: View) -> Row:
        title = self.tr("Meeting No {number}, {day}").format(
            number=meeting.number, day=dates.day(meeting.day)
        )
        present = self.tr("{count} of {total} present").format(
            count=len(meeting.present), total=len(view.situation.members)
        )
        numbers = self.tr("decisions: {numbers}").format(numbers=", ".join(decided))
        second = " · ".join((present, numbers)) if decided else present
        return Row(meeting.number, title, ((meeting.agenda[current()], "ink"), (second, "muted")))

    def _letterhead(self, view: View) -> QWidget:
        names = {
            "commission": self.tr("Commission"),
            "maslikhat": self.tr("Maslikhat"),
            "place": self.tr("Place"),
            "address": self.tr("Address"),
            "phone": self.tr("Telephone"),
        }
        head = view.situation.letterhead
        pairs = [(names[key], head[key][current()]) for key in HEAD if key in head]
        return Card(self.tr("Letterhead"), facts(*pairs))

    def _electors(self, view: View) -> QWidget:
        electors = view.situation.electors
        seats = view.situation.election.seats if view.situation.election else 0
        count = self.tr("{count} of {total}").format(count=len(electors), total=seats)
        card = Card(gap=4)
        card.add(
            row(
                label(self.tr("Electors' list"), "lead", strong=True, wrap=False),
                -1,
                label(count, "", "muted", wrap=False),
            )
        )
        if not electors:
            card.add(label(self.tr("No deputy is on the list yet."), "", "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for line, elector in enumerate(electors):
            number = label(str(elector.number), "", "muted", wrap=False)
            grid.addWidget(number, line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words.full_name(elector.person)), line, 1)
            year = label(str(elector.birth_year), "", "muted", wrap=False)
            grid.addWidget(year, line, 2, Qt.AlignmentFlag.AlignTop)
        card.add(grid)
        seats_left = view.situation.election is not None and len(electors) < seats
        acts = [("enrol_electors", "")] if seats_left else []
        if electors and view.situation.members:
            acts.append(("issue_paper", "electors"))
        for act, subject in acts:
            card.add(6)
            card.add(row(self._button(act, subject), -1))
        return card


def _meeting(told: Row) -> QWidget:
    agenda, second = (text for text, _ in told.lines)
    lines = (label(told.title, "", "", strong=True), label(agenda), label(second, "small", "muted"))
    return holder(column(*lines, gap=0, margins=(0, 6, 0, 6)), "inside")
