"""Candidates: submission, papers, conformity, decisions, withdrawal."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from core.record.tables.base import STRICT, Named, text


class Submission(SQLModel, table=True):
    """The nominator's paper that names candidates (D1485 p.13, 17)."""

    __tablename__ = "submission"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    nominator: str = text()
    number: str = text()
    day: str = text()
    consultation: str | None = text(default=None, nullable=True)
    received_at: str = text()


class Candidate(Named, table=True):
    """A person named by a submission; `state` moves along `CANDIDATE_STATES` of the acts."""

    __tablename__ = "candidate"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    submission: int = Field(foreign_key="submission.id")
    state: str = text()
    birth_year: int
    birth_day_sealed: str = text()
    address_sealed: str = text()
    personal_number_sealed: str | None = text(default=None, nullable=True)
    work_kk: str = text()
    work_ru: str = text()
    settlement_kk: str = text()
    settlement_ru: str = text()
    association_kk: str | None = text(default=None, nullable=True)
    association_ru: str | None = text(default=None, nullable=True)
    nationality_kk: str | None = text(default=None, nullable=True)
    nationality_ru: str | None = text(default=None, nullable=True)


class CandidatePaper(SQLModel, table=True):
    """A paper of p.17 filed for a candidate; `id` is `candidate:kind`. A number of its own is personal."""

    __tablename__ = "candidate_paper"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    kind: str = text()
    number_sealed: str | None = text(default=None, nullable=True)
    day: str = text()
    sheets: int
    defect: str | None = text(default=None, nullable=True)


class Conformity(SQLModel, table=True):
    """One requirement found met or not, with its evidence; `id` is `candidate:requirement` (p.16)."""

    __tablename__ = "conformity"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    requirement: str = text()
    met: int
    evidence_sealed: str = text()
    at: str = text()


class CandidateDecision(SQLModel, table=True):
    """Register, refuse or cancel: the decision, its body and its ground (D1485 p.19)."""

    __tablename__ = "candidate_decision"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    kind: str = text()
    body: str = text()
    decision: str | None = text(default=None, nullable=True, foreign_key="decision.id")
    outside_number: str | None = text(default=None, nullable=True)
    outside_day: str | None = text(default=None, nullable=True)
    ground: str | None = text(default=None, nullable=True)
    facts_kk: str | None = text(default=None, nullable=True)
    facts_ru: str | None = text(default=None, nullable=True)
    at: str = text()


class Withdrawal(SQLModel, table=True):
    """A candidate's own written withdrawal; `id` is the candidate (D1485 p.22)."""

    __tablename__ = "withdrawal"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True, foreign_key="candidate.id")
    day: str = text()
    at: str = text()


class ConformityVote(SQLModel, table=True):
    """The commission's vote on a candidate's conformity protocol; `id` is the candidate (p.16)."""

    __tablename__ = "conformity_vote"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True, foreign_key="candidate.id")
    meeting: int | None = Field(default=None, foreign_key="commission_meeting.id")
    in_favour: int
    against: int
    abstained: int
    members: int
    dissent_by: str | None = text(default=None, nullable=True)
    at: str = text()


class Appeal(SQLModel, table=True):
    """An appeal against a decision on a candidate, or a challenge of an invalidation (D1485 p.20, 54).

    `subject` is a candidate or `invalidation`.
    """

    __tablename__ = "appeal"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    subject: str = text()
    against: int | None = Field(default=None)
    body: str = text()
    day: str = text()
    content_kk: str = text()
    content_ru: str = text()
    at: str = text()


class AppealAnswer(SQLModel, table=True):
    """The answer to an appeal; `granted` 1 sets the decision aside; `id` is the appeal (D1485 p.20)."""

    __tablename__ = "appeal_answer"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True, foreign_key="appeal.id")
    number: str = text()
    day: str = text()
    granted: int
    text_kk: str = text()
    text_ru: str = text()
    at: str = text()


class Proxy(Named, table=True):
    """A candidate's proxy, registered by the commission (D1485 p.30-35).

    `marks` are the bars that were only said.
    """

    __tablename__ = "proxy"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    mandate_day: str = text()
    marks: str = text()
    revoked_at: str | None = text(default=None, nullable=True)
    at: str = text()


class Observer(Named, table=True):
    """An observer registered by the chair on the sender's paper (Art. 20-1)."""

    __tablename__ = "observer"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    organisation_kk: str = text()
    organisation_ru: str = text()
    paper_number: str = text()
    paper_day: str = text()
    at: str = text()


class BarredPerson(Named, table=True):
    """A person barred from this repeat election for having caused the first one's invalidation (D1485 p.51).

    A person barred from this repeat election for having caused the first one's invalidation (D1485
    p.51).
    """

    __tablename__ = "barred_person"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    reason_kk: str = text()
    reason_ru: str = text()
