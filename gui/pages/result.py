"""Result: the sentence first, then votes as bars, the arithmetic, the ledger, the law, the next step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.acts import agenda
from core.record.situation import Ruling, Vote
from gui import dates, words
from gui.forms.next import next_acts
from gui.forms.registry import FORMS
from gui.language import current
from gui.page import Page
from gui.parts.ahead import DecidingCard
from gui.parts.beside import OF_THE_RESULT, beside
from gui.parts.nowcard import act_button
from gui.parts.termcard import following, term_tile
from gui.saying import remarks, resulting, tallies, tasklines
from gui.saying.ledgers import ledger
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, rule, tile
from gui.widgets.stands import Columns, sheet

TERMS = (
    "results_notice",
    "winner_registration",
    "presentation",
    "appointment_order",
    "repeat_election",
    "invalidation_challenge",
)
"""The terms that follow a result."""


class ResultPage(Page):
    """What came of the vote and why."""

    room_asked = Signal(object)
    """The reading that is to be shown to the room."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Result")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or not view.situation.votes:
            return self.nothing(
                self.tr("There is no result yet"),
                self.tr("It follows from the figures of the signed count protocol; no person picks it."),
                *((DecidingCard(view),) if view is not None and view.situation.election else ()),
            )
        votes = sorted(view.situation.votes, key=lambda vote: -vote.round)
        sentence, lead = self._sentence(votes[0], view), self._next(view)
        work = column(gap=18)
        for vote in votes:
            work.addWidget(self._vote(vote, view, alone=len(votes) == 1, decides=vote is votes[0]))
            work.addWidget(self._ledger(vote, view, alone=len(votes) == 1))
        next_ones = [act for act, _ in next_acts(view)]
        side = column(*beside(view, OF_THE_RESULT, self.asked, shown=next_ones), gap=18)
        for vote in votes:
            side.addWidget(self._signed(vote, view, alone=len(votes) == 1))
        for ruling in view.situation.rulings:
            side.addWidget(self._ruling(ruling))
        return sheet(sentence, Columns(holder(work), holder(side), width=370, lead=lead))

    def _sentence(self, vote: Vote, view: View) -> QWidget:
        result, tone = vote.result, resulting.tone(vote.result)
        title = resulting.headline(result, view.situation)
        why = result.why[current()] if result is not None else ""
        body = column(gap=4, margins=(22, 16, 22, 18))
        body.addWidget(label(title, "big", "" if tone == "quiet" else tone, strong=True))
        if why:
            body.addWidget(label(why, "lead"))
        if result is not None:
            law = self.tr("Ground: {citation} of the Rules").format(citation=tasklines.cite(result.citation))
            established = self.tr("established {moment}").format(moment=dates.full_moment(result.at))
            body.addWidget(label(f"{law} · {established}", "small", "muted"))
        return tile(tone, body)

    def _vote(self, vote: Vote, view: View, *, alone: bool, decides: bool) -> QWidget:
        card = Card(self.tr("Votes") if alone else words.vote(vote.round), gap=8)
        count = tallies.count(vote, view.situation, view.procedure)
        if count is None:
            said = self.tr("Votes are shown when the count protocol is signed.")
            card.add(label(said, "", "muted"))
            return card
        card.add(resulting.bars(vote, count, view))
        if count.lacking and vote.result is not None:
            lacks = self.tr("The line was not passed: %n vote(s) were missing.", "", count.lacking)
            card.add(label(lacks, "", "soon", strong=True))
        if vote.result is not None and not decides:
            card.add(rule())
            card.add(label(vote.result.why[current()]))
            card.add(label(tasklines.cite(vote.result.citation), "small", "muted"))
        card.add(rule())
        card.add(label(resulting.turnout(count), "", "muted"))
        return card

    def _signed(self, vote: Vote, view: View, *, alone: bool) -> QWidget:
        title = self.tr("Count protocol")
        card = Card(title if alone else f"{title}: {words.vote(vote.round).lower()}", gap=4)
        for line in self._protocol(vote, view):
            card.add(line)
        return card

    def _protocol(self, vote: Vote, view: View) -> list[QWidget]:
        if vote.protocol is None:
            return [label(self.tr("The count protocol is not signed yet."), "", "soon")]
        signed = sum(one.absent is None for one in vote.protocol.signatures)
        text = self.tr("Signed {moment}, signatures: {count} of {total}").format(
            moment=dates.full_moment(vote.protocol.signed_at),
            count=signed,
            total=len(vote.protocol.signatures),
        )
        made: list[QWidget] = [label(text, "", "muted")]
        for code, explanation in vote.protocol.explanations:
            made.append(label(remarks.remark(code, view, vote), "small", "soon", strong=True))
            made.append(label(explanation[current()], "small"))
        return made

    def _ledger(self, vote: Vote, view: View, *, alone: bool) -> QWidget:
        title = self.tr("Ledger of ballots")
        card = Card(title if alone else f"{title}: {words.vote(vote.round).lower()}", gap=6)
        card.add(ledger(vote, view.situation))
        return card

    def _next(self, view: View) -> QWidget:
        card = Card(self.tr("Next step"), gap=4)
        s = view.situation
        vote = max(s.votes, key=lambda one: one.round)
        said = self._heading(view, vote)
        card.add(label(said, "", "done" if s.appointment is not None else "", strong=True))
        if s.appointment is not None:
            order = self.tr("Order No {number}, {moment}")
            moment = dates.full_moment(s.appointment.at)
            card.add(label(order.format(number=s.appointment.number, moment=moment)))
        elif s.winner is None and vote.result is not None and vote.result.decides is not None:
            decides = self.tr("Decides: {body}").format(body=vote.result.decides[current()])
            card.add(label(decides))
        self._due(card, view, said)
        self._go(card, view)
        self._steps(card, view)
        if vote.protocol is not None:
            card.add(6)
            card.add(self._room())
        return card

    def _heading(self, view: View, vote: Vote) -> str:
        """What is to be done now, or that all is done."""
        s, result = view.situation, vote.result
        if s.appointment is not None:
            return self.tr("The akim is appointed.")
        if s.presentation is not None:
            return self.tr("The superior akim signs the order of appointment.")
        if s.winner is not None:
            return self.tr("Present the decision to the superior akim.")
        if result is not None and result.kind == "elected":
            return self.tr("Register the elected akim.")
        if result is not None and result.next_step is not None:
            return dates.capital(result.next_step[current()])
        task = agenda.current(view.tasks)
        if vote.protocol is not None and task is not None:
            return f"{words.task(task.key)}."
        return self.tr("Finish and sign the count protocol.")

    def _due(self, card: Card, view: View, told: str) -> None:
        """The terms of what follows: the first large, the others beneath."""
        terms = [term for term in view.deadlines if term.step in TERMS]
        for place, term in enumerate(terms):
            card.add(6)
            card.add(term_tile(term, view, told) if not place else following(term, view))

    def _go(self, card: Card, view: View) -> None:
        """The one button that leads on."""
        offered = [one for one in next_acts(view) if one[0] in FORMS]
        if not offered:
            return
        self._lead = act_button(offered[0], view, self.asked)
        card.add(6)
        card.add(self._lead)
        card.add(6)

    def _room(self) -> QWidget:
        made = button(self.tr("View for the room…"))
        made.setToolTip(self.tr("The announcement, large, on the whole screen (F11)"))
        made.clicked.connect(self.ask_for_room)
        return made

    def ask_for_room(self) -> None:
        """Ask for the announcement on the whole screen."""
        if self.view is not None and any(vote.protocol is not None for vote in self.view.situation.votes):
            self.room_asked.emit(self.view)

    def _steps(self, card: Card, view: View) -> None:
        s = view.situation
        pairs = []
        if s.winner is not None:
            text = self.tr("No {number}, {day}").format(
                number=s.winner.decision, day=dates.short(s.winner.at.date())
            )
            pairs.append((self.tr("Decision registering the akim"), text))
        if s.presentation is not None:
            pairs.append((self.tr("Received by the superior akim"), dates.moment(s.presentation.received_at)))
        if pairs:
            card.add(4)
            for name, value in pairs:
                card.add(label(name, "small", "muted"))
                card.add(label(value))
        for late in s.lateness:
            if late.step in ("winner_registration", "presentation", "appointment_order", "results_notice"):
                card.add(rule())
                days = self.tr("%n day(s) late", "", late.days)
                card.add(label(f"{words.step(late.step)} · {days}", "", "late", strong=True))
                card.add(label(late.reason[current()], "small"))
                card.add(label(late.given_by[current()], "small", "muted"))

    def _ruling(self, ruling: Ruling) -> QWidget:
        card = Card(self.tr("Ruling on an open point"), gap=4)
        card.add(label(words.question(ruling.question), "", "muted"))
        card.add(label(ruling.text[current()], "", "", strong=True))
        text = self.tr("{body}, No {number} of {day}")
        card.add(
            label(
                text.format(body=ruling.body[current()], number=ruling.number, day=dates.day(ruling.day)),
                "small",
                "muted",
            )
        )
        return card
