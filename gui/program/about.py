"""About the program: what it is, where its files lie, whether it can work here, what it is made of."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from core import backups, folders, licences, selfcheck
from core.licences import Licence
from core.office import Office
from core.procedures import procedures
from core.record.problems import RecordProblem
from core.version import FORMAT, VERSION
from gui import dates
from gui.frame.dialog import Dialog
from gui.frame.letters import lettered
from gui.jobs import Ticket
from gui.language import current
from gui.tokens import px
from gui.widgets.build import button, column, facts, holder, label, row

WIDE, HIGH = 820, 640


@dataclass(frozen=True, slots=True)
class Known:
    """What was looked up for the dialog, off the window's thread."""

    check: selfcheck.Found
    last: datetime | None
    intact: bool | None
    licences: tuple[Licence, ...]


def look_up(folder: Path, office: Office | None, _ticket: Ticket) -> Known:
    """Check the installation, the last copy and the open file."""
    newest = next(iter(backups.listed(folders.backup_folder(folder))), None)
    check = selfcheck.self_check()
    made = newest.made if newest else None
    return Known(check, made, _intact(office), licences.shipped())


def _intact(office: Office | None) -> bool | None:
    """What the verifier says of a copy of the open file as it stands; None where none is open."""
    if office is None:
        return None
    with TemporaryDirectory() as place:
        copy = Path(place) / office.path.name
        try:
            office.record.backup_to(copy)
        except RecordProblem:
            return None
        return backups.fault(copy) is None


class AboutDialog(Dialog):
    """`text` is what the button copies: for the telephone, the post, whoever helps."""

    topic = "dialog:about"

    def __init__(self, parent: QWidget, folder: Path, known: Known) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the program"))
        self._known = known
        self._rows = self._facts(folder)
        self.text = self._told()
        self._licence = QPlainTextEdit()
        self._licence.setReadOnly(True)
        self._licence.setAccessibleName(self.tr("Text of the licence"))
        self._parts = QListWidget()
        self._parts.setAccessibleName(self.tr("What is shipped"))
        self._arrange()

    def _facts(self, folder: Path) -> tuple[tuple[str, str], ...]:
        able = (
            self.tr("yes") if self._known.check.able else self.tr("no: {what}").format(what=self._lacking())
        )
        return (
            (
                self.tr("Version"),
                self.tr("{version}, files of format {number}").format(version=VERSION, number=FORMAT),
            ),
            (
                self.tr("Rule sets"),
                "\n".join(f"{one.name[current()]} ({one.id})" for one in procedures().values()),
            ),
            (self.tr("Folder of the files"), str(folder)),
            (self.tr("Copies"), str(folders.backup_folder(folder))),
            (self.tr("Last copy"), self._last()),
            (self.tr("Log"), str(folders.log_file())),
            (self.tr("Open file"), self._said_of_the_file()),
            (self.tr("Can it work here?"), able),
        )

    def _said_of_the_file(self) -> str:
        if self._known.intact is None:
            return self.tr("none")
        return self.tr("intact") if self._known.intact else self.tr("changed past the program: look at Proof")

    def _last(self) -> str:
        last = self._known.last
        return dates.full_moment(last.astimezone()) if last else self.tr("none yet")

    def _lacking(self) -> str:
        """What is missing, as the window says it; parts of the program have no other name than their own."""
        said = {
            "folder": self.tr("Folder of the files"),
            "copies": self.tr("Copies"),
            "log": self.tr("Log"),
            "rule sets": self.tr("Rule sets"),
            "fonts": self.tr("Fonts"),
            "languages": self.tr("Languages"),
        }
        lacking = [one.name for one in self._known.check.checks if one.needed and not one.good]
        return ", ".join(said.get(name, name) for name in lacking)

    def _told(self) -> str:
        rows = [f"{name}: {value}" for name, value in self._rows]
        parts = [f"{one.name} {one.version} ({one.licence})" for one in self._known.licences]
        return "\n".join([*rows, "", self._known.check.to_text(), "", *parts])

    def _arrange(self) -> None:
        copy, close = button(self.tr("Copy")), button(self.tr("Close"), main=True)
        copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        for one in self._known.licences:
            self._parts.addItem(f"{one.name} {one.version} · {one.licence}")
        self._parts.currentRowChanged.connect(self._on_part)
        self._parts.setCurrentRow(0)
        self._parts.setMinimumHeight(px(150))
        self._licence.setMinimumHeight(px(150))
        texts = row(self._parts, self._licence, gap=10)
        texts.setStretch(0, 2)
        texts.setStretch(1, 3)
        head = column(
            label(QCoreApplication.translate("Rail", "Hattama"), "title", strong=True),
            label(
                self.tr("Ink on paper stays the record. The program is the commission's aid."), "", "muted"
            ),
            gap=6,
        )
        known = column(
            holder(facts(*self._rows), "inside"),
            10,
            label(self.tr("What is shipped, and under which licences"), "lead", strong=True),
            gap=6,
        )
        known.addLayout(texts, 1)
        self.arrange(head, known, row(copy, -1, close), wide=WIDE, high=HIGH)
        close.setFocus()
        lettered(self)

    def _on_part(self, at: int) -> None:
        self._licence.setPlainText(self._known.licences[at].text if at >= 0 else "")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
