"""The record as it stood after an entry: a quiet look back, read only."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.acts import agenda
from core.record.situation import Situation, Vote
from gui import dates, words
from gui.desk import JournalLine
from gui.language import current
from gui.saying import deeds, tallies
from gui.view import View
from gui.widgets.build import Card, button, column, facts, holder, label, row, rule, tile
from gui.widgets.stands import Columns, sheet

translate = QCoreApplication.translate
LAST_PAPERS = 12


def stood(view: View, line: JournalLine, then: Situation, back: Callable[[], None]) -> QWidget:
    """Candidates, figures, results and papers at that moment."""
    work = column(_candidates(then), gap=18)
    for vote in then.votes:
        work.addWidget(_vote(vote, then, view))
    side = column(_whole(view, line, then), _papers(then), gap=18)
    return sheet(_head(view, line, back), Columns(holder(work), holder(side), width=400))


def _head(view: View, line: JournalLine, back: Callable[[], None]) -> QWidget:
    leave = button(translate("Then", "Back to the journal"), main=True)
    leave.clicked.connect(back)
    title = translate("Then", "The record after entry No {number}").format(number=line.seq)
    told = f"{deeds.deed(line)} · {dates.full_moment(view.local(line.at))} · {line.by[current()]}"
    quiet = translate(
        "Then", "A look back: nothing can be changed here. Addresses and numbers are not shown."
    )
    texts = column(label(title, "lead", strong=True), label(told), label(quiet, "small", "muted"), gap=2)
    box = row(gap=16, margins=(18, 12, 18, 12))
    box.addLayout(texts, 1)
    box.addWidget(leave)
    return tile("soon", box)


def _candidates(then: Situation) -> QWidget:
    card = Card(translate("Then", "Candidates"), gap=6)
    if not then.candidates:
        card.add(label(translate("Then", "Nobody was nominated yet."), "", "muted"))
    for place, one in enumerate(then.candidates):
        if place:
            card.add(rule())
        state = label(words.candidate_state(one.state), "", words.candidate_tone(one), wrap=False)
        line = row(gap=12)
        line.addWidget(label(words.full_name(one.person), "", "", strong=True), 1)
        line.addWidget(state)
        card.add(line)
    return card


def _vote(vote: Vote, then: Situation, view: View) -> QWidget:
    card = Card(words.vote(vote.round), gap=6)
    counted = tallies.count(vote, then, view.procedure)
    if counted is None:
        card.add(label(translate("Then", "The count protocol was not signed yet."), "", "muted"))
    else:
        pairs = [(words.candidate_name(then, key, key), str(votes)) for key, votes in counted.votes]
        card.add(facts(*pairs, (translate("Then", "Took part"), str(counted.took_part))))
    if vote.result is not None:
        card.add(label(vote.result.why[current()], "", "act", strong=True))
    return card


def _whole(view: View, line: JournalLine, then: Situation) -> QWidget:
    stage = words.stage(agenda.stage(then, view.procedure, line.at))
    winner = then.candidate(then.winner.candidate) if then.winner is not None else None
    return Card(
        translate("Then", "Where the election stood"),
        facts(
            (translate("Then", "Stage"), stage),
            (translate("Then", "Members of the commission"), str(len(then.members) or "–")),
            (translate("Then", "Electors on the list"), str(len(then.electors) or "–")),
            (translate("Then", "Meetings of the commission"), str(len(then.meetings) or "–")),
            (translate("Then", "Elected"), words.full_name(winner.person) if winner is not None else "–"),
        ),
    )


def _papers(then: Situation) -> QWidget:
    card = Card(translate("Then", "Papers issued by then: {count}").format(count=len(then.papers)), gap=4)
    for paper in reversed(then.papers[-LAST_PAPERS:]):
        title = translate("Then", "No {number} · {title}").format(
            number=paper.number, title=words.paper_title(paper)
        )
        card.add(label(title))
        card.add(label(f"{words.paper_state(paper)} · {dates.day(paper.day)}", "small", "muted"))
    return card
