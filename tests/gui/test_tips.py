"""First steps and undo: four tips beside what they are about, and ten seconds to take a deletion back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gui.language import Language
from gui.look import Look
from gui.program.tips import texts
from gui.widgets.undo import STANDS, UndoBar
from gui.window import Window

Opened = Callable[[str], Window]


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("code", ["kk", "ru", "en"])
def test_every_tip_stands_inside_the_window_and_covers_nothing_it_is_about(
    opened: Opened, language: Language, look: Look, code: str, scale: int
) -> None:
    window = opened("kokpekty")
    look.apply("light", scale)
    language.use(code)
    QApplication.processEvents()
    window.tips.begin()
    balloon = window.tips.balloon
    for place, said in enumerate(texts(), start=1):
        QApplication.processEvents()
        assert balloon.text.text() == said
        assert str(place) in balloon.place.text()
        assert window.rect().contains(balloon.geometry())
        assert balloon.text.height() >= balloon.text.heightForWidth(balloon.text.width())
        target = window.tips._targets()[place - 1]
        if place > 1:
            there = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
            assert not there.intersects(balloon.geometry())
        balloon.next.click()
    assert not window.tips.shown()
    assert window.choices()["tips"] == "seen"


def test_escape_puts_the_tips_away_and_the_menu_brings_them_back(opened: Opened) -> None:
    window = opened("kokpekty")
    window.tips.begin()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.tips.shown()
    assert window.page == "overview"
    window._rail.help_asked.emit("tips")
    assert window.tips.shown()


def test_tips_are_said_anew_in_another_language(opened: Opened, language: Language) -> None:
    window = opened("kokpekty")
    window.tips.begin()
    language.use("kk")
    QApplication.processEvents()
    assert window.tips.balloon.text.text() == texts()[0]
    assert window.tips.balloon.next.text() == "Келесі"


def test_a_deletion_can_be_taken_back_for_ten_seconds(qapp: QApplication) -> None:
    bar, back = UndoBar(), []
    bar.offer("gone", lambda: back.append(1))
    assert bar.timer.interval() == STANDS == 10_000
    bar.undo.click()
    assert back == [1]
    assert bar.isHidden()
    bar.offer("gone again", lambda: back.append(2))
    bar.timer.timeout.emit()
    assert bar.isHidden()
    bar.undo.click()
    assert back == [1]


@pytest.mark.parametrize(
    ("code", "save", "cancel"), [("kk", "Сақтау", "Бас тарту"), ("ru", "Сохранить", "Отмена")]
)
def test_standard_buttons_speak_the_language(language: Language, code: str, save: str, cancel: str) -> None:
    language.use(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    said = [button.text().replace("&", "") for button in box.buttons()]
    assert set(said) == {save, cancel}
