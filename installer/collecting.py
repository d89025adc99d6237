"""What goes into the bundle, and what of the system it is left to the package to ask for.

Asked by `hattama.spec`, by `package.py` and by the tests.
"""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UNUSED = (
    "PIL/_avif", "PIL/_webp", "PIL/_imagingtk", "Qt6Qml", "Qt6Quick", "Qt6OpenGL", "Qt6VirtualKeyboard",
    "Qt6WaylandEglClient", "Qt6EglF", "opengl32sw", "d3dcompiler",
    "plugins/tls", "plugins/networkinformation", "plugins/virtualkeyboard", "qtvirtualkeyboard",
    "plugins/egldeviceintegrations",
    "plugins/generic", "plugins/wayland-graphics-integration-client",
    "plugins/imageformats/qwebp", "plugins/imageformats/qtiff", "plugins/imageformats/qpdf",
    "plugins/imageformats/qtga", "plugins/imageformats/qwbmp", "plugins/platformthemes/qgtk3",
    "plugins/platforms/qeglfs", "plugins/platforms/qlinuxfb", "plugins/platforms/qvnc",
    "plugins/platforms/qvkkhrdisplay", "plugins/platforms/qminimal", "plugins/platforms/qdirect2d",
)  # fmt: skip
"""Parts of paths, as they are called on Windows: there a plugin's name has no `lib` before it."""
KEPT_TRANSLATIONS = ("qtbase_kk", "qtbase_ru", "qt_ru", "qt_kk")

FROM_THE_SYSTEM = {
    "libc6": ("libc", "ld-linux-x86-64", "libdl", "libm", "libpthread", "libresolv", "librt"),
    "libcups2": ("libcups",),
    "libdbus-1-3": ("libdbus-1",),
    "libegl1": ("libEGL",),
    "libfontconfig1": ("libfontconfig",),
    "libfreetype6": ("libfreetype",),
    "libgcc-s1": ("libgcc_s",),
    "libgl1": ("libGL",),
    "libglib2.0-0": ("libglib-2.0", "libgthread-2.0"),
    "libstdc++6": ("libstdc++",),
    "libwayland-client0": ("libwayland-client",),
    "libwayland-cursor0": ("libwayland-cursor",),
    "libx11-6": ("libX11",),
    "libx11-xcb1": ("libX11-xcb",),
    "libxcb1": ("libxcb",),
}
"""Package of Debian → the libraries that are taken from it and never from the machine that builds.

Every desktop has them, an older one can't load ours, and its drivers and font settings fit its own only.
"""
ONLY_UNDER_WAYLAND = ("libwayland-client0", "libwayland-cursor0")
"""Without these Qt goes by way of X."""
NEWEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30)}
"""What the oldest system that we promise has: Ubuntu 22.04."""


def used(name: str) -> bool:
    """Whether the program needs a file that the tool collected, by its path in the bundle."""
    plain = re.sub(r"/lib(?=q)", "/", name.replace("\\", "/"))
    if "/translations/" in plain and plain.endswith(".qm") and "resources/" not in plain:
        return Path(plain).stem in KEPT_TRANSLATIONS
    return not any(one in plain for one in UNUSED)


def system_package(name: str) -> str | None:
    """The package that a library is left to, by the library's file name."""
    stem = Path(name).name.split(".so")[0]
    return next((package for package, stems in FROM_THE_SYSTEM.items() if stem in stems), None)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a bundle asks of the system: packages, and the newest version of each set of symbols."""

    packages: frozenset[str]
    newest: dict[str, tuple[int, ...]]


def asked(folder: Path) -> Asked:
    """Read every program and library of a bundle. A library that nothing provides stops the build."""
    there = {file.name for file in folder.rglob("*")}
    packages, newest = set[str](), dict.fromkeys(NEWEST, (0,))
    for file in binaries(folder):
        told = _told(file)
        for name in _names(told):
            package = system_package(name)
            if name not in there and package is None:
                raise SystemExit(f"{file.relative_to(folder)} needs {name}: neither there nor asked for")
            packages |= {package} - {None} if name not in there else set()
        for kind, number in re.findall(r" (GLIBC|GLIBCXX)_([0-9.]+)$", _wanted(told), re.MULTILINE):
            newest[kind] = max(newest[kind], tuple(map(int, number.split("."))))
    return Asked(frozenset(packages), newest)


def direct(file: Path) -> list[str]:
    """The libraries that a program or a library itself names; what these name in turn is left out."""
    return _names(_told(file))


def _names(told: str) -> list[str]:
    return re.findall(r"NEEDED +(\S+)", told)


def binaries(folder: Path) -> Iterator[Path]:
    """Programs and libraries of a bundle, links left out."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield file


def _told(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout


def _wanted(told: str) -> str:
    """The versions that a file asks others for, not those that it defines."""
    return told.partition("Version References:")[2]
