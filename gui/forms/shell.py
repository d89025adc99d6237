"""The frame of a field: its label, a hint of one line, the room for the answer, the findings beneath."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.resources import catalogue
from core.rules.findings import Finding, Sentence, Severity
from gui.forms.field import Field
from gui.forms.listed import Table
from gui.forms.paths import inside
from gui.forms.problems import sentence, severity
from gui.help.asking import CodeLink
from gui.tokens import UNBOUNDED, px
from gui.widgets.around import empty, stop_after
from gui.widgets.build import aligned, column, holder, label, row
from gui.widgets.marks import Mark

BARE = "bare"
"""No ground of its own: a finding stands on a card as well as on a tile."""
TONES = {
    Severity.REFUSE: ("missing", "late"),
    Severity.LATE: ("late", "late"),
    Severity.WARN: ("soon", "soon"),
}


class Said(QWidget):
    """The findings of one place, each with its mark: what is wrong and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(gap=2)
        self.setLayout(self._box)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say these and no others."""
        empty(self._box)
        told: list[Sentence] = []
        for finding in findings:
            if (said := sentence(finding)) not in told:
                told.append(said)
                self._box.addWidget(line_of(finding))
        self.setVisible(bool(findings))

    def text(self) -> str:
        """What stands there, for readers and tests."""
        return "\n".join(one.text() for one in self.findChildren(QLabel) if not one.isHidden())


def line_of(finding: Finding, *, why: bool = False, do: bool = True) -> QWidget:
    """One finding: its mark, what is wrong, what to do unless it is done; the reason where there is room."""
    mark, tone = TONES[severity(finding)]
    said = sentence(finding)
    texts = column(label(said.what, "", tone, strong=True), gap=0)
    if why and said.why:
        texts.addWidget(label(said.why, "small", "muted"))
    if do and said.do:
        texts.addWidget(label(said.do, "small"))
    if finding.code in catalogue():
        texts.addWidget(CodeLink(finding.code))
    mark_box = holder(column(Mark(mark), margins=(0, 3, 0, 0)), BARE)
    return holder(aligned(mark_box, holder(texts, BARE), 8), BARE)


class Shell(Field):
    """A field with its frame. Subclasses add their inputs with `put` and keep the contract of `Field`.

    `main` is the input that the label names and that takes the focus; `parts` are inputs by the rest of
    their path (`kk.surname`), so that a finding marks its own.
    """

    def __init__(self, path: str, text: str, hint: str = "", *, optional: bool = False) -> None:
        super().__init__(path)
        self.setObjectName("inside")
        self.text, self.optional = text, optional
        self.main: QWidget | None = None
        self.parts: dict[str, QWidget] = {}
        self._label = label(text, "", "", strong=True)
        self._hint = label(hint, "small", "muted")
        for part, words in ((self._label, text), (self._hint, hint)):
            if not words:
                part.hide()
        self.said = Said()
        self.body: QVBoxLayout = column(gap=6)
        box = column(self._label, self._hint, gap=3)
        box.addLayout(self.body)
        box.addWidget(self.said)
        self.setLayout(box)

    def put(self, item: QWidget | QLayout) -> None:
        """Add an input, or a row of them, beneath the label."""
        if not isinstance(item, QWidget):
            self.body.addLayout(item)
        elif item.maximumWidth() < UNBOUNDED:
            self.body.addLayout(leftmost(item))
        else:
            self.body.addWidget(item)

    def named(self, widget: QWidget, name: str = "", *, main: bool = False) -> None:
        """Give an input its accessible name; the main one takes the focus."""
        said = ", ".join(part for part in (self.text, name) if part)
        widget.setAccessibleName(said)
        widget.setAccessibleDescription(self._hint.text())
        if main or self.main is None:
            self.main = widget

    def problems(self) -> Sequence[Finding]:
        """What the field itself can't read: a number that is none. The form shows it on leaving."""
        return ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what was found beneath the inputs, and mark those it names."""
        self.said.show_findings(findings)
        inputs = tuple(self.inputs())
        for widget in inputs:
            mine = [one for one in findings if self._concerns(one, widget)]
            mark_input(widget, _worst(mine))

    def told(self) -> Sequence[tuple[str, str, str | Table]]:
        """The summary with the path that each line's Change leads to; a list may be a table there."""
        return [(self.path, question, answer) for question, answer in self.summary()]

    def question(self, path: str) -> str:
        """What the part that a path names is called."""
        part = self.part(path)
        return part.accessibleName() if part is not None else self.text

    def inputs(self) -> Iterator[QWidget]:
        """The inputs of the field, in paper order."""
        found = self.parts.values() or self.findChildren(QWidget)
        yield from (one for one in found if isinstance(one, QLineEdit | QComboBox | QPlainTextEdit))

    def focus_part(self, path: str = "") -> None:
        """Put the focus into the input that a finding names, else into the main one."""
        target = self.part(path) or self.main
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(target, QLineEdit):
                target.selectAll()

    def part(self, path: str) -> QWidget | None:
        """The input that a finding's path names; None for the whole field."""
        rest = inside(path, self.path)
        return self.parts.get(rest) if rest else None

    def _concerns(self, finding: Finding, widget: QWidget) -> bool:
        named = [self.part(path) for path in finding.fields if self.covers(path)]
        precise = [one for one in named if one is not None]
        return widget in precise if precise else True


def mark_input(widget: QWidget, tone: str) -> None:
    """Colour the border of an input by the worst finding; the words stand beneath."""
    if (widget.property("found") or "") != tone:
        widget.setProperty("found", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def focus_after(field: QWidget) -> None:
    """Put the focus on what follows a field that has nothing to type."""
    after = stop_after(field)
    if after is not None:
        after.setFocus(Qt.FocusReason.TabFocusReason)


def _worst(findings: Sequence[Finding]) -> str:
    found = {severity(one) for one in findings}
    if Severity.REFUSE in found or Severity.LATE in found:
        return "late"
    return "soon" if found else ""


def leftmost(widget: QWidget) -> QHBoxLayout:
    """A widget that grows no further than its widest, at the left of its row and not in its middle."""
    made = row()
    made.addWidget(widget, 100)
    made.addStretch(1)
    return made


LINE = 42
"""Letters of an answer that asks for no other width: such fields, one under another, end alike."""


def wide(widget: QWidget, letters: int) -> QWidget:
    """An input as wide as so many letters, narrower where there is no room."""
    widget.setMaximumWidth(px(letters * 9 + 24))
    return widget
