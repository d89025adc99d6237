"""Notices: vote day (P1), candidates (P10), results, repeat election, akim (P21), note to the electors."""

from collections.abc import Mapping
from datetime import date

from core.acts.documents.counting import FIGURES
from core.acts.documents.source import Builder, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.record.situation import Candidate, Vote
from core.rules import people
from core.rules.calendar import last_day, step
from core.rules.words import Words

OURS = "district_commission"
"""The commission that keeps the file, among the bodies of every rule set."""


def _voteday(source: Source, _subject: str) -> facts.VoteDay:
    election = source.election
    return facts.VoteDay(
        body=source.body,
        title=_title(source, "vote_day"),
        day=source.day,
        vote_day=election.vote_day,
        called=facts.CalledBy(
            _body(source, source.procedure.call.by), election.called_day, election.called_number
        ),
        nominator=text(source.procedure.body(source.procedure.nomination.by)),
        nomination=_span(source, "nomination"),
        registration=_span(source, "registration"),
        chair=source.signer("chair"),
        hours=source.situation.letterhead.get("hours", facts.UNSAID),
    )


def _span(source: Source, name: str) -> facts.Span:
    """The days of a window, as the commission confirmed them or the rule set proposes them."""
    election = source.election
    found = step(source.procedure, name, election.vote_day, election.zone, source.situation.calendar)
    return facts.Span(there(found.opens).date(), there(last_day(found)))


def _candidates(source: Source, _subject: str) -> facts.Candidates:
    stood = [one for one in source.situation.candidates if _stood(source, one)]
    registered = sorted(stood, key=lambda one: people.name_key(one.person.kk))
    there(registered[0] if registered else None)
    return facts.Candidates(
        body=source.body,
        title=_title(source, "registration"),
        day=source.day,
        told=tuple(_told(source, one.key) for one in registered),
        chair=source.signer("chair"),
    )


def _stood(source: Source, candidate: Candidate) -> bool:
    """Whether a candidate stood on the day of the notice: who fell away later was told of all the same."""
    events = [(one.at, one.kind == "register") for one in candidate.decisions]
    if candidate.withdrawn_at is not None:
        events.append((candidate.withdrawn_at, False))
    answers = [one.answer for one in source.situation.appeals if one.subject == candidate.key]
    events += [(one.at, True) for one in answers if one is not None and one.granted]
    before = sorted(event for event in events if event[0].date() <= source.day)
    return bool(before) and before[-1][1]


def _told(source: Source, key: str) -> facts.Told:
    candidate = source.candidate(key)
    return facts.Told(source.described(key), candidate.association, candidate.nationality)


def _akim(source: Source, _subject: str) -> facts.Akim:
    winner = there(source.situation.winner)
    return facts.Akim(
        body=source.body,
        title=_title(source, "winner"),
        day=source.day,
        told=_told(source, winner.candidate),
        chair=source.signer("chair"),
    )


def _results(source: Source, _subject: str) -> facts.Results:
    votes = [vote for vote in source.situation.votes if vote.result is not None]
    result = there(votes[-1].result if votes else None)
    elected = result.who[0] if result.kind == "elected" else None
    return facts.Results(
        body=source.body,
        title=_title(source, "results"),
        day=source.day,
        vote_day=source.election.vote_day,
        tallies=tuple(_tally(source, vote) for vote in votes),
        elected=_told(source, elected) if elected else None,
        chair=source.signer("chair"),
        next_step=Text(result.next_step.kk, result.next_step.ru) if result.next_step else None,
        decides=Text(result.decides.kk, result.decides.ru) if result.decides else None,
    )


def _tally(source: Source, vote: Vote) -> facts.Tally:
    figures, names = vote.entries[0].figures, dict(FIGURES)
    ballot = there(source.situation.ballot(vote.round))
    return facts.Tally(
        round=vote.round,
        electors=figures[names["L"]],
        took_part=figures[names["T"]],
        invalid=figures[names["N"]],
        votes=tuple(
            facts.Votes(source.candidate(key).person, figures[f"votes.{key}"]) for key in ballot.candidates
        ),
    )


def _repeat(source: Source, _subject: str) -> facts.Repeat:
    repeat = there(source.situation.repeat_election)
    return facts.Repeat(
        body=source.body,
        title=_title(source, "repeat_election"),
        day=source.day,
        first_vote_day=source.election.vote_day,
        vote_day=repeat.vote_day,
        cause=repeat.cause,
        called=_called(source, repeat.body, repeat.decision, repeat.outside_number, repeat.outside_day),
        chair=source.signer("chair"),
    )


def _invitation(source: Source, subject: str) -> facts.Invitation:
    """The note of one attempt; without a subject that of the last call."""
    calls = [one for one in source.situation.meeting_calls if subject in ("", str(one.attempt))]
    call = there(calls[-1] if calls else None)
    return facts.Invitation(
        body=source.body,
        day=source.day,
        begins_at=call.begins_at,
        place=call.place,
        called=_called(source, call.body, call.decision, call.outside_number, call.outside_day),
        chair=source.signer("chair"),
        attempt=call.attempt,
    )


def _called(
    source: Source, body: str, ours: str | None, number: str | None, day: date | None
) -> facts.CalledBy:
    """Who decided: our commission by a decision of the record, another body by its number and day."""
    decision = source.situation.decision(ours) if ours else None
    if decision is not None:
        return facts.CalledBy(source.body.commission, decision.day, decision.number)
    return facts.CalledBy(_body(source, body), there(day), number or "")


def _body(source: Source, key: str) -> Text:
    return source.body.commission if key == OURS else text(source.procedure.body(key))


def _title(source: Source, key: str) -> Text:
    """The notice's name in this rule set, with a capital."""
    name = there(next((one.name for one in source.procedure.notices if one.key == key), None))
    return Text(name.kk[:1].upper() + name.kk[1:], name.ru[:1].upper() + name.ru[1:])


def text(words: Words) -> Text:
    """The two languages of paper out of the three of the rule sets."""
    return Text(words.kk, words.ru)


BUILDERS: Mapping[str, Builder] = {
    "voteday": _voteday,
    "candidates": _candidates,
    "akim": _akim,
    "results": _results,
    "repeat": _repeat,
    "invitation": _invitation,
}
