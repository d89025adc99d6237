"""The count: two blind entries, the protocol that freezes the figures (Art. 43). A recount is one anew."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from pydantic import Field

from core.acts.base import Act, Case, Data, Desk, Line, Moment, ParagraphData, TextData, Whole, clean
from core.acts.counted import (
    TYPED,
    counting_in_force,
    figures_of,
    located,
    protocol_warnings,
    times_of,
    unattached,
)
from core.acts.validity import still_valid
from core.acts.voting import Round
from core.papers.text import LANGUAGES
from core.record import tables
from core.record.situation import CountEntry, Vote
from core.rules import count, entries
from core.rules.findings import Finding

Entered = Any
"""Whatever was typed: the rules say what is missing and what is no whole number (procedure.md §4)."""


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
            **{name: getattr(self, name) for name in TYPED},
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
        yield from located(reckoning.errors, case.before)
        yield from located(reckoning.warnings, case.before)
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


def _whole_entry(entry: CountEntry) -> dict[str, object]:
    """An entry with its two moments among the figures: they have to agree as well."""
    return {**entry.figures, "urn_opened_at": entry.urn_opened_at, "counted_at": entry.counted_at}
