"""Candidates: who was named, what is filed and established, what was decided."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.record.situation import Candidate, CandidateDecision, FiledPaper, Requirement
from core.rules.procedure import Named
from gui import allowed, dates, words
from gui.forms import targets
from gui.forms.registry import FORMS
from gui.language import current
from gui.page import Page
from gui.parts.beside import OF_CANDIDATES, beside
from gui.saying import tasklines
from gui.tokens import edge, large, px, tall
from gui.view import View
from gui.widgets.around import empty
from gui.widgets.build import Card, button, column, copyable, facts, holder, label, row, rule, wrapped
from gui.widgets.marks import Mark, Pill
from gui.widgets.rows import Row, RowsView
from gui.widgets.stands import Flowing, Held, split

ACTS = {
    "nominated": (
        "file_paper",
        "establish_conformity",
        "register_candidate",
        "refuse_candidate",
        "withdraw",
    ),
    "registered": ("withdraw", "cancel_registration"),
}
"""What can be done about a candidate in each state."""


BAR = 12
"""The bar of the scrolled column stands in the page's margin."""


class CandidatesPage(Page):
    """The list at the left, the person chosen at the right."""

    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        self._list: RowsView | None = None
        self._detail: QVBoxLayout | None = None
        self._main: QPushButton | None = None
        self._chosen: object = None

    def name(self) -> str:
        """The page's name."""
        return self.tr("Candidates")

    def forget(self) -> None:
        """Another file: nobody of it is chosen yet."""
        self._chosen = None

    def show_subject(self, subject: object) -> None:
        """Turn to a candidate."""
        self._chosen = subject
        if self._list is not None:
            self._list.choose(subject)

    def rebuild(self) -> None:
        """Build the page; what is said of the candidate is made in its place: what moves is styled anew."""
        super().rebuild()
        if self._list is not None:
            self._list.choose(self._chosen)

    def content(self) -> QWidget:
        """Build the page."""
        self._list = self._detail = self._main = None
        view = self.view
        if view is None or not view.situation.candidates:
            title = self.tr("No candidate is named yet")
            why = self.tr("Candidates come with the nominator's submission, while nomination is open.")
            if view is None or not view.situation.calendar:
                return self.nothing(title, why)
            return self.nothing(title, why, go=self._receive())
        rows = tuple(self._row(candidate, view) for candidate in view.situation.candidates)
        self._list = self._lead = RowsView(rows, self.tr("Candidates"))
        self._list.setMinimumWidth(px(230))
        self._list.setMaximumWidth(px(310 if not large() else 900))
        self._list.setMinimumHeight(px(min(170, 58 * len(rows)) if large() else 80))
        self._detail = column()
        area = _inside(Flowing(self._detail, room=px(BAR)))
        area.setAccessibleName(self.tr("The candidate chosen"))
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._list.activated.connect(self._on_entered)
        made = split(18, (edge(), 22, edge() - BAR, 20))
        left = column(self._list, gap=12)
        left.addWidget(self._receive())
        for card in () if tall() else beside(view, OF_CANDIDATES, self.asked):
            left.addWidget(card)
        left.addStretch(1)
        made.addLayout(left, 2)
        made.addWidget(area, 4)
        self._list.fit()
        return holder(made)

    def _receive(self) -> QPushButton:
        made = button(FORMS["receive_submission"]("").title())
        made.clicked.connect(partial(self.asked.emit, "act", ("receive_submission", "")))
        allowed.grey(made, self.view, "receive_submission")
        return made

    def _row(self, candidate: Candidate, view: View) -> Row:
        filed = sum(_filed(candidate, paper) for paper in view.procedure.papers)
        papers = self.tr("papers: {count} of {total}").format(count=filed, total=len(view.procedure.papers))
        state = words.candidate_state(candidate.state)
        tone = words.candidate_tone(candidate)
        second = f"{state} · {papers}" if candidate.state == "nominated" else state
        return Row(
            key=candidate.key,
            title=words.full_name(candidate.person),
            lines=((second, tone if tone in ("done", "soon", "late") else "muted"),),
            mark={"done": "done", "soon": "soon", "late": "missing"}.get(tone, "quiet"),
        )

    def _on_entered(self) -> None:
        """Enter on a candidate leads to what can be done about them, and does not do it: that is another."""
        QTimer.singleShot(0, self, self._to_what_can_be_done)

    def _to_what_can_be_done(self) -> None:
        if self._main is not None:
            self._main.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._list is None or self._detail is None or self.view is None or not now.isValid():
            return
        self._chosen = self._list.rows.at(now.row()).key
        candidate = self.view.situation.candidate(str(self._chosen))
        empty(self._detail)
        if candidate is not None:
            for card in self._cards(candidate, self.view):
                self._detail.addWidget(card)
            self._detail.setSpacing(px(16))
            self._detail.addStretch(1)

    def _cards(self, candidate: Candidate, view: View) -> tuple[QWidget, ...]:
        return (
            self._person(candidate),
            self._acts(candidate, view),
            self._papers(candidate, view),
            self._requirements(candidate, view),
            self._decisions(candidate, view),
            *(beside(view, OF_CANDIDATES, self.asked) if tall() else ()),  # the list needs the room
        )

    def _person(self, candidate: Candidate) -> QWidget:
        card = Card()
        head = column(gap=4) if tall() else row(gap=12)
        head.addWidget(label(words.full_name(candidate.person), "title", strong=True), 1)
        state = {"done": "done", "soon": "soon", "late": "missing"}.get(
            words.candidate_tone(candidate), "quiet"
        )
        head.addWidget(
            Pill(words.candidate_state(candidate.state), state),
            0,
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
        )
        card.add(head)
        other = candidate.person["ru" if current() == "kk" else "kk"].full
        card.add(label(other, "", "muted"))
        card.add(8)
        language = current()
        card.add(
            facts(
                (self.tr("Year of birth"), str(candidate.birth_year)),
                (self.tr("Work"), candidate.work[language]),
                (self.tr("Residence"), candidate.settlement[language]),
                (self.tr("Association"), candidate.association[language] if candidate.association else ""),
                (self.tr("Nationality"), candidate.nationality[language] if candidate.nationality else ""),
                (
                    self.tr("Withdrawn"),
                    dates.full_moment(candidate.withdrawn_at) if candidate.withdrawn_at else "",
                ),
            )
        )
        return card

    def _acts(self, candidate: Candidate, view: View) -> QWidget:
        """What can be done: the next step first."""
        first = targets.of_candidate(candidate.key, view) if candidate.state == "nominated" else ("", "")
        acts = dict.fromkeys((first[0], *ACTS.get(candidate.state, ())))
        made = [act for act in acts if act in FORMS]
        buttons = []
        for act in made:
            one = button(FORMS[act](candidate.key).title(), main=act == first[0])
            one.clicked.connect(partial(self.asked.emit, "act", (act, candidate.key)))
            allowed.grey(one, self.view, act)
            buttons.append(one)
        self._main = next((one for one in buttons if one.isEnabled()), None)
        card = Card(self.tr("What can be done"), wrapped(*buttons, gap=8))
        if not made:
            card.add(label(self.tr("Nothing more: the decision stands."), "", "muted"))
        return card

    def _papers(self, candidate: Candidate, view: View) -> QWidget:
        needed = view.procedure.papers
        filed = sum(_filed(candidate, paper) for paper in needed)
        count = self.tr("{count} of {total} filed").format(count=filed, total=len(needed))
        card = _counted(self.tr("Papers"), count)
        for place, paper in enumerate(needed):
            if place:
                card.add(rule())
            found = next((one for one in candidate.papers if one.kind == paper.key), None)
            card.add(self._paper(paper, found))
        return card

    def _paper(self, paper: Named, found: FiledPaper | None) -> QWidget:
        name = f"{dates.capital(paper.name[current()])} ({tasklines.cite(paper.citation)})"
        if found is None:
            return _check("missing", name, self.tr("not filed"), "late")
        if found.defect is not None:
            return _check("late", name, self.tr("defect: {defect}").format(defect=found.defect), "late")
        sheets = self.tr("%n sheet(s)", "", found.sheets)
        day = dates.day(found.day)
        if found.number:
            second = self.tr("No {number} of {day}, {sheets}").format(
                number=found.number, day=day, sheets=sheets
            )
        else:
            second = self.tr("{day}, {sheets}").format(day=day, sheets=sheets)
        return _check("done", name, second, "muted")

    def _requirements(self, candidate: Candidate, view: View) -> QWidget:
        needed = view.procedure.requirements
        met = sum(one.met for one in candidate.requirements)
        count = self.tr("{count} of {total} established").format(count=met, total=len(needed))
        card = _counted(self.tr("Requirements"), count)
        for place, requirement in enumerate(needed):
            if place:
                card.add(rule())
            found = next((one for one in candidate.requirements if one.requirement == requirement.key), None)
            card.add(self._requirement(requirement, found))
        return card

    def _requirement(self, requirement: Named, found: Requirement | None) -> QWidget:
        name = f"{dates.capital(requirement.name[current()])} ({tasklines.cite(requirement.citation)})"
        if found is None:
            return _check("quiet", name, self.tr("not established yet"), "muted")
        second = self.tr("{evidence}, {day}").format(
            evidence=found.evidence, day=dates.short(found.at.date())
        )
        if not found.met:
            return _check("missing", name, self.tr("not met: {evidence}").format(evidence=second), "late")
        return _check("done", name, second, "muted")

    def _decisions(self, candidate: Candidate, view: View) -> QWidget:
        card = Card(self.tr("Decisions"), gap=2)
        if not candidate.decisions:
            card.add(label(self.tr("Nothing is decided yet."), "", "muted"))
        for place, decision in enumerate(candidate.decisions):
            if place:
                card.add(rule())
            card.add(self._decision(decision, view))
        return card

    def _decision(self, decision: CandidateDecision, view: View) -> QWidget:
        title = words.decision(decision.kind)
        number = decision.decision or decision.outside_number
        parts = []
        if number:
            numbered = self.tr("decision No {number} of {day}")
            parts.append(numbered.format(number=number, day=dates.day(decision.at.date())))
        found = view.situation.decision(decision.decision) if decision.decision else None
        if found is not None:
            votes = self.tr("for {favour}, against {against}, abstained {abstained}")
            parts.append(
                votes.format(favour=found.in_favour, against=found.against, abstained=found.abstained)
            )
        ground = next(
            (g.name[current()] for g in view.procedure.refusal_grounds if g.key == decision.ground), ""
        )
        if ground:
            parts.append(self.tr("ground: {ground}").format(ground=ground))
        if decision.facts is not None:
            parts.append(decision.facts[current()])
        state = "done" if decision.kind == "register" else "missing"
        return _check(state, title, " · ".join(parts), "muted")


def _filed(candidate: Candidate, paper: Named) -> bool:
    return any(one.kind == paper.key and one.defect is None for one in candidate.papers)


def _counted(title: str, count: str) -> Card:
    card = Card(gap=2)
    card.add(row(label(title, "lead", strong=True, wrap=False), -1, label(count, "", "muted", wrap=False)))
    card.add(4)
    return card


def _check(state: str, name: str, second: str, tone: str) -> QWidget:
    mark = column(Mark(state), margins=(0, 3, 4, 0))
    mark.addStretch(1)
    made = row(mark, gap=8, margins=(0, 6, 0, 6))
    texts = column(label(name), gap=0)
    if second:
        texts.addWidget(copyable(second, "small", tone))
    made.addLayout(texts, 1)
    return holder(made, "inside")


def _inside(content: Flowing) -> QScrollArea:
    made = Held()
    made.setObjectName("page")
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    content.shown_by(made)
    return made
