"""Every act by its name. What is not here cannot be done."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from core.acts.accounts import ChangeAccount, ChangePassphrase, CreateAccount, SignIn, SignOut
from core.acts.appeals import RecordAppeal, RecordAppealAnswer
from core.acts.base import Act
from core.acts.calling import CallElectors
from core.acts.commission import HoldMeeting, ReturnMember, SeatCommission, SuspendMember
from core.acts.corrections import Correct
from core.acts.count import EnterCount, SignCountProtocol
from core.acts.election import CallElection, ConfirmCalendar
from core.acts.electors import EnrolElectors
from core.acts.entry import EnterOffice
from core.acts.extension import ExtendNomination, ProlongElection
from core.acts.invalidation import DecideRepeatElection, Invalidate
from core.acts.list_requests import AnswerListRequest
from core.acts.mandate import AnswerResignation, Dismiss, EndMandate, RecordConsent, RecordResignation
from core.acts.meeting import CallMeetingAgain, CloseMeeting, OpenMeeting
from core.acts.nomination import EstablishConformity, FilePaper, ReceiveSubmission
from core.acts.notices import PublishNotice
from core.acts.papers import HandOver, IssuePaper
from core.acts.printing import RecordPrinting
from core.acts.recount import OrderRecount
from core.acts.registration import CancelRegistration, RefuseCandidate, RegisterCandidate, Withdraw
from core.acts.reissue import ReissuePaper
from core.acts.representatives import RegisterObserver, RegisterProxy, RevokeProxy
from core.acts.result import CallSecondVote, EstablishResult, RecordRuling
from core.acts.scans import AttachScan
from core.acts.settings import SetPaperSettings, SetWording
from core.acts.statements import RecordStatement
from core.acts.voting import ApproveBallot, CancelUnused, SignOutBallots
from core.acts.winner import PresentDecision, RecordAppointment, RegisterWinner

ACTS: Mapping[str, type[Act]] = MappingProxyType(
    {
        act.name: act
        for act in (
            CallElection,
            ConfirmCalendar,
            SeatCommission,
            SetPaperSettings,
            SetWording,
            SuspendMember,
            ReturnMember,
            HoldMeeting,
            EnrolElectors,
            AnswerListRequest,
            ReceiveSubmission,
            FilePaper,
            EstablishConformity,
            RegisterCandidate,
            RefuseCandidate,
            CancelRegistration,
            Withdraw,
            RecordAppeal,
            RecordAppealAnswer,
            ExtendNomination,
            ProlongElection,
            RegisterProxy,
            RevokeProxy,
            RegisterObserver,
            PublishNotice,
            ApproveBallot,
            CallElectors,
            OpenMeeting,
            CallMeetingAgain,
            SignOutBallots,
            CancelUnused,
            EnterCount,
            RecordStatement,
            SignCountProtocol,
            OrderRecount,
            RecordRuling,
            EstablishResult,
            CallSecondVote,
            CloseMeeting,
            Invalidate,
            DecideRepeatElection,
            RegisterWinner,
            IssuePaper,
            PresentDecision,
            RecordAppointment,
            EnterOffice,
            RecordResignation,
            AnswerResignation,
            EndMandate,
            Dismiss,
            RecordConsent,
            HandOver,
            RecordPrinting,
            Correct,
            ReissuePaper,
            AttachScan,
            CreateAccount,
            ChangeAccount,
            ChangePassphrase,
            SignIn,
            SignOut,
        )
    }
)


def schema(name: str) -> dict[str, Any]:
    """The JSON schema of an act's data in a rehearsal script."""
    return ACTS[name].model_json_schema()
