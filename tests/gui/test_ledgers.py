"""The ledger as a flow: what stands where, what does not add up, and that no blind entry is ever shown."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.procedures import procedures
from core.record.situation import Situation
from gui import tokens
from gui.look import Look
from gui.saying import ledgers, tallies
from gui.saying.ballotflow import chart
from gui.widgets.flow import BallotFlow
from gui.widgets.seats import QuorumBar, Seat, Seats
from tests.gui import samples
from tests.gui.contrast import GRAPHICS, contrast

FIGURES = {
    "received": 20,
    "issued": 18,
    "spoiled": 0,
    "cancelled": 2,
    "in_box": 18,
    "invalid": 1,
    "votes.c1": 10,
    "votes.c2": 7,
}
WHO = ("c1", "c2")


def test_a_ledger_that_adds_up_has_no_gap() -> None:
    made = chart(FIGURES, WHO)
    assert not made.gaps
    assert [[node.value for node in made.column(n)] for n in range(4)] == [[20], [18, 0, 2], [18], [10, 7, 1]]


@pytest.mark.parametrize(
    ("wrong", "at", "amount"),
    [
        ({"received": 21}, "received", 1),
        ({"cancelled": 3}, "received", -1),
        ({"in_box": 19, "votes.c1": 11}, "issued", -1),
        ({"invalid": 0}, "in_box", 1),
        ({"votes.c2": 9}, "in_box", -2),
    ],
)
def test_what_does_not_add_up_is_a_gap_in_its_place(wrong: dict[str, int], at: str, amount: int) -> None:
    made = chart({**FIGURES, **wrong}, WHO)
    assert [(gap.at, gap.amount) for gap in made.gaps] == [(at, amount)]


def test_a_ballot_carried_out_of_the_room_is_shown_and_is_no_gap() -> None:
    made = chart({**FIGURES, "in_box": 17, "votes.c1": 9}, WHO)
    assert not made.gaps
    assert [(node.key, node.value) for node in made.column(2)] == [("in_box", 17), ("carried", 1)]


def test_what_is_not_known_yet_makes_no_gap() -> None:
    made = chart({"received": 20, "issued": 18, "spoiled": 0, "cancelled": None}, WHO)
    assert not made.gaps
    assert made.column(2)[0].value is None


def _half_entered() -> Situation:
    """One entry is made, no protocol is signed."""
    situation = samples.eskeldi()
    vote = situation.votes[0]
    counting = replace(vote.countings[0], entries=vote.entries[:1], protocol=None, result=None)
    return replace(situation, votes=(replace(vote, countings=(counting,)),))


def test_a_blind_entry_is_shown_nowhere_before_the_protocol_is_signed() -> None:
    situation = _half_entered()
    vote = situation.votes[0]
    assert tallies.count(vote, situation, samples.pilot()) is None
    assert not {"in_box", "invalid", "votes.c1"} & set(ledgers.known(vote, situation))


@pytest.mark.parametrize(
    ("rules", "candidates", "half"),
    [
        ("kz-2005-pilot", 1, True),
        ("kz-2005-pilot", 3, False),
        ("kz-2006-district", 3, True),
        ("kz-2013-rural", 1, False),
        ("kz-2013-rural", 2, False),
    ],
)
def test_the_line_to_be_passed_is_the_rule_sets_own(rules: str, candidates: int, half: bool) -> None:
    assert tallies.half_decides(procedures()[rules], 1, candidates) is half


def test_the_leader_lacks_what_the_line_asks_for() -> None:
    situation = samples.kokpekty()
    first = next(vote for vote in situation.votes if vote.round == 1)
    counted = tallies.count(first, situation, samples.pilot())
    assert counted is not None
    assert (counted.line, counted.lacking) == (6, 1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_flow_is_seen_on_its_card(qtbot: QtBot, look: Look, scheme: str) -> None:
    """Three to one between what is drawn and its ground (WCAG 1.4.11): halfway along each flow."""
    look.apply(scheme, 100)
    flow = BallotFlow(chart(FIGURES, WHO), {}, ("{count}", "{count}"), "ledger", ("c1",))
    qtbot.addWidget(flow)
    flow.resize(flow.sizeHint())
    drawn, places = flow.grab().toImage(), flow._places()
    flows = [one for one in places.values() if one.node.source and one.node.value]
    assert len(flows) == 6
    for one in flows:
        left, right = places[one.node.source].bar.right(), one.bar.left()
        x, top, tall = round(left + (right - left) * 0.97), one.bar.top(), one.node.height * flow._unit()
        seen = [drawn.pixelColor(x, y) for y in range(round(top) - 2, round(top + tall) + 3)]
        ground = tokens.current().color("surface")
        assert max(contrast(one_, ground) for one_ in seen) >= GRAPHICS, one.node.key


def test_every_column_and_every_seat_is_drawn(qtbot: QtBot, look: Look) -> None:
    for figures in (FIGURES, {**FIGURES, "received": 25, "votes.c2": 12}, {"received": 3}):
        flow = BallotFlow(chart(figures, WHO), {}, ("{count}", "{count}"), "ledger")
        qtbot.addWidget(flow)
        flow.resize(flow.sizeHint())
        assert not flow.grab().isNull()
    for many in (1, 2, 11, 60):
        seats = Seats(tuple(Seat(n, str(n), here=bool(n % 2)) for n in range(many)), "seats")
        qtbot.addWidget(seats)
        seats.resize(seats.sizeHint())
        boxes = [box for _, box in seats._boxes()]
        assert len(boxes) == many
        assert all(seats.rect().adjusted(-1, -1, 1, 1).contains(box.toAlignedRect()) for box in boxes)
    bar = QuorumBar(3, 8, 11, "8", "bar")
    qtbot.addWidget(bar)
    assert not bar.grab().isNull()
