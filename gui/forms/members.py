"""The seven of the commission: a name in two languages for each seat."""

from collections.abc import Sequence
from typing import Any

from core.rules.findings import Finding
from gui import words
from gui.forms.listed import Table
from gui.forms.names import PersonField
from gui.forms.paths import inside, pruned, take
from gui.forms.shell import Shell
from gui.widgets.build import rule

SEATS = (
    ("chair", "chair"),
    ("deputy", "deputy_chair"),
    ("secretary", "secretary"),
    ("m1", "member"),
    ("m2", "member"),
    ("m3", "member"),
    ("m4", "member"),
)
"""Key and role of each seat; keys stand in the file, nobody types them."""


class MembersField(Shell):
    """Seven names; the roles are those of the seats."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "")
        self._names: list[PersonField] = []
        self._keys = [key for key, _ in SEATS]
        for place, (_, role) in enumerate(SEATS):
            number = f" {place - 2}" if role == "member" else ""
            name = PersonField(
                f"{path}.{place}.person", words.role(role).capitalize() + number, headed=not place
            )
            name.changed.connect(self.changed)
            for part, edit in name.parts.items():
                self.parts[f"{place}.person.{part}"] = edit
            if place:
                self.put(rule())
            self.put(name)
            self._names.append(name)
        self.main = self._names[0].main

    def value(self) -> Any:
        """The members, in order of seats."""
        return [
            {"key": key, "role": role, "person": name.value()}
            for key, (_, role), name in zip(self._keys, SEATS, self._names, strict=True)
        ]

    def set_value(self, value: Any) -> None:
        """Put members in by role; keys of an earlier file stay with their persons."""
        given = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
        left = list(given)
        for place, (key, role) in enumerate(SEATS):
            found = next((one for one in left if one.get("role") == role), None)
            if found is not None:
                left.remove(found)
                self._keys[place] = str(found.get("key") or key)
            self._names[place].set_value(take(found, "person") if found else None)

    def summary(self) -> Sequence[tuple[str, str]]:
        """Every seat and its name."""
        return [pair for name in self._names for pair in name.summary()]

    def told(self) -> Sequence[tuple[str, str, str | Table]]:
        """The same, each with its own Change."""
        return [line for name in self._names for line in name.told()]

    def question(self, path: str) -> str:
        """The seat and the part of the name."""
        name = next((one for one in self._names if one.covers(path)), None)
        return name.question(path) if name is not None else self.text

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Each at its seat, the rest beneath."""
        left = list(findings)
        for place, name in enumerate(self._names):
            seat = f"{self.path}.{place}"
            mine = [one for one in left if any(inside(path, seat) is not None for path in one.fields)]
            left = [one for one in left if one not in mine]
            name.show_findings(mine)
        self.said.show_findings(left)

    def focus_part(self, path: str = "") -> None:
        """The seat that a path names."""
        name = next((one for one in self._names if path and one.covers(path)), self._names[0])
        name.focus_part(path)

    def filled(self) -> bool:
        """Whether any name was typed."""
        return any(pruned(one.value()) != {"kk": {}, "ru": {}} for one in self._names)
