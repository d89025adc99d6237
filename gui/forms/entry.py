"""Which entry of the count this is, and that the person who made the other may not make it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from core.rules.findings import Finding
from gui.forms.recorder import Recorder
from gui.forms.told import FixedField, Pairs

SAME = "count.same_person"


class EntryField(FixedField):
    """The number of the entry. It watches who records, and refuses the other's name at once."""

    def __init__(self, path: str, entry: int, lines: Pairs, other: str | None) -> None:
        super().__init__(path, entry, "", lines)
        self._other = other
        self._recorder: Recorder | None = None
        self._judged: tuple[Finding, ...] = ()

    def summary(self) -> Pairs:
        """Which entry it is."""
        name = QCoreApplication.translate("EntryField", "Entry")
        first = QCoreApplication.translate("EntryField", "the first of two")
        second = QCoreApplication.translate("EntryField", "the second of two")
        return ((name, second if self.value() == 2 else first),)

    def problems(self) -> Sequence[Finding]:
        """The person who made the other entry is named as the one who records this."""
        chosen = self._recorder.key() if self._recorder is not None else None
        return (Finding(SAME, (self.path,)),) if chosen is not None and chosen == self._other else ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What the rules say, and the other's name as soon as it is chosen."""
        self._judged = tuple(one for one in findings if one.code != SAME)
        self._tell()

    def focus_part(self, path: str = "") -> None:
        """To the name, where it is the name that is refused."""
        if self.problems() and self._recorder is not None:
            self._recorder.focus()
        else:
            super().focus_part(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: from now on the name above is watched."""
        super().showEvent(event)
        if self._recorder is None:
            self._recorder = self._find()
            if self._recorder is not None:
                self._recorder.changed.connect(self._tell)
        self._tell()

    def _find(self) -> Recorder | None:
        here: QWidget | None = self.parentWidget()
        while here is not None:
            found = here.findChild(Recorder)
            if isinstance(found, Recorder):
                return found
            here = here.parentWidget()
        return None

    def _tell(self) -> None:
        self.said.show_findings((*self.problems(), *self._judged))
