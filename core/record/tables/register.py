"""The register of papers, notices and lateness; beside the journal the vault and the bytes."""

from typing import ClassVar

from sqlalchemy import BLOB
from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, text


class Notice(SQLModel, table=True):
    """A notice made public: of the vote day, registration, results, the elected akim (p.9, 19.1, 47, 53)."""

    __tablename__ = "notice"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    where_kk: str = text()
    where_ru: str = text()
    at: str = text()


class Paper(SQLModel, table=True):
    """A paper of the register; `id` is its number there. Issued once; superseded by an heir."""

    __tablename__ = "paper"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    subject: str = text()
    state: str = text()
    heir: int | None = Field(default=None, foreign_key="paper.id")
    day: str = text()
    issued_at: str = text()
    code: str = text()
    head: str = text()
    pages: int
    sha256: str = text()


class Handover(SQLModel, table=True):
    """A paper handed over: to whom and when."""

    __tablename__ = "handover"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    paper: int = Field(foreign_key="paper.id")
    receiver: str = text()
    at: str = text()
    capacity: str | None = text(default=None, nullable=True)
    copy_number: int | None = None


class Lateness(SQLModel, table=True):
    """An act taken after its term: how many days, why, and who says so; kept for ever."""

    __tablename__ = "lateness"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    step: str = text()
    subject: str = text()
    due: str = text()
    done: str = text()
    days: int
    reason_kk: str = text()
    reason_ru: str = text()
    given_by_kk: str = text()
    given_by_ru: str = text()


class Vault(SQLModel, table=True):
    """A personal value and its salt; `id` is the commitment that stands in the tables. Not journalled."""

    __tablename__ = "vault"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    salt: str = text()
    value: str = text()


class PaperBytes(SQLModel, table=True):
    """The PDF of an issued paper; `id` is its SHA-256. Not journalled: the hash stands in `paper`."""

    __tablename__ = "paper_bytes"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    pdf: bytes = Field(sa_type=BLOB)


class Printing(SQLModel, table=True):
    """A paper printed or saved: when, how many copies."""

    __tablename__ = "printing"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    paper: int = Field(foreign_key="paper.id")
    how: str = text()
    copies: int
    at: str = text()


class Scan(SQLModel, table=True):
    """A scan of a signed paper or a statement; the bytes lie in `scan_bytes` under their SHA-256."""

    __tablename__ = "scan"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    subject: str = text()
    key: str = text()
    media_type: str = text()
    name: str = text()
    size: int
    sha256: str = text()
    at: str = text()


class ScanBytes(SQLModel, table=True):
    """The bytes of a scan; `id` is their SHA-256. Not journalled: the hash stands in `scan`."""

    __tablename__ = "scan_bytes"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    content: bytes = Field(sa_type=BLOB)


class Credential(SQLModel, table=True):
    """An account's password as a hash, and its failed tries. Never journalled, never exported."""

    __tablename__ = "credential"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True, foreign_key="account.id")
    phc: str = text()
    failures: int
    until: str | None = text(default=None, nullable=True)
