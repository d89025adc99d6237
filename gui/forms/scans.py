"""The scan of a signed paper or of a statement, attached by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui import words
from gui.forms.shell import Shell, focus_after
from gui.forms.spec import Factory, FormSpec, Link, Section, text
from gui.language import current
from gui.view import View
from gui.widgets.build import label
from gui.widgets.scans import size

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file that was chosen: its name on the disk, its size, its bytes as the act takes them."""

    name: str
    size: int
    content: str


class FileField(Shell):
    """The file chosen; it is told, not typed."""

    def __init__(self, chosen: Chosen) -> None:
        super().__init__("content", translate("Scans", "File"))
        self._said = (
            f"{chosen.name}, {size(chosen.size)}" if chosen.name else translate("Scans", "no file yet")
        )
        self.put(label(self._said))

    def value(self) -> Any:
        """Nothing is typed: the bytes are the form's own."""
        return None

    def set_value(self, value: Any) -> None:
        """A file can't be put in from elsewhere."""

    def focus_part(self, path: str = "") -> None:
        """Nothing to type: on to what follows."""
        del path
        focus_after(self)

    def summary(self) -> Sequence[tuple[str, str]]:
        """Its name on the disk, which the record does not keep, and its size."""
        return ((self.text, self._said),)


def attaching(subject: str, number: int, chosen: Chosen) -> FormSpec:
    """The form for a file that was chosen."""

    def build(view: View) -> Sequence[Section]:
        said = (
            translate("Scans", "Choose another file…")
            if chosen.name
            else translate("Scans", "Choose the file…")
        )
        again = Link(said, ("scan", (subject, number)))
        hint = translate(
            "Scans", "PDF or JPEG, 10 MB at most. The name on the disk is not kept; its SHA-256 is."
        )
        return (Section(_of(view, subject, number), (FileField(chosen),), hint, link=again),)

    return FormSpec(
        act="attach_scan",
        subject=f"{subject} {number}",
        title=text("Scans", QT_TRANSLATE_NOOP("Scans", "Attach a scan")),
        button=text("Scans", QT_TRANSLATE_NOOP("Scans", "Attach the scan")),
        build=build,
        fixed={"subject": subject, "number": number, "content": chosen.content},
        keeps_draft=False,
        asks_moment=False,
    )


def _of(view: View, subject: str, number: int) -> str:
    if subject == "paper":
        paper = next((one for one in view.situation.papers if one.number == number), None)
        title = words.paper_title(paper) if paper is not None else ""
        return translate("Scans", "Paper No {number}: {title}").format(number=number, title=title)
    one = next((one for one in view.situation.statements if one.number == number), None)
    who = one.author[current()] if one is not None else ""
    kind = words.statement(one.kind) if one is not None else ""
    return ", ".join(part for part in (kind, who) if part)


def attach_scan(subject: str) -> FormSpec:
    """The form before a file is chosen; `subject` names the paper: `paper 3`."""
    kind, _, number = subject.partition(" ")
    return attaching(kind or "paper", int(number or 0), Chosen("", 0, ""))


SPECS: dict[str, Factory] = {"attach_scan": attach_scan}
