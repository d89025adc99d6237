"""Jobs: results come back on the window's thread, owners' deaths drop them, mistakes are not swallowed."""

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import logs
from core.audit.stopping import Stopped
from core.rules.findings import Sentence
from gui import rubbish
from gui.frame.statusline import StatusLine
from gui.jobs import Cancelled, Jobs, Ticket
from gui.mishaps import Mishaps


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.stop()


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    jobs.run(
        lambda ticket: threading.get_ident(),
        lambda value: came.append((value, QThread.currentThread() is QApplication.instance().thread())),
        owner=jobs,
    )
    qtbot.waitUntil(lambda: bool(came))
    assert came[0][0] != threading.get_ident()
    assert came[0][1]


def test_the_record_lane_is_one_thread_for_ever(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[int] = []
    for _ in range(20):
        jobs.run(lambda ticket: threading.get_ident(), seen.append, owner=jobs)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert len(set(seen)) == 1


def test_a_dead_owners_result_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    gate = threading.Event()
    owner = QWidget()
    jobs.run(lambda ticket: gate.wait(5), came.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not jobs.busy())
    gate.set()
    qtbot.wait(20)
    assert not came


def test_a_cancelled_job_stops_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    begun = threading.Event()

    def work(ticket: Ticket) -> None:
        begun.set()
        while True:
            ticket.report(1, 2)

    ticket = jobs.run(work, came.append, owner=jobs)
    assert begun.wait(5)
    ticket.cancel()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert not came
    with pytest.raises(Cancelled):
        ticket.report(2, 2)


@pytest.mark.parametrize("how", ["stopped", "done before it heard", "never begun"])
def test_who_stops_a_job_hears_what_came_of_it(qtbot: QtBot, jobs: Jobs, how: str) -> None:
    came: list[object] = []
    begun, gate = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> str:
        begun.set()
        gate.wait(5)
        if how == "stopped":
            raise Stopped
        return "done"

    if how == "never begun":
        jobs.run(lambda ticket: gate.wait(5), lambda value: None, owner=jobs)
    ticket = jobs.run(work, came.append, owner=jobs, stopped=lambda: came.append("stopped"))
    assert ticket.stoppable
    assert how == "never begun" or begun.wait(5)
    ticket.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert came == ["done" if how == "done before it heard" else "stopped"]
    assert begun.is_set() == (how != "never begun")


def test_progress_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[Ticket, int, int, str]] = []
    jobs.moved.connect(told.append)
    ticket = jobs.run(lambda ticket: ticket.report(3, 4), lambda value: None, owner=jobs)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(ticket, 3, 4, "")]


def test_an_error_that_nobody_knows_is_raised(qtbot: QtBot, jobs: Jobs) -> None:
    def work(ticket: Ticket) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as raised:
        jobs.run(work, lambda value: None, lambda error: False, owner=jobs)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_a_known_error_goes_to_its_handler(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[Exception] = []

    def work(ticket: Ticket) -> None:
        raise OSError("full")

    def handle(error: Exception) -> bool:
        came.append(error)
        return True

    jobs.run(work, lambda value: None, handle, owner=jobs)
    qtbot.waitUntil(lambda: bool(came))


def test_stopping_does_one_last_thing(jobs: Jobs) -> None:
    did: list[str] = []
    jobs.run(lambda ticket: None, lambda value: did.append("dropped"), owner=QObject(jobs))
    jobs.stop(lambda ticket: did.append("last"))
    assert did == ["last"]


def test_a_mistake_is_told_once_and_written_down(tmp_path: Path, qapp: QApplication) -> None:
    told: list[Sentence] = []
    log = tmp_path / "logs" / "hattama.log"
    logs.begin(log)
    mishaps = Mishaps(log, told.append)
    for _ in range(15):
        with pytest.raises(KeyError) as caught:
            {}["unforeseen"]
        mishaps.hook(caught.type, caught.value, caught.tb)
    logs.end()
    assert len(told) == 1
    assert log.read_text(encoding="utf-8").count("builtins.KeyError") == 1


def test_none_is_immortal_under_the_window() -> None:
    """On Python 3.11 PySide6 6.12 gives back a None it never took: many calls would end the process."""
    script = (
        "import gui\nfrom PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([])\nwidget = QWidget()\n"
        "for _ in range(100_000):\n    widget.setToolTip('x')\n"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


class Cycle:
    """Garbage that only the collector finds; it says on which thread it was found."""

    found: list[int] = []  # noqa: RUF012  the one list that all report to

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Cycle.found.append(threading.get_ident())


def allocate(_ticket: Ticket) -> int:
    """Containers enough for the collector to run many times over."""
    kept: list[list[int]] = []
    for _ in range(60):
        kept = [[number] for number in range(2_000)]
    return len(kept)


def test_garbage_of_the_window_is_never_collected_in_a_lane(qtbot: QtBot, jobs: Jobs) -> None:
    gc.collect()
    Cycle.found.clear()
    for _ in range(50):
        Cycle()
    came: list[int] = []
    jobs.run(allocate, came.append, owner=jobs)
    qtbot.waitUntil(lambda: bool(came))
    for _ in range(1_000):
        Cycle()
    qtbot.waitUntil(lambda: bool(Cycle.found), timeout=5_000)
    assert set(Cycle.found) == {threading.get_ident()}


def test_python_collects_by_itself_again_when_the_lanes_are_done(qapp: QApplication) -> None:
    first, second = Jobs(qapp), Jobs(qapp)
    assert not gc.isenabled()
    first.stop()
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_the_bar_shows_how_far_the_first_work_is_and_what_it_is_at(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    first, second, quiet = Ticket("Verifying", stoppable=True), Ticket("Reading"), Ticket("")
    for ticket in (first, second, quiet):
        line.begin(ticket)
    line._on_patience_over()
    assert (line._work.text(), line._bar.maximum()) == ("Verifying", 0)
    line.show_progress((second, 5, 6, "not its turn"))
    line.show_progress((first, 3, 40, "Checked: entries 3 of 40"))
    assert (line._work.text(), line._bar.value(), line._bar.maximum()) == ("Checked: entries 3 of 40", 3, 40)
    assert line._cancel.isVisible()
    line.end(quiet)
    assert line._bar.maximum() == 40
    line.end(first)
    assert (line._work.text(), line._bar.maximum()) == ("Reading", 0)
    assert not line._cancel.isVisible(), "what can't be stopped isn't offered to be"
    line.cancel()
    assert not second.cancelled
    line.end(second)
    assert not line._bar.isVisible()


class Loop:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """A clock of one's own, and a collector that everything is due for."""
    now, usual = [1000.0], gc.get_threshold()
    monkeypatch.setattr(rubbish, "monotonic", lambda: now[0])
    gc.collect()
    gc.freeze()
    gc.set_threshold(1, 1, 1)
    yield now
    gc.set_threshold(*usual)
    gc.unfreeze()


def test_a_look_at_all_there_is_waits_until_nobody_types(qtbot: QtBot, clock: list[float]) -> None:
    jobs, window = Jobs(), QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    sweeper = jobs.rubbish
    old = Loop()
    gone = weakref.ref(old)
    gc.collect(1)  # among the eldest from now on
    del old
    clock[0] += rubbish.PAUSE
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    clock[0] += rubbish.PAUSE / 2
    for _ in range(5):
        sweeper.collect_due()
    assert gone() is not None
    clock[0] += rubbish.PAUSE / 2
    for _ in range(5):
        sweeper.collect_due()
    assert gone() is None
    jobs.stop()


def test_what_is_passed_over_is_looked_at_when_the_window_rests(
    qtbot: QtBot, clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Jobs()
    rubbish.settle_in()
    monkeypatch.setattr(rubbish, "PILED", 1000)
    many = [Loop() for _ in range(1500)]  # too many for one turn
    gone = weakref.ref(many[0])
    many.clear()
    for _ in range(5):
        clock[0] += rubbish.PAUSE
        jobs.rubbish.collect_due()
    assert gone() is not None
    clock[0] += rubbish.REST
    jobs.rubbish.collect_due()
    assert gone() is None
    jobs.stop()
    assert gc.get_freeze_count() == 0
