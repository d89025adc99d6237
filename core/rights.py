"""The rights table: which role may do which act, and what is no act (`resources/rights.toml`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core import resources
from core.rules.words import Words

ROLES = ("secretary", "chair", "member", "observer", "keeper")


@dataclass(frozen=True, slots=True)
class Rights:
    """The table as data. What does not stand in it, nobody may do."""

    acts: Mapping[str, frozenset[str]]
    deeds: Mapping[str, frozenset[str]]
    everyone: frozenset[str]
    sign_off: frozenset[str]
    words: Mapping[str, Words]

    def may(self, role: str, act: str) -> bool:
        """Whether a role may do an act of the registry."""
        return act in self.everyone or role in self.acts.get(act, frozenset())

    def may_deed(self, role: str, deed: str) -> bool:
        """Whether a role may do what is no act: `read`, `export_public`, `export_whole`, `back_up` …"""
        return role in self.deeds.get(deed, frozenset())


@cache
def rights() -> Rights:
    """The table that ships with the program."""
    read = tomllib.loads(resources.text("rights.toml"))
    return Rights(
        acts=MappingProxyType({act: frozenset(roles) for act, roles in read["acts"].items()}),
        deeds=MappingProxyType({deed: frozenset(roles) for deed, roles in read["deeds"].items()}),
        everyone=frozenset(read["everyone"]),
        sign_off=frozenset(read["sign_off"]),
        words=MappingProxyType({role: Words(**words) for role, words in read["words"].items()}),
    )
