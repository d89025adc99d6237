"""Pictures of every page, for people to look at: languages, schemes, text sizes, full and empty."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from string import Template
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QListView

from gui.desk import Cabinet
from gui.dialogs import Dialogs
from gui.language import LANGUAGES, Language, current
from gui.look import Look
from gui.window import Window

SMALL, LARGE = (1366, 768), (1920, 1080)
SCALES = (100, 150)
SCHEMES = ("light", "dark")
PATIENCE = 120.0
"""Longer than any work takes on a machine that does much else beside it."""
MOMENT = 3.0
"""Longer than it takes to build a page on such a machine: until it is laid out something waits."""
Watch = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: which file, page, language, scheme, text size and window size."""

    file: str
    page: str
    language: str
    scheme: str
    scale: int
    size: tuple[int, int] = SMALL

    @property
    def name(self) -> str:
        """The picture's file name."""
        wide = "" if self.size == SMALL else f"-{self.size[0]}"
        return f"{self.page}-{self.file}-{self.language}-{self.scheme}-{self.scale}{wide}.png"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures are asked for; no page named means all of them."""

    pages: frozenset[str] = field(default_factory=frozenset)
    files: tuple[str, ...] = ()
    languages: tuple[str, ...] = LANGUAGES
    schemes: tuple[str, ...] = SCHEMES
    scales: tuple[int, ...] = SCALES
    wide: bool = False

    def page(self, key: str) -> bool:
        """Whether a page is asked for."""
        return not self.pages or key in self.pages

    def narrow(self) -> "Wanted":
        """Every language, in the first scheme and text size only."""
        return replace(self, schemes=self.schemes[:1], scales=self.scales[:1])

    def sizes(self, how: tuple[str, str, int]) -> tuple[tuple[int, int], ...]:
        """The sizes of the window: the larger one in every language, where scheme and text are the first."""
        first = how[1:] == (SCHEMES[0], SCALES[0])
        return (SMALL, LARGE) if first or self.wide else (SMALL,)


def combinations(wanted: Wanted, look: Look, language: Language) -> Iterator[tuple[str, str, int]]:
    """Put each look and language that is wanted into force: language, scheme, text size."""
    for scale in wanted.scales:
        for scheme in wanted.schemes:
            if (look.forced, look.scale) != (scheme, scale):
                look.apply(scheme, scale)
            for code in wanted.languages:
                if current() != code or not language.loaded():
                    language.use(code)
                yield code, scheme, scale


def draw_screens(
    out: Path, cabinet: Cabinet, files: Mapping[str, Path], app: QApplication, wanted: Wanted | None = None
) -> list[Shot]:
    """Draw the pages that are wanted into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    look, language, wanted = Look(app), Language(app), wanted or Wanted()
    shots = []
    for how in combinations(wanted, look, language):
        window = Window(cabinet, look, language, Dialogs())
        shots += _series(window, files, out, wanted, how)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return shots


def _series(
    window: Window, files: Mapping[str, Path], out: Path, wanted: Wanted, how: tuple[str, str, int]
) -> list[Shot]:
    shots = []
    window.resize(*SMALL)
    window.show()
    window.list_files()
    settle(window)
    for size in wanted.sizes(how) if wanted.page("start") else ():
        window.resize(*size)
        settle(window)
        shots.append(take(window, Shot("folder", "start", *how, size), out))
    pages = [page for page in window.pages if page != "start" and wanted.page(page)]
    for file, path in files.items() if pages else ():
        window.open_file(path)
        settle(window)
        for size in wanted.sizes(how):
            window.resize(*size)
            for page in pages:
                window.turn_to(page)
                settle(window)
                shots.append(take(window, Shot(file, page, *how, size), out))
        window.resize(*SMALL)
    return shots


def settle(window: Window, watched: Watch = nullcontext) -> None:
    """Let every job finish and every layout settle; each turn of the loop is watched, where that is asked.

    Raises `TimeoutError` where work never ends: nobody should look at a window that is not done.
    """
    loop, until = QEventLoop(), monotonic() + PATIENCE
    loops = 0
    while monotonic() < until and (window.jobs.busy() or loops < 3):
        _turn(loop, watched)
        loops = 0 if window.jobs.busy() else loops + 1
    if window.jobs.busy():
        raise TimeoutError(f"work is still under way after {PATIENCE:.0f} s")


def _turn(loop: QEventLoop, watched: Watch) -> None:
    """Turns of the loop until nothing waits; no longer than a moment, for something may always wait."""
    until, waits = monotonic() + MOMENT, True
    while waits and monotonic() < until:
        with watched():
            waits = loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def take(window: Window, shot: Shot, out: Path) -> Shot:
    """Draw the window as it stands; a list that still has to lay out its rows does so first."""
    for one in window.findChildren(QListView):
        if one.isVisible():
            one.setLayoutMode(QListView.LayoutMode.SinglePass)
            one.doItemsLayout()
    window.grab().save(str(out / shot.name))
    return shot


def index(names: Iterable[str]) -> str:
    """A page that shows pictures by page, and narrows them to what is typed: a language, a scheme, a size."""
    pages: dict[str, list[str]] = {}
    for name in sorted(names):
        key, *rest = name.removesuffix(".png").split("-")
        pages.setdefault(f"{key}-{rest[0]}" if key in {"form", "dialog"} else key, []).append(name)
    parts = []
    for page, pictures in pages.items():
        figures = "".join(_FIGURE.substitute(name=escape(name)) for name in pictures)
        parts.append(f'<section><h2 id="{escape(page)}">{escape(page)}</h2>{figures}</section>')
    links = " ".join(f'<a href="#{escape(page)}">{escape(page)}</a>' for page in pages)
    return _INDEX.substitute(count=sum(map(len, pages.values())), links=links, parts="".join(parts))


_FIGURE = Template("""<figure data-name="$name"><a href="$name"><img src="$name" loading="lazy"></a>
<figcaption>$name</figcaption></figure>""")
_INDEX = Template(r"""<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:15px sans-serif;margin:1.5em}
figure{display:inline-block;margin:4px;width:31%;vertical-align:top}
img{width:100%;min-height:60px} figcaption{font-size:12px} nav a{margin-right:.6em}
header{position:sticky;top:0;background:Canvas;padding:.4em 0}</style>
<header>$count pictures · <label>only: <input id="only" placeholder="kk dark 150" autofocus></label></header>
<nav>$links</nav>$parts
<script>const only=document.getElementById("only");only.oninput=()=>{const words=only.value.split(/\s+/);
for(const one of document.querySelectorAll("figure"))
one.hidden=!words.every(word=>one.dataset.name.includes(word))}</script>
""")
