"""Fields of choice: one of a few in plain sight, one of many in a list, yes or no, several with ticks."""

from collections.abc import Sequence
from textwrap import fill
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from gui.dates import capital
from gui.forms.shell import LINE, Shell, wide
from gui.gluing import glued
from gui.tokens import large, px
from gui.widgets.build import column, holder, label, row
from gui.widgets.tickbox import RoundChoice, TickBox

FEW, LONG, WIDE = 5, 84, 130
"""So many letters stand on a line of an answer, as long as the text is no larger than that."""
Options = Sequence[tuple[Any, str]]


class Choice(QComboBox):
    """A list that opens. The wheel and the keys of pages scroll the page and never change an answer."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self.setPlaceholderText(QCoreApplication.translate("ChoiceField", "Choose…"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.currentTextChanged.connect(self._tell)
        self.offer(options)

    def offer(self, options: Options) -> None:
        """Offer these answers; none is chosen."""
        self.options = tuple(options)
        self.clear()
        self.addItems([text for _, text in self.options])
        self.setCurrentIndex(-1)

    def shown(self) -> str:
        """What stands in the box: as much of the answer as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        text = self.currentText() or self.placeholderText()
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: an answer may be cut now, or no more."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self, *_: object) -> None:
        """Whoever points at an answer that is cut is shown all of it."""
        said = self.currentText()
        self.setToolTip(said if said and self.shown() != said else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a long answer ends in an ellipsis; the style sheet draws no arrow, this does."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown()
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), max(1.4, px(1.6))))
        half, middle, right = px(5), self.height() / 2, self.width() - px(17)
        points = [
            (right - half, middle - half / 2),
            (right, middle + half / 2),
            (right + half, middle - half / 2),
        ]
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: leave the keys of pages to the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> Any:
        """The value chosen, or None."""
        place = self.currentIndex()
        return self.options[place][0] if 0 <= place < len(self.options) else None

    def choose(self, value: Any) -> None:
        """Choose a value; one that isn't there leaves the choice open."""
        place = next((n for n, (key, _) in enumerate(self.options) if key == value), -1)
        self.setCurrentIndex(-1 if value is None and place < 0 else place)


class ChoiceField(Shell):
    """One of several answers: up to five stand in plain sight, more of them in a list that opens."""

    def __init__(
        self,
        path: str,
        text: str,
        options: Options,
        hint: str = "",
        *,
        optional: bool = False,
        listed: bool | None = None,
        across: bool = False,
        letters: int = LINE,
    ) -> None:
        super().__init__(path, text, hint, optional=optional)
        self.options = tuple((key, capital(said)) for key, said in options)
        self.list: Choice | None = None
        self.radios: tuple[QRadioButton, ...] = ()
        if len(self.options) > FEW if listed is None else listed:
            self.list = Choice(self.options)
            if not self.options:
                self.list.setPlaceholderText(nothing())
            self.list.currentIndexChanged.connect(self._on_changed)
            self.put(wide(self.list, letters))
            self.named(self.list)
        else:
            self._in_sight(across=across)

    def _in_sight(self, *, across: bool) -> None:
        group = QButtonGroup(self)
        across = across and not large()
        box = row(gap=18) if across else column(gap=2)
        made = []
        for _, text in self.options:
            letters = min(LONG, LONG * WIDE // px(100))
            radio = RoundChoice(fill(glued(text), letters))
            radio.toggled.connect(self._on_changed)
            group.addButton(radio)
            box.addWidget(radio)
            made.append(radio)
            self.named(radio, text)
        if across:
            box.addStretch(1)
        if not made:
            box.addWidget(label(nothing(), "", "muted"))
        self.radios = tuple(made)
        self.put(box)

    def value(self) -> Any:
        """The answer, or None."""
        if self.list is not None:
            return self.list.chosen()
        return next(
            (key for (key, _), one in zip(self.options, self.radios, strict=True) if one.isChecked()), None
        )

    def set_value(self, value: Any) -> None:
        """Choose an answer."""
        if self.list is not None:
            self.list.choose(value)
            return
        for (key, _), radio in zip(self.options, self.radios, strict=True):
            if key == value:
                radio.setChecked(True)

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and the answer."""
        found = self.value()
        said = next((text for key, text in self.options if key == found), "")
        return ((self.text, said),) if said and (found is not None or not self.optional) else ()

    def focus_part(self, path: str = "") -> None:
        """The answer chosen, else the first."""
        chosen = next((one for one in self.radios if one.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_part(path)

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def nothing() -> str:
    """What stands in the place of answers where there are none."""
    return QCoreApplication.translate("ChoiceField", "There is nothing to choose from now.")


class YesNoField(ChoiceField):
    """Yes or no, neither chosen at first."""

    def __init__(self, path: str, text: str, hint: str = "", *, yes: str = "", no: str = "") -> None:
        translate = QCoreApplication.translate
        options = (
            (True, yes or translate("YesNoField", "Yes")),
            (False, no or translate("YesNoField", "No")),
        )
        super().__init__(path, text, options, hint, listed=False, across=True)


class TicksField(Shell):
    """Several of a list, each with a tick; a sentence beneath counts them."""

    def __init__(self, path: str, text: str, options: Options, hint: str = "", *, columns: int = 1) -> None:
        super().__init__(path, text, hint)
        self.options = tuple(options)
        self.boxes: list[QCheckBox] = []
        sides = [column(gap=2) for _ in range(columns)]
        each = -(-len(self.options) // columns) or 1
        for place, (_, said) in enumerate(self.options):
            box = TickBox(said)
            box.toggled.connect(self._on_changed)
            sides[place // each].addWidget(box)
            self.boxes.append(box)
            self.named(box, said)
        across = row(gap=18)
        for side in sides:
            side.addStretch(1)
            across.addWidget(holder(side, "inside"), 1)
        self.put(across)
        self.counted = label("", "", "muted")
        self.counted.hide()
        self.put(self.counted)

    def value(self) -> Any:
        """The values ticked, in the order of the list."""
        return [key for (key, _), box in zip(self.options, self.boxes, strict=True) if box.isChecked()]

    def set_value(self, value: Any) -> None:
        """Tick these."""
        chosen = value if isinstance(value, list) else []
        for (key, _), box in zip(self.options, self.boxes, strict=True):
            box.setChecked(key in chosen)

    def summary(self) -> Sequence[tuple[str, str]]:
        """The question and who or what is ticked."""
        chosen = self.value()
        said = [text for key, text in self.options if key in chosen]
        return ((self.text, "\n".join(said) or QCoreApplication.translate("TicksField", "nobody")),)

    def sentence(self) -> str:
        """What is said beneath the ticks; nothing here."""
        return ""

    def _on_changed(self, *_: object) -> None:
        said = self.sentence()
        self.counted.setText(said)
        self.counted.setVisible(bool(said))
        self.changed.emit()
