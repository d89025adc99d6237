"""What a step of a script asks of its form: texts, answers and ticks, each by its place in the act's data."""

import re
from dataclasses import dataclass, field
from typing import Any

from gui.forms.names import PARTS
from tests.gui.forms.journals import what_of

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
DIGITS = ("personal_number",)
ROLL, TABLE, LIST = "present", "deputies", "candidates"


@dataclass(frozen=True, slots=True)
class Wish:
    """A text to be typed; days and hours as one types them without points, numbers as digits."""

    value: str
    kind: str = "text"

    @property
    def in_digits(self) -> bool:
        return self.kind != "text"

    @property
    def keys(self) -> str:
        """The keys to be pressed."""
        if self.kind == "day":
            return self.value[8:10] + self.value[5:7] + self.value[:4]
        return self.value.replace(":", "") if self.kind == "hour" else self.value

    @property
    def standing(self) -> tuple[str, ...]:
        """Texts that say the same already."""
        if self.kind == "day":
            return (f"{self.value[8:10]}.{self.value[5:7]}.{self.value[:4]}", self.keys)
        return (self.value, self.keys)


@dataclass(slots=True)
class Wishes:
    """Everything a form is to hold."""

    texts: dict[str, Wish] = field(default_factory=dict)
    choices: dict[str, Any] = field(default_factory=dict)
    ticks: dict[str, bool] = field(default_factory=dict)
    present: frozenset[int] = frozenset()
    given: dict[int, tuple[str, bool]] = field(default_factory=dict)
    persons: int = 0

    def next_person(self, path: str) -> str:
        """Where the questions on the next person begin, at the last question on one; else nothing."""
        found = re.fullmatch(rf"{LIST}\.(\d+)\.nationality\.ru", path)
        following = int(found[1]) + 1 if found else self.persons
        return f"{LIST}.{following}." if following < self.persons else ""


def of(step: dict[str, Any]) -> Wishes:
    """What a step asks of its form."""
    made, data, act = Wishes(), dict(step["data"]), step["act"]
    if act == "file_paper":
        kind = data.pop("kind")
        made.ticks[f"papers.{kind}.filed"] = True
        data = {"papers": {kind: data}}
    elif act == "establish_conformity":
        data = {"requirements": {one["requirement"]: one for one in data["requirements"]}}
    elif act == "enrol_electors":
        data = {TABLE: {str(place): _line(one) for place, one in enumerate(data[TABLE])}}
    elif act == "open_meeting":
        made.present = frozenset(data.pop("present"))
    elif act == "sign_out_ballots":
        rows = data.pop("given")
        made.given = {one["elector"]: (one["issued_by"], bool(one.get("replaced"))) for one in rows}
    elif act == "hold_meeting":
        _ticks(made, "present", data.pop("present"))
    elif act == "sign_count_protocol":
        _ticks(made, "signers", data.pop("signers"))
        data["absent"] = {one["member"]: one["reason"] for one in data["absent"]}
    elif act == "confirm_calendar":
        data = {}
    elif act == "issue_paper":
        data["what"] = what_of(data)
    elif act == "receive_submission":
        made.persons = len(data[LIST])
    _spread(made, "", data)
    return made


def _spread(made: Wishes, path: str, value: Any) -> None:
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, inner in pairs:
            _spread(made, f"{path}.{name}" if path else str(name), inner)
        return
    made.choices[path] = value
    if isinstance(value, bool) or value is None:
        return
    text = str(value)
    if MOMENT.fullmatch(text):
        made.texts[f"{path}.day"] = Wish(text[:10], "day")
        made.texts[f"{path}.hour"] = Wish(text[11:], "hour")
    elif DAY.fullmatch(text):
        made.texts[path] = Wish(text, "day")
    else:
        whole = isinstance(value, int) or path.endswith(DIGITS)
        made.texts[path] = Wish(text, "whole" if whole else "text")


def _ticks(made: Wishes, path: str, chosen: list[str]) -> None:
    seats = ("chair", "deputy", "secretary", "m1", "m2", "m3", "m4")
    made.ticks |= {f"{path}.{key}": key in chosen for key in seats}


def _line(deputy: dict[str, Any]) -> dict[str, Any]:
    names = {
        code: " ".join(deputy["person"][code][part] for part in PARTS if deputy["person"][code].get(part))
        for code in ("kk", "ru")
    }
    address = {f"address_{code}": deputy["address"][code] for code in ("kk", "ru")}
    return {"number": deputy["number"], **names, "birth_year": deputy["birth_year"], **address}
