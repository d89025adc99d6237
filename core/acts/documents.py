"""From the situation to the facts of a paper: what is printed is what is recorded, and nothing else."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from core.papers import facts
from core.papers.facts import Text
from core.record.situation import (
    Candidate,
    Decision,
    Election,
    Lateness,
    Member,
    Paper,
    Result,
    Situation,
    Statement,
    Unit,
    Vote,
)
from core.rules import sentences
from core.rules.calendar import last_day
from core.rules.procedure import Procedure

FIGURES = (
    ("L", "electors"),
    ("P", "present"),
    ("R", "received"),
    ("I", "issued"),
    ("S", "spoiled"),
    ("C", "cancelled"),
    ("B", "in_box"),
    ("T", "took_part"),
    ("N", "invalid"),
)
"""The lines of the count protocol in the order of the law, and the names of the record (Art. 43.4)."""


Found = TypeVar("Found")


class NoSuchPaperError(LookupError):
    """The situation does not hold what a paper of that kind and subject would tell."""


def facts_of(kind: str, subject: str, situation: Situation, procedure: Procedure, day: date) -> facts.Facts:
    """The facts of a paper of that kind and subject (candidate, round, number) as the record stands.

    `day` is the day of the paper, that of the act which issues it.
    """
    return _BUILDERS[kind](_Source(situation, procedure, day), subject)


def kinds() -> tuple[str, ...]:
    """The kinds of paper that can be built, in the order of procedure.md §6."""
    return tuple(_BUILDERS)


class _Source:
    """The situation, with what every paper takes from it."""

    def __init__(self, situation: Situation, procedure: Procedure, day: date) -> None:
        self.situation = situation
        self.procedure = procedure
        self.day = day

    @property
    def election(self) -> Election:
        return _there(self.situation.election)

    @property
    def body(self) -> facts.Body:
        head: Mapping[str, Text] = self.situation.letterhead
        return facts.Body(
            commission=head["commission"],
            commission_of=head["commission_of"],
            maslikhat=head["maslikhat"],
            area=head["area"],
            unit_of=head["unit_of"],
            oblast_akim_to=head["oblast_akim_to"],
            place=head["place"],
            address=head["address"],
            phone=head["phone"].kk,
        )

    @property
    def rules(self) -> facts.RulesTitle:
        decree = self.procedure.decree
        return facts.RulesTitle(decree.number, decree.day, Text(decree.rules_of.kk, decree.rules_of.ru))

    def signer(self, role: str, decision: str | None = None) -> facts.Signer:
        """Who signs in a role; for a chair who was away, the deputy chair acts (papers.md §1)."""
        member = _there(self.situation.with_role(role))
        if role == "chair" and not self._acting(member, decision):
            member = _there(self.situation.with_role("deputy_chair"))
        return facts.Signer(member.role, member.person)

    def _acting(self, member: Member, decision: str | None) -> bool:
        if member.suspended_reason is not None:
            return False
        made = self.situation.decision(decision) if decision else None
        meeting = next((one for one in self.situation.meetings if made and one.number == made.meeting), None)
        return meeting is None or member.key in meeting.present

    def decided(self, number: str) -> facts.Decided:
        decision: Decision = _there(self.situation.decision(number))
        return facts.Decided(
            number=decision.number,
            day=decision.day,
            in_favour=decision.in_favour,
            against=decision.against,
            abstained=decision.abstained,
            members=decision.members,
            dissent=decision.dissent_by is not None,
        )

    def candidate(self, key: str) -> Candidate:
        return _there(self.situation.candidate(key))

    def described(self, key: str) -> facts.Described:
        candidate = self.candidate(key)
        return facts.Described(candidate.person, candidate.birth_year, candidate.work, candidate.settlement)

    def late(self, step: str) -> facts.Late | None:
        found: Lateness | None = next((one for one in self.situation.lateness if one.step == step), None)
        if found is None:
            return None
        due = found.due.date()
        window = self.situation.calendar.get(step)
        if window is not None:
            due = last_day(window) or due
        return facts.Late(due, found.done.date(), found.days, found.reason, found.given_by)

    def rulings(self, until: datetime) -> tuple[facts.Ruling, ...]:
        """The rulings known when a protocol was made; a later one belongs to the next protocol."""
        return tuple(
            facts.Ruling(
                QUESTIONS.get(ruling.question, Text(ruling.question, ruling.question)),
                ruling.body,
                ruling.day,
                ruling.number,
                ruling.text,
            )
            for ruling in self.situation.rulings
            if ruling.at <= until
        )

    def member(self, key: str) -> Member:
        return _there(self.situation.member(key))

    def issued(self, kind: str, subject: str = "") -> int:
        """The register number of the paper in force of that kind."""
        numbers = [
            paper.number
            for paper in self.situation.papers
            if paper.kind == kind and paper.state == "issued" and subject in ("", paper.subject)
        ]
        return _there(numbers[-1] if numbers else None)


QUESTIONS = {
    "half_base": Text(
        "Дауыстардың жартысы қандай саннан есептеледі: жарамды бюллетеньдер санынан ба, әлде жәшіктен "
        "алынған бюллетеньдер санынан ба?",
        "От какого числа считается половина голосов: от действительных бюллетеней или от извлеченных из урны",
    ),
    "top_tie": Text(
        "Ең көп дауысты бірнеше кандидат тең алған кезде қайта дауыс беруге кім қатысады?",
        "Кто участвует в повторном голосовании, когда наибольшее число голосов поровну "
        "у нескольких кандидатов?",
    ),
    "second_place_tie": Text(
        "Екінші орындағы дауыстар тең болған кезде қайта дауыс беруге кім қатысады?",
        "Кто участвует в повторном голосовании при равенстве голосов на втором месте?",
    ),
    "two_candidates": Text(
        "Екі кандидаттың бірде-бірі сайланбаған кезде қайта дауыс беру ме, әлде қайта сайлау ма?",
        "Повторное голосование или повторные выборы, если из двух кандидатов не избран ни один?",
    ),
    "second_vote_tie": Text(
        "Қайта дауыс беруде дауыстар тең болған кезде кім сайланған болып саналады?",
        "Кто считается избранным при равенстве голосов в повторном голосовании?",
    ),
    "quorum_base": Text(
        "Кворум қай саннан есептеледі: мандаттардың жалпы санынан ба, әлде сайланған депутаттар санынан ба?",
        "От какого числа считается кворум: от общего числа мандатов или от числа избранных депутатов?",
    ),
}
"""The open points of procedure.md §5 as papers name them (composed)."""


def _registration(source: _Source, subject: str) -> facts.Registration:
    decision = next(one for one in source.candidate(subject).decisions if one.kind == "register")
    return facts.Registration(
        body=source.body,
        rules=source.rules,
        decided=source.decided(_there(decision.decision)),
        candidate=source.described(subject),
        chair=source.signer("chair", decision.decision),
        secretary=source.signer("secretary"),
    )


def _certificate(source: _Source, subject: str) -> facts.Certificate:
    decision = next(one for one in source.candidate(subject).decisions if one.kind == "register")
    certificates = [paper for paper in source.situation.papers if paper.kind == "certificate"]
    return facts.Certificate(
        body=source.body,
        number=next(
            (n for n, paper in enumerate(certificates, start=1) if paper.subject == subject),
            len(certificates) + 1,
        ),
        candidate=source.candidate(subject).person,
        decision_number=decision.decision or _there(decision.outside_number),
        decision_day=decision.outside_day or decision.at.date(),
        issued=decision.at.date(),
        chair=source.signer("chair", decision.decision),
        decided_by=_registrar(source, decision.body),
    )


def _electors(source: _Source, _subject: str) -> facts.Electors:
    return facts.Electors(
        body=source.body,
        day=source.day,
        vote_day=source.election.vote_day,
        lines=tuple(
            facts.ElectorLine(elector.number, elector.person, elector.birth_year, elector.address)
            for elector in source.situation.electors
        ),
        chair=source.signer("chair"),
        secretary=source.signer("secretary"),
    )


def _ballot(source: _Source, subject: str) -> facts.Ballot:
    ballot = _there(source.situation.ballot(int(subject)))
    return facts.Ballot(
        body=source.body,
        vote_day=source.election.vote_day,
        round=ballot.round,
        candidates=tuple(source.candidate(key).person for key in ballot.candidates),
    )


def _count(source: _Source, subject: str) -> facts.Count:
    round_ = int(subject)
    vote: Vote = _there(source.situation.vote(round_))
    ballot = _there(source.situation.ballot(round_))
    protocol = _there(vote.protocol)
    figures = vote.entries[0].figures
    signed = [one for one in protocol.signatures if one.absent is None]
    absent = [one for one in protocol.signatures if one.absent is not None]
    issuers = [member for member in source.situation.members if f"issued_by.{member.key}" in figures]
    return facts.Count(
        body=source.body,
        round=round_,
        vote_day=source.election.vote_day,
        figures=tuple(facts.Figure(letter, figures[name]) for letter, name in FIGURES),
        issued_by=tuple(
            facts.IssuedBy(member.person, member.role, figures[f"issued_by.{member.key}"])
            for member in issuers
        ),
        votes=tuple(
            facts.Votes(source.candidate(key).person, figures[f"votes.{key}"]) for key in ballot.candidates
        ),
        times=facts.Times(
            urn_sealed=_there(vote.urn_sealed_at),
            voting_opened=vote.voting_opened_at,
            voting_closed=vote.voting_closed_at,
            unused_cancelled=_there(vote.unused_at),
            urn_opened=vote.entries[0].urn_opened_at,
        ),
        signed_at=protocol.signed_at,
        explanations=tuple(facts.Explained(code, text) for code, text in protocol.explanations),
        rulings=source.rulings(protocol.signed_at),
        attachments=tuple(
            _attached(one) for one in source.situation.statements if one.round == round_ and one.attached
        ),
        signers=tuple(_signer(source, one.member, None) for one in signed),
        posted=protocol.posted,
        absent=tuple(_signer(source, one.member, one.absent) for one in absent),
    )


STATEMENTS = {
    "complaint": Text(
        "шағым, авторы: {author}, {pages}\u00a0парақта", "жалоба, автор: {author}, на {pages}\u00a0л."
    ),
    "dissent": Text(
        "ерекше пікір, авторы: {author}, {pages}\u00a0парақта",
        "особое мнение, автор: {author}, на {pages}\u00a0л.",
    ),
    "statement": Text(
        "арыз, авторы: {author}, {pages}\u00a0парақта", "заявление, автор: {author}, на {pages}\u00a0л."
    ),
}
"""A statement attached to a protocol, as its annex names it (composed)."""


def _attached(statement: Statement) -> Text:
    form, author = STATEMENTS[statement.kind], statement.author
    return Text(
        form.kk.format(author=author.kk, pages=statement.pages),
        form.ru.format(author=author.ru, pages=statement.pages),
    )


def _registrar(source: _Source, body: str) -> Text:
    """The Central Election Commission where it registered itself; nobody where we did."""
    if body == "commission":
        return facts.UNSAID
    name = source.procedure.body("cec")
    return Text(name.kk, name.ru)


def _signer(source: _Source, key: str, absent: Text | None) -> facts.Signer:
    member = source.member(key)
    return facts.Signer(member.role, member.person, absent)


def _result(source: _Source, _subject: str) -> facts.Result:
    votes = [vote for vote in source.situation.votes if vote.protocol is not None]
    last = votes[-1]
    result = _there(last.result)
    elected = source.candidate(result.who[0]) if result.kind == "elected" else None
    first_ballot = _there(source.situation.ballot(1))
    return facts.Result(
        body=source.body,
        rules=source.rules,
        day=result.at.date(),
        vote_day=source.election.vote_day,
        counts=tuple(_count(source, str(vote.round)) for vote in votes),
        count_numbers=tuple(source.issued("count", str(vote.round)) for vote in votes),
        kind=result.kind,
        single=len(first_ballot.candidates) == 1,
        elected=elected.person if elected else None,
        elected_votes=last.entries[0].figures[f"votes.{elected.key}"] if elected else None,
        point=points(result.citation),
        arithmetic=_arithmetic(result, elected),
        next_step=_pair(result.next_step),
        decides=_pair(result.decides),
        rulings=source.rulings(result.at),
        signers=tuple(
            facts.Signer(member.role, member.person)
            for member in sorted(source.situation.members, key=lambda one: SIGNING.index(one.role))
            if member.key in {one.member for one in _there(last.protocol).signatures if one.absent is None}
        ),
        second_vote=_called(source),
    )


SIGNING = ("chair", "deputy_chair", "member", "secretary")
"""The order of signatures beneath a protocol."""


def _arithmetic(result: Result, elected: Candidate | None) -> Text:
    """The arithmetic without its last sentence, which the protocol says in the decree's own words."""
    kk, ru = result.why.kk, result.why.ru
    if elected is not None:
        said = sentences.ELECTED
        kk = kk.removesuffix(said.kk.format(names=elected.person.kk.full)).strip()
        ru = ru.removesuffix(said.ru.format(names=elected.person.ru.full)).strip()
    return Text(kk, ru)


def _called(source: _Source) -> facts.Called | None:
    """The second vote as it was called, and between whom."""
    called, first = source.situation.second_vote, source.situation.vote(1)
    if called is None or first is None or first.result is None:
        return None
    decision = _there(source.situation.decision(called.decision))
    return facts.Called(
        decision.number,
        decision.day,
        tuple(source.candidate(key).person for key in first.result.who),
    )


def _winner(source: _Source, _subject: str) -> facts.Winner:
    winner = _there(source.situation.winner)
    results = [vote.result for vote in source.situation.votes if vote.result is not None]
    return facts.Winner(
        body=source.body,
        rules=source.rules,
        decided=source.decided(winner.decision),
        elected=source.described(winner.candidate),
        result_number=source.issued("result"),
        result_day=results[-1].at.date(),
        chair=source.signer("chair", winner.decision),
        secretary=source.signer("secretary"),
        late=source.late("winner_registration"),
    )


ENCLOSED = ("winner", "result", "count", "order")


def _letter(source: _Source, subject: str) -> facts.Letter:
    enclosures = [
        facts.Enclosure(_enclosed(paper), paper.pages)
        for kind in ENCLOSED
        for paper in source.situation.papers
        if paper.kind == kind and paper.state == "issued"
    ]
    return facts.Letter(
        body=source.body,
        number=subject,
        day=source.day,
        enclosures=tuple(enclosures),
        chair=source.signer("chair"),
        executor=source.signer("secretary").person,
        executor_phone=source.body.phone,
    )


def _order(source: _Source, _subject: str) -> facts.Order:
    winner = _there(source.situation.winner)
    decision = _there(source.situation.decision(winner.decision))
    return facts.Order(
        body=source.body,
        rules=source.rules,
        elected=source.candidate(winner.candidate).person,
        decision_number=decision.number,
        decision_day=decision.day,
    )


def facts_title(kind: str) -> Text:
    """The title of a paper in a letter's annex."""
    from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

    return render.title(kind)


def points(citation: str) -> Text:
    """The points of a citation as a paper names them: «D1485 p.6, p.45» is «6 и 45»."""
    found = re.findall(r"p\.(\d+(?:\.\d+)?)", citation) or [citation]
    return Text(" және\u00a0".join(found), " и\u00a0".join(found))


def _enclosed(paper: Paper) -> Text:
    """A paper in a letter's annex; of the protocols there may be two, so they bear their numbers."""
    title = facts_title(paper.kind)
    number = f" №\u00a0{paper.number}" if paper.kind in {"count", "result"} else ""
    return Text(_small(title.kk) + number, _small(title.ru) + number)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _pair(unit: Unit | None) -> Text | None:
    return Text(unit.kk, unit.ru) if unit else None


def _there(found: Found | None) -> Found:
    if found is None:
        raise NoSuchPaperError("the record does not hold what this paper tells")
    return found


_BUILDERS: Mapping[str, Callable[[_Source, str], facts.Facts]] = {
    "registration": _registration,
    "certificate": _certificate,
    "electors": _electors,
    "ballot": _ballot,
    "count": _count,
    "result": _result,
    "winner": _winner,
    "letter": _letter,
    "order": _order,
}
