"""The rule sets that the program has, by id: the files of `resources/procedures/`, each read once."""

from functools import cache
from types import MappingProxyType

from core import resources
from core.misuse import Misuse
from core.rules import ruleset
from core.rules.procedure import Procedure

FOLDER = resources.ROOT / "procedures"


@cache
def procedures() -> MappingProxyType[str, Procedure]:
    """All rule sets, the default one first, then by id."""
    made = [_read(file.stem) for file in sorted(FOLDER.glob("*.toml"))]
    made.sort(key=lambda one: (not one.default, one.id))
    return MappingProxyType({one.id: one for one in made})


def procedure(name: object) -> Procedure:
    """A rule set by its id, or Misuse that names those there are."""
    if not isinstance(name, str) or name not in _ids():
        raise Misuse(f"the procedure {ascii(name)[:80]} is not known; there are {', '.join(procedures())}")
    return _read(name)


@cache
def _ids() -> frozenset[str]:
    return frozenset(file.stem for file in FOLDER.glob("*.toml"))


@cache
def _read(name: str) -> Procedure:
    """The rule set of one file, which bears its id."""
    made = ruleset.read((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    if made.id != name:
        raise ValueError(f"{name}.toml holds the rule set {made.id}")
    return made
