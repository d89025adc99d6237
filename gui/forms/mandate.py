"""The office: entered, resigned, ended early, dismissed, by hand (D1485 p.52-58, D130 p.58, D555 p.57-62)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.acts.entry import CERTIFICATE
from core.acts.mandate import awaits_consent
from core.rules.procedure import Begins
from gui import dates, words
from gui.forms.choices import ChoiceField, YesNoField
from gui.forms.field import Field
from gui.forms.lawful import body_name, grounds, only
from gui.forms.numbers import DateField, MomentField, WholeField
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.forms.told import FixedField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def enter_office(subject: str) -> FormSpec:
    """The oath and the certificate, or the special check: as the rule set has the office begin."""

    def build(view: View) -> Sequence[Section]:
        winner = view.situation.winner
        candidate = view.situation.candidate(winner.candidate) if winner is not None else None
        name = words.full_name(candidate.person) if candidate is not None else ""
        who = FixedField(
            "candidate",
            candidate.key if candidate else None,
            "",
            [(translate("Mandate", "Elected akim"), name)],
            tone="done",
        )
        oath = view.procedure.entry.begins is Begins.OATH
        return (Section("", (who,)), _oath(view) if oath else _special_check())

    return FormSpec(
        act="enter_office",
        subject=subject,
        title=lambda: translate("Mandate", "Record the entry into office"),
        button=lambda: translate("Mandate", "Record the entry into office"),
        build=build,
        intro=lambda view: (
            f"{dates.capital(view.procedure.entry.rule[current()])} "
            f"({tasklines.cite(view.procedure.entry.citation)})."
        ),
        initial=_entry_values,
    )


def _oath(view: View) -> Section:
    cards = [
        (one.number, translate("Mandate", "No {number} of the register").format(number=one.number))
        for one in view.situation.papers
        if one.kind == CERTIFICATE and one.state == "issued"
    ]
    return Section(
        translate("Mandate", "The oath"),
        (
            MomentField("oath_at", translate("Mandate", "Oath taken at")),
            YesNoField("before_deputies", translate("Mandate", "Before the deputies of the maslikhat")),
            YesNoField("before_commission", translate("Mandate", "Before the commission")),
            ChoiceField(
                "certificate",
                translate("Mandate", "The certificate handed over by the chair"),
                cards,
                "" if cards else translate("Mandate", "It is issued first, on the page Papers."),
                listed=True,
            ),
        ),
    )


def _special_check() -> Section:
    return Section(
        translate("Mandate", "The special check"),
        (
            DateField("acting_from", translate("Mandate", "Acting as akim from"), optional=True),
            YesNoField("check_positive", translate("Mandate", "The result is positive")),
            LineField("check_number", translate("Mandate", "Number of the paper"), letters=24),
            DateField("check_day", translate("Mandate", "Day of the paper")),
        ),
    )


def _entry_values(view: View) -> Values:
    cards = [one.number for one in view.situation.papers if one.kind == CERTIFICATE]
    return {"certificate": cards[-1]} if cards else {}


def record_resignation(subject: str) -> FormSpec:
    """The akim's own statement of resignation."""

    def build(view: View) -> Sequence[Section]:
        del view
        return (Section("", (DateField("day", translate("Mandate", "Date of the akim's own statement")),)),)

    return FormSpec(
        act="record_resignation",
        subject=subject,
        title=lambda: translate("Mandate", "Record a resignation"),
        button=lambda: translate("Mandate", "Record the resignation"),
        build=build,
        intro=lambda view: translate(
            "Mandate",
            "It is answered, and the answer may be a refusal. Time limit in months: {months} ({law}).",
        ).format(
            months=view.procedure.ending.resignation_months,
            law=tasklines.cite(view.procedure.ending.citation),
        ),
    )


def answer_resignation(subject: str) -> FormSpec:
    """The answer to a resignation."""

    def build(view: View) -> Sequence[Section]:
        waiting = _resignations(view)
        answers = (
            ("accepted", translate("Mandate", "accepted")),
            ("refused", translate("Mandate", "refused: the akim stays")),
        )
        which = ChoiceField("resignation", translate("Mandate", "Resignation"), waiting)
        answer = ChoiceField("answer", translate("Mandate", "It is"), answers)
        return (Section("", (which, answer, *_paper(view, view.procedure.ending.by))),)

    return FormSpec(
        act="answer_resignation",
        subject=subject,
        title=lambda: translate("Mandate", "Record the answer to a resignation"),
        button=lambda: translate("Mandate", "Record the answer"),
        build=build,
        initial=lambda view: {"resignation": only(_resignations(view))},
    )


def _resignations(view: View) -> list[tuple[int, str]]:
    return [
        (one.number, translate("Mandate", "of {day}").format(day=dates.day(one.day)))
        for one in view.situation.resignations
        if one.answer is None
    ]


def _paper(view: View, by: str) -> tuple[Field, ...]:
    number = translate("Mandate", "Number of the decision: {body}").format(body=body_name(view, by))
    return (
        LineField("number", number, letters=24),
        DateField("day", translate("Mandate", "Day of the decision")),
    )


def end_mandate(subject: str) -> FormSpec:
    """The early end: its day is the event's, the decision puts it on paper."""

    def build(view: View) -> Sequence[Section]:
        rule = view.procedure.ending
        named = [one for one in rule.grounds if one.key != rule.resignation]
        return (
            Section(
                translate("Mandate", "The event"),
                (
                    ChoiceField("ground", translate("Mandate", "Ground"), grounds(named), listed=False),
                    DateField("event_day", translate("Mandate", "Day of the event")),
                ),
            ),
            Section(translate("Mandate", "The decision"), _paper(view, rule.by)),
        )

    return FormSpec(
        act="end_mandate",
        subject=subject,
        title=lambda: translate("Mandate", "Record the early end of the mandate"),
        button=lambda: translate("Mandate", "Record the end of the mandate"),
        build=build,
        intro=lambda view: translate(
            "Mandate",
            "The mandate ends on the day of the event; the time limit for the by-election runs "
            "from it. In months: {months} ({law}).",
        ).format(months=view.procedure.vacancy.months, law=tasklines.cite(view.procedure.vacancy.citation)),
    )


def dismiss(subject: str) -> FormSpec:
    """A dismissal: the decision, the opinion before it, the consent after it."""

    def build(view: View) -> Sequence[Section]:
        rule = view.procedure.ending
        why: list[Field] = [BilingualField("facts", translate("Mandate", "What happened"), paragraph=True)]
        if rule.dismissal_grounds:
            options = grounds(rule.dismissal_grounds)
            why.insert(0, ChoiceField("ground", translate("Mandate", "Ground"), options, listed=False))
        made = [
            Section(translate("Mandate", "Why"), tuple(why)),
            Section(translate("Mandate", "The decision"), _paper(view, rule.dismissed_by)),
        ]
        if rule.prosecutor:
            opinion = (
                LineField("opinion_number", translate("Mandate", "Number"), letters=24),
                DateField("opinion_day", translate("Mandate", "Day")),
            )
            made.append(Section(translate("Mandate", "The prosecutor's prior opinion"), opinion))
        made.append(_consent(view, optional=True))
        if rule.notice_days:
            told = DateField("told_day", translate("Mandate", "The commission was told on"), optional=True)
            made.append(Section("", (told,)))
        return made

    return FormSpec(
        act="dismiss",
        subject=subject,
        title=lambda: translate("Mandate", "Record a dismissal"),
        button=lambda: translate("Mandate", "Record the dismissal"),
        build=build,
        intro=lambda view: (
            f"{dates.capital(view.procedure.ending.dismissal[current()])} "
            f"({tasklines.cite(view.procedure.ending.dismissal_citation)})."
        ),
        shape=_without_empty_consent,
    )


def _without_empty_consent(values: Values) -> Values:
    """A consent that is still awaited is none, not an empty one."""
    consent = values.get("consent")
    if isinstance(consent, dict) and not any(answer is not None for answer in consent.values()):
        return {name: value for name, value in values.items() if name != "consent"}
    return values


def record_consent(subject: str) -> FormSpec:
    """The later answer to a dismissal that waits for it."""

    def build(view: View) -> Sequence[Section]:
        which = ChoiceField("dismissal", translate("Mandate", "Dismissal"), _dismissals(view))
        return (Section("", (which,)), _consent(view, optional=False))

    return FormSpec(
        act="record_consent",
        subject=subject,
        title=lambda: translate("Mandate", "Record the consent to a dismissal"),
        button=lambda: translate("Mandate", "Record the vote"),
        build=build,
        initial=lambda view: {"dismissal": only(_dismissals(view))},
    )


def _dismissals(view: View) -> list[tuple[int, str]]:
    said = translate("Mandate", "No {number} of {day}")
    return [
        (one.number, said.format(number=one.decision_number, day=dates.day(one.decision_day)))
        for one in view.situation.dismissals
        if awaits_consent(one)
    ]


def _consent(view: View, *, optional: bool) -> Section:
    rule = view.procedure.ending
    fields: list[Field] = [
        LineField("consent.number", translate("Mandate", "Number"), letters=24, optional=optional),
        DateField("consent.day", translate("Mandate", "Day"), optional=optional),
    ]
    hint = translate("Mandate", "Leave it empty while it is awaited.") if optional else ""
    if rule.consent_whole:
        fields += [
            WholeField("consent.deputies", translate("Mandate", "Deputies in all"), optional=optional),
            WholeField("consent.in_favour", translate("Mandate", "For"), optional=optional),
        ]
        needed = translate("Mandate", "At least {part}/{whole} of all deputies have to agree.")
        hint = f"{needed.format(part=rule.consent_part, whole=rule.consent_whole)} {hint}".strip()
    title = translate("Mandate", "Consent of: {body}").format(body=body_name(view, rule.consent_of))
    return Section(title, tuple(fields), hint)


SPECS: dict[str, Factory] = {
    "enter_office": enter_office,
    "record_resignation": record_resignation,
    "answer_resignation": answer_resignation,
    "end_mandate": end_mandate,
    "dismiss": dismiss,
    "record_consent": record_consent,
}
