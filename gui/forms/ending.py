"""The forms from the count protocol to the result: statements, signing, the result, a ruling."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from core.acts.counted import unattached
from core.acts.statements import loose
from core.record.situation import Vote
from core.rules.outcome import Kind
from gui import words
from gui.forms import outcomes
from gui.forms.akim import AKIM_SPECS
from gui.forms.ballot import meeting_link
from gui.forms.choices import ChoiceField, YesNoField
from gui.forms.decision import DecisionField, proposed
from gui.forms.field import Field
from gui.forms.numbers import MomentField, WholeField
from gui.forms.protocol import AbsentField, ExplanationsField, SignersField, WrittenField, statements
from gui.forms.rounds import round_of, titled, today
from gui.forms.rulings import answered, quorum_asked, quorum_question, quorum_values
from gui.forms.spec import Factory, FormSpec, Link, Section, Values
from gui.forms.texts import BilingualField
from gui.forms.told import FixedField, HappenedField, ToldField
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate
RULING = ("act", ("record_ruling", ""))


def record_statement(subject: str) -> FormSpec:
    """A complaint, a dissent or an observer's statement about a vote, before its protocol is signed."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        kinds = tuple((key, words.statement(key)) for key in ("complaint", "dissent", "statement"))
        return (
            Section(
                translate("EndingForms", "The paper"),
                (
                    ChoiceField("kind", translate("EndingForms", "What it is"), kinds),
                    BilingualField(
                        "author",
                        translate("EndingForms", "Who wrote it"),
                        translate("EndingForms", "Name and standing, as on the paper."),
                    ),
                    WholeField("pages", translate("EndingForms", "Sheets")),
                    BilingualField(
                        "text",
                        translate("EndingForms", "What it says, in short"),
                        optional=True,
                        paragraph=True,
                    ),
                ),
            ),
            *_whose(view),
        )

    return FormSpec(
        act="record_statement",
        subject=subject,
        title=lambda: titled(translate("EndingForms", "Record a complaint or statement"), round_),
        button=lambda: translate("EndingForms", "Record the paper"),
        build=build,
        intro=lambda _view: translate(
            "EndingForms",
            "Complaints, dissents and observers' statements are attached to the count protocol "
            "(art. 20-1, 20.5). What comes after it is signed is attached to the protocol of the result.",
        ),
        initial=lambda _view: {"pages": 1},
        fixed={"round": round_},
    )


def _whose(view: View) -> Sequence[Section]:
    """Which member dissents, which observer states: the record knows them by name."""
    members = [(one.key, words.full_name(one.person)) for one in view.situation.members]
    observers = [(one.number, words.full_name(one.person)) for one in view.situation.observers]
    member = ChoiceField(
        "member", translate("EndingForms", "Member who dissents"), members, optional=True, listed=True
    )
    observer = ChoiceField(
        "observer", translate("EndingForms", "Registered observer"), observers, optional=True, listed=True
    )
    return (
        Section("", (member,), when=lambda values: values.get("kind") == "dissent"),
        Section("", (observer,), when=lambda values: bool(observers) and values.get("kind") == "statement"),
    )


def sign_count_protocol(subject: str) -> FormSpec:
    """The protocol: what is said to each warning, who signs, what is attached, where the copy hangs."""
    round_ = round_of(subject)
    return FormSpec(
        act="sign_count_protocol",
        subject=subject,
        title=lambda: titled(translate("EndingForms", "Sign the count protocol"), round_),
        button=lambda: translate("EndingForms", "Issue the protocol for signing"),
        build=partial(_protocol, round_),
        intro=lambda _view: translate(
            "EndingForms",
            "All members sign; for one who does not the reason is printed (art. 43.8). Each warning of the "
            "count is printed with the commission's explanation. Then the figures can't be changed.",
        ),
        initial=_protocol_values,
        after=lambda _view, _verdict: (
            translate(
                "EndingForms",
                "The figures are frozen. Print the protocol, sign it by hand and post its copy.",
            ),
        ),
        fixed={"round": round_},
        shape=lambda values: {name: value for name, value in values.items() if name != "by_hand"},
        asks_moment=False,
        next_target=lambda _view: _establish(round_),
    )


def _protocol(round_: int, view: View) -> Sequence[Section]:
    vote = view.situation.vote(round_)
    made: list[Section] = []
    waiting = set(unattached(view.situation, round_))
    found = [one for one in view.situation.statements if one.number in waiting]
    attached = statements("attached", found)
    if attached is not None:
        made.append(Section(translate("EndingForms", "Attachments"), (attached,)))
    if vote is not None and vote.entries:
        explained: Field = ExplanationsField("explanations", view, vote, attached)
        made.insert(0, Section(translate("EndingForms", "Explanations"), (explained,)))
    by_hand = _by_hand(view, vote) if vote is not None and vote.entries else ()
    signers = SignersField("signers", view.situation.members)
    posted = BilingualField(
        "posted",
        translate("EndingForms", "The copy is posted at"),
        translate("EndingForms", "In sight of everybody, where the vote was held."),
    )
    signed = HappenedField(view, translate("EndingForms", "Signed at"))
    return (
        *made,
        Section(translate("EndingForms", "Signatures"), (signers, AbsentField("absent", signers))),
        Section(translate("EndingForms", "Copy and hour"), (posted, signed)),
        *by_hand,
    )


def _protocol_values(view: View) -> Values:
    meeting = view.situation.meeting
    place = {"kk": meeting.place.kk, "ru": meeting.place.ru} if meeting is not None else None
    return {"by_hand": False, **({"posted": place} if place is not None else {})}


def _by_hand(view: View, vote: Vote) -> Sequence[Section]:
    """A protocol written by hand while the laptop was dead: its words are held against the digits."""
    asked = YesNoField(
        "by_hand",
        translate("EndingForms", "The protocol was first written by hand, without the program"),
        translate("EndingForms", "Then its words are typed too, to be compared with the digits (art. 43.8)."),
    )
    words_ = WrittenField("written", view, vote)
    title = translate("EndingForms", "The figures in words, as on that paper")
    return (
        Section("", (asked,)),
        Section(title, (words_,), when=lambda values: values.get("by_hand") is True),
    )


def establish_result(subject: str) -> FormSpec:
    """What the signed figures come to. Nobody picks it; an open point stops it."""
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        found = outcomes.outcome(view, round_)
        if found is None:
            return ()
        if found.kind is not Kind.OPEN_POINT:
            tone = outcomes.TONES.get(found.kind, "late")
            told = ToldField("", outcomes.lines(found, view), tone=tone)
            made = Section(translate("EndingForms", "What the figures come to"), (told,))
            late = loose(view.situation) if found.kind is not Kind.SECOND_VOTE else ()
            attached = statements("attached", late)
            if attached is None:
                return (made,)
            return (made, Section(translate("EndingForms", "Attachments"), (attached,)))
        readings = [outcomes.leads_to(one, view) for one in found.readings]
        link = Link(translate("EndingForms", "Record the ruling"), RULING)
        return (
            Section(
                translate("EndingForms", "The law leaves a question open"),
                (ToldField("", outcomes.question(found), tone="soon"),),
                link=link,
            ),
            Section(
                translate("EndingForms", "The readings and the result of each"),
                (ToldField("", readings),),
                translate("EndingForms", "The program doesn't choose between them."),
            ),
        )

    return FormSpec(
        act="establish_result",
        subject=subject,
        title=lambda: titled(translate("EndingForms", "Establish the result"), round_),
        button=lambda: translate("EndingForms", "Record the result"),
        build=build,
        intro=lambda _view: translate(
            "EndingForms", "The result follows from the signed figures and the Rules. No person picks it."
        ),
        fixed={"round": round_},
        next_target=partial(_after_result, round_=round_),
    )


def call_second_vote(subject: str) -> FormSpec:
    """The second vote, called on the same day between the two whom the result names."""

    def build(view: View) -> Sequence[Section]:
        first = view.situation.vote(1)
        two = first.result.who if first is not None and first.result is not None else ()
        found = [view.situation.candidate(key) for key in two]
        names = [
            (str(place), f"{one.person.kk.full} / {one.person.ru.full}")
            for place, one in enumerate((one for one in found if one is not None), start=1)
        ]
        return (
            Section(
                translate("EndingForms", "Who goes on"),
                (ToldField("", names, tone="act"),),
                translate("EndingForms", "The two whom the result of the first vote names."),
            ),
            Section(
                translate("EndingForms", "Decision of the commission"),
                (
                    MomentField("begins_at", translate("EndingForms", "The second vote begins at")),
                    DecisionField("decision", view),
                ),
                link=meeting_link(view),
            ),
        )

    return FormSpec(
        act="call_second_vote",
        subject=subject,
        title=lambda: translate("EndingForms", "Call the second vote"),
        button=lambda: translate("EndingForms", "Call the second vote"),
        build=build,
        intro=lambda view: translate(
            "EndingForms", "The second vote is held on the same day ({law})."
        ).format(law=_result_law(view)),
        initial=lambda view: {"begins_at": today(view), "decision": proposed(view)},
        next_target=lambda _view: _second_ballot(),
    )


def record_ruling(subject: str) -> FormSpec:
    """The answer of whoever may answer an open point."""

    def build(view: View) -> Sequence[Section]:
        found = outcomes.asked(view)
        if found is None and quorum_asked(view):
            return quorum_question(view)
        if found is None:
            none = translate("EndingForms", "No question is open now.")
            return (Section("", (ToldField("", [("", none)]),)),)
        options = [(outcomes.answer(one), " → ".join(outcomes.leads_to(one, view))) for one in found.readings]
        return (
            Section(
                translate("EndingForms", "The open question"),
                (FixedField("question", found.question, "", outcomes.question(found), tone="soon"),),
            ),
            answered(options),
        )

    def initial(view: View) -> Values:
        found = outcomes.asked(view)
        if found is None and quorum_asked(view):
            return quorum_values(view)
        if found is None or found.asked_of is None:
            return {}
        return {"body": {"kk": found.asked_of["kk"], "ru": found.asked_of["ru"]}}

    return FormSpec(
        act="record_ruling",
        subject=subject,
        title=lambda: translate("EndingForms", "Record a ruling on an open point"),
        button=lambda: translate("EndingForms", "Record the ruling"),
        build=build,
        intro=lambda _view: translate(
            "EndingForms",
            "Where the Rules are silent the answer of the competent body is recorded, with its paper.",
        ),
        initial=initial,
        next_target=_after_ruling,
    )


def _establish(round_: int) -> Link:
    return Link(translate("EndingForms", "Establish the result"), ("act", ("establish_result", str(round_))))


def _after_ruling(view: View) -> Link | None:
    open_ = [vote.round for vote in view.situation.votes if vote.protocol is not None and vote.result is None]
    return _establish(open_[-1]) if open_ else None


def _after_result(view: View, round_: int) -> Link | None:
    vote = view.situation.vote(round_)
    result = vote.result if vote is not None else None
    if result is not None and result.kind == "second_vote":
        return Link(translate("EndingForms", "Call the second vote"), ("act", ("call_second_vote", "")))
    return None


def _second_ballot() -> Link:
    said = translate("EndingForms", "To the ballot of the second vote")
    return Link(said, ("act", ("approve_ballot", "2")))


def _result_law(view: View) -> str:
    first = view.situation.vote(1)
    return tasklines.cite(first.result.citation) if first is not None and first.result is not None else ""


SPECS: Mapping[str, Factory] = MappingProxyType(
    {
        "record_statement": record_statement,
        "sign_count_protocol": sign_count_protocol,
        "establish_result": establish_result,
        "record_ruling": record_ruling,
        "call_second_vote": call_second_vote,
        **AKIM_SPECS,
    }
)
