"""Digits on the Kazakh keyboard layout, whose main row has none: it types other signs where 1 to 0 lie."""

from PySide6.QtGui import QKeyEvent

from gui.forms.line import LineEdit

KAZAKH_ROW = {
    '"': "1", "Ә": "2", "І": "3", "Ң": "4", "Ғ": "5", ",": "6", ".": "7", "Ү": "8", "Ұ": "9", "Қ": "0",
    "ә": "2", "і": "3", "ң": "4", "ғ": "5", "ү": "8", "ұ": "9", "қ": "0",
}  # fmt: skip
SIGNS = {"1": '"', "6": ",", "7": "."}
"""Signs of the row that Latin layouts know too: Qt takes them for themselves even in a shortcut."""


def digits(text: str, keep: str = "") -> str:
    """A typed text with the keys of the Kazakh row turned into digits, but for the signs to keep."""
    return "".join(sign if sign in keep else KAZAKH_ROW.get(sign, sign) for sign in text)


class DigitsEdit(LineEdit):
    """A line for digits. Comma and point are digits too, but where the field knows them as signs.

    On the Kazakh row comma and point are 6 and 7: a field of plain numbers reads them so; a date knows
    the point as its own sign, and there the keys' places (scan codes) tell the two apart.
    """

    def __init__(self, keep: str = "") -> None:
        super().__init__()
        self._keep = keep

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key of the Kazakh row types its digit."""
        typed = event.text()
        meant = self._meant(event, typed)
        if meant == typed:
            super().keyPressEvent(event)
            return
        self.insert(meant)
        self.textEdited.emit(self.text())

    def _meant(self, event: QKeyEvent, typed: str) -> str:
        if len(typed) != 1 or typed not in KAZAKH_ROW:
            return typed
        if typed in self._keep:
            return KAZAKH_ROW[typed] if event.nativeScanCode() in _ROW_CODES[typed] else typed
        return KAZAKH_ROW[typed]


# The places of the keys 1, 6 and 7 of the main row: set 1 (Windows) and evdev (X11).
_ROW_CODES = {'"': frozenset({2, 10}), ",": frozenset({7, 15}), ".": frozenset({8, 16})}
