"""The situation, with what every paper takes from it: body, rules, signers, decisions, rulings."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from core.papers import facts, wording
from core.papers.facts import Text
from core.record.situation import Candidate, Decision, Election, Lateness, Member, Situation
from core.rules.calendar import last_day
from core.rules.procedure import Procedure

Found = TypeVar("Found")

SIGNING = ("chair", "deputy_chair", "secretary", "member")
"""The order in which they sign beneath a protocol (papers.md B3)."""


class NoSuchPaperError(LookupError):
    """The situation does not hold what a paper of that kind and subject would tell."""


def there(found: Found | None) -> Found:
    """What a paper can't do without; `NoSuchPaperError` where it is not there."""
    if found is None:
        raise NoSuchPaperError("the record does not hold what this paper tells")
    return found


Issued = Callable[[int], bytes]
"""The bytes of an issued paper by its register number."""


class Source:
    """The situation, with what every paper takes from it."""

    def __init__(
        self, situation: Situation, procedure: Procedure, day: date, issued: Issued | None = None
    ) -> None:
        self.situation = situation
        self.procedure = procedure
        self.day = day
        self._issued = issued

    @property
    def election(self) -> Election:
        """The election of the file."""
        return there(self.situation.election)

    @property
    def body(self) -> facts.Body:
        """The commission and its district, as the letterhead names them."""
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
        """The rule set as a preamble names it."""
        decree = self.procedure.decree
        return facts.RulesTitle(decree.number, decree.day, Text(decree.rules_of.kk, decree.rules_of.ru))

    def signer(self, role: str, decision: str | None = None) -> facts.Signer:
        """Who signs in a role: for a chair who was away the deputy chair (papers.md §1), for a suspended
        secretary whoever acts as one (Art. 20.9).
        """
        member = there(self.situation.acting(role) or self.situation.with_role(role))
        if role == "chair" and not self._present(member, decision):
            member = there(self.situation.with_role("deputy_chair"))
        acts_as = "acting_secretary" if role == "secretary" and member.role != "secretary" else member.role
        return facts.Signer(acts_as, member.person)

    def _present(self, member: Member, decision: str | None) -> bool:
        made = self.situation.decision(decision) if decision else None
        meeting = next((one for one in self.situation.meetings if made and one.number == made.meeting), None)
        return meeting is None or member.key in meeting.present

    def decided(self, number: str) -> facts.Decided:
        """How the decision of that number was taken."""
        decision: Decision = there(self.situation.decision(number))
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
        """The candidate of that key."""
        return there(self.situation.candidate(key))

    def described(self, key: str) -> facts.Described:
        """A candidate as the law lets a paper describe him (B9)."""
        candidate = self.candidate(key)
        return facts.Described(candidate.person, candidate.birth_year, candidate.work, candidate.settlement)

    def late(self, step: str) -> facts.Late | None:
        """The lateness recorded for a step, if any (B6)."""
        found: Lateness | None = next((one for one in self.situation.lateness if one.step == step), None)
        if found is None:
            return None
        due = found.due.date()
        window = self.situation.calendar.get(step)
        if window is not None:
            due = last_day(window) or due
        return facts.Late(due, found.done.date(), found.days, found.reason, found.given_by)

    def seated(self, keys: tuple[str, ...]) -> tuple[facts.Signer, ...]:
        """Members by key, in the order in which they sign."""
        found = [self.member(key) for key in keys]
        ordered = sorted(found, key=lambda one: SIGNING.index(one.role))
        return tuple(facts.Signer(one.role, one.person) for one in ordered)

    def rulings(self, until: datetime, about: tuple[str, ...] = ()) -> tuple[facts.Ruling, ...]:
        """The rulings known when a protocol was made; a later one belongs to the next protocol.

        `about` names the questions that concern the paper; none means all.
        """
        return tuple(
            facts.Ruling(
                wording.plain(f"question.{ruling.question}"),
                ruling.body,
                ruling.day,
                ruling.number,
                ruling.text,
            )
            for ruling in self.situation.rulings
            if ruling.at <= until and (not about or ruling.question in about)
        )

    def member(self, key: str) -> Member:
        """The member of the commission of that key."""
        return there(self.situation.member(key))

    def pdf(self, number: int) -> bytes:
        """The bytes of an issued paper; empty where only the facts are asked for."""
        return self._issued(number) if self._issued else b""

    def issued(self, kind: str, subject: str = "") -> int:
        """The register number of the paper in force of that kind."""
        numbers = [
            paper.number
            for paper in self.situation.papers
            if paper.kind == kind and paper.state == "issued" and subject in ("", paper.subject)
        ]
        return there(numbers[-1] if numbers else None)


Builder = Callable[[Source, str], facts.Facts]
"""Makes the facts of one paper from the record, for a subject: a candidate, a round, a number."""
