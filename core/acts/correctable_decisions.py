"""What may be set right of the commission's own decisions: the number, the votes, what a refusal rests on.

The number is the decision's key: everything that names it moves along. Votes are one field, because they
change together: for, against, abstained, as `6-1-0`.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from core.acts.base import Case, Desk
from core.acts.correctable_fields import (
    DAY,
    LINE,
    MEMBER,
    PARAGRAPH,
    Field,
    Sort,
    Subject,
    Values,
    both,
    texts,
    whole_key,
    written,
)
from core.record.situation import CandidateDecision, ConformityVote, Decision, Situation
from core.rules import meeting as quorum
from core.rules.findings import Finding


def _decision(situation: Situation, key: str) -> Values | None:
    one = situation.decision(key)
    if one is None:
        return None
    votes = f"{one.in_favour}-{one.against}-{one.abstained}"
    return {"number": one.number, "votes": votes, "dissent_by": one.dissent_by or ""}


def _conformity(situation: Situation, key: str) -> Values | None:
    candidate = situation.candidate(key)
    one = candidate.conformity if candidate is not None else None
    if one is None:
        return None
    votes = f"{one.in_favour}-{one.against}-{one.abstained}"
    return {"votes": votes, "dissent_by": one.dissent_by or ""}


def candidate_decisions(situation: Situation) -> Mapping[int, CandidateDecision]:
    """The decisions on candidates by the number of their row."""
    made = [one for candidate in situation.candidates for one in candidate.decisions]
    return {one.id: one for one in made}


def _candidate_decision(situation: Situation, key: str) -> Values | None:
    one = candidate_decisions(situation).get(whole_key(key))
    if one is None:
        return None
    held: dict[str, str] = dict(texts("facts", one.facts))
    if one.ground is not None:
        held["ground"] = one.ground
    if one.kind != "reinstate":  # the answer to the appeal says what brought a candidate back
        held |= written(outside_number=one.outside_number, outside_day=one.outside_day)
    return held


OWN: Mapping[str, Subject] = MappingProxyType(
    {
        "decision": Subject(
            "decision",
            {
                "number": Field(Sort.NUMBER, stored="id"),
                "votes": Field(Sort.VOTES, stored="in_favour"),
                "dissent_by": MEMBER,
            },
            _decision,
        ),
        "conformity_vote": Subject(
            "conformity_vote",
            {"votes": Field(Sort.VOTES, stored="in_favour"), "dissent_by": MEMBER},
            _conformity,
        ),
        "candidate_decision": Subject(
            "candidate_decision",
            {
                "ground": Field(Sort.GROUND),
                **both("facts", PARAGRAPH),
                "outside_number": LINE,
                "outside_day": DAY,
            },
            _candidate_decision,
            whole_key=True,
        ),
    }
)
"""Their subjects, as `correctable` has the others."""


def votes_of(value: str) -> tuple[int, int, int] | None:
    """For, against, abstained, as typed: `6-1-0`; None where that is not what stands there."""
    parts = [part.strip() for part in value.replace("–", "-").replace("/", "-").split("-")]
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 3 for part in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])


def voted(case: Case, subject: str, key: str) -> Decision | ConformityVote | None:
    """The vote that a decision, or the conformity of a candidate, rests on."""
    if subject == "decision":
        return case.before.decision(key)
    candidate = case.before.candidate(key)
    return candidate.conformity if candidate is not None else None


def check_votes(case: Case, subject: str, key: str, value: str) -> Iterator[Finding]:
    """They add up to those present, and four of seven still decide: else nothing was decided (Art. 20.5)."""
    votes, decision = votes_of(value), voted(case, subject, key)
    if votes is None or decision is None:
        yield Finding("correct.votes", ("value",))
        return
    meeting = next((one for one in case.before.meetings if one.number == decision.meeting), None)
    if meeting is not None and not quorum.votes_add_up(*votes, len(meeting.present)):
        values = {"votes": sum(votes), "present": len(meeting.present)}
        yield Finding("decision.votes", ("value",), values)
    if not quorum.commission_decides(votes[0], decision.members):
        values = {"votes": votes[0], "members": decision.members}
        yield Finding("decision.majority", ("value",), values)


def check_dissent(case: Case, subject: str, key: str, member: str) -> Iterator[Finding]:
    """Whoever dissents was at the meeting; nobody may have (Art. 20.5)."""
    decision = voted(case, subject, key)
    number = decision.meeting if decision is not None else None
    present = next((one.present for one in case.before.meetings if one.number == number), ())
    if member and member not in present:
        yield Finding("commission.unknown_member", ("value",), {"key": member})


def set_votes(desk: Desk, table: str, key: str, value: str) -> None:
    """The three figures of one vote."""
    from core.record import ddl  # noqa: PLC0415  the classes are loaded when an act writes

    votes = votes_of(value)
    row: Any = desk.session.get_one(ddl.MODELS[table], key)
    if votes is not None:
        row.in_favour, row.against, row.abstained = votes
    desk.session.add(row)


def renumber(desk: Desk, old: str, new: str) -> None:
    """The decision under its right number, and every row that names it (one row falls, one comes)."""
    from sqlmodel import select  # noqa: PLC0415  the classes are loaded when an act writes

    from core.record import ddl  # noqa: PLC0415  the classes are loaded where a correction asks for them

    row = desk.session.get_one(ddl.MODELS["decision"], old)
    desk.session.add(type(row)(**{**row.model_dump(), "id": new}))
    desk.session.flush()
    for table, column in _naming():
        model = ddl.MODELS[table]
        found = select(model).where(ddl.TABLES[table].c[column] == old)
        for named in desk.session.exec(found).all():
            setattr(named, column, new)
            desk.session.add(named)
    desk.session.flush()
    desk.session.delete(row)
    desk.session.flush()


def _naming() -> Iterator[tuple[str, str]]:
    """The columns that name a decision of ours, by table."""
    from core.record import ddl  # noqa: PLC0415  the classes are loaded when an act writes

    for name, table in ddl.TABLES.items():
        for column in table.columns:
            if any(key.target_fullname == "decision.id" for key in column.foreign_keys):
                yield name, column.name
