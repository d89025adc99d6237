"""Beneath a count protocol: who signs, who is absent and why, what is said to each warning."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from core.acts.base import Case
from core.acts.counted import protocol_warnings
from core.record.situation import Member, Statement, Vote
from core.rules.findings import Finding
from gui import wording, words
from gui.forms import figure_words
from gui.forms.choices import TicksField
from gui.forms.field import Field
from gui.forms.paths import inside
from gui.forms.shell import Shell, focus_after, mark_input
from gui.forms.texts import BilingualField
from gui.language import current
from gui.view import View
from gui.widgets.build import column, holder, label, row
from gui.widgets.marks import Mark
from gui.widgets.tickbox import TickBox

translate = QCoreApplication.translate


class SignersField(Shell):
    """The members, each with a tick: signed. Whoever isn't ticked is asked for a reason beneath."""

    def __init__(self, path: str, members: Sequence[Member]) -> None:
        super().__init__(
            path,
            translate("ProtocolForm", "Signed by"),
            translate(
                "ProtocolForm", "Take the tick away from a member who did not sign; the reason is asked for."
            ),
        )
        self.members = tuple(members)
        self.boxes: dict[str, QCheckBox] = {}
        box = column(gap=1)
        for member in members:
            said = f"{words.full_name(member.person)}, {words.role(member.role)}"
            tick = TickBox(said)
            tick.setChecked(True)
            tick.toggled.connect(self._on_toggled)
            box.addWidget(tick)
            self.boxes[member.key] = tick
            self.named(tick, said)
        self.put(box)

    def value(self) -> Any:
        """Who signed, in the order of the commission."""
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def set_value(self, value: Any) -> None:
        """Tick these."""
        chosen = value if isinstance(value, list | tuple) else ()
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)

    def absent(self) -> tuple[Member, ...]:
        """Who did not sign."""
        return tuple(member for member in self.members if not self.boxes[member.key].isChecked())

    def summary(self) -> Sequence[tuple[str, str]]:
        """Their names."""
        signed = [member for member in self.members if self.boxes[member.key].isChecked()]
        count = translate("ProtocolForm", "{count} of {total}").format(
            count=len(signed), total=len(self.members)
        )
        names = ", ".join(words.full_name(member.person) for member in signed)
        return ((self.text, f"{count}: {names}" if names else count),)

    def _on_toggled(self, *_: object) -> None:
        self.changed.emit()


class AbsentField(Shell):
    """A reason, in both languages, for each member who did not sign."""

    def __init__(self, path: str, signers: SignersField) -> None:
        super().__init__(path, "")
        self._signers = signers
        self.reasons: dict[str, BilingualField] = {}
        for member in signers.members:
            asked = translate("ProtocolForm", "Why {name} did not sign").format(
                name=words.short_name(member.person)
            )
            reason = BilingualField(f"{path}.{member.key}", asked)
            reason.changed.connect(self.changed)
            self.reasons[member.key] = reason
            self.put(reason)
        signers.changed.connect(self._show)
        self._show()

    def value(self) -> Any:
        """Each absent member and the reason."""
        return [
            {"member": member.key, "reason": self.reasons[member.key].value()}
            for member in self._signers.absent()
        ]

    def set_value(self, value: Any) -> None:
        """Put reasons in."""
        for one in value if isinstance(value, list | tuple) else ():
            if isinstance(one, dict) and one.get("member") in self.reasons:
                self.reasons[one["member"]].set_value(one.get("reason"))

    def summary(self) -> Sequence[tuple[str, str]]:
        """The reasons of those who did not sign."""
        return [line for member in self._signers.absent() for line in self.reasons[member.key].summary()]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """At the reason that a finding names by its place; the rest beneath all."""
        keys = [member.key for member in self._signers.absent()]
        self.said.show_findings(_shared_out(self.path, findings, keys, self.reasons))

    def focus_part(self, path: str = "") -> None:
        """The reason that a finding names, else the first."""
        keys = [member.key for member in self._signers.absent()]
        if keys:
            _focus(self.path, path, keys, self.reasons)

    def _show(self) -> None:
        away = {member.key for member in self._signers.absent()}
        for key, reason in self.reasons.items():
            reason.setVisible(key in away)
        self.setVisible(bool(away))


class ExplanationsField(Shell):
    """Each warning of the count with what the commission says to it; both are printed on the protocol."""

    def __init__(self, path: str, view: View, vote: Vote, attached: Field | None = None) -> None:
        super().__init__(path, "")
        self._view, self._vote, self._attached = view, vote, attached
        self.texts: dict[str, BilingualField] = {}
        for finding in self._warnings(frozenset()):
            self._add(finding)
        self._none = label(
            translate("ProtocolForm", "The figures give no warning: nothing to explain."), "", "muted"
        )
        self.put(self._none)
        if attached is not None:
            attached.changed.connect(self._show)
        self._show()

    def codes(self) -> tuple[str, ...]:
        """The warnings that are to be explained now."""
        chosen = self._attached.value() if self._attached is not None else []
        found = [finding.code for finding in self._warnings(frozenset(chosen or ()))]
        return tuple(dict.fromkeys(code for code in found if code in self.texts))

    def value(self) -> Any:
        """Each code with its explanation; one not typed is left to the rules to ask for."""
        made = []
        for code in self.codes():
            typed = self.texts[code].value()
            if any((typed or {}).values()):
                made.append({"code": code, "text": typed})
        return made

    def set_value(self, value: Any) -> None:
        """Put explanations in."""
        for one in value if isinstance(value, list | tuple) else ():
            if isinstance(one, dict) and one.get("code") in self.texts:
                self.texts[one["code"]].set_value(one.get("text"))

    def summary(self) -> Sequence[tuple[str, str]]:
        """Each warning and what is said to it."""
        return [line for code in self.codes() for line in self.texts[code].summary()]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """At the warning whose explanation is asked for; the warnings themselves stand there already."""
        codes = [str(one["code"]) for one in self.value()]
        mine = [one for one in findings if one.code not in self.texts]
        self.said.show_findings(_shared_out(self.path, mine, codes, self.texts))

    def focus_part(self, path: str = "") -> None:
        """The explanation that a finding names, else the first; with nothing to explain, what follows."""
        codes = list(self.codes())
        if codes:
            _focus(self.path, path, codes, self.texts)
        else:
            focus_after(self)

    def _add(self, finding: Finding) -> None:
        if finding.code in self.texts:
            return
        said = wording.sentence(finding)
        text = BilingualField(
            f"{self.path}.{finding.code}",
            said.what,
            translate("ProtocolForm", "What does the commission say to it? It is printed on the protocol."),
            paragraph=True,
        )
        text.changed.connect(self.changed)
        self.texts[finding.code] = text
        mark = column(Mark("soon", 18), margins=(0, 1, 0, 0))
        mark.addStretch(1)
        line = row(mark, gap=10, margins=(0, 0, 0, 10))
        line.addWidget(text, 1)
        self.put(holder(line, "inside"))

    def _warnings(self, attached: frozenset[int]) -> tuple[Finding, ...]:
        return warnings(self._view, self._vote, attached)

    def _show(self) -> None:
        codes = self.codes()
        for code, text in self.texts.items():
            frame = text.parentWidget()
            if frame is not None:
                frame.setVisible(code in codes)
        self._none.setVisible(not codes)


class WrittenField(Shell):
    """Each figure in words, as the paper written by hand has it: compared with the digits, not kept."""

    def __init__(self, path: str, view: View, vote: Vote) -> None:
        super().__init__(path, "")
        self.texts: dict[str, BilingualField] = {}
        for key in vote.entries[0].figures:
            text = BilingualField(f"{path}.{key}", figure_words.name_of(key, view.situation))
            text.changed.connect(self.changed)
            self.texts[key] = text
            self.put(text)

    def value(self) -> Any:
        """Every figure with its words; what is not typed is empty."""
        return [
            {"figure": key, **{code: said or "" for code, said in (text.value() or {}).items()}}
            for key, text in self.texts.items()
        ]

    def set_value(self, value: Any) -> None:
        """Put words in."""
        for one in value if isinstance(value, list | tuple) else ():
            if isinstance(one, dict) and one.get("figure") in self.texts:
                self.texts[one["figure"]].set_value(one)

    def summary(self) -> Sequence[tuple[str, str]]:
        """Each figure in words."""
        return [line for text in self.texts.values() for line in text.summary()]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """At each figure that a finding names; the rest beneath all."""
        keys = list(self.texts)
        self.said.show_findings(_shared_out(self.path, _parted(findings), keys, self.texts))

    def focus_part(self, path: str = "") -> None:
        """The figure that a finding names, else the first."""
        _focus(self.path, path, list(self.texts), self.texts)


def _parted(findings: Sequence[Finding]) -> list[Finding]:
    """One finding for each field that it names, so that each stands where it belongs."""
    return [replace(one, fields=(field,)) for one in findings for field in one.fields or ("",)]


def warnings(view: View, vote: Vote, attached: frozenset[int] = frozenset()) -> tuple[Finding, ...]:
    """The warnings of a count that its protocol explains, persons by name."""
    election = view.situation.election
    if election is None or not vote.entries:
        return ()
    case = Case(view.situation, view.procedure, election.zone, view.now, view.now, "")
    return tuple(protocol_warnings(case, vote, attached))


def statements(path: str, found: Sequence[Statement]) -> TicksField | None:
    """Papers to be attached to a protocol, all ticked; None where there are none."""
    if not found:
        return None
    options = []
    for one in found:
        said = translate("ProtocolForm", "{kind}: {author}, sheets: {pages}").format(
            kind=words.statement(one.kind), author=one.author[current()], pages=one.pages
        )
        options.append((one.number, said))
    made = TicksField(path, translate("ProtocolForm", "Attached to the protocol"), options)
    made.set_value([one.number for one in found])
    return made


def _shared_out(
    path: str, findings: Sequence[Finding], keys: Sequence[str], fields: dict[str, BilingualField]
) -> list[Finding]:
    """Show findings at the parts they name, by key or by place; what is left over."""
    at: dict[str, list[Finding]] = {key: [] for key in fields}
    rest = []
    for finding in findings:
        key = next((found for one in finding.fields if (found := _key(path, one, keys, fields))), None)
        if key is None:
            rest.append(finding)
        else:
            at[key].append(finding)
    for key, field in fields.items():
        field.said.show_findings(at[key])
        for edit in field.edits.values():
            mark_input(edit, "late" if at[key] else "")
    return rest


def _focus(path: str, wanted: str, keys: Sequence[str], fields: dict[str, BilingualField]) -> None:
    key = _key(path, wanted, keys, fields) or next(iter(keys), None)
    if key is not None:
        fields[key].focus_part()


def _key(path: str, wanted: str, keys: Sequence[str], fields: dict[str, BilingualField]) -> str | None:
    rest = inside(wanted, path)
    if not rest:
        return None
    by_name = next((key for key in fields if rest == key or rest.startswith(f"{key}.")), None)
    place = rest.split(".")[0]
    if by_name is None and place.isdigit() and int(place) < len(keys):
        return keys[int(place)]
    return by_name
