"""The protocol of the election result (P17) and the decision registering the elected akim (P18)."""

import re
from collections.abc import Mapping

from core.acts.documents.counting import attached, count, count_number
from core.acts.documents.source import SIGNING, Builder, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.record.situation import Candidate, Result, Unit
from core.rules import sentences


def _result(source: Source, _subject: str) -> facts.Result:
    votes = [vote for vote in source.situation.votes if vote.protocol is not None]
    last = votes[-1]
    result = there(last.result)
    elected = source.candidate(result.who[0]) if result.kind == "elected" else None
    first_ballot = there(source.situation.ballot(1))
    return facts.Result(
        body=source.body,
        rules=source.rules,
        day=result.at.date(),
        vote_day=source.election.vote_day,
        counts=tuple(count(source, str(vote.round)) for vote in votes),
        count_numbers=tuple(count_number(source, vote) for vote in votes),
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
            if member.key in {one.member for one in there(last.protocol).signatures if one.absent is None}
        ),
        second_vote=_called(source),
        attachments=tuple(attached(one) for one in source.situation.statements if one.attached == "result"),
    )


def _arithmetic(result: Result, elected: Candidate | None) -> Text:
    """The arithmetic without its last sentence, which the protocol says in the decree's own words."""
    kk, ru = result.why.kk, result.why.ru
    if elected is not None:
        said = sentences.ELECTED
        kk = kk.removesuffix(said.kk.format(names=elected.person.kk.full)).strip()
        ru = ru.removesuffix(said.ru.format(names=elected.person.ru.full)).strip()
    return Text(kk, ru)


def _called(source: Source) -> facts.Called | None:
    """The second vote as it was called, and between whom."""
    called, first = source.situation.second_vote, source.situation.vote(1)
    if called is None or first is None or first.result is None:
        return None
    decision = there(source.situation.decision(called.decision))
    return facts.Called(
        decision.number,
        decision.day,
        tuple(source.candidate(key).person for key in first.result.who),
    )


def _winner(source: Source, _subject: str) -> facts.Winner:
    winner = there(source.situation.winner)
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


def points(citation: str) -> Text:
    """The points of a citation as a paper names them: «D1485 p.6, p.45» is «6 и 45»."""
    found = re.findall(r"p\.(\d+(?:\.\d+)?)", citation) or [citation]
    return Text(" және\u00a0".join(found), " и\u00a0".join(found))


def _pair(unit: Unit | None) -> Text | None:
    return Text(unit.kk, unit.ru) if unit else None


BUILDERS: Mapping[str, Builder] = {"result": _result, "winner": _winner}
