"""The remarks of the checks that the record keeps by code, said with the figures they were made of."""

from core.acts.count import figure_warnings
from gui import wording
from gui.view import View


def remark(code: str, view: View) -> str:
    """What a code of the record says: a warning of the count with its figures, any other in general."""
    counted = (vote for vote in view.situation.votes if vote.entries)
    found = (
        finding
        for vote in counted
        for finding in figure_warnings(view.situation, view.procedure, vote)
        if finding.code == code
    )
    first = next(found, None)
    return wording.sentence(first).what if first is not None else wording.code_line(code)
