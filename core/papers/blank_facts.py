"""Facts that print as room to write, made from the types of a paper's fields (`blanks.py` draws them)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from core.papers import facts, furniture, render
from core.papers.dates import NO_MOMENT, UNFILLED
from core.papers.facts import Body, Facts, Name, Person, RulesTitle, Signer, Stamp, State, Text
from core.papers.numbers import Unfilled
from core.papers.text import NBSP
from core.papers.wording import Layers
from core.rules.procedure import Procedure

LINE = "_" * 34
SEVERAL = Text("_" * 130, "_" * 130)  # a statement of facts or a reason: some two lines
SHORT = "_" * 14
CELL = Text(NBSP, NBSP * 2)  # two rows high, so that there is room to write
NOBODY = Person(Name(NBSP, ""), Name(NBSP * 2, ""))
WRITTEN = Person(Name(LINE, ""), Name(LINE, ""))
SIGNED = Person(Name("_" * 15, ""), Name("_" * 15, ""))
NAMED = Person(Name("_" * 20, ""), Name("_" * 20, ""))
BRIEF = Person(Name("_" * 12, ""), Name("_" * 12, ""))
LISTED = Person(Name("_" * 26, ""), Name("_" * 26, ""))  # in a cell, or within a line
NOWHERE = Text(LINE, LINE)
NARROW = Text("_" * 20, "_" * 20)
NO_BODY = Body(NARROW, NOWHERE, NARROW, *(NOWHERE,) * 3, NARROW, NOWHERE, phone=SHORT)
LINES = 20
ROWS = 3
CANDIDATES = 3
MEMBERS = 4


def stamp() -> Stamp:
    """A blank has neither state nor number: room for a number, and a foot that says what it is."""
    return Stamp(State.ISSUED, False, furniture.NO_DAY, Unfilled(), blank=True)


class Form:
    """Makes facts that print as room to write, from the types of their fields."""

    def __init__(self, procedure: Procedure, body: Body, words: Layers) -> None:
        self.procedure = procedure
        self.body = body
        self.words = words
        decree = procedure.decree
        self.rules = RulesTitle(decree.number, decree.day, Text(decree.rules_of.kk, decree.rules_of.ru))

    def facts(self, kind: str) -> Facts:
        """The facts of one kind, set right where a field's type does not say enough."""
        made = self.made(render.FACTS[kind])
        named = {notice.key: notice.name for notice in self.procedure.notices}
        if kind in _NOTICES:
            name = named[_NOTICES[kind]]
            made = replace(
                made, title=Text(name.kk[:1].upper() + name.kk[1:], name.ru[:1].upper() + name.ru[1:])
            )
        if kind == "copy":
            count = render.render(self.facts("count"), stamp(), self.words)
            made = replace(made, original=count.pdf)
        change = _CHANGES.get(kind)
        found: Facts = change(made, self) if change else made
        return found

    def made(self, wanted: Any, name: str = "") -> Any:
        """A value of a type that prints as room to write; `name` is that of the field it is for."""
        if wanted is Text and name in _TOLD:
            return SEVERAL
        if wanted in _VALUES:
            return _VALUES[wanted]
        if wanted is Body:
            return self.body
        if wanted is RulesTitle:
            return self.rules
        if wanted is Signer:
            return Signer(name if name in {"chair", "secretary"} else "member", SIGNED)
        if get_origin(wanted) is tuple:
            return tuple(self.made(get_args(wanted)[0]) for _ in range(_ROWS.get(name, ROWS)))
        if get_origin(wanted) in {Union, UnionType}:
            return None
        assert isinstance(wanted, type), wanted  # noqa: S101
        hints = get_type_hints(wanted)
        return wanted(
            **{
                one.name: self.made(hints[one.name], one.name)
                for one in fields(wanted)
                if one.default is MISSING or (hints[one.name] in _VALUES and one.name not in _KEEPS)
            }
        )


_VALUES: Mapping[Any, Any] = {
    str: SHORT,
    int: Unfilled(),
    bool: False,
    bytes: b"",
    date: UNFILLED,
    datetime: NO_MOMENT,
    Text: NOWHERE,
    Person: WRITTEN,
}
_KEEPS = frozenset({"dissent", "format", "attempt", "decided_by", "hours", "remark", "recount"})
"""Fields that a form has only where something is to be said: their defaults stay."""
_TOLD = frozenset({"facts", "reason", "asked", "arithmetic", "agenda", "others", "spoke"})
"""Fields that a person fills with more than a name or a place."""
_ROWS: Mapping[str, int] = {
    "lines": LINES,
    "votes": CANDIDATES,
    "candidates": CANDIDATES,
    "issued_by": ROWS,
    "issuers": ROWS,
    "explanations": 0,
    "rulings": 0,
    "attachments": 0,
    "absent": 0,
    "tallies": 1,
    "counts": 1,
    "count_numbers": 1,
    "signers": MEMBERS,
}
_NOTICES = {"candidates": "registration", "results": "results", "repeat": "repeat_election", "akim": "winner"}
_FIGURES = ("L", "P", "R", "I", "S", "C", "B", "T", "N")

COMMISSION = (
    Signer("chair", SIGNED),
    Signer("deputy_chair", SIGNED),
    Signer("secretary", SIGNED),
    *(Signer("member", SIGNED),) * MEMBERS,
)


def _count(made: Any, _form: Form) -> Any:
    room = Unfilled(NBSP)
    return replace(
        made,
        round=1,
        figures=tuple(facts.Figure(key, room) for key in _FIGURES),
        votes=tuple(replace(one, candidate=LISTED, count=room) for one in made.votes),
        issued_by=tuple(replace(one, member=LISTED, count=room) for one in made.issued_by),
        signers=COMMISSION,
    )


def _rows(made: Any, _form: Form) -> Any:
    """A list's rows: numbered, and empty."""
    rows = tuple(
        facts.ElectorLine(at, NOBODY, Unfilled(NBSP), CELL, Text(NBSP, NBSP)) for at in range(1, LINES + 1)
    )
    return replace(made, lines=rows)


def _signout(made: Any, form: Form) -> Any:
    return replace(_rows(made, form), round=1, signers=COMMISSION)


def _ballot(made: Any, _form: Form) -> Any:
    return replace(made, round=1, candidates=(NOBODY,) * CANDIDATES)


def _result(made: Any, form: Form) -> Any:
    return replace(
        made,
        counts=(_count(made.counts[0], form),),
        kind="elected",
        elected=WRITTEN,
        elected_votes=Unfilled(),
        signers=COMMISSION,
    )


def _results(made: Any, _form: Form) -> Any:
    tally = made.tallies[0]
    told = facts.Told(facts.Described(WRITTEN, Unfilled(), NOWHERE, NOWHERE))
    return replace(made, tallies=(replace(tally, round=1),), elected=told)


def _minutes(made: Any, form: Form) -> Any:
    """A meeting that had a quorum and voted once; of one without, the lines that remain are struck out."""
    return replace(
        made,
        base_kind="seats",
        quorate=True,
        urn_sealed_at=NO_MOMENT,
        votings=(replace(form.made(facts.Voting), round=1),),
        announced=form.made(facts.Announced),
        signers=(Signer("presiding", SIGNED), Signer("keeper", SIGNED)),
    )


def _conformity(made: Any, form: Form) -> Any:
    """The requirements of the rule set stand on it; evidence and answer are written in."""
    asked = tuple(
        facts.Established(
            Text(one.name.kk, one.name.ru), ", ".join(_POINT.findall(one.citation)), NBSP, met=False
        )
        for one in form.procedure.requirements
    )
    vote = form.made(facts.OpenVote)
    return replace(made, candidate=LISTED, established=asked, signers=COMMISSION, vote=vote)


def _receipt(made: Any, form: Form) -> Any:
    """The papers that the rule set asks for, and a row for another."""
    named = [Text(one.name.kk, one.name.ru) for one in form.procedure.papers]
    rows = (*named, CELL)
    return replace(
        made, papers=tuple(facts.Brought(one, CELL, "_" * 10, UNFILLED, Unfilled(NBSP)) for one in rows)
    )


def _inventory(made: Any, _form: Form) -> Any:
    row = facts.Filed(NBSP, UNFILLED, CELL, Unfilled(NBSP), Text(NBSP, NBSP))
    return replace(made, filed=(row,) * LINES)


def _card(made: Any, _form: Form) -> Any:
    """A card's columns are narrow: longer lines would shrink all that is printed on it."""
    return _narrowed(made)


def _narrowed(value: Any) -> Any:
    if value == NOWHERE:
        return NARROW
    if value in (WRITTEN, SIGNED):
        return NAMED if value == WRITTEN else BRIEF
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{one.name: _narrowed(getattr(value, one.name)) for one in fields(value)})


_POINT = re.compile(r"p\.(\d+)")
_CHANGES: Mapping[str, Callable[[Any, Form], Any]] = {
    "count": _count,
    "electors": _rows,
    "conformity": _conformity,
    "receipt": _receipt,
    "inventory": _inventory,
    "signout": _signout,
    "ballot": _ballot,
    "result": _result,
    "results": _results,
    "extension": lambda made, _form: replace(made, kind="nomination"),
    "minutes": _minutes,
    "unused": lambda made, _form: replace(made, round=1, signers=COMMISSION),
    "repeat": lambda made, _form: replace(made, cause="invalid"),
    "certificate": _card,
    "proxy": _card,
    "observer": _card,
    "akimcard": lambda made, form: replace(_card(made, form), lawful=form.procedure.entry.certificate),
}
