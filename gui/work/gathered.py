"""What a job of printing is made of, gathered in the record's lane: bytes, names, what is to be looked at."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.acts.printing import RecordPrinting, before_draft, before_printing
from core.office import CLERK, Office
from core.record.situation import Paper
from core.resources import catalogue
from core.rules.findings import Finding, Severity
from gui.desk import Desk
from gui.jobs import Ticket
from gui.view import View
from gui.work.saving import Named

CARDS = frozenset({"certificate", "proxy", "observer", "akimcard"})


@dataclass(frozen=True, slots=True)
class Gathered:
    """Files in the order of printing, the register numbers among them, and findings, each once."""

    files: tuple[Named, ...]
    numbers: tuple[int, ...]
    findings: tuple[Finding, ...]

    @property
    def may_not(self) -> tuple[Finding, ...]:
        """What forbids the job."""
        return tuple(one for one in self.findings if catalogue().severity(one) is Severity.REFUSE)


def gather(desk: Desk, numbers: Sequence[int], forms: Sequence[str], ticket: Ticket) -> Gathered:
    """Papers of the register by number, superseded ones marked, and empty forms by kind.

    Several cards of one kind lie two to a sheet, with cutting marks.
    """
    situation = desk.situation()
    papers = {paper.number: paper for paper in situation.papers}
    files: list[Named] = []
    findings: list[Finding] = []
    for at, number in enumerate(numbers, start=1):
        files.append((file_name(papers[number]), desk.shown(number)))
        findings += before_printing(papers[number], situation, desk.pdf(number))
        ticket.report(at, len(numbers) + len(forms))
    if isinstance(desk, Office) and not forms and _are_cards([papers[number] for number in numbers]):
        kind = papers[numbers[0]].kind
        files = [(f"cards-{_plain(kind)}.pdf", desk.card_sheets(tuple(numbers)))]
    files += _forms(desk, forms)
    return Gathered(tuple(files), tuple(numbers), _once(findings))


def _are_cards(papers: Sequence[Paper]) -> bool:
    """Whether these are several cards of one kind, all in force."""
    kinds, states = {one.kind for one in papers}, {one.state for one in papers}
    return len(papers) > 1 and len(kinds) == 1 and kinds <= CARDS and states == {"issued"}


def draft(desk: Desk, what: str, _ticket: Ticket) -> Gathered:
    """A paper that is not issued yet, by kind and subject, with the mark of a draft."""
    if not isinstance(desk, Office):
        return Gathered((), (), ())
    kind, _, subject = what.partition(" ")
    name = f"draft-{_plain(kind)}.pdf"
    return Gathered(((name, desk.draft(kind, subject)),), (), (before_draft(),))


def _forms(desk: Desk, kinds: Sequence[str]) -> Iterator[Named]:
    from core.acts import documents  # noqa: PLC0415  loaded with the first draft
    from core.papers import blanks  # noqa: PLC0415  the PDF library is loaded when a paper is made

    rules = desk.procedure
    if rules is None or not kinds:
        return
    situation = desk.situation()
    body = documents.body_of(situation, rules) or blanks.NO_BODY
    for kind in kinds:
        made = blanks.blank(kind, rules, body, documents.layers(situation, rules))
        yield f"blank-{_plain(kind)}.pdf", made.pdf


def _once(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """What is said of every paper alike is said once; that it is practice, after what concerns one paper."""
    once = [one for at, one in enumerate(findings) if one not in findings[:at]]
    return tuple(sorted(once, key=lambda one: one.code == "printing.practice"))


def file_name(paper: Paper) -> str:
    """A name for the saved file: the register number and the kind, plain letters."""
    return f"{paper.number:02d}-{_plain(paper.kind)}.pdf"


def _plain(kind: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", kind.lower())


def record(desk: Desk, job: RecordPrinting, by: str, _ticket: Ticket) -> tuple[Finding, ...]:
    """Write down what was printed or saved; what speaks against it, where it is refused."""
    if not isinstance(desk, Office) or not job.papers:
        return ()
    verdict = desk.perform(job, by)
    return () if verdict.done else verdict.findings


def recorder(view: View) -> str:
    """Who writes it down: whoever is signed in; else the secretary, who keeps the papers; else the clerk."""
    if view.account is not None:
        return view.account.key
    secretary = view.situation.acting("secretary")
    seated = [one for one in view.situation.members if one.suspended_reason is None]
    if secretary is not None and secretary in seated:
        return secretary.key
    return seated[0].key if seated else CLERK
