"""The calendar plan (P2), the list for signing out ballots (P12), certified copies of P15 (P23)."""

from collections.abc import Mapping
from datetime import datetime, time

from core.acts.documents.notices import text
from core.acts.documents.source import SIGNING, Builder, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.rules.calendar import Step, steps

NEVER_ISSUE = frozenset({"chair", "secretary"})
"""Who may not give out ballots (Art. 41)."""


def _calendar(source: Source, _subject: str) -> facts.Calendar:
    election = source.election
    there(source.situation.calendar or None)
    found = steps(source.procedure, election.vote_day, election.zone, source.situation.calendar)
    return facts.Calendar(
        body=source.body,
        day=source.day,
        vote_day=election.vote_day,
        measures=tuple(_measure(source, one) for one in found),
        utc=_utc(datetime.combine(election.vote_day, time(12), election.zone)),
        chair=source.signer("chair"),
        secretary=source.signer("secretary"),
        format=source.situation.settings.get("calendar_format", "a4"),
    )


def _measure(source: Source, step: Step) -> facts.Measure:
    return facts.Measure(
        step.name, _doer(source, step.name), text(step.rule), step.citation, step.opens, step.closes
    )


def _doer(source: Source, step: str) -> Text:
    """Who does it, where the rule set names a body; elsewhere the catalogue of words says it."""
    rules = source.procedure
    bodies = {
        "nomination": rules.nomination.by,
        "appointment_order": rules.entry.by,
        "repeat_election": rules.repeat_election.by,
        "by_election": rules.vacancy.by,
    }
    return text(rules.body(bodies[step])) if step in bodies else facts.UNSAID


def _utc(noon: datetime) -> str:
    """The zone of the district on the vote day: «UTC+6», «UTC+5:30»."""
    minutes = int(there(noon.utcoffset()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def _signout(source: Source, subject: str) -> facts.SignOut:
    """The working copy of the list for one vote; a suspended member neither issues nor signs."""
    there(source.situation.electors or None)
    serving = [one for one in source.situation.members if one.suspended_reason is None]
    return facts.SignOut(
        body=source.body,
        vote_day=source.election.vote_day,
        round=int(subject),
        lines=tuple(
            facts.ElectorLine(one.number, one.person, one.birth_year, facts.UNSAID)
            for one in source.situation.electors
        ),
        issuers=tuple(one.person for one in serving if one.role not in NEVER_ISSUE),
        signers=tuple(
            facts.Signer(one.role, one.person)
            for one in sorted(serving, key=lambda one: SIGNING.index(one.role))
        ),
    )


def _copy(source: Source, subject: str) -> facts.Copy:
    """A copy of the count protocol in force of a round; the subject is «round-copy»: «1-3»."""
    round_, _, number = subject.partition("-")
    there(round_ or None)
    original = source.issued("count", round_)
    return facts.Copy(
        body=source.body,
        original=source.pdf(original),
        original_number=original,
        copy_number=int(number),
        day=source.day,
        chair=source.signer("chair"),
        secretary=source.signer("secretary"),
    )


BUILDERS: Mapping[str, Builder] = {
    "calendar": _calendar,
    "signout": _signout,
    "copy": _copy,
}
