"""The letters of Alt: while it is held each button and field shows one, and Alt with it goes there.

They are given anew each time Alt is pressed, from the words of the page that is shown, so that no letter
leads to two places and none has to be kept in a translation. In Kazakh and in Russian a letter is one that
both layouts have; it works by its key whatever layout is on.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton, QWidget

from gui.frame.rail import RailButton
from gui.language import current as language
from gui.tokens import current, px
from gui.widgets.around import stops

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"
TWINS = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
"""The Latin letter on the same key."""
KIND = "letter"
WAIT = 250
"""So many milliseconds Alt is held before the letters are seen: Alt+Tab shows none."""


def give(names: Sequence[str], alphabet: str) -> list[str]:
    """A letter for each name, none twice: a word's first if it can be, else one of its letters, else any.

    Empty when the alphabet is used up.
    """
    free, given = set(alphabet), [""] * len(names)
    for wished in (_initials, _letters, lambda _name: alphabet):
        for place, name in enumerate(names):
            if not given[place]:
                given[place] = next((one for one in wished(name) if one in free), "")
                free.discard(given[place])
    return given


def _initials(name: str) -> Iterable[str]:
    return (word[0] for word in name.upper().split())


def _letters(name: str) -> Iterable[str]:
    return name.upper()


def alphabet() -> str:
    """The letters of the window's language that every layout for it has."""
    return LATIN if language() == "en" else CYRILLIC


def keys(letter: str) -> list[QKeySequence]:
    """What is pressed for a letter: Alt with it, or with the Latin letter of its key."""
    both = [letter, TWINS[letter]] if letter in TWINS else [letter]
    return [QKeySequence(f"Alt+{one}") for one in both]


class Letters(QWidget):
    """Lies over the window, lets every click through, and shows nothing until Alt is held."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self._show)
        self.hide()

    def watch(self, window: QWindow) -> None:
        """Notice Alt in a window of the system."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: Alt alone gives the letters, whatever follows takes them away."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self.begin()
            elif event.key() != Qt.Key.Key_Alt:
                self._put_away()
        elif kind == QEvent.Type.FocusOut or (
            kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        ):
            self._put_away()
        return False

    def begin(self) -> None:
        """Give each thing of the page its letter."""
        for old in self._shortcuts():
            old.setObjectName("")
            old.setEnabled(False)
            old.deleteLater()
        found = targets(self.window())
        for target, letter in zip(found, give([_words(one) for one in found], alphabet()), strict=True):
            if letter:
                self._bind(target, letter)
        self._timer.start()

    def given(self) -> list[tuple[QWidget, str]]:
        """What has a letter, and which. Read off the window each time: a page may be built anew meanwhile."""
        return [
            (target, str(one.property("letter")))
            for one in self._shortcuts()
            if isinstance(target := one.parent(), QWidget)
        ]

    def _shortcuts(self) -> list[QShortcut]:
        return self.window().findChildren(QShortcut, KIND)

    def _bind(self, target: QWidget, letter: str) -> None:
        made = QShortcut(target)
        made.setObjectName(KIND)
        made.setProperty("letter", letter)
        made.setKeys(keys(letter))
        made.activated.connect(self._on_letter)
        made.activatedAmbiguously.connect(self._on_letter)  # the letter and its twin at once: the same place

    def _on_letter(self) -> None:
        target = self.sender().parent()
        self._put_away()
        if not isinstance(target, QWidget):
            return
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(target, QToolButton) and target.menu() is not None:
            target.showMenu()
        elif isinstance(target, QAbstractButton):
            target.click()
        elif isinstance(target, QLineEdit):
            target.selectAll()

    def _show(self) -> None:
        self.setGeometry(self.window().rect())
        self.raise_()
        self.show()

    def _put_away(self) -> None:
        self._timer.stop()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a cap at the corner of each target that is in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(px(13))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        high = QFontMetricsF(font).height() + px(2)
        for target, letter in self.given():
            seen = target.visibleRegion().boundingRect()
            if seen.isEmpty():
                continue
            box = QRect(target.mapTo(self.window(), seen.topLeft()), seen.size())
            wide = max(QFontMetricsF(font).horizontalAdvance(letter) + px(8), high)
            left = min(max(box.left() - wide * 0.6, 1), self.width() - wide - 1)
            cap = QRectF(left, max(box.top() - high * 0.45, 1), wide, high)
            painter.setPen(current().color("surface"))
            painter.setBrush(current().color("ink"))
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()


def lettered(dialog: QWidget) -> Letters:
    """Give a dialog letters of its own, in place of those that Qt's words for its buttons bring along."""
    for one in dialog.findChildren(QAbstractButton):
        one.setText(one.text().replace("&", ""))
    made = Letters(dialog)
    dialog.winId()  # there is a window of the system from now on, whose keys are noticed
    made.watch(dialog.windowHandle())
    return made


def targets(window: QWidget) -> list[QWidget]:
    """What takes a letter: the main button, then other buttons, then what is typed into or chosen from.

    The places of the rail have keys of their own.
    """
    return sorted((one for one in stops(window) if _takes(one)), key=_weight)


def _takes(widget: QWidget) -> bool:
    return not isinstance(widget, RailButton) and bool(_words(widget))


def _weight(widget: QWidget) -> int:
    if not isinstance(widget, QAbstractButton):
        return 2
    return 0 if widget.property("main") else 1


def _words(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    named = "".join(sign if sign.isalpha() else " " for sign in f"{text} {widget.accessibleName()}")
    return " ".join(named.split())
