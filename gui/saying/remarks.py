"""The remarks of the checks that the record keeps by code, said with the figures they were made of."""

from core.acts.counted import figure_warnings
from core.record.situation import Vote
from gui import wording
from gui.desk import JournalLine
from gui.view import View


def remark(code: str, view: View, vote: Vote | None) -> str:
    """What a code of the record says: a warning of this count with its figures, any other in general."""
    found = figure_warnings(view.situation, view.procedure, vote) if vote is not None and vote.entries else ()
    first = next((finding for finding in found if finding.code == code), None)
    return wording.sentence(first).what if first is not None else wording.code_line(code)


def count_of(line: JournalLine, view: View) -> Vote | None:
    """The vote whose count an entry of the journal tells of; none where it was counted anew since."""
    told = next((str(key) for _, table, key, _ in line.changes if table.startswith("count_")), None)
    if told is None:
        return None
    round_, counting = (int(part) for part in told.split(":")[:2])  # how the keys of these tables begin
    vote = view.situation.vote(round_)
    return vote if vote is not None and vote.countings[-1].number == counting else None
