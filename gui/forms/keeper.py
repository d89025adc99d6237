"""Drafts: what is typed is kept a second after the last change and when the form is left, and comes back."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gui.forms.door import Door
from gui.forms.flow import drop_draft, find_draft, keep_draft
from gui.forms.spec import FormSpec, Values
from gui.jobs import Jobs

KEEP_AFTER = 1_000


class Keeper(QObject):
    """Keeps the draft of one form at a time. `typed` tells whether anything was typed since it was taken up.

    `found` hands over what was left unfinished, with its moment; `kept` follows every keeping.
    """

    found = Signal(object, object)
    kept = Signal()

    def __init__(self, jobs: Jobs, values: Callable[[], Values | None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._values = jobs, values
        self._spec: FormSpec | None = None
        self._door: Door | None = None
        self.typed = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_AFTER)
        self.timer.timeout.connect(self._keep)

    def take_up(self, spec: FormSpec, door: Door) -> None:
        """Another form: ask for what was left unfinished in it."""
        self._spec, self._door = spec, door
        self.begin()
        if spec.keeps_draft:
            self._jobs.run(partial(find_draft, door, spec.key), partial(self._on_found, spec.key), owner=self)

    def begin(self) -> None:
        """Nothing is typed yet."""
        self.timer.stop()
        self.typed = False

    def touch(self) -> None:
        """Something was typed."""
        self.typed = True
        self.timer.start()

    def flush(self) -> None:
        """Keep at once what is still to be kept: the form is being left."""
        if self.timer.isActive():
            self.timer.stop()
            self._keep()

    def keep_now(self) -> None:
        """The same without a lane: the window is closing and its lanes with it."""
        values = self._values()
        if self.timer.isActive() and self._spec and self._door and values is not None:
            self.timer.stop()
            self._door.keep_draft(self._spec.key, _draft(values))

    def drop(self) -> None:
        """Forget the draft."""
        self.timer.stop()
        if self._spec is not None and self._door is not None:
            self._jobs.run(partial(drop_draft, self._door, self._spec.key), _nothing_more, owner=self)

    def _keep(self) -> None:
        spec, door, values = self._spec, self._door, self._values()
        if spec is None or door is None or values is None or not spec.keeps_draft or not self.typed:
            return
        self._jobs.run(partial(keep_draft, door, spec.key, _draft(values)), self._on_kept, owner=self)

    def _on_kept(self, _nothing: object) -> None:
        self.kept.emit()

    def _on_found(self, key: str, draft: Mapping[str, Any] | None) -> None:
        values = draft.get("values") if draft is not None else None
        if draft is None or self._spec is None or self._spec.key != key or not isinstance(values, dict):
            return
        at = datetime.fromisoformat(str(draft.get("kept", "1970-01-01T00:00+00:00"))).astimezone()
        if not self.typed:
            self.found.emit(values, at)


def _draft(values: Values) -> dict[str, Any]:
    return {"values": values, "kept": datetime.now(UTC).isoformat(timespec="seconds")}


def _nothing_more(_result: object) -> None:
    """A draft was dropped; nothing follows."""
