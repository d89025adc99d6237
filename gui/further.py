"""The acts beside the plain course of an election: which can be taken up now, and why another can't yet.

A reason is a key of `REASONS`; an empty one means that the form may be opened. The act's own check has
the last word.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.acts.appeals import pending
from core.acts.deadlines import unelected
from core.acts.mandate import awaits_consent
from core.acts.meeting import nothing_to_announce
from core.record.situation import Situation
from core.rules.procedure import Begins
from gui.forms.appeals import contested
from gui.forms.keeping import fallen
from gui.view import View

Why = Callable[[View], str]


@dataclass(frozen=True, slots=True)
class Offer:
    """An act of the list: its name, its subject, why it can't be taken up (empty: it can)."""

    act: str
    subject: str
    reason: str


ENTRIES = 2

REASONS = {
    "not_called": QT_TRANSLATE_NOOP("Further", "no election is called yet"),
    "no_decision": QT_TRANSLATE_NOOP("Further", "no refusal, cancellation or invalidation stands"),
    "no_appeal": QT_TRANSLATE_NOOP("Further", "no appeal waits for an answer"),
    "nobody_registered": QT_TRANSLATE_NOOP("Further", "no candidate is registered"),
    "no_proxy": QT_TRANSLATE_NOOP("Further", "no proxy is registered"),
    "no_calendar": QT_TRANSLATE_NOOP("Further", "the calendar is not confirmed"),
    "voted": QT_TRANSLATE_NOOP("Further", "the vote has begun"),
    "no_electors": QT_TRANSLATE_NOOP("Further", "the electors' list is empty"),
    "met": QT_TRANSLATE_NOOP("Further", "the meeting has been opened"),
    "no_attempt": QT_TRANSLATE_NOOP("Further", "no meeting was closed without a vote"),
    "no_result": QT_TRANSLATE_NOOP("Further", "no result is established yet"),
    "closed": QT_TRANSLATE_NOOP("Further", "the meeting is closed"),
    "no_protocol": QT_TRANSLATE_NOOP("Further", "no count protocol is signed yet"),
    "not_twice": QT_TRANSLATE_NOOP("Further", "the count is not entered twice yet"),
    "signed": QT_TRANSLATE_NOOP("Further", "the count protocol is signed"),
    "no_vote": QT_TRANSLATE_NOOP("Further", "nobody has voted yet"),
    "elected": QT_TRANSLATE_NOOP("Further", "somebody is elected and the election is valid"),
    "no_winner": QT_TRANSLATE_NOOP("Further", "the elected akim is not registered yet"),
    "registered": QT_TRANSLATE_NOOP("Further", "the elected akim is registered"),
    "by_order": QT_TRANSLATE_NOOP("Further", "under these Rules the office begins with the order"),
    "entered": QT_TRANSLATE_NOOP("Further", "it is recorded"),
    "no_office": QT_TRANSLATE_NOOP("Further", "nobody is in office yet"),
    "ended": QT_TRANSLATE_NOOP("Further", "the mandate has ended"),
    "no_resignation": QT_TRANSLATE_NOOP("Further", "no resignation waits for an answer"),
    "no_dismissal": QT_TRANSLATE_NOOP("Further", "no dismissal waits for a consent"),
    "nobody_suspended": QT_TRANSLATE_NOOP("Further", "no member is suspended"),
    "no_members": QT_TRANSLATE_NOOP("Further", "the commission is not seated"),
    "no_accounts": QT_TRANSLATE_NOOP("Further", "the file has no accounts"),
    "no_paper": QT_TRANSLATE_NOOP("Further", "no paper has been issued yet"),
    "none_fallen": QT_TRANSLATE_NOOP("Further", "no paper is superseded without a successor"),
}

GROUPS = {
    "candidates": QT_TRANSLATE_NOOP("Further", "Candidates"),
    "persons": QT_TRANSLATE_NOOP("Further", "Proxies and observers"),
    "commission": QT_TRANSLATE_NOOP("Further", "Commission and list"),
    "meeting": QT_TRANSLATE_NOOP("Further", "Meeting and count"),
    "validity": QT_TRANSLATE_NOOP("Further", "If the election does not stand"),
    "office": QT_TRANSLATE_NOOP("Further", "The akim's term of office"),
    "record": QT_TRANSLATE_NOOP("Further", "Record and papers"),
    "accounts": QT_TRANSLATE_NOOP("Further", "Accounts"),
}


def group_name(key: str) -> str:
    """A group of acts in words."""
    return QCoreApplication.translate("Further", str(GROUPS[key]))


def reason(key: str) -> str:
    """Why an act can't be taken up, in words."""
    return QCoreApplication.translate("Further", str(REASONS[key]))


def offers(view: View) -> Iterator[tuple[str, tuple[Offer, ...]]]:
    """Every group with its acts, in the order of the procedure."""
    for group, acts in _ACTS.items():
        yield (
            group,
            tuple(
                Offer(act, subject, why(view))
                for act, subject, why in acts
                if subject[:1] != "2" or view.situation.vote(2) is not None
            ),
        )


FIRST: dict[str, tuple[object, tuple[str, object]]] = {
    "no_decision": (
        QT_TRANSLATE_NOOP(
            "Further", "What is appealed against is recorded first, with the candidate or the election."
        ),
        ("candidates", None),
    ),
    "no_appeal": (
        QT_TRANSLATE_NOOP("Further", "Record the appeal first, then its answer."),
        ("act", ("record_appeal", "")),
    ),
    "nobody_registered": (
        QT_TRANSLATE_NOOP("Further", "Register a candidate first."),
        ("candidates", None),
    ),
    "no_proxy": (
        QT_TRANSLATE_NOOP("Further", "Register the proxy first."),
        ("act", ("register_proxy", "")),
    ),
    "nobody_suspended": (
        QT_TRANSLATE_NOOP("Further", "Record first that a member is suspended."),
        ("act", ("suspend_member", "")),
    ),
    "no_resignation": (
        QT_TRANSLATE_NOOP("Further", "Record the resignation first."),
        ("act", ("record_resignation", "")),
    ),
    "no_dismissal": (
        QT_TRANSLATE_NOOP("Further", "Record the dismissal first."),
        ("act", ("dismiss", "")),
    ),
    "no_accounts": (
        QT_TRANSLATE_NOOP("Further", "Create the first account: its holder keeps the others."),
        ("act", ("create_account", "")),
    ),
    "no_paper": (
        QT_TRANSLATE_NOOP("Further", "Papers come with the acts, or are issued by hand."),
        ("act", ("issue_paper", "")),
    ),
    "none_fallen": (
        QT_TRANSLATE_NOOP("Further", "A paper falls when the record beneath it is corrected."),
        ("act", ("correct", "")),
    ),
}
"""Where an act has nobody and nothing to choose from: what is done first, and where."""


def hindered(view: View, act: str) -> str:
    """Why the form of an act has nothing to choose from; empty where it has."""
    found = (why(view) for acts in _ACTS.values() for name, _, why in acts if name == act)
    return next((one for one in found if one in FIRST), "")


def first(key: str) -> tuple[str, tuple[str, object]]:
    """What is done before an act that is hindered, in words, and the page where it is done."""
    said, target = FIRST[key]
    return QCoreApplication.translate("Further", str(said)), target


def _called(view: View) -> str:
    return "" if view.situation.election is not None else "not_called"


def _in_office(s: Situation) -> bool:
    return s.appointment is not None or s.entry_into_office is not None


def _office(view: View) -> str:
    if not _in_office(view.situation):
        return "no_office"
    return "ended" if view.situation.mandate_end is not None else ""


def _extension(view: View) -> str:
    if not view.situation.calendar:
        return "no_calendar"
    return "voted" if view.situation.votes else ""


def _call(view: View) -> str:
    if not view.situation.electors:
        return "no_electors"
    return "met" if view.situation.meetings_of_electors else ""


def _again(view: View) -> str:
    s = view.situation
    return "" if s.meetings_of_electors and s.meeting is None else "no_attempt"


def _close(view: View) -> str:
    held = view.situation.meeting
    if held is not None and held.closing is not None:
        return "closed"
    told = any(vote.result is not None for vote in view.situation.votes)
    return "" if held is not None and (told or nothing_to_announce(view.situation)) else "no_result"


def _entered(round_: int) -> Why:
    """Figures that both entered wrongly are entered again, until the protocol is signed."""

    def why(view: View) -> str:
        vote = view.situation.vote(round_)
        if vote is None or len(vote.entries) < ENTRIES:
            return "not_twice"
        return "signed" if vote.protocol is not None else ""

    return why


def _recount(view: View) -> str:
    if view.situation.winner is not None:
        return "registered"
    return "" if any(vote.protocol is not None for vote in view.situation.votes) else "no_protocol"


def _repeat(view: View) -> str:
    s = view.situation
    if s.invalidation is not None or unelected(s):
        return ""
    return "elected" if s.winner is not None else "no_result"


def _enter(view: View) -> str:
    s = view.situation
    if view.procedure.entry.begins is Begins.ORDER:
        return "by_order"
    if s.winner is None:
        return "no_winner"
    return "entered" if s.entry_into_office is not None else ""


def _when(key: str, holds: Callable[[View], bool]) -> Why:
    """A reason that stands until something holds."""

    def why(view: View) -> str:
        return "" if holds(view) else key

    return why


_registered = _when("nobody_registered", lambda view: bool(view.situation.registered()))
_accounts = _when("no_accounts", lambda view: bool(view.situation.accounts))
_members = _when("no_members", lambda view: bool(view.situation.members))

_ACTS: dict[str, tuple[tuple[str, str, Why], ...]] = {
    "candidates": (
        ("extend_nomination", "", _extension),
        ("prolong_election", "", _extension),
        ("record_appeal", "", _when("no_decision", lambda view: bool(contested(view)))),
        (
            "record_appeal_answer",
            "",
            _when("no_appeal", lambda view: bool(tuple(pending(view.situation)))),
        ),
    ),
    "persons": (
        ("register_proxy", "", _registered),
        (
            "revoke_proxy",
            "",
            _when("no_proxy", lambda view: any(one.revoked_at is None for one in view.situation.proxies)),
        ),
        ("register_observer", "", _members),
    ),
    "commission": (
        ("suspend_member", "", _registered),
        (
            "return_member",
            "",
            _when(
                "nobody_suspended", lambda view: any(one.suspended_reason for one in view.situation.members)
            ),
        ),
        ("answer_list_request", "", _when("no_electors", lambda view: bool(view.situation.electors))),
    ),
    "meeting": (
        ("call_electors", "", _call),
        ("call_meeting_again", "", _again),
        ("record_statement", "1", _when("no_vote", lambda view: view.situation.meeting is not None)),
        ("record_statement", "2", _when("no_vote", lambda view: view.situation.meeting is not None)),
        ("enter_count", "1:2", _entered(1)),
        ("enter_count", "2:2", _entered(2)),
        ("order_recount", "1", _recount),
        ("close_meeting", "", _close),
    ),
    "validity": (
        ("record_ruling", "", _called),
        ("invalidate", "", _when("no_vote", lambda view: bool(view.situation.votes))),
        ("decide_repeat_election", "", _repeat),
    ),
    "office": (
        ("enter_office", "", _enter),
        ("record_resignation", "", _office),
        (
            "answer_resignation",
            "",
            _when(
                "no_resignation", lambda view: any(one.answer is None for one in view.situation.resignations)
            ),
        ),
        ("end_mandate", "", _office),
        ("dismiss", "", _office),
        (
            "record_consent",
            "",
            _when("no_dismissal", lambda view: any(awaits_consent(one) for one in view.situation.dismissals)),
        ),
    ),
    "record": (
        ("correct", "", _called),
        ("reissue_paper", "", _when("none_fallen", lambda view: bool(fallen(view)))),
        ("issue_paper", "", _called),
        ("hand_over", "", _when("no_paper", lambda view: bool(view.situation.papers))),
    ),
    "accounts": (
        ("create_account", "", _called),
        ("change_account", "", _accounts),
        ("change_passphrase", "", _accounts),
    ),
}
