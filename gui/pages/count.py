"""Count: who entered which of the two entries, never what; whether they agree; the protocol."""

from functools import partial

from PySide6.QtWidgets import QWidget

from core.acts import statements
from core.acts.recount import recount_differences
from core.record.situation import CountProtocol, Statement, Vote
from core.rules.entries import differing
from gui import dates, wording, words
from gui.forms.counting import differ, entry_of
from gui.forms.figure_words import name_of
from gui.forms.protocol import warnings
from gui.language import current
from gui.page import Page
from gui.parts.ahead import CountAhead, SumsAhead
from gui.parts.nowcard import NowCard
from gui.saying.ledgers import ledger
from gui.view import View
from gui.widgets.build import Card, button, column, holder, label, row, rule
from gui.widgets.marks import Mark, Pill
from gui.widgets.scans import ScansLine
from gui.widgets.stands import Columns, sheet

ACTS = (
    "cancel_unused",
    "enter_count",
    "sign_count_protocol",
    "record_statement",
    "record_ruling",
    "establish_result",
    "call_second_vote",
)


class CountPage(Page):
    """The state of the count of each vote. Figures are shown on the result page, once they are signed."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Count")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or not view.situation.votes:
            return self.nothing(
                self.tr("There is nothing to count yet"),
                self.tr("The count begins when the voting is closed and the unused ballots are cancelled."),
                CountAhead(),
                SumsAhead(),
            )
        votes = sorted(view.situation.votes, key=lambda vote: -vote.round)
        lead = NowCard(view, ACTS, self.asked, self.at_hand)
        self._lead = lead.main
        work = column(gap=18)
        for vote in votes:
            work.addWidget(self._entries(vote, view))
            work.addWidget(self._ledger(vote, view))
            if len(vote.countings) > 1:
                work.addWidget(self._recounted(vote, view))
        side = column(*(self._protocol(vote, view) for vote in votes), gap=18)
        side.addWidget(self._statements(view))
        return sheet(Columns(holder(work), holder(side), width=330, lead=lead, calm=lead.main is None))

    def _entries(self, vote: Vote, view: View) -> QWidget:
        title = self.tr("Two entries: {vote}").format(vote=words.vote(vote.round).lower())
        card = Card(title, gap=8)
        if vote.unused is None:
            card.add(label(self.tr("First the unused ballots are cancelled."), "", "muted"))
            return card
        names = (self.tr("First entry"), self.tr("Second entry"))
        for number, title in enumerate(names, start=1):
            if number > 1:
                card.add(rule())
            card.add(self._entry(number, title, vote, view))
        card.add(rule())
        for line in self._comparison(vote, view):
            card.add(line)
        return card

    def _ledger(self, vote: Vote, view: View) -> QWidget:
        """The flow of the ballots: before the protocol is signed only what the roll of ballots says."""
        title = self.tr("Ledger of ballots: {vote}").format(vote=words.vote(vote.round).lower())
        card = Card(title, ledger(vote, view.situation), gap=6)
        if vote.protocol is None:
            said = self.tr("What was in the urn is shown when the protocol is signed.")
            card.add(label(said, "small", "muted"))
        return card

    def _entry(self, number: int, title: str, vote: Vote, view: View) -> QWidget:
        found = entry_of(vote, number)
        member = view.situation.member(found.person) if found is not None else None
        if found is None or member is None:
            second = self.tr("not entered yet")
            state = "quiet"
        else:
            second = self.tr("{name}, {role}, {hour}").format(
                name=words.full_name(member.person),
                role=words.role(member.role),
                hour=dates.hour(view.local(found.at)),
            )
            state = "done"
        mark = column(Mark(state), margins=(0, 3, 0, 0))
        mark.addStretch(1)
        made = row(mark, gap=9)
        made.addLayout(column(label(title, "", "", strong=True), label(second, "", "muted"), gap=1), 1)
        return holder(made, "inside")

    def _comparison(self, vote: Vote, view: View) -> list[QWidget]:
        first, second = entry_of(vote, 1), entry_of(vote, 2)
        if first is None or second is None:
            said = self.tr("They are compared when both are there. What was entered is shown to nobody.")
            return [label(said, "", "muted")]
        if not differ(first, second):
            return [label(self.tr("Both entries agree in every figure."), "", "done", strong=True)]
        keys = differing(first.figures, second.figures)
        made: list[QWidget] = [
            label(self.tr("The entries differ. Read these from the paper again:"), "", "late", strong=True)
        ]
        made += [label(f"– {name_of(key, view.situation)}") for key in keys]
        if (first.urn_opened_at, first.counted_at) != (second.urn_opened_at, second.counted_at):
            hours = self.tr("the hours on the paper")
            made.append(label(f"– {hours}"))
        return made

    def _recounted(self, vote: Vote, view: View) -> QWidget:
        """What the recount changed, once its protocol is signed: before that no figure is shown."""
        card = Card(self.tr("Recount"), gap=5)
        if vote.protocol is None:
            said = self.tr("The first count stays as it was signed. What differs is listed when this one is.")
            card.add(label(said, "", "muted"))
            return card
        found = recount_differences(vote)
        if not found:
            card.add(label(self.tr("No figure differs from the first count."), "", "done", strong=True))
        for one in found:
            line = self.tr("{figure}: {first} in the first count, {last} now")
            name = name_of(one.figure, view.situation)
            card.add(label(line.format(figure=name, first=one.first, last=one.last)))
        return card

    def _protocol(self, vote: Vote, view: View) -> QWidget:
        card = Card(gap=6)
        protocol = vote.protocol
        title = self.tr("Count protocol")
        if len(view.situation.votes) > 1:
            title = f"{title}: {words.vote(vote.round).lower()}"
        card.add(label(title, "lead", strong=True))
        word = self.tr("signed") if protocol is not None else self.tr("not signed")
        card.add(row(Pill(word, "done" if protocol is not None else "quiet"), -1))
        if protocol is None:
            card.add(label(self.tr("It can be signed when both entries agree."), "", "muted"))
            return card
        self._signed(card, vote, protocol, view)
        figures = button(self.tr("Figures and result"))
        figures.clicked.connect(partial(self.asked.emit, "result", None))
        card.add(row(figures, -1))
        return card

    def _signed(self, card: Card, vote: Vote, protocol: CountProtocol, view: View) -> None:
        count = sum(one.absent is None for one in protocol.signatures)
        text = self.tr("{moment}, signatures: {count} of {total}").format(
            moment=dates.full_moment(view.local(protocol.signed_at)),
            count=count,
            total=len(protocol.signatures),
        )
        card.add(label(text))
        posted = self.tr("The copy is posted: {place}").format(place=protocol.posted[current()])
        card.add(label(posted, "", "muted"))
        for one in protocol.signatures:
            member = view.situation.member(one.member)
            if one.absent is not None and member is not None:
                away = self.tr("{name} did not sign: {reason}").format(
                    name=words.full_name(member.person), reason=one.absent[current()]
                )
                card.add(label(away, "", "muted"))
        said = {one.code: wording.sentence(one).what for one in warnings(view, vote)}
        for code, explanation in protocol.explanations:
            card.add(rule())
            card.add(label(said.get(code, wording.code_line(code)), "", "soon", strong=True))
            card.add(label(explanation[current()]))

    def _statements(self, view: View) -> QWidget:
        card = Card(self.tr("Complaints, dissents, statements"), gap=6)
        if not view.situation.statements:
            card.add(label(self.tr("Nothing is recorded."), "", "muted"))
        for place, one in enumerate(view.situation.statements):
            if place:
                card.add(rule())
            card.add(label(words.statement(one.kind), "", "", strong=True))
            state = self._place(view, one)
            sheets = self.tr("%n sheet(s)", "", one.pages)
            card.add(label(f"{one.author[current()]} · {sheets} · {state}", "small", "muted"))
            card.add(ScansLine(view, "statement", one.number, self.asked))
        return card

    def _place(self, view: View, one: Statement) -> str:
        """The protocol that carries a paper, or the one it waits for."""
        if one.attached == "count":
            return self.tr("attached to the count protocol")
        if one.attached == "result":
            return self.tr("attached to the protocol of the result")
        awaited = statements.awaited(view.situation, one.round)
        if awaited == "count":
            return self.tr("to be attached to the count protocol")
        if awaited == "result":
            return self.tr("to be attached to the protocol of the result")
        return self.tr("came after the protocols: filed in the case")
