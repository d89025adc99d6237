"""The ballot, the electors' meeting, ballots given out and cancelled. Never a choice."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, text


class Ballot(SQLModel, table=True):
    """An approved ballot text; a newer one of the same round supersedes it (D1485 p.8.3)."""

    __tablename__ = "ballot"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    round: int
    decision: str = text(foreign_key="decision.id")
    print_run: int
    superseded: int
    at: str = text()


class BallotLine(SQLModel, table=True):
    """A candidate's line on a ballot, in Kazakh alphabetical order; `id` is `ballot:position` (Art. 37)."""

    __tablename__ = "ballot_line"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    ballot: int = Field(foreign_key="ballot.id")
    position: int
    candidate: str = text(foreign_key="candidate.id")


class ElectorsMeeting(SQLModel, table=True):
    """The meeting of the electors (id is its attempt, 1 …): base of the quorum, urn, place (p.42-44)."""

    __tablename__ = "electors_meeting"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    place_kk: str = text()
    place_ru: str = text()
    base_kind: str = text()
    base: int
    present: int
    quorate: int
    urn_sealed_at: str = text()
    opened_at: str = text()
    presiding_kk: str | None = text(default=None, nullable=True)
    presiding_ru: str | None = text(default=None, nullable=True)


class Attendance(SQLModel, table=True):
    """A deputy present, one list without hours; `id` is `meeting:elector`."""

    __tablename__ = "attendance"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    meeting: int = Field(foreign_key="electors_meeting.id")
    elector: int = Field(foreign_key="elector.id")


class SigningOut(SQLModel, table=True):
    """The vote's signing-out list as one act, when the voting closed; `id` is the round."""

    __tablename__ = "signing_out"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    meeting: int = Field(foreign_key="electors_meeting.id")
    urn_sealed_at: str = text()
    voting_opened_at: str = text()
    voting_closed_at: str = text()


class Participation(SQLModel, table=True):
    """Who was given a ballot, by whom, replaced or not; never the choice. `id` is `round:elector`."""

    __tablename__ = "participation"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int = Field(foreign_key="signing_out.id")
    elector: int = Field(foreign_key="elector.id")
    issued_by: str = text(foreign_key="member.id")
    replaced: int


class Unused(SQLModel, table=True):
    """Unused ballots cancelled after closing, before the urn is opened; `id` is the round (Art. 43.4)."""

    __tablename__ = "unused"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    number: int
    at: str = text()


class SecondVote(SQLModel, table=True):
    """The decision calling the second vote of the same day (id 1) and its hour (D1485 p.45)."""

    __tablename__ = "second_vote"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    decision: str = text(foreign_key="decision.id")
    begins_at: str = text()
    at: str = text()


class MeetingCall(SQLModel, table=True):
    """The electors called together: place and hour; `id` is the attempt.

    Another day needs whom the Rules name.
    """

    __tablename__ = "meeting_call"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    body: str = text()
    decision: str | None = text(default=None, nullable=True, foreign_key="decision.id")
    outside_number: str | None = text(default=None, nullable=True)
    outside_day: str | None = text(default=None, nullable=True)
    place_kk: str = text()
    place_ru: str = text()
    begins_at: str = text()
    at: str = text()


class MeetingClosing(SQLModel, table=True):
    """The electors' meeting closed and minuted; `id` is the attempt (D1485 p.44-46)."""

    __tablename__ = "meeting_closing"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True, foreign_key="electors_meeting.id")
    announced_at: str | None = text(default=None, nullable=True)
    announced_by_kk: str | None = text(default=None, nullable=True)
    announced_by_ru: str | None = text(default=None, nullable=True)
    minutes_by: str = text(foreign_key="member.id")
    others_kk: str = text()
    others_ru: str = text()
    at: str = text()
