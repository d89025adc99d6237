"""The journal in words: what an entry did, about whom, which papers it issued."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import resources
from core.rules.procedure import Named
from gui import words
from gui.desk import JournalLine
from gui.language import current
from gui.saying.particulars import COUNTED, candidate_named, counted, of_row, paper_named
from gui.view import View


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


def details(line: JournalLine, view: View) -> str:
    """Whom and what the entry concerns: persons, numbers, papers."""
    made: list[str] = []
    rows = Counter(table for sign, table, _, _ in line.changes if sign == "+")
    for sign, table, key, row in line.changes:
        if sign == "+" and table in COUNTED and rows[table] > 1:
            made.append(counted(table, rows[table]))
        elif sign != "-":
            made += _told(table, key, row, view) or of_row(table, sign, key, row, view)
    return " · ".join(dict.fromkeys(part for part in made if part))


def _told(table: str, key: str | int, row: Mapping[str, Any], view: View) -> list[str]:
    s, language, rules = view.situation, current(), view.procedure
    if table in {"candidate", "withdrawal"}:
        return [candidate_named(key, view)]
    if table == "candidate_paper":
        return [candidate_named(row.get("candidate", ""), view), _item(rules.papers, row.get("kind"))]
    if table == "conformity":
        asked = _item(rules.requirements, row.get("requirement"))
        return [candidate_named(row.get("candidate", ""), view), asked]
    if table == "decision":
        return [QCoreApplication.translate("Deeds", "decision No {number}").format(number=key)]
    if table == "notice":
        return [
            _item(rules.notices, row.get("kind")),
            str(row.get("where_kk" if language == "kk" else "where_ru", "")),
        ]
    if table == "commission_meeting":
        return [str(row.get("agenda_kk" if language == "kk" else "agenda_ru", ""))]
    if table == "account":
        return [words.account(one, s) for one in s.accounts if one.key == key]
    if table == "scan":
        return [_scanned(row, view)]
    if table == "paper":
        return [paper_named(paper) for paper in s.papers if paper.number == key]
    return []


def _scanned(row: Mapping[str, Any], view: View) -> str:
    """What a scan is of: a paper, or whose statement."""
    s, number = view.situation, int(row.get("key", 0))
    if row.get("subject") == "paper":
        return next((paper_named(one) for one in s.papers if one.number == number), "")
    return next((one.author[current()] for one in s.statements if one.number == number), "")


def _item(items: tuple[Named, ...], key: object) -> str:
    return next((one.name[current()] for one in items if one.key == key), "")
