"""The journal in words: what an entry did, about whom, which papers it issued."""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from core import resources
from core.record.situation import Paper, Situation
from gui import words
from gui.desk import JournalLine
from gui.language import current


@cache
def acts() -> Mapping[str, Mapping[str, str]]:
    """The words of the acts, by act and language."""
    return tomllib.loads(resources.text("wording", "acts.toml"))


def deed(line: JournalLine) -> str:
    """What an entry did."""
    found = acts().get(line.act)
    if found is None:
        return QCoreApplication.translate("Deeds", "Something was recorded")
    return found[current()]


def details(line: JournalLine, situation: Situation) -> str:
    """Whom the entry concerns, the decision's number, the papers it issued."""
    parts = [*_persons(line, situation), *_decisions(line), *_papers(line, situation)]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _persons(line: JournalLine, situation: Situation) -> list[str]:
    keys = []
    for _, table, key, row in line.changes:
        if table == "candidate" or (table == "withdrawal"):
            keys.append(str(key))
        if "candidate" in row and table not in ("ballot_line", "count_figure"):
            keys.append(str(row["candidate"]))
    found = [situation.candidate(key) for key in dict.fromkeys(keys)]
    return [words.full_name(one.person) for one in found if one is not None]


def _decisions(line: JournalLine) -> list[str]:
    numbered = QCoreApplication.translate("Deeds", "decision No {number}")
    return [numbered.format(number=key) for _, table, key, _ in line.changes if table == "decision"]


def _papers(line: JournalLine, situation: Situation) -> list[str]:
    numbers = [
        key for op, table, key, _ in line.changes if table == "paper" and op in ("insert", "add", "put")
    ]
    papers = [paper for paper in situation.papers if paper.number in numbers]
    return [_paper(paper) for paper in papers]


def _paper(paper: Paper) -> str:
    pattern = QCoreApplication.translate("Deeds", "paper No {number}: {title}")
    return pattern.format(number=paper.number, title=words.paper_title(paper))
