"""Papers before the ballot: receipt (P3), conformity (P4), refusal and cancellation (P6)."""

import re
from collections.abc import Iterator, Mapping

from core.acts.documents.source import Builder, NoSuchPaperError, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.record.situation import Candidate, CandidateDecision, ConformityVote, FiledPaper
from core.rules.registration import refusal_ground
from core.rules.words import Words

SUBMISSION = "submission"


def _receipt(source: Source, subject: str) -> facts.Receipt:
    """The submission and every paper filed so far for the persons it names."""
    number = int(subject)
    submission = there(next((one for one in source.situation.submissions if one.number == number), None))
    named = [one for one in source.situation.candidates if one.submission == number]
    return facts.Receipt(
        body=source.body,
        received_at=submission.received_at,
        papers=(
            facts.Brought(
                paper_name(source, SUBMISSION),
                text_of(source.procedure.body(submission.nominator)),
                submission.paper_number,
                submission.day,
                _sheets(named),
            ),
            *(one for candidate in named for one in _filed(source, candidate)),
        ),
    )


def _sheets(named: list[Candidate]) -> int:
    """The sheets of the submission, as filed with any of its candidates; one where nobody counted them."""
    return next((one.sheets for who in named for one in who.papers if one.kind == SUBMISSION), 1)


def _filed(source: Source, candidate: Candidate) -> Iterator[facts.Brought]:
    """What was there on the day of the receipt: a paper of a later day came after it."""
    who = Text(candidate.person.kk.full, candidate.person.ru.full)
    for one in candidate.papers:
        if one.kind != SUBMISSION and one.day <= source.day:
            yield facts.Brought(paper_name(source, one.kind), who, one.number, one.day, one.sheets)


def brought(source: Source, candidate: Candidate) -> tuple[facts.Brought, ...]:
    """The papers a candidate is registered on, in the order of the rule set (D1485 p.17)."""
    submission = next(one for one in source.situation.submissions if one.number == candidate.submission)
    by: dict[str, FiledPaper] = {one.kind: one for one in candidate.papers}
    who = Text(candidate.person.kk.full, candidate.person.ru.full)
    found = []
    for asked in source.procedure.papers:
        if asked.key == SUBMISSION:
            sender = text_of(source.procedure.body(submission.nominator))
            sheets = by[SUBMISSION].sheets if SUBMISSION in by else 1
            found.append(
                facts.Brought(text_of(asked.name), sender, submission.paper_number, submission.day, sheets)
            )
        elif asked.key in by:
            filed = by[asked.key]
            found.append(facts.Brought(text_of(asked.name), who, filed.number, filed.day, filed.sheets))
    return tuple(found)


def paper_name(source: Source, key: str) -> Text:
    """A paper of the rule set's list by its name in the decree."""
    named = next((one for one in source.procedure.papers if one.key == key), None)
    return text_of(there(named).name)


def _conformity(source: Source, subject: str) -> facts.Conformity:
    candidate = source.candidate(subject)
    if not candidate.requirements:
        raise NoSuchPaperError("conformity is not established yet")
    by = {one.requirement: one for one in candidate.requirements}
    return facts.Conformity(
        body=source.body,
        rules=source.rules,
        day=candidate.requirements[-1].at.date(),
        candidate=candidate.person,
        established=tuple(
            facts.Established(
                text_of(asked.name), _point(asked.citation), by[asked.key].evidence, by[asked.key].met
            )
            for asked in source.procedure.requirements
            if asked.key in by
        ),
        signers=_established_by(source, candidate.conformity),
        vote=_open_vote(candidate.conformity),
    )


def _established_by(source: Source, vote: ConformityVote | None) -> tuple[facts.Signer, ...]:
    """Chair, secretary and the members present; without a meeting on record, chair and secretary."""
    meeting = next(
        (one for one in source.situation.meetings if vote is not None and one.number == vote.meeting), None
    )
    if meeting is None:
        return source.signer("chair"), source.signer("secretary")
    return source.seated(meeting.present)


def _open_vote(vote: ConformityVote | None) -> facts.OpenVote | None:
    if vote is None:
        return None
    return facts.OpenVote(
        vote.in_favour, vote.against, vote.abstained, vote.members, vote.dissent_by is not None
    )


def _point(citation: str) -> str:
    """«D1485 p.11» is point 11."""
    found = re.findall(r"p\.(\d+(?:\.\d+)?)", citation)
    return ", ".join(found) or citation


def _ours(candidate: Candidate, kind: str) -> tuple[CandidateDecision, str]:
    """The last decision of that kind that is our own, and its number."""
    found = next((one for one in reversed(candidate.decisions) if one.kind == kind), None)
    return there(found), there(there(found).decision)


def _refusal(source: Source, subject: str) -> facts.Refusal:
    candidate = source.candidate(subject)
    decision, number = _ours(candidate, "refuse")
    return facts.Refusal(
        body=source.body,
        rules=source.rules,
        decided=source.decided(number),
        candidate=candidate.person,
        ground=_ground(source, decision),
        facts=there(decision.facts),
        chair=source.signer("chair", number),
        secretary=source.signer("secretary"),
    )


def _ground(source: Source, decision: CandidateDecision) -> Text:
    """The ground in the decree's own words."""
    return text_of(there(refusal_ground(source.procedure, there(decision.ground))).name)


def _cancellation(source: Source, subject: str) -> facts.Cancellation:
    """On a ground of the law, or at the candidate's own wish (D1485 p.19.3, 22–23)."""
    candidate = source.candidate(subject)
    wish = candidate.state == "withdrawn"
    decision, number = _ours(candidate, "withdraw" if wish else "cancel")
    registered = there(next((one for one in reversed(candidate.decisions) if one.kind == "register"), None))
    return facts.Cancellation(
        body=source.body,
        rules=source.rules,
        decided=source.decided(number),
        candidate=candidate.person,
        registered_number=registered.decision or there(registered.outside_number),
        registered_day=registered.outside_day or registered.at.date(),
        chair=source.signer("chair", number),
        secretary=source.signer("secretary"),
        ground=None if wish else _ground(source, decision),
        facts=None if wish else decision.facts,
        wish=there(candidate.withdrawn_day) if wish else None,
    )


def text_of(words: Words) -> Text:
    """The Kazakh and the Russian of a text in three languages."""
    return Text(words.kk, words.ru)


BUILDERS: Mapping[str, Builder] = {
    "receipt": _receipt,
    "conformity": _conformity,
    "refusal": _refusal,
    "cancellation": _cancellation,
}
