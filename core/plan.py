"""The calendar plan of an open election, as entries for a calendar file."""

from collections.abc import Iterator
from datetime import datetime

from core import ics
from core.acts.deadlines import deadlines
from core.record.situation import Situation
from core.rules import calendar
from core.rules.findings import InLanguages
from core.rules.procedure import Procedure

ENDS = {"kk": "{step}: мерзім аяқталады", "ru": "{step}: окончание срока", "en": "{step}: deadline"}


def plan_file(
    situation: Situation,
    procedure: Procedure,
    names: dict[str, InLanguages],
    language: str,
    now: datetime,
) -> bytes:
    """Every step with dates and every term still to be met, as an `.ics` file in one language.

    `names` are the names of the steps as the window shows them; a step without one keeps its key.
    ValueError where no election is called.
    """
    election = situation.election
    if election is None:
        raise ValueError("no election is called")
    unit = election.unit[language]
    file = f"{election.called_day.isoformat()}|{election.unit.kk}"
    return ics.calendar_file(unit, plan_events(situation, procedure, names, language, now), now, file)


def plan_events(
    situation: Situation,
    procedure: Procedure,
    names: dict[str, InLanguages],
    language: str,
    now: datetime,
) -> Iterator[ics.Event]:
    """The confirmed calendar, then the terms that hang on acts and still run."""
    election = situation.election
    if election is None:
        return
    told: set[str] = set()
    for step in calendar.steps(procedure, election.vote_day, election.zone, situation.calendar):
        if step.closes is not None:
            told.add(step.name)
            title = _name(names, step.name, language)
            law = f"{step.rule[language]} ({step.citation})"
            yield ics.Event(step.name, title, law, step.opens, step.closes)
    for term in deadlines(situation, procedure, now):
        if term.step not in told and not term.passed:
            title = ENDS[language].format(step=_name(names, term.step, language))
            key = f"{term.step}:{term.subject}" if term.subject else term.step
            yield ics.Event(key, title, term.citation, None, term.moment)


def _name(names: dict[str, InLanguages], step: str, language: str) -> str:
    return names[step][language] if step in names else step
