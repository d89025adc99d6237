"""The election of the file: unit, dates, letterhead, settings."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, text


class Election(SQLModel, table=True):
    """The one election of the file (id 1): unit, rule set, vote day, calling decision."""

    __tablename__ = "election"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    procedure: str = text()
    practice: int
    zone: str = text()
    vote_day: str = text()
    seats: int
    unit_kk: str = text()
    unit_ru: str = text()
    unit_en: str = text()
    oblast_kk: str = text()
    oblast_ru: str = text()
    oblast_en: str = text()
    called_by: str = text()
    called_number: str = text()
    called_day: str = text()
    called_at: str = text()
    office_kind: str | None = text(default=None, nullable=True)
    term_ends: str | None = text(default=None, nullable=True)
    previous_kind: str | None = text(default=None, nullable=True)
    previous_head: str | None = text(default=None, nullable=True)


class Letterhead(SQLModel, table=True):
    """One form of a name that papers need, typed by the commission: `commission`, `area`, `place` …"""

    __tablename__ = "letterhead"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    kk: str = text()
    ru: str = text()


class CalendarStep(SQLModel, table=True):
    """A confirmed date of the calendar; `id` is the step. It governs, whatever the offsets propose."""

    __tablename__ = "calendar_step"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    opens: str | None = text(default=None, nullable=True)
    closes: str | None = text(default=None, nullable=True)


class Setting(SQLModel, table=True):
    """A setting of this election's papers: `sheets`, `heading`, `number_pattern`, `quorum_base` …"""

    __tablename__ = "setting"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    value: str = text()


class OwnWording(SQLModel, table=True):
    """A composed line of a paper as this commission words it; `id` is `language:key` of the catalogue."""

    __tablename__ = "own_wording"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    wording: str = text()
    at: str = text()


class Extension(SQLModel, table=True):
    """Nomination or the whole election prolonged: by whom, why (D1485 p.15, 24; D130 p.17, 27.

    D555 p.16, 26).
    """

    __tablename__ = "extension"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    body: str = text()
    decision: str | None = text(default=None, nullable=True, foreign_key="decision.id")
    outside_number: str | None = text(default=None, nullable=True)
    outside_day: str | None = text(default=None, nullable=True)
    reason_kk: str = text()
    reason_ru: str = text()
    at: str = text()


class ExtensionStep(SQLModel, table=True):
    """A window that an extension moved, as it was and as it is; `id` is `extension:step`."""

    __tablename__ = "extension_step"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    extension: int = Field(foreign_key="extension.id")
    step: str = text()
    old_opens: str | None = text(default=None, nullable=True)
    old_closes: str | None = text(default=None, nullable=True)
    opens: str | None = text(default=None, nullable=True)
    closes: str | None = text(default=None, nullable=True)


class Correction(SQLModel, table=True):
    """A wrong entry set right: which field of which row, why, and who says so.

    The journal keeps both values.
    """

    __tablename__ = "correction"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    subject: str = text()
    key: str = text()
    field: str = text()
    reason_kk: str = text()
    reason_ru: str = text()
    given_by_kk: str = text()
    given_by_ru: str = text()
    at: str = text()
