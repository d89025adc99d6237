"""Rehearsals: an election as a script, played from the calling decision to its end (commands.md).

The same script gives the same journal, the same papers and the same audit file everywhere: the clock is
the step's, and salts come from a generator seeded with the script's SHA-256.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core import office as desk
from core import resources
from core.acts.base import YEARS, Act, localized
from core.acts.entry import begins_on
from core.acts.registry import ACTS
from core.acts.result import open_point
from core.acts.validity import is_invalid
from core.audit.export import export
from core.clocks import StandingClock
from core.folders import PILOT
from core.misuse import Misuse
from core.office import CLERK, Office, Verdict
from core.reading import read_json
from core.rules.people import ascii_slug
from core.scripts import FORMAT
from core.writing import write_whole
from core.zones import zone as find_zone
from core.zones import zone_names

PERSONAL = frozenset({"registration", "certificate", "winner"})
"""The kinds of paper that are about one person, who stands in the name of the file."""
STEP_KEYS = {"at", "by", "act", "data", "expect"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a script: the moment, the act, who records it, what is expected."""

    n: int
    at: datetime
    by: str
    act: Act
    verdict: str
    codes: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Script:
    """A checked script and the seed of its salts."""

    title: dict[str, str]
    steps: tuple[Step, ...]
    seed: bytes


@dataclass(frozen=True, slots=True)
class Played:
    """A step as it was played."""

    n: int
    act: str
    verdict: Verdict
    ok: bool

    def as_json(self) -> dict[str, Any]:
        """As `rehearsal.json` tells it."""
        return {
            "n": self.n,
            "act": self.act,
            "verdict": "done" if self.verdict.done else "refused",
            "codes": list(self.verdict.codes),
            "ok": self.ok,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What a rehearsal came to."""

    title: dict[str, str]
    steps: tuple[Played, ...]
    outcome: dict[str, Any]
    folder: Path

    @property
    def ok(self) -> bool:
        """Whether every step answered as expected."""
        return all(step.ok for step in self.steps)

    def as_json(self) -> dict[str, Any]:
        """As `rehearsal.json` and `--json` print it."""
        return {"steps": [step.as_json() for step in self.steps], "outcome": self.outcome}


def read_script(path: Path) -> Script:
    """Read and check a script. Misuse names the step and the place of what is wrong."""
    raw, found = read_json(path)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise Misuse(f'{path.name}: not a rehearsal script: "format" has to be "{FORMAT}"')
    steps = found.get("steps")
    if not isinstance(steps, list) or not steps:
        raise Misuse(f'{path.name}: "steps" has to be a list with at least one step')
    title = found.get("title", {})
    if isinstance(title, str):
        title = {"kk": title, "ru": title, "en": title}
    if not isinstance(title, dict):
        raise Misuse(f'{path.name}: "title" has to be a text or a text for each language')
    read = tuple(_step(path.name, n, step) for n, step in enumerate(steps, start=1))
    return Script(title, read, hashlib.sha256(raw).digest())


def _step(name: str, n: int, raw: Any) -> Step:
    where = f"{name}: step {n}"
    if not isinstance(raw, dict):
        raise Misuse(f"{where}: a step has to be an object")
    unknown = sorted(set(raw) - STEP_KEYS)
    if unknown:
        raise Misuse(f"{where}: unknown field {unknown[0]!r}; a step has at, by, act, data, expect")
    act = raw.get("act")
    if not isinstance(act, str) or act not in ACTS:
        raise Misuse(f"{where}: unknown act {act!r}; the acts are {', '.join(ACTS)}")
    by = raw.get("by", CLERK)
    if not isinstance(by, str):
        raise Misuse(f'{where}: "by" has to be the key of a person')
    verdict, codes = _expected(where, raw.get("expect", {}))
    return Step(n, _moment(where, raw.get("at")), by, _data(where, act, raw.get("data", {})), verdict, codes)


def _moment(where: str, raw: Any) -> datetime:
    wanted = isinstance(raw, str) and "T" in raw
    try:
        moment = datetime.fromisoformat(raw if wanted else "")
        if moment.year not in YEARS:
            raise ValueError(moment.year)  # noqa: TRY301
        return moment  # noqa: TRY300
    except ValueError:
        raise Misuse(f'{where}: "at" has to be a local moment such as 2005-06-21T10:00') from None


def _data(where: str, act: str, raw: Any) -> Act:
    try:
        return ACTS[act].model_validate(raw)
    except ValidationError as wrong:
        first = wrong.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(str(part) for part in ("data", *first["loc"]))
        raise Misuse(f"{where} ({act}): {place}: {_shape(first['type'])}") from None


def _shape(kind: str) -> str:
    known = {
        "missing": "this field is needed",
        "extra_forbidden": "there is no such field in this act",
        "literal_error": "not one of the values this field knows",
    }
    return known.get(kind, f"not of the kind this field asks for ({kind.replace('_', ' ')})")


def _expected(where: str, raw: Any) -> tuple[str, tuple[str, ...] | None]:
    if not isinstance(raw, dict) or set(raw) - {"verdict", "codes"}:
        raise Misuse(f'{where}: "expect" may hold verdict and codes')
    verdict, codes = raw.get("verdict", "done"), raw.get("codes")
    if not isinstance(verdict, str) or verdict not in {"done", "refused"}:
        raise Misuse(f"{where}: the expected verdict has to be done or refused")
    if codes is not None and not (isinstance(codes, list) and all(isinstance(code, str) for code in codes)):
        raise Misuse(f"{where}: the expected codes have to be a list of texts")
    return verdict, None if codes is None else tuple(codes)


def seeded_salts(seed: bytes) -> Callable[[], bytes]:
    """Salts that the same script always gives, sixteen bytes each."""

    def salts() -> Iterator[bytes]:
        number = 0
        while True:
            yield hashlib.sha256(seed + number.to_bytes(8, "big")).digest()[:16]
            number += 1

    made = salts()
    return lambda: next(made)


def fresh_folder(folder: Path) -> Path:
    """A new or empty folder to write into; Misuse where there is anything else of that name."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Misuse(f"{folder}: has to be a new or an empty folder")
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Misuse(f"{folder}: this folder can't be written: {error.strerror}") from error
    return folder


def rehearse(script: Script, folder: Path, progress: Callable[[int, int], None] | None = None) -> Report:
    """Play a script into a new or empty folder: working file, papers, audit file, `rehearsal.json`.

    `progress` hears how many steps are done, of how many. Misuse where the folder is not empty or can't be
    written to.
    """
    fresh_folder(folder)
    try:
        return _play_into(script, folder, progress or (lambda _done, _of: None))
    except OSError as error:
        raise Misuse(f"{error.filename or folder}: can't be written: {error.strerror}") from error


def _play_into(script: Script, folder: Path, progress: Callable[[int, int], None]) -> Report:
    clock = StandingClock(datetime.min.replace(tzinfo=UTC))
    office = desk.create(folder / "election.hattama", clock, practice=True, salts=seeded_salts(script.seed))
    try:
        played = []
        for step in script.steps:
            clock.move(_moment_of(step, office))
            played.append(_play(office, step))
            progress(step.n, len(script.steps))
        _write_papers(office, folder / "papers")
        report = Report(script.title, tuple(played), outcome(office), folder)
    finally:
        office.close()
    export(folder / "election.hattama", folder / "audit.sqlite")
    text = json.dumps(report.as_json(), ensure_ascii=False, indent=1)
    write_whole(folder / "rehearsal.json", (text + "\n").encode(errors="backslashreplace"))
    return report


def _moment_of(step: Step, office: Office) -> datetime:
    """The step's moment, local to the district; the first step's own zone before the election is called."""
    election = office.situation().election
    if election is not None:
        return localized(step.at, election.zone)
    named = getattr(step.act, "zone", "")
    return localized(step.at, find_zone(named if named in zone_names() else "UTC"))


def _play(office: Office, step: Step) -> Played:
    verdict = office.perform(step.act, step.by)
    ok = verdict.done == (step.verdict == "done")
    if step.codes is not None:
        ok = ok and (set(step.codes) <= set(verdict.codes) if step.codes else not verdict.codes)
    return Played(step.n, step.act.name, verdict, ok)


def _write_papers(office: Office, folder: Path) -> None:
    """Every paper issued, as `NN-kind[-person].pdf`."""
    folder.mkdir(exist_ok=True)
    situation = office.situation()
    for paper in situation.papers:
        candidate = situation.candidate(paper.subject) if paper.kind in PERSONAL else None
        person = f"-{ascii_slug(candidate.person.ru.surname)}" if candidate else ""
        write_whole(folder / f"{paper.number:02}-{paper.kind}{person}.pdf", office.pdf(paper.number))


def outcome(office: Office) -> dict[str, Any]:
    """What the election came to: the last result, or the question that stops it."""
    situation = office.situation()
    if situation.election is None:
        return {"kind": "none"}
    unit = situation.election.unit
    told: dict[str, Any] = {"unit": {"kk": unit.kk, "ru": unit.ru, "en": unit.en}}
    rules = office.procedure
    asked = open_point(situation, rules) if rules else None
    established = [vote for vote in situation.votes if vote.result is not None]
    if asked is not None:
        return {
            **told,
            "kind": "open_point",
            "who": [],
            "question": asked.question,
            "citation": asked.citation,
        }
    if not established:
        return {**told, "kind": "none", "who": []}
    vote = established[-1]
    result = vote.result
    assert result is not None  # noqa: S101
    persons = [situation.candidate(key) for key in result.who]
    winner, appointment, repeat = situation.winner, situation.appointment, situation.repeat_election
    late = [{"step": one.step, "days": one.days} for one in situation.lateness]
    return {
        **told,
        "kind": result.kind,
        "who": list(result.who),
        "names": [{"kk": one.person.kk.full, "ru": one.person.ru.full} for one in persons if one],
        "round": vote.round,
        "why": {"kk": result.why.kk, "ru": result.why.ru, "en": result.why.en},
        "citation": result.citation,
        "rulings": list(dict.fromkeys(one.question for one in situation.rulings)),
        "invalid": is_invalid(situation),
        "repeat_election": repeat.vote_day.isoformat() if repeat else None,
        "registered": winner.at.isoformat() if winner else None,
        "appointed": appointment.at.isoformat() if appointment else None,
        "in_office": began.isoformat() if (began := begins_on(situation)) else None,
        "late": late,
    }


def shipped(name: str) -> Path:
    """The script of a rehearsal that comes with the program."""
    return resources.ROOT / "rehearsals" / f"{name}.json"


def demo(folder: Path) -> dict[str, Report]:
    """Play the four elections of the pilot, each into a folder of its own."""
    fresh_folder(folder)
    return {name: rehearse(read_script(shipped(name)), folder / name) for name in PILOT}


def make_again(name: str, folder: Path, progress: Callable[[int, int], None] | None = None) -> Report:
    """Play a shipped rehearsal into a folder; what an interrupted play left there is removed first."""
    if folder.exists():
        shutil.rmtree(folder)
    return rehearse(read_script(shipped(name)), folder, progress)


def report_line(report: Report) -> str:
    """One line for a rehearsal: the unit, its outcome, what was late, whether all went as expected."""
    told = report.outcome
    unit = told.get("unit", {}).get("en") or report.title.get("en", "the rehearsal")
    names = ", ".join(name["ru"] for name in told.get("names", ()))
    kind = str(told["kind"]).replace("_", " ")
    parts = [f"{unit}: {kind}" + (f" {names}" if names else "")]
    if told.get("round") == 2:
        parts.append("in the second vote")
    if told.get("rulings"):
        parts.append(f"after a ruling on {', '.join(told['rulings'])}")
    parts += [f"{one['step'].replace('_', ' ')} {one['days']} days late" for one in told.get("late", ())]
    if told.get("invalid"):
        parts.append("declared invalid")
    if told.get("repeat_election"):
        parts.append(f"repeat election on {told['repeat_election']}")
    if told.get("appointed"):
        parts.append(f"appointed {told['appointed'][:10]}")
    bad = [step.n for step in report.steps if not step.ok]
    if bad:
        parts.append(f"NOT AS EXPECTED: step {', '.join(str(n) for n in bad)}")
    return ", ".join(parts)


def report_text(report: Report) -> str:
    """The rehearsal to be read: each step that answered otherwise, then its line."""
    lines = [
        f"step {step.n} ({step.act}) was {'done' if step.verdict.done else 'refused'}, "
        f"findings: {', '.join(step.verdict.codes) or 'none'}"
        for step in report.steps
        if not step.ok
    ]
    done = sum(step.verdict.done for step in report.steps)
    lines.append(f"{len(report.steps)} steps, {done} done, written to {report.folder}")
    return "\n".join([*lines, report_line(report)])
