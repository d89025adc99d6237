"""Build the bundle `build/bundle/hattama` in an environment that holds nothing but what is shipped.

Run by `make installer`; on Windows by hand, with the same command (installer/windows/README.md).
"""

import shutil
import subprocess
import sys
import tomllib
import venv
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "bundle"
LOCK, BUNDLER = ROOT / "requirements.lock", ROOT / "installer" / "bundler.txt"
NAME_ENDS = "<>=!~;[ "


def main() -> None:
    """Make the environment, install, bundle."""
    if not list((ROOT / "build" / "manual").glob("hattama-??.pdf")):
        raise SystemExit("the manual goes into the bundle: run installer/manual.py first")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    wanted = WORK / "shipped.txt"
    wanted.write_text("\n".join(shipped()) + "\n", encoding="utf-8")
    python = environment(WORK / "environment")
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted, "-r", BUNDLER)
    run(
        python,
        "-c",
        "import sys; from pathlib import Path; from core import licences; licences.write(Path(sys.argv[1]))",
        WORK / "licences.json",
    )
    (WORK / "version.txt").write_text(version_resource(), encoding="utf-8")
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", WORK, "--workpath", WORK / "work", ROOT / "installer" / "hattama.spec",
    )  # fmt: skip
    print(f"Bundled: {WORK / 'hattama'}, {megabytes(WORK / 'hattama')} MB")


def shipped() -> list[str]:
    """The lines of the lock that the program itself needs: what it names, and what that needs in turn."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted, found = [plain(one) for one in project["dependencies"]], set[str]()
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        found.add(name)
        asked = metadata.requires(name) or []
        wanted += [plain(one) for one in asked if "extra ==" not in one and _here(one)]
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#") and plain(line) in found]


def _here(requirement: str) -> bool:
    """Whether a requirement is one of this environment's: it is installed."""
    try:
        metadata.version(plain(requirement))
    except metadata.PackageNotFoundError:
        return False
    return True


def plain(requirement: str) -> str:
    """The name of a requirement, as indexes compare names."""
    end = min((at for mark in NAME_ENDS if (at := requirement.find(mark)) >= 0), default=len(requirement))
    return requirement[:end].strip().lower().replace("_", "-").replace(".", "-")


def environment(folder: Path) -> Path:
    """A new environment; its Python."""
    venv.create(folder, with_pip=True)
    return python_of(folder)


def python_of(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def version() -> str:
    """The program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def version_resource() -> str:
    """What Windows shows as the properties of the two programs."""
    numbers = ", ".join([*version().split("."), "0", "0", "0"][:4])
    strings = ", ".join(
        f"StringStruct('{name}', '{value}')"
        for name, value in (
            ("FileDescription", "Hattama: the election desk of a district commission"),
            ("FileVersion", version()),
            ("ProductName", "Hattama"),
            ("ProductVersion", version()),
        )
    )
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers})), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])"
    )


def megabytes(folder: Path) -> int:
    """What a folder takes, links counted once."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return round(sum(file.stat().st_size for file in files) / 1_000_000)


def run(*words: str | Path) -> None:
    """Run a tool of the build; it stops the build when it fails."""
    subprocess.run([str(word) for word in words], check=True, cwd=ROOT)


if __name__ == "__main__":
    main()
