"""Compile the Windows installer around a bundle; `--stand-in` takes an empty one, to try the script itself.

On Windows: `py -3.11 installer\\windows\\compile.py`, after `installer\\bundle.py` (see README.md here).
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

import bundle  # noqa: E402  beside this folder
import icons  # noqa: E402


def main() -> None:
    """Draw the icon and the picture, compile the script."""
    stand_in = "--stand-in" in sys.argv[1:]
    icons.windows_icon(bundle.WORK / "icons", HERE / "hattama.ico")
    icons.welcome(HERE / "welcome.bmp")
    name = f"hattama-{bundle.version()}-setup{'-stand-in' if stand_in else ''}.exe"
    out = ROOT / "dist" / name
    out.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        payload = empty(Path(folder)) if stand_in else bundle.WORK / "hattama"
        subprocess.run([tool(), *words(payload, out), str(HERE / "hattama.nsi")], check=True, cwd=HERE)
    print(f"{out.relative_to(ROOT)}: {round(out.stat().st_size / 1_000_000, 1)} MB")


def words(payload: Path, out: Path) -> tuple[str, ...]:
    """What the script is told: version, bundle, where to write; every warning is an error."""
    return ("-V2", "-WX", f"-DVERSION={bundle.version()}", f"-DPAYLOAD={payload}", f"-DOUT={out}")


def empty(folder: Path) -> Path:
    """A bundle of the right shape that holds nothing."""
    for name in ("hattama.exe", "hattama-cli.exe", "_internal/nothing"):
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"stand-in")
    return folder


def tool() -> str:
    """The compiler of NSIS."""
    found = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    if not Path(found).exists():
        raise SystemExit("makensis is needed: install the package nsis (Windows: nsis.sourceforge.io)")
    return found


if __name__ == "__main__":
    main()
