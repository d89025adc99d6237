"""The folder of working files: what lies in it, opening one, making the practice pilot."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from core import folders, office, terms
from core.acts.election import CallElection
from core.acts.entry import begins_on
from core.acts.validity import repeat_decided
from core.clocks import LaptopClock, StandingClock
from core.misuse import Misuse
from core.office import Office, Verdict
from core.record.problems import RecordProblem
from core.record.situation import Situation, Unit
from core.rules.findings import Finding
from core.rules.people import ascii_slug, search_key
from core.zones import zone as find_zone
from core.zones import zone_names

MILESTONES = ("called", "nomination", "registration", "meeting", "count", "result", "registered", "appointed")

MENDED_ANEW = frozenset({"record.damaged", "record.not_a_record", "record.missing"})


@dataclass(frozen=True, slots=True)
class FileCard:
    """A working file as the start page shows it; `problem` says why it can't be opened.

    `closed`: the akim is in office, or a repeat election in a file of its own was decided. `over`: what the
    file is for is over, `terms.is_over`. `accounts`: it has some.
    """

    path: Path
    title: Unit
    practice: bool
    vote_day: date | None
    stage: str
    problem: Finding | None = None
    closed: bool = False
    over: bool = False
    accounts: bool = False


class Cabinet:
    """A folder of working files and, apart from them, the practice elections."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or folders.data_folder()

    @property
    def folder(self) -> Path:
        """The folder of the real elections."""
        return self._folder

    def folder_of(self, *, practice: bool) -> Path:
        """Where a file of that kind belongs."""
        return folders.practice_folder(self._folder) if practice else self._folder

    @property
    def backup_folder(self) -> Path:
        """Where copies of these files are kept."""
        return folders.backup_folder(self._folder)

    def files(self) -> tuple[FileCard, ...]:
        """A card for each file, real ones first."""
        practice = folders.practice_folder(self._folder)
        found = [
            *sorted(self._folder.glob(f"*{folders.SUFFIX}")),
            *sorted(practice.glob(f"*{folders.SUFFIX}")),
            *sorted(practice.glob(f"*/election{folders.SUFFIX}")),
        ]
        return tuple(_card(path) for path in found)

    def open(self, path: Path, *, between: bool = False) -> Office:
        """Open a file. RecordProblem says what stands in the way; `between` as for `open_office`."""
        return office.open_office(path, backup_folder=self.backup_folder, between=between)

    def call(self, act: CallElection, *, practice: bool) -> tuple[Office | None, Verdict]:
        """Call an election in a new file; a refused call leaves none. A practice clock starts at the call."""
        folder = self.folder_of(practice=practice)
        folder.mkdir(parents=True, exist_ok=True)
        path = _free_name(folder, f"{ascii_slug(act.unit.ru)}-{act.vote_day:%Y-%m-%d}")
        clock = StandingClock(_start_of_practice(act)) if practice else LaptopClock()
        made = office.create(path, clock, practice=practice, backup_folder=self.backup_folder)
        try:
            verdict = made.perform(act, also=tuple(self._same_unit(act, practice=practice)))
        except BaseException:
            made.close()
            path.unlink(missing_ok=True)
            raise
        if verdict.done:
            return made, verdict
        made.close()
        path.unlink(missing_ok=True)
        return None, verdict

    def check_call(self, act: CallElection, *, practice: bool) -> tuple[Finding, ...]:
        """What the rules say to a call, without making a file that stays."""
        with TemporaryDirectory() as folder:
            clock = StandingClock(_start_of_practice(act)) if practice else LaptopClock()
            made = office.create(Path(folder) / f"check{folders.SUFFIX}", clock, practice=practice)
            try:
                found = made.check(act)
            finally:
                made.close()
        return (*self._same_unit(act, practice=practice), *found)

    def bring_over(self, path: Path) -> dict[str, Any]:
        """Commission and letterhead of an earlier file, as the data of `seat_commission`."""
        return terms.next_call(path).seat

    def next_call(self, path: Path) -> terms.NextCall:
        """What an earlier file knows of the repeat election, the by-election or the next one (p.3, 48-51)."""
        return terms.next_call(path)

    def terms(self, today: date, *, practice: bool = False) -> tuple[terms.Line, ...]:
        """The register of terms: a line for each file, real ones or those of practice."""
        there = {card.path for card in self.files()}
        aside = folders.practice_folder(self._folder)
        return terms.read(sorted(path for path in there if (aside in path.parents) is practice), today)

    def _same_unit(self, act: CallElection, *, practice: bool) -> Iterator[Finding]:
        """Another open election of the same unit in the folder is said (procedure.md §3)."""
        for card in self.files():
            same = search_key(card.title.kk) == search_key(act.unit.kk) and card.practice == practice
            if same and card.problem is None and not card.closed:
                yield Finding("election.same_unit", ("unit",), {"file": card.path.name})

    def make_practice(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Play the practice pilot into its folder, each election that isn't there yet."""
        root = folders.practice_folder(self._folder)
        for name in folders.PILOT:
            place = root / name
            if not (place / "rehearsal.json").exists() or _spoilt(place / f"election{folders.SUFFIX}"):
                _play(name, place, progress)


def milestone(situation: Situation) -> str:
    """How far an election has come, in one word of `MILESTONES`."""
    reached = (
        (begins_on(situation) is not None, "appointed"),
        (situation.winner is not None, "registered"),
        (any(vote.result for vote in situation.votes), "result"),
        (bool(situation.votes), "count"),
        (situation.meeting is not None, "meeting"),
        (bool(situation.registered()), "registration"),
        (bool(situation.submissions), "nomination"),
    )
    return next((name for true, name in reached if true), "called")


def _play(name: str, place: Path, progress: Callable[[int, int], None] | None) -> None:
    """Play one election of the pilot; what the disk refuses is nobody's misuse here."""
    from core import rehearsal  # noqa: PLC0415  loaded when practice is made

    try:
        rehearsal.make_again(name, place, progress)
    except Misuse as misuse:
        if isinstance(misuse.__cause__, OSError):
            raise misuse.__cause__ from None
        raise


def _spoilt(path: Path) -> bool:
    """Whether a practice file can't be opened for a reason that only making it anew mends."""
    problem = _card(path).problem
    return problem is not None and problem.code in MENDED_ANEW


def _free_name(folder: Path, name: str) -> Path:
    """A name not taken in the folder: the second one gets a 2."""
    path, n = folder / f"{name}{folders.SUFFIX}", 1
    while path.exists():
        n += 1
        path = folder / f"{name}-{n}{folders.SUFFIX}"
    return path


def _start_of_practice(act: CallElection) -> datetime:
    """Where a practice clock starts: the moment of the call, or ten o'clock of its day."""
    zone = find_zone(act.zone) if act.zone in zone_names() else UTC
    moment = act.happened or datetime.combine(act.called_day, time(10))
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment


def _card(path: Path) -> FileCard:
    try:
        opened = office.open_office(path, read_only=True)
    except RecordProblem as problem:
        name = path.stem
        return FileCard(path, Unit(name, name, name), False, None, "called", problem.finding)
    try:
        situation = opened.situation()
        if situation.election is None:
            return FileCard(path, Unit(path.stem, path.stem, path.stem), False, None, "called")
        election = situation.election
        closed = begins_on(situation) is not None or repeat_decided(situation)
        over = terms.is_over(situation, opened.procedure, opened.now().date())
        told = (election.unit, election.practice, election.vote_day, milestone(situation))
        return FileCard(path, *told, closed=closed, over=over, accounts=bool(situation.accounts))
    finally:
        opened.close()


__all__ = ["Cabinet", "FileCard", "milestone"]
