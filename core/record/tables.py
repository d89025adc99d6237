"""The tables of a working file: one election, every row the effect of an act.

Each table has one primary key named `id` (a text or a whole number), so that the journal can name any
row as (table, id). Moments are text, ISO 8601 with the district's offset; days are `YYYY-MM-DD`;
figures are whole numbers; yes and no are 1 and 0. `*_sealed` columns hold commitments
(`~sha256(salt‖value)`): the value itself lies in `vault`, never here and never in the journal.

The journal is the source of truth: these tables are its projection and are compared with its replay.
`vault` and `paper_bytes` stand beside it: their content is bound by hashes that stand in journalled rows.
"""

from typing import Any, ClassVar

from sqlalchemy import BLOB, Text
from sqlmodel import Field, SQLModel

SCHEMA_VERSION = 1
APPLICATION_ID = 0x48415454  # "HATT"

STRICT = {"sqlite_strict": True}


def text(**more: Any) -> Any:
    """A text column (STRICT tables know no VARCHAR)."""
    return Field(sa_type=Text, **more)


class Named(SQLModel):
    """A person's name in Kazakh and Russian."""

    surname_kk: str = text()
    given_kk: str = text()
    patronymic_kk: str = text()
    surname_ru: str = text()
    given_ru: str = text()
    patronymic_ru: str = text()


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


class Member(Named, table=True):
    """A member of the commission; `role` is chair, deputy_chair, secretary or member (Art. 10, 13)."""

    __tablename__ = "member"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    role: str = text()
    position: int
    suspended_reason: str | None = text(default=None, nullable=True)


class Elector(Named, table=True):
    """A deputy on the electors' list; `id` is the number on it (Art. 24.4)."""

    __tablename__ = "elector"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    birth_year: int
    address_kk_sealed: str = text()
    address_ru_sealed: str = text()


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


class Submission(SQLModel, table=True):
    """The nominator's paper that names candidates (D1485 p.13, 17)."""

    __tablename__ = "submission"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    nominator: str = text()
    number: str = text()
    day: str = text()
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


class Notice(SQLModel, table=True):
    """A notice made public: of the vote day, registration, results, the elected akim (p.9, 19.1, 47, 53)."""

    __tablename__ = "notice"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    kind: str = text()
    where_kk: str = text()
    where_ru: str = text()
    at: str = text()


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


class CountEntry(SQLModel, table=True):
    """One of the two blind entries of a count; `id` is `round:entry`."""

    __tablename__ = "count_entry"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int
    entry: int
    person: str = text(foreign_key="member.id")
    at: str = text()
    urn_opened_at: str = text()
    counted_at: str = text()


class CountFigure(SQLModel, table=True):
    """A figure of one entry; `id` is `round:entry:key`; keys `votes.<candidate>`, `issued_by.<member>`."""

    __tablename__ = "count_figure"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    count_entry: str = text(foreign_key="count_entry.id")
    figure: str = text()
    value: int


class CountProtocol(SQLModel, table=True):
    """A signed count protocol: its figures are frozen; `id` is the round (Art. 43.8)."""

    __tablename__ = "count_protocol"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    signed_at: str = text()
    posted_kk: str = text()
    posted_ru: str = text()


class ProtocolSigner(SQLModel, table=True):
    """A member who signed a count protocol, or was absent with a reason; `id` is `round:member`."""

    __tablename__ = "protocol_signer"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int = Field(foreign_key="count_protocol.id")
    member: str = text(foreign_key="member.id")
    absent_kk: str | None = text(default=None, nullable=True)
    absent_ru: str | None = text(default=None, nullable=True)


class Explanation(SQLModel, table=True):
    """A warning of a count and its explanation as printed; `id` is `round:code`."""

    __tablename__ = "explanation"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int = Field(foreign_key="count_protocol.id")
    code: str = text()
    text_kk: str = text()
    text_ru: str = text()


class Statement(SQLModel, table=True):
    """A complaint, dissent or observer's statement; attached to the count protocol of `round` or not yet."""

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
    """The result of a vote as the rules established it; `id` is the round (D1485 p.45, 47)."""

    __tablename__ = "result"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
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
    """Whom a result names: the elected, or the two of a second vote; `id` is `round:position`."""

    __tablename__ = "result_person"
    __table_args__: ClassVar = STRICT
    id: str = text(primary_key=True)
    round: int = Field(foreign_key="result.id")
    candidate: str = text(foreign_key="candidate.id")


class SecondVote(SQLModel, table=True):
    """The decision calling the second vote of the same day (id 1) and its hour (D1485 p.45)."""

    __tablename__ = "second_vote"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    decision: str = text(foreign_key="decision.id")
    begins_at: str = text()
    at: str = text()


class Winner(SQLModel, table=True):
    """The registered elected akim (id 1) and the decision (D1485 p.52)."""

    __tablename__ = "winner"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    decision: str = text(foreign_key="decision.id")
    at: str = text()


class Presentation(SQLModel, table=True):
    """The decision presented to the superior akim (id 1); its receipt starts the 24 hours (p.52)."""

    __tablename__ = "presentation"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    letter: int = Field(foreign_key="paper.id")
    letter_number: str = text()
    how: str = text()
    sent_at: str = text()
    received_at: str = text()
    received_by: str = text()


class Appointment(SQLModel, table=True):
    """The superior akim's order of appointment (id 1): number, day, hour (p.52)."""

    __tablename__ = "appointment"
    __table_args__: ClassVar = STRICT
    id: int = Field(primary_key=True)
    candidate: str = text(foreign_key="candidate.id")
    number: str = text()
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


SIDE_TABLES = frozenset({"vault", "paper_bytes"})
