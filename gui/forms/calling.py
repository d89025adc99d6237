"""The electors called to their meeting, called again, and the meeting closed, by hand (D1485 p.42-46)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.acts.decided import OURS
from core.acts.meeting import nothing_to_announce
from gui import dates, words
from gui.forms.choices import ChoiceField
from gui.forms.field import Field
from gui.forms.lawful import decision_values, rests_on
from gui.forms.numbers import MomentField
from gui.forms.rounds import the_day, today
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def call_electors(subject: str) -> FormSpec:
    """Place and hour of the electors' meeting."""

    def build(view: View) -> Sequence[Section]:
        return (_place_and_hour(view), rests_on(view, OURS))

    return FormSpec(
        act="call_electors",
        subject=subject,
        title=lambda: translate("Calling", "Call the electors to their meeting"),
        button=lambda: translate("Calling", "Call the electors"),
        build=build,
        intro=lambda _view: translate("Calling", "The commission sets the hour and the place (art. 38.4)."),
        initial=_call_values,
    )


def call_meeting_again(subject: str) -> FormSpec:
    """The electors called together again after an attempt without a quorum."""

    def build(view: View) -> Sequence[Section]:
        election = view.situation.election
        day = election.vote_day.isoformat() if election is not None else ""

        def same_day(values: Mapping[str, Any]) -> bool:
            return str(values.get("begins_at") or day).startswith(day)

        def other_day(values: Mapping[str, Any]) -> bool:
            return not same_day(values)

        reason = BilingualField("reason", translate("Calling", "Why, for the decision"), paragraph=True)
        made = [_place_and_hour(view), Section("", (reason,)), rests_on(view, OURS, same_day)]
        if view.procedure.call.by != OURS:
            made.append(rests_on(view, view.procedure.call.by, other_day))
        return made

    return FormSpec(
        act="call_meeting_again",
        subject=subject,
        title=lambda: translate("Calling", "Call the electors again"),
        button=lambda: translate("Calling", "Call the electors again"),
        build=build,
        intro=lambda view: translate(
            "Calling",
            "On the vote day itself the commission decides; for another day whoever called the election "
            "({law}). The meeting that was closed without a vote stays in the record.",
        ).format(law=tasklines.cite(view.procedure.call.citation)),
        initial=_call_values,
    )


def close_meeting(subject: str) -> FormSpec:
    """The electors' meeting closed after the results were announced; its minutes are issued."""

    def build(view: View) -> Sequence[Section]:
        announced: list[Field] = [
            MomentField("announced_at", translate("Calling", "Results announced at")),
            _announcer(view),
        ]
        members = [(one.key, words.full_name(one.person)) for one in view.situation.members]
        others = BilingualField(
            "others",
            translate("Calling", "Others present"),
            translate("Calling", "Observers, proxies, press; leave it empty if nobody."),
            optional=True,
        )
        keeper = ChoiceField("minutes_by", translate("Calling", "Who kept the minutes"), members)
        minutes = Section(translate("Calling", "The minutes"), (keeper, others))
        if nothing_to_announce(view.situation):
            return (minutes,)
        return (Section(translate("Calling", "The announcement"), tuple(announced)), minutes)

    return FormSpec(
        act="close_meeting",
        subject=subject,
        title=lambda: translate("Calling", "Close the electors' meeting"),
        button=lambda: translate("Calling", "Close the meeting"),
        build=build,
        intro=_why_closed,
        initial=_closing_values,
    )


def _announcer(view: View) -> Field:
    """Who announced: the commission's chair unless the Rules name another (D1485 p.46)."""
    rule = view.procedure.meeting
    if rule.announces == "chair":
        hint = translate("Calling", "Leave it empty if it was the commission's chair.")
    else:
        body = dates.capital(view.procedure.body(rule.announces)[current()])
        said = translate("Calling", "{body} announces the results ({law}).")
        hint = said.format(body=body, law=tasklines.cite(rule.announces_citation))
    by = translate("Calling", "Announced by")
    return BilingualField("announced_by", by, hint, optional=rule.announces == "chair")


def _why_closed(view: View) -> str:
    if nothing_to_announce(view.situation):
        return translate(
            "Calling",
            "No ballot was given out: the meeting is closed without a vote. Where candidates stand, the "
            "electors are called again.",
        )
    return translate(
        "Calling", "The meeting is closed when the results of the last vote have been announced."
    )


def _place_and_hour(view: View) -> Section:
    del view
    return Section(
        translate("Calling", "Where and when"),
        (
            BilingualField("place", translate("Calling", "Place")),
            MomentField("begins_at", translate("Calling", "Begins at")),
        ),
    )


def _call_values(view: View) -> Values:
    calls = view.situation.meeting_calls
    place = calls[-1].place if calls else view.situation.letterhead.get("address")
    values = decision_values(view)
    election = view.situation.election
    if election is not None:
        values = {**values, "begins_at": the_day(election.vote_day)}
    return {**values, "place": {"kk": place.kk, "ru": place.ru}} if place is not None else values


def _closing_values(view: View) -> Values:
    secretary = view.situation.acting("secretary")
    kept = {"minutes_by": secretary.key if secretary is not None else None}
    return kept if nothing_to_announce(view.situation) else {**kept, "announced_at": today(view)}


SPECS: dict[str, Factory] = {
    "call_electors": call_electors,
    "call_meeting_again": call_meeting_again,
    "close_meeting": close_meeting,
}
