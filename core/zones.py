"""Time zones from the `tzdata` package alone, so that every machine gives the same answer."""

from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from core.misuse import Misuse


@cache
def zone_names() -> frozenset[str]:
    """All zones that the package knows."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


def zone(name: object) -> ZoneInfo:
    """A zone by its IANA name (`Asia/Almaty`), or Misuse."""
    if not isinstance(name, str) or name not in zone_names():
        raise Misuse(f"the zone {_shown(name)} is not an IANA zone such as Asia/Almaty or Asia/Oral")
    return _read(name)


@cache
def _read(name: str) -> ZoneInfo:
    file = resources.files("tzdata").joinpath("zoneinfo", *name.split("/"))
    with file.open("rb") as stream:
        return ZoneInfo.from_file(stream, key=name)


def _shown(name: object) -> str:
    return ascii(name)[:80]
