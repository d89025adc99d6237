"""The commission, its meetings and decisions, the electors' list."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, Named, text


class Member(Named, table=True):
    """A member of the commission; `role` is chair, deputy_chair, secretary or member (Art. 10, 13).

    One suspended is tied, as `relative` or `subordinate`, to the candidate `suspended_for` (Art. 20.9).
    """

    __tablename__ = "member"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    role: str = text()
    position: int
    suspended_reason: str | None = text(default=None, nullable=True)
    suspended_tie: str | None = text(default=None, nullable=True)
    suspended_for: str | None = text(default=None, nullable=True)


class CommissionMeeting(SQLModel, table=True):
    """A meeting of the commission; `id` is its number (Art. 20.4-5)."""

    __tablename__ = "commission_meeting"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    day: str = text()
    place_kk: str = text()
    place_ru: str = text()
    agenda_kk: str = text()
    agenda_ru: str = text()
    others_kk: str | None = text(default=None, nullable=True)
    others_ru: str | None = text(default=None, nullable=True)
    spoke_kk: str | None = text(default=None, nullable=True)
    spoke_ru: str | None = text(default=None, nullable=True)


class MeetingPresence(SQLModel, table=True):
    """A member present at a meeting of the commission; `id` is `meeting:member`."""

    __tablename__ = "meeting_presence"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    meeting: int = Field(foreign_key="commission_meeting.id")
    member: str = text(foreign_key="member.id")


class Decision(SQLModel, table=True):
    """A decision of the commission; `id` is its number, `meeting/serial` (D1485 p.52, Art. 20.5)."""

    __tablename__ = "decision"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    meeting: int | None = Field(default=None, foreign_key="commission_meeting.id")
    kind: str = text()
    day: str = text()
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent_by: str | None = text(default=None, nullable=True)


class Elector(Named, table=True):
    """A deputy on the electors' list; `id` is the number on it (Art. 24.4)."""

    __tablename__ = "elector"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    birth_year: int
    address_kk_sealed: str = text()
    address_ru_sealed: str = text()


class ListRequest(SQLModel, table=True):
    """A request to correct the electors' list and its answer; `granted` 0 is the reasoned refusal (Art.

    26.4).
    """

    __tablename__ = "list_request"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    applicant_kk: str = text()
    applicant_ru: str = text()
    asked_kk: str = text()
    asked_ru: str = text()
    granted: int
    reason_kk: str = text()
    reason_ru: str = text()
    on_decision: str | None = text(default=None, nullable=True)
    filed_at: str = text()
    at: str = text()


class Account(SQLModel, table=True):
    """A person who may use this file; the hash lies in `credential`, outside the journal.

    `passphrases` counts how often one was given, so that a change stands in the journal.
    """

    __tablename__ = "account"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    role: str = text()
    member: str | None = text(default=None, nullable=True, foreign_key="member.id")
    name: str = text()
    active: int
    passphrases: int
