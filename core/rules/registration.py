"""Candidates and proxies: papers, requirements, age, refusal, extension, the start of the campaign."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from core.rules.calendar import Span, last_day, withdrawal_closes
from core.rules.findings import Finding
from core.rules.people import age_on
from core.rules.procedure import CampaignOpens, Condition, Named, Procedure
from core.rules.words import Words

ALONE_NEEDS_HALF = Words(
    kk="жалғыз кандидат сайлануы үшін дауыс беруге қатысқандардың жартысынан астамы қолдауға тиіс",
    ru="единственный кандидат избран, только если за него больше половины выборщиков, "
    "принявших участие в голосовании",
    en="a single candidate is elected only by more than half of those who took part",
)


def missing_papers(procedure: Procedure, filed: Iterable[str]) -> tuple[Named, ...]:
    """The papers that registration still needs (D1485 p.17, D130 p.21, D555 p.20)."""
    have = set(filed)
    return tuple(paper for paper in procedure.papers if paper.key not in have)


def unmet_requirements(procedure: Procedure, met: Iterable[str]) -> tuple[Named, ...]:
    """The requirements not established yet (D1485 p.10-11, D130 p.11-13, D555 p.12)."""
    established = set(met)
    return tuple(one for one in procedure.requirements if one.key not in established)


def old_enough(procedure: Procedure, born: date, vote_day: date) -> bool:
    """Age on the vote day; a 25th birthday on that very day counts (D1485 p.11)."""
    return age_on(born, vote_day) >= procedure.age.years


def check_age(procedure: Procedure, born: date, vote_day: date, field: str) -> Iterator[Finding]:
    """Refuse whoever is too young on the vote day: `candidate.age` (D1485 p.11)."""
    if not old_enough(procedure, born, vote_day):
        years = {"age": age_on(born, vote_day), "least": procedure.age.years}
        yield Finding("candidate.age", (field,), years, procedure.age.citation)


def refusal_ground(procedure: Procedure, key: str) -> Named | None:
    """The lawful ground of that key, or None: refusal and cancellation rest on no other (D1485 p.19.3)."""
    return next((ground for ground in procedure.refusal_grounds if ground.key == key), None)


def too_few(procedure: Procedure, nominated: int) -> bool:
    """Whether fewer are nominated than an election with a choice needs (D1485 p.12)."""
    return nominated < procedure.nomination.minimum


def alone(procedure: Procedure) -> Words:
    """What the Rules say where one candidate stands: nomination is extended (D130 p.17, D555 p.16), or a
    majority of its own (D1485 p.45).
    """
    of_its_own = any(Condition.ONE_CANDIDATE in row.when for row in procedure.result.rows)
    extended = procedure.extension.registered_below > 1
    return ALONE_NEEDS_HALF if of_its_own and not extended else procedure.extension.rule


def may_extend(procedure: Procedure, registered: int, *, all_withdrew: bool) -> bool:
    """Whether the commission extends nomination: all withdrew before registration, or, where the rule set
    says so, too few are registered on its last day (D1485 p.15, D130 p.17, D555 p.16).
    """
    return all_withdrew or registered < procedure.extension.registered_below


def extension_fits(procedure: Procedure, before: Span, extended: Span) -> bool:
    """Whether an extended window ends later, and not later than the rule set allows (D130 p.17)."""
    old, new = last_day(before), last_day(extended)
    if old is None or new is None or new <= old:
        return False
    most = procedure.extension.most_days
    return not most or (new - old).days <= most


def campaign_opens(
    procedure: Procedure,
    registration: Span,
    registered: Iterable[datetime],
    zone: ZoneInfo,
    *,
    all_done: bool,
) -> datetime | None:
    """The day from which candidates may campaign, None while it is not known (D1485 p.25, D555 p.28).

    Either the day on which the last of all candidates was registered (`all_done`: nobody is still
    awaited), or the last day of registration.
    """
    if procedure.campaign.opens is CampaignOpens.REGISTRATION_ENDS:
        day = last_day(registration)
    else:
        moments = list(registered)
        day = max(moments).astimezone(zone).date() if all_done and moments else None
    return None if day is None else datetime.combine(day, time(), zone)


def withdrawal_is_barred(procedure: Procedure, vote_day: date, zone: ZoneInfo, moment: datetime) -> bool:
    """Whether a withdrawal comes in the last days that the rule set bars (D130 p.26, 28)."""
    closes = withdrawal_closes(procedure, vote_day, zone)
    return closes is not None and moment >= closes


def too_many_proxies(procedure: Procedure, number: int) -> bool:
    """Whether a candidate would have more proxies than allowed (D130 p.34, D555 p.32)."""
    return bool(procedure.proxies.most) and number > procedure.proxies.most


def proxy_bars(procedure: Procedure, marks: Iterable[str]) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    """What keeps a person from being a proxy: the bars of the Rules, and those that are only said.

    `marks` are keys such as `commission_member`, `deputy`, `political_servant`, `not_citizen`.
    """
    carried = set(marks)
    return (
        tuple(bar for bar in procedure.proxies.bars if bar.key in carried),
        tuple(bar for bar in procedure.proxies.warned if bar.key in carried),
    )
