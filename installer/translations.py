"""Bring the translations up to date: every text of the window into the .ts files, the .ts into .qm.

A text that has no translation yet stays unfinished and fails a test; it is never dropped silently.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("kk", "ru", "en")


def lupdate(folder: Path) -> None:
    """Read the sources into the .ts files of a folder; English holds plurals only."""
    sources = sorted(str(path) for path in (ROOT / "gui").rglob("*.py"))
    for code in LANGUAGES:
        plural = ["-pluralonly"] if code == "en" else []
        how = [
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "en",
            "-target-language",
            code,
            *plural,
        ]
        _run("pyside6-lupdate", *how, *sources, "-ts", str(folder / f"app_{code}.ts"))


def lrelease(folder: Path, out: Path) -> None:
    """Compile the .ts files of a folder."""
    for code in LANGUAGES:
        _run(
            "pyside6-lrelease", "-silent", str(folder / f"app_{code}.ts"), "-qm", str(out / f"app_{code}.qm")
        )


def _run(tool: str, *arguments: str) -> None:
    subprocess.run(  # noqa: S603 - the tools of this environment, our own arguments
        [str(Path(sys.executable).parent / tool), *arguments], check=True, stdout=subprocess.DEVNULL
    )


if __name__ == "__main__":
    lupdate(FOLDER)
    lrelease(FOLDER, FOLDER)
