"""The mandate: the end of a term, a consent that is enough, the term of a by-election (D1485 p.2, 3, 58)."""

from datetime import date, timedelta

from core.rules.calendar import add_months
from core.rules.procedure import Named, Procedure

NOTICE = timedelta(days=90)
"""How long before its end a term is spoken of; the program's own measure, no law's."""


def term_ends(procedure: Procedure, began: date) -> date:
    """The same date so many years on, or the last day of the month where it is missing (D1485 p.2)."""
    return add_months(began, 12 * procedure.term_years)


def consent_is_enough(procedure: Procedure, in_favour: int, deputies: int) -> bool:
    """Whether the maslikhat consents: two thirds of all deputies (D1485 p.58, D130 p.63)."""
    rule = procedure.ending
    return rule.consent_whole * in_favour >= rule.consent_part * deputies


def votes_on_consent(procedure: Procedure) -> bool:
    """Whether the consent is a vote of deputies rather than a paper of one official (D555 p.61)."""
    return procedure.ending.consent_whole > 0


def answer_due(procedure: Procedure, filed: date) -> date:
    """The last day for the answer to a resignation: a month after it (D1485 p.56)."""
    return add_months(filed, procedure.ending.resignation_months)


def by_election_due(procedure: Procedure, vacant: date) -> date:
    """The last day to call, or where the rule set says so to hold, the by-election (D1485 p.3, D555 p.45)."""
    return add_months(vacant, procedure.vacancy.months)


def call_due(procedure: Procedure, term_end: date) -> date | None:
    """The last day to call the election before a term ends; None where the Rules set none (D555 p.45).

    "N days before" is N full days between, as everywhere.
    """
    days = procedure.call.days_before_term_ends
    return term_end - timedelta(days=days + 1) if days else None


def ending_ground(procedure: Procedure, key: str) -> Named | None:
    """The ground of that key on which a mandate ends early (D1485 p.55)."""
    return next((ground for ground in procedure.ending.grounds if ground.key == key), None)


def dismissal_ground(procedure: Procedure, key: str) -> Named | None:
    """The ground of that key on which an akim is dismissed (D1485 p.57)."""
    return next((ground for ground in procedure.ending.dismissal_grounds if ground.key == key), None)
