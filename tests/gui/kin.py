"""Who holds whom in Python: the parent that PySide keeps of a widget has to be around it in Qt as well."""

import re

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

PARENT = re.compile(r"^parent\.+ .* at 0x([0-9a-f]+)>$", re.MULTILINE)


def strays(window: QWidget) -> list[str]:
    """The widgets of a window that PySide holds by something which is not around them."""
    found = []
    for widget in QApplication.allWidgets():  # asks nothing of a widget that would make it a parent
        held = PARENT.search(Shiboken.dump(widget))
        if held is None or not window.isAncestorOf(widget):
            continue
        around, here = set(), widget.parentWidget()
        while here is not None:
            around.add(id(here))
            here = here.parentWidget()
        if int(held[1], 16) not in around:
            found.append(f"{type(widget).__name__} {widget.objectName()}: {held[0]}")
    return found
