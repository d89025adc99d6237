"""Pictures of every form: empty, full, on its check page and done, as whole elections are played through."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from gui.dialogs import Dialogs
from gui.forms.registry import FORMS
from gui.language import Language
from gui.look import Look
from gui.screens import LARGE, SMALL, Shot, Wanted, settle, take
from gui.window import Window
from tests.gui.forms.player import do
from tests.story import script

ELECTIONS = ("zhangala", "kokpekty", "timiryazev")
"""Together they take up every act of the plain course, a withdrawal, lateness, a second vote, a ruling."""
HOW = (("ru", "light"), ("kk", "dark"))


class Album:
    """Draws each form the first time it is seen in each of its stages."""

    def __init__(self, window: Window, out: Path, wanted: Wanted, how: tuple[str, str]) -> None:
        self._window, self._out, self._wanted, self._how = window, out, wanted, (*how, 100)
        self._act = ""
        self.shots: list[Shot] = []

    def turn_to(self, act: str) -> None:
        """Another act."""
        self._act = act

    def see(self, stage: str) -> None:
        """Draw a stage at both sizes; the check page and the end at the smaller one."""
        known = {(shot.page, shot.file) for shot in self.shots}
        if (f"form-{self._act}", stage) in known or not self._wanted.page(f"form-{self._act}"):
            return
        for size in (SMALL, LARGE) if stage in ("empty", "full") else (SMALL,):
            self._window.resize(*size)
            settle(self._window)
            shot = Shot(stage, f"form-{self._act}", *self._how, size)
            self.shots.append(take(self._window, shot, self._out))
        self._window.resize(*SMALL)


def draw_forms(out: Path, app: QApplication, wanted: Wanted) -> list[Shot]:
    """Draw the forms that are wanted into a folder."""
    look, language = Look(app), Language(app)
    shots: list[Shot] = []
    for code, scheme in HOW:
        if code not in wanted.languages or scheme not in wanted.schemes:
            continue
        look.apply(scheme, 100)
        language.use(code)
        with TemporaryDirectory() as place:
            window = Window(Cabinet(Path(place)), look, language, Dialogs())
            window.resize(*SMALL)
            window.show()
            album = Album(window, out, wanted, (code, scheme))
            for name in ELECTIONS:
                _play(window, album, name)
            _rest(window, album)
            shots += album.shots
            window.close()
    return shots


def _play(window: Window, album: Album, name: str) -> None:
    for step in script(name)["steps"]:
        if step.get("expect", {}).get("verdict") != "refused":
            album.turn_to(step["act"])
            do(window, step, album.see)


def _rest(window: Window, album: Album) -> None:
    """Forms that no rehearsal takes up, empty."""
    for act in FORMS:
        window.turn_to("act", (act, ""))
        settle(window)
        album.turn_to(act)
        album.see("empty")
