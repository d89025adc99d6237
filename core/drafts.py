"""Drafts of forms, beside the working file and never in it; they come back after a crash.

A draft holds what was typed, right or wrong. The count page keeps none (audit.md, "Accounts").
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from core.writing import write_whole

NEVER = frozenset({"enter_count", "recount", "create_account", "change_passphrase", "sign_in", "attach_scan"})


class Drafts:
    """The drafts of one working file, in `<name>.drafts.json` beside it."""

    def __init__(self, working_file: Path) -> None:
        self._path = self.file_of(working_file)
        self._kept = self._read()

    @staticmethod
    def file_of(working_file: Path) -> Path:
        """Where the drafts of a working file lie."""
        return working_file.with_name(working_file.name + ".drafts.json")

    def find(self, key: str) -> dict[str, Any] | None:
        """What was typed into the form of that key, if it was left unfinished."""
        found = self._kept.get(key)
        return found if isinstance(found, dict) else None

    def keep(self, key: str, values: dict[str, Any]) -> None:
        """Keep what is typed. A form of `NEVER` (a count, a passphrase) is not kept: ValueError."""
        if key.split(":", maxsplit=1)[0] in NEVER:
            raise ValueError("no draft is kept of a count or a passphrase")
        self._kept[key] = values
        self._write()

    def drop(self, key: str) -> None:
        """Forget a draft: its act is done."""
        if self._kept.pop(key, None) is not None:
            self._write()

    def keys(self) -> tuple[str, ...]:
        """The forms left unfinished."""
        return tuple(sorted(self._kept))

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            found = None
        if isinstance(found, dict):
            return found
        with suppress(OSError):  # what can't be read is put aside, not written over
            self._path.replace(self._path.with_name(self._path.name + ".bad"))
        return {}

    def _write(self) -> None:
        if not self._kept:
            self._path.unlink(missing_ok=True)
            return
        write_whole(self._path, json.dumps(self._kept, ensure_ascii=True, indent=1).encode())
