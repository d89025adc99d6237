"""What a paper is about: a candidate, a proxy, a vote, a meeting; said the same wherever papers are named."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from core.record.situation import Meeting, Paper, Situation
from gui import words
from gui.language import current


def subjects(kind: str, s: Situation) -> Iterator[tuple[str, str]]:
    """What a paper of a kind may be about, by key; or nothing more than its kind."""
    if kind == "conformity":
        yield from ((one.key, words.full_name(one.person)) for one in s.candidates)
    elif kind == "receipt":
        yield from (
            (str(one.number), f"{words.number(one.paper_number)}, {_moment(one.received_at)}")
            for one in s.submissions
        )
    elif kind == "proxy":
        yield from ((str(one.number), words.full_name(one.person)) for one in s.proxies)
    elif kind == "observer":
        yield from ((str(one.number), words.full_name(one.person)) for one in s.observers)
    elif kind == "extension":
        yield from ((str(one.number), _day(one.at)) for one in s.extensions)
    elif kind == "listrefusal":
        yield from ((str(one.number), one.applicant[current()]) for one in s.list_requests if not one.granted)
    elif kind in _MEETINGS:
        held = s.meetings if kind == "sitting" else _registering(s)
        yield from ((str(one.number), _meeting(one)) for one in held)
    elif kind == "invitation":
        yield from ((str(one.attempt), _moment(one.begins_at)) for one in s.meeting_calls)
    elif kind == "minutes":
        yield from ((str(one.attempt), _moment(one.opened_at)) for one in s.meetings_of_electors)
    elif kind in {"signout", "unused", "copy"}:
        yield from ((str(ballot.round), words.vote(ballot.round)) for ballot in s.ballots)
    else:
        yield "", ""


def of(paper: Paper, s: Situation) -> str:
    """Whom or what a paper of the register concerns, or nothing."""
    if paper.kind in {"letter", "inventory"}:
        return words.number(paper.subject) if paper.subject else ""
    key, _, copy = paper.subject.partition("-")
    if paper.kind in _VOTES:
        parts = [words.vote(int(key[:1]))] if len(s.votes) > 1 and key[:1].isdigit() else []
        if copy:
            parts.append(QCoreApplication.translate("Words", "copy No {number}").format(number=copy))
        return ", ".join(parts)
    if paper.kind in _MEETINGS:  # there may be hundreds of them
        return next((_meeting(one) for one in s.meetings if str(one.number) == paper.subject), "")
    known = dict(subjects(paper.kind, s))
    candidate = s.candidate(paper.subject) if "" in known else None
    return words.full_name(candidate.person) if candidate is not None else known.get(paper.subject, "")


_VOTES = frozenset({"ballot", "count", "copy", "signout", "unused"})
_MEETINGS = frozenset({"sitting", "registering"})


def _registering(s: Situation) -> Iterator[Meeting]:
    """The meetings at which somebody was registered: they alone have such a protocol."""
    numbers = {
        made.meeting
        for candidate in s.candidates
        for one in candidate.decisions
        if one.kind == "register" and one.decision and (made := s.decision(one.decision)) is not None
    }
    return (one for one in s.meetings if one.number in numbers)


def _meeting(one: Meeting) -> str:
    return f"{words.number(one.number)}, {_day(one.day)}"


def _day(one: date) -> str:
    return f"{one.day:02}.{one.month:02}.{one.year}"  # a fourth of the time of `strftime`


def _moment(one: datetime) -> str:
    return f"{one:%d.%m.%Y %H:%M}"
