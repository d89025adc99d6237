"""Stories for tests: a shipped rehearsal played up to a moment, so that each test breaks one thing."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from core import office as desk
from core import rehearsal
from core.acts.base import localized
from core.acts.registry import ACTS
from core.clocks import StandingClock
from core.office import Office, Verdict
from core.procedures import procedure as rules
from core.zones import zone


def script(name: str) -> dict[str, Any]:
    """A shipped script as data, to be changed freely."""
    return json.loads(rehearsal.shipped(name).read_text(encoding="utf-8"))


def under(procedure: str) -> dict[str, Any]:
    """What a call says besides, under a rule set: which office is filled, when its term ends."""
    kinds = [kind.key for kind in rules(procedure).office.kinds]
    return {"procedure": procedure, "office_kind": kinds[0], "term_ends": "2005-12-31"}


class Story:
    """An election in progress under a clock of its own."""

    def __init__(self, folder: Path, name: str | list[dict[str, Any]]) -> None:
        self.steps = script(name)["steps"] if isinstance(name, str) else name
        self.zone = zone(self.steps[0]["data"]["zone"])
        self.next = 0
        self.clock = StandingClock(datetime(2005, 6, 21, 9, 0, tzinfo=self.zone))
        path = folder / "election.hattama"
        self.office: Office = desk.create(
            path, self.clock, practice=True, salts=rehearsal.seeded_salts(b"test")
        )

    def stand(self, at: str) -> None:
        """Set the clock, local time."""
        self.clock.move(localized(datetime.fromisoformat(at), self.zone))

    def until(self, act: str, nth: int = 1) -> dict[str, Any]:
        """Play up to, not including, the nth step of that act that is expected to be done; its data."""
        seen = 0
        while True:
            step = self.steps[self.next]
            refused = step.get("expect", {}).get("verdict") == "refused"
            if step["act"] == act and not refused:
                seen += 1
                if seen == nth:
                    self.stand(step["at"])
                    return json.loads(json.dumps(step["data"]))
            self.next += 1
            verdict = self.do(step["act"], step["data"], at=step["at"], by=step["by"])
            assert verdict.done != refused, (step, verdict.codes)

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


@contextmanager
def told(folder: Path, name: str | list[dict[str, Any]] = "eskeldi") -> Iterator[Story]:
    """A story, closed in the end."""
    story = Story(folder, name)
    try:
        yield story
    finally:
        story.office.close()
