"""Paths into an act's data: `candidates.0.person.kk.surname`. Numbers are places of a list."""

from collections.abc import Mapping
from typing import Any


def put(into: dict[str, Any], path: str, value: Any) -> None:
    """Set a value at a path of names; dicts between are made."""
    *way, last = path.split(".")
    here = into
    for name in way:
        found = here.get(name)
        if not isinstance(found, dict):
            found = {}
            here[name] = found
        here = found
    here[last] = value


def take(data: Any, path: str) -> Any:
    """The value at a path, through dicts and lists; None where there is none."""
    here = data
    for name in path.split(".") if path else ():
        if isinstance(here, Mapping):
            here = here.get(name)
        elif isinstance(here, list | tuple) and name.isdigit() and int(name) < len(here):
            here = here[int(name)]
        else:
            return None
    return here


def put_deep(data: Any, path: tuple[str | int, ...], value: Any) -> None:
    """Set a value at a place that a validation named; a way that is not there is left alone."""
    here = data
    for name in path[:-1]:
        try:
            here = here[name]
        except (KeyError, IndexError, TypeError):
            return
    if path and isinstance(here, dict):
        here[str(path[-1])] = value


def pruned(value: Any) -> Any:
    """The same data without what was not entered: a None is no value of an act."""
    if isinstance(value, Mapping):
        return {name: pruned(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [pruned(inner) for inner in value]
    return value


def inside(path: str, outer: str) -> str | None:
    """What is left of a path within another; empty for the same path, None where it lies elsewhere."""
    if path == outer:
        return ""
    return path[len(outer) + 1 :] if path.startswith(f"{outer}.") else None
