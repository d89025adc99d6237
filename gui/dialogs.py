"""The one gate for messages and file dialogs. Tests put another `Dialogs` in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from core.rules.findings import Sentence
from gui.frame.dialog import Dialog
from gui.frame.letters import lettered
from gui.widgets.build import column, copyable, label, row

WIDE = 480


class Message(Dialog):
    """What, why and what to do, as tall as its words; with `go`, a choice whose first answer is to leave."""

    def __init__(self, parent: QWidget, sentence: Sentence, go: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Window", "Hattama"))
        self.setAccessibleName(sentence.what)
        more = [part for part in (sentence.why, sentence.do) if part]
        self.setAccessibleDescription(" ".join(more))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel if go else standard.Ok)
        if go:
            buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = [label(sentence.what, "lead", strong=True), *map(copyable, more)]
        leave = buttons.button(standard.Cancel if go else standard.Ok)
        leave.setProperty("main", not go)
        leave.style().polish(leave)
        leave.setDefault(True)
        self.arrange(None, column(*words, gap=8), row(buttons), wide=WIDE)
        leave.setFocus()
        lettered(self)


class Dialogs:
    """Opens dialogs as children of the window, never as a blocking loop where it can be helped."""

    def tell(self, parent: QWidget, sentence: Sentence) -> None:
        """Show what, why and what to do."""
        Message(parent, sentence).open()

    def ask(self, parent: QWidget, sentence: Sentence, go: str, then: Callable[[], None]) -> None:
        """Show what is to be known first; `then` follows where the person goes on all the same."""
        made = Message(parent, sentence, go)
        made.accepted.connect(then)
        made.open()

    def choose_folder(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a folder to save papers in, such as that of a stick."""
        title = QCoreApplication.translate("Dialogs", "Choose the stick or the folder")
        return _chosen(QFileDialog.getExistingDirectory(parent, title, str(folder)))

    def open_file(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a working file."""
        title = QCoreApplication.translate("Dialogs", "Open a working file")
        kinds = QCoreApplication.translate("Dialogs", "Hattama files (*.hattama)")
        return _chosen(QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])

    def open_audit(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a file to verify."""
        title = QCoreApplication.translate("Dialogs", "Choose the file to verify")
        kinds = QCoreApplication.translate("Dialogs", "Audit files and working files (*.sqlite *.hattama)")
        return _chosen(QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])

    def open_scan(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a scan."""
        title = QCoreApplication.translate("Dialogs", "Choose the scan")
        kinds = QCoreApplication.translate("Dialogs", "Scans: PDF or JPEG (*.pdf *.jpg *.jpeg)")
        return _chosen(QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])

    def open_table(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a list of another program."""
        title = QCoreApplication.translate("Dialogs", "Choose the list")
        kinds = QCoreApplication.translate("Dialogs", "Tables (*.csv *.tsv *.txt *.xlsx *.ods)")
        return _chosen(QFileDialog.getOpenFileName(parent, title, str(folder), kinds)[0])

    def show_outside(self, path: Path) -> None:
        """Open a file in the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def save_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to write an audit file."""
        title = QCoreApplication.translate("Dialogs", "Write the audit file")
        kinds = QCoreApplication.translate("Dialogs", "SQLite files (*.sqlite)")
        return _chosen(QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])

    def open_survey(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a consolidated database."""
        title = QCoreApplication.translate("Dialogs", "Open a database")
        kinds = QCoreApplication.translate("Dialogs", "Databases (*.db *.sqlite)")
        every = QCoreApplication.translate("Dialogs", "All files (*)")
        return _chosen(QFileDialog.getOpenFileName(parent, title, str(folder), f"{kinds};;{every}")[0])

    def choose_audits(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for the folder of the audit files of many commissions."""
        title = QCoreApplication.translate("Dialogs", "Choose the folder with the audit files")
        return _chosen(QFileDialog.getExistingDirectory(parent, title, str(folder)))

    def save_survey(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask for the database that audit files are loaded into: one that is there is added to."""
        title = QCoreApplication.translate("Dialogs", "Choose the database: a new one, or one to add to")
        kinds = QCoreApplication.translate("Dialogs", "Databases (*.db *.sqlite)")
        added = QFileDialog.Option.DontConfirmOverwrite
        return _chosen(QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, options=added)[0])

    def save_table(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to save a table."""
        title = QCoreApplication.translate("Dialogs", "Save the table")
        kinds = QCoreApplication.translate("Dialogs", "Tables (*.csv)")
        return _chosen(QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])

    def save_plan(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to save the deadlines."""
        title = QCoreApplication.translate("Dialogs", "Save the deadlines")
        kinds = QCoreApplication.translate("Dialogs", "Calendar files (*.ics)")
        return _chosen(QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])

    def save_file(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to save a PDF."""
        title = QCoreApplication.translate("Dialogs", "Save the PDF")
        kinds = QCoreApplication.translate("Dialogs", "PDF files (*.pdf)")
        return _chosen(QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)[0])


def _chosen(name: str) -> Path | None:
    """What a dialog of the system gave back; empty where it was left."""
    return Path(name) if name else None
