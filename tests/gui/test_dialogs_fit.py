"""Every dialog on a small laptop: it fits, its buttons are seen, all that it says can be come to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QWidget

from gui import wording
from gui.dialogs import Message
from gui.frame.dialog import Area, Dialog
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.screens import SMALL
from tests.gui.draw_dialogs import BARS, KINDS, made

APART = ("signin", "room", "help", "tip", "undo", "survey")
"""What is drawn with the dialogs and is none: a page, a pane, a balloon, a bar."""
KEPT = [kind for kind in KINDS if not kind.startswith(APART)]
ROOM = (SMALL[0], SMALL[1] - BARS)


def dialogs(parent: QWidget, language: Language) -> Iterator[tuple[str, Dialog]]:
    for kind in KEPT:
        for dialog in made(kind, parent, language):
            assert isinstance(dialog, Dialog), kind
            dialog.show()
            for _ in range(3):
                QCoreApplication.processEvents()
            yield kind, dialog
            dialog.close()


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_dialog_fits_a_small_laptop(code: str, scale: int, look: Look, language: Language) -> None:
    look.apply("light", scale)
    language.use(code)
    window = QWidget()
    window.resize(*ROOM)
    for kind, dialog in dialogs(window, language):
        where = f"{kind} {code} {scale}"
        bar = dialog.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        assert dialog.width() <= ROOM[0], where
        assert dialog.height() + bar <= ROOM[1], f"{where}: {dialog.height()}"
        (area,) = dialog.findChildren(Area)
        _buttons_stay(dialog, area, where)
        _all_is_come_to(area, where)


def _buttons_stay(dialog: Dialog, area: Area, where: str) -> None:
    """The buttons stand below what scrolls, whole; the title above it is whole too."""
    for one in dialog.findChildren(QPushButton):
        if one.isVisible() and not area.isAncestorOf(one):
            assert dialog.rect().contains(_place(one, dialog)), f"{where}: {one.text()}"
            assert one.width() >= one.sizeHint().width(), f"{where}: {one.text()}"
            assert not _place(area, dialog).intersects(_place(one, dialog)), f"{where}: {one.text()}"
    for one in dialog.findChildren(QLabel):
        if one.isVisible() and not area.isAncestorOf(one):
            assert one.height() >= one.heightForWidth(one.width()), f"{where}: {one.text()}"


def _all_is_come_to(area: Area, where: str) -> None:
    """No label is cut, and the bar goes as far as there is something."""
    body = area.widget()
    assert area.viewport().height() + area.verticalScrollBar().maximum() >= body.height(), where
    assert area.viewport().width() + area.horizontalScrollBar().maximum() >= body.width(), where
    for one in body.findChildren(QLabel):
        if one.isVisible():
            least = one.heightForWidth(one.width()) if one.wordWrap() else one.minimumSizeHint().height()
            assert one.height() >= least, f"{where}: {one.text()}"
            assert body.rect().contains(_place(one, body)), f"{where}: {one.text()}"


def _place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def test_a_message_with_a_long_path_is_as_tall_as_its_words(look: Look, language: Language) -> None:
    look.apply("light", 100)
    language.use("ru")
    window = QWidget()
    window.resize(*ROOM)
    for folder in ("/a/home", "/a/dh/home", "/a/longer/home", "/a/much/longer/home/of/somebody"):
        report = f"{folder}/.local/state/hattama/log/reports/hattama-20261130-111706.txt"
        dialog = Message(
            window, wording.ended(55, report, form="Зарегистрировать избранного акима", kept=True)
        )
        dialog.show()
        for _ in range(3):
            QCoreApplication.processEvents()
        (area,) = dialog.findChildren(Area)
        assert area.verticalScrollBar().maximum() == 0, folder
        dialog.close()
