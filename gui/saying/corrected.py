"""Corrections in the journal: which field said what before, and what it says now."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from core.acts.correctable import SUBJECTS
from core.procedures import procedure
from core.record.history import apply
from core.record.migrations import State
from gui.desk import JournalLine
from gui.forms.correcting import FIELDS, KINDS, field_name
from gui.language import OWN_NAMES, current

CORRECT = "correct"
_KIND_OF = {subject.table: kind for kind, subject in SUBJECTS.items()}
VOTES = frozenset({"in_favour", "against", "abstained"})
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T|$)")
_SEALED = re.compile(r"~[0-9a-f]{64}")


def corrections(lines: Iterable[JournalLine]) -> Mapping[int, tuple[str, ...]]:
    """Of each correction, by the number of its entry: every field with its old and its new value."""
    entries = tuple(lines)
    if not any(one.act == CORRECT for one in entries):
        return {}
    state: State = {}
    found: dict[int, tuple[str, ...]] = {}
    for line in entries:
        if line.act == CORRECT:
            found[line.seq] = tuple(_told(state, line))
        apply(state, line.changes)
    return found


def _told(state: State, line: JournalLine) -> Iterable[str]:
    why = QCoreApplication.translate("Corrected", "Why: {reason} ({giver})")
    said = QCoreApplication.translate("Corrected", "{what}, {field}: was “{old}”, is “{new}”")
    for sign, table, key, values in line.changes:
        if (sign, table) == ("+", "correction"):
            code = "kk" if current() == "kk" else "ru"
            yield why.format(reason=values[f"reason_{code}"], giver=values[f"given_by_{code}"])
        kind = _KIND_OF.get(table)
        if (sign, table) == ("+", "decision"):
            gone = [of for mark, its, of, _ in line.changes if (mark, its) == ("-", "decision")]
            yield said.format(
                what=QCoreApplication.translate("Correcting", str(KINDS["decision"])),
                field=field_name("number"),
                old=_value(next(iter(gone), None)),
                new=_value(key),
            )
        if sign != "~" or kind is None:
            continue
        old = state.get(table, {}).get(key, {})
        if VOTES & values.keys():
            yield said.format(
                what=QCoreApplication.translate("Correcting", str(KINDS[kind])),
                field=field_name("votes"),
                old=_votes(old),
                new=_votes({**old, **values}),
            )
        for name, value in values.items():
            field = _field(name)
            if field:
                yield said.format(
                    what=QCoreApplication.translate("Correcting", str(KINDS[kind])),
                    field=field,
                    old=_value(_worded(state, name, old.get(name))),
                    new=_value(_worded(state, name, value)),
                )


def _votes(row: Mapping[str, object]) -> str:
    """The votes of a decision as they are typed: for, against, abstained."""
    return "-".join(str(row.get(name, "")) for name in ("in_favour", "against", "abstained"))


def _worded(state: State, name: str, value: object) -> object:
    """A ground by its name in the rule set of the file, a member by name, a day as it is typed."""
    if name == "dissent_by" and value:
        row = state.get("member", {}).get(str(value), {})
        code = "kk" if current() == "kk" else "ru"
        return (
            " ".join(str(row.get(f"{part}_{code}") or "") for part in ("surname", "given")).strip() or value
        )
    if isinstance(value, str) and (day := _DAY.match(value)) is not None:
        hour = f" {value[11:16]}" if value[10:11] == "T" else ""
        return f"{day[3]}.{day[2]}.{day[1]}{hour}"
    called = next(iter(state.get("election", {}).values()), None)
    if name != "ground" or called is None:
        return value
    lawful = procedure(str(called["procedure"])).refusal_grounds
    return next((one.name[current()] for one in lawful if one.key == value), value)


def _field(column: str) -> str:
    """A column in words; empty for one that follows from others, as a key for search does."""
    name = column.removesuffix("_sealed")
    plain, _, language = name.rpartition("_")
    known = name in FIELDS or name in OWN_NAMES or (plain in FIELDS and language in OWN_NAMES)
    return field_name(name) if known else ""


def _value(value: object) -> str:
    if isinstance(value, str) and _SEALED.fullmatch(value):
        return QCoreApplication.translate("Corrected", "not in the journal")
    return "–" if value in {None, ""} else str(value)
