"""Cards: the proxy's certificate (P8), the observer's card (P9), the certificate of election (P22)."""

from collections.abc import Mapping

from core.acts.documents.source import Builder, Source, there
from core.papers import facts


def _proxy(source: Source, subject: str) -> facts.ProxyCard:
    """A proxy who still is one, of a candidate who stands (p.35)."""
    found = next((one for one in source.situation.proxies if str(one.number) == subject), None)
    proxy = there(found if found is not None and found.revoked_at is None else None)
    candidate = source.candidate(proxy.candidate)
    return facts.ProxyCard(
        body=source.body,
        number=proxy.number,
        proxy=proxy.person,
        candidate=there(candidate if candidate.state == "registered" else None).person,
        mandate_day=proxy.mandate_day,
        issued=source.day,
        chair=source.signer("chair"),
    )


def _observer(source: Source, subject: str) -> facts.ObserverCard:
    """A foreign observer carries the Central Commission's certificate and gets no card (Art. 20-1.8)."""
    found = next((one for one in source.situation.observers if str(one.number) == subject), None)
    observer = there(found if found is not None and found.kind != "foreign" else None)
    return facts.ObserverCard(
        body=source.body,
        number=observer.number,
        observer=observer.person,
        organisation=observer.organisation,
        paper_number=observer.paper_number,
        paper_day=observer.paper_day,
        vote_day=source.election.vote_day,
        issued=source.day,
        chair=source.signer("chair"),
    )


def _akimcard(source: Source, _subject: str) -> facts.AkimCard:
    winner = there(source.situation.winner)
    decision = there(source.situation.decision(winner.decision))
    return facts.AkimCard(
        body=source.body,
        number=1,
        elected=source.candidate(winner.candidate).person,
        vote_day=source.election.vote_day,
        decision_number=decision.number,
        decision_day=decision.day,
        issued=source.day,
        lawful=source.procedure.entry.certificate,
        chair=source.signer("chair"),
    )


BUILDERS: Mapping[str, Builder] = {
    "proxy": _proxy,
    "observer": _observer,
    "akimcard": _akimcard,
}
