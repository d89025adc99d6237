"""The clock behind the last entry, in a form: set it right, or go on with a reason."""

from collections.abc import Callable

from tests.gui.forms.bench import Bench

TEXT = {"kk": "Үлгі", "ru": "Образец"}
REASON = {"reason": {"kk": "Сағат озып кеткен", "ru": "Часы спешили"}, "given_by": TEXT}


def behind(bench: Callable[..., Bench]) -> Bench:
    b = bench("publish_notice")
    b.story.stand("2005-06-22T09:00")
    b.open("hold_meeting")
    b.page.form.set_values({"place": TEXT, "agenda": TEXT})
    return b


def test_the_form_asks_and_records_with_the_reason(bench: Callable[..., Bench]) -> None:
    b = behind(bench)
    assert "Why go on although the clock is behind?" not in b.text()
    head = b.story.office.head
    b.go()
    assert b.page.stage == "fill"
    assert ("record.clock_behind", ("clock_back",)) in b.codes()
    assert "Why go on although the clock is behind?" in b.text()
    assert "set it right: in the system's settings" in b.text()
    assert b.story.office.head == head

    b.page.form.set_values({"clock_back": {**REASON, "given_by": {"kk": "", "ru": ""}}})
    b.go()
    assert b.page.stage == "fill"
    assert any(fields == ("clock_back.given_by.kk",) for _, fields in b.codes())

    b.page.form.set_values({"clock_back": REASON})
    b.go()
    assert b.page.stage == "check", b.codes()
    assert "Часы спешили" in b.text()
    for tick in b.page._checked.ticks:
        tick.setChecked(True)
    b.go()
    assert b.page.stage == "done", b.codes()
    last = b.story.office.journal()[-1]
    assert (last.act, last.clock_back.ru) == ("hold_meeting", "Часы спешили")


def test_with_the_clock_set_right_nothing_is_asked(bench: Callable[..., Bench]) -> None:
    b = behind(bench)
    b.go()
    b.story.stand("2005-08-01T09:00")
    b.go()
    assert b.page.stage == "check", b.codes()
    for tick in b.page._checked.ticks:
        tick.setChecked(True)
    b.go()
    assert b.page.stage == "done", b.codes()
    assert b.story.office.journal()[-1].clock_back is None


def test_a_reason_comes_back_with_no_draft(bench: Callable[..., Bench]) -> None:
    b = behind(bench)
    b.go()
    b.page.form.set_values({"clock_back": REASON})
    b.page.deed.touch()
    b.page.deed.keeper.flush()
    b.settle()
    b.story.stand("2005-08-01T09:00")
    b.open("hold_meeting")
    assert b.page.form.values()["agenda"] == TEXT
    assert b.page.form.values().get("clock_back") is None
