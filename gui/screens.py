"""Pictures of every page, for people to look at: languages, schemes, text sizes, full and empty."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from html import escape
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from gui.desk import Cabinet
from gui.dialogs import Dialogs
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.window import Window

SMALL, LARGE = (1366, 768), (1920, 1080)
SCALES = (100, 150)
PATIENCE = 10.0
Watch = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: which file, page, language, scheme, text size and window size."""

    file: str
    page: str
    language: str
    scheme: str
    scale: int
    size: tuple[int, int] = SMALL

    @property
    def name(self) -> str:
        """The picture's file name."""
        wide = "" if self.size == SMALL else f"-{self.size[0]}"
        return f"{self.page}-{self.file}-{self.language}-{self.scheme}-{self.scale}{wide}.png"


def draw_screens(out: Path, cabinet: Cabinet, files: Mapping[str, Path], app: QApplication) -> list[Shot]:
    """Draw all pages into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    look, language = Look(app), Language(app)
    shots = []
    for scale in SCALES:
        for scheme in ("light", "dark"):
            look.apply(scheme, scale)
            for code in LANGUAGES:
                language.use(code)
                window = Window(cabinet, look, language, Dialogs())
                shots += _series(window, files, out, (code, scheme, scale))
                window.close()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return shots


def _series(window: Window, files: Mapping[str, Path], out: Path, how: tuple[str, str, int]) -> list[Shot]:
    shots = []
    window.resize(*SMALL)
    window.show()
    window.list_files()
    settle(window)
    shots.append(take(window, Shot("folder", "start", *how), out))
    if how[2] == SCALES[0]:
        window.resize(*LARGE)
        settle(window)
        shots.append(take(window, Shot("folder", "start", *how, LARGE), out))
    for file, path in files.items():
        window.open_file(path)
        settle(window)
        for size in (SMALL, LARGE) if how[2] == SCALES[0] else (SMALL,):
            window.resize(*size)
            for page in window.pages:
                if page != "start":
                    window.turn_to(page)
                    settle(window)
                    shots.append(take(window, Shot(file, page, *how, size), out))
        window.resize(*SMALL)
    return shots


def settle(window: Window, watched: Watch = nullcontext) -> None:
    """Let every job finish and every layout settle; each turn of the loop is watched, where that is asked."""
    until = monotonic() + PATIENCE
    loops = 0
    while monotonic() < until and (window.jobs.busy() or loops < 3):
        with watched():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        loops = 0 if window.jobs.busy() else loops + 1


def take(window: Window, shot: Shot, out: Path) -> Shot:
    """Draw the window as it stands."""
    window.grab().save(str(out / shot.name))
    return shot


def index(shots: list[Shot]) -> str:
    """A page that shows all pictures."""
    figures = "\n".join(
        f'<figure><img src="{escape(shot.name)}" width="683" loading="lazy">'
        f"<figcaption>{escape(shot.name)}</figcaption></figure>"
        for shot in sorted(shots, key=lambda one: (one.page, one.file, one.scale, one.scheme, one.language))
    )
    return f"<!doctype html><meta charset='utf-8'><title>Screens</title>\n{figures}\n"
