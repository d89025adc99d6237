"""The journal as people read it: who recorded what, when it happened, and what it changed."""

import hashlib
import json
from datetime import datetime
from typing import Any

from core.accounts import OUTSIDE
from core.acts.accounts import account_of
from core.record.migrations import PROGRAM
from core.record.situation import Situation
from core.rules.bilingual import Text
from core.rules.values import dataclass

CLERK = "clerk"
OTHERS = {CLERK: Text("Іс жүргізуші", "Делопроизводитель"), PROGRAM: Text("Бағдарлама", "Программа")}


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry of the journal as people read it."""

    seq: int
    act: str
    at: datetime
    happened: datetime
    by: Text
    late: tuple[str, ...]
    warnings: tuple[str, ...]
    hash: str
    changes: tuple[tuple[str, str, str | int, dict[str, Any]], ...]
    clock_back: Text | None = None
    """Why it was recorded although the clock stood behind the entry before."""


def journal_line(line: str, situation: Situation) -> JournalLine:
    """A line of the journal, with names in the place of keys."""
    entry = json.loads(line)
    by = _said_by(entry["by"], situation)
    return JournalLine(
        seq=entry["seq"],
        act=entry["act"],
        at=datetime.fromisoformat(entry["at"]),
        happened=datetime.fromisoformat(entry["happened"]),
        by=by,
        late=tuple(entry.get("notes", {}).get("late", ())),
        warnings=tuple(entry.get("notes", {}).get("warn", ())),
        hash=hashlib.sha256(line.encode()).hexdigest(),
        changes=tuple((op, table, key, row) for op, table, key, row in entry["chg"]),
        clock_back=_clock_reason(entry),
    )


def _said_by(by: str, situation: Situation) -> Text:
    """Who recorded an entry, as people read it."""
    member = situation.member(by)
    if member is not None:
        return Text(member.person.kk.signed, member.person.ru.signed)
    account = account_of(situation, by.removeprefix(OUTSIDE)) if by not in OTHERS else None
    return Text(account.name, account.name) if account else OTHERS.get(by, OTHERS[CLERK])


def _clock_reason(entry: dict[str, Any]) -> Text | None:
    told = entry.get("notes", {}).get("clock")
    return Text(told["reason_kk"], told["reason_ru"]) if told else None
