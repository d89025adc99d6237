"""Where the commission's files lie: the data folder of the person at this computer."""

import os
from pathlib import Path

import platformdirs

APP = "hattama"
SUFFIX = ".hattama"


def data_folder() -> Path:
    """The folder of working files; `HATTAMA_FOLDER` names another one. It may not exist yet."""
    named = os.environ.get("HATTAMA_FOLDER")
    return Path(named) if named else Path(platformdirs.user_data_dir(APP, appauthor=False))


def practice_folder(folder: Path) -> Path:
    """The practice elections, apart from the real ones."""
    return folder / "practice"


def backup_folder(folder: Path) -> Path:
    """Where the copies of a data folder's files lie: beside it, so that losing one does not lose both."""
    return folder.with_name(folder.name + "-backups")


def log_file() -> Path:
    """The log of the program; no personal data goes into it."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False)) / "hattama.log"
