"""Hattama: parse the command line; no command opens the window."""

import os
import sys
from pathlib import Path

from core import commands

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: list[str]) -> int:
    """Run a command, or open the window on a file or on the start page."""
    if arguments and not _names_a_file(arguments):
        return commands.run(arguments)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        sys.stderr.write(
            "There is no display here to open the window on; `hattama demo --out DIR` works without one.\n"
        )
        return commands.MISUSED
    from gui import app  # noqa: PLC0415  Qt is loaded for the window only

    return app.run(Path(arguments[0]) if arguments else None)


def _names_a_file(arguments: list[str]) -> bool:
    return len(arguments) == 1 and arguments[0].endswith(".hattama")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
