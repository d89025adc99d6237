"""The one gate for messages and file dialogs. Tests put another `Dialogs` in its place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.rules.findings import Sentence


class Dialogs:
    """Opens dialogs as children of the window, never as a blocking loop where it can be helped."""

    def tell(self, parent: QWidget, sentence: Sentence) -> None:
        """Show what, why and what to do."""
        box = QMessageBox(parent)
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setText(sentence.what)
        box.setInformativeText("\n".join(part for part in (sentence.why, sentence.do) if part))
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.finished.connect(box.deleteLater)
        box.open()

    def open_file(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a working file."""
        title = QCoreApplication.translate("Dialogs", "Open a working file")
        kinds = QCoreApplication.translate("Dialogs", "Hattama files (*.hattama)")
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None

    def open_audit(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a file to verify."""
        title = QCoreApplication.translate("Dialogs", "Choose the file to verify")
        kinds = QCoreApplication.translate("Dialogs", "Audit files and working files (*.sqlite *.hattama)")
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None

    def save_audit(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to write an audit file."""
        title = QCoreApplication.translate("Dialogs", "Write the audit file")
        kinds = QCoreApplication.translate("Dialogs", "SQLite files (*.sqlite)")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        return Path(name) if name else None

    def save_plan(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to save the deadlines."""
        title = QCoreApplication.translate("Dialogs", "Save the deadlines")
        kinds = QCoreApplication.translate("Dialogs", "Calendar files (*.ics)")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, proposed: Path) -> Path | None:
        """Ask where to save a PDF."""
        title = QCoreApplication.translate("Dialogs", "Save the PDF")
        kinds = QCoreApplication.translate("Dialogs", "PDF files (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        return Path(name) if name else None
