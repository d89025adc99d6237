"""What a vote came to, in words: the sentence, the arithmetic, the point of law; an open point's readings."""

from PySide6.QtCore import QCoreApplication

from core.acts.result import open_point, outcome_of
from core.record.situation import Situation
from core.rules.outcome import Kind, Outcome, Reading
from gui import dates, words
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate
TONES = {Kind.ELECTED: "done", Kind.SECOND_VOTE: "act", Kind.OPEN_POINT: "soon"}


def outcome(view: View, round_: int) -> Outcome | None:
    """What the signed figures of a vote come to; None before the protocol is signed."""
    vote = view.situation.vote(round_)
    if vote is None or vote.protocol is None:
        return None
    return outcome_of(view.situation, view.procedure, round_)


def asked(view: View) -> Outcome | None:
    """The open point that stops the election now."""
    return open_point(view.situation, view.procedure)


def elected(view: View) -> str:
    """Whom the last established result names; empty where nobody is elected."""
    results = [vote.result for vote in view.situation.votes if vote.result is not None]
    return results[-1].who[0] if results and results[-1].kind == "elected" else ""


def headline(found: Outcome, situation: Situation) -> str:
    """The outcome in one sentence."""
    named = [situation.candidate(key) for key in found.who]
    who = ", ".join(words.full_name(one.person) for one in named if one is not None)
    if found.kind is Kind.ELECTED:
        return translate("Outcome", "Elected akim: {name}").format(name=who)
    if found.kind is Kind.SECOND_VOTE:
        return translate("Outcome", "A second vote between two: {names}").format(names=who)
    if found.kind is Kind.OPEN_POINT:
        return translate("Outcome", "The law leaves a question open: a ruling is needed")
    return translate("Outcome", "Nobody is elected")


def lines(found: Outcome, view: View) -> list[tuple[str, str]]:
    """The sentence, the arithmetic, the ground, what follows."""
    language = current()
    made = [
        (translate("Outcome", "Result"), headline(found, view.situation)),
        (translate("Outcome", "Arithmetic"), found.why[language]),
        (translate("Outcome", "Ground"), tasklines.cite(found.citation)),
    ]
    for step in found.next:
        said = translate("Outcome", "{step}; decides: {body}").format(
            step=dates.capital(step.step[language]), body=step.decides[language]
        )
        made.append((translate("Outcome", "Next step"), said))
    return made


def question(found: Outcome) -> list[tuple[str, str]]:
    """The question that is open, and who may answer it."""
    language = current()
    text = found.question_text[language] if found.question_text is not None else ""
    by = found.asked_of[language] if found.asked_of is not None else ""
    return [
        (translate("Outcome", "Question"), dates.capital(text)),
        (translate("Outcome", "May answer"), dates.capital(by)),
        (translate("Outcome", "Ground"), tasklines.cite(found.citation)),
    ]


def answer(reading: Reading) -> str:
    """A reading's answer as the act has it: keys parted by a space."""
    return reading.answer if isinstance(reading.answer, str) else " ".join(reading.answer)


def leads_to(reading: Reading, view: View) -> tuple[str, str]:
    """A reading and the result it leads to."""
    return dates.capital(reading.label[current()]), headline(reading.outcome, view.situation)
