"""Papers about a candidate: the decision registering him (P6), the certificate (P7)."""

from collections.abc import Mapping

from core.acts.documents.source import Builder, Source, there
from core.papers import facts
from core.papers.facts import Text


def _registration(source: Source, subject: str) -> facts.Registration:
    decision = next(one for one in source.candidate(subject).decisions if one.kind == "register")
    return facts.Registration(
        body=source.body,
        rules=source.rules,
        decided=source.decided(there(decision.decision)),
        candidate=source.described(subject),
        chair=source.signer("chair", decision.decision),
        secretary=source.signer("secretary"),
    )


def _certificate(source: Source, subject: str) -> facts.Certificate:
    decision = next(one for one in source.candidate(subject).decisions if one.kind == "register")
    certificates = [paper for paper in source.situation.papers if paper.kind == "certificate"]
    return facts.Certificate(
        body=source.body,
        number=next(
            (n for n, paper in enumerate(certificates, start=1) if paper.subject == subject),
            len(certificates) + 1,
        ),
        candidate=source.candidate(subject).person,
        decision_number=decision.decision or there(decision.outside_number),
        decision_day=decision.outside_day or decision.at.date(),
        issued=decision.at.date(),
        chair=source.signer("chair", decision.decision),
        decided_by=_registrar(source, decision.body),
    )


def _registrar(source: Source, body: str) -> Text:
    """The Central Election Commission where it registered itself; nobody where we did."""
    if body == "commission":
        return facts.UNSAID
    name = source.procedure.body("cec")
    return Text(name.kk, name.ru)


BUILDERS: Mapping[str, Builder] = {
    "registration": _registration,
    "certificate": _certificate,
}
