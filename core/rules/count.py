"""The checks of a count (procedure.md §4, Art. 43): errors that stop the protocol, warnings that ask to look.

`reckon` does all of it: errors, warnings and, where nothing is wrong, the outcome. Nothing is mended.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.rules import sentences as say
from core.rules.figures import Figures, Flaw, Role, Sound, sound
from core.rules.findings import Finding
from core.rules.meeting import ballot_reserve, has_quorum
from core.rules.outcome import Kind, Outcome
from core.rules.procedure import Procedure
from core.rules.result import Poll, Rulings, decide


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What the figures come to. `outcome.kind` is `none` if and only if there are errors."""

    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    outcome: Outcome


def reckon(
    procedure: Procedure,
    figures: Figures,
    vote: int = 1,
    rulings: Rulings | None = None,
    ran: int | None = None,
) -> Reckoning:
    """Check the figures of a vote and, where they stand, say the result."""
    unsound = tuple(_unsound(figures))
    whole = sound(figures)
    nothing = Outcome(Kind.NONE, say.ERRORS, "")
    if unsound or whole is None:
        return Reckoning(unsound, (), nothing)
    errors = tuple(_errors(procedure, whole))
    warnings = tuple(_warnings(procedure, whole))
    if errors:
        return Reckoning(errors, warnings, nothing)
    poll = poll_of(whole, vote, ran)
    outcome = decide(procedure, poll, rulings)
    if _is_close(procedure, poll, rulings, outcome):
        leaders = ", ".join(poll.leaders)
        warnings += (Finding("count.close", _votes(poll.leaders), {"leaders": leaders}),)
    return Reckoning((), warnings, outcome)


def poll_of(whole: Sound, vote: int = 1, ran: int | None = None) -> Poll:
    """The figures that the result is reckoned from, in ballot order."""
    votes = {name: whole.votes[name] for name in whole.candidates}
    return Poll(votes, whole.in_box, whole.invalid, vote, ran)


def _unsound(figures: Figures) -> Iterator[Finding]:
    """Every figure is entered, and a whole number from 0 to 99 999; both stand alone."""
    for flaw in Flaw:
        fields = tuple(name for name, value in figures.named() if value is flaw)
        if fields:
            yield Finding(str(flaw), fields)


def _errors(procedure: Procedure, f: Sound) -> Iterator[Finding]:
    """Every equality of the protocol that does not hold; nothing but a forgotten total hides anything."""
    yield from _people(procedure, f)
    yield from _ledger(f)
    yield from _urn(f)
    strangers = tuple(name for name in f.votes if name not in f.candidates)
    if strangers:
        yield Finding("count.candidates", _votes(strangers), {"names": ", ".join(strangers)})
    barred = [
        n for n, (role, count) in enumerate(f.issued_by) if count and role in {Role.CHAIR, Role.SECRETARY}
    ]
    if barred:
        yield Finding("count.issuer", tuple(f"issued_by.{n}.count" for n in barred))


def _people(procedure: Procedure, f: Sound) -> Iterator[Finding]:
    """P ≤ L ≤ seats, and the quorum of the meeting (D1485 p.43)."""
    if not f.present <= f.electors <= f.seats:
        values = {"present": f.present, "electors": f.electors, "seats": f.seats}
        yield Finding("count.electors", ("present", "electors", "seats"), values)
    if not has_quorum(procedure, f.present, f.quorum_base):
        values = {"present": f.present, "base": f.quorum_base}
        yield Finding("meeting.quorum", ("present", "quorum_base"), values, procedure.meeting.quorum_citation)


def _ledger(f: Sound) -> Iterator[Finding]:
    """I = signatures = Σ I_m, I ≤ P; R = I + S + C (Art. 43.4)."""
    by_members = f.issued_by_members
    if not (f.issued == f.signatures == by_members and f.issued <= f.present):
        yield Finding(
            "count.issued",
            ("issued", "signatures", "issued_by", "present"),
            {"issued": f.issued, "signatures": f.signatures, "members": by_members, "present": f.present},
        )
    if f.received != f.issued + f.spoiled + f.cancelled:
        yield Finding(
            "count.received",
            ("received", "issued", "spoiled", "cancelled"),
            {
                "received": f.received,
                "issued": f.issued,
                "spoiled": f.spoiled,
                "cancelled": f.cancelled,
                "sum": f.issued + f.spoiled + f.cancelled,
            },
        )


def _urn(f: Sound) -> Iterator[Finding]:
    """B ≤ I; B = Σ V_i + N; T = Σ V_i (Art. 43.5); a total left at zero is told apart from a wrong one."""
    if f.in_box > f.issued:
        yield Finding("count.box_over", ("in_box", "issued"), {"in_box": f.in_box, "issued": f.issued})
    box_forgotten = f.in_box == 0 and f.valid + f.invalid > 0
    part_forgotten = f.took_part == 0 and f.valid > 0
    forgotten = ("in_box",) * box_forgotten + ("took_part",) * part_forgotten
    if forgotten:
        values = {"votes": f.valid, "invalid": f.invalid}
        yield Finding("count.forgotten_total", forgotten, values)
    if f.in_box != f.valid + f.invalid and not box_forgotten:
        yield Finding(
            "count.box",
            ("in_box", "votes", "invalid"),
            {"in_box": f.in_box, "votes": f.valid, "invalid": f.invalid, "sum": f.valid + f.invalid},
        )
    if f.took_part != f.valid and not part_forgotten:
        values = {"took_part": f.took_part, "votes": f.valid}
        yield Finding("count.took_part", ("took_part", "votes"), values)


def _warnings(procedure: Procedure, f: Sound) -> Iterator[Finding]:
    """What is lawful and yet asks for an explanation on the protocol."""
    if f.in_box < f.issued:
        values = {"issued": f.issued, "in_box": f.in_box, "missing": f.issued - f.in_box}
        yield Finding("count.carried_away", ("in_box", "issued"), values)
    if f.invalid > 0 and 100 * f.invalid >= 3 * f.in_box:
        yield Finding("count.invalid_share", ("invalid",), {"invalid": f.invalid, "in_box": f.in_box})
    if f.valid == 0:
        yield Finding("count.nobody", ("votes",), {"in_box": f.in_box, "invalid": f.invalid})
    elif f.took_part < 10 or max(f.votes.values()) == f.valid:
        yield Finding("count.secrecy", ("votes", "took_part"), {"took_part": f.took_part})
    reserve = ballot_reserve(procedure, f.electors)
    if f.spoiled > 2 or f.received > f.electors + reserve:
        yield Finding(
            "count.replaced",
            ("spoiled", "received"),
            {"spoiled": f.spoiled, "received": f.received, "electors": f.electors, "reserve": reserve},
        )


def _is_close(procedure: Procedure, poll: Poll, rulings: Rulings | None, outcome: Outcome) -> bool:
    """Whether one vote moved from a leader to another candidate or to the invalid changes the outcome."""
    if poll.valid == 0:
        return False
    return any(decide(procedure, moved, rulings).key != outcome.key for moved in _moved(poll))


def _moved(poll: Poll) -> Iterator[Poll]:
    for leader in poll.leaders:
        less = {**poll.votes, leader: poll.votes[leader] - 1}
        yield replace(poll, votes=less, invalid=poll.invalid + 1)
        for other in poll.votes:
            if other != leader:
                yield replace(poll, votes={**less, other: less[other] + 1})


def _votes(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"votes.{name}" for name in names)
