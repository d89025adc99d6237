"""The count, its protocol, statements, rulings and the result."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, text


class CountEntry(SQLModel, table=True):
    """One of the two blind entries of a count; `id` is `round:counting:entry`, a recount counts from 2."""

    __tablename__ = "count_entry"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int
    counting: int
    entry: int
    person: str = text(foreign_key="member.id")
    at: str = text()
    urn_opened_at: str = text()
    counted_at: str = text()


class CountFigure(SQLModel, table=True):
    """A figure of one entry; `id` is `round:counting:entry:key`.

    Keys `votes.<candidate>`, `issued_by.<member>`.
    """

    __tablename__ = "count_figure"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    count_entry: str = text(foreign_key="count_entry.id")
    figure: str = text()
    value: int


class CountProtocol(SQLModel, table=True):
    """A signed count protocol: its figures are frozen; `id` is `round:counting` (Art. 43.8)."""

    __tablename__ = "count_protocol"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int
    counting: int
    signed_at: str = text()
    posted_kk: str = text()
    posted_ru: str = text()


class ProtocolSigner(SQLModel, table=True):
    """A member who signed a count protocol, or was absent with a reason; `id` is `round:counting:member`."""

    __tablename__ = "protocol_signer"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    protocol: str = text(foreign_key="count_protocol.id")
    member: str = text(foreign_key="member.id")
    absent_kk: str | None = text(default=None, nullable=True)
    absent_ru: str | None = text(default=None, nullable=True)


class Explanation(SQLModel, table=True):
    """A warning of a count and its explanation as printed; `id` is `round:counting:code`."""

    __tablename__ = "explanation"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    protocol: str = text(foreign_key="count_protocol.id")
    code: str = text()
    text_kk: str = text()
    text_ru: str = text()


class Statement(SQLModel, table=True):
    """A complaint, dissent or observer's statement about the vote `round`.

    `attached` is 1 on the count protocol, 2 on the protocol of the election result, 0 as long as on none.
    """

    __tablename__ = "statement"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    author_kk: str = text()
    author_ru: str = text()
    pages: int
    round: int
    attached: int
    at: str = text()
    member: str | None = text(default=None, nullable=True, foreign_key="member.id")
    observer: int | None = Field(default=None, foreign_key="observer.id")
    text_kk: str | None = text(default=None, nullable=True)
    text_ru: str | None = text(default=None, nullable=True)


class Ruling(SQLModel, table=True):
    """The answer to an open point of the law; `id` is its number of order, the last of a question holds."""

    __tablename__ = "ruling"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    question: str = text()
    answer: str = text()
    body_kk: str = text()
    body_ru: str = text()
    number: str = text()
    day: str = text()
    text_kk: str = text()
    text_ru: str = text()
    at: str = text()


class Result(SQLModel, table=True):
    """The result of a counting as the rules established it; `id` is `round:counting` (D1485 p.45, 47)."""

    __tablename__ = "result"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int
    counting: int
    kind: str = text()
    citation: str = text()
    why_kk: str = text()
    why_ru: str = text()
    why_en: str = text()
    next_kk: str | None = text(default=None, nullable=True)
    next_ru: str | None = text(default=None, nullable=True)
    next_en: str | None = text(default=None, nullable=True)
    decides_kk: str | None = text(default=None, nullable=True)
    decides_ru: str | None = text(default=None, nullable=True)
    decides_en: str | None = text(default=None, nullable=True)
    at: str = text()


class ResultPerson(SQLModel, table=True):
    """Whom a result names: the elected, or the two of a second vote; `id` is `round:counting:position`."""

    __tablename__ = "result_person"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    result: str = text(foreign_key="result.id")
    candidate: str = text(foreign_key="candidate.id")


class Recount(SQLModel, table=True):
    """A recount on a proxy's demand or by order; `id` is `round:counting`, the counting it opens (Art.

    43.7-1, 43.9).
    """

    __tablename__ = "recount"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int
    counting: int
    cause: str = text()
    proxy: int | None = Field(default=None, foreign_key="proxy.id")
    body_kk: str | None = text(default=None, nullable=True)
    body_ru: str | None = text(default=None, nullable=True)
    number: str | None = text(default=None, nullable=True)
    day: str | None = text(default=None, nullable=True)
    reason_kk: str = text()
    reason_ru: str = text()
    at: str = text()


class Invalidation(SQLModel, table=True):
    """The election declared invalid (id 1): ground, facts, decision (D1485 p.54)."""

    __tablename__ = "invalidation"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    ground: str = text()
    facts_kk: str = text()
    facts_ru: str = text()
    body: str = text()
    decision: str | None = text(default=None, nullable=True, foreign_key="decision.id")
    outside_number: str | None = text(default=None, nullable=True)
    outside_day: str | None = text(default=None, nullable=True)
    at: str = text()


class RepeatElection(SQLModel, table=True):
    """A repeat election decided (id 1): by whom, for which day, why (D1485 p.48-49)."""

    __tablename__ = "repeat_election"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    body: str = text()
    decision: str | None = text(default=None, nullable=True, foreign_key="decision.id")
    outside_number: str | None = text(default=None, nullable=True)
    outside_day: str | None = text(default=None, nullable=True)
    vote_day: str = text()
    cause: str = text()
    at: str = text()


class RepeatBar(SQLModel, table=True):
    """A candidate barred from the repeat election; `id` is the candidate (D1485 p.51)."""

    __tablename__ = "repeat_bar"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True, foreign_key="candidate.id")
    reason_kk: str = text()
    reason_ru: str = text()
