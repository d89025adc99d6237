"""Meeting: who is present, the quorum, the ballots given out and left over."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.record.situation import Elector, ElectorsMeeting, Vote
from core.rules.meeting import quorum_needed
from gui import dates, words
from gui.forms.roll import quorum_sentence
from gui.language import current
from gui.page import Page
from gui.parts import ahead
from gui.parts.beside import OF_THE_MEETING, beside
from gui.parts.nowcard import NowCard
from gui.saying import tasklines
from gui.saying.ledgers import ledger
from gui.tokens import px
from gui.view import View
from gui.widgets.build import Card, column, facts, holder, label, row, rule, tile
from gui.widgets.marks import Mark
from gui.widgets.seats import QuorumBar, Seat, Seats
from gui.widgets.stands import Columns, Side, sheet

ACTS = (
    "open_meeting",
    "call_second_vote",
    "approve_ballot",
    "sign_out_ballots",
    "cancel_unused",
    "enter_count",
)


class MeetingPage(Page):
    """The meeting of the electors, as it is recorded."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Meeting")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or view.situation.election is None:
            return self.nothing(
                self.tr("No election is called"), self.tr("The meeting is held on the vote day.")
            )
        held, lead = view.situation.meeting, NowCard(view, ACTS, self.asked, self.at_hand)
        self._lead = lead.main
        work = column(self._quorum(held, view) if held else self._not_open(view), gap=18)
        if held is None:
            work.addWidget(self._on_the_day(view))
        else:
            for vote in reversed(view.situation.votes):
                work.addWidget(self._ballots(vote, held, view))
        if any(not one.votes for one in view.situation.meetings_of_electors):
            work.addWidget(self._without_vote(view))
        side = column(*beside(view, OF_THE_MEETING, self.asked), gap=18)
        if view.situation.ballots:
            side.addWidget(self._printed(view))
        if held is not None:
            side.addWidget(self._roll(held, view))
        return sheet(Columns(holder(work), holder(side), width=330, lead=lead, calm=lead.main is None))

    def _without_vote(self, view: View) -> QWidget:
        """The attempts that came to no vote: when, how many were present, and why."""
        card = Card(self.tr("Closed without a vote"), gap=6)
        for one in view.situation.meetings_of_electors:
            if one.votes:
                continue
            why = self.tr("nobody voted") if one.quorate else self.tr("no quorum")
            present = self.tr("present: {present} of {base}, {why}")
            said = present.format(present=len(one.present), base=one.base, why=why)
            card.add(label(f"{one.attempt}. {dates.full_moment(view.local(one.opened_at))} · {said}"))
        return card

    def _not_open(self, view: View) -> QWidget:
        election = view.situation.election
        day = dates.with_weekday(election.vote_day) if election is not None else ""
        base = election.seats if election is not None else 0
        card = Card(self.tr("The meeting is not open yet"), gap=6)
        card.add(label(self.tr("It is held on {day}.").format(day=dates.capital(day))))
        if view.situation.ballot(1) is None:
            card.add(label(self.tr("First the commission approves the ballot."), "", "muted"))
        listed = self.tr("Deputies on the list: {count}").format(count=len(view.situation.electors))
        card.add(label(listed, "", "muted"))
        if base:
            card.add(4)
            card.add(self._seats((), base, view))
            card.add(self._bar((), base, view))
            card.add(label(ahead.quorum(view, base), "", "", strong=True))
            card.add(label(tasklines.cite(view.procedure.meeting.quorum_citation), "small", "muted"))
        return card

    def _on_the_day(self, view: View) -> QWidget:
        card = ahead.MeetingAhead(view)
        card.asked.connect(self.asked)
        return card

    def _seats(self, present: tuple[int, ...], base: int, view: View) -> QWidget:
        electors = view.situation.electors
        seats = [Seat(one.number, self._seated(one, present), one.number in present) for one in electors]
        vacant = self.tr("vacant seat")
        seats += [Seat(None, vacant, here=False) for _ in range(base - len(electors))]
        return Seats(tuple(seats), self._spoken(present, base, view))

    def _bar(self, present: tuple[int, ...], base: int, view: View) -> QWidget:
        needed = quorum_needed(view.procedure, base)
        line = self.tr("quorum: {needed} of {base}").format(needed=needed, base=base)
        return QuorumBar(len(present), needed, base, line, self._spoken(present, base, view))

    def _spoken(self, present: tuple[int, ...], base: int, view: View) -> str:
        needed = quorum_needed(view.procedure, base)
        said = self.tr("{count} of {base} seats taken, {needed} needed")
        return said.format(count=len(present), base=base, needed=needed)

    def _seated(self, elector: Elector, present: tuple[int, ...]) -> str:
        name = f"{elector.number}. {words.full_name(elector.person)}"
        return name if elector.number in present else self.tr("{name} · absent").format(name=name)

    def _quorum(self, held: ElectorsMeeting, view: View) -> QWidget:
        said = quorum_sentence(view.procedure, len(held.present), held.base)
        state = "done" if held.quorate else "late"
        box = column(
            row(Mark(state, 20), label(said, "lead", strong=True), gap=10),
            label(tasklines.cite(view.procedure.meeting.quorum_citation), "small", "muted"),
            gap=4,
            margins=(20, 14, 20, 14),
        )
        base = (
            self.tr("all seats of the maslikhat: {base}")
            if held.base_kind == "seats"
            else self.tr("the deputies elected: {base}")
        )
        card = Card(self.tr("The meeting of the electors"), gap=6)
        card.add(tile(state, box))
        card.add(4)
        told = facts(
            (self.tr("Opened"), dates.full_moment(view.local(held.opened_at))),
            (self.tr("Place"), held.place[current()]),
            (self.tr("Urn shown empty and sealed"), dates.hour(view.local(held.urn_sealed_at))),
            (self.tr("Quorum counted of"), base.format(base=held.base)),
        )
        told.addStretch(1)
        card.add(Side(holder(told, "inside"), self._seats(held.present, held.base, view), narrow=640))
        card.add(6)
        card.add(self._bar(held.present, held.base, view))
        return card

    def _ballots(self, vote: Vote, held: ElectorsMeeting, view: View) -> QWidget:
        title = self.tr("Ballots: {vote}").format(vote=words.vote(vote.round).lower())
        card = Card(title, gap=6)
        given = self.tr("{count} of {total} present").format(count=len(vote.given), total=len(held.present))
        span = self.tr("{opened} – {closed}").format(
            opened=dates.hour(view.local(vote.voting_opened_at)),
            closed=dates.hour(view.local(vote.voting_closed_at)),
        )
        unused = self.tr("not cancelled yet")
        if vote.unused is not None and vote.unused_at is not None:
            unused = self.tr("{count}, cancelled at {hour}").format(
                count=vote.unused, hour=dates.hour(view.local(vote.unused_at))
            )
        card.add(
            facts(
                (self.tr("Voting"), span),
                (self.tr("Given out"), given),
                (self.tr("Issued by"), self._issuers(vote, view)),
                (self.tr("Unused"), unused),
            )
        )
        card.add(6)
        card.add(ledger(vote, view.situation))
        return card

    def _issuers(self, vote: Vote, view: View) -> str:
        counted = Counter(one.issued_by for one in vote.given)
        return ", ".join(
            f"{words.short_name(member.person)}: {counted[member.key]}"
            for member in view.situation.members
            if counted[member.key]
        )

    def _roll(self, held: ElectorsMeeting, view: View) -> QWidget:
        electors = view.situation.electors
        count = self.tr("{present} of {total} on the list").format(
            present=len(held.present), total=len(electors)
        )
        card = Card(self.tr("Roll call"), label(count, "", "muted"), gap=4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(2, 1)
        for line, one in enumerate(electors):
            here = one.number in held.present
            grid.addWidget(Mark("done" if here else "quiet"), line, 0, Qt.AlignmentFlag.AlignTop)
            number = label(str(one.number), "", "muted", wrap=False)
            grid.addWidget(number, line, 1, Qt.AlignmentFlag.AlignTop)
            name = words.full_name(one.person)
            said = name if here else self.tr("{name} · absent").format(name=name)
            grid.addWidget(label(said, "", "" if here else "muted"), line, 2)
        card.add(grid)
        return card

    def _printed(self, view: View) -> QWidget:
        card = Card(self.tr("The ballot"), gap=4)
        for place, ballot in enumerate(view.situation.ballots):
            if place:
                card.add(rule())
            run = self.tr("{vote}: printed {run}").format(vote=words.vote(ballot.round), run=ballot.print_run)
            card.add(label(run, "", "muted"))
            for number, key in enumerate(ballot.candidates, start=1):
                candidate = view.situation.candidate(key)
                if candidate is not None:
                    card.add(label(f"{number}. {words.full_name(candidate.person)}"))
        return card
