"""The clock set back: nothing is written until it is right or a reason is given, and the journal shows it."""

import json
from pathlib import Path

from core.acts.base import LateData
from core.acts.registry import ACTS
from core.audit import standalone_verify
from core.audit.export import export
from core.audit.verify import verify
from tests.story import Story, told

TEXT = {"kk": "Үлгі", "ru": "Образец"}
REASON = LateData.model_validate(
    {"reason": {"kk": "Сағат алға кетіп тұрған", "ru": "Часы спешили"}, "given_by": TEXT}
)
MARK = "the clock stood behind the entry before"


def meeting(story: Story, number: int) -> object:
    present = [member.key for member in story.office.situation().members]
    data = {"number": number, "place": TEXT, "agenda": TEXT, "present": present}
    return ACTS["hold_meeting"].model_validate(data)


def test_nothing_is_written_until_a_reason_is_given(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("hold_meeting", 2)
        office = story.office
        number = len(office.situation().meetings) + 1
        head = office.head
        story.stand("2005-06-21T09:00")
        assert "record.clock_behind" in [finding.code for finding in office.warnings]
        refused = office.perform(meeting(story, number), "secretary")
        assert (refused.done, "record.clock_behind" in refused.codes) == (False, True)
        assert office.head == head
        assert "record.clock_behind" not in {
            finding.code for finding in office.check(meeting(story, number), "secretary", clock_back=REASON)
        }

        done = office.perform(meeting(story, number), "secretary", clock_back=REASON)
        assert (done.done, "record.clock_back" in done.codes) == (True, True)
        line = json.loads(office.record.lines()[-1])
        assert line["clk"] == "back"
        assert line["notes"]["clock"] == {
            "reason_kk": "Сағат алға кетіп тұрған",
            "reason_ru": "Часы спешили",
            "given_by_kk": "Үлгі",
            "given_by_ru": "Образец",
        }
        assert line["notes"]["warn"] == ["record.clock_back"]
        last, before = office.journal()[-1], office.journal()[-2]
        assert last.clock_back is not None
        assert (last.clock_back.ru, before.clock_back) == ("Часы спешили", None)
        assert last.at < before.at

        after = office.perform(meeting(story, number + 1), "secretary")  # the next one follows it
        assert (after.done, after.codes) == (True, ())
        assert "clk" not in json.loads(office.record.lines()[-1])


def test_both_verifiers_list_the_entry(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("hold_meeting", 2)
        number = len(story.office.situation().meetings) + 1
        story.stand("2005-06-21T09:00")
        entry = story.office.perform(meeting(story, number), "secretary", clock_back=REASON).entry
        export(story.office.record, tmp_path / "audit.sqlite")
    for file in (tmp_path / "audit.sqlite", story.office.path):
        for report in (verify(file), standalone_verify.examine(file)):
            marked = [note for note in report.notes if MARK in note]
            assert len(marked) == 1, report.notes
            assert f"entry {entry}:" in marked[0]
        assert verify(file).intact


def test_a_reason_where_the_clock_is_right_leaves_no_mark(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("hold_meeting", 2)
        number = len(story.office.situation().meetings) + 1
        assert story.office.perform(meeting(story, number), "secretary", clock_back=REASON).codes == ()
        assert "clk" not in json.loads(story.office.record.lines()[-1])


def test_an_empty_reason_is_no_reason(tmp_path: Path) -> None:
    empty = LateData.model_validate({"reason": {"kk": " ", "ru": "Часы"}, "given_by": TEXT})
    with told(tmp_path) as story:
        story.until("hold_meeting", 2)
        number = len(story.office.situation().meetings) + 1
        head = story.office.head
        story.stand("2005-06-21T09:00")
        verdict = story.office.perform(meeting(story, number), "secretary", clock_back=empty)
        assert not verdict.done
        assert [f.fields for f in verdict.findings if f.code == "field.empty"] == [("clock_back.reason.kk",)]
        assert story.office.head == head
