"""What the program says of its own surroundings."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.rules.findings import Sentence
from gui import wording


def no_folder(folder: Path, error: OSError) -> Sentence:
    """The folder of files can't be made."""
    what = QCoreApplication.translate("Program", "The folder of the files can't be made: {folder}")
    do = QCoreApplication.translate(
        "Program", "You can open files of another place. Nothing new can be begun in this folder."
    )
    return Sentence(what.format(folder=folder), wording.because(error), do)
