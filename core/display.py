"""Whether there is a screen to open a window on. Looked at before Qt is loaded: it can't be asked later."""

import os
import sys

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def found() -> tuple[str, ...]:
    """What speaks for a display; empty where there is none. Windows and macOS always have one."""
    if sys.platform.startswith(("win", "darwin")):
        return (sys.platform,)
    return tuple(f"{name}={os.environ[name]}" for name in NAMES if os.environ.get(name))
