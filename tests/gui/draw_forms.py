"""Pictures of every form: empty, full, on its check page and done, as whole elections are played through."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from core.cabinet import Cabinet
from core.papers.wording import composed_keys
from gui.dialogs import Dialogs
from gui.forms.registry import FORMS
from gui.language import Language
from gui.look import Look
from gui.screens import SMALL, Shot, Wanted, combinations, settle, take
from gui.window import Window
from tests.gui.forms.player import do
from tests.story import script

ELECTIONS = ("zhangala", "kokpekty", "timiryazev")
"""Together they take up every act of the plain course, a withdrawal, lateness, a second vote, a ruling."""
STAGES = ("empty", "full")
"""What is drawn in every language, scheme and text size; the check page and the end in each language."""


class Album:
    """Draws each form the first time it is seen in each of its stages, in every way that is wanted."""

    def __init__(self, window: Window, out: Path, wanted: Wanted, ways: tuple[Look, Language]) -> None:
        self._window, self._out, self._wanted, self._ways = window, out, wanted, ways
        self._act = ""
        self._known: set[tuple[str, str]] = set()
        self.shots: list[Shot] = []

    def turn_to(self, act: str) -> None:
        """Another act."""
        self._act = act

    def see(self, stage: str) -> None:
        """Draw a stage; the first text size at the larger window too."""
        page = f"form-{self._act}"
        if (page, stage) in self._known or not self._wanted.page(page):
            return
        self._known.add((page, stage))
        wanted = self._wanted if stage in STAGES else self._wanted.narrow()
        for how in combinations(wanted, *self._ways):
            wide = stage in STAGES and how[0] == wanted.languages[0]
            for size in self._wanted.sizes(how) if wide else (SMALL,):
                self._window.resize(*size)
                settle(self._window)
                self.shots.append(take(self._window, Shot(stage, page, *how, size), self._out))
            self._window.resize(*SMALL)
        settle(self._window)


def draw_forms(out: Path, app: QApplication, wanted: Wanted) -> list[Shot]:
    """Draw the forms that are wanted into a folder, as elections are played through the window."""
    look, language = Look(app), Language(app)
    look.apply(wanted.schemes[0], wanted.scales[0])
    language.use(wanted.languages[0])
    with TemporaryDirectory() as place:
        window = Window(Cabinet(Path(place)), look, language, Dialogs())
        window.resize(*SMALL)
        window.show()
        album = Album(window, out, wanted, (look, language))
        for name in ELECTIONS:
            _play(window, album, name)
        _rest(window, album)
        window.close()
    return album.shots


def _play(window: Window, album: Album, name: str) -> None:
    for step in script(name)["steps"]:
        if step.get("expect", {}).get("verdict") != "refused":
            album.turn_to(step["act"])
            do(window, step, album.see)


def _rest(window: Window, album: Album) -> None:
    """Forms that no rehearsal takes up, empty."""
    some = next(iter(window.view.situation.papers)).number
    known = {"attach_scan": f"paper {some}", "set_wording": min(composed_keys())}
    for act in FORMS:
        window.turn_to("act", (act, known.get(act, "")))
        settle(window)
        album.turn_to(act)
        album.see("empty")
