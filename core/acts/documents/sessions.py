"""Minutes: of the commission's meetings, the registration protocol (P5), the electors' meeting (P14)."""

from collections.abc import Mapping

from core.acts.documents.counting import attached, count_number, print_run
from core.acts.documents.nomination import brought
from core.acts.documents.source import Builder, NoSuchPaperError, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.record.situation import ElectorsMeeting, Meeting, Vote


def _meeting(source: Source, number: int) -> Meeting:
    return there(next((one for one in source.situation.meetings if one.number == number), None))


def _attended(source: Source, meeting: Meeting) -> facts.Attended:
    seated = source.seated(tuple(one.key for one in source.situation.members))
    present = source.seated(meeting.present)
    return facts.Attended(
        number=meeting.number,
        day=meeting.day,
        place=meeting.place,
        chair=present[0],
        secretary=source.signer("secretary"),
        present=present,
        absent=tuple(one for one in seated if one not in present),
        agenda=meeting.agenda,
        others=meeting.others or facts.UNSAID,
        spoke=meeting.spoke or facts.UNSAID,
    )


def _sitting(source: Source, subject: str) -> facts.Sitting:
    meeting = _meeting(source, int(subject))
    taken = [one for one in source.situation.decisions if one.meeting == meeting.number]
    return facts.Sitting(
        body=source.body,
        attended=_attended(source, meeting),
        taken=tuple(_taken(source, one.number, one.kind) for one in taken),
    )


def _taken(source: Source, number: str, kind: str) -> facts.Taken:
    whom = next(
        (
            candidate.person
            for candidate in source.situation.candidates
            for decision in candidate.decisions
            if decision.decision == number
        ),
        None,
    )
    return facts.Taken(kind, source.decided(number), whom)


def _registering(source: Source, subject: str) -> facts.Registering:
    """The candidates registered by decisions of that meeting (D1485 p.18)."""
    meeting = _meeting(source, int(subject))
    applicants = []
    for candidate in source.situation.candidates:
        for one in candidate.decisions:
            made = source.situation.decision(one.decision) if one.decision else None
            if one.kind == "register" and made is not None and made.meeting == meeting.number:
                described = source.described(candidate.key)
                applicants.append(
                    facts.Applicant(described, brought(source, candidate), source.decided(made.number))
                )
    if not applicants:
        raise NoSuchPaperError("nobody was registered at that meeting")
    return facts.Registering(source.body, source.rules, _attended(source, meeting), tuple(applicants))


def _minutes(source: Source, subject: str) -> facts.Minutes:
    """An attempt, closed; with a quorum, the votes and what was announced."""
    attempt = int(subject)
    meeting = there(
        next((one for one in source.situation.meetings_of_electors if one.attempt == attempt), None)
    )
    closing = there(meeting.closing)
    keeper = source.member(closing.minutes_by)
    votes = source.situation.votes if meeting.quorate else ()
    return facts.Minutes(
        body=source.body,
        rules=source.rules,
        attempt=attempt,
        quorate=meeting.quorate,
        place=meeting.place,
        opened_at=meeting.opened_at,
        closed_at=closing.at,
        presides=_presides(source, meeting),
        keeper=facts.Signer(keeper.role, keeper.person),
        base_kind=meeting.base_kind,
        base=meeting.base,
        present=tuple(there(source.situation.elector(number)).person for number in meeting.present),
        members=source.seated(
            tuple(one.key for one in source.situation.members if one.suspended_reason is None)
        ),
        signers=(_presiding(source, meeting), facts.Signer("keeper", keeper.person)),
        others=closing.others,
        urn_sealed_at=meeting.urn_sealed_at if meeting.quorate else None,
        votings=tuple(_voting(source, vote) for vote in votes),
        announced=(
            facts.Announced(closing.announced_at, closing.announced_by)
            if closing.announced_at and closing.announced_by
            else None
        ),
        attachments=tuple(
            attached(one) for one in source.situation.statements if meeting.quorate and one.at <= closing.at
        ),
        rulings=tuple(ruling for ruling in source.rulings(closing.at, ("quorum_base",))),
    )


def _presides(source: Source, meeting: ElectorsMeeting) -> Text:
    """The person whom the Rules let preside, else the chair of the commission (D1485 p.44, D555 p.50)."""
    if meeting.presiding is not None:
        return meeting.presiding
    chair = source.signer("chair").person
    return Text(chair.kk.full, chair.ru.full)


def _presiding(source: Source, meeting: ElectorsMeeting) -> facts.Signer:
    if meeting.presiding is None:
        return facts.Signer("presiding", source.signer("chair").person)
    person = facts.Person(facts.Name(meeting.presiding.kk, ""), facts.Name(meeting.presiding.ru, ""))
    return facts.Signer("presiding", person)


def _voting(source: Source, vote: Vote) -> facts.Voting:
    ballot = there(source.situation.ballot(vote.round))
    called = source.situation.second_vote if vote.round == 2 else None
    issuers = {one.issued_by for one in vote.given}
    return facts.Voting(
        round=vote.round,
        opened_at=vote.voting_opened_at,
        closed_at=vote.voting_closed_at,
        candidates=tuple(source.candidate(key).person for key in ballot.candidates),
        issuers=tuple(one.person for one in source.situation.members if one.key in issuers),
        count_number=count_number(source, vote) if vote.protocol is not None else None,
        called=source.decided(called.decision) if called else None,
    )


def _unused(source: Source, subject: str) -> facts.Unused:
    vote = there(source.situation.vote(int(subject)))
    members = tuple(one.key for one in source.situation.members if one.suspended_reason is None)
    return facts.Unused(
        body=source.body,
        round=vote.round,
        number=there(vote.unused),
        cancelled_at=there(vote.unused_at),
        voting_closed_at=vote.voting_closed_at,
        received=print_run(source, vote.round),
        issued=len(vote.given),
        replaced=sum(one.replaced for one in vote.given),
        signers=source.seated(members),
    )


BUILDERS: Mapping[str, Builder] = {
    "registering": _registering,
    "sitting": _sitting,
    "minutes": _minutes,
    "unused": _unused,
}
