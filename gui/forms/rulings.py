"""A ruling by hand: the fields of every answer, and the question of the quorum's base (D1485 p.43, 59)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.acts.ruled import BASES, bases, quorum_is_open
from core.rules import meeting as quorum
from core.rules.procedure import Question
from gui import dates, words
from gui.forms.choices import ChoiceField, Options
from gui.forms.numbers import DateField
from gui.forms.spec import Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.forms.told import FixedField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def answered(options: Options) -> Section:
    """The answer: which reading, whose, on which paper."""
    return Section(
        translate("Rulings", "The answer"),
        (
            ChoiceField("answer", translate("Rulings", "What was answered"), options),
            BilingualField("body", translate("Rulings", "Who answered")),
            LineField("number", translate("Rulings", "Number of the paper"), letters=24),
            DateField("day", translate("Rulings", "Its date")),
            BilingualField(
                "text",
                translate("Rulings", "Text of the answer"),
                translate("Rulings", "It is printed on the protocol."),
                paragraph=True,
            ),
        ),
    )


def quorum_asked(view: View) -> bool:
    """Whether the base of the quorum is a question that may be answered now."""
    s = view.situation
    return bool(s.electors) and s.meeting is None and quorum_is_open(s, view.procedure)


def quorum_question(view: View) -> Sequence[Section]:
    """The question of the base, with what each reading asks for."""
    asked = view.procedure.result.questions[Question.QUORUM_BASE]
    by = dates.capital(view.procedure.body(asked.by)[current()])
    told = [
        (translate("Rulings", "Question"), dates.capital(words.question(Question.QUORUM_BASE))),
        (translate("Rulings", "May answer"), by),
        (translate("Rulings", "Ground"), tasklines.cite(asked.citation)),
    ]
    question = FixedField("question", str(Question.QUORUM_BASE), "", told, tone="soon")
    return (
        Section(translate("Rulings", "The open question"), (question,)),
        answered([(base, _reading(view, base)) for base in BASES]),
    )


def quorum_values(view: View) -> Values:
    """Who may answer, to be proposed."""
    by = view.procedure.body(view.procedure.result.questions[Question.QUORUM_BASE].by)
    return {"body": {"kk": by.kk, "ru": by.ru}}


def _reading(view: View, base: str) -> str:
    number = bases(view.situation)[base]
    needed = quorum.quorum_needed(view.procedure, number)
    if base == "seats":
        said = translate("Rulings", "all seats, {number}: {needed} have to be present")
    else:
        said = translate("Rulings", "the deputies elected, {number}: {needed} have to be present")
    return said.format(number=number, needed=needed)
