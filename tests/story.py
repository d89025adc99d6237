"""Stories for tests: a shipped rehearsal played up to a moment, so that each test breaks one thing."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from core import office as desk
from core import rehearsal
from core.acts.base import localized
from core.acts.registry import ACTS
from core.clocks import StandingClock
from core.office import Office, Verdict
from core.papers import render
from core.papers.facts import Facts, Stamp
from core.papers.rendered import Rendered
from core.procedures import procedure as rules
from core.record.database import Record
from core.zones import zone


def script(name: str) -> dict[str, Any]:
    """A shipped script as data, to be changed freely."""
    return json.loads(rehearsal.shipped(name).read_text(encoding="utf-8"))


def under(procedure: str) -> dict[str, Any]:
    """What a call says besides, under a rule set: which office is filled, when its term ends."""
    kinds = [kind.key for kind in rules(procedure).office.kinds]
    return {"procedure": procedure, "office_kind": kinds[0], "term_ends": "2005-12-31"}


PLACE = TemporaryDirectory(prefix="hattama-stories-")
KEPT: dict[str, tuple[int, Path]] = {}
"""After the same steps the same file: how many salts were drawn by then, and the file."""


class Salts:
    """Salts that every story draws in the same order."""

    def __init__(self) -> None:
        self.drawn = 0

    def __call__(self) -> bytes:
        self.drawn += 1
        return hashlib.sha256(b"test" + self.drawn.to_bytes(8, "big")).digest()[:16]


def _refused(step: dict[str, Any]) -> bool:
    return step.get("expect", {}).get("verdict") == "refused"


def _after_each(steps: list[dict[str, Any]]) -> list[str]:
    """A name for what stands in the file after each step."""
    hashed = hashlib.sha256()
    names = []
    for step in steps:
        hashed.update(json.dumps(step, sort_keys=True).encode())
        names.append(hashed.hexdigest())
    return names


class Story:
    """An election in progress under a clock of its own."""

    def __init__(self, folder: Path, name: str | list[dict[str, Any]]) -> None:
        self.steps = script(name)["steps"] if isinstance(name, str) else name
        self.zone = zone(self.steps[0]["data"]["zone"])
        self.next = 0
        self.clock = StandingClock(datetime(2005, 6, 21, 9, 0, tzinfo=self.zone))
        self._salts = Salts()
        self._path = folder / "election.hattama"
        self.office: Office = desk.create(self._path, self.clock, practice=True, salts=self._salts)

    def stand(self, at: str) -> None:
        """Set the clock, local time."""
        self.clock.move(localized(datetime.fromisoformat(at), self.zone))

    def until(self, act: str, nth: int = 1) -> dict[str, Any]:
        """Play up to, not including, the nth step of that act that is expected to be done; its data."""
        there = [at for at in range(self.next, len(self.steps)) if self._is_done(at, act)][nth - 1]
        fresh = self.next == 0 and self.office.head.seq == 0
        if fresh:
            self._take_up(there)
        kept = self.next == there
        while self.next < there:
            step = self.steps[self.next]
            verdict = self.play(step)
            assert verdict.done != _refused(step), (step, verdict.codes)
            self.next += 1
        if fresh and not kept:
            self._keep()
        self.stand(self.steps[there]["at"])
        return json.loads(json.dumps(self.steps[there]["data"]))

    def _is_done(self, at: int, act: str) -> bool:
        return self.steps[at]["act"] == act and not _refused(self.steps[at])

    def _take_up(self, there: int) -> None:
        """Go on from a file that an earlier story left behind after the same steps, if there is one."""
        names = _after_each(self.steps[:there])
        for at in range(there, 0, -1):
            if names[at - 1] in KEPT:
                drawn, source = KEPT[names[at - 1]]
                self.office.close()
                shutil.copyfile(source, self._path)
                self._salts.drawn = drawn
                self.next = at
                self.stand(self.steps[at - 1]["at"])
                self._open_again()
                return

    def _keep(self) -> None:
        """Leave a copy behind for a story that begins with the same steps."""
        name = _after_each(self.steps[: self.next])[-1]
        self.office.close()
        source = Path(PLACE.name) / f"{len(KEPT)}.hattama"
        shutil.copyfile(self._path, source)
        KEPT[name] = self._salts.drawn, source
        self._open_again()

    def _open_again(self) -> None:
        record = Record.open(self._path, salts=self._salts)
        self.office = Office(record, self.clock, practice=True)

    def meet(self, at: str) -> int:
        """Hold a meeting of all seven members of the commission; its number."""
        situation = self.office.situation()
        number = max((meeting.number for meeting in situation.meetings), default=0) + 1
        text = {"kk": "Үлгі", "ru": "Образец"}
        present = [member.key for member in situation.members]
        data = {"number": number, "place": text, "agenda": text, "present": present}
        assert self.do("hold_meeting", data, at=at).done
        return number

    def meet_of(self, present: int, at: str) -> int:
        """Hold a meeting of so many members who may sit; its number."""
        situation = self.office.situation()
        number = max((meeting.number for meeting in situation.meetings), default=0) + 1
        free = [member.key for member in situation.members if member.suspended_reason is None]
        text = {"kk": "Үлгі", "ru": "Образец"}
        data = {"number": number, "place": text, "agenda": text, "present": free[:present]}
        assert self.do("hold_meeting", data, at=at).done
        return number

    def do(self, act: str, data: dict[str, Any], *, at: str | None = None, by: str = "secretary") -> Verdict:
        """Perform an act; `at` moves the clock first."""
        if at is not None:
            self.stand(at)
        return self.office.perform(ACTS[act].model_validate(data), by)

    def play(self, step: dict[str, Any]) -> Verdict:
        """Perform a step of a script, by whoever is signed in where there are accounts."""
        self.stand(step["at"])
        act = ACTS[step["act"]].model_validate(step["data"])
        return self.office.perform(act, step["by"], confirmed_by=step.get("confirmed_by", ""))


@contextmanager
def told(folder: Path, name: str | list[dict[str, Any]] = "eskeldi") -> Iterator[Story]:
    """A story, closed in the end."""
    story = Story(folder, name)
    try:
        yield story
    finally:
        story.office.close()


def sketch(facts: Facts, stamp: Stamp, *_: object) -> Rendered:
    """A stand-in for a paper: its facts were built and are told, its lines are not drawn."""
    return Rendered(f"%PDF {stamp.number} {stamp.code} {facts!r}".encode(), 1)


@contextmanager
def sketched(folder: Path, name: str | list[dict[str, Any]], until: str = "") -> Iterator[Story]:
    """A rehearsal played up to the first step of an act that is done, or to its end; papers are not drawn."""
    with told(folder, name) as story, patch.object(render, "render", sketch):
        for step in story.steps:
            story.stand(step["at"])
            if not _refused(step):
                if step["act"] == until:
                    break
                assert story.do(step["act"], step["data"], by=step["by"]).done, step
            story.next += 1
        yield story
