"""Papers that the record holds the facts for, to be issued by hand: which one, and of whom or of what."""

from collections.abc import Iterator, Sequence
from typing import get_args

from PySide6.QtCore import QCoreApplication

from core.acts.papers import NUMBERED, Issuable
from core.papers.wording import title_in
from gui.forms.choices import ChoiceField
from gui.forms.spec import FormSpec, Section, Values
from gui.forms.texts import LineField
from gui.language import current
from gui.saying.subjects import subjects
from gui.view import View

translate = QCoreApplication.translate
APART = " "
ALIKE = frozenset({"sitting"})
"""Papers that can be told of every subject or of none: one is tried, however many there are."""


def issue_any() -> FormSpec:
    """One of all the papers that can be issued now."""

    def build(view: View) -> Sequence[Section]:
        papers = tuple(issuable(view))
        what = ChoiceField("what", translate("Issuing", "Paper"), papers, listed=True, letters=72)
        number = LineField(
            "number",
            translate("Issuing", "Number given by the commission"),
            translate("Issuing", "Of the outgoing letter, or of the case."),
            letters=24,
        )
        return (
            Section("", (what,)),
            Section("", (number,), when=lambda values: str(values.get("what")).split(APART)[0] in NUMBERED),
        )

    return FormSpec(
        act="issue_paper",
        title=lambda: translate("Issuing", "Issue a paper"),
        button=lambda: translate("Issuing", "Issue the paper"),
        build=build,
        intro=lambda _view: translate(
            "Issuing",
            "Papers that no other act issues. What is not listed lacks something in the record still.",
        ),
        shape=_shape,
    )


def issuable(view: View, *, numbered: bool = True) -> Iterator[tuple[str, str]]:
    """Every paper that the record tells enough for, with what it is about; with those that need a number."""
    for kind in get_args(Issuable):
        if kind in NUMBERED and not numbered:
            continue
        if kind == "letter" and view.situation.winner is None:
            continue  # it presents the decision that registers the winner
        title = title_in(kind, current())
        found = list(subjects(kind, view.situation))
        alike = kind in NUMBERED or (kind in ALIKE and bool(found) and _told(kind, found[-1][0], view))
        for subject, about in found:
            if alike or (kind not in ALIKE and _told(kind, subject, view)):
                yield f"{kind}{APART}{subject}", f"{title}: {about}" if about else title


def _told(kind: str, subject: str, view: View) -> bool:
    from core.acts import documents  # noqa: PLC0415  what papers tell is loaded when one is asked for

    if kind == "copy":
        vote = view.situation.vote(int(subject))
        return vote is not None and vote.protocol is not None
    try:
        documents.facts_of(kind, subject, view.situation, view.procedure, view.now.date())
    except (documents.NoSuchPaperError, StopIteration, ValueError, KeyError):
        return False
    return kind != "order" or bool(view.procedure.entry.order_hours)


def _shape(values: Values) -> Values:
    kind, _, subject = str(values.get("what") or "").partition(APART)
    rest = {name: value for name, value in values.items() if name != "what"}
    return rest | {"kind": kind, **({"subject": subject} if subject else {})}
