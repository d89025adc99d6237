"""Elections for pictures: rehearsals that the real office played up to a moment, so all on them is true."""

import shutil
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from core.cabinet import Cabinet
from core.folders import SUFFIX
from core.office import Office
from core.record.situation import Situation
from core.rules.people import ascii_slug
from gui.desk import Desk
from tests.gui import samples
from tests.story import told

MOMENTS = {
    "eskeldi": ("file_paper", 12),  # two of three are registered; the third has not handed in the consent
    "kokpekty": ("present_decision", 1),  # a tie, a second vote, the winner registered and to be presented
    "zhangala": ("present_decision", 1),  # one withdrew; the winner was registered two days late
}
"""Up to which step each is played: the nth of that act is what is at hand."""
FILES = ("kokpekty", "eskeldi", "zhangala", "empty")


class PlayedCabinet(Cabinet):
    """A folder with the practice pilot as the program makes it, one damaged file, and elections under way."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._under_way = folder.parent / "under-way"
        self._under_way.mkdir()
        self._stands: dict[Path, datetime] = {}
        self._made: dict[str, Path] = {"empty": self._under_way / f"new{SUFFIX}"}

    def path(self, name: str) -> Path:
        """The file of an election under way, played when it is first asked for."""
        if name not in self._made:
            with TemporaryDirectory() as place, told(Path(place), name) as story:
                story.until(*MOMENTS[name])
                election = story.office.situation().election
                assert election is not None
                made = self._under_way / f"{ascii_slug(election.unit.ru)}-{election.vote_day}{SUFFIX}"
                self._stands[made] = story.clock.now()
                story.office.close()
                shutil.copyfile(Path(place) / f"election{SUFFIX}", made)
            self._made[name] = made
        return self._made[name]

    def fill(self) -> None:
        """Make what the folder shows: the pilot, and a file of which a part was lost."""
        self.make_practice()
        whole = next(self.folder.rglob(f"*{SUFFIX}")).read_bytes()
        (self.folder / f"2005-08{SUFFIX}").write_bytes(whole[: len(whole) * 2 // 3])

    def open(self, path: Path, *, between: bool = False) -> Office:  # type: ignore[override]
        """Open a file; its clock stands at what is at hand."""
        if path == self._made["empty"]:
            return _nothing_yet(path)
        office = super().open(path, between=between)
        if path in self._stands:
            office.move_clock(self._stands[path])
        return office


def _nothing_yet(path: Path) -> Desk:
    """A file in which no election is called: no clerk comes to it, but a page has to stand it."""
    return samples.SampleDesk(str(path), Situation(), samples.at(6, 20))
