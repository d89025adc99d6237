"""Proxies of candidates and observers (D1485 p.30-35, D130 p.34-39, D555 p.32-37; Art. 20-1, 31)."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from core.acts.base import Act, Case, Day, Desk, Line, PersonData, TextData, Whole, clean
from core.acts.nomination import STANDING
from core.record import tables
from core.record.situation import Situation
from core.rules import people, registration
from core.rules.findings import Finding

Mark = Literal["commission_member", "deputy", "political_servant", "not_citizen"]
ONE_EACH = frozenset({"party", "association", "organisation", "media"})
"""The senders that may have one observer each (Art. 20-1)."""


class RegisterProxy(Act):
    """Register a candidate's proxy on the candidate's paper; `marks` are what the person is besides."""

    name: ClassVar[str] = "register_proxy"
    candidate: str
    person: PersonData
    mandate_day: Day
    marks: tuple[Mark, ...] = ()

    def check(self, case: Case) -> Iterator[Finding]:
        """Of a registered candidate, not too many, nobody twice, nobody whom the Rules bar."""
        candidate = case.before.candidate(self.candidate)
        if candidate is None:
            yield Finding("candidate.unknown", ("candidate",), {"key": self.candidate})
        elif candidate.state != "registered":
            yield Finding("proxy.candidate", ("candidate",), {}, case.procedure.proxies.citation)
        if self.mandate_day > case.happened.date():
            yield Finding("proxy.day", ("mandate_day",))
        active = [one for one in case.before.proxies if one.revoked_at is None]
        person = self.person.person()
        if any(one.candidate == self.candidate and people.same_name(one.person, person) for one in active):
            yield Finding("proxy.twice", ("person",), {"name": person.kk.full})
        others = [one.person for one in active if one.candidate != self.candidate]
        standing = [one.person for one in case.before.candidates if one.state in STANDING]
        if any(people.same_name(one, person) for one in (*others, *standing)):
            yield Finding("proxy.stands", ("person",), {"name": person.kk.full})
        number = 1 + sum(one.candidate == self.candidate for one in active)
        if registration.too_many_proxies(case.procedure, number):
            rule = case.procedure.proxies
            yield Finding("proxy.too_many", ("candidate",), {"most": rule.most}, rule.citation)
        yield from self._bars(case)

    def _bars(self, case: Case) -> Iterator[Finding]:
        bars, warned = registration.proxy_bars(case.procedure, self._marks(case.before))
        for bar in bars:
            yield Finding("proxy.barred", ("marks",), {"bar": bar.name}, bar.citation)
        for bar in warned:
            yield Finding("proxy.warned", ("marks",), {"bar": bar.name}, bar.citation)

    def _marks(self, situation: Situation) -> tuple[str, ...]:
        """What is typed, and what the record itself knows: a seat on the commission, a name on the list."""
        person, found = self.person.person(), list(self.marks)
        if any(people.same_name(member.person, person) for member in situation.members):
            found.append("commission_member")
        if any(people.same_name(elector.person, person) for elector in situation.electors):
            found.append("deputy")
        return tuple(sorted(set(found)))

    def effect(self, desk: Desk) -> None:
        """The proxy, with the bars that were only said."""
        desk.session.add(
            tables.Proxy(
                id=len(desk.case.before.proxies) + 1,
                candidate=self.candidate,
                mandate_day=self.mandate_day.isoformat(),
                marks=" ".join(self._marks(desk.case.before)),
                at=desk.case.happened.isoformat(),
                **self.person.columns(),
            )
        )


class RevokeProxy(Act):
    """Record that a proxy lost the status, by the candidate's decision or their own wish (D1485 p.35)."""

    name: ClassVar[str] = "revoke_proxy"
    proxy: Whole

    def check(self, case: Case) -> Iterator[Finding]:
        """A registered proxy who still is one."""
        proxy = next((one for one in case.before.proxies if one.number == self.proxy), None)
        if proxy is None:
            yield Finding("proxy.unknown", ("proxy",), {"number": self.proxy})
        elif proxy.revoked_at is not None:
            yield Finding("proxy.revoked", ("proxy",), {"number": self.proxy})

    def effect(self, desk: Desk) -> None:
        """The moment; a certificate in the proxy's hands is superseded."""
        row = desk.session.get_one(tables.Proxy, self.proxy)
        row.revoked_at = desk.case.happened.isoformat()
        desk.session.add(row)
        desk.supersede("proxy", str(self.proxy))


class RegisterObserver(Act):
    """Register an observer on the sender's paper and the person's document (Art. 20-1)."""

    name: ClassVar[str] = "register_observer"
    person: PersonData
    kind: Literal["party", "association", "organisation", "media", "foreign"]
    organisation: TextData
    paper_number: Line
    paper_day: Day

    def check(self, case: Case) -> Iterator[Finding]:
        """One of each sender, on a paper of that day or before, nobody of the commission."""
        if not case.before.members:
            yield Finding("commission.not_seated")
        if self.paper_day > case.happened.date():
            yield Finding("observer.day", ("paper_day",))
        sender = people.search_key(self.organisation.kk)
        there = [people.search_key(one.organisation.kk) for one in case.before.observers]
        if self.kind in ONE_EACH and sender in there:
            yield Finding("observer.one_each", ("organisation",))
        person = self.person.person()
        if any(people.same_name(member.person, person) for member in case.before.members):
            yield Finding("observer.on_commission", ("person",), {"name": person.kk.full})

    def effect(self, desk: Desk) -> None:
        """The observer and the sender's paper."""
        desk.session.add(
            tables.Observer(
                id=len(desk.case.before.observers) + 1,
                kind=self.kind,
                organisation_kk=clean(self.organisation.kk),
                organisation_ru=clean(self.organisation.ru),
                paper_number=clean(self.paper_number),
                paper_day=self.paper_day.isoformat(),
                at=desk.case.happened.isoformat(),
                **self.person.columns(),
            )
        )
