"""What the journal can be looked through by: person, subject and day; each choice is a test of an entry."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from gui import dates, words
from gui.desk import JournalLine
from gui.forms.choices import Options
from gui.language import current
from gui.saying import deeds
from gui.view import View

Subject = tuple[str, str]
"""A kind and a key: `("act", "correct")`, `("candidate", "c1")`, `("papers", "")`, `("mark", "late")`."""

translate = QCoreApplication.translate


def persons(view: View) -> Options:
    """Everybody who recorded something."""
    names = dict.fromkeys(line.by[current()] for line in view.journal)
    return [(None, translate("Minutes", "Everybody")), *((name, name) for name in sorted(names))]


def days(view: View) -> Options:
    """Every day on which something happened, the newest first."""
    found = sorted({day_of(line, view) for line in view.journal}, reverse=True)
    return [(None, translate("Minutes", "Every day")), *((day, dates.day(day)) for day in found)]


def subjects(view: View) -> Options:
    """The marks, the candidates, the papers, and the acts that stand in the journal."""
    return [(None, translate("Minutes", "Everything")), *_subjects(view)]


def _subjects(view: View) -> Iterator[tuple[Subject, str]]:
    yield ("mark", "late"), translate("Minutes", "Recorded as late")
    yield ("mark", "warning"), translate("Minutes", "With a warning")
    yield ("mark", "clock"), translate("Minutes", "With the clock set back")
    for candidate in view.situation.candidates:
        said = translate("Minutes", "Candidate: {name}").format(name=words.full_name(candidate.person))
        yield ("candidate", candidate.key), said
    yield ("papers", ""), translate("Minutes", "Papers issued")
    for act in dict.fromkeys(line.act for line in view.journal):
        first = next(line for line in view.journal if line.act == act)
        yield ("act", act), deeds.deed(first)


def day_of(line: JournalLine, view: View) -> date:
    """The day on which it happened, by the clock of the district."""
    return view.local(line.happened).date()


def concerns(line: JournalLine, subject: Subject) -> bool:
    """Whether an entry is about a subject."""
    kind, key = subject
    if kind == "act":
        return line.act == key
    if kind == "candidate":
        return any(_of_candidate(table, row_key, row, key) for _, table, row_key, row in line.changes)
    if kind == "papers":
        return any(sign == "+" and table == "paper" for sign, table, _, _ in line.changes)
    return bool({"late": line.late, "warning": line.warnings, "clock": line.clock_back}[key])


def _of_candidate(table: str, row_key: object, row: dict[str, object], key: str) -> bool:
    if table == "candidate" and row_key == key:
        return True
    return key in {row.get("candidate"), row.get("subject")} or str(row_key).split(":")[0] == key
