"""The licences of everything that is shipped: read from the packages as they are installed, texts and all.

A bundle carries them in one file, written when it is built (`resources/licences.json`).
"""

import builtins
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from core import resources
from core.version import VERSION

DIRECT = (
    "PySide6-Essentials",
    "PySide6-Pdf",
    "sqlmodel",
    "reportlab",
    "rl-accel",
    "pypdf",
    "segno",
    "num2words",
    "platformdirs",
    "tzdata",
    "argon2-cffi",
    "python-calamine",
    "font-source-serif-pro",
    "font-source-sans-pro",
)
"""What the program itself names; `pyproject.toml` says the same."""
QT = ("pyside6", "shiboken6")
"""Packages of Qt carry no text of their own licence: it lies in `resources/licences`."""
BUILT = "licences.json"
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
NO_TEXT = re.compile(r"\.(py|pyc|json)$")


@dataclass(frozen=True, slots=True)
class Licence:
    """A part of what is shipped: its name, version, the licence in a few words, the whole text."""

    name: str
    version: str
    licence: str
    text: str


def shipped() -> tuple[Licence, ...]:
    """The program's own licence first, then Python's, then each package by name."""
    built = resources.ROOT / BUILT
    if built.is_file():
        return tuple(Licence(**one) for one in json.loads(built.read_text(encoding="utf-8")))
    return collect()


def collect() -> tuple[Licence, ...]:
    """The same from the packages that are installed here."""
    found = sorted((_of(metadata.distribution(name)) for name in names()), key=lambda one: one.name.lower())
    return (_own(), _python(), *found)


def write(file: Path) -> None:
    """Write them into one file, for a bundle."""
    told = [asdict(one) for one in collect()]
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def names() -> frozenset[str]:
    """The packages that the program needs, and those that they need in turn, as far as they are installed."""
    wanted, found = list(DIRECT), set[str]()
    while wanted:
        name = plain(wanted.pop())
        if name in found or not _installed(name):
            continue
        found.add(name)
        wanted += [one for one in metadata.requires(name) or [] if "extra ==" not in one]
    return frozenset(found)


def plain(requirement: str) -> str:
    """The name of a requirement, as indexes compare names."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0]).lower()


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _of(package: metadata.Distribution) -> Licence:
    told = package.metadata
    texts = list(dict.fromkeys(_texts(package)))
    if plain(told["Name"]).startswith(QT):
        texts += [file.read_text(encoding="utf-8") for file in reversed(resources.files("licences", ".txt"))]
    return Licence(told["Name"], package.version, _short(package), "\n\n".join(texts) or _said(package))


def _short(package: metadata.Distribution) -> str:
    """The licence in a few words: as declared, or by the classifier."""
    told = package.metadata
    declared = _field(package, "License-Expression") or _field(package, "License")
    classes = [one for one in told.get_all("Classifier") or [] if one.startswith("License ::")]
    brief = declared and "\n" not in declared and len(declared) < 80
    return declared if brief else ", ".join(one.rsplit(" :: ", 1)[-1] for one in classes)


def _said(package: metadata.Distribution) -> str:
    return _field(package, "License") or _short(package)


def _field(package: metadata.Distribution, name: str) -> str:
    return str(package.metadata[name]).strip() if name in package.metadata else ""


def _texts(package: metadata.Distribution) -> Iterator[str]:
    for file in sorted(package.files or (), key=str):
        if TEXT.search(file.name) and not NO_TEXT.search(file.name):
            place = Path(str(file.locate()))
            if place.is_file():
                yield place.read_text(encoding="utf-8", errors="replace").strip()


def _own() -> Licence:
    file = resources.ROOT.parent / "LICENSE"
    return Licence("Hattama", VERSION, "MIT", file.read_text(encoding="utf-8") if file.is_file() else "MIT")


def _python() -> Licence:
    return Licence("Python", sys.version.split()[0], "PSF-2.0", _python_text())


def _python_text() -> str:
    """The text that Python's own `license()` shows; its file lies in different places."""
    printer = getattr(builtins, "license", None)
    prepare = getattr(printer, "_Printer__setup", None)
    if prepare is not None:
        prepare()
    return "\n".join(getattr(printer, "_Printer__lines", None) or ["Python Software Foundation License 2"])
