"""What the benchmark writes: the exact form of its file, the table, the chart. Nothing is timed here."""

import json
from xml.etree import ElementTree as Xml

from tests.bench import report
from tests.bench.pairs import Measured, in_turn

HELD = Measured("held", "one over the other", 2.0, (3.0, 1.0, 2.0), (2.0, 2.0, 2.0))
OVER = Measured("over", "too much", 1.0, (9.0,) * 7, (3.0,) * 7)
SKIPPED = Measured("left", "of no use here", 1.0, skipped="there is no such program")
MORE = {
    "when": "2026-11-30T00:00",
    "cores": 2,
    "machine": "a machine",
    "load_before": 0.1,
    "load_after": 0.2,
    "slowest": [{"asked": "turn to <papers>", "handler": "a turn", "ms": 12.0}],
    "peak_kb": {"verify": 2048},
}


def test_the_file_has_its_exact_form(tmp_path):
    report.write(tmp_path, [HELD, OVER, SKIPPED], MORE)
    assert json.loads((tmp_path / "bench.json").read_text(encoding="utf-8")) == {
        "held": {"ratio": 1.0, "ours_ms": 2.0, "other_ms": 2.0, "n": 3},
        "over": {"ratio": 3.0, "ours_ms": 9.0, "other_ms": 3.0, "n": 7},
        "left": {"skipped": "there is no such program"},
    }


def test_what_is_over_its_goal_is_said_and_what_was_skipped_is_not():
    text = report.text([HELD, OVER, SKIPPED], MORE)
    assert [line.split()[0] for line in text.splitlines() if "OVER THE GOAL" in line] == ["over"]
    assert (HELD.held, OVER.held, SKIPPED.held) == (True, False, True)


def test_the_chart_is_drawn_and_names_are_escaped():
    drawn = Xml.fromstring(report.chart([HELD, OVER, SKIPPED]))
    assert sum(one.tag.endswith("rect") for one in drawn.iter()) == 2
    assert "turn to &lt;papers&gt;" in report.page([HELD, OVER, SKIPPED], MORE)


def test_pairs_are_taken_in_turn_each_side_first_by_turns():
    order = []
    found = in_turn("x", "", 1.0, lambda: order.append("o") or 1.0, lambda: order.append("t") or 1.0, pairs=4)
    assert len(found.ours) == len(found.other) == 4
    assert "".join(order) == "ot" + "".join(("ot", "to")[pair % 2] for pair in range(4))
