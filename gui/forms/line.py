"""One line of text as it is typed or pasted: no line breaks, no tabs, no signs that cannot be seen."""

import unicodedata

from PySide6.QtWidgets import QLineEdit

BREAKS = frozenset({"Cc", "Zl", "Zp"})
"""Control characters and breaks of lines and paragraphs: no face has a letter for them."""
UNSEEN = "Cf"
"""Soft hyphens, marks of direction, spaces of no width: other programs leave them in a copied text."""


def one_line(text: str) -> str:
    """The text without what cannot be seen; each run of breaks, and the spaces around it, one space."""
    text = "".join(sign for sign in text if unicodedata.category(sign) != UNSEEN)
    if not any(unicodedata.category(sign) in BREAKS for sign in text):
        return text
    return " ".join("".join(" " if unicodedata.category(sign) in BREAKS else sign for sign in text).split())


class LineEdit(QLineEdit):
    """A line that takes what is pasted as one line: a paper could not be printed with the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self._tidy)

    def _tidy(self, text: str) -> None:
        tidied = one_line(text)
        if tidied != text:
            self.selectAll()
            self.insert(tidied)
