"""The elected akim: registered, presented, in office."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, text


class Winner(SQLModel, table=True):
    """The registered elected akim (id 1) and the decision (D1485 p.52)."""

    __tablename__ = "winner"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    decision: str = text(foreign_key="decision.id")
    at: str = text()


class Presentation(SQLModel, table=True):
    """The decision presented; `id` is the receiver's place in the rule set, the superior akim the first.

    His receipt starts the 24 hours (D1485 p.52); the maslikhat is told too from 2006 (D130 p.56).
    """

    __tablename__ = "presentation"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    letter: int = Field(foreign_key="paper.id")
    letter_number: str = text()
    how: str = text()
    sent_at: str = text()
    received_at: str = text()
    received_by: str = text()
    receiver: str | None = text(default=None, nullable=True)


class Appointment(SQLModel, table=True):
    """The superior akim's order of appointment (id 1): number, day, hour (p.52)."""

    __tablename__ = "appointment"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    number: str = text()
    at: str = text()


class EntryIntoOffice(SQLModel, table=True):
    """Entry into office (id 1).

    The oath and certificate (D130 p.58) or the special check, acting until then (D555 p.58).
    """

    __tablename__ = "entry_into_office"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    begins_on: str = text()
    oath_at: str | None = text(default=None, nullable=True)
    certificate: int | None = Field(default=None, foreign_key="paper.id")
    acting_from: str | None = text(default=None, nullable=True)
    check_number: str | None = text(default=None, nullable=True)
    check_day: str | None = text(default=None, nullable=True)
    at: str = text()


class Resignation(SQLModel, table=True):
    """A resignation and its answer, due in a month (D1485 p.55-56)."""

    __tablename__ = "resignation"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    day: str = text()
    answer: str | None = text(default=None, nullable=True)
    answer_number: str | None = text(default=None, nullable=True)
    answer_day: str | None = text(default=None, nullable=True)
    at: str = text()


class Dismissal(SQLModel, table=True):
    """A dismissal: decision, prosecutor's opinion, consent in whole numbers (D1485 p.57-58; D555 p.61-62)."""

    __tablename__ = "dismissal"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    ground: str = text()
    facts_kk: str = text()
    facts_ru: str = text()
    number: str = text()
    day: str = text()
    opinion_number: str | None = text(default=None, nullable=True)
    opinion_day: str | None = text(default=None, nullable=True)
    consent_number: str | None = text(default=None, nullable=True)
    consent_day: str | None = text(default=None, nullable=True)
    deputies: int | None = Field(default=None)
    in_favour: int | None = Field(default=None)
    effective: int
    told_day: str | None = text(default=None, nullable=True)
    at: str = text()


class MandateEnd(SQLModel, table=True):
    """The end of the mandate before its term (id 1); its day is the event's (D1485 p.55-58)."""

    __tablename__ = "mandate_end"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    ground: str = text()
    event_day: str = text()
    body_kk: str = text()
    body_ru: str = text()
    number: str = text()
    day: str = text()
    at: str = text()
