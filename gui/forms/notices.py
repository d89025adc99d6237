"""Notices by hand: which one, where and when it was made public."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.acts.deadlines import notice_missing
from core.office import Verdict
from gui import dates, words
from gui.forms.choices import ChoiceField
from gui.forms.spec import Factory, FormSpec, Section, Values, text
from gui.forms.texts import BilingualField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate
KINDS = {"vote_day": "vote_day", "registration": "registration", "results": "results", "winner": "winner"}
"""The rule set's notices that the record knows, by its own names."""


def _notice(view: View) -> Sequence[Section]:
    kinds = [
        (KINDS[one.key], f"{dates.capital(one.name[current()])} ({tasklines.cite(one.citation)})")
        for one in view.procedure.notices
        if one.key in KINDS
    ]
    kind = ChoiceField("kind", translate("Notices", "Which notice"), kinds, listed=False)
    where = BilingualField(
        "where",
        translate("Notices", "Where it was made public"),
        translate("Notices", "The newspaper with its number, or the board and its place."),
    )
    untold = [words.full_name(one.person) for one in notice_missing(view.situation)]
    hint = ""
    if untold:
        hint = translate("Notices", "Not announced yet: {names}.").format(names=", ".join(untold))
    return [Section("", (kind, where), hint=hint)]


def _after(_view: View, _verdict: Verdict) -> Sequence[str]:
    return (translate("Notices", "Keep the newspaper or a photograph of the board with the papers."),)


def publish_notice(subject: str) -> FormSpec:
    """A notice made public; the subject names which."""

    def proposed(_view: View) -> Values:
        return {"kind": subject} if subject else {}

    return FormSpec(
        act="publish_notice",
        subject=subject,
        title=text("Notices", QT_TRANSLATE_NOOP("Notices", "Publish a notice")),
        button=text("Notices", QT_TRANSLATE_NOOP("Notices", "Record the notice")),
        build=_notice,
        initial=proposed,
        after=_after,
    )


SPECS: dict[str, Factory] = {"publish_notice": publish_notice}
