"""What may be set right in the record, as data: the subjects, their fields, and what each field is.

A figure of a count, a result, a ballot given out and a ruling are not among them: each has a lawful way
of its own, which `ELSEWHERE` names by its finding.
"""

from collections.abc import Mapping
from types import MappingProxyType

from core.acts.correctable_decisions import OWN
from core.acts.correctable_fields import (
    DAY,
    HOUR,
    LINE,
    NAMES,
    WHOLE,
    Field,
    Sort,
    Subject,
    Values,
    both,
    hour,
    names,
    texts,
    whole_key,
    written,
)
from core.acts.correctable_later import LATER
from core.record.situation import FiledPaper, Situation
from core.rules.bilingual import Text


def _election(situation: Situation, key: str) -> Values | None:
    one = situation.election
    if one is None or key != "1":
        return None
    named = {"unit": one.unit, "oblast": one.oblast}
    return {
        "called_by": one.called_by,
        "called_number": one.called_number,
        "called_day": one.called_day.isoformat(),
        "seats": one.seats,
        **{
            f"{name}_{language}": unit[language]
            for name, unit in named.items()
            for language in ("kk", "ru", "en")
        },
    }


def _letterhead(situation: Situation, key: str) -> Values | None:
    form = situation.letterhead.get(key)
    return {"kk": form.kk, "ru": form.ru} if form is not None else None


def _member(situation: Situation, key: str) -> Values | None:
    one = situation.member(key)
    return names(one.person) if one is not None else None


def _elector(situation: Situation, key: str) -> Values | None:
    one = situation.elector(whole_key(key))
    if one is None:
        return None
    return {**names(one.person), "birth_year": one.birth_year, **texts("address", one.address)}


def _submission(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.submissions if one.number == whole_key(key)), None)
    return {"number": one.paper_number, "day": one.day.isoformat()} if one is not None else None


def _candidate(situation: Situation, key: str) -> Values | None:
    one = situation.candidate(key)
    if one is None:
        return None
    return {
        **names(one.person),
        "birth_day": one.birth_day.isoformat() if one.birth_day else "",
        "address": one.address,
        "personal_number": one.personal_number or "",
        **texts("work", one.work),
        **texts("settlement", one.settlement),
        **texts("association", one.association or Text("", "")),
        **texts("nationality", one.nationality or Text("", "")),
    }


def _filed(situation: Situation, key: str) -> Values | None:
    candidate, _, kind = key.partition(":")
    found = situation.candidate(candidate)
    papers: tuple[FiledPaper, ...] = found.papers if found is not None else ()
    one = next((paper for paper in papers if paper.kind == kind), None)
    return {"number": one.number, "day": one.day.isoformat(), "sheets": one.sheets} if one else None


def _notice(situation: Situation, key: str) -> Values | None:
    place = whole_key(key)
    return texts("where", situation.notices[place - 1].where) if 0 < place <= len(situation.notices) else None


def _commission_meeting(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.meetings if one.number == whole_key(key)), None)
    return {**texts("place", one.place), **texts("agenda", one.agenda)} if one is not None else None


def _electors_meeting(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.meetings_of_electors if one.attempt == whole_key(key)), None)
    return {**texts("place", one.place), **texts("presiding", one.presiding)} if one is not None else None


def _statement(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.statements if one.number == whole_key(key)), None)
    return {**texts("author", one.author), "pages": one.pages} if one is not None else None


def _observer(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.observers if one.number == whole_key(key)), None)
    if one is None:
        return None
    paper = {"paper_number": one.paper_number, "paper_day": one.paper_day.isoformat()}
    return {**names(one.person), **texts("organisation", one.organisation), **paper}


def _proxy(situation: Situation, key: str) -> Values | None:
    one = next((one for one in situation.proxies if one.number == whole_key(key)), None)
    return {**names(one.person), "mandate_day": one.mandate_day.isoformat()} if one is not None else None


def _handover(situation: Situation, key: str) -> Values | None:
    place = whole_key(key)
    found = situation.handovers
    return {"receiver": found[place - 1].receiver} if 0 < place <= len(found) else None


def _presentation(situation: Situation, key: str) -> Values | None:
    made = (situation.presentation, *situation.further_presentations)
    one = next((one for one in made if one is not None and one.place == whole_key(key)), None)
    if one is None:
        return None
    return {"how": one.how, "received_by": one.received_by, **written(received_at=hour(one.received_at))}


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "election": Subject(
            "election",
            {
                "called_by": LINE,
                "called_number": Field(may_be_empty=True),
                "called_day": DAY,
                "seats": WHOLE,
                **{
                    f"{name}_{language}": LINE
                    for name in ("unit", "oblast")
                    for language in ("kk", "ru", "en")
                },
            },
            _election,
            whole_key=True,
        ),
        "letterhead": Subject("letterhead", {"kk": LINE, "ru": LINE}, _letterhead),
        "member": Subject("member", NAMES, _member),
        "elector": Subject(
            "elector",
            {**NAMES, "birth_year": WHOLE, **both("address", Field(sealed=True))},
            _elector,
            whole_key=True,
        ),
        "submission": Subject("submission", {"number": LINE, "day": DAY}, _submission, whole_key=True),
        "candidate": Subject(
            "candidate",
            {
                **NAMES,
                "birth_day": Field(Sort.DAY, sealed=True),
                "address": Field(sealed=True),
                "personal_number": Field(sealed=True, may_be_empty=True),
                **both("work"),
                **both("settlement"),
                **both("association", Field(may_be_empty=True)),
                **both("nationality", Field(may_be_empty=True)),
            },
            _candidate,
        ),
        "filed_paper": Subject(
            "candidate_paper",
            {"number": Field(sealed=True, may_be_empty=True), "day": DAY, "sheets": WHOLE},
            _filed,
        ),
        "notice": Subject("notice", both("where"), _notice, whole_key=True),
        "commission_meeting": Subject(
            "commission_meeting",
            {**both("place"), **both("agenda")},
            _commission_meeting,
            whole_key=True,
        ),
        "electors_meeting": Subject(
            "electors_meeting",
            {**both("place"), **both("presiding")},
            _electors_meeting,
            whole_key=True,
        ),
        "statement": Subject("statement", {**both("author"), "pages": WHOLE}, _statement, whole_key=True),
        "observer": Subject(
            "observer",
            {**NAMES, **both("organisation"), "paper_number": LINE, "paper_day": DAY},
            _observer,
            whole_key=True,
        ),
        "proxy": Subject("proxy", {**NAMES, "mandate_day": DAY}, _proxy, whole_key=True),
        "handover": Subject("handover", {"receiver": LINE}, _handover, whole_key=True),
        "presentation": Subject(
            "presentation",
            {"how": LINE, "received_by": LINE, "received_at": HOUR},
            _presentation,
            whole_key=True,
        ),
        **OWN,
        **LATER,
    }
)
"""Everything that may be set right, by subject."""

ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {
        "count": "correct.count",
        "result": "correct.result",
        "ballot": "correct.ballot",
        "participation": "correct.ballot",
        "attendance": "correct.ballot",
        "ruling": "correct.ruling",
    }
)
"""What is set right in another lawful way only, and the finding that names it."""
