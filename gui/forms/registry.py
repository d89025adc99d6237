"""Every form by the name of its act. What is not here can't be done by hand yet."""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType

from gui.forms.spec import Factory

MODULES = ("setup", "people", "nomination", "candidates", "notices", "day", "ending")


def _all() -> dict[str, Factory]:
    made: dict[str, Factory] = {}
    for name in MODULES:
        if find_spec(f"gui.forms.{name}") is not None:
            made.update(getattr(import_module(f"gui.forms.{name}"), "SPECS", {}))
    return made


FORMS: Mapping[str, Factory] = MappingProxyType(_all())
