"""A step of a rehearsal script in the window: fields are set, buttons are clicked."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from gui.screens import settle
from gui.window import Window
from tests.gui.forms.journals import subject_of, what_of

Seen = Callable[[str], None]


def nothing_seen(_stage: str) -> None:
    """Nobody looks on."""


def values_of(step: dict[str, Any]) -> dict[str, Any]:
    """The values of a step's form."""
    data = dict(step["data"])
    if step["act"] == "file_paper":
        kind = data.pop("kind")
        return {"papers": {kind: data}}
    if step["act"] == "establish_conformity":
        return {"requirements": {one["requirement"]: one for one in data["requirements"]}}
    if step["act"] == "issue_paper" and what_of(data):
        return data | {"what": what_of(data)}
    return {} if step["act"] == "confirm_calendar" else data


def do(window: Window, step: dict[str, Any], seen: Seen = nothing_seen) -> None:
    """One step of the script by its form, with the buttons of the page; `seen` is told each stage."""
    if window.view is not None:
        at = datetime.fromisoformat(step["at"]).replace(tzinfo=window.view.now.tzinfo)
        window.turn_to("clock", at)
        settle(window)
    window.turn_to("act", (step["act"], subject_of(step)))
    settle(window)
    page = window.act
    if step["by"] != "clerk":
        page._recorder.choose(step["by"])
    values = values_of(step)
    seen("empty")
    page.form.set_values(values)
    settle(window)
    seen("full")
    page._bar.main.click()
    settle(window)
    if page.stage == "fill" and "late" in values:
        page.form.set_values({"late": values["late"]})
        page._bar.main.click()
        settle(window)
    assert page.stage == "check", (step["act"], page.deed.findings)
    seen("check")
    for tick in page._checked.ticks:
        tick.setChecked(True)
    page._bar.main.click()
    settle(window)
    assert page.stage == "done", (step["act"], page.deed.findings)
    seen("done")
