"""The program itself: the menu Help, about, the manual, a second start, and what the log keeps of a run."""

import errno
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from core import logs, rehearsal, selfcheck, upgrade
from core.cabinet import Cabinet
from core.procedures import procedures
from gui import app
from gui.frame.keys import key_lines
from gui.language import LANGUAGES
from gui.mishaps import Mishaps
from gui.program import about, card
from gui.program.single import Single
from gui.window import Window


@pytest.fixture(scope="module")
def kokpekty(tmp_path_factory):
    folder = tmp_path_factory.mktemp("played") / "kokpekty"
    rehearsal.make_again("kokpekty", folder)
    return folder


@pytest.fixture
def real(request, qtbot, tmp_path, kokpekty):
    """A window on a folder with one practice election, and its file."""
    folder = tmp_path / "Қазақ әріптері"
    shutil.copytree(kokpekty, folder / "practice" / "kokpekty")
    look, language, dialogs = (request.getfixturevalue(one) for one in ("look", "language", "dialogs"))
    window = Window(Cabinet(folder), look, language, dialogs)
    qtbot.addWidget(window)
    window.show()
    return window, folder / "practice" / "kokpekty" / "election.hattama"


def rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=30_000)
    qtbot.wait(1)


def test_about_says_version_rule_sets_folder_licences_and_that_the_open_file_is_intact(qtbot, real):
    window, file = real
    window.open_file(file)
    rest(qtbot, window)
    window.answers.helping.take_up("about")
    rest(qtbot, window)
    dialog = window.findChild(about.AboutDialog)
    said = dialog.text
    for part in ("0.2.0", "kz-2005-pilot", "Қазақ әріптері", "intact", "SQLAlchemy", "LGPL", "SQLite"):
        assert part in said
    assert "MIT License" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog._on_copy()
    assert QGuiApplication.clipboard().text() == said
    dialog.close()


def test_the_manual_opens_without_having_been_built(qtbot, real, dialogs):
    window, _ = real
    window.answers.helping.take_up("manual")
    rest(qtbot, window)
    assert dialogs.shown[0].read_bytes().startswith(b"%PDF")


def test_the_card_bears_the_days_of_the_open_election(qtbot, real, dialogs):
    window, file = real
    window.open_file(file)
    rest(qtbot, window)
    window.answers.helping.take_up("card")
    rest(qtbot, window)
    assert dialogs.shown[0].name == "hattama-card-en.pdf"
    said = card.of(window.view, key_lines(window.answers.pages_with_a_key()))
    assert any("**12 August**" in when.replace("\xa0", " ") for _, when, _ in said.terms)
    assert "Kokpekty" in said.about


@pytest.mark.parametrize(("code", "said"), [("kk", "жоқ: Файлдар қалтасы"), ("ru", "нет: Папка файлов")])
def test_about_says_what_is_missing_in_the_window_s_words(qtbot, language, tmp_path, code, said):
    language.use(code)
    found = selfcheck.Found((selfcheck.Check("folder", "/media", good=False),))
    above = QWidget()
    qtbot.addWidget(above)
    dialog = about.AboutDialog(above, tmp_path, about.Known(found, None, None, ()))
    assert said in dialog.text
    dialog.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_card_of_a_rule_set_says_its_rules(language, code):
    language.use(code)
    said = card.of(None, [])
    assert len(said.terms) > 10
    assert all(name and when and point for name, when, point in said.terms)
    rural = procedures()["kz-2013-rural"]
    limits = {rural.call.rule[code], rural.withdrawal.rule[code]}
    assert limits <= {when for _, when, _ in card.of(None, [], rural).terms}
    assert not limits & {when for _, when, _ in said.terms}


@pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)
def test_a_second_start_opens_its_file_in_front_and_keeps_what_was_typed(qtbot, real):
    window, file = real
    window.come_forward(file)
    rest(qtbot, window)
    assert window.view.path == file
    assert window.page == "overview"
    window.come_forward(None)
    assert window.isVisible()


def test_a_folder_that_cannot_be_made_is_said_on_the_first_page(real):
    window, _ = real
    window.say_no_folder(NotADirectoryError(20, "Not a directory"))
    assert "Nothing can be written" in window.start._problem.what


def test_a_folder_that_may_only_be_read_is_told_from_one_that_may_be_written(tmp_path, monkeypatch):
    assert app._make(tmp_path / "new") is None
    monkeypatch.setattr(app.os, "access", lambda _place, _mode: False)
    assert app._make(tmp_path / "new").errno == errno.EROFS


def test_the_second_hands_over_and_is_told_so(qtbot, tmp_path, qapp: QApplication):
    asked = []
    first = Single(tmp_path / "files", tmp_path)
    first.asked.connect(asked.append)
    assert first.first(None)
    assert not Single(tmp_path / "other", tmp_path)._handed_over(None)
    first._take_line(b'{"file": "/a/b.hattama", "tokens": {}}')
    first._take_line(b"rubbish")
    assert asked == [Path("/a/b.hattama"), None]
    first.close()
    again = Single(tmp_path / "files", tmp_path)
    assert again.first(None)
    again.close()


def test_the_log_of_a_run_holds_no_name_and_no_place(qtbot, real, tmp_path, dialogs):
    window, file = real
    log = logs.begin(tmp_path / "log" / "hattama.log")
    mishaps = Mishaps(log, window.tell)
    window.open_file(file)
    rest(qtbot, window)
    for page in window.pages:
        window.turn_to(page)
        rest(qtbot, window)
    person = window.view.situation.members[0].person
    names = {person.kk.surname, person.ru.surname, window.view.situation.election.unit.kk, "Қазақ әріптері"}
    error = ValueError(" ".join(names))
    mishaps.hook(ValueError, error, None)
    logs.end()
    said = log.read_text(encoding="utf-8")
    assert "opened practice" in said
    assert "builtins.ValueError" in said
    assert not [name for name in names if name in said]


def test_a_file_between_vote_and_order_is_updated_only_after_a_yes(qtbot, real, dialogs, monkeypatch):
    window, file = real
    old = file.with_name("old.hattama")
    shutil.copyfile(Path(__file__).parents[1] / "record" / "versions" / "v1.hattama", old)
    monkeypatch.setattr(upgrade, "in_between", lambda situation: True)
    dialogs.goes_on = False
    window.open_file(old)
    rest(qtbot, window)
    assert len(dialogs.asked) == 1
    assert window.page == "start"
    dialogs.goes_on = True
    window.open_file(old)
    rest(qtbot, window)
    assert window.view.path == old
    assert window.page == "overview"
