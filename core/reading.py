"""Reading JSON that somebody else wrote: strict, and a Misuse that says what is wrong and where."""

import json
import stat
from pathlib import Path
from typing import Any, NoReturn

from core.misuse import Misuse

LONGEST_NUMBER = 4_000
LARGEST = 50_000_000
TOO_LONG = object()
"""Stands for a number of so many digits that it is certainly out of range, whatever it is."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, or Misuse."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise Misuse(f"{path}: is not a file")
        if found.st_size > LARGEST:
            raise Misuse(f"{path}: is larger than {LARGEST // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise Misuse(f"{path}: cannot be read ({error.strerror or error})") from error


def read_json(path: Path) -> tuple[bytes, Any]:
    """The bytes of a file and the JSON they hold; Misuse where it cannot be read or is not JSON."""
    raw = read_bytes(path)
    try:
        return raw, parse_json(raw)
    except Misuse as error:
        raise Misuse(f"{path}: {error}") from error


def parse_json(raw: bytes) -> Any:
    """JSON in UTF-8, a BOM allowed: no NaN, no field twice, no number too long to be one; else Misuse."""
    try:
        return json.loads(
            raw.decode("utf-8-sig"),
            parse_constant=_no_constant,
            parse_int=lambda text: int(text) if len(text) <= LONGEST_NUMBER else TOO_LONG,
            object_pairs_hook=_no_doubles,
        )
    except UnicodeDecodeError as error:
        raise Misuse(f"is not UTF-8 (byte {error.start + 1})") from error
    except json.JSONDecodeError as error:
        raise Misuse(f"is not JSON: {error.msg}, line {error.lineno}, column {error.colno}") from error
    except RecursionError as error:
        raise Misuse("is not of the shape: nested too deep") from error


def _no_constant(name: str) -> NoReturn:
    raise Misuse(f"is not JSON: {name} is not a number")


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise Misuse(f"the key {ascii(twice)[:80]} stands twice in one object")
    return made
