"""Build the manual and the card into `build/manual`, from where the bundle and `dist/manual` take them.

The pictures are drawn from the program itself, in each language: an election of the practice pilot is played
from its script up to a moment, and the window is shown the file.
"""

import json
import os
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
os.environ["QT_SCALE_FACTOR"] = "2"  # pictures as sharp as a printer wants them
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint  # noqa: E402
from PySide6.QtGui import QFontInfo, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QWidget  # noqa: E402

from core import rehearsal  # noqa: E402
from core.cabinet import Cabinet  # noqa: E402
from core.manual import book, markup  # noqa: E402
from core.manual.card import render as render_card  # noqa: E402
from core.procedures import procedures  # noqa: E402
from gui.app import name  # noqa: E402
from gui.dialogs import Dialogs  # noqa: E402
from gui.forms.recorder import Recorder  # noqa: E402
from gui.frame.keys import key_lines  # noqa: E402
from gui.frame.stack import Stack  # noqa: E402
from gui.language import LANGUAGES, Language, current  # noqa: E402
from gui.look import Look  # noqa: E402
from gui.program import card  # noqa: E402
from gui.screens import settle  # noqa: E402
from gui.window import Window  # noqa: E402

ELECTION = "kokpekty"
FOLDER = "~/.local/share/hattama"
WINDOW = (820, 600)
WIDE, HIGH = 800, 2600
"""What is shown of a page, as wide as the letters on the sheet allow; higher than any page."""
LEAST = 7
"""Points that the smallest letters of a picture have on the sheet."""
COLOURS = 5
"""As many as a row shows that cuts through no letter: ground, card, their edges."""
NEAR = 60
"""Pixels above the lower edge in which a picture ends between two cards rather than within one."""
OUT, PICTURES = ROOT / "build" / "manual", ROOT / "build" / "manual-pictures"


@dataclass(frozen=True, slots=True)
class Picture:
    """The act before which the election stands (nothing: the end), what is shown; in pixels how much of it.

    `within`: between two rows of a page that cut through no letter. Else the page itself is made that high.
    `first`: the title, in English, of the card that it begins with; else it begins with the page.
    """

    name: str
    act: str
    shown: str
    high: int
    within: bool = True
    first: str = ""


PAGES = (
    Picture("overview-early", "receive_submission", "overview", 400, first="Deadlines"),
    Picture("tasks", "receive_submission", "overview", 460, first="The commission's tasks"),
    Picture("check", "receive_submission", "check:receive_submission", 510),
    Picture("candidates", "approve_ballot", "candidates", 560),
    Picture("meeting", "sign_out_ballots", "meeting", 560),
    Picture("form-enter_count", "enter_count", "act:enter_count", 600, first="Who enters"),
    Picture("result", "", "result", 690),
    Picture("papers", "", "papers", 510, within=False),
    Picture("audit", "", "audit", 700),
)


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
    for act in {one.act for one in PAGES}:
        end = next((at for at, step in enumerate(script.steps) if step.act.name == act), len(script.steps))
        folder = place / "files" / "practice" / ELECTION if not act else place / act
        rehearsal.rehearse(replace(script, steps=script.steps[:end]), folder)
        files[act] = folder / "election.hattama"
    return files


def draw(window: Window, files: dict[str, Path], out: Path) -> None:
    """Every picture of a language."""
    out.mkdir(parents=True, exist_ok=True)
    window.resize(*WINDOW)
    window.show()
    window.list_files()
    window.turn_to("start")
    settle(window)
    name_folder(window, files[""].parents[2])
    refuse_small_letters(window, WINDOW[0])
    window.grab().save(str(out / "start.png"))
    window.turn_to("act", ("call_election", "practice"))
    page(window, 510).save(str(out / "form-call_election.png"))
    for one in PAGES:
        window.open_file(files[one.act])
        settle(window)
        turn(window, one.shown)
        made = page(window, HIGH if one.within else one.high)
        top = height_of(window, one.first) if one.first else 0
        made = whole_lines(made, top, top + one.high) if one.within else made
        made.save(str(out / f"{one.name}.png"))


def name_folder(window: Window, folder: Path) -> None:
    """The folder of files as a person has it, not the one that the pictures are drawn from."""
    for label in window.findChildren(QLabel):
        label.setText(label.text().replace(str(folder), FOLDER))


def turn(window: Window, shown: str) -> None:
    """Show a page, take up an act, or fill it in from the script and check it."""
    kind, _, act = shown.rpartition(":")
    if not kind:
        window.turn_to(shown)
        return
    if kind == "check":
        script = json.loads(rehearsal.shipped(ELECTION).read_text(encoding="utf-8"))
        step = next(one for one in script["steps"] if one["act"] == act)
        window.turn_to("clock", datetime.fromisoformat(step["at"]).replace(tzinfo=window.view.now.tzinfo))
        settle(window)
    window.turn_to("act", (act, ""))
    if kind == "check":
        settle(window)
        window.act.findChild(Recorder).choose(step["by"])
        window.act.form.set_values(step["data"])
        settle(window)
        window.act.form.submitted.emit()


def page(window: Window, high: int) -> QImage:
    """What the window shows beside the rail, at the width of the manual's pictures."""
    settle(window)
    shown = window.findChild(Stack)
    window.resize(window.width() + WIDE - shown.width(), window.height() + high - shown.height())
    settle(window)
    refuse_small_letters(shown, WIDE)
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def height_of(window: Window, title: str) -> int:
    """Where the title of a card stands on the page that is shown."""
    shown, said = window.findChild(Stack), markup.label(title, current())
    (found,) = (one for one in shown.findChildren(QLabel) if one.isVisible() and one.text() == said)
    return found.mapTo(shown, QPoint(0, 0)).y()


def refuse_small_letters(shown: QWidget, wide: int) -> None:
    """A picture whose letters would stand on the sheet with less than 7 points ends the build."""
    labels = [one for one in shown.findChildren(QLabel) if one.isVisible() and one.text()]
    least = min(QFontInfo(one.font()).pixelSize() for one in labels) * book.WIDE / wide
    if least < LEAST:
        raise SystemExit(f"letters of {least:.1f} points: make the window of the pictures narrower")


def whole_lines(made: QImage, top: int, bottom: int) -> QImage:
    """The part between two heights, each taken up to a row that cuts through nothing; no ground below."""
    ratio = round(made.devicePixelRatio())
    start, end = quiet_row(made, top * ratio, 1), quiet_row(made, bottom * ratio, 1)
    if bottom * ratio - end > NEAR * ratio:
        end = quiet_row(made, bottom * ratio, COLOURS)
    while end > start and colours(made, end - 1) == 1:
        end -= 1
    start = max(start - 8 * ratio, 0)
    ends = range(end, min(end + 12 * ratio, made.height()))
    end = next((row for row in ends if colours(made, row) > COLOURS), ends.stop)
    return made.copy(0, start, made.width(), end - start)


def quiet_row(made: QImage, row: int, most: int) -> int:
    """The nearest row above that shows no more than so many colours."""
    return next((one for one in range(row, 0, -1) if colours(made, one) <= most), 0)


def colours(made: QImage, row: int) -> int:
    """How many a row shows."""
    line = bytes(made.constScanLine(row))
    return len({line[at : at + 4] for at in range(0, 4 * made.width(), 4)})


def cards(window: Window, code: str) -> None:
    """The card of each rule set."""
    keys = key_lines(window.answers.pages_with_a_key())
    for rules in procedures().values():
        made = render_card(card.of(None, keys, rules))
        (OUT / f"hattama-card-{rules.id}-{code}.pdf").write_bytes(made.pdf)


if __name__ == "__main__":
    main()
