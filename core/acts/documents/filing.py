"""The inventory of the case (P24): the submitted papers and every paper of the register, by day."""

from collections.abc import Iterator, Mapping
from datetime import date

from core.acts.documents.counting import attached
from core.acts.documents.nomination import SUBMISSION, paper_name
from core.acts.documents.source import Builder, NoSuchPaperError, Source
from core.papers import facts, wording
from core.papers.facts import Text
from core.record.situation import Paper

KIND = "inventory"


def _inventory(source: Source, subject: str) -> facts.Inventory:
    """`subject` is the case's number. What came into the register after the inventory is not in it."""
    filed = sorted((*_submitted(source), *_registered(source, subject), *_stated(source)), key=_day)
    if not filed:
        raise NoSuchPaperError("the case holds no paper yet")
    return facts.Inventory(source.body, source.day, subject, tuple(filed), source.signer("secretary"))


def _day(one: facts.Filed) -> date:
    return one.day


def _submitted(source: Source) -> Iterator[facts.Filed]:
    """The submission and the papers of each candidate; numbers of personal documents are left out."""
    for submission in source.situation.submissions:
        sheets = max(
            (
                one.sheets
                for candidate in source.situation.candidates
                if candidate.submission == submission.number
                for one in candidate.papers
                if one.kind == SUBMISSION
            ),
            default=1,
        )
        name = paper_name(source, SUBMISSION)
        yield facts.Filed(submission.paper_number, submission.day, name, sheets)
    for candidate in source.situation.candidates:
        for one in candidate.papers:
            if one.kind != SUBMISSION and one.day <= source.day:
                title = _of(paper_name(source, one.kind), candidate.key, source)
                yield facts.Filed("", one.day, title, one.sheets)


def _registered(source: Source, subject: str) -> Iterator[facts.Filed]:
    papers = source.situation.papers
    own = next(
        (one.number for one in reversed(papers) if one.kind == KIND and one.subject == subject),
        len(papers) + 1,
    )
    for paper in papers:
        if paper.number < own and paper.kind != KIND:
            yield facts.Filed(str(paper.number), paper.day, _title(paper, source), paper.pages)


def _stated(source: Source) -> Iterator[facts.Filed]:
    for one in source.situation.statements:
        if one.at.date() <= source.day:
            yield facts.Filed("", one.at.date(), attached(one), one.pages)


def _title(paper: Paper, source: Source) -> Text:
    """A paper of the register by its title, with the candidate it concerns."""
    title = wording.title(paper.kind)
    return _of(title, paper.subject, source)


def _of(title: Text, subject: str, source: Source) -> Text:
    candidate = source.situation.candidate(subject)
    if candidate is None:
        return title
    kk = wording.plain("inventory.candidate", name=candidate.person.kk.full).kk
    ru = wording.plain("inventory.candidate", name=candidate.person.ru.full).ru
    return Text(f"{title.kk}, {kk}", f"{title.ru}, {ru}")


BUILDERS: Mapping[str, Builder] = {KIND: _inventory}
