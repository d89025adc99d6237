"""The survey as people read it, in their language: a line for each election, and how many of each urgency.

The words lie in `resources/survey.toml`; window, PDF and command take them from here alike.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from core import resources
from core.scale.survey import Unit

LANGUAGES = ("kk", "ru", "en")
COLUMNS = (
    "unit", "oblast", "vote_day", "stage", "step", "at", "passed", "late", "outcome", "who", "standing",
    "term", "findings", "entries", "head", "file",
)  # fmt: skip
"""The columns of the table for a spreadsheet; its words are those of `HEADS`, and of `column` beside them."""
HEADS = ("unit", "vote_day", "stage", "deadline", "late", "outcome", "term", "findings")
URGENCIES = ("forked", "passed", "ahead", "calm")


@dataclass(frozen=True, slots=True)
class Shown:
    """A line: how urgent it is, and its cells in the order of `HEADS`."""

    urgency: str
    cells: tuple[str, ...]


@cache
def _words() -> Mapping[str, Mapping[str, tuple[str, str, str]]]:
    found: dict[str, dict[str, tuple[str, str, str]]] = tomllib.loads(resources.text("survey.toml"))
    return found


def word(kind: str, key: str, language: str) -> str:
    """A word of the survey; a key that has none stands for itself."""
    told = _words()[kind].get(key)
    return told[LANGUAGES.index(language)] if told else key


def heads(language: str) -> tuple[str, ...]:
    """The heads of the table."""
    return tuple(word("head", key, language) for key in HEADS)


def urgency(unit: Unit) -> str:
    """One of `URGENCIES`: what of this election asks for somebody first."""
    if unit.forks:
        return "forked"
    if unit.deadline is None:
        return "calm"
    return "passed" if unit.deadline["passed"] else "ahead"


def counts(units: tuple[Unit, ...]) -> tuple[tuple[str, int], ...]:
    """How many elections there are of each urgency, the most urgent first."""
    found = Counter(urgency(one) for one in units)
    return tuple((key, found[key]) for key in URGENCIES)


def stages(units: tuple[Unit, ...]) -> tuple[tuple[str, int], ...]:
    """How many elections stand at each stage, in the order of the procedure."""
    found = Counter(one.stage for one in units)
    return tuple((key, found[key]) for key in _words()["stage"] if found[key])


def lines(units: tuple[Unit, ...], language: str) -> tuple[Shown, ...]:
    """The table, in the order of the survey."""
    return tuple(line(one, language) for one in units)


def line(one: Unit, language: str) -> Shown:
    """One line of it."""
    return Shown(urgency(one), _cells(one, language))


def to_text(units: tuple[Unit, ...], language: str) -> str:
    """A line for each election, and how many there are of each urgency."""
    told = [" · ".join(_told(one, language)) for one in units]
    many = [word("text", "count", language).format(n=len(units))]
    many += [f"{word('urgency', key, language)}: {n}" for key, n in counts(units) if n and key != "calm"]
    return "\n".join([*told, "; ".join(many)])


def _told(one: Unit, language: str) -> Iterator[str]:
    """What there is to say of an election; a day that nothing stands beside says what ends on it."""
    *cells, ends, findings = _cells(one, language)
    yield from (cell for cell in cells if cell not in {"", word("outcome", "none", language)})
    if ends:
        yield f"{word('head', 'term', language)}: {ends}"
    if findings:
        yield findings


def table(units: tuple[Unit, ...], language: str) -> Iterator[tuple[str, ...]]:
    """The survey for a spreadsheet: the heads, then a row for each election, in words."""
    named = _words()["column"]
    yield tuple(word("column" if key in named else "head", key, language) for key in COLUMNS)
    for one in units:
        yield tuple(_row(one, language))


def _row(one: Unit, language: str) -> Iterator[str]:
    script = "kk" if language == "kk" else "ru"
    due, term = one.deadline, one.term
    unit, vote_day, stage, _, late, _, ends, findings = _cells(one, language)
    yield from (unit, one.oblast[language] or one.oblast["ru"], vote_day, stage)
    yield word("step", due["step"], language) if due else ""
    yield _moment(datetime.fromisoformat(due["at"]), ends=due["kind"] != "opens") if due else ""
    yield word("text", "yes", language) if due and due["passed"] else ""
    yield from (late, word("outcome", kind, language) if (kind := one.outcome["kind"]) != "none" else "")
    yield ", ".join(who[script] for who in one.outcome["who"])
    yield word("standing", term["standing"], language) if term else ""
    yield from (ends, findings, str(one.entries), one.head, one.file)


def _cells(one: Unit, language: str) -> tuple[str, str, str, str, str, str, str, str]:
    practice = f" ({word('text', 'practice', language)})" if one.practice else ""
    return (
        (one.unit[language] or one.unit["ru"]) + practice,
        day(one.vote_day),
        word("stage", one.stage, language),
        _deadline(one, language),
        _late(one, language),
        _outcome(one, language),
        day(one.term["ends"]) if one.term and one.term["ends"] else "",
        "; ".join(_findings(one, language)),
    )


def day(text: str) -> str:
    """A day as it is written: 12.08.2005."""
    return f"{date.fromisoformat(text):%d.%m.%Y}"


def _deadline(one: Unit, language: str) -> str:
    if one.deadline is None:
        return ""
    at = _moment(datetime.fromisoformat(one.deadline["at"]), ends=one.deadline["kind"] != "opens")
    told = word("text", "passed" if one.deadline["passed"] else "by", language).format(at=at)
    return f"{word('step', one.deadline['step'], language)}: {told}"


def _moment(at: datetime, *, ends: bool) -> str:
    """Day and hour; what ends at midnight ends at 24:00 of its last day."""
    if ends and (at.hour, at.minute) == (0, 0):
        return f"{at - timedelta(days=1):%d.%m.%Y} 24:00"
    return f"{at:%d.%m.%Y %H:%M}"


def _late(one: Unit, language: str) -> str:
    said = word("text", "days", language)
    return "; ".join(
        said.format(step=word("step", late["step"], language), n=late["days"]) for late in one.lateness
    )


def _outcome(one: Unit, language: str) -> str:
    names = ", ".join(who["kk" if language == "kk" else "ru"] for who in one.outcome["who"])
    kind = word("outcome", one.outcome["kind"], language)
    return f"{kind}: {names}" if names else kind


def _findings(one: Unit, language: str) -> list[str]:
    said = word("text", "fork", language)
    told = [said.format(n=fork["parted"], file=fork["file"]) for fork in one.forks]
    known = {
        "unit.two_records": "two_records",
        "procedure.unknown": "unknown",
        "result.open_point": "open_point",
    }
    return told + [word("text", known[code], language) for code in one.findings if code in known]
