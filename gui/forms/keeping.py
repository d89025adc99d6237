"""Requests about the electors' list, members who return, papers issued anew, by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.record.situation import Paper
from gui import words
from gui.forms.choices import ChoiceField, YesNoField
from gui.forms.lawful import only
from gui.forms.numbers import MomentField
from gui.forms.rounds import today
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.saying import acting, subjects
from gui.view import View

translate = QCoreApplication.translate
APART = " "


def answer_list_request(subject: str) -> FormSpec:
    """A request to correct the electors' list, granted or refused with a reason the same day (Art. 26.4)."""

    def build(view: View) -> Sequence[Section]:
        del view
        return (
            Section(
                translate("Keeping", "The request"),
                (
                    BilingualField("applicant", translate("Keeping", "Who asks")),
                    BilingualField("asked", translate("Keeping", "What is asked"), paragraph=True),
                    MomentField("filed_at", translate("Keeping", "Filed at")),
                ),
            ),
            Section(
                translate("Keeping", "The answer"),
                (
                    YesNoField(
                        "granted",
                        translate("Keeping", "The list is"),
                        yes=translate("Keeping", "corrected"),
                        no=translate("Keeping", "left as it is"),
                    ),
                    BilingualField("reason", translate("Keeping", "Why"), paragraph=True),
                    LineField(
                        "on_decision",
                        translate("Keeping", "Decision of a court or the higher commission"),
                        translate("Keeping", "Only after 20:00 of the day before the vote."),
                        optional=True,
                    ),
                ),
            ),
        )

    return FormSpec(
        act="answer_list_request",
        subject=subject,
        title=lambda: translate("Keeping", "Answer a request about the electors' list"),
        button=lambda: translate("Keeping", "Record the answer"),
        build=build,
        intro=lambda _view: translate(
            "Keeping",
            "It is answered the same day; a refusal is handed over as a copy with its reason (art. 26.4). "
            "The correction itself is an act of its own.",
        ),
        initial=lambda view: {"filed_at": today(view)},
    )


def return_member(subject: str) -> FormSpec:
    """A member whose suspension lost its ground."""

    def build(view: View) -> Sequence[Section]:
        return (Section("", (ChoiceField("member", translate("Keeping", "Member"), _suspended(view)),)),)

    return FormSpec(
        act="return_member",
        subject=subject,
        title=lambda: translate("Keeping", "End a member's suspension"),
        button=lambda: translate("Keeping", "End the suspension"),
        build=build,
        initial=lambda view: {"member": only(_suspended(view))},
        after=lambda view, _verdict: acting.advice(view.situation),
    )


def _suspended(view: View) -> list[tuple[str, str]]:
    return [(one.key, words.full_name(one.person)) for one in view.situation.members if one.suspended_reason]


def reissue_paper(subject: str) -> FormSpec:
    """The heir of a superseded paper, from the record as it stands."""

    def build(view: View) -> Sequence[Section]:
        papers = [(_key(one), _paper(one, view)) for one in fallen(view)]
        return (Section("", (ChoiceField("paper", translate("Keeping", "Paper"), papers, listed=True),)),)

    def initial(view: View) -> Values:
        return {"paper": subject or only([(_key(one), "") for one in fallen(view)])}

    return FormSpec(
        act="reissue_paper",
        subject=subject,
        title=lambda: translate("Keeping", "Issue a paper anew"),
        button=lambda: translate("Keeping", "Issue the paper anew"),
        build=build,
        initial=initial,
        intro=lambda _view: translate(
            "Keeping", "The superseded paper is kept, marked, and points to the new one."
        ),
        shape=_kind_and_subject,
    )


def fallen(view: View) -> list[Paper]:
    """Superseded papers that wait for an heir."""
    return [one for one in view.situation.papers if one.state == "superseded" and one.heir is None]


def _kind_and_subject(values: Values) -> Values:
    kind, _, subject = str(values.get("paper") or "").partition(APART)
    rest = {name: value for name, value in values.items() if name != "paper"}
    return rest | {"kind": kind, "subject": subject}


def _key(one: Paper) -> str:
    return f"{one.kind}{APART}{one.subject}"


def _paper(one: Paper, view: View) -> str:
    subject = subjects.of(one, view.situation)
    said = translate("Keeping", "No {number} · {title}").format(
        number=one.number, title=words.paper_title(one)
    )
    return f"{said} · {subject}" if subject else said


SPECS: dict[str, Factory] = {
    "answer_list_request": answer_list_request,
    "return_member": return_member,
    "reissue_paper": reissue_paper,
}
