"""First steps: four tips, each beside what it is about; shown once, and again from the menu Help."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from gui.tokens import px
from gui.widgets.build import button, column, label, row

WIDTH = 320
GAP = 12
Targets = Callable[[], Sequence[QWidget]]
"""What the tips stand beside: the rail, the band, the status line, the button of help."""


def texts() -> tuple[str, ...]:
    """The tips in the window's language."""
    translate = QCoreApplication.translate
    return (
        translate("Tips", "These are the pages of an election. Ctrl and the sign beside a name lead there."),
        translate("Tips", "Which election this is, and the next deadline: it stands here on every page."),
        translate("Tips", "What is recorded is saved at once. Here stands the last entry that is saved."),
        translate(
            "Tips",
            "F1 explains the page you see, Ctrl+F finds a person, an act or a paper. "
            "Begin with a practice election: nothing can go wrong there.",
        ),
    )


class Balloon(QFrame):
    """One tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tip")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text, self.place = label(""), label("", "small", "muted", wrap=False)
        self.leave, self.next = button("", link=True), button("", main=True)
        self.setLayout(
            column(
                self.text,
                row(self.place, -1, self.leave, self.next, gap=10),
                gap=10,
                margins=(18, 14, 16, 14),
            )
        )
        self.hide()

    def stand_beside(self, target: QWidget) -> None:
        """At the right of a tall target, above or beneath a flat one; always inside the window."""
        window = self.window()
        self.setFixedWidth(px(WIDTH))
        self.adjustSize()
        at = target.mapTo(window, QPoint(0, 0))
        if target.height() > target.width():
            at += QPoint(target.width() + px(GAP), px(120))
        elif at.y() > window.height() // 2:
            at -= QPoint(-px(GAP), self.height() + px(GAP))
        else:
            at += QPoint(px(GAP), target.height() + px(GAP))
        right, bottom = window.width() - self.width() - px(GAP), window.height() - self.height() - px(GAP)
        self.move(max(px(GAP), min(at.x(), right)), max(px(GAP), min(at.y(), bottom)))


class Tips(QObject):
    """Leads through the tips. `over`: they were seen, or put away."""

    over = Signal()

    def __init__(self, window: QWidget, targets: Targets) -> None:
        super().__init__(window)
        self._targets = targets
        self._at = 0
        self.balloon = Balloon(window)
        self.balloon.next.clicked.connect(self._on_next)
        self.balloon.leave.clicked.connect(self.leave)

    def begin(self, *, quietly: bool = False) -> None:
        """The first tip; quietly: the focus stays where the work is."""
        self._at = 0
        self.say_anew(shown=True)
        if not quietly:
            self.balloon.next.setFocus()

    def say_anew(self, *, shown: bool | None = None) -> None:
        """The tip that is shown, where its target now stands, in the window's language."""
        if not (self.shown() if shown is None else shown):
            return
        said, balloon = texts(), self.balloon
        last = self._at + 1 == len(said)
        translate = QCoreApplication.translate
        balloon.text.setText(said[self._at])
        balloon.place.setText(translate("Tips", "{n} of {all}").format(n=self._at + 1, all=len(said)))
        balloon.next.setText(translate("Tips", "Begin") if last else translate("Tips", "Next"))
        balloon.leave.setText(translate("Tips", "Skip the tips"))
        balloon.leave.setVisible(not last)
        balloon.setAccessibleName(said[self._at])
        balloon.stand_beside(self._targets()[self._at])
        balloon.show()
        balloon.raise_()

    def shown(self) -> bool:
        """Whether a tip is shown."""
        return not self.balloon.isHidden()

    def leave(self) -> bool:
        """Put the tips away; whether there were any."""
        if not self.shown():
            return False
        self.balloon.hide()
        self.over.emit()
        return True

    def _on_next(self) -> None:
        if self._at + 1 == len(texts()):
            self.leave()
            return
        self._at += 1
        self.say_anew()
        self.balloon.next.setFocus()
