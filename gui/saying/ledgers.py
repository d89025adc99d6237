"""The ledger of ballots as a card: the flow, and beneath whether it adds up, in figures and words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.record.situation import Candidate, Situation, Vote
from gui import words
from gui.forms.ledger import NAMES, State, arithmetic, sums, title_of, verdict
from gui.saying.ballotflow import VOTES, Figures, chart
from gui.widgets.build import column, holder, label, row, tile
from gui.widgets.flow import BallotFlow
from gui.widgets.marks import Mark


def known(vote: Vote, situation: Situation) -> Figures:
    """The figures that may be shown: those of a signed protocol; before it, what the roll of ballots says.

    An entry of the count is shown to nobody before the protocol is signed.
    """
    if vote.protocol is not None and vote.entries:
        return dict(vote.entries[-1].figures)
    ballot = situation.ballot(vote.round)
    return {
        "received": ballot.print_run if ballot is not None else None,
        "issued": len(vote.given),
        "spoiled": sum(one.replaced for one in vote.given),
        "cancelled": vote.unused,
    }


def ledger(vote: Vote, situation: Situation) -> QWidget:
    """The flow of a vote's ballots and its verdict."""
    figures = known(vote, situation)
    ballot = situation.ballot(vote.round)
    order = ballot.candidates if ballot is not None else ()
    keys = tuple(key.removeprefix(VOTES) for key in figures if key.startswith(VOTES))
    candidates = tuple(dict.fromkeys([key for key in order if key in keys or not keys] + list(keys)))
    won = tuple(vote.result.who) if vote.result is not None else ()
    made = chart(figures, candidates)
    named = [one for key in candidates if (one := situation.candidate(key)) is not None]
    flow = BallotFlow(made, names_of(named), gap_words(), spoken(figures), won)
    return holder(column(flow, _verdict(figures), gap=8), "inside")


def names_of(candidates: Sequence[Candidate]) -> Mapping[str, str]:
    """The words of every figure of the flow."""
    names = {key: QCoreApplication.translate("Ledger", str(text)) for key, text in NAMES.items()}
    names["carried"] = QCoreApplication.translate("BallotLedger", "not in the urn")
    names.update({f"{VOTES}{one.key}": words.short_name(one.person) for one in candidates})
    return names


def gap_words() -> tuple[str, str]:
    """What is said where ballots are missing, and where there are too many."""
    return (
        QCoreApplication.translate("BallotLedger", "{count} missing"),
        QCoreApplication.translate("BallotLedger", "{count} too many"),
    )


def spoken(figures: Figures) -> str:
    """The sums in words, for a reader of the screen."""
    return "; ".join(
        f"{title_of(one)}: {arithmetic(one)}. {verdict(one)}"
        for one in sums(figures)
        if one.state is not State.OPEN
    )


def _verdict(figures: Figures) -> QWidget:
    made = [one for one in sums(figures) if one.state is not State.OPEN]
    wrong = [one for one in made if one.state is State.DIFFERS]
    if not made:
        said = QCoreApplication.translate("BallotLedger", "The ledger adds up once the unused are cancelled.")
        return label(said, "", "muted")
    if not wrong:
        said = QCoreApplication.translate("BallotLedger", "It adds up: {sums}").format(
            sums="; ".join(arithmetic(one) for one in made if len(one.parts) > 1)
        )
        return holder(row(Mark("done"), label(said, "", "done", strong=True), gap=8), "inside")
    lines = column(gap=3, margins=(14, 9, 14, 10))
    for one in wrong:
        text = f"{title_of(one)}: {arithmetic(one)} · {verdict(one)}"
        lines.addLayout(row(Mark("late"), label(text, "", "late", strong=True), gap=8))
    return tile("late", lines)
