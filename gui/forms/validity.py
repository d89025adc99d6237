"""A recount, the election declared invalid, the repeat election, by hand (Art. 43.7-1, 43.9; p.48-54)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.acts.decided import OURS
from gui import words
from gui.forms.choices import ChoiceField
from gui.forms.field import Field
from gui.forms.lawful import bodies, body_name, decision_values, grounds, persons, rests_on
from gui.forms.numbers import DateField
from gui.forms.repeat import RepeatField
from gui.forms.rounds import round_of, titled
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def order_recount(subject: str) -> FormSpec:
    """A recount, on a proxy's demand or by order of the higher commission."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        causes = (
            ("demand", translate("Validity", "a candidate's proxy demands it")),
            ("order", translate("Validity", "the higher commission orders it")),
        )
        proxies = [
            (one.number, words.full_name(one.person)) for one in view.situation.proxies if not one.revoked_at
        ]
        return (
            Section("", (ChoiceField("cause", translate("Validity", "Why a recount"), causes),)),
            Section(
                "",
                (ChoiceField("proxy", translate("Validity", "The proxy"), proxies, listed=True),),
                when=lambda values: values.get("cause") == "demand",
            ),
            Section(
                translate("Validity", "The order"),
                (
                    BilingualField("body", translate("Validity", "Whose order")),
                    LineField("number", translate("Validity", "Number"), letters=24),
                    DateField("day", translate("Validity", "Day")),
                ),
                when=lambda values: values.get("cause") == "order",
            ),
            Section("", (BilingualField("reason", translate("Validity", "On what ground"), paragraph=True),)),
        )

    return FormSpec(
        act="order_recount",
        subject=subject,
        title=lambda: titled(translate("Validity", "Open a recount"), round_),
        button=lambda: translate("Validity", "Open the recount"),
        build=build,
        intro=lambda _view: translate(
            "Validity",
            "The first count stays as it was signed. The ballots are counted again by two blind entries, "
            "and the protocol lists what differs (art. 43.7-1, 43.9).",
        ),
        fixed={"round": round_},
    )


def invalidate(subject: str) -> FormSpec:
    """The election declared invalid."""

    def build(view: View) -> Sequence[Section]:
        rule = view.procedure.invalidation
        known = [key for key in ("higher_commission", "court") if key in view.procedure.bodies]
        who = [("commission", body_name(view, rule.by)), *bodies(view, known)]
        made = [
            Section("", (ChoiceField("body", translate("Validity", "Who decides"), who, listed=False),)),
            Section(
                translate("Validity", "Ground of the law"),
                (
                    ChoiceField(
                        "ground", translate("Validity", "Ground"), grounds(rule.grounds), listed=False
                    ),
                    BilingualField("facts", translate("Validity", "What happened"), paragraph=True),
                ),
            ),
            rests_on(view, rule.by, lambda values: values.get("body") in (None, "commission")),
        ]
        if known:
            made.append(rests_on(view, known[0], lambda values: values.get("body") in known))
        return made

    return FormSpec(
        act="invalidate",
        subject=subject,
        title=lambda: translate("Validity", "Declare the election invalid"),
        button=lambda: translate("Validity", "Declare the election invalid"),
        build=build,
        intro=lambda view: translate(
            "Validity", "Only on a ground of the Rules ({law}). Challenge: {rule}."
        ).format(
            law=tasklines.cite(view.procedure.invalidation.citation),
            rule=_step_rule(view, "invalidation_challenge"),
        ),
        initial=lambda view: {**decision_values(view), "body": "commission"},
    )


def decide_repeat_election(subject: str) -> FormSpec:
    """The decision on a repeat election; it ends this file."""

    def build(view: View) -> Sequence[Section]:
        made = [
            Section("", (DateField("vote_day", translate("Validity", "Vote day of the repeat election")),)),
            rests_on(view, view.procedure.repeat_election.by),
        ]
        if view.situation.invalidation is not None:
            made.append(_barred(view))
        return made

    return FormSpec(
        act="decide_repeat_election",
        subject=subject,
        title=lambda: translate("Validity", "Record the decision on a repeat election"),
        button=lambda: translate("Validity", "Record the decision"),
        build=build,
        intro=lambda view: translate(
            "Validity",
            "Decided by: {body} ({law}). Time limit: {rule}. The repeat election is a file of "
            "its own that quotes the head of this one.",
        ).format(
            body=body_name(view, view.procedure.repeat_election.by),
            law=tasklines.cite(view.procedure.repeat_election.citation),
            rule=_step_rule(view, "repeat_election"),
        ),
        initial=_repeat_values,
    )


def _step_rule(view: View, step: str) -> str:
    """What the rule set says of a step of the calendar; a dash where it has none."""
    rule = view.procedure.calendar.get(step)
    return rule.rule[current()] if rule is not None else "–"


def _repeat_values(view: View) -> Values:
    return decision_values(view) if view.procedure.repeat_election.by == OURS else {}


def _barred(view: View) -> Section:
    """Who may not stand again: whoever's breach made the election invalid (p.51)."""
    names = persons(view.situation.candidates)

    def make(path: str) -> tuple[Field, ...]:
        return (
            ChoiceField(f"{path}.candidate", translate("Validity", "Candidate"), names, listed=True),
            BilingualField(f"{path}.reason", translate("Validity", "The breach"), paragraph=True),
        )

    def named(place: int) -> str:
        return translate("Validity", "Person {number}").format(number=place)

    citation = view.procedure.repeat_election.violators_citation
    hint = translate("Validity", "Whose breach of the Rules made the election invalid ({law}).")
    field = RepeatField(
        "barred",
        "",
        make,
        named=named,
        add=translate("Validity", "Add a person"),
        hint=hint.format(law=tasklines.cite(citation)),
        least=0,
        most=len(names),
    )
    return Section(translate("Validity", "Barred from the repeat election"), (field,))


SPECS: dict[str, Factory] = {
    "order_recount": order_recount,
    "invalidate": invalidate,
    "decide_repeat_election": decide_repeat_election,
}
