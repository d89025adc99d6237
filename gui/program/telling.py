"""What the program says of its own surroundings."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.rules.findings import Sentence
from gui import wording


def no_folder(folder: Path, error: OSError) -> Sentence:
    """The folder of files can't be made, or not be written into."""
    what = QCoreApplication.translate(
        "Program", "Nothing can be written into the folder of the files: {folder}"
    )
    do = QCoreApplication.translate(
        "Program", "You can open files of another place. Nothing new can be begun in this folder."
    )
    return Sentence(what.format(folder=folder), wording.because(error), do)
