"""From the bundle to what a clerk is handed: a `.deb` and a portable archive, in `dist/`."""

import json
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import icons

ROOT, WORK = bundle.ROOT, bundle.WORK
DIST, LINUX = ROOT / "dist", ROOT / "installer" / "linux"
DEPENDS = "libc6 (>= 2.34), libegl1, libgl1, libfontconfig1, libdbus-1-3"
MOST_PACKED, MOST_INSTALLED = 80, 200
EPOCH = 1_132_704_000  # one moment for all files: the same bundle gives the same archive


def main() -> None:
    """Write both, and refuse what has grown too large for a stick."""
    DIST.mkdir(exist_ok=True)
    made = WORK / "hattama"
    write_licences(WORK / "licences.txt")
    for written in (portable(made), debian(made)):
        size = round(written.stat().st_size / 1_000_000)
        print(f"{written.relative_to(ROOT)}: {size} MB")
        if size > MOST_PACKED:
            raise SystemExit(f"{written.name} takes {size} MB, more than {MOST_PACKED}")
    for file in sorted((ROOT / "build" / "manual").glob("*.pdf")):
        _copy(file, DIST / "manual" / file.name)
    installed = bundle.megabytes(made)
    if installed > MOST_INSTALLED:
        raise SystemExit(f"the bundle takes {installed} MB, more than {MOST_INSTALLED}")


def write_licences(out: Path) -> None:
    """The licences of all that is shipped as one text."""
    told = json.loads((WORK / "licences.json").read_text(encoding="utf-8"))
    parts = (f"{one['name']} {one['version']} ({one['licence']})\n\n{one['text']}" for one in told)
    out.write_text(f"\n\n{'=' * 78}\n\n".join(parts) + "\n", encoding="utf-8")


def portable(made: Path) -> Path:
    """The bundle in one folder; it runs from wherever it is unpacked."""
    name = f"hattama-{bundle.version()}-linux-x86_64"
    out = DIST / f"{name}.tar.xz"
    with tarfile.open(out, "w:xz", preset=6) as archive:
        for file in (*sorted(made.rglob("*")), *papers()):
            under = file.relative_to(made) if file.is_relative_to(made) else Path(file.name)
            archive.add(file, f"{name}/{under}", recursive=False, filter=_plain)
    return out


def papers() -> Iterator[Path]:
    """What lies beside the program in the portable folder."""
    yield from (ROOT / "LICENSE", WORK / "licences.txt", LINUX / "README.txt", LINUX / "hattama-portable")


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = EPOCH
    return entry


def debian(made: Path) -> Path:
    """The package for Debian and Ubuntu: /usr/lib/hattama, a starter, menu entry, icon, file type."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(made, tree / "usr" / "lib" / "hattama", symlinks=True)
    starter = tree / "usr" / "bin" / "hattama"
    starter.parent.mkdir(parents=True)
    starter.symlink_to("../lib/hattama/hattama")
    share = tree / "usr" / "share"
    _copy(LINUX / "hattama.desktop", share / "applications" / "hattama.desktop")
    _copy(LINUX / "hattama.xml", share / "mime" / "packages" / "hattama.xml")
    _copy(WORK / "licences.txt", share / "doc" / "hattama" / "copyright")
    for file in sorted((ROOT / "build" / "manual").glob("hattama-??.pdf")):
        link = share / "doc" / "hattama" / file.name
        link.symlink_to(f"../../../lib/hattama/_internal/resources/manual/{file.name}")
    _copy(ROOT / "resources" / "icons" / "hattama.svg", share / "icons/hicolor/scalable/apps/hattama.svg")
    for size, picture in icons.pictures(WORK / "icons").items():
        _copy(picture, share / f"icons/hicolor/{size}x{size}/apps/hattama.png")
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(made), encoding="utf-8")
    _copy(LINUX / "preinst", control.with_name("preinst"))
    control.with_name("preinst").chmod(0o755)
    out = DIST / f"hattama_{bundle.version()}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(out)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={"SOURCE_DATE_EPOCH": str(EPOCH), "PATH": "/usr/bin:/bin"},
    )
    return out


def control_text(made: Path) -> str:
    """What the package says of itself."""
    return "\n".join(
        (
            "Package: hattama",
            f"Version: {bundle.version()}",
            "Architecture: amd64",
            "Maintainer: The Hattama authors <hattama@localhost>",
            f"Installed-Size: {bundle.megabytes(made) * 1000}",
            f"Depends: {DEPENDS}",
            "Section: misc",
            "Priority: optional",
            "Description: election desk of a district commission",
            " An offline aid for the election of a district akim by the maslikhat",
            " (Kazakhstan): registration, vote, count, papers in Kazakh and Russian,",
            " and one audit file that proves itself.",
            "",
        )
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    main()
