"""The tables of a working file: one election, every row the effect of an act.

Each table has one primary key named `id` (a text or a whole number), so that the journal can name any
row as (table, id). Moments are text, ISO 8601 with the district's offset; days are `YYYY-MM-DD`;
figures are whole numbers; yes and no are 1 and 0. `*_sealed` columns hold commitments
(`~sha256(salt‖value)`): the value itself lies in `vault`, never here and never in the journal.

The journal is the source of truth: these tables are its projection and are compared with its replay.
`vault` and `paper_bytes` stand beside it: their content is bound by hashes that stand in journalled rows.
"""

from core.record.tables.base import Named as Named
from core.record.tables.candidates import (
    Appeal as Appeal,
)
from core.record.tables.candidates import (
    AppealAnswer as AppealAnswer,
)
from core.record.tables.candidates import (
    BarredPerson as BarredPerson,
)
from core.record.tables.candidates import (
    Candidate as Candidate,
)
from core.record.tables.candidates import (
    CandidateDecision as CandidateDecision,
)
from core.record.tables.candidates import (
    CandidatePaper as CandidatePaper,
)
from core.record.tables.candidates import (
    Conformity as Conformity,
)
from core.record.tables.candidates import (
    ConformityVote as ConformityVote,
)
from core.record.tables.candidates import (
    Observer as Observer,
)
from core.record.tables.candidates import (
    Proxy as Proxy,
)
from core.record.tables.candidates import (
    Submission as Submission,
)
from core.record.tables.candidates import (
    Withdrawal as Withdrawal,
)
from core.record.tables.commission import (
    Account as Account,
)
from core.record.tables.commission import (
    CommissionMeeting as CommissionMeeting,
)
from core.record.tables.commission import (
    Decision as Decision,
)
from core.record.tables.commission import (
    Elector as Elector,
)
from core.record.tables.commission import (
    ListRequest as ListRequest,
)
from core.record.tables.commission import (
    MeetingPresence as MeetingPresence,
)
from core.record.tables.commission import (
    Member as Member,
)
from core.record.tables.counting import (
    CountEntry as CountEntry,
)
from core.record.tables.counting import (
    CountFigure as CountFigure,
)
from core.record.tables.counting import (
    CountProtocol as CountProtocol,
)
from core.record.tables.counting import (
    Explanation as Explanation,
)
from core.record.tables.counting import (
    Invalidation as Invalidation,
)
from core.record.tables.counting import (
    ProtocolSigner as ProtocolSigner,
)
from core.record.tables.counting import (
    Recount as Recount,
)
from core.record.tables.counting import (
    RepeatBar as RepeatBar,
)
from core.record.tables.counting import (
    RepeatElection as RepeatElection,
)
from core.record.tables.counting import (
    Result as Result,
)
from core.record.tables.counting import (
    ResultPerson as ResultPerson,
)
from core.record.tables.counting import (
    Ruling as Ruling,
)
from core.record.tables.counting import (
    Statement as Statement,
)
from core.record.tables.election import (
    CalendarStep as CalendarStep,
)
from core.record.tables.election import (
    Correction as Correction,
)
from core.record.tables.election import (
    Election as Election,
)
from core.record.tables.election import (
    Extension as Extension,
)
from core.record.tables.election import (
    ExtensionStep as ExtensionStep,
)
from core.record.tables.election import (
    Letterhead as Letterhead,
)
from core.record.tables.election import (
    OwnWording as OwnWording,
)
from core.record.tables.election import (
    Setting as Setting,
)
from core.record.tables.office import (
    Appointment as Appointment,
)
from core.record.tables.office import (
    Dismissal as Dismissal,
)
from core.record.tables.office import (
    EntryIntoOffice as EntryIntoOffice,
)
from core.record.tables.office import (
    MandateEnd as MandateEnd,
)
from core.record.tables.office import (
    Presentation as Presentation,
)
from core.record.tables.office import (
    Resignation as Resignation,
)
from core.record.tables.office import (
    Winner as Winner,
)
from core.record.tables.register import (
    Credential as Credential,
)
from core.record.tables.register import (
    Handover as Handover,
)
from core.record.tables.register import (
    Lateness as Lateness,
)
from core.record.tables.register import (
    Notice as Notice,
)
from core.record.tables.register import (
    Paper as Paper,
)
from core.record.tables.register import (
    PaperBytes as PaperBytes,
)
from core.record.tables.register import (
    Printing as Printing,
)
from core.record.tables.register import (
    Scan as Scan,
)
from core.record.tables.register import (
    ScanBytes as ScanBytes,
)
from core.record.tables.register import (
    Vault as Vault,
)
from core.record.tables.voting import (
    Attendance as Attendance,
)
from core.record.tables.voting import (
    Ballot as Ballot,
)
from core.record.tables.voting import (
    BallotLine as BallotLine,
)
from core.record.tables.voting import (
    ElectorsMeeting as ElectorsMeeting,
)
from core.record.tables.voting import (
    MeetingCall as MeetingCall,
)
from core.record.tables.voting import (
    MeetingClosing as MeetingClosing,
)
from core.record.tables.voting import (
    Participation as Participation,
)
from core.record.tables.voting import (
    SecondVote as SecondVote,
)
from core.record.tables.voting import (
    SigningOut as SigningOut,
)
from core.record.tables.voting import (
    Unused as Unused,
)

SCHEMA_VERSION = 2
APPLICATION_ID = 0x48415454  # "HATT"
SIDE_TABLES = frozenset({"vault", "paper_bytes", "scan_bytes", "credential"})
NEVER_EXPORTED = frozenset({"credential"})
