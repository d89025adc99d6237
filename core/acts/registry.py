"""Every act by its name. What is not here cannot be done."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from core.acts.base import Act
from core.acts.commission import HoldMeeting, SeatCommission, SuspendMember
from core.acts.count import EnterCount, RecordStatement, SignCountProtocol
from core.acts.election import CallElection, ConfirmCalendar
from core.acts.electors import EnrolElectors
from core.acts.nomination import EstablishConformity, FilePaper, ReceiveSubmission
from core.acts.notices import PublishNotice
from core.acts.papers import HandOver, IssuePaper
from core.acts.registration import CancelRegistration, RefuseCandidate, RegisterCandidate, Withdraw
from core.acts.result import CallSecondVote, EstablishResult, RecordRuling
from core.acts.voting import ApproveBallot, CancelUnused, OpenMeeting, SignOutBallots
from core.acts.winner import PresentDecision, RecordAppointment, RegisterWinner

ACTS: Mapping[str, type[Act]] = MappingProxyType(
    {
        act.name: act
        for act in (
            CallElection,
            ConfirmCalendar,
            SeatCommission,
            SuspendMember,
            HoldMeeting,
            EnrolElectors,
            ReceiveSubmission,
            FilePaper,
            EstablishConformity,
            RegisterCandidate,
            RefuseCandidate,
            CancelRegistration,
            Withdraw,
            PublishNotice,
            ApproveBallot,
            OpenMeeting,
            SignOutBallots,
            CancelUnused,
            EnterCount,
            RecordStatement,
            SignCountProtocol,
            RecordRuling,
            EstablishResult,
            CallSecondVote,
            RegisterWinner,
            IssuePaper,
            PresentDecision,
            RecordAppointment,
            HandOver,
        )
    }
)


def schema(name: str) -> dict[str, Any]:
    """The JSON schema of an act's data in a rehearsal script."""
    return ACTS[name].model_json_schema()
