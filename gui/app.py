"""The application: fonts, language, look, one window, one log. Called by main.py once a display is known."""

import errno
import os
import platform
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QSize, Qt, QTimer, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core import folders, logs, reports
from core.cabinet import Cabinet
from core.resources import ROOT
from core.rules.findings import Sentence
from core.version import VERSION
from gui import rubbish
from gui.dialogs import Dialogs
from gui.jobs import Ticket
from gui.language import LANGUAGES, Language
from gui.look import Look
from gui.mishaps import Mishaps
from gui.program.single import Single, meeting_folder
from gui.program.standing import Standing, Where
from gui.tokens import SCALES
from gui.window import Window

SIZE = (1366, 768)
FRAME = 48
"""What a system puts above a window."""
ICON_SIZES = (24, 32, 48, 64, 128, 256)


def run(file: Path | None = None, folder: Path | None = None) -> int:
    """Open the window on a file, or on the start page with the practice pilot made.

    Where a window of the same folder is open already, it comes to the front with the file.
    """
    meeting = meeting_folder()
    app = QApplication(sys.argv[:1])
    name(app)
    place = folder or folders.data_folder()
    single = Single(place, meeting, app)
    if not single.first(file):
        return 0
    log = folders.log_file()
    logs.begin(log)
    logs.event(
        "started",
        f"hattama-{VERSION}",
        sys.platform,
        f"python-{platform.python_version()}",
        f"qt-{qVersion()}",
    )
    problem = _make(place)
    settings = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)
    window = make(app, Cabinet(place), Dialogs(), settings)
    mishaps = Mishaps(log, partial(_tell, window), where=window.where, keep=window.act.keep_now)
    sys.excepthook = mishaps.hook
    standing = Standing(place)
    left = standing.left()
    window.standing = standing
    single.asked.connect(window.come_forward)
    _show(window)
    window.tips_seen = settings.value("tips") == "seen"
    if not window.tips_seen and left is None:
        window.tips.begin(quietly=True)
    _begin(window, file or _last(settings), problem, _died(left, log) if file is None else None)
    for chosen in (window.turning.turned, window.anew.framed):
        chosen.connect(partial(_remember, settings, window))
    code = app.exec()
    _remember(settings, window)
    standing.end()
    single.close()
    logs.event("ended", code=code)
    logs.end()
    return code


def _show(window: Window) -> None:
    """At its size; where the screen has no room for that and a frame, as large as the screen allows."""
    window.resize(*SIZE)
    room = window.screen().availableSize()
    if room.width() <= SIZE[0] or room.height() <= SIZE[1] + FRAME:
        window.showMaximized()
    else:
        window.show()


def _tell(window: Window, said: Sentence) -> None:
    """In a turn of its own: a mistake may come in the midst of painting."""
    QTimer.singleShot(0, window, partial(window.tell, said))


def _died(left: tuple[Where, datetime] | None, log: Path) -> tuple[Where, str] | None:
    """Where a run stood that did not end by itself, with the report of it."""
    if left is None or not (left[0].file or left[0].act):
        return None
    where, at = left
    logs.event("died", where.page or "start", where.act or "none")
    return where, str(reports.write(log, where.words(), at) or log)


def _begin(
    window: Window, file: Path | None, problem: OSError | None, died: tuple[Where, str] | None = None
) -> None:
    """What the window does first; without a folder to write in it says so, and opens what it is given."""
    if died is not None:
        where, report = died
        there = not where.file or Path(where.file).is_file()
        window.come_back(where if there else Where(), report)
        file = Path(where.file) if there and where.file else None
    elif file is not None:
        window.open_file(file)
    if file is None:
        _look_round(window, problem)
        return
    window.jobs.ended.connect(partial(_later, window, problem), Qt.ConnectionType.SingleShotConnection)


def _later(window: Window, problem: OSError | None, _ticket: object) -> None:
    """The folder is read when the election is on the screen: the clerk waits for that alone."""
    QTimer.singleShot(0, window, partial(_ready, window, problem))


def _ready(window: Window, problem: OSError | None) -> None:
    """What was asked for is painted, and the next key is taken: `installer/check.py` waits for this line."""
    logs.event("ready", window.page or "start")
    _look_round(window, problem)


def _look_round(window: Window, problem: OSError | None) -> None:
    """Read the folder, make the practice files that are missing, and get ready for the first act."""
    window.jobs.ended.connect(partial(_warm_up, window), Qt.ConnectionType.SingleShotConnection)
    window.list_files()
    if problem is None:
        window.make_practice()
    else:
        window.say_no_folder(problem)


def _warm_up(window: Window, _ticket: object) -> None:
    """The folder is on the screen: what the first act asks for is loaded beside it."""
    window.jobs.run(_load, _warm, owner=window, lane="paper")


def _load(ticket: Ticket) -> None:
    from gui.work import warming  # noqa: PLC0415  in the lane, so that the window does not wait for it

    warming.load(ticket)


def _warm(_nothing: None) -> None:
    """What is loaded now is there for good."""
    rubbish.settle_in()


def _make(place: Path) -> OSError | None:
    """Make the folder of files; the system's reason where that, or writing into it, can't be."""
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return error
    return None if os.access(place, os.W_OK) else OSError(errno.EROFS, os.strerror(errno.EROFS))


def name(app: QApplication) -> None:
    """Name the application, as windows and folders show it."""
    app.setApplicationName("Hattama")
    app.setDesktopFileName("hattama")  # by which a desktop finds icon and entry
    icon = QIcon(str(ROOT / "icons" / "hattama.svg"))
    small = QIcon(str(ROOT / "icons" / "hattama-small.svg"))
    made = QIcon(small.pixmap(QSize(16, 16), 1.0))
    for size in ICON_SIZES:
        made.addPixmap(icon.pixmap(QSize(size, size), 1.0))
    app.setWindowIcon(made)


def make(app: QApplication, cabinet: Cabinet, dialogs: Dialogs, settings: QSettings | None = None) -> Window:
    """The window with its language and look."""
    look, language = Look(app), Language(app)
    look.apply(_scheme(settings), _scale(settings))
    language.use(_language(settings))
    window = Window(cabinet, look, language, dialogs)
    rubbish.settle_in()
    return window


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


def _last(settings: QSettings) -> Path | None:
    """The election that was open last, where its file is still there."""
    found = str(settings.value("last", ""))
    return Path(found) if found and Path(found).is_file() else None


def _remember(settings: QSettings, window: Window, *_: object) -> None:
    """Write down what was chosen, where it is not written yet: a run may end without a word."""
    changed = {key: value for key, value in window.choices().items() if settings.value(key) != value}
    for key, value in changed.items():
        settings.setValue(key, value)
    if changed:
        settings.sync()
