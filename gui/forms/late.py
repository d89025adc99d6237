"""Why an act is late and who says so: asked only where the rules find it late."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.forms.shell import Shell
from gui.forms.texts import BilingualField
from gui.language import OWN_NAMES


class LateField(Shell):
    """The reason in two languages and the name of whoever gives it."""

    def __init__(self, path: str = "late", text: str = "", hint: str = "") -> None:
        translate = QCoreApplication.translate
        super().__init__(
            path,
            text or translate("LateField", "Why is it late?"),
            hint
            or translate(
                "LateField", "The reason stays in the record and is printed where the law asks for it."
            ),
            optional=True,
        )
        self._reason = BilingualField(f"{path}.reason", "", paragraph=True)
        giver = translate("LateField", "Who gives the reason: name and office")
        self._giver = BilingualField(f"{path}.given_by", giver)
        for code, edit in self._reason.edits.items():
            self.parts[f"reason.{code}"] = edit
            edit.setAccessibleName(f"{self.text} {OWN_NAMES[code]}")
        for code, edit in self._giver.edits.items():
            self.parts[f"given_by.{code}"] = edit
        self.main = next(iter(self._reason.edits.values()))
        self._reason.changed.connect(self.changed)
        self._giver.changed.connect(self.changed)
        self.put(self._reason)
        self.put(self._giver)

    def value(self) -> Any:
        """Reason and giver; None where neither was typed."""
        reason, giver = self._reason.value(), self._giver.value()
        typed = any((*reason.values(), *giver.values()))
        return {"reason": reason, "given_by": giver} if typed else None

    def set_value(self, value: Any) -> None:
        """Put a reason in."""
        data = value if isinstance(value, dict) else {}
        self._reason.set_value(data.get("reason"))
        self._giver.set_value(data.get("given_by"))

    def summary(self) -> Sequence[tuple[str, str]]:
        """The reason and the giver."""
        if self.value() is None:
            return ()
        reason = "\n".join(str(text) for text in self._reason.value().values() if text)
        return ((self.text, reason), *self._giver.summary())
