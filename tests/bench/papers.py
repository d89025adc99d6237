"""Draw every issued paper of a recorded election into a folder, codes included: `papers.py FILE OUT`.

One after another, as the program draws them with its acts; it loads and ends as a command of `main.py` does.
"""

import gc
import sys
from pathlib import Path

gc.disable()

from core import office
from core.acts import documents
from core.papers import render
from core.papers.facts import Stamp, State

gc.freeze()
gc.enable()


def main(working: Path, out: Path) -> int:
    """How many papers were drawn."""
    opened = office.open_office(working, read_only=True)
    try:
        situation, rules = opened.situation(), opened.procedure
        assert rules is not None
        words = documents.layers(situation, rules)
        for paper in situation.papers:
            stamp = Stamp(State.ISSUED, opened.practice, paper.day, paper.number, paper.code, paper.head)
            told = documents.facts_of(
                paper.kind, paper.subject, situation, rules, paper.day, issued=opened.pdf
            )
            made = render.render(told, stamp, words)
            (out / f"{paper.number:03}-{paper.kind}.pdf").write_bytes(made.pdf)
        return len(situation.papers)
    finally:
        opened.close()


if __name__ == "__main__":
    sys.stdout.write(f"{main(Path(sys.argv[1]), Path(sys.argv[2]))} papers\n")
    gc.freeze()  # as main.py ends
