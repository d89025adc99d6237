"""The rule sets that the program has, by id: the files of `resources/procedures/`, read once."""

from functools import cache
from types import MappingProxyType

from core import resources
from core.misuse import Misuse
from core.rules.procedure import Procedure


@cache
def procedures() -> MappingProxyType[str, Procedure]:
    """All rule sets, the default one first, then by id."""
    files = sorted((resources.ROOT / "procedures").glob("*.toml"))
    made = [Procedure.from_toml(file.read_text(encoding="utf-8")) for file in files]
    made.sort(key=lambda one: (not one.default, one.id))
    return MappingProxyType({one.id: one for one in made})


def procedure(name: object) -> Procedure:
    """A rule set by its id, or Misuse that names those there are."""
    known = procedures()
    if not isinstance(name, str) or name not in known:
        raise Misuse(f"the procedure {ascii(name)[:80]} is not known; there are {', '.join(known)}")
    return known[name]
