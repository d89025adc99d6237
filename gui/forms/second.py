"""The call of the second vote by hand: when it begins, and the decision (D1485 p.45)."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui import dates
from gui.forms import decision
from gui.forms.candidates import hold_link
from gui.forms.decision import DecisionField
from gui.forms.numbers import MomentField
from gui.forms.spec import Factory, FormSpec, Section, Values, text
from gui.view import View

translate = QCoreApplication.translate


def _second(view: View) -> Sequence[Section]:
    hint = translate("SecondVote", "On the same day, {day}.").format(day=dates.day(view.now.date()))
    begins = MomentField("begins_at", translate("SecondVote", "When the second vote begins"), hint)
    field = DecisionField("decision", view, translate("SecondVote", "Decision"))
    return [Section("", (begins, field), link=hold_link(view))]


def _values(view: View) -> Values:
    return {"decision": decision.proposed(view)}


def call_second_vote(_subject: str) -> FormSpec:
    """The two whom the result names stand once more."""
    return FormSpec(
        act="call_second_vote",
        title=text("SecondVote", QT_TRANSLATE_NOOP("SecondVote", "Call the second vote")),
        button=text("SecondVote", QT_TRANSLATE_NOOP("SecondVote", "Call the second vote")),
        build=_second,
        initial=_values,
    )


SPECS: dict[str, Factory] = {"call_second_vote": call_second_vote}
