"""The rulings that hold, and the question of the quorum's base (D1485 p.43; procedure.md §5)."""

from core.record.situation import Situation
from core.rules import meeting as quorum
from core.rules.procedure import Procedure

BASES = ("seats", "elected")


def answer_of(situation: Situation, question: str) -> str | None:
    """The answer that holds for a question: the last ruling's."""
    ruling = situation.ruling(question)
    return ruling.answer if ruling is not None else None


def bases(situation: Situation) -> dict[str, int]:
    """The two bases that the texts of the law name: all seats, or the deputies elected."""
    seats = situation.election.seats if situation.election is not None else 0
    return {"seats": seats, "elected": len(situation.electors)}


def quorum_differs(situation: Situation, procedure: Procedure, present: int) -> bool:
    """Whether so many present are a quorum on one base and none on the other."""
    return len({quorum.has_quorum(procedure, present, base) for base in bases(situation).values()}) > 1


def quorum_is_open(situation: Situation, procedure: Procedure) -> bool:
    """Whether the two bases ask for different numbers, so that an answer may be needed."""
    return len({quorum.quorum_needed(procedure, base) for base in bases(situation).values()}) > 1
