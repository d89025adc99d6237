"""Papers that the record holds the facts for, to be issued by hand: which one, and of whom or of what."""

from collections.abc import Iterator, Sequence
from typing import get_args

from PySide6.QtCore import QCoreApplication

from core.acts import documents
from core.acts.papers import NUMBERED, Issuable
from core.papers import render
from core.record.situation import Situation
from gui import words
from gui.forms.choices import ChoiceField
from gui.forms.spec import FormSpec, Section, Values
from gui.forms.texts import LineField
from gui.language import current
from gui.view import View

translate = QCoreApplication.translate
APART = " "


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
        title = render.title_in(kind, current())
        for subject, about in subjects(kind, view.situation):
            if kind in NUMBERED or _told(kind, subject, view):
                yield f"{kind}{APART}{subject}", f"{title}: {about}" if about else title


def subjects(kind: str, s: Situation) -> Iterator[tuple[str, str]]:
    """What a paper of a kind may be about: a candidate, a proxy, a vote, a meeting; or nothing more."""
    if kind == "conformity":
        yield from ((one.key, words.full_name(one.person)) for one in s.candidates)
    elif kind == "receipt":
        yield from (
            (str(one.number), f"№ {one.paper_number}, {one.received_at:%d.%m.%Y %H:%M}")
            for one in s.submissions
        )
    elif kind == "proxy":
        yield from ((str(one.number), words.full_name(one.person)) for one in s.proxies)
    elif kind == "observer":
        yield from ((str(one.number), words.full_name(one.person)) for one in s.observers)
    elif kind == "extension":
        yield from ((str(one.number), f"{one.at:%d.%m.%Y}") for one in s.extensions)
    elif kind == "listrefusal":
        yield from ((str(one.number), one.applicant.ru) for one in s.list_requests if not one.granted)
    elif kind in {"sitting", "registering"}:
        yield from ((str(one.number), f"№ {one.number}, {one.day:%d.%m.%Y}") for one in s.meetings)
    elif kind == "invitation":
        yield from ((str(one.attempt), f"{one.begins_at:%d.%m.%Y %H:%M}") for one in s.meeting_calls)
    elif kind in {"signout", "unused", "copy"}:
        yield from ((str(ballot.round), words.vote(ballot.round)) for ballot in s.ballots)
    else:
        yield "", ""


def _told(kind: str, subject: str, view: View) -> bool:
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
