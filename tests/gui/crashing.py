"""A window in a process of its own that dies, and one that comes back: `crashing.py WHAT FOLDER FILE`.

`killed` opens the file, begins the electors' list and is killed; `raised` meets an exception nobody foresaw;
`back` starts as usual and says where it stands.
"""

import json
import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui import app
from gui.dialogs import Dialogs
from gui.screens import settle
from gui.window import Window

NAME = "Құпиябаев"
FIGURE = 731946
told = []


def tell(_self, _parent, sentence) -> None:
    told.append([sentence.what, sentence.why, sentence.do])


def window() -> Window:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
    settle(found)
    return found


def begin(file: Path) -> Window:
    here = window()
    here.open_file(file)
    settle(here)
    here.turn_to("act", ("enrol_electors", ""))
    settle(here)
    table = next(here.act.form.fields())
    table._lines[0].edits["kk"].setText(NAME)
    return here


def killed(file: Path) -> None:
    here = begin(file)
    here.act.deed.keeper.timer.setInterval(10)
    here.act.deed.keeper.touch()
    QTimer.singleShot(1_500, lambda: os.kill(os.getpid(), signal.SIGKILL))


def raised(file: Path) -> None:
    here = begin(file)
    QTimer.singleShot(0, unforeseen)
    QTimer.singleShot(500, lambda: say(here))


def unforeseen() -> None:
    raise ValueError(f"{NAME} {FIGURE}")


def say(here: Window) -> None:
    settle(here)
    form = here.act.form
    told_here = {
        "page": here.page,
        "doing": here.act.doing,
        "typed": next(form.fields()).value() if form is not None else None,
        "entry": here.view.entry if here.view is not None else 0,
        "told": told,
    }
    sys.stdout.write(json.dumps(told_here) + "\n")
    sys.stdout.flush()
    here.close()
    QApplication.quit()


def main(what: str, folder: Path, file: Path) -> None:
    Dialogs.tell = tell
    Cabinet.make_practice = lambda self, progress=None: None
    acts = {"killed": lambda: killed(file), "raised": lambda: raised(file), "back": lambda: say(window())}
    usual = app._begin

    def begun(*given) -> None:
        usual(*given)
        QTimer.singleShot(300, acts[what])

    app._begin = begun
    sys.exit(app.run(None, folder))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
