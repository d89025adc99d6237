"""Meetings: the electors' quorum, the ballots printed, the commission's own quorum and majority.

Every limit is a comparison of whole numbers.
"""

from core.rules.procedure import Procedure

COMMISSION = 7


def has_quorum(procedure: Procedure, present: int, base: int) -> bool:
    """Not less than two thirds of the base: 3·present ≥ 2·base (D1485 p.43, D130 p.48, D555 p.49)."""
    return procedure.meeting.quorum_whole * present >= procedure.meeting.quorum_part * base


def quorum_needed(procedure: Procedure, base: int) -> int:
    """The least number present that makes a quorum."""
    return -(-procedure.meeting.quorum_part * base // procedure.meeting.quorum_whole)


def ballot_reserve(procedure: Procedure, electors: int) -> int:
    """The reserve of ballots, a part of the electors rounded up (Art. 37)."""
    return -(-electors * procedure.ballot.reserve_per_mille // 1000)


def ballots_to_print(procedure: Procedure, electors: int) -> int:
    """The print run: electors and reserve (Art. 37)."""
    return electors + ballot_reserve(procedure, electors)


def commission_has_quorum(present: int, members: int = COMMISSION) -> bool:
    """Two thirds of all members: 5 of 7, whoever is suspended (Art. 20.4)."""
    return 3 * present >= 2 * members


def commission_decides(in_favour: int, members: int = COMMISSION) -> bool:
    """More than half of all members, not of those present: 4 of 7 (Art. 20.5)."""
    return 2 * in_favour > members


def votes_add_up(in_favour: int, against: int, abstained: int, present: int) -> bool:
    """Every member present voted or abstained, and nobody else (Art. 20.5)."""
    return min(in_favour, against, abstained) >= 0 and in_favour + against + abstained == present
