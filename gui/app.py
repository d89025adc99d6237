"""The application: fonts, language, look, one window, one log. Called by main.py once a display is known."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core import folders
from core.cabinet import Cabinet
from core.resources import ROOT
from gui.dialogs import Dialogs
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.mishaps import Mishaps
from gui.tokens import SCALES
from gui.window import Window

SIZE = (1366, 768)


def run(file: Path | None = None, folder: Path | None = None) -> int:
    """Open the window on a file, or on the start page with the practice pilot made."""
    _runtime_folder()
    app = QApplication(sys.argv[:1])
    name(app)
    place = folder or folders.data_folder()
    place.mkdir(parents=True, exist_ok=True)
    settings = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)
    window = make(app, Cabinet(place), Dialogs(), settings)
    mishaps = Mishaps(folders.log_file(), window.tell)
    sys.excepthook = mishaps.hook
    window.resize(*SIZE)
    window.show()
    if file is not None:
        window.open_file(file)
    window.list_files()
    window.make_practice()
    code = app.exec()
    _remember(settings, window)
    return code


def name(app: QApplication) -> None:
    """Name the application, as windows and folders show it."""
    app.setApplicationName("Hattama")
    app.setApplicationDisplayName("Hattama")
    app.setWindowIcon(QIcon(str(ROOT / "icons" / "hattama.svg")))


def make(app: QApplication, cabinet: Cabinet, dialogs: Dialogs, settings: QSettings | None = None) -> Window:
    """The window with its language and look."""
    look, language = Look(app), Language(app)
    look.apply(_scheme(settings), _scale(settings))
    language.use(_language(settings))
    return Window(cabinet, look, language, dialogs)


def _scheme(settings: QSettings | None) -> str | None:
    found = str(settings.value("scheme", "")) if settings else ""
    return found if found in ("light", "dark") else None


def _scale(settings: QSettings | None) -> int:
    found = str(settings.value("scale", "100")) if settings else "100"
    return int(found) if found.isdigit() and int(found) in SCALES else 100


def _language(settings: QSettings | None) -> str:
    found = str(settings.value("language", "")) if settings else ""
    system = QLocale.system().name()[:2]
    return next((code for code in (found, system) if code in LANGUAGES), "ru")


def _remember(settings: QSettings, window: Window) -> None:
    for key, value in window.choices().items():
        settings.setValue(key, value)
    settings.sync()


def _runtime_folder() -> None:
    """Qt warns where the session gives no runtime folder; give it one of our own (T47)."""
    if sys.platform == "linux" and not os.environ.get("XDG_RUNTIME_DIR"):
        os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="hattama-")
