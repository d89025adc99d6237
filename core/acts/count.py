"""The count: two blind entries, the protocol that freezes the figures (Art. 43). A recount is one anew."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from pydantic import Field

from core.acts.base import Act, Case, Data, Desk, Line, Moment, ParagraphData, TextData, Whole, clean
from core.acts.validity import still_valid
from core.acts.voting import Round
from core.record import tables
from core.record.situation import CountEntry, Situation, Vote
from core.rules import count, entries
from core.rules.figures import Figures, Issued, Role, figure
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from core.rules.words import Words

Entered = Any
"""Whatever was typed: the rules say what is missing and what is no whole number (procedure.md §4)."""
SIMPLE = (
    "electors",
    "present",
    "received",
    "issued",
    "signatures",
    "spoiled",
    "cancelled",
    "in_box",
    "invalid",
    "took_part",
)


class FiguresData(Data):
    """The figures of a count as typed. Empty is not zero: a figure left out is missing."""

    electors: Entered = None
    present: Entered = None
    received: Entered = None
    issued: Entered = None
    signatures: Entered = None
    issued_by: dict[str, Entered] = Field(default_factory=dict)
    spoiled: Entered = None
    cancelled: Entered = None
    in_box: Entered = None
    invalid: Entered = None
    took_part: Entered = None
    votes: dict[str, Entered] = Field(default_factory=dict)

    def flat(self) -> dict[str, Entered]:
        """Every figure by its key in the record: `received`, `issued_by.m3`, `votes.c1`."""
        return {
            **{name: getattr(self, name) for name in SIMPLE},
            **{f"issued_by.{key}": value for key, value in self.issued_by.items()},
            **{f"votes.{key}": value for key, value in self.votes.items()},
        }


class EnterCount(Act):
    """Enter the count's figures from the paper, the first or the second time, blind to the other's.

    The person is whoever records the act. An entry made again replaces the earlier one of that number;
    both stay in the journal.
    """

    name: ClassVar[str] = "enter_count"
    round: Round
    entry: Round
    figures: FiguresData
    urn_opened_at: Moment
    counted_at: Moment

    def check(self, case: Case) -> Iterator[Finding]:
        """The figures stand, the times are in order, and two different persons enter."""
        vote = case.before.vote(self.round)
        ballot = case.before.ballot(self.round)
        yield from on_its_day(case, vote)
        yield from still_valid(case)
        if vote is None or ballot is None or vote.unused_at is None:
            yield Finding("count.not_begun", ("round",), {"round": self.round})
            return
        if vote.protocol is not None:
            yield Finding("count.signed", ("round",), {"round": self.round})
        if case.before.member(case.by) is None:
            yield Finding("count.person", (), {"key": case.by})
        other = next((entry for entry in vote.entries if entry.entry != self.entry), None)
        if other is not None:
            yield from entries.check_persons(other.person, case.by)
        elif self.entry == 2:
            yield Finding("count.first_missing", ("entry",))
        figures = figures_of(case.before, self.round, self.figures.flat())
        strangers = sorted(key for key in self.figures.issued_by if case.before.member(key) is None)
        if strangers:
            yield Finding("count.unknown_issuer", ("figures.issued_by",), {"number": len(strangers)})
        reckoning = count.reckon(case.procedure, figures, self.round)
        yield from _located(reckoning.errors, case.before)
        yield from _located(reckoning.warnings, case.before)
        yield from self._times(case, vote)
        if other is not None and not reckoning.errors:
            differing = entries.differing(other.figures, self.figures.flat())
            if differing:
                yield Finding("count.differs", tuple(f"figures.{key}" for key in differing))
        yield from self._ledger(case, vote)

    def _times(self, case: Case, vote: Vote) -> Iterator[Finding]:
        times = {
            **times_of(vote),
            "urn_opened": case.local(self.urn_opened_at),
            "counted": case.local(self.counted_at),
            "signed": case.happened,
        }
        for finding in entries.check_times(times):
            yield Finding(finding.code, tuple(f"{name}_at" for name in finding.fields))
        recount = vote.counting.recount
        if recount is not None and case.local(self.urn_opened_at) < recount.at:
            yield Finding("recount.times", ("urn_opened_at",), {"ordered": recount.at.isoformat()})

    def _ledger(self, case: Case, vote: Vote) -> Iterator[Finding]:
        """What the record holds of list, roll, ballots given out and cancelled, beside what was typed."""
        given = Counter(one.issued_by for one in vote.given)
        recorded = {
            "electors": len(case.before.electors),
            "present": len(case.before.meeting.present) if case.before.meeting else None,
            "issued": len(vote.given),
            "spoiled": sum(one.replaced for one in vote.given),
            "cancelled": vote.unused,
        }
        fields = tuple(
            f"figures.{name}" for name, value in recorded.items() if getattr(self.figures, name) != value
        )
        if self.figures.issued_by != dict(given):
            fields = (*fields, "figures.issued_by")
        if fields:
            yield Finding("count.ledger", fields)

    def effect(self, desk: Desk) -> None:
        """The entry and a row for each figure; the figures of an entry made again are replaced."""
        from sqlmodel import select  # noqa: PLC0415  the classes are loaded when an act writes

        counting = counting_in_force(desk.case.before, self.round)
        key = f"{self.round}:{counting}:{self.entry}"
        desk.session.merge(
            tables.CountEntry(
                id=key,
                round=self.round,
                counting=counting,
                entry=self.entry,
                person=desk.case.by,
                at=desk.case.happened.isoformat(),
                urn_opened_at=desk.case.local(self.urn_opened_at).isoformat(),
                counted_at=desk.case.local(self.counted_at).isoformat(),
            )
        )
        flat = self.figures.flat()
        earlier = desk.session.exec(
            select(tables.CountFigure).where(tables.CountFigure.count_entry == key)
        ).all()
        for old in earlier:
            if old.figure not in flat:
                desk.session.delete(old)
        for name, value in flat.items():
            desk.session.merge(
                tables.CountFigure(id=f"{key}:{name}", count_entry=key, figure=name, value=int(value or 0))
            )


class ExplanationData(Data):
    """What the commission says to a warning; it is printed on the protocol."""

    code: str
    text: ParagraphData


class AbsentData(Data):
    """A member who did not sign, and why."""

    member: str
    reason: ParagraphData


class WrittenData(Data):
    """A figure in words, as it stands on a protocol that was written by hand."""

    figure: Line
    kk: Line
    ru: Line


class SignCountProtocol(Act):
    """Sign the count protocol: the figures are frozen and P15 is issued (Art. 43.8).

    `written` are the words of a protocol that was written by hand while no program was there: they are held
    against the figures and not kept, for P15 writes its own.
    """

    name: ClassVar[str] = "sign_count_protocol"
    round: Round
    signers: tuple[str, ...]
    absent: tuple[AbsentData, ...] = ()
    explanations: tuple[ExplanationData, ...] = ()
    attached: tuple[Whole, ...] = ()
    posted: TextData
    written: tuple[WrittenData, ...] = ()

    def check(self, case: Case) -> Iterator[Finding]:
        """Two equal entries by two persons, each warning explained, all members signed or accounted for."""
        vote = case.before.vote(self.round)
        yield from on_its_day(case, vote)
        yield from still_valid(case)
        if vote is None or len(vote.entries) != 2:
            yield Finding("count.entries_missing", ("round",), {"round": self.round})
            return
        if vote.protocol is not None:
            yield Finding("count.signed", ("round",), {"round": self.round})
        first, second = vote.entries
        yield from entries.check_persons(first.person, second.person)
        differ = tuple(entries.compare_entries(_whole_entry(first), _whole_entry(second)))
        yield from differ
        if differ:
            return
        times = {**times_of(vote), "counted": first.counted_at, "signed": case.happened}
        yield from entries.check_times(times)
        yield from self._written(first.figures)
        yield from self._signers(case)
        yield from self._explained(case, vote)

    def _written(self, figures: Mapping[str, int]) -> Iterator[Finding]:
        """Digits and words say the same in both languages; no word for a figure that nobody entered."""
        if not self.written:
            return
        from core.papers.numbers import words  # noqa: PLC0415  sixty languages are loaded with it
        from core.papers.text import LANGUAGES  # noqa: PLC0415

        typed, expected = dict[str, str](), dict[str, str]()
        for at, one in enumerate(self.written):
            number = figures.get(one.figure)
            for language in LANGUAGES:
                where = f"written.{at}.{language}"
                typed[where] = one.kk if language == "kk" else one.ru
                expected[where] = "" if number is None else words(language, number)
        yield from entries.check_words(typed, expected)

    def _signers(self, case: Case) -> Iterator[Finding]:
        named = [*self.signers, *(one.member for one in self.absent)]
        members = {member.key: member for member in case.before.members}
        if sorted(named) != sorted(members):
            yield Finding("count.signers", ("signers", "absent"), {"members": len(members)})
            return
        for index, key in enumerate(self.signers):
            if members[key].suspended_reason is not None:
                yield Finding("commission.suspended", (f"signers.{index}",), {"key": key})
        roles = {members[key].role for key in self.signers}
        if not roles & {"chair", "deputy_chair", "secretary"} or len(self.signers) * 2 <= len(members):
            yield Finding("count.signers_few", ("signers",), {"signers": len(self.signers)})

    def _explained(self, case: Case, vote: Vote) -> Iterator[Finding]:
        warnings = list(protocol_warnings(case, vote, frozenset(self.attached)))
        yield from warnings
        codes = [one.code for one in self.explanations]
        explained = {*codes, "count.unattached"}
        for finding in warnings:
            if finding.code not in explained:
                yield Finding(
                    "count.explanation_needed", (f"explanations.{finding.code}",), {"code": finding.code}
                )
        asked = {finding.code for finding in warnings}
        for index, one in enumerate(self.explanations):
            if one.code not in asked or one.code in codes[:index]:
                yield Finding("count.explanation_unasked", (f"explanations.{index}",), {"code": one.code})
        loose = set(unattached(case.before, self.round))
        for index, number in enumerate(self.attached):
            if number not in loose:
                yield Finding("statement.unknown", (f"attached.{index}",), {"number": number})
        left = loose - set(self.attached)
        if left:
            yield Finding("statement.unattached", ("attached",), {"number": len(left)})

    def effect(self, desk: Desk) -> None:
        """The protocol, its signatures, explanations and attachments, P15."""
        session = desk.session
        counting = counting_in_force(desk.case.before, self.round)
        protocol = f"{self.round}:{counting}"
        session.add(
            tables.CountProtocol(
                id=protocol,
                round=self.round,
                counting=counting,
                signed_at=desk.case.happened.isoformat(),
                posted_kk=clean(self.posted.kk),
                posted_ru=clean(self.posted.ru),
            )
        )
        session.flush()
        absent = {one.member: one.reason for one in self.absent}
        for member in desk.case.before.members:
            reason = absent.get(member.key)
            session.add(
                tables.ProtocolSigner(
                    id=f"{protocol}:{member.key}",
                    protocol=protocol,
                    member=member.key,
                    absent_kk=clean(reason.kk) if reason else None,
                    absent_ru=clean(reason.ru) if reason else None,
                )
            )
        for one in self.explanations:
            session.add(
                tables.Explanation(
                    id=f"{protocol}:{one.code}",
                    protocol=protocol,
                    code=one.code,
                    text_kk=clean(one.text.kk),
                    text_ru=clean(one.text.ru),
                )
            )
        for number in self.attached:
            statement = session.get_one(tables.Statement, number)
            statement.attached = 1
            session.add(statement)
        if counting > 1:
            desk.supersede("count", str(self.round))
            desk.supersede("result", "")
        desk.issue("count", str(self.round))


def on_its_day(case: Case, vote: Vote | None) -> Iterator[Finding]:
    """A count is of the vote day; only a recount by order may be held on a later one (Art. 43.9)."""
    recount = vote.counting.recount if vote is not None else None
    if recount is None or recount.cause != "order":
        yield from case.inside("vote")


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
        **{name: figure(flat.get(name)) for name in SIMPLE},
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
    yield from _located(found, situation)


def times_of(vote: Vote) -> dict[str, datetime | None]:
    """The times of a voting before its urn is opened, by the names of `entries.TIMES`."""
    return {
        "sealed": vote.urn_sealed_at,
        "opened": vote.voting_opened_at,
        "closed": vote.voting_closed_at,
        "cancelled": vote.unused_at,
    }


def _whole_entry(entry: CountEntry) -> dict[str, object]:
    """An entry with its two moments among the figures: they have to agree as well."""
    return {**entry.figures, "urn_opened_at": entry.urn_opened_at, "counted_at": entry.counted_at}


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


def _located(findings: tuple[Finding, ...], situation: Situation) -> Iterator[Finding]:
    """Findings of the rules with their fields in the act's data and persons by name."""
    for finding in findings:
        fields = tuple(f"figures.{field.replace('⟦', '').replace('⟧', '')}" for field in finding.fields)
        values = {
            name: names_in(Words(value, value, value), situation) if isinstance(value, str) else value
            for name, value in finding.values.items()
        }
        yield Finding(finding.code, fields, values, finding.citation)
