"""Hattama: parse the command line; no command opens the window."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

from core import display, folders

PORTABLE = "--portable"


def main(arguments: list[str]) -> int:
    """Run a command, or open the window on a file or on the start page."""
    if PORTABLE in arguments:
        folders.keep_beside_the_program()
        arguments = [word for word in arguments if word != PORTABLE]
    if arguments and not _names_a_file(arguments):
        return load_commands()(arguments)
    if not display.found():
        return _refuse(
            "There is no display to open the window on; `{program} demo --out DIR` works without one."
        )
    try:
        run = load_window()
    except ImportError as error:
        return _refuse(
            "The window can't be loaded ({error}): see `{program} self-check`.".replace("{error}", str(error))
        )

    return run(Path(arguments[0]) if arguments else None)


def load_commands() -> Callable[[list[str]], int]:
    """Load the commands, without which the window starts, and give what runs them."""
    gc.disable()
    from core import commands  # noqa: PLC0415  the window starts without them

    gc.freeze()  # what is loaded stays: nobody looks it over for rubbish
    gc.enable()
    return commands.run


def load_window() -> Callable[[Path | None], int]:
    """Load what the first page needs, and give what opens the window.

    The core comes first: PySide reads the source of what is loaded after it. What is loaded stays, so nobody
    looks it over for rubbish; the window has a collector of its own.
    """
    gc.disable()
    from core import cabinet  # noqa: F401, PLC0415
    from gui import app  # noqa: PLC0415  Qt is loaded for the window only

    return app.run


def _refuse(said: str) -> int:
    """Say why there is no window, and which command helps."""
    from core import commands  # noqa: PLC0415  as above

    return commands.refuse(said.replace("{program}", commands.PROGRAM))


def _names_a_file(arguments: list[str]) -> bool:
    return len(arguments) == 1 and arguments[0].lower().endswith(folders.SUFFIX)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a reader of `consolidate` is this program, started once more
        from multiprocessing import freeze_support

        freeze_support()
    code = main(sys.argv[1:])
    if "PySide6" not in sys.modules:
        gc.freeze()  # what a command leaves goes with the process, a tenth of a second sooner
    sys.exit(code)
