"""A shipped rehearsal played by the real office, step by step, from wherever a file stands."""

from datetime import UTC, datetime
from pathlib import Path

from core import office as desk
from core import rehearsal
from core.acts.base import localized
from core.clocks import StandingClock
from core.office import Office
from core.record.journal import Head
from core.rehearsal import Script, Step
from core.zones import zone
from tests.prove import scale

EVERY = tuple(sorted(path.stem for path in rehearsal.shipped("eskeldi").parent.glob("*.json")))
SOME = (
    "dismissal",
    "eskeldi",
    "kokpekty",
    "oath-2006",
    "recount-on-demand",
    "special-check-2013",
    "zhangala",
)
NAMES = EVERY if scale.FULL else SOME
"""The rehearsals a proof is held on: every one at full size, those that differ most in `make test`."""


def script(name: str) -> Script:
    """A shipped script."""
    return rehearsal.read_script(rehearsal.shipped(name))


class Player:
    """An office at work on a file: new, or taken up where it was left."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.script = script(name)
        self._zone = zone(getattr(self.script.steps[0].act, "zone", "UTC"))
        self._clock = StandingClock(datetime.min.replace(tzinfo=UTC))
        self.office = self._open()

    def _open(self) -> Office:
        if self.path.exists():
            return desk.open_office(self.path, self._clock)
        salts = rehearsal.seeded_salts(self.script.seed)
        return desk.create(self.path, self._clock, practice=True, salts=salts)

    @property
    def head(self) -> Head:
        """The last entry."""
        return self.office.head

    def left(self) -> list[Step]:
        """The steps still to be played: each entry in the file is one step that is expected to be done."""
        entries = self.head.seq
        done = 0
        for place, step in enumerate(self.script.steps):
            if done == entries:
                return list(self.script.steps[place:])
            done += step.verdict == "done"
        return []

    def play(self, step: Step) -> int | None:
        """Play a step; its entry, if it was done. An answer that the script does not expect is an error."""
        self._clock.move(localized(step.at, self._zone))
        verdict = self.office.perform(step.act, step.by)
        assert verdict.done == (step.verdict == "done"), (step.n, step.act.name, verdict.codes)
        return verdict.entry

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.office.close()
        self.office = self._open()

    def close(self) -> None:
        """Leave one file."""
        self.office.close()


def play_to(path: Path, name: str, entries: int) -> None:
    """A file in which so many acts of a rehearsal are done."""
    player = Player(path, name)
    try:
        for step in player.left():
            if player.head.seq == entries:
                break
            player.play(step)
    finally:
        player.close()
