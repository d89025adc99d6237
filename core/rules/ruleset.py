"""A rule set read from the text of its file, and what has to hold of it then (procedure.md §1).

The model is `core.rules.procedure`. What is checked here no type can say: that every body and step which acts
name is there, and that no term is told twice and not alike.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from core.rules.data import build
from core.rules.procedure import Condition, Procedure, Question, Row, Term, Then

BODIES = frozenset({"cec", "chair", "court", "district_commission", "higher_commission"})
"""The bodies that the Constitutional Law has under every rule set, and acts name by key."""

STEPS = frozenset(
    {
        "appeal",
        "by_election",
        "list_corrections_end",
        "nomination",
        "presentation",
        "registration",
        "registration_notice",
        "repeat_election",
        "results_notice",
        "term_end",
        "vote",
        "winner_registration",
    }
)
"""The steps that acts are judged by: every rule set has them."""

NAMING = {
    "by",
    "to",
    "presides",
    "announces",
    "receivers",
    "dismissed_by",
    "consent_of",
    "challenge_to",
}
"""The fields that name a body, or several."""


def read(text: str) -> Procedure:
    """The rule set that a TOML text tells.

    `ValueError` names the place and what is wrong there: a key that is unknown, absent or ill-typed, a body,
    step or question that is missing, two terms that part.
    """
    made: Procedure = build(Procedure, tomllib.loads(text), "procedure")
    for problem in (*_bodies_amiss(made), *_questions_amiss(made), *_steps_amiss(made)):
        raise ValueError(problem)
    return made


def _bodies_amiss(rules: Procedure) -> Iterator[str]:
    """Bodies that are named and not told, or that acts name and the rule set does not have."""
    for where, key in _bodies_named(rules, "procedure"):
        if key not in rules.bodies:
            yield f"{where}: the body {key} is not among the bodies"
    for body in sorted(BODIES - set(rules.bodies)):
        yield f"procedure.bodies: {body} is missing"


def _questions_amiss(rules: Procedure) -> Iterator[str]:
    """Rows that ask without a question, and questions that nobody may answer."""
    for row in rules.result.rows:
        if (row.then is Then.ASK) != (row.question is not None):
            yield "procedure.result.rows: a row asks if and only if it names a question"
    for question in _questions_raised(rules.result.rows):
        if question not in rules.result.questions:
            yield f"procedure.result.questions: {question} is missing"


def _questions_raised(rows: tuple[Row, ...]) -> Iterator[str]:
    """The open points that a table of results can raise."""
    for row in rows:
        if row.question is not None:
            yield row.question
        if Condition.MORE_THAN_HALF in row.when:
            yield Question.HALF_BASE


def _steps_amiss(rules: Procedure) -> Iterator[str]:
    """Steps that are missing, and terms that a rule set tells twice and not alike."""
    needed = STEPS | ({"appointment_order"} if rules.entry.order_hours else set())
    for name in sorted(needed - set(rules.calendar)):
        yield f"procedure.calendar.{name}: the step is missing"
    told = (
        ("appeal", Term(days=rules.appeal.days)),
        ("appointment_order", Term(hours=rules.entry.order_hours)),
        ("by_election", Term(months=rules.vacancy.months)),
    )
    for name, term in told:
        if name in rules.calendar and rules.calendar[name].term != term:
            yield f"procedure.calendar.{name}: another term than the rule set tells elsewhere"
    if "term_end" in rules.calendar and not rules.term_years:
        yield "procedure.calendar.term_end: a term of no years"


def _bodies_named(value: object, where: str) -> Iterator[tuple[str, str]]:
    """Every mention of a body in the rule set, with its place."""
    if isinstance(value, tuple):
        for item in value:
            yield from _bodies_named(item, where)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _bodies_named(item, f"{where}.{key}")
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            item = getattr(value, one.name)
            here = f"{where}.{one.name}"
            if one.name in NAMING:
                yield from ((here, key) for key in (item if isinstance(item, tuple) else (item,)) if key)
            else:
                yield from _bodies_named(item, here)
