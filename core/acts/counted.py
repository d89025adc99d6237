"""What the record holds of a count, as the rules take it, and what they say of it with persons by name."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from core.acts.base import Case
from core.record.situation import Situation, Vote
from core.rules import count, entries
from core.rules.figures import SIMPLE, Figures, Issued, Role, figure
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from core.rules.words import Words

RECORDED = ("seats", "quorum_base")
TYPED = tuple(name for name in SIMPLE if name not in RECORDED)
"""The single figures that are typed; the others are the record's."""


def unattached(situation: Situation, round_: int) -> tuple[int, ...]:
    """The complaints, dissents and statements about a vote that no protocol carries yet."""
    return tuple(one.number for one in situation.statements if one.round == round_ and not one.attached)


def counting_in_force(situation: Situation, round_: int) -> int:
    """The number of the counting that entries and protocol of a vote belong to: the last one opened."""
    vote = situation.vote(round_)
    return vote.counting.number if vote is not None else 1


def figures_of(situation: Situation, round_: int, flat: Mapping[str, object]) -> Figures:
    """The figures of a vote for the rules: what was entered, with seats and base from the record."""
    ballot = situation.ballot(round_)
    roles = {member.key: member.role for member in situation.members}
    issued = tuple(
        Issued(Role(roles.get(key.removeprefix("issued_by."), "member")), figure(value), key)
        for key, value in flat.items()
        if key.startswith("issued_by.")
    )
    return Figures(
        candidates=tuple(mark(key) for key in ballot.candidates) if ballot else (),
        seats=figure(situation.election.seats if situation.election else None),
        quorum_base=figure(situation.meeting.base if situation.meeting else None),
        issued_by=issued,
        votes={
            mark(key.removeprefix("votes.")): figure(value)
            for key, value in flat.items()
            if key.startswith("votes.")
        },
        **{name: figure(flat.get(name)) for name in TYPED},
    )


def protocol_warnings(case: Case, vote: Vote, attached: frozenset[int]) -> Iterator[Finding]:
    """The warnings of a count that its protocol must explain (procedure.md §4)."""
    yield from figure_warnings(case.before, case.procedure, vote)
    first = case.before.vote(1)
    if vote.round == 2 and first is not None and first.entries:
        yield from entries.check_second_vote(first.entries[0].figures, vote.entries[0].figures)
    yield from entries.check_attached(unattached(case.before, vote.round), attached)


def figure_warnings(situation: Situation, procedure: Procedure, vote: Vote) -> Iterator[Finding]:
    """The warnings that an entered count's figures give by themselves; persons stand by name."""
    figures = figures_of(situation, vote.round, vote.entries[0].figures)
    found = count.reckon(procedure, figures, vote.round, rulings_of(situation)).warnings
    yield from located(found, situation)


def times_of(vote: Vote) -> dict[str, datetime | None]:
    """The times of a voting before its urn is opened, by the names of `entries.TIMES`."""
    return {
        "sealed": vote.urn_sealed_at,
        "opened": vote.voting_opened_at,
        "closed": vote.voting_closed_at,
        "cancelled": vote.unused_at,
    }


def rulings_of(situation: Situation) -> dict[str, str | tuple[str, ...]]:
    """The answers that hold, by question, for the rules: a word, a candidate's mark, or the two who go on."""
    marks = {candidate.key: mark(candidate.key) for candidate in situation.candidates}
    answers: dict[str, str | tuple[str, ...]] = {}
    for ruling in situation.rulings:
        parts = tuple(marks.get(part, part) for part in ruling.answer.split())
        answers[ruling.question] = parts if len(parts) > 1 else parts[0]
    return answers


def mark(key: str) -> str:
    """A candidate's key as the rules see it, so that a sentence can tell it from a word."""
    return f"⟦{key}⟧"


def key_of(sign: str) -> str:
    """The key behind a mark; a word that is no mark stays as it is."""
    return sign.removeprefix("⟦").removesuffix("⟧")


def names_in(words: Words, situation: Situation) -> Words:
    """Words in which every candidate's mark gives way to the name in that language."""
    kk, ru, en = words
    for candidate in situation.candidates:
        sign = mark(candidate.key)
        kk = kk.replace(sign, candidate.person.kk.full)
        ru = ru.replace(sign, candidate.person.ru.full)
        en = en.replace(sign, candidate.person.ru.full)
    return Words(kk, ru, en)


def located(findings: tuple[Finding, ...], situation: Situation) -> Iterator[Finding]:
    """Findings of the rules with their fields in the act's data and persons by name."""
    for finding in findings:
        fields = tuple(f"figures.{field.replace('⟦', '').replace('⟧', '')}" for field in finding.fields)
        values = {
            name: names_in(Words(value, value, value), situation) if isinstance(value, str) else value
            for name, value in finding.values.items()
        }
        yield Finding(finding.code, fields, values, finding.citation)
