"""The tables of a working file: one election, every row the effect of an act.

Each table has one primary key named `id` (a text or a whole number), so that the journal can name any
row as (table, id). Moments are text, ISO 8601 with the district's offset; days are `YYYY-MM-DD`;
figures are whole numbers; yes and no are 1 and 0. `*_sealed` columns hold commitments
(`~sha256(salt‖value)`): the value itself lies in `vault`, never here and never in the journal.

The journal is the source of truth: these tables are its projection and are compared with its replay.
`vault` and `paper_bytes` stand beside it: their content is bound by hashes that stand in journalled rows.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.record.tables.every import *  # noqa: F403

SCHEMA_VERSION = 2
APPLICATION_ID = 0x48415454  # "HATT"
SIDE_TABLES = frozenset({"vault", "paper_bytes", "scan_bytes", "credential"})
NEVER_EXPORTED = frozenset({"credential"})


def __getattr__(name: str) -> Any:
    """A class of a table: they and the library beneath are loaded when the first act writes, not before."""
    if name.startswith("__"):
        raise AttributeError(name)
    found = getattr(import_module("core.record.tables.every"), name)
    globals()[name] = found
    return found
