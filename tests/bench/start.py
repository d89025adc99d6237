"""From exec to a window that is painted and takes keys: `start.py window`, or `start.py floor`.

Says one line when it is so, and ends at once: what closing costs is not asked here. The window is the
program as `main.py` starts it, on the election that was open last; the floor is a bare window beside the
libraries that the program is made of.
"""

import os
import sys


def said() -> None:
    """The moment that is measured."""
    os.write(1, b"ready\n")
    os._exit(0)


def floor() -> None:
    """A bare window and the libraries."""
    import reportlab.platypus
    import sqlmodel
    from PySide6 import QtWidgets

    assert reportlab.platypus
    assert sqlmodel
    app = QtWidgets.QApplication([])
    window = QtWidgets.QWidget()
    window.resize(1366, 768)
    window.show()
    watch(lambda: window)
    app.exec()


def window() -> None:
    """The program."""
    import main

    def shown() -> object:
        from PySide6.QtWidgets import QApplication

        found = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "Window"]
        there = found[0] if found else None
        return there if there is not None and there.view is not None and there.page == "overview" else None

    load = main.load_window

    def loaded() -> object:
        run = load()
        arm(shown)
        return run

    main.load_window = loaded
    main.main([])


def arm(shown: object) -> None:
    """Watch as soon as there is an application: its loop is begun through this."""
    from PySide6 import QtWidgets

    begin = QtWidgets.QApplication.exec

    def watched(_app: object = None) -> int:
        watch(shown)
        return begin()

    QtWidgets.QApplication.exec = watched


def watch(shown: object) -> None:
    """Once the window is there: the first paint of what has the focus, then a key that reaches it."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    class Eye(QObject):
        def eventFilter(self, _one: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F35:
                said()
            return False

    eye = Eye(QCoreApplication.instance())

    def look() -> None:
        window = shown()
        if window is None:
            return
        clock.stop()
        window.repaint()  # whatever is still to be painted is painted now
        target = QApplication.focusWidget() or window
        target.installEventFilter(eye)
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F35, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(target, down)

    clock = QTimer(eye)
    clock.setInterval(2)
    clock.timeout.connect(look)
    clock.start()


if __name__ == "__main__":
    {"floor": floor, "window": window}[sys.argv[1]]()
