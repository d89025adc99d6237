"""How a rule set finds the result, before there is any: the rows of its table as sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.rules.procedure import Condition, Procedure, Row, Then
from gui import dates, words
from gui.language import current
from gui.saying import tallies, tasklines

translate = QCoreApplication.translate
CONDITIONS = {
    Condition.NO_VOTE: QT_TRANSLATE_NOOP("Deciding", "no valid vote"),
    Condition.ONE_CANDIDATE: QT_TRANSLATE_NOOP("Deciding", "one candidate"),
    Condition.TWO_RAN: QT_TRANSLATE_NOOP("Deciding", "two candidates"),
    Condition.ONE_LEADS: QT_TRANSLATE_NOOP("Deciding", "one has more votes than any other"),
    Condition.MORE_THAN_HALF: QT_TRANSLATE_NOOP("Deciding", "more than half of those who took part"),
    Condition.TWO_SHARE_TOP: QT_TRANSLATE_NOOP("Deciding", "two share the highest number of votes"),
    Condition.MANY_SHARE_TOP: QT_TRANSLATE_NOOP("Deciding", "three or more share the highest number"),
    Condition.SECOND_PLACE_SHARED: QT_TRANSLATE_NOOP("Deciding", "several share the second place"),
}
OTHERWISE = QT_TRANSLATE_NOOP("Deciding", "otherwise")
OUTCOMES = {
    Then.ELECTED: QT_TRANSLATE_NOOP("Deciding", "elected"),
    Then.SECOND_VOTE: QT_TRANSLATE_NOOP("Deciding", "second vote of two"),
    Then.NOT_ELECTED: QT_TRANSLATE_NOOP("Deciding", "nobody is elected"),
    Then.ASK: QT_TRANSLATE_NOOP("Deciding", "open point"),
}
STATES = {Then.ELECTED: "done", Then.SECOND_VOTE: "act", Then.NOT_ELECTED: "late", Then.ASK: "soon"}


@dataclass(frozen=True, slots=True)
class Said:
    """A row in words: of which vote (0 either), what holds, what follows, its state, what else, the law."""

    vote: int
    when: str
    outcome: str
    state: str
    more: str
    law: str


def rows(procedure: Procedure) -> tuple[Said, ...]:
    """The rows in their order: the first that holds decides."""
    return tuple(
        Said(
            row.vote,
            dates.capital(", ".join(_when(row, procedure.result.rows[:place]))),
            translate("Deciding", str(OUTCOMES[row.then])),
            STATES[row.then],
            " ".join(_more(row, procedure)),
            tasklines.cite(row.citation),
        )
        for place, row in enumerate(procedure.result.rows)
    )


def needed(procedure: Procedure, electors: int) -> str:
    """What it takes to be elected in the first vote, with the number where there is one."""
    if not tallies.half_decides(procedure, 1, 2):
        return translate("Deciding", "Whoever has more votes than any other is elected.")
    said = translate("Deciding", "Whoever has more than half of those who took part is elected.")
    if not electors:
        return said
    many = translate("Deciding", "If all {electors} vote, that is {votes} votes or more.")
    return f"{said} {many.format(electors=electors, votes=electors // 2 + 1)}"


def _when(row: Row, before: tuple[Row, ...]) -> Iterator[str]:
    for condition in row.when:
        yield translate("Deciding", str(CONDITIONS[condition]))
    narrower = any(one.vote == row.vote and set(one.when) > set(row.when) for one in before)
    if narrower or not row.when:
        yield translate("Deciding", str(OTHERWISE))


def _more(row: Row, procedure: Procedure) -> Iterator[str]:
    if row.question is not None:
        by = procedure.body(procedure.result.questions[row.question].by)[current()]
        yield words.question(row.question)
        yield translate("Deciding", "Answered by: {body}.").format(body=by)
    two, others = translate("Deciding", "where two ran"), translate("Deciding", "where another number ran")
    for step in row.next:
        said = translate("Deciding", "Next step: {step}; decides: {body}")
        said = said.format(step=step.step[current()], body=procedure.body(step.by)[current()])
        ran = {True: f" ({two})", False: f" ({others})", None: ""}[step.two_ran]
        yield f"{said}{ran}."
