"""The record as it stood after any entry: its rows played again from the journal, read like the present ones.

Nothing is written. What lies in the vault is not there: addresses and numbers stay where they are, and a
look back shows none.
"""

import json
from collections.abc import Iterable, Sequence
from types import SimpleNamespace
from typing import Any

from core.record import migrations, queries, versions
from core.record.migrations import State
from core.record.situation import Situation
from core.record.tables import SCHEMA_VERSION

Changes = Iterable[Sequence[Any]]


def apply(state: State, changes: Changes) -> None:
    """Play the row changes of one entry."""
    for sign, table, key, values in changes:
        rows = state.setdefault(table, {})
        if sign == "-":
            del rows[key]
        elif sign == "+":
            rows[key] = {"id": key, **values}
        else:
            rows[key] = {**rows[key], **values}


def situation_at(lines: Sequence[str], seq: int) -> Situation:
    """Everything recorded up to an entry, that entry among it; entries of an earlier format too."""
    state: State = {}
    for line in lines[:seq]:
        apply(state, json.loads(line)["chg"])
    present = migrations.stepped(state, _version_of(state))

    def rows(table: str) -> Iterable[Any]:
        return [SimpleNamespace(**row) for row in present.get(table, {}).values()]

    return queries.assembled(rows)


def _version_of(state: State) -> int:
    """The newest format whose columns are those of all the rows."""
    for version in range(SCHEMA_VERSION, 1, -1):
        known = versions.columns_of(version)
        if all(row.keys() == known.get(table) for table, rows in state.items() for row in rows.values()):
            return version
    return 1
