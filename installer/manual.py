"""Build the manual and the card into `dist/manual` and, for the bundle, `build/manual`: `make manual`.

The pictures are drawn from the program itself, in each language: an election of the practice pilot is played
from its script up to a moment, and the window is shown the file.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from core import rehearsal  # noqa: E402
from core.cabinet import Cabinet  # noqa: E402
from core.manual import book  # noqa: E402
from core.manual.card import Card  # noqa: E402
from core.manual.card import render as render_card  # noqa: E402
from core.procedures import procedures  # noqa: E402
from gui.app import name  # noqa: E402
from gui.dialogs import Dialogs  # noqa: E402
from gui.frame.keys import key_lines  # noqa: E402
from gui.frame.rail import KEYS  # noqa: E402
from gui.language import LANGUAGES, Language  # noqa: E402
from gui.look import Look  # noqa: E402
from gui.program import card  # noqa: E402
from gui.screens import settle  # noqa: E402
from gui.window import Window  # noqa: E402

ELECTION = "kokpekty"
SIZE = (1366, 768)
OUT, PICTURES = ROOT / "build" / "manual", ROOT / "build" / "manual-pictures"
PAGES = (
    ("overview-early", "receive_submission", "overview"),
    ("candidates", "approve_ballot", "candidates"),
    ("meeting", "sign_out_ballots", "meeting"),
    ("form-enter_count", "enter_count", "act:enter_count"),
    ("result", "", "result"),
    ("papers", "", "papers"),
    ("audit", "", "audit"),
)
"""Picture, the act before which the election stands (nothing: the end), what is shown."""


def main() -> None:
    """Draw, set, write."""
    app = QApplication([])
    name(app)
    look, language = Look(app), Language(app)
    look.apply("light", 100)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        files = play(Path(place))
        for code in LANGUAGES:
            language.use(code)
            window = Window(Cabinet(Path(place) / "files"), look, language, Dialogs())
            pictures = PICTURES / code
            draw(window, files, pictures)
            made = book.render(code, pictures)
            (OUT / f"hattama-{code}.pdf").write_bytes(made.pdf)
            cards(window, code)
            window.close()
            print(f"hattama-{code}.pdf: {made.pages} pages, {len(made.pdf) // 1000} kB")


def play(place: Path) -> dict[str, Path]:
    """The election before each act that a picture asks for; the whole one in the folder of files."""
    script = rehearsal.read_script(rehearsal.shipped(ELECTION))
    files = {}
    for act in {asked for _, asked, _ in PAGES}:
        end = next((at for at, step in enumerate(script.steps) if step.act.name == act), len(script.steps))
        folder = place / "files" / "practice" / ELECTION if not act else place / act
        rehearsal.rehearse(replace(script, steps=script.steps[:end]), folder)
        files[act] = folder / "election.hattama"
    return files


def draw(window: Window, files: dict[str, Path], out: Path) -> None:
    """Every picture of a language."""
    out.mkdir(parents=True, exist_ok=True)
    window.resize(*SIZE)
    window.show()
    window.list_files()
    shoot(window, out / "start.png", lambda: window.turn_to("start"))
    shoot(
        window, out / "form-call_election.png", lambda: window.turn_to("act", ("call_election", "practice"))
    )
    for picture, act, page in PAGES:
        window.open_file(files[act])
        settle(window)
        shoot(window, out / f"{picture}.png", lambda page=page: turn(window, page))


def turn(window: Window, page: str) -> None:
    """Show a page, or take up an act."""
    if page.startswith("act:"):
        window.turn_to("act", (page.removeprefix("act:"), ""))
    else:
        window.turn_to(page)


def shoot(window: Window, file: Path, show: Callable[[], None]) -> None:
    """Show something and draw the window."""
    show()
    settle(window)
    window.grab().save(str(file))


def cards(window: Window, code: str) -> None:
    """The card of each rule set."""
    pages = tuple(page.name() for page in window.pages.values())[: len(KEYS)]
    for rules in procedures().values():
        said = card.of(None, key_lines(pages), rules)
        made = render_card(Card(**said.fields()))
        (OUT / f"hattama-card-{rules.id}-{code}.pdf").write_bytes(made.pdf)


if __name__ == "__main__":
    main()
