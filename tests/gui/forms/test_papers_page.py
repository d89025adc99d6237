"""The pages of the papers on a real file: ticks, codes, sets, sticks, empty forms, the list, own words."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from core import bundles
from core.cabinet import Cabinet
from core.papers import stamping, wording
from core.record.situation import Situation
from gui.forms import flow
from gui.forms.form import Form
from gui.forms.registry import FORMS
from gui.jobs import Ticket
from gui.language import Language
from gui.look import Look
from gui.window import Window
from gui.work import gathered, saving
from tests.gui.conftest import HeldDialogs
from tests.gui.hands import said
from tests.story import Story, told


@pytest.fixture
def played(
    qtbot: QtBot, tmp_path: Path, look: Look, language: Language, dialogs: HeldDialogs
) -> Iterator[Callable[..., Window]]:
    """A window on a file played up to an act."""
    made: list[Window] = []

    def play(act: str, *more: tuple[str, dict[str, object]]) -> Window:
        story = Story(tmp_path, "eskeldi")
        story.until(act)
        for name, data in more:
            assert story.do(name, data).done
        path = story.office.path
        story.office.close()
        window = Window(Cabinet(tmp_path), look, language, dialogs)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.open_file(path)
        settle(qtbot, window)
        made.append(window)
        return window

    yield play
    for window in made:
        window.close()


def settle(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=120_000)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=120_000)


def page(qtbot: QtBot, window: Window, key: str) -> None:
    window.turn_to(key)
    settle(qtbot, window)


def press(window: Window, text: str, nth: int = 0) -> None:
    found = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == text]
    found[nth].click()


def situation(window: Window) -> Situation:
    assert window.view is not None
    return window.view.situation


def print_to(qtbot: QtBot, window: Window, out: Path, copies: int = 1) -> int:
    """Accept the system's dialog on a printer that writes a file; how many pages it took."""
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is not None, timeout=120_000)
    dialog = window.findChild(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setResolution(60)
    printer.setCopyCount(copies)
    dialog.done(QDialog.DialogCode.Accepted)
    settle(qtbot, window)
    document = QPdfDocument()
    document.load(str(out))
    count = document.pageCount()
    document.close()
    return count


def test_ticked_papers_are_one_job_and_the_file_says_what_was_printed(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = played("open_meeting")
    page(qtbot, window, "papers")
    register = window.papers._list
    register.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(register, key)
    ticked = sorted(window.papers._ticks)
    assert len(ticked) == 2
    press(window, "Print 2…")
    settle(qtbot, window)
    assert dialogs.asked[0].what == "This is a practice paper."
    pages = sum(one.pages for one in situation(window).papers if one.number in ticked)
    assert print_to(qtbot, window, tmp_path / "out.pdf", copies=2) == 2 * pages
    made = situation(window).printings
    assert [(one.paper, one.how, one.copies) for one in made] == [(one, "print", 2) for one in ticked]
    page(qtbot, window, "printing")
    assert "2 copies printed" in said(window)


def test_several_cards_of_one_kind_go_two_to_a_sheet(tmp_path: Path) -> None:
    with told(tmp_path) as story:
        story.until("approve_ballot")
        cards = [one.number for one in story.office.situation().papers if one.kind == "certificate"]
        others = [one.number for one in story.office.situation().papers if one.kind != "certificate"]
        found = gathered.gather(story.office, cards, (), Ticket(""))
        assert [name for name, _ in found.files] == ["cards-certificate.pdf"]
        assert found.numbers == tuple(cards)
        assert found.files[0][1] == story.office.card_sheets(tuple(cards))
        assert len(gathered.gather(story.office, [*cards, others[0]], (), Ticket("")).files) == len(cards) + 1


def test_whoever_does_not_go_on_prints_nothing(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs
) -> None:
    dialogs.goes_on = False
    window = played("open_meeting")
    page(qtbot, window, "papers")
    press(window, "Print…")
    settle(qtbot, window)
    assert dialogs.asked
    assert window.findChild(QPrintDialog) is None
    assert not situation(window).printings


def test_a_superseded_paper_is_shown_with_its_mark_and_keeps_its_bytes(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs
) -> None:
    window = played("open_meeting", ("issue_paper", {"kind": "electors"}))
    old = next(one for one in situation(window).papers if one.kind == "electors" and one.heir)
    window.turn_to("papers", old.number)
    settle(qtbot, window)
    kept = window.desk.pdf(old.number)
    assert window.papers._pdf == (old.number, stamping.marked(kept, heir=old.heir))
    dialogs.goes_on = False
    press(window, "Print…")
    settle(qtbot, window)
    assert f"No {old.heir} is in force" in dialogs.asked[0].what
    window.answers.issued.print_papers([1, old.number], [])
    settle(qtbot, window)
    assert f"No {old.heir} is in force" in dialogs.asked[1].what  # before that it is practice
    assert "This is a practice paper." in dialogs.asked[1].do
    assert window.desk.pdf(old.number) == kept


def test_a_check_code_finds_its_paper_and_says_what_became_of_it(
    qtbot: QtBot, played: Callable[..., Window]
) -> None:
    window = played("open_meeting", ("issue_paper", {"kind": "electors"}))
    page(qtbot, window, "papers")
    old = next(one for one in situation(window).papers if one.kind == "electors" and one.heir)
    window.papers._search.setText(old.code.lower().replace("-", " "))
    assert f"The code is that of No {old.number}" in said(window)
    assert f"In force: No {old.heir}." in said(window)
    assert window.papers._list.rows.rowCount() == 1
    window.papers._search.setText("0000-0000-0000")
    assert "No paper of this file is found" in said(window)
    window.papers._search.setText("")
    assert window.papers._list.rows.rowCount() == len(situation(window).papers)


def test_a_paper_is_called_saved_by_its_own_number(
    played: Callable[..., Window], qtbot: QtBot, tmp_path: Path, dialogs: HeldDialogs
) -> None:
    window = played("open_meeting")
    window.turn_to("papers", 2)
    settle(qtbot, window)
    dialogs.saves = tmp_path / "third.pdf"
    window.answers.issued.save_number(3)
    settle(qtbot, window)
    assert dialogs.saves.exists()
    assert "third.pdf" not in window.papers._about.text()
    dialogs.saves = tmp_path / "second.pdf"
    window.answers.issued.save_number(2)
    settle(qtbot, window)
    assert "second.pdf" in window.papers._about.text()
    window.papers.forget()
    window.papers.show_subject(2)
    window.papers.rebuild()
    assert "second.pdf" not in window.papers._about.text()


def test_a_set_is_saved_to_a_stick_whole_and_written_down(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    stick = dialogs.folder = tmp_path / "stick"
    stick.mkdir()
    window = played("open_meeting")
    page(qtbot, window, "printing")
    press(window, "Save to a stick…")
    settle(qtbot, window)
    (folder,) = stick.iterdir()
    assert folder.name == f"hattama-meeting-{window.view.now:%Y-%m-%d}"
    made = bundles.bundle(bundles.MEETING, situation(window), window.view.procedure)
    assert len(list(folder.iterdir())) == len(made.papers) + len(made.blanks)
    for paper in made.papers:
        (file,) = folder.glob(f"{paper.number:02d}-{paper.kind}.pdf")
        assert file.read_bytes() == window.desk.pdf(paper.number)
    assert {one.paper for one in situation(window).printings} == {one.number for one in made.papers}
    assert dialogs.told[-1].do == "A stick may be removed now."


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_stick_that_fills_or_is_pulled_leaves_nothing_half(  # noqa: PLR0917  fixtures
    qtbot: QtBot,
    played: Callable[..., Window],
    dialogs: HeldDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    stick = dialogs.folder = tmp_path / "stick"
    stick.mkdir()
    window = played("open_meeting")
    page(qtbot, window, "printing")
    real, written = saving.write_through, []

    def failing(path: Path, content: bytes) -> None:
        if written:
            raise OSError(number, "no more")
        written.append(path)
        real(path, content)

    monkeypatch.setattr(saving, "write_through", failing)
    press(window, "Save to a stick…")
    settle(qtbot, window)
    assert written
    assert not list(stick.iterdir())
    why = {errno.ENOSPC: "The disk is full.", errno.EIO: "The stick was pulled out, or it is damaged."}
    assert dialogs.told[-1].why == why[number]
    assert not situation(window).printings


def test_an_earlier_folder_is_never_written_into(tmp_path: Path) -> None:
    first = saving.save_folder(tmp_path, "set", [("a.pdf", b"1")], Ticket(""))
    second = saving.save_folder(tmp_path, "set", [("a.pdf", b"2")], Ticket(""))
    assert (first.name, second.name) == ("set", "set-2")
    assert (first / "a.pdf").read_bytes() == b"1"


def test_ticked_empty_forms_are_printed_alone_and_not_written_down(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs, tmp_path: Path
) -> None:
    window = played("open_meeting")
    page(qtbot, window, "printing")
    window.print_page._forms.add("count")
    press(window, "Print empty forms…")
    assert print_to(qtbot, window, tmp_path / "out.pdf") >= 1
    assert not dialogs.asked
    assert not situation(window).printings


def test_a_draft_is_looked_at_first(
    qtbot: QtBot, played: Callable[..., Window], dialogs: HeldDialogs
) -> None:
    dialogs.goes_on = False
    window = played("open_meeting")
    page(qtbot, window, "printing")
    window.print_page.draft_asked.emit("electors")
    settle(qtbot, window)
    assert dialogs.asked[0].what == "The paper is not issued yet: a draft is printed."


def shaped(window: Window, act: str, subject: str, change: Callable[[dict[str, object]], None]) -> list:
    """The acts that a form makes of what it proposes, after a change."""
    spec = FORMS[act](subject)
    form = Form(spec.build(window.view))
    form.set_values(spec.initial(window.view))
    values = form.values()
    change(values)
    made = flow.acts_of(spec, values, form.problems())
    form.deleteLater()
    assert not made.problems
    return [one for _, one in made.acts]


def test_a_composed_line_is_worded_listed_as_changed_and_taken_back(
    qtbot: QtBot, played: Callable[..., Window]
) -> None:
    window = played("open_meeting")
    page(qtbot, window, "wording")
    listed = window.pages["wording"]._list.rows
    assert {listed.at(n).key for n in range(listed.rowCount())} == wording.composed_keys()
    usual = wording.catalogue("ru")["refusal.p2"]
    own = f"{usual} Комиссия."

    def change(values: dict) -> None:
        values["lines"]["ru"] = own

    (act,) = shaped(window, "set_wording", "refusal.p2", change)
    assert [(one.language, one.text) for one in act.lines] == [("kk", ""), ("ru", own)]
    assert window.desk.perform(act, "secretary").done
    window.refresh()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "Комиссия." in said(window))
    (back,) = shaped(
        window, "set_wording", "refusal.p2", lambda values: values.update(lines={"ru": "", "kk": ""})
    )
    assert window.desk.perform(back, "secretary").done
    assert not window.desk.situation().own_wording


def test_the_settings_are_proposed_as_they_stand(qtbot: QtBot, played: Callable[..., Window]) -> None:
    window = played("open_meeting", ("set_paper_settings", {"sheets": "parallel"}))
    page(qtbot, window, "wording")
    assert "both side by side" in said(window)
    (act,) = shaped(window, "set_paper_settings", "", lambda values: values.update(number_pattern="serial"))
    assert (act.sheets, act.heading, act.number_pattern) == ("parallel", "decision", "serial")


def test_a_copy_is_handed_over_with_the_capacity_and_stands_in_the_list(
    qtbot: QtBot, played: Callable[..., Window]
) -> None:
    window = played("establish_result", ("issue_paper", {"kind": "copy", "subject": "1"}))
    number = situation(window).papers[-1].number
    (act,) = shaped(
        window, "hand_over", str(number), lambda values: values.update(receiver="Үлгі", capacity="байқаушы")
    )
    assert window.desk.perform(act, "secretary").done
    window.refresh()
    page(qtbot, window, "printing")
    qtbot.waitUntil(lambda: "copy No 1 · Үлгі · байқаушы" in said(window))


def test_every_kind_has_a_name_in_every_language() -> None:
    from core.papers import render

    for kind in render.KINDS:
        names = {render.title_in(kind, code) for code in ("kk", "ru", "en")}
        assert len(names) == 3, kind
        assert all(name and "_" not in name and "{" not in name for name in names)
