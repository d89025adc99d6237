"""What an act is: its data (a frozen model), its check (findings), its effect (rows).

An act knows nothing of clocks, files or windows. It is given a `Case`, the frozen situation before it
and the moment it happened, and answers with findings; when the office finds none that refuses, the act
writes its effect through a `Desk`. `office.perform` is the only caller.
"""

import os
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Protocol
from zoneinfo import ZoneInfo

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for them reads every package here

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from core.record.situation import Situation, Window
from core.rules import bilingual
from core.rules.calendar import is_inside, late_days
from core.rules.findings import Finding
from core.rules.procedure import Procedure

if TYPE_CHECKING:
    from sqlmodel import Session

LINE = 300
PARAGRAPH = 4_000


@dataclass(frozen=True, slots=True)
class Limit:
    """How a text field is checked: its greatest length and whether it may be empty."""

    longest: int
    may_be_empty: bool = False


Line = Annotated[str, Limit(LINE)]
MaybeLine = Annotated[str, Limit(LINE, may_be_empty=True)]
Paragraph = Annotated[str, Limit(PARAGRAPH)]
GREATEST = 999_999
YEARS = range(1800, 2200)


def _written(pattern: str) -> Callable[[Any], Any]:
    """A text of that form, or a value that is no text: nothing is guessed from numbers."""

    def check(value: Any) -> Any:
        if isinstance(value, str) and re.fullmatch(pattern, value) is None:
            raise ValueError("not written that way")
        if isinstance(value, bool | int | float):
            raise ValueError("a number is no date")  # noqa: TRY004  pydantic asks for a ValueError
        return value

    return check


def _of_these_years(value: date) -> date:
    if value.year not in YEARS:
        raise ValueError("not of these centuries")
    return value


Whole = Annotated[int, Field(strict=True, ge=-GREATEST, le=GREATEST)]
Flag = Annotated[bool, Field(strict=True)]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,32}$")]
Day = Annotated[date, BeforeValidator(_written(r"\d{4}-\d\d-\d\d")), AfterValidator(_of_these_years)]
Moment = Annotated[
    datetime,
    BeforeValidator(_written(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?")),
    AfterValidator(_of_these_years),
]


class Data(BaseModel):
    """Frozen data of an act or a part of it; unknown fields are refused, numbers are whole numbers."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class TextData(Data):
    """A text in Kazakh and Russian."""

    kk: Line
    ru: Line

    def text(self) -> bilingual.Text:
        """As the value that crosses rooms."""
        return bilingual.Text(clean(self.kk), clean(self.ru))


class ParagraphData(TextData):
    """A longer text in Kazakh and Russian: a reason, an explanation, a ground's facts."""

    kk: Paragraph
    ru: Paragraph


class NameData(Data):
    """A person's name in one script; a name without a patronymic is lawful."""

    surname: str
    given: str
    patronymic: str = ""

    def name(self) -> bilingual.Name:
        """As the value that crosses rooms."""
        return bilingual.Name(clean(self.surname), clean(self.given), clean(self.patronymic))


class PersonData(Data):
    """A person's name in Kazakh and Russian."""

    kk: NameData
    ru: NameData

    def person(self) -> bilingual.Person:
        """As the value that crosses rooms."""
        return bilingual.Person(self.kk.name(), self.ru.name())

    def columns(self) -> dict[str, str]:
        """As the columns of a named row."""
        kk, ru = self.kk.name(), self.ru.name()
        return {
            "surname_kk": kk.surname,
            "given_kk": kk.given,
            "patronymic_kk": kk.patronymic,
            "surname_ru": ru.surname,
            "given_ru": ru.given,
            "patronymic_ru": ru.patronymic,
        }


class VoteData(Data):
    """An open vote of the commission: the meeting it was taken at, the votes, who dissents (Art. 20.5)."""

    meeting: Whole
    in_favour: Whole
    against: Whole = 0
    abstained: Whole = 0
    dissent_by: str | None = None


class DecisionData(VoteData):
    """A decision of the commission: number as typed, the meeting it rests on, the open vote (Art. 20.5)."""

    number: Line


class LateData(Data):
    """Why an act is late, and who says so (procedure.md §2)."""

    reason: ParagraphData
    given_by: TextData


class Act(Data):
    """The base of all acts. `happened` is local time; None means now. `late` answers a lateness."""

    name: ClassVar[str]
    happened: Moment | None = None
    late: LateData | None = None

    def check(self, case: "Case") -> Iterator[Finding]:
        """The findings of the rules that this act is under, beyond those every act is under."""
        raise NotImplementedError

    def rests_after(self, case: "Case") -> datetime | None:  # noqa: ARG002  most acts rest on nothing
        """The moment of what this act rests on and cannot precede; None where nothing recorded is asked."""
        return None

    def effect(self, desk: "Desk") -> None:
        """Write the rows of the act."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Case:
    """What an act is judged on: the situation before it, the rule set, the moment, the person."""

    before: Situation
    procedure: Procedure
    zone: ZoneInfo
    happened: datetime
    clock: datetime
    by: str
    account: str | None = None
    """The account of whoever acts; None in a file without accounts."""

    def local(self, moment: datetime) -> datetime:
        """A typed moment as local time of the district."""
        return localized(moment, self.zone)

    def midnight(self, day: date) -> datetime:
        """The first moment of a day, local time of the district."""
        return datetime.combine(day, time(), self.zone)

    def window(self, step: str) -> Window | None:
        """The confirmed window of a step; the dates the commission confirmed govern (procedure.md §2)."""
        return self.before.calendar.get(step)

    def inside(self, step: str) -> Iterator[Finding]:
        """Refuse an act outside its window: `<step>.window`."""
        citation = self.procedure.calendar[step].citation
        window = self.window(step)
        if window is None:
            yield Finding("calendar.not_confirmed")
            return
        if not is_inside(window, self.happened):
            yield Finding(f"{step}.window", ("happened",), _bounds(window), citation)

    def in_time(
        self, step: str, deadline: datetime | None, moment: datetime | None = None, citation: str = ""
    ) -> Iterator[Finding]:
        """Record an act as late: `<step>.late`, with the term, the moment and whole days.

        `citation` is that of a term which is no step of the calendar.
        """
        citation = citation or self.procedure.calendar[step].citation
        done = self.happened if moment is None else moment
        if deadline is not None and late_days(deadline, done):
            yield Finding(
                f"{step}.late",
                ("late",),
                {"due": deadline.isoformat(), "done": done.isoformat(), "days": late_days(deadline, done)},
                citation,
            )


class Desk(Protocol):
    """What an effect writes through: one transaction, one journal entry."""

    case: Case
    session: "Session"
    practice: bool

    def situation(self) -> Situation:
        """Everything recorded, what this act wrote so far among it."""

    def seal(self, value: str) -> str:
        """Put a personal value into the vault; the commitment to store in its place."""

    def salt(self) -> bytes:
        """Sixteen bytes that nobody can foresee, the same ones in every playing of a rehearsal."""

    def store_scan(self, content: bytes) -> str:
        """Keep the bytes of a scan; their SHA-256, to stand in its row."""

    def issue(self, kind: str, subject: str) -> int:
        """Issue a paper from the situation as the rows written so far make it; its register number."""

    def supersede(self, kind: str, subject: str) -> None:
        """Mark the issued papers of that kind and subject as superseded; their bytes stay."""


def clean(text: str) -> str:
    """Text as it is stored: NFC, the spaces around it gone."""
    return unicodedata.normalize("NFC", text).strip()


def localized(moment: datetime, zone: ZoneInfo) -> datetime:
    """A typed moment in the district's zone; one that carries an offset is turned into local time."""
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _bounds(window: Window) -> Mapping[str, str]:
    return {
        "opens": window.opens.isoformat() if window.opens else "",
        "closes": window.closes.isoformat() if window.closes else "",
    }


def texts(data: BaseModel, path: str = "") -> Iterator[tuple[str, str, Limit]]:
    """Every text of an act's data that carries a limit, with its path (`candidates.0.work.kk`)."""
    for name, info in type(data).model_fields.items():
        here = f"{path}.{name}" if path else name
        limit = next((mark for mark in info.metadata if isinstance(mark, Limit)), None)
        yield from _texts(getattr(data, name), here, limit)


def _texts(value: Any, path: str, limit: Limit | None) -> Iterator[tuple[str, str, Limit]]:
    if isinstance(value, str):
        if limit is not None:
            yield path, value, limit
    elif isinstance(value, BaseModel):
        yield from texts(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}.{index}", limit)


def persons(data: BaseModel, path: str = "") -> Iterator[tuple[str, NameData]]:
    """Every name in an act's data, with its path."""
    for name in type(data).model_fields:
        here = f"{path}.{name}" if path else name
        yield from _persons(getattr(data, name), here)


def _persons(value: Any, path: str) -> Iterator[tuple[str, NameData]]:
    if isinstance(value, NameData):
        yield path, value
    elif isinstance(value, BaseModel):
        yield from persons(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _persons(item, f"{path}.{index}")
