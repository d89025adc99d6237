"""Papers that are printed in one job: everything for the electors' meeting, everything for a receiver.

Which kinds belong to which job is data: `resources/bundles.toml`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from core import resources
from core.record.situation import Paper, Situation
from core.rules.procedure import Procedure

MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Bundle:
    """One job: the papers in force in its order, empty forms beside them, kinds not issued yet."""

    key: str
    papers: tuple[Paper, ...]
    blanks: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    papers: tuple[str, ...]
    blanks: tuple[str, ...] = ()


@cache
def _asked() -> Mapping[str, _Asked]:
    table = tomllib.loads(resources.text("bundles.toml"))
    return MappingProxyType(
        {
            key: _Asked(tuple(one["papers"]), tuple(one.get("blanks", ())))
            for key, one in table["bundle"].items()
        }
    )


def kinds(key: str) -> tuple[str, ...]:
    """The kinds of paper that a job asks for, the empty forms left out."""
    return _asked()[key].papers


def keys(procedure: Procedure) -> tuple[str, ...]:
    """The jobs of a rule set: the meeting's, and one for each receiver that the Rules name."""
    return (MEETING, *procedure.winner.receivers)


def bundle(key: str, situation: Situation, procedure: Procedure) -> Bundle:
    """What a job holds, as the record stands. A kind that the rule set does not know is not missed."""
    from core.papers import blanks  # noqa: PLC0415  the PDF library is loaded when a paper is made

    asked, known = _asked()[key], blanks.kinds(procedure)
    wanted = [kind for kind in asked.papers if kind in known]
    held = {kind: in_force(kind, situation) for kind in wanted}
    return Bundle(
        key,
        tuple(paper for kind in wanted for paper in held[kind]),
        tuple(kind for kind in asked.blanks if kind in known),
        tuple(kind for kind in wanted if not held[kind]),
    )


def in_force(kind: str, situation: Situation) -> tuple[Paper, ...]:
    """The papers of a kind in force, in the order in which they were issued."""
    return tuple(paper for paper in situation.papers if paper.kind == kind and paper.state == "issued")
