"""The clock stands behind the last entry: it is set right, or one goes on with a reason that is recorded."""

from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from core.acts.base import LateData
from gui.forms.door import ALONE, Beside
from gui.forms.late import LateField

PATH = "clock_back"
BEHIND = "record.clock_behind"
WENT_ON = "record.clock_back"


class ClockField(LateField):
    """How the clock is set right; else why one goes on, and who says so."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            PATH,
            translate("ClockField", "Why go on although the clock is behind?"),
            translate(
                "ClockField",
                "Better set it right: in the system's settings, “Date and time”; then go on here, what is "
                "typed stays. Where that is not possible now, give the reason: the entry bears a mark.",
            ),
        )


def beside_of(value: Any) -> Beside:
    """The reason as the office takes it; a part that is missing is taken as empty, and found so."""
    if not isinstance(value, dict):
        return ALONE
    texts = {
        part: {code: str((value.get(part) or {}).get(code) or "") for code in ("kk", "ru")}
        for part in ("reason", "given_by")
    }
    try:
        return Beside(clock_back=LateData.model_validate(texts))
    except ValidationError:
        return ALONE
