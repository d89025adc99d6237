"""What goes to the superior akim: the letter (P19) and the draft order of appointment (P20)."""

from collections.abc import Mapping

from core.acts.documents.source import Builder, Source, there
from core.papers import facts
from core.papers.facts import Text
from core.record.situation import Paper

ENCLOSED = ("winner", "result", "count", "order")


def _letter(source: Source, subject: str) -> facts.Letter:
    """The letter that presents the registered winner's decision: before it there is nothing to present."""
    winner = there(source.situation.winner)
    enclosures = [
        facts.Enclosure(_enclosed(paper, winner.decision), paper.pages)
        for kind in ENCLOSED
        for paper in source.situation.papers
        if paper.kind == kind and paper.state == "issued"
    ]
    return facts.Letter(
        body=source.body,
        number=subject,
        day=source.day,
        enclosures=tuple(enclosures),
        chair=source.signer("chair"),
        executor=source.signer("secretary").person,
        executor_phone=source.body.phone,
        maslikhat=source.body.maslikhat if "maslikhat" in source.procedure.winner.receivers else None,
    )


def _order(source: Source, _subject: str) -> facts.Order:
    winner = there(source.situation.winner)
    decision = there(source.situation.decision(winner.decision))
    return facts.Order(
        body=source.body,
        rules=source.rules,
        elected=source.candidate(winner.candidate).person,
        decision_number=decision.number,
        decision_day=decision.day,
    )


def facts_title(kind: str) -> Text:
    """The title of a paper in a letter's annex."""
    from core.papers import render  # noqa: PLC0415  the PDF library is loaded when a paper is made

    return render.title(kind)


def _enclosed(paper: Paper, decision: str) -> Text:
    """A paper in a letter's annex: protocols bear the register's numbers, the decision its own."""
    title = facts_title(paper.kind)
    numbers = {"winner": decision, "count": paper.number, "result": paper.number}
    number = f" №\u00a0{numbers[paper.kind]}" if paper.kind in numbers else ""
    return Text(_small(title.kk) + number, _small(title.ru) + number)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


BUILDERS: Mapping[str, Builder] = {"letter": _letter, "order": _order}
