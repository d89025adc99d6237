"""Where the program's own files lie. The only module that knows paths inside the installation."""

from functools import cache
from pathlib import Path

from core.rules.findings import Catalogue

ROOT = Path(__file__).resolve().parent.parent / "resources"


def text(*parts: str) -> str:
    """A resource as text (UTF-8)."""
    return ROOT.joinpath(*parts).read_text(encoding="utf-8")


def files(folder: str, suffix: str) -> tuple[Path, ...]:
    """The files of a folder of resources, sorted by name."""
    return tuple(sorted((ROOT / folder).glob(f"*{suffix}")))


@cache
def catalogue() -> Catalogue:
    """The catalogue of findings, all files of `resources/findings/` together."""
    return Catalogue.from_toml(*(file.read_text(encoding="utf-8") for file in files("findings", ".toml")))
