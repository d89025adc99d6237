"""The electors' list (P11) and the ballot (P13)."""

from collections.abc import Mapping

from core.acts.documents.source import Builder, NoSuchPaperError, Source, there
from core.papers import facts


def _electors(source: Source, _subject: str) -> facts.Electors:
    if not source.situation.electors:
        raise NoSuchPaperError("nobody is on the list")
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


def _ballot(source: Source, subject: str) -> facts.Ballot:
    ballot = there(source.situation.ballot(int(subject)))
    return facts.Ballot(
        body=source.body,
        vote_day=source.election.vote_day,
        round=ballot.round,
        candidates=tuple(source.candidate(key).person for key in ballot.candidates),
    )


BUILDERS: Mapping[str, Builder] = {
    "electors": _electors,
    "ballot": _ballot,
}
