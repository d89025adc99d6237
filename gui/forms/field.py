"""What every field of a form is, simple or large: a value in, a value out, findings shown beside it.

A value is what JSON knows, in the shape of the act's data at the field's path: a form's values are
validated by the act's own model and nowhere else. Nothing is judged while somebody types for the first time.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.rules.findings import Finding


class Field(QWidget):
    """One question of a form. `path` is its place in the act's data: `candidates.0.person.kk.surname`.

    `changed` tells that something was typed; `left` that the focus left the field for the first time
    (only then may it be judged); `asked` asks the window for what the field can't do itself, as a page does.
    """

    asked = Signal(str, object)
    changed = Signal()
    left = Signal()

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path

    def value(self) -> Any:
        """What stands in the field, as JSON; None where nothing was entered."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Put a value into the field; a draft may hold one that is wrong or half typed."""
        raise NotImplementedError

    def summary(self) -> Sequence[tuple[str, str]]:
        """What the check page says: pairs of a question and its answer, in the window's words."""
        raise NotImplementedError

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the rules say about this field or a part of it; an empty list takes it away."""
        raise NotImplementedError

    def focus_part(self, path: str = "") -> None:
        """Put the focus into the field, or into the part of it that a finding names."""
        raise NotImplementedError

    def covers(self, path: str) -> bool:
        """Whether a finding's path is this field's or lies inside it."""
        return path == self.path or path.startswith(f"{self.path}.")
