"""What the card of keys and terms says: the days of the open election, or the rules of a rule set."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.manual.said import Card
from core.procedures import procedures
from core.record.situation import Window
from core.rules.calendar import Step, steps
from core.rules.procedure import Procedure
from core.zones import zone
from gui import dates, words
from gui import view as views
from gui.language import current
from gui.saying import tasklines

ANY_DAY, ANY_ZONE = date(2005, 8, 12), "Asia/Almaty"


def of(view: views.View | None, keys: list[tuple[str, str]], rules: Procedure | None = None) -> Card:
    """The card of the open election with its days; without one the rules of a rule set, without days."""
    open_ = view if view is not None and view.situation.election is not None and not view.locked else None
    rules = open_.procedure if open_ is not None else rules or next(iter(procedures().values()))
    about = words.election_title(open_.situation) if open_ is not None else rules.name[current()]
    return Card(
        language=current(),
        title=QCoreApplication.translate("Card", "Hattama: keys and deadlines"),
        about=about,
        keys_title=QCoreApplication.translate("Card", "Keys"),
        keys=tuple(keys),
        terms_title=QCoreApplication.translate("Card", "Deadlines"),
        terms=_terms(open_, rules),
        foot=QCoreApplication.translate(
            "Card", "Ink on paper stays the record. The rules are historical: check the law in force."
        ),
    )


def _terms(view: views.View | None, rules: Procedure) -> tuple[tuple[str, str, str], ...]:
    election = view.situation.election if view is not None else None
    if view is None or election is None:
        told = steps(rules, ANY_DAY, zone(ANY_ZONE))
        lines = [(step.name, (_name(step), step.rule[current()], _point(step))) for step in told]
    else:
        told = steps(rules, election.vote_day, election.zone, view.situation.calendar)
        lines = [(step.name, (_name(step), _when(step), _point(step))) for step in told]
    after = 1 + next(at for at, (name, _) in enumerate(lines) if name == "registration")
    rows = [line for _, line in lines]
    return (*_call(rules), *rows[:after], *_withdrawal(rules), *rows[after:])


def _call(rules: Procedure) -> Iterator[tuple[str, str, str]]:
    """When the election is called at the latest, where the Rules say."""
    if rules.call.rule is not None:
        name = QCoreApplication.translate("Card", "Call of the election")
        yield name, rules.call.rule[current()], tasklines.cite(rules.call.citation)


def _withdrawal(rules: Procedure) -> Iterator[tuple[str, str, str]]:
    """Until when a candidate may withdraw, where the Rules set a limit."""
    if rules.withdrawal.barred_days:
        name = QCoreApplication.translate("Card", "Withdrawal of a candidate")
        yield name, rules.withdrawal.rule[current()], tasklines.cite(rules.withdrawal.citation)


def _name(step: Step) -> str:
    return dates.capital(words.step(step.name))


def _when(step: Step) -> str:
    """The days, and the rule after them; the rule alone where the days hang on an act."""
    days = dates.span(Window(step.opens, step.closes))
    return f"**{days}** – {step.rule[current()]}" if days else step.rule[current()]


def _point(step: Step) -> str:
    return tasklines.cite(step.citation)
