"""Acts through the values of their forms, as the act page makes them."""

from typing import Any

from core.office import Verdict
from gui import view as views
from gui.forms import flow
from gui.forms.form import Form
from gui.forms.paths import take
from gui.forms.registry import FORMS
from gui.view import View
from tests.gui.forms.journals import what_of
from tests.story import Story

ROUNDS = {"approve_ballot", "sign_out_ballots", "cancel_unused", "establish_result", "sign_count_protocol"}
MINE = (
    *sorted(ROUNDS),
    "open_meeting",
    "enter_count",
    "record_statement",
    "record_ruling",
    "call_second_vote",
    "register_winner",
    "issue_paper",
    "present_decision",
    "record_appointment",
    "hand_over",
)


def subject_of(act: str, data: dict[str, Any]) -> str:
    if act in ROUNDS or act == "record_statement":
        return str(data.get("round", 1))
    if act == "enter_count":
        return f"{data['round']}:{data['entry']}"
    if act == "issue_paper":
        return str(data["kind"])
    return str(data["paper"]) if act == "hand_over" else ""


def filled(view: View, act: str, data: dict[str, Any]) -> tuple[Form, dict[str, Any]]:
    """The form with what is proposed, then with what the script says; its values."""
    spec = FORMS[act](subject_of(act, data))
    form = Form(spec.build(view))
    form.set_values(spec.initial(view))
    if act == "issue_paper":
        data = data | {"what": what_of(data)}
    for field in form.fields():
        found = take(data, field.path) if field.path else None
        if found is not None:
            field.set_value(found)
    values = form.values(shown=True)
    for common in ("late", "happened"):
        if data.get(common) is not None and common not in values:
            values[common] = data[common]
    return form, values


def do(story: Story, act: str, data: dict[str, Any], *, at: str, by: str) -> Verdict:
    """Do an act through its form."""
    story.stand(at)
    view = views.read(story.office)
    form, values = filled(view, act, data)
    shaped = flow.acts_of(FORMS[act](subject_of(act, data)), values, form.problems())
    assert not shaped.problems, (act, shaped.problems)
    ((_, made),) = shaped.acts
    assert form.answers() or act == "issue_paper"
    verdict = story.office.perform(made, by)
    form.deleteLater()
    return verdict
