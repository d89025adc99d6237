"""What a field of the record held, and since which entry: a correction's old and new value side by side.

Read from the journal, which keeps every value that ever stood. A personal value stays sealed here too.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from core.acts.correctable import SUBJECTS, subject_key
from core.record.situation import Correction


@dataclass(frozen=True, slots=True)
class Held:
    """A value of a field from one entry on; `sealed` when only its commitment is told."""

    seq: int
    value: str | int | None

    @property
    def sealed(self) -> bool:
        """Whether the value itself lies in the vault."""
        return isinstance(self.value, str) and self.value.startswith("~")


def values(lines: Iterable[str], table: str, key: str | int, column: str) -> tuple[Held, ...]:
    """Every value that a column of a row held, the oldest first."""
    found = []
    for line in lines:
        entry = json.loads(line)
        for _, changed, identity, row in entry["chg"]:
            if (changed, identity) == (table, key) and column in row:
                found.append(Held(entry["seq"], row[column]))
    return tuple(found)


def corrected(lines: Iterable[str], correction: Correction) -> tuple[Held, ...]:
    """The values of the field that a correction set right, from the first to the one that stands."""
    subject = SUBJECTS[correction.subject]
    table = str(subject.table.__tablename__)
    column = subject.fields[correction.field].column(correction.field)
    return values(lines, table, subject_key(subject, correction.key), column)
