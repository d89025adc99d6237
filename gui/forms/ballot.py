"""The form of the ballot: the names that the program sets, the print run, the commission's decision."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.record.situation import Candidate
from core.rules import meeting as quorum
from core.rules import people
from gui.forms.decision import DecisionField, met_today, proposed
from gui.forms.numbers import WholeField
from gui.forms.rounds import round_of, titled
from gui.forms.spec import FormSpec, Link, Section, Values
from gui.forms.told import ToldField
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def approve_ballot(subject: str) -> FormSpec:
    """The ballot of the first or the second vote."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        names = [(str(place), _both(one)) for place, one in enumerate(standing(view, round_), start=1)]
        reserve = quorum.ballot_reserve(view.procedure, len(view.situation.electors))
        hint = translate("DayForms", "{electors} electors and a reserve of {reserve}.").format(
            electors=len(view.situation.electors), reserve=reserve
        )
        return (
            Section(
                translate("DayForms", "Names on the ballot"),
                (ToldField("", names),),
                translate("DayForms", "The program sets the names: nobody picks or orders them."),
            ),
            Section(
                translate("DayForms", "Print run"),
                (WholeField("print_run", translate("DayForms", "How many are printed"), hint),),
            ),
            Section(
                translate("DayForms", "Decision of the commission"),
                (DecisionField("decision", view),),
                link=meeting_link(view),
            ),
        )

    def intro(view: View) -> str:
        law = tasklines.cite(view.procedure.ballot.citation)
        if round_ == 2:
            return translate(
                "DayForms", "Second vote: the ballot carries the two who go on, in the same order ({law})."
            ).format(law=law)
        return translate(
            "DayForms",
            "The ballot carries every registered candidate and nobody else, in the order of the Kazakh "
            "alphabet, in both languages ({law}).",
        ).format(law=law)

    def initial(view: View) -> Values:
        electors = len(view.situation.electors)
        run = quorum.ballots_to_print(view.procedure, electors) if electors else None
        return {"print_run": run, "decision": proposed(view)}

    return FormSpec(
        act="approve_ballot",
        subject=subject,
        title=lambda: titled(translate("DayForms", "Approve the ballot"), round_),
        button=lambda: translate("DayForms", "Approve the ballot"),
        build=build,
        intro=intro,
        initial=initial,
        fixed={"round": round_},
    )


def standing(view: View, round_: int) -> tuple[Candidate, ...]:
    """Who stands on the ballot, in its order: the act sets the same."""
    found = view.situation.registered()
    if round_ == 2:
        first = view.situation.vote(1)
        two = first.result.who if first is not None and first.result is not None else ()
        found = tuple(one for one in found if one.key in two)
    return tuple(sorted(found, key=lambda one: people.name_key(one.person.kk)))


def meeting_link(view: View) -> Link | None:
    """A decision rests on a meeting of its day; where there is none yet, the way to it."""
    if met_today(view):
        return None
    return Link(
        translate("DayForms", "Record today's meeting of the commission first"), ("act", ("hold_meeting", ""))
    )


def _both(candidate: Candidate) -> str:
    return f"{candidate.person.kk.full} / {candidate.person.ru.full}"
