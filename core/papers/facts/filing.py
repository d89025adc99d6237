"""Facts of the inventory of the case (P24)."""

from dataclasses import dataclass
from datetime import date

from core.papers.facts.common import UNSAID, Body, Signer
from core.rules.bilingual import Text


@dataclass(frozen=True, slots=True)
class Filed:
    """A paper of the case: its index and day, its title, its sheets, a remark."""

    index: str
    day: date
    title: Text
    sheets: int
    remark: Text = UNSAID


@dataclass(frozen=True, slots=True)
class Inventory:
    """P24: the inner inventory of the papers of a case, in the order in which they are filed (DOC annex 28).

    `number` is the case's own, as the commission typed it.
    """

    body: Body
    day: date
    number: str
    filed: tuple[Filed, ...]
    signer: Signer
