"""Every act beside the plain course, taken from every rehearsal, gives the same act through its form."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core.acts.base import Act
from core.acts.registry import ACTS
from core.resources import files
from gui import view as views
from gui.forms import (
    appeals,
    calling,
    correcting,
    flow,
    keeping,
    mandate,
    prolonging,
    representatives,
    validity,
)
from gui.forms.form import Form
from gui.forms.paths import take
from gui.forms.registry import FORMS
from gui.further import offers
from gui.view import View
from tests.story import told

LAW = {
    **appeals.SPECS,
    **calling.SPECS,
    **correcting.SPECS,
    **keeping.SPECS,
    **mandate.SPECS,
    **prolonging.SPECS,
    **representatives.SPECS,
    **validity.SPECS,
}
PROPOSED = ("minutes_by", "body")
"""What a form proposes where a script leaves it to the act: the secretary, the body that the Rules name."""
SCRIPTS = [file.stem for file in files("rehearsals", ".json")]


def by_hand(act: str, data: dict[str, Any], view: View) -> Act:
    """The act as its form makes it when the data are typed."""
    spec = FORMS[act](str(data.get("round", "")) if act == "order_recount" else "")
    form = Form(spec.build(view))
    form.set_values(spec.initial(view))
    typed = {**data, **asked(act, data)}
    for field in form.fields():
        found = take(typed, field.path) if field.path else None
        if found is not None:
            field.set_value(found)
    form.show_sections()
    values = form.values(shown=True)
    for common in ("late", "happened"):
        if data.get(common) is not None and common not in values:
            values[common] = data[common]
    shaped = flow.acts_of(spec, values, form.problems())
    assert not shaped.problems, (act, shaped.problems)
    ((_, made),) = shaped.acts
    assert form.answers(), act
    form.deleteLater()
    return made


def asked(act: str, data: dict[str, Any]) -> dict[str, Any]:
    """What a form asks in a shape of its own."""
    if act == "correct":
        kind = data["subject"]
        return {"entry": f"{kind} {data['key']}", f"field_{kind}": data["field"], "value": str(data["value"])}
    if act == "reissue_paper":
        return {"paper": f"{data['kind']} {data.get('subject', '')}"}
    return {}


def plain(act: Act) -> dict[str, Any]:
    """An act's data, with what is left at its default left out."""
    return act.model_dump(exclude_defaults=True, mode="json")


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_act_of_a_rehearsal_can_be_made_by_its_form(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    seen = 0
    with told(tmp_path, name) as story:
        for step in story.steps:
            story.stand(step["at"])
            refused = step.get("expect", {}).get("verdict") == "refused"
            if step["act"] in LAW and not refused:
                data = json.loads(json.dumps(step["data"]))
                made = by_hand(step["act"], data, views.read(story.office))
                expected = plain(ACTS[step["act"]].model_validate(data))
                proposed = {key: value for key, value in plain(made).items() if key in PROPOSED}
                assert plain(made) == proposed | expected, step["act"]
                seen += 1
            verdict = story.do(step["act"], step["data"], at=step["at"], by=step["by"])
            assert verdict.done != refused, (step, verdict.codes)
    assert seen or not any(step["act"] in LAW for step in story.steps)


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_is_done_next_was_offered(tmp_path: Path, name: str) -> None:
    with told(tmp_path, name) as story:
        for step in story.steps:
            story.stand(step["at"])
            refused = step.get("expect", {}).get("verdict") == "refused"
            if step["act"] in LAW and not refused:
                view = views.read(story.office)
                found = [one for _, group in offers(view) for one in group if one.act == step["act"]]
                assert found, step["act"]
                assert not found[0].reason, (step["act"], found[0].reason)
            story.do(step["act"], step["data"], at=step["at"], by=step["by"])
