"""Draw every page of the window from the samples, and every form: `python tests/gui/draw.py OUT`."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from gui.app import name
from gui.screens import draw_screens, index
from tests.gui import samples
from tests.gui.draw_forms import draw_forms


def main(out: Path) -> int:
    app = QApplication([])
    name(app)
    files = {key: Path(f"{key}.hattama") for key in samples.DESKS}
    out.mkdir(parents=True, exist_ok=True)
    shots = draw_screens(out, samples.SampleCabinet(), files, app) + draw_forms(out, app)
    (out / "index.html").write_text(index(shots), encoding="utf-8")
    sys.stdout.write(f"{len(shots)} pictures in {out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")))
