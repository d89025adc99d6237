"""Nomination extended, the election prolonged, by hand (D1485 p.15, 24; D130 p.17, 27; D555 p.16, 26)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.record.situation import Window
from core.rules.calendar import last_day
from gui import dates
from gui.forms.choices import ChoiceField
from gui.forms.field import Field
from gui.forms.lawful import bodies, decision_values, rests_on
from gui.forms.numbers import DateField
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def _decided(view: View, named: str) -> Sequence[Section]:
    """Whose decision: the body of the Rules, or whoever settles what they leave open."""
    residual = view.procedure.residual.by
    if residual == named:
        return (rests_on(view, named),)
    body = ChoiceField("body", translate("Prolonging", "Who decides"), bodies(view, (named, residual)))
    return (
        Section("", (body,)),
        rests_on(view, named, lambda values: values.get("body") != residual),
        rests_on(view, residual, lambda values: values.get("body") == residual),
    )


def _reason() -> Field:
    return BilingualField("reason", translate("Prolonging", "Why, for the decision"), paragraph=True)


def _old(view: View, step: str) -> str:
    """A window as it stands now, in words."""
    window = view.situation.calendar.get(step, Window(None, None))
    last = last_day(window)
    return translate("Prolonging", "Now until {day}.").format(day=dates.day(last)) if last else ""


def extend_nomination(subject: str) -> FormSpec:
    """New last days of nomination and registration."""

    def build(view: View) -> Sequence[Section]:
        return (
            Section(
                translate("Prolonging", "New windows"),
                (
                    DateField(
                        "nomination_last",
                        translate("Prolonging", "Last day of nomination"),
                        _old(view, "nomination"),
                    ),
                    DateField(
                        "registration_last",
                        translate("Prolonging", "Last day of registration"),
                        _old(view, "registration"),
                    ),
                    _reason(),
                ),
            ),
            *_decided(view, view.procedure.extension.by),
        )

    return FormSpec(
        act="extend_nomination",
        subject=subject,
        title=lambda: translate("Prolonging", "Extend nomination"),
        button=lambda: translate("Prolonging", "Extend nomination"),
        build=build,
        intro=lambda view: _rule(view.procedure.extension.rule[current()], view.procedure.extension.citation),
        initial=lambda view: {**decision_values(view), "body": view.procedure.extension.by},
    )


def prolong_election(subject: str) -> FormSpec:
    """A new vote day with new windows, decided where every candidate fell away."""

    def build(view: View) -> Sequence[Section]:
        def days(step: str, title: str) -> Section:
            first = DateField(f"{step}.first", translate("Prolonging", "First day"), _old(view, step))
            return Section(title, (first, DateField(f"{step}.last", translate("Prolonging", "Last day"))))

        return (
            Section(
                translate("Prolonging", "New vote day"),
                (DateField("vote_day", translate("Prolonging", "Vote day")),),
            ),
            days("nomination", translate("Prolonging", "Nomination")),
            days("registration", translate("Prolonging", "Registration")),
            Section("", (_reason(),)),
            *_decided(view, view.procedure.emptied.by),
        )

    return FormSpec(
        act="prolong_election",
        subject=subject,
        title=lambda: translate("Prolonging", "Prolong the election"),
        button=lambda: translate("Prolonging", "Prolong the election"),
        build=build,
        intro=lambda view: _rule(view.procedure.emptied.rule[current()], view.procedure.emptied.citation),
        initial=_prolong_values,
    )


def _prolong_values(view: View) -> Values:
    return {**decision_values(view), "body": view.procedure.emptied.by}


def _rule(rule: str, citation: str) -> str:
    return f"{dates.capital(rule)} ({tasklines.cite(citation)})."


SPECS: dict[str, Factory] = {"extend_nomination": extend_nomination, "prolong_election": prolong_election}
