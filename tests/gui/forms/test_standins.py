"""A gap hides nothing that is wrong elsewhere, and what is said of the rest does not rest on the stand-in."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gui.forms import flow, standins
from gui.forms.door import OfficeDoor
from gui.forms.paths import put, take
from gui.forms.problems import shaped
from gui.forms.registry import FORMS
from gui.jobs import Ticket
from tests.gui.forms.bench import Bench
from tests.story import told

MOST = 24
"""Of an act with very many answers so many are taken away, one after the other."""


def test_a_missing_meeting_hides_no_other_finding(bench: Callable[..., Bench]) -> None:
    b = bench("file_paper")
    b.open("register_candidate", "c1")
    b.put(decision={"number": "2/1", "in_favour": 3, "against": 3, "abstained": 3})
    b.go()
    assert b.page.stage == "fill"
    codes = [code for code, _ in b.codes()]
    assert ("field.empty", ("decision.meeting",)) in b.codes()
    assert "candidate.paper_missing" in codes


def test_what_depends_on_the_gap_is_not_said(bench: Callable[..., Bench]) -> None:
    b = bench("register_candidate")
    b.open("register_candidate", "c1")
    b.put(decision={**b.data["decision"], "in_favour": None})
    b.go()
    assert b.page.stage == "fill"
    assert all(fields == ("decision.in_favour",) for _, fields in b.codes()), b.codes()


def test_half_a_count_is_compared_with_nobodys(bench: Callable[..., Bench]) -> None:
    b = bench("enter_count", 2)
    data = {**b.data, "figures": {**b.data["figures"], "in_box": 3}, "counted_at": None}
    made = flow.acts_of(FORMS["enter_count"]("1:2"), data, ())
    assert made.problems
    assert not made.trials


def test_any_answer_may_be_missing_in_any_act(tmp_path: Path) -> None:
    with told(tmp_path, "zhangala") as story:
        while story.next < len(story.steps):
            step = story.steps[story.next]
            story.next += 1
            story.stand(step["at"])
            for path in list(_answers(step["data"]))[:MOST]:
                _without(OfficeDoor(story.office), step, path)
            story.do(step["act"], step["data"], at=step["at"], by=step["by"])


def _without(door: OfficeDoor, step: dict[str, Any], path: str) -> None:
    data = json.loads(json.dumps(step["data"]))
    put(data, path, None)
    act, problems = shaped(step["act"], data)
    two = standins.two_of(step["act"], {name: one for name, one in data.items() if one is not None})
    assert two is not None, (step["act"], path)
    if act is None:
        said = flow.check_rest(door, flow.Shaped((), problems, (("", two),)), step["by"], Ticket(""))
        assert said[: len(problems)] == problems


def _answers(data: dict[str, Any], path: str = "") -> Iterator[str]:
    for name, value in data.items():
        here = f"{path}.{name}" if path else name
        if isinstance(value, dict):
            yield from _answers(value, here)
        elif take(data, name) is not None:
            yield here
