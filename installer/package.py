"""From the bundle to what a clerk is handed: a `.deb` and a portable archive, in `dist/`."""

import gzip
import hashlib
import json
import math
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import collecting
import icons

ROOT, WORK = bundle.ROOT, bundle.WORK
DIST, LINUX = ROOT / "dist", ROOT / "installer" / "linux"
KEYBOARDS = "xkb-data"
"""What our library of keyboards reads; no library asks for it."""
RECOMMENDS = (*collecting.ONLY_UNDER_WAYLAND, "desktop-file-utils", "shared-mime-info", "xdg-utils")
MAINTAINER = "The Hattama authors <hattama@localhost>"
STARTERS = ("hattama", "hattama-portable")
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
    entry.mode = _mode(Path(entry.name), folder=entry.isdir())
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = EPOCH
    return entry


def _mode(file: Path, *, folder: bool) -> int:
    """Only the starters are run; a library is read."""
    run = file.name in STARTERS and file.parent.name.startswith("hattama")
    return 0o755 if folder or run else 0o644


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
    documents = share / "doc" / "hattama"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_text(), encoding="utf-8")
    _pack(changelog(), documents / "changelog.gz")
    _pack((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), documents / "CHANGELOG.md.gz")
    _pack((LINUX / "hattama.1").read_text(encoding="utf-8"), share / "man" / "man1" / "hattama.1.gz")
    _copy(LINUX / "lintian-overrides", share / "lintian" / "overrides" / "hattama")
    for file in sorted((ROOT / "build" / "manual").glob("hattama-??.pdf")):
        link = documents / file.name
        link.symlink_to(f"../../../lib/hattama/_internal/resources/manual/{file.name}")
    _copy(ROOT / "resources" / "icons" / "hattama.svg", share / "icons/hicolor/scalable/apps/hattama.svg")
    for size, picture in icons.pictures(WORK / "icons").items():
        _copy(picture, share / f"icons/hicolor/{size}x{size}/apps/hattama.png")
    files = [file for file in sorted(tree.rglob("*")) if not file.is_symlink()]
    for file in files:
        file.chmod(_mode(file, folder=file.is_dir()))
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(made, tree), encoding="utf-8")
    sums = ((hashlib.md5(file.read_bytes()), file) for file in files if file.is_file())  # noqa: S324  dpkg's
    control.with_name("md5sums").write_text(
        "".join(f"{sum_.hexdigest()}  {file.relative_to(tree)}\n" for sum_, file in sums), encoding="utf-8"
    )
    for script in ("preinst", "prerm"):
        _copy(LINUX / script, control.with_name(script))
        control.with_name(script).chmod(0o755)
    out = DIST / f"hattama_{bundle.version()}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(out)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={"SOURCE_DATE_EPOCH": str(EPOCH), "PATH": "/usr/bin:/bin"},
    )
    return out


def depends(made: Path) -> str:
    """What the bundle asks of a system, read from its programs and libraries."""
    asked = collecting.asked(made)
    for kind, newest in asked.newest.items():
        if newest > collecting.NEWEST[kind]:
            raise SystemExit(f"the bundle asks for {kind} {newest}, newer than {collecting.NEWEST[kind]}")
    libc = ".".join(map(str, asked.newest["GLIBC"]))
    others = sorted({*asked.packages, KEYBOARDS} - {"libc6", *collecting.ONLY_UNDER_WAYLAND})
    return ", ".join([f"libc6 (>= {libc})", *others])


def control_text(made: Path, tree: Path) -> str:
    """What the package says of itself."""
    return "\n".join(
        (
            "Package: hattama",
            f"Version: {bundle.version()}",
            "Architecture: amd64",
            f"Maintainer: {MAINTAINER}",
            f"Installed-Size: {kibibytes(tree)}",
            f"Depends: {depends(made)}",
            f"Recommends: {', '.join(RECOMMENDS)}",
            "Section: misc",
            "Priority: optional",
            "Description: election desk of a district commission",
            " An offline aid for the election of a district akim by the maslikhat",
            " (Kazakhstan): registration, vote, count, papers in Kazakh and Russian,",
            " and one audit file that proves itself.",
            "",
        )
    )


def kibibytes(tree: Path) -> int:
    """What a package takes once it is installed, as dpkg counts: each file rounded up."""
    return sum(
        math.ceil(file.stat().st_size / 1024) if file.is_file() and not file.is_symlink() else 1
        for file in tree.rglob("*")
    )


def copyright_text() -> str:
    """Whose the program is, and the licences of all that is shipped with it."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    rest = (WORK / "licences.txt").read_text(encoding="utf-8")
    return f"Hattama\n\n{own}\n\n{'=' * 78}\n\nAll that is shipped, with its licence:\n\n{rest}"


def changelog() -> str:
    """The package's own list of changes, in the form that Debian's tools read."""
    made = datetime.fromtimestamp(EPOCH, UTC)
    return (
        f"hattama ({bundle.version()}) stable; urgency=low\n\n"
        "  * What has changed in the program stands in CHANGELOG.md.gz.\n\n"
        f" -- {MAINTAINER}  {made:%a, %d %b %Y %H:%M:%S +0000}\n"
    )


def _pack(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    main()
