"""Candidates by hand: the papers as a checklist, conformity, and the decisions on them."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.office import Verdict
from core.record.situation import Candidate
from gui import dates, words
from gui.forms import decision
from gui.forms.choices import ChoiceField
from gui.forms.decision import DecisionField, met_today
from gui.forms.field import Field
from gui.forms.numbers import DateField
from gui.forms.spec import Factory, FormSpec, Link, Section, Values, text
from gui.forms.steps import of_candidate
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def _intro(key: str, view: View) -> str:
    return words.candidate_name(view.situation, key)


def _by_commission(values: Mapping[str, Any]) -> bool:
    return values.get("body") != "cec"


def _by_cec(values: Mapping[str, Any]) -> bool:
    return values.get("body") == "cec"


def decided(view: View, *, first: Sequence[Section] = ()) -> list[Section]:
    """Who decides, and the decision: the commission's own, or that of the Central Election Commission."""
    bodies = (
        ("commission", translate("Candidates", "this commission")),
        ("cec", translate("Candidates", "the Central Election Commission")),
    )
    body = ChoiceField("body", translate("Candidates", "Who decides"), bodies, across=True)
    day = DateField("outside_day", translate("Candidates", "Day of its decision"))
    number = LineField("outside_number", translate("Candidates", "Number of its decision"), letters=20)
    unmet = translate(
        "Candidates", "A decision is taken at a meeting of that day. No meeting has been held today yet."
    )
    own = Section(
        "",
        (DecisionField("decision", view),),
        hint="" if met_today(view) else unmet,
        when=_by_commission,
        link=hold_link(view),
    )
    first_of_all = Section(translate("Candidates", "Decision"), (body,))
    return [*first, first_of_all, own, Section("", (number, day), when=_by_cec)]


def hold_link(view: View) -> Link | None:
    """The way to a meeting where none was held today."""
    if met_today(view):
        return None
    return Link(translate("Candidates", "Hold a meeting first"), ("act", ("hold_meeting", "")))


def _decision_values(view: View) -> Values:
    return {"body": "commission", "decision": decision.proposed(view)}


def _grounds(view: View) -> Section:
    options = [
        (one.key, f"{dates.capital(one.name[current()])} ({tasklines.cite(one.citation)})")
        for one in view.procedure.refusal_grounds
    ]
    ground = ChoiceField("ground", translate("Candidates", "Ground"), options, listed=False)
    facts_hint = translate("Candidates", "The facts that the ground rests on.")
    facts = BilingualField(
        "facts",
        translate("Candidates", "What happened"),
        f"{facts_hint} {_days_to_appeal(view)}",
        paragraph=True,
    )
    return Section(translate("Candidates", "Ground of the law"), (ground, facts))


def _days_to_appeal(view: View) -> str:
    """The candidate's term, as the rule set has it (D1485 p.20)."""
    rule = view.procedure.appeal
    said = translate("Candidates", "Time for the candidate to appeal, in days: {days} ({law}).")
    return said.format(days=rule.days, law=tasklines.cite(rule.citation))


def _register(key: str, view: View) -> Sequence[Section]:
    del key
    return decided(view)


def _refuse(key: str, view: View) -> Sequence[Section]:
    del key
    return decided(view, first=(_grounds(view),))


def _after_decision(key: str, view: View, verdict: Verdict) -> Sequence[str]:
    candidate = view.situation.candidate(key)
    said = [words.candidate_name(view.situation, key)]
    if candidate is not None:
        said.append(dates.capital(words.candidate_state(candidate.state)) + ".")
    if any(one.kind == "certificate" and one.number in verdict.papers for one in view.situation.papers):
        said.append(
            translate(
                "Candidates", "Print the papers, have them signed, give the certificate against signature."
            )
        )
    elif verdict.papers:
        said.append(translate("Candidates", "Print the papers and have them signed."))
    return [one for one in said if one]


def _next_to_register(view: View) -> Link | None:
    """The next candidate who can be decided on at today's meeting, before the notice of all of them."""
    if not met_today(view):
        return None
    for one in view.situation.candidates:
        met = all(each.met for each in one.requirements)
        if one.state == "nominated" and met and of_candidate(one.key, view)[0] == "register_candidate":
            said = translate("Candidates", "Register: {name}").format(name=words.short_name(one.person))
            return Link(said, ("act", ("register_candidate", one.key)))
    return None


def register_candidate(subject: str) -> FormSpec:
    """Register a candidate."""
    return FormSpec(
        act="register_candidate",
        subject=subject,
        title=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Register a candidate")),
        button=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Register the candidate")),
        intro=partial(_intro, subject),
        build=partial(_register, subject),
        initial=_decision_values,
        after=partial(_after_decision, subject),
        fixed={"candidate": subject},
        next_target=_next_to_register,
    )


def refuse_candidate(subject: str) -> FormSpec:
    """Refuse registration."""
    return FormSpec(
        act="refuse_candidate",
        subject=subject,
        title=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Refuse registration")),
        button=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Refuse the registration")),
        intro=partial(_intro, subject),
        build=partial(_refuse, subject),
        initial=_decision_values,
        after=partial(_after_decision, subject),
        fixed={"candidate": subject},
    )


def cancel_registration(subject: str) -> FormSpec:
    """Cancel a registration."""
    return FormSpec(
        act="cancel_registration",
        subject=subject,
        title=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Cancel a registration")),
        button=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Cancel the registration")),
        intro=partial(_intro, subject),
        build=partial(_refuse, subject),
        initial=_decision_values,
        after=partial(_after_decision, subject),
        fixed={"candidate": subject},
    )


def _withdraw(key: str, view: View) -> Sequence[Section]:
    candidate = view.situation.candidate(key)
    day = DateField("day", translate("Candidates", "Date of the candidate's own written statement"))
    made = [Section(translate("Candidates", "Statement"), (day,))]
    if candidate is not None and candidate.state == "registered":
        field: Field = DecisionField("decision", view)
        hint = translate("Candidates", "The candidate is registered: the commission cancels its decision.")
        made.append(Section(translate("Candidates", "Decision"), (field,), hint=hint, link=hold_link(view)))
    return made


def _withdraw_values(key: str, view: View) -> Values:
    candidate: Candidate | None = view.situation.candidate(key)
    registered = candidate is not None and candidate.state == "registered"
    return {
        "day": view.now.date().isoformat(),
        **({"decision": decision.proposed(view)} if registered else {}),
    }


def withdraw(subject: str) -> FormSpec:
    """Record a withdrawal."""
    return FormSpec(
        act="withdraw",
        subject=subject,
        title=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Record a withdrawal")),
        button=text("Candidates", QT_TRANSLATE_NOOP("Candidates", "Record the withdrawal")),
        intro=partial(_intro, subject),
        build=partial(_withdraw, subject),
        initial=partial(_withdraw_values, subject),
        after=partial(_after_decision, subject),
        fixed={"candidate": subject},
    )


SPECS: dict[str, Factory] = {
    "register_candidate": register_candidate,
    "refuse_candidate": refuse_candidate,
    "cancel_registration": cancel_registration,
    "withdraw": withdraw,
}
