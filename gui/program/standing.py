"""Where the window stands: kept at each step, so that after a crash it opens there again."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

NAME = "where.json"


@dataclass(frozen=True, slots=True)
class Where:
    """The open file, the page, the act under way with its subject, the last entry then."""

    file: str = ""
    page: str = ""
    act: str = ""
    subject: str = ""
    entry: int = 0

    def words(self) -> dict[str, str]:
        """What a report may say of it: words of the program, no file and no subject."""
        return {"page": self.page, "act": self.act}


class Standing:
    """A small file beside the working files. It is there for as long as the program runs."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._kept: Where | None = None

    def left(self) -> tuple[Where, datetime] | None:
        """Where a run that did not end by itself stood, and since when; None after a run that did."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            at = datetime.fromisoformat(found.pop("at"))
            texts = {name: str(found[name]) for name in ("file", "page", "act", "subject")}
            return Where(**texts, entry=int(found["entry"])), at
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def keep(self, where: Where) -> None:
        """The window stands there now. A folder that can't be written to stops nothing."""
        if where == self._kept:
            return
        self._kept = where
        told = {**asdict(where), "at": datetime.now().astimezone().isoformat(timespec="minutes")}
        part = self._path.with_suffix(".part")
        with suppress(OSError):
            part.write_text(json.dumps(told), encoding="utf-8")
            part.replace(self._path)

    def end(self) -> None:
        """The program ends as it should."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
