"""What a form is: an act, its subject, its questions in paper order, what to say before and after.

`FORMS` of `gui.forms.registry` maps an act's name to a factory: subject in, `FormSpec` out. The subject
is what stands after the colon of the draft's key: `register_candidate:c1`, `publish_notice:results`.
Values of a form are the act's data as JSON: each field's value at its path.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.office import Verdict
from gui.forms.field import Field
from gui.view import View

Values = dict[str, Any]
Target = tuple[str, object]
"""Where a button leads: a page and its subject; an act is `("act", ("hold_meeting", ""))`."""

_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Link:
    """A button beside a section: what it says and where it leads."""

    text: str
    target: Target


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that belong together. `when` looks at the form's values: a hidden section has none."""

    title: str
    fields: tuple[Field, ...]
    hint: str = ""
    when: Callable[[Mapping[str, Any]], bool] | None = None
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One act of a form that records several: its data, and the path its fields stand under."""

    path: str
    data: Values


def no_text(_view: View) -> str:
    """Nothing to say."""
    return ""


def no_values(_view: View) -> Values:
    """Nothing to propose."""
    return {}


def no_lines(_view: View, _verdict: Verdict) -> Sequence[str]:
    """Nothing more to say."""
    return ()


def nothing_held(_view: View, _values: Values) -> Sequence[tuple[str, str]]:
    """Nothing that is replaced."""
    return ()


@dataclass(frozen=True, slots=True)
class FormSpec:
    """A form. Texts are asked for when they are shown, so that they are in the window's language.

    `fixed` is data that nobody is asked for (`{"candidate": "c1"}`); `shape` turns the form's values into the
    act's data where they differ; `split` makes the data of several acts of the same name of one form; `wide`
    is for a table that takes all the width of the page; `asks_moment` puts "when it happened" at the end;
    `held` says on the check page what the record says now of what is to be replaced, name and value.
    """

    act: str
    title: Callable[[], str]
    button: Callable[[], str]
    build: Callable[[View], Sequence[Section]]
    subject: str = ""
    intro: Callable[[View], str] = no_text
    initial: Callable[[View], Values] = no_values
    after: Callable[[View, Verdict], Sequence[str]] = no_lines
    held: Callable[[View, Values], Sequence[tuple[str, str]]] = nothing_held
    fixed: Mapping[str, Any] = field(default_factory=lambda: _NONE)
    shape: Callable[[Values], Values] | None = None
    split: Callable[[Values], Sequence[Part]] | None = None
    brings_over: bool = False
    keeps_draft: bool = True
    asks_moment: bool = True
    wide: bool = False
    next_target: Callable[[View], Link | None] | None = None

    @property
    def key(self) -> str:
        """The key of its draft."""
        return f"{self.act}:{self.subject}" if self.subject else self.act


def text(context: str, source: object) -> Callable[[], str]:
    """A text to be translated when it is shown; `source` is a QT_TRANSLATE_NOOP of the same context."""
    return partial(QCoreApplication.translate, context, str(source))


Factory = Callable[[str], FormSpec]
"""A form for a subject: `lambda subject: FormSpec(...)`, written as a function."""
