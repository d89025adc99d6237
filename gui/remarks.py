"""The remarks of the checks that the record keeps by code, said with the figures they were made of."""

from core.acts.count import figures_of
from core.rules import count
from core.rules.findings import Finding
from gui import wording
from gui.view import View


def remark(code: str, view: View) -> str:
    """What a code of the record says: a warning of the count with its figures, any other in general."""
    found = next((finding for finding in _warnings(view) if finding.code == code), None)
    return wording.sentence(found).what if found is not None else wording.code_line(code)


def _warnings(view: View) -> tuple[Finding, ...]:
    made: list[Finding] = []
    for vote in view.situation.votes:
        if vote.entries:
            figures = figures_of(view.situation, vote.round, vote.entries[-1].figures)
            made += count.reckon(view.procedure, figures, vote.round).warnings
    return tuple(made)
