"""The field of a passphrase: masked, shown on demand, said nowhere else."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from core import passphrases
from gui.forms.shell import LINE, Shell, wide
from gui.widgets.tickbox import TickBox


class PassphraseField(Shell):
    """A line of dots. It is kept in no draft, and the check page says only that it was typed."""

    def __init__(self, path: str, text: str, hint: str = "") -> None:
        super().__init__(path, text, hint)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(passphrases.LONGEST)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.edit.textChanged.connect(self.changed)
        self.show_tick = TickBox(QCoreApplication.translate("PassphraseField", "Show what is typed"))
        self.show_tick.toggled.connect(self._on_shown)
        self.put(wide(self.edit, LINE))
        self.put(self.show_tick)
        self.named(self.edit, main=True)

    def value(self) -> Any:
        """The passphrase, on its way to the office."""
        return self.edit.text() or None

    def set_value(self, value: Any) -> None:
        """Put it in again after the check page."""
        self.edit.setText("" if value is None else str(value))

    def summary(self) -> Sequence[tuple[str, str]]:
        """That it was typed, not what."""
        said = QCoreApplication.translate("PassphraseField", "typed, and not shown here")
        return ((self.text, said),) if self.edit.text() else ()

    def clear(self) -> None:
        """Forget what was typed, and cover the line again."""
        self.edit.clear()
        self.show_tick.setChecked(False)

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
