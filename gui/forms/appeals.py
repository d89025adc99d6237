"""Appeals of candidates, challenges of an invalidation, and their answers, by hand (D1485 p.20, 54)."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.acts.appeals import contested_at, pending, receivers
from core.acts.validity import SUBJECT
from core.record.situation import Appeal
from gui import dates, words
from gui.forms.choices import ChoiceField, YesNoField
from gui.forms.lawful import bodies, only
from gui.forms.numbers import DateField
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.view import View

translate = QCoreApplication.translate


def contested(view: View) -> Sequence[tuple[str, str]]:
    """What may be appealed against now: a refusal, a cancellation, an invalidation."""
    return tuple(_contested(view))


def _contested(view: View) -> Iterator[tuple[str, str]]:
    for one in view.situation.candidates:
        if contested_at(view.situation, one.key) is not None:
            yield one.key, f"{words.full_name(one.person)}: {words.candidate_state(one.state)}"
    if contested_at(view.situation, SUBJECT) is not None:
        yield SUBJECT, translate("Appeals", "the invalidation of the election")


def record_appeal(subject: str) -> FormSpec:
    """An appeal against a decision that stands."""

    def build(view: View) -> Sequence[Section]:
        against = contested(view)
        to, _ = receivers(view.procedure, subject or next((key for key, _ in against), SUBJECT))
        what = ChoiceField("subject", translate("Appeals", "Against which decision"), against)
        return (
            Section("", () if subject else (what,)),
            Section(
                translate("Appeals", "The appeal"),
                (
                    ChoiceField("body", translate("Appeals", "Made to"), bodies(view, to), listed=False),
                    DateField("day", translate("Appeals", "Filed on")),
                    BilingualField(
                        "content", translate("Appeals", "What is asked, in short"), paragraph=True
                    ),
                ),
            ),
        )

    def intro(view: View) -> str:
        return words.candidate_name(view.situation, subject)

    return FormSpec(
        act="record_appeal",
        subject=subject,
        title=lambda: translate("Appeals", "Record an appeal"),
        button=lambda: translate("Appeals", "Record the appeal"),
        build=build,
        intro=intro,
        initial=_only_contested,
        fixed={"subject": subject} if subject else {},
    )


def record_appeal_answer(subject: str) -> FormSpec:
    """The answer of the higher commission or the court."""

    def build(view: View) -> Sequence[Section]:
        waiting = [(one.number, _appeal(one, view)) for one in pending(view.situation)]
        return (
            Section("", (ChoiceField("appeal", translate("Appeals", "Appeal"), waiting),)),
            Section(
                translate("Appeals", "The answer"),
                (
                    YesNoField(
                        "granted",
                        translate("Appeals", "The appeal is"),
                        translate("Appeals", "Granted, it sets the decision aside."),
                        yes=translate("Appeals", "granted"),
                        no=translate("Appeals", "rejected"),
                    ),
                    LineField("number", translate("Appeals", "Number of the answer"), letters=24),
                    DateField("day", translate("Appeals", "Day of the answer")),
                    BilingualField("text", translate("Appeals", "What it says, in short"), paragraph=True),
                ),
            ),
        )

    def initial(view: View) -> Values:
        waiting = [(one.number, "") for one in pending(view.situation)]
        return {"appeal": only(waiting)}

    return FormSpec(
        act="record_appeal_answer",
        subject=subject,
        title=lambda: translate("Appeals", "Record the answer to an appeal"),
        button=lambda: translate("Appeals", "Record the answer"),
        build=build,
        initial=initial,
    )


def _only_contested(view: View) -> Values:
    found = contested(view)
    return {"subject": only(found)} if found else {}


def _appeal(one: Appeal, view: View) -> str:
    who = words.candidate_name(view.situation, one.subject, translate("Appeals", "invalidation"))
    said = translate("Appeals", "No {number} of {day}: {who}")
    return said.format(number=one.number, day=dates.day(one.day), who=who)


SPECS: dict[str, Factory] = {"record_appeal": record_appeal, "record_appeal_answer": record_appeal_answer}
