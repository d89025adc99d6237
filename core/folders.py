"""Where the commission's files lie: the data folder of the person at this computer."""

import os
import sys
from pathlib import Path

import platformdirs

APP = "hattama"
SUFFIX = ".hattama"
PILOT = ("eskeldi", "kokpekty", "timiryazev", "zhangala")
"""The four districts of 12 August 2005, as `demo` and the practice files name their folders."""
NAMED = "HATTAMA_FOLDER"
BESIDE = "hattama-data"


def data_folder() -> Path:
    """The folder of working files; `HATTAMA_FOLDER` names another one. It may not exist yet."""
    named = os.environ.get(NAMED)
    if named:
        return Path(named)
    try:
        return Path(platformdirs.user_data_dir(APP, appauthor=False))
    except (
        RuntimeError
    ):  # neither HOME nor an entry of the person in the system: where the program was started
        return Path.cwd() / APP


def keep_beside_the_program() -> None:
    """What `--portable` asks for: the files lie beside the program, on the stick that it runs from."""
    os.environ[NAMED] = str(program_folder() / BESIDE)


def program_folder() -> Path:
    """Where the program lies: the folder of its starter, or of `main.py`."""
    frozen = getattr(sys, "frozen", False)
    return Path(sys.executable).parent if frozen else Path(__file__).resolve().parent.parent


def practice_folder(folder: Path) -> Path:
    """The practice elections, apart from the real ones."""
    return folder / "practice"


def backup_folder(folder: Path) -> Path:
    """Where the copies of a data folder's files lie: beside it, so that losing one does not lose both."""
    return folder.with_name(folder.name + "-backups")


def made_folder(folder: Path) -> Path:
    """What the program makes for reading: the manual, the card of keys and terms."""
    return folder / "reading"


def log_file() -> Path:
    """The log of the window, beside a data folder that was named; no personal data goes into it."""
    named = os.environ.get(NAMED)
    folder = Path(named).with_name(Path(named).name + "-log") if named else _user_log()
    return folder / "hattama.log"


def _user_log() -> Path:
    try:
        return Path(platformdirs.user_log_dir(APP, appauthor=False))
    except RuntimeError:
        return Path.cwd() / f"{APP}-log"
