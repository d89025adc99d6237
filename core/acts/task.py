"""A task of the agenda: what it is, where it stands, what its second line says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

_NONE: Mapping[str, str | int] = MappingProxyType({})


class State(StrEnum):
    """Where a task stands. `due` is within three days of its term; `blocked` says why it can't start."""

    DONE = "done"
    NOW = "now"
    DUE = "due"
    LATE = "late"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Task:
    """One task: `blocked` names the reason, `values` the figures of its second line."""

    stage: str
    key: str
    state: State
    blocked: str = ""
    due: datetime | None = None
    done_at: datetime | None = None
    citation: str = ""
    values: Mapping[str, str | int] = field(default_factory=lambda: _NONE)


Make: TypeAlias = Callable[..., Task]
"""How the agenda makes a task, so that its states are told in one place."""
