"""Bring the translations up to date: every text of the window into the .ts files, the .ts into .qm.

`app` holds the texts of the frame and the pages, `forms` those of the acts by hand, `program` what the
program says of itself. A text without a translation stays unfinished and fails a test; it is never dropped
silently.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("kk", "ru", "en")
GROUPS = ("app", "forms", "program")


def sources(group: str) -> list[str]:
    """The modules of a group."""
    gui = ROOT / "gui"
    found = sorted(gui.rglob("*.py"))
    return [str(path) for path in found if _group(path.relative_to(gui)) == group]


def _group(path: Path) -> str:
    if path.parts[0] == "forms" or path == Path("pages", "act.py"):
        return "forms"
    return "program" if path.parts[0] == "program" else "app"


def kept(folder: Path) -> list[str]:
    """The groups that a folder has translations of."""
    return [group for group in GROUPS if (folder / f"{group}_ru.ts").is_file()]


def lupdate(folder: Path, group: str) -> None:
    """Read the sources of a group into the .ts files of a folder; English holds plurals only."""
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
        _run("pyside6-lupdate", *how, *sources(group), "-ts", str(folder / f"{group}_{code}.ts"))


def lrelease(folder: Path, out: Path, group: str) -> None:
    """Compile the .ts files of a group."""
    for code in LANGUAGES:
        name = f"{group}_{code}"
        _run("pyside6-lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(out / f"{name}.qm"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments], check=True, stdout=subprocess.DEVNULL
    )


if __name__ == "__main__":
    for one in GROUPS:
        lupdate(FOLDER, one)
        lrelease(FOLDER, FOLDER, one)
