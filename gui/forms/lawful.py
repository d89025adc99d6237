"""What the forms of the law share: whose decision an act rests on, persons and grounds to choose from."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.acts.decided import OURS
from core.record.situation import Candidate
from core.rules.procedure import Named
from gui import dates, words
from gui.forms.ballot import meeting_link
from gui.forms.choices import ChoiceField, Options
from gui.forms.decision import DecisionField, proposed
from gui.forms.numbers import DateField
from gui.forms.spec import Section, Values
from gui.forms.texts import LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate
When = Callable[[Mapping[str, Any]], bool]


def rests_on(view: View, body: str, when: When | None = None) -> Section:
    """The decision of the body that the Rules name: our own with its vote, another's number and day."""
    if body == OURS:
        return Section(
            translate("Lawful", "Decision of the commission"),
            (DecisionField("decision", view),),
            when=when,
            link=meeting_link(view),
        )
    return Section(
        translate("Lawful", "Decision of: {body}").format(body=body_name(view, body)),
        (
            LineField("outside_number", translate("Lawful", "Number of the decision"), letters=24),
            DateField("outside_day", translate("Lawful", "Day of the decision")),
        ),
        translate("Lawful", "The Rules name this body, not the commission."),
        when=when,
    )


def decision_values(view: View) -> Values:
    """A decision as it can be proposed."""
    return {"decision": proposed(view)}


def body_name(view: View, body: str) -> str:
    """The name of a body in the language of the window."""
    return view.procedure.body(body)[current()]


def bodies(view: View, keys: Iterable[str]) -> Options:
    """Bodies to choose from."""
    return [(key, dates.capital(body_name(view, key))) for key in keys]


def grounds(named: Iterable[Named]) -> Options:
    """Grounds of the rule set, each with its point."""
    return [
        (one.key, f"{dates.capital(one.name[current()])} ({tasklines.cite(one.citation)})") for one in named
    ]


def persons(candidates: Iterable[Candidate]) -> Options:
    """Candidates to choose from, by name."""
    return [(one.key, words.full_name(one.person)) for one in candidates]


def candidate_field(view: View, candidates: Sequence[Candidate], hint: str = "") -> ChoiceField:
    """Which candidate an act is about."""
    del view
    return ChoiceField("candidate", translate("Lawful", "Candidate"), persons(candidates), hint)


def only(options: Options) -> Any:
    """The one answer where there is but one, to be proposed."""
    return options[0][0] if len(options) == 1 else None
