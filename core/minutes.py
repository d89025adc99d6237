"""The journal as people read it: who recorded what, when it happened, and what it changed."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from typing import Any

from core.accounts import OUTSIDE
from core.acts.accounts import account_of
from core.record.migrations import PROGRAM
from core.record.situation import Situation
from core.rules.bilingual import Text
from core.rules.words import Words

CLERK = "clerk"
OTHERS = {
    CLERK: Words("іс жүргізуші", "делопроизводитель", "the clerk"),
    PROGRAM: Words("бағдарлама", "программа", "the program"),
}


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An entry of the journal as people read it."""

    seq: int
    act: str
    at: datetime
    happened: datetime
    by: Text | Words
    late: tuple[str, ...]
    warnings: tuple[str, ...]
    hash: str
    changes: tuple[tuple[str, str, str | int, dict[str, Any]], ...]
    clock_back: Text | None = None
    """Why it was recorded although the clock stood behind the entry before."""


def journal_lines(lines: Sequence[str], situation: Situation) -> tuple[JournalLine, ...]:
    """The lines of the journal, with names in the place of keys."""
    by = cache(partial(_said_by, situation=situation))
    entries = json.loads(f"[{','.join(lines)}]")  # one call for thousands of lines
    return tuple(_told(entry, line, by) for entry, line in zip(entries, lines, strict=True))


def _told(entry: dict[str, Any], line: str, by: Callable[[str], Text | Words]) -> JournalLine:
    seq, notes = entry["seq"], entry.get("notes", {})
    return JournalLine(
        seq,
        entry["act"],
        datetime.fromisoformat(entry["at"]),
        datetime.fromisoformat(entry["happened"]),
        by(entry["by"]),
        tuple(notes.get("late", ())),
        tuple(notes.get("warn", ())),
        hashlib.sha256(line.encode()).hexdigest(),
        tuple((op, table, key, row) for op, table, key, row in entry["chg"]),
        _clock_reason(notes),
    )


def _said_by(by: str, situation: Situation) -> Text | Words:
    """Who recorded an entry, as people read it."""
    member = situation.member(by)
    if member is not None:
        return Text(member.person.kk.signed, member.person.ru.signed)
    account = account_of(situation, by.removeprefix(OUTSIDE)) if by not in OTHERS else None
    return Text(account.name, account.name) if account else OTHERS.get(by, OTHERS[CLERK])


def _clock_reason(notes: Mapping[str, Any]) -> Text | None:
    told = notes.get("clock")
    return Text(told["reason_kk"], told["reason_ru"]) if told else None
