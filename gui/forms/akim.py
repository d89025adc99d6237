"""The forms of the elected akim and of papers: registered, presented, appointed; issued, handed over."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from core.acts.winner import presented_to
from core.record.situation import Paper, Situation
from gui import dates, words
from gui.forms import outcomes
from gui.forms.ballot import meeting_link
from gui.forms.choices import ChoiceField
from gui.forms.decision import DecisionField, proposed
from gui.forms.field import Field
from gui.forms.issuing import issue_any
from gui.forms.lawful import bodies
from gui.forms.numbers import MomentField, WholeField
from gui.forms.rounds import today
from gui.forms.spec import Factory, FormSpec, Link, Section
from gui.forms.texts import LineField
from gui.forms.told import FixedField, HappenedField, ToldField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def register_winner(subject: str) -> FormSpec:
    """The elected akim registered: the person is the result's, the decision the commission's."""

    def build(view: View) -> Sequence[Section]:
        key = outcomes.elected(view)
        candidate = view.situation.candidate(key)
        who = f"{candidate.person.kk.full} / {candidate.person.ru.full}" if candidate else ""
        name = translate("AkimForms", "Elected akim")
        person = FixedField("candidate", key or None, "", [(name, who)], tone="done")
        return (
            Section(
                translate("AkimForms", "Whom the result names"),
                (person,),
                translate("AkimForms", "Only this person can be registered."),
            ),
            Section(
                translate("AkimForms", "Decision of the commission"),
                (DecisionField("decision", view),),
                link=meeting_link(view),
            ),
        )

    def intro(view: View) -> str:
        window = view.situation.calendar.get("winner_registration")
        rule = view.procedure.calendar.get("winner_registration")
        law = tasklines.cite(rule.citation) if rule is not None else ""
        end = dates.end(window.closes) if window is not None and window.closes is not None else ""
        said = translate(
            "AkimForms", "{rule} ({law}): until {end}. Later it is recorded as late, with the reason."
        )
        words = dates.capital(rule.rule[current()]) if rule is not None else ""
        return said.format(rule=words, law=law, end=end)

    return FormSpec(
        act="register_winner",
        subject=subject,
        title=lambda: translate("AkimForms", "Register the elected akim"),
        button=lambda: translate("AkimForms", "Register the elected akim"),
        build=build,
        intro=intro,
        initial=lambda view: {"decision": proposed(view)},
        next_target=_paper_link,
    )


KINDS = ("electors", "order", "letter")


def issue_paper(subject: str) -> FormSpec:
    """A paper that rests on no act of its own: one that is named, or one of all that can be issued."""
    if subject not in KINDS:
        return issue_any()
    kind = subject

    def build(view: View) -> Sequence[Section]:
        del view
        if kind != "letter":
            paper = translate("AkimForms", "Paper")
            return (Section("", (ToldField(paper, [("", what_it_is(kind))]),)),)
        number = translate("AkimForms", "Outgoing number of the letter")
        return (Section("", (LineField("number", number, letters=24),)),)

    return FormSpec(
        act="issue_paper",
        subject=subject,
        title=lambda: translate("AkimForms", "Issue: {paper}").format(paper=paper_name(kind)),
        button=lambda: translate("AkimForms", "Issue the paper"),
        build=build,
        intro=lambda _view: what_it_is(kind) if kind == "letter" else "",
        fixed={"kind": kind},
        next_target=_paper_link,
    )


def paper_name(kind: str) -> str:
    """What a paper is called on a button."""
    return {
        "electors": translate("AkimForms", "the electors' list"),
        "order": translate("AkimForms", "the draft order of appointment"),
        "letter": translate("AkimForms", "the letter presenting the decision"),
    }.get(kind, translate("AkimForms", "a paper"))


def what_it_is(kind: str) -> str:
    """What a paper is for."""
    return {
        "electors": translate(
            "AkimForms", "The list of electors as it stands now. An earlier one is superseded and kept."
        ),
        "order": translate(
            "AkimForms", "A draft for the superior akim's blank; it always carries the mark of a draft."
        ),
        "letter": translate("AkimForms", "The letter by which the decision goes to the superior akim."),
    }.get(kind, "")


def present_decision(subject: str) -> FormSpec:
    """The decision presented to the superior akim, and its receipt."""

    def build(view: View) -> Sequence[Section]:
        letter = latest(view.situation, "letter")
        said = _paper(letter) if letter is not None else translate("AkimForms", "not issued yet")
        tone = "quiet" if letter is not None else "late"
        name = translate("AkimForms", "Letter")
        link = None if letter is not None else _issue_link("letter")
        fixed = FixedField("letter", letter.number if letter else 0, "", [(name, said)], tone=tone)
        return (
            Section(translate("AkimForms", "What is presented"), (fixed, *_receiver(view)), link=link),
            Section(
                translate("AkimForms", "How it went"),
                (
                    LineField(
                        "how",
                        translate("AkimForms", "How it was sent"),
                        translate("AkimForms", "By hand, by courier, by post; in Kazakh and Russian."),
                    ),
                    HappenedField(view, translate("AkimForms", "Sent at")),
                ),
            ),
            Section(
                translate("AkimForms", "Receipt"),
                (
                    LineField("received_by", translate("AkimForms", "Who received it")),
                    MomentField(
                        "received_at",
                        translate("AkimForms", "Received at"),
                        translate(
                            "AkimForms", "The hour on the copy: the time limit for the order runs from it."
                        ),
                    ),
                ),
            ),
        )

    return FormSpec(
        act="present_decision",
        subject=subject,
        title=lambda: translate("AkimForms", "Present the decision to the superior akim"),
        button=lambda: translate("AkimForms", "Record the receipt"),
        build=build,
        intro=lambda view: translate(
            "AkimForms", "The decision is presented at once ({law}); the program counts the same day."
        ).format(law=_law(view, "presentation")),
        initial=lambda view: {"received_at": today(view)},
        asks_moment=False,
    )


def _receiver(view: View) -> tuple[Field, ...]:
    """To whom, where the Rules name more than one (D130 p.56, D555 p.57)."""
    receivers = view.procedure.winner.receivers
    if len(receivers) == 1:
        return ()
    done = presented_to(view.situation, view.procedure)
    left = [key for key in receivers if key not in done]
    return (ChoiceField("receiver", translate("AkimForms", "To whom"), bodies(view, left)),)


def record_appointment(subject: str) -> FormSpec:
    """The superior akim's order."""

    def build(view: View) -> Sequence[Section]:
        winner = view.situation.winner
        candidate = view.situation.candidate(winner.candidate) if winner is not None else None
        who = f"{candidate.person.kk.full} / {candidate.person.ru.full}" if candidate else ""
        name = translate("AkimForms", "Registered akim")
        person = FixedField("candidate", winner.candidate if winner else None, "", [(name, who)], tone="done")
        return (
            Section("", (person,)),
            Section(
                translate("AkimForms", "The order"),
                (
                    LineField("number", translate("AkimForms", "Number of the order"), letters=24),
                    HappenedField(
                        view,
                        translate("AkimForms", "Signed at"),
                        translate("AkimForms", "Day and hour, as on the order."),
                    ),
                ),
            ),
        )

    def intro(view: View) -> str:
        presented = view.situation.presentation
        if presented is None:
            return ""
        return translate(
            "AkimForms",
            "The decision was received on {moment}. The order follows within {hours} hours ({law}); later "
            "it is recorded as late.",
        ).format(
            moment=dates.full_moment(view.local(presented.received_at)),
            hours=view.procedure.entry.order_hours,
            law=_law(view, "appointment_order"),
        )

    return FormSpec(
        act="record_appointment",
        subject=subject,
        title=lambda: translate("AkimForms", "Record the order of appointment"),
        button=lambda: translate("AkimForms", "Record the appointment"),
        build=build,
        intro=intro,
        asks_moment=False,
    )


def hand_over(subject: str) -> FormSpec:
    """A paper handed over against signature."""
    number = int(subject) if subject.isdigit() else 0

    def build(view: View) -> Sequence[Section]:
        found = next((one for one in view.situation.papers if one.number == number), None)
        issued = [one for one in view.situation.papers if one.state == "issued"]
        paper: Field
        if found is not None:
            name = translate("AkimForms", "Paper")
            paper = FixedField("paper", number, "", [(name, _paper(found))], tone="quiet")
        else:
            options = [(one.number, _paper(one)) for one in reversed(issued)]
            paper = ChoiceField("paper", translate("AkimForms", "Which paper"), options, listed=True)
        receiver = LineField("receiver", translate("AkimForms", "Handed to"), letters=60)
        capacity = LineField(
            "capacity",
            translate("AkimForms", "In what capacity"),
            translate("AkimForms", "Candidate, proxy, observer, press …; in Kazakh and Russian."),
            optional=True,
            letters=60,
        )
        copy = WholeField(
            "copy_number",
            translate("AkimForms", "Copy No"),
            translate("AkimForms", "Where several copies of one paper are given out."),
            optional=True,
        )
        when = HappenedField(view, translate("AkimForms", "Handed over at"))
        certified = found is not None and found.kind == "copy"  # a certified copy bears its number
        asked = (paper, receiver, capacity, when) if certified else (paper, receiver, capacity, copy, when)
        return (Section("", asked),)

    return FormSpec(
        act="hand_over",
        subject=subject,
        title=lambda: translate("AkimForms", "Hand over a paper"),
        button=lambda: translate("AkimForms", "Record that it was handed over"),
        build=build,
        intro=lambda _view: translate("AkimForms", "Against signature, on the commission's copy."),
        asks_moment=False,
    )


def latest(situation: Situation, kind: str) -> Paper | None:
    """The paper of a kind that is in force."""
    found = [one for one in situation.papers if one.kind == kind and one.state == "issued"]
    return found[-1] if found else None


def _paper(paper: Paper) -> str:
    said = translate("AkimForms", "No {number} · {title}, {day}")
    return said.format(number=paper.number, title=words.paper_title(paper), day=dates.day(paper.day))


def _issue_link(kind: str) -> Link:
    said = translate("AkimForms", "Issue {paper}").format(paper=paper_name(kind))
    return Link(said, ("act", ("issue_paper", kind)))


def _paper_link(view: View) -> Link | None:
    """After the registration: the draft order, then the letter, then its presentation."""
    s = view.situation
    if s.winner is None or s.presentation is not None:
        return None
    if view.procedure.entry.order_hours and latest(s, "order") is None:
        return _issue_link("order")
    if latest(s, "letter") is None:
        return _issue_link("letter")
    return Link(
        translate("AkimForms", "Present the decision to the superior akim"),
        ("act", ("present_decision", "")),
    )


def _law(view: View, step: str) -> str:
    rule = view.procedure.calendar.get(step)
    return tasklines.cite(rule.citation) if rule is not None else ""


AKIM_SPECS: Mapping[str, Factory] = MappingProxyType(
    {
        "register_winner": register_winner,
        "issue_paper": issue_paper,
        "present_decision": present_decision,
        "record_appointment": record_appointment,
        "hand_over": hand_over,
    }
)
