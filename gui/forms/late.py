"""Why an act is late and who says so: asked only where the rules find it late."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from gui.forms.shell import Shell, wide
from gui.forms.texts import BilingualField
from gui.language import OWN_NAMES
from gui.widgets.build import column, holder, label, row


class LateField(Shell):
    """The reason in two languages and the name of whoever gives it."""

    def __init__(self, path: str = "late") -> None:
        translate = QCoreApplication.translate
        super().__init__(
            path,
            translate("LateField", "Why is it late?"),
            translate(
                "LateField", "The reason stays in the record and is printed where the law asks for it."
            ),
            optional=True,
        )
        self._reason = BilingualField(f"{path}.reason", "", paragraph=True)
        self._giver = QLineEdit()
        giver = translate("LateField", "Who gives the reason: name and office")
        caption = label(giver, "small", "muted", wrap=False)
        caption.setBuddy(self._giver)
        self._giver_name = giver
        for code, edit in self._reason.edits.items():
            self.parts[f"reason.{code}"] = edit
            edit.setAccessibleName(f"{self.text} {OWN_NAMES[code]}")
        self.parts["given_by"] = self._giver
        self.main = next(iter(self._reason.edits.values()))
        self._reason.changed.connect(self.changed)
        self._giver.textChanged.connect(self.changed)
        self._giver.setAccessibleName(giver)
        self.put(self._reason)
        self.put(row(holder(column(caption, wide(self._giver, 52), gap=1), "inside"), gap=0))

    def value(self) -> Any:
        """Reason and giver; None where neither was typed."""
        reason, giver = self._reason.value(), self._giver.text() or None
        typed = any((reason or {}).values()) or giver
        return {"reason": reason or {"kk": None, "ru": None}, "given_by": giver} if typed else None

    def set_value(self, value: Any) -> None:
        """Put a reason in."""
        data = value if isinstance(value, dict) else {}
        self._reason.set_value(data.get("reason"))
        self._giver.setText(str(data.get("given_by") or ""))

    def summary(self) -> Sequence[tuple[str, str]]:
        """The reason and the giver."""
        if self.value() is None:
            return ()
        reason = self._reason.value() or {}
        both = "\n".join(str(text) for text in reason.values() if text)
        return ((self.text, both), (self._giver_name, self._giver.text().strip()))
