"""The forms of the vote day up to the count: ballot, meeting, signing out, unused ballots."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from core.acts.ruled import answer_of
from core.rules.procedure import Question
from gui import dates
from gui.forms.ballot import approve_ballot
from gui.forms.choices import ChoiceField
from gui.forms.counting import enter_count
from gui.forms.field import Field
from gui.forms.given import GivenField
from gui.forms.numbers import MomentField, WholeField
from gui.forms.roll import RollField
from gui.forms.rounds import round_of, titled, today
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField
from gui.forms.told import HappenedField, ToldField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


# --- the meeting ---------------------------------------------------------------------------------------


def open_meeting(subject: str) -> FormSpec:
    """The meeting of the electors: place, who is present, the urn."""
    return FormSpec(
        act="open_meeting",
        subject=subject,
        title=lambda: translate("DayForms", "Open the meeting of the electors"),
        button=lambda: translate("DayForms", "Open the meeting"),
        build=_meeting,
        intro=_meeting_rule,
        initial=_meeting_values,
        asks_moment=False,
    )


def _meeting(view: View) -> Sequence[Section]:
    seats = view.situation.election.seats if view.situation.election else 0
    base = _quorum_base(seats, len(view.situation.electors))
    roll = RollField("present", view.situation.electors, view.procedure, seats, base)
    return (
        Section(
            translate("DayForms", "Deputies present"),
            (roll, base),
            translate(
                "DayForms",
                "One list for the whole roll call; no hours are kept of anybody. The Rules count of: {base}.",
            ).format(base=view.procedure.meeting.base[current()]),
        ),
        Section(
            translate("DayForms", "The meeting"),
            (
                BilingualField("place", translate("DayForms", "Place")),
                *_presiding(view),
                HappenedField(view, translate("DayForms", "The meeting was opened at")),
                MomentField(
                    "urn_sealed_at",
                    translate("DayForms", "The urn was shown empty and sealed at"),
                    translate("DayForms", "Before the meeting is opened."),
                ),
            ),
        ),
    )


def _quorum_base(seats: int, listed: int) -> ChoiceField:
    """Of what the quorum is counted: all seats, or the deputies on the list (procedure.md §5)."""
    return ChoiceField(
        "base_kind",
        translate("DayForms", "The quorum is counted of"),
        (
            ("seats", translate("DayForms", "all seats of the maslikhat: {seats}").format(seats=seats)),
            ("elected", translate("DayForms", "the deputies elected: {listed}").format(listed=listed)),
        ),
        across=True,
    )


def _meeting_rule(view: View) -> str:
    return translate(
        "DayForms",
        "At least {part}/{whole} of the deputies must be present ({law}). With fewer the attempt is "
        "recorded and minuted, closed without a vote, and the electors are called again.",
    ).format(
        part=view.procedure.meeting.quorum_part,
        whole=view.procedure.meeting.quorum_whole,
        law=tasklines.cite(view.procedure.meeting.quorum_citation),
    )


def _meeting_values(view: View) -> Values:
    calls = view.situation.meeting_calls
    place = calls[-1].place if calls else view.situation.letterhead.get("place")
    return {
        "place": {"kk": place.kk, "ru": place.ru} if place else None,
        "base_kind": answer_of(view.situation, Question.QUORUM_BASE) or "seats",
        "urn_sealed_at": today(view),
    }


def _presiding(view: View) -> tuple[Field, ...]:
    """Who presides, where the Rules name another than the commission's chair (D555 p.50)."""
    rule = view.procedure.meeting
    if rule.presides == "chair":
        return ()
    body = dates.capital(view.procedure.body(rule.presides)[current()])
    hint = translate("DayForms", "{body} presides ({law}).")
    said = hint.format(body=body, law=tasklines.cite(rule.presides_citation))
    return (BilingualField("presiding", translate("DayForms", "Name of who presides"), said),)


# --- ballots given out and left over -------------------------------------------------------------------


def sign_out_ballots(subject: str) -> FormSpec:
    """The list for signing out, one act when the voting closes."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        s = view.situation
        here = frozenset(s.meeting.present) if s.meeting else frozenset()
        present = [one for one in s.electors if one.number in here]
        ballot = s.ballot(round_)
        return (
            Section(
                translate("DayForms", "Who got a ballot, and from whom"),
                (GivenField("given", present, s.members, ballot.print_run if ballot else 0),),
                translate("DayForms", "Copy the list for signing out, when the voting is over."),
            ),
            Section(
                translate("DayForms", "The voting"),
                (
                    *_urn_again(round_),
                    MomentField("voting_opened_at", translate("DayForms", "The voting began at")),
                    HappenedField(view, translate("DayForms", "The voting was closed at")),
                ),
            ),
        )

    return FormSpec(
        act="sign_out_ballots",
        subject=subject,
        title=lambda: titled(translate("DayForms", "Sign out the ballots"), round_),
        button=lambda: translate("DayForms", "Close the voting and record the list"),
        build=build,
        intro=lambda _view: translate(
            "DayForms",
            "The whole list is one act with one time, that of the close of the voting. The chair and the "
            "secretary never give out ballots (art. 41). Until it is recorded the list stays a draft.",
        ),
        initial=lambda view: (
            {"voting_opened_at": today(view)} | ({"urn_sealed_at": today(view)} if round_ == 2 else {})
        ),
        fixed={"round": round_},
        asks_moment=False,
    )


def _urn_again(round_: int) -> tuple[Field, ...]:
    """Before the second voting the urn is sealed anew; before the first the meeting has told it."""
    if round_ == 1:
        return ()
    text = translate("DayForms", "The urn was shown empty and sealed anew at")
    hint = translate("DayForms", "After the first protocol was signed, before the second voting (art. 40.4).")
    return (MomentField("urn_sealed_at", text, hint),)


def left_over(view: View, round_: int) -> tuple[int, int, int, int] | None:
    """Print run, given, replaced, left; None before the list is recorded."""
    vote, ballot = view.situation.vote(round_), view.situation.ballot(round_)
    if vote is None or ballot is None:
        return None
    replaced = sum(one.replaced for one in vote.given)
    return ballot.print_run, len(vote.given), replaced, ballot.print_run - len(vote.given) - replaced


def cancel_unused(subject: str) -> FormSpec:
    """The ballots left over, cancelled before the urn is opened."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        found = left_over(view, round_)
        lines: list[tuple[str, str]] = []
        if found is not None:
            run, given, replaced, left = found
            lines = [
                (translate("DayForms", "Printed"), str(run)),
                (translate("DayForms", "Given to electors"), str(given)),
                (translate("DayForms", "Spoilt and replaced"), str(replaced)),
                (translate("DayForms", "Left over"), f"{run} − {given} − {replaced} = {left}"),
            ]
        return (
            Section(
                translate("DayForms", "Unused ballots"),
                (
                    ToldField("", lines, tone="quiet"),
                    WholeField(
                        "number",
                        translate("DayForms", "How many were cancelled"),
                        translate("DayForms", "Count the ballots that are left on the table."),
                    ),
                    HappenedField(view, translate("DayForms", "They were cancelled at")),
                ),
            ),
        )

    def initial(view: View) -> Values:
        found = left_over(view, round_)
        return {"number": found[3] if found is not None else None}

    return FormSpec(
        act="cancel_unused",
        subject=subject,
        title=lambda: titled(translate("DayForms", "Cancel the unused ballots"), round_),
        button=lambda: translate("DayForms", "Record the cancelling"),
        build=build,
        intro=lambda _view: translate(
            "DayForms",
            "Unused ballots are counted and cancelled after the voting and before the urn is opened "
            "(art. 43.4).",
        ),
        initial=initial,
        fixed={"round": round_},
        asks_moment=False,
    )


SPECS: Mapping[str, Factory] = MappingProxyType(
    {
        "approve_ballot": approve_ballot,
        "open_meeting": open_meeting,
        "sign_out_ballots": sign_out_ballots,
        "cancel_unused": cancel_unused,
        "enter_count": enter_count,
    }
)
