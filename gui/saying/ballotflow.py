"""The ledger of ballots as a flow: received, then issued, replaced, cancelled, then the urn, then each vote.

Pure figures, no words and no drawing: what stands in which column, and where a sum does not agree.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Figures = Mapping[str, int | None]
VOTES = "votes."
RECEIVED, GIVEN, URN, VOTED = range(4)
COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Node:
    """A figure of the ledger in its column; `value` is None before it is known."""

    key: str
    value: int | None
    column: int
    source: str = ""

    @property
    def height(self) -> int:
        """The ballots that are drawn: none where the figure is not known."""
        return self.value or 0


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a column does not add up: `amount` ballots are missing on the right, or too many when below 0."""

    at: str
    amount: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole flow, columns from the left."""

    nodes: tuple[Node, ...]
    gaps: tuple[Gap, ...]

    def column(self, number: int) -> tuple[Node, ...]:
        """The figures of a column, from above."""
        return tuple(node for node in self.nodes if node.column == number)

    def gap(self, key: str) -> int:
        """How many ballots are missing on the right of a figure; below 0 there are too many; 0 agrees."""
        return next((gap.amount for gap in self.gaps if gap.at == key), 0)

    @property
    def most(self) -> int:
        """The most ballots that stand in any column, so that all columns share one scale."""
        return max((sum(node.height for node in self.column(n)) for n in range(COLUMNS)), default=0)


def chart(figures: Figures, candidates: tuple[str, ...]) -> Chart:
    """The flow of a vote's figures (Art. 43.4): R = I + S + C, B ≤ I, B = Σ V_i + N.

    A ballot given out that is not in the urn was carried out of the room: lawful, to be explained, and
    drawn; more in the urn than were given out is a gap.
    """
    issued, box = figures.get("issued"), figures.get("in_box")
    nodes = [
        Node("received", figures.get("received"), RECEIVED),
        Node("issued", issued, GIVEN, "received"),
        Node("spoiled", figures.get("spoiled"), GIVEN, "received"),
        Node("cancelled", figures.get("cancelled"), GIVEN, "received"),
        Node("in_box", box, URN, "issued"),
        *(Node(f"{VOTES}{key}", figures.get(f"{VOTES}{key}"), VOTED, "in_box") for key in candidates),
        Node("invalid", figures.get("invalid"), VOTED, "in_box"),
    ]
    if issued is not None and box is not None and box < issued:
        nodes.append(Node("carried", issued - box, URN, "issued"))
    return Chart(tuple(nodes), tuple(_gaps(nodes)))


def _gaps(nodes: list[Node]) -> list[Gap]:
    made = []
    for total in ("received", "issued", "in_box"):
        parts = [node.value for node in nodes if node.source == total]
        whole = next(node.value for node in nodes if node.key == total)
        known = [value for value in parts if value is not None]
        if whole is not None and len(known) == len(parts) and whole != sum(known):
            made.append(Gap(total, whole - sum(known)))
    return made
