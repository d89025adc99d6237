"""The command `calendar`: the steps of an election from its rule set, vote day and zone (commands.md)."""

import re
from datetime import date, datetime, timedelta

from core.misuse import Misuse
from core.procedures import procedure as find_procedure
from core.rules.calendar import FIRST_VOTE_DAY, LAST_VOTE_DAY, Step, steps
from core.rules.procedure import Procedure
from core.zones import zone as find_zone

Answer = list[dict[str, object]]


def calendar_answer(procedure: str, vote_day: str, zone: str) -> Answer:
    """The calendar as JSON writes it: one entry a step, in order of time. Misuse for a bad argument."""
    return [entry(step) for step in _steps(procedure, vote_day, zone)]


def calendar_text(procedure: str, vote_day: str, zone: str) -> str:
    """The calendar to be read, in English; it says whether the rule set was in force on the vote day."""
    rules, day = find_procedure(procedure), parse_vote_day(vote_day)
    rows = [
        (step.name, _when(step), str(step.outside), step.citation, step.rule.en)
        for step in _steps(procedure, vote_day, zone)
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        f"{rules.name.en} ({rules.id})",
        f"Vote day: {day.isoformat()}, {day:%A}; times are local to {zone}.",
        _in_force(rules, day),
        "",
    ]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        lines.append("  ".join([*cells, row[4]]))
    return "\n".join(lines)


def parse_vote_day(text: object) -> date:
    """A vote day written YYYY-MM-DD, from 1930 to 2199, or Misuse."""
    if not isinstance(text, str) or re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        raise Misuse(f"the vote day {ascii(text)[:80]} is not a date written YYYY-MM-DD")
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise Misuse(f"the vote day {text} is not a day of the calendar") from error
    if not FIRST_VOTE_DAY <= day <= LAST_VOTE_DAY:
        raise Misuse(f"the vote day {text} lies outside 1930 to 2199")
    return day


def entry(step: Step) -> dict[str, object]:
    """One step as JSON writes it; `from` only where both moments hang on an act."""
    made: dict[str, object] = {
        "step": step.name,
        "opens": _iso(step.opens),
        "closes": _iso(step.closes),
        "rule": step.rule.as_dict(),
        "citation": step.citation,
        "outside": str(step.outside),
    }
    if step.from_act is not None:
        made["from"] = step.from_act
    return made


def _steps(procedure: str, vote_day: str, zone: str) -> tuple[Step, ...]:
    return steps(find_procedure(procedure), parse_vote_day(vote_day), find_zone(zone))


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _when(step: Step) -> str:
    if step.closes is None:
        return f"after {step.from_act}"
    closes = step.closes.replace(tzinfo=None)
    last = f"{closes:%Y-%m-%d %H:%M}"
    if closes.hour == 0 and closes.minute == 0:
        last = f"{closes - timedelta(days=1):%Y-%m-%d} 24:00"
    return f"until {last}" if step.opens is None else f"{step.opens:%Y-%m-%d %H:%M} to {last}"


def _in_force(rules: Procedure, day: date) -> str:
    decree = rules.decree
    said = "was in force" if rules.in_force(day) else "was NOT in force"
    return (
        f"Decree No {decree.number} {said} on that day: "
        f"signed {decree.since.isoformat()}, repealed {decree.repealed.isoformat()} "
        f"by No {decree.repealed_by}."
    )
