"""Frozen values built from tables of data, strictly: an unknown, absent or ill-typed key is an error."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def build(kind: Any, value: object, where: str) -> Any:
    """Turn a value read from TOML into `kind`: a dataclass, tuple, mapping, enum, date or scalar."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        (inner,) = (part for part in get_args(kind) if part is not NoneType)
        return build(inner, value, where)
    if origin is tuple:
        items = _expect(list, value, where)
        return tuple(build(get_args(kind)[0], item, f"{where}[{n}]") for n, item in enumerate(items))
    if origin is not None and issubclass(origin, Mapping):
        table = _expect(dict, value, where)
        inner = get_args(kind)[1]
        return MappingProxyType({key: build(inner, item, f"{where}.{key}") for key, item in table.items()})
    if is_dataclass(kind):
        return _record(kind, _expect(dict, value, where), where)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(_expect(str, value, where))
    return _expect(kind, value, where)


def _record(kind: Any, table: dict[str, object], where: str) -> Any:
    hints = get_type_hints(kind)
    known = {field.name: field for field in fields(kind)}
    for key in table:
        if key not in known:
            raise ValueError(f"{where}: the key {key} is not known")
    for name, field in known.items():
        if name not in table and field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{where}: the key {name} is missing")
    return kind(**{key: build(hints[key], item, f"{where}.{key}") for key, item in table.items()})


def _expect(kind: Any, value: object, where: str) -> Any:
    wrong = isinstance(value, bool) != (kind is bool) or (kind is date and isinstance(value, datetime))
    if wrong or not isinstance(value, kind):
        raise ValueError(f"{where}: {kind.__name__} expected")
    return value
