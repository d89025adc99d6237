"""Who stands at the desk: signing in, the lock of an idle screen, and what a role may do.

Accounts are optional. Without any, whoever sits there picks their name, and `standing` lets them. From the
first account on, every act needs a person who is signed in and whose role may do it. Accounts guide people;
they do not protect the file (README): what happened is shown by the journal and by the heads on paper.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from core import passphrases
from core.acts.accounts import SignIn, SignOut, account_of
from core.record import tables
from core.record.database import Record
from core.record.situation import Account, Situation
from core.rights import rights
from core.rules.findings import Finding

IDLE = 30 * 60
LONGEST = 12 * 60 * 60
OUTSIDE = "@"
"""Before the key of an account whose person is no member, as the journal names who recorded an entry."""


def running_seconds() -> float:
    """Seconds that go on while the lid is closed, and that nobody can set back."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Session:
    """A person signed in: locked after thirty minutes idle, and over after twelve hours."""

    def __init__(self, account: str, ticks: Callable[[], float] = running_seconds) -> None:
        self.account = account
        self._ticks = ticks
        self._began = self._last = ticks()

    def holds(self) -> bool:
        """Whether the person still counts as being there."""
        now = self._ticks()
        return now - self._last < IDLE and now - self._began < LONGEST

    def touch(self) -> None:
        """The person did something: the idle time begins anew. What is over stays over."""
        if self.holds():
            self._last = self._ticks()


@dataclass(frozen=True, slots=True)
class Standing:
    """Who stands at the desk: how the journal names them, their account, what speaks against it."""

    by: str
    account: Account | None = None
    findings: tuple[Finding, ...] = ()


def standing(situation: Situation, act: str, by: str, session: Session | None) -> Standing:
    """Who does an act. `by` is the key of an account once there are accounts, else of a person."""
    if not situation.accounts:
        return Standing(by)
    account = account_of(situation, by)
    if account is None:
        return Standing(by, None, (Finding("account.unknown", (), {"key": by}),))
    return Standing(name_of(account), account, tuple(_refusals(account, act, session)))


def name_of(account: Account) -> str:
    """How the journal names whoever acts: the member, or the account of somebody who is none."""
    return account.member or f"{OUTSIDE}{account.key}"


def _refusals(account: Account, act: str, session: Session | None) -> Iterator[Finding]:
    if not account.active:
        yield Finding("account.inactive", (), {"key": account.key})
    elif act != SignIn.name and not _there(account, act, session):
        yield Finding("account.signed_out", (), {"key": account.key})
    if not rights().may(account.role, act):
        yield Finding("account.right", (), {"role": rights().words[account.role]})


def _there(account: Account, act: str, session: Session | None) -> bool:
    """Whether the person is signed in; who sat idle too long is not, but still signs out."""
    mine = session is not None and session.account == account.key
    return mine and session is not None and (session.holds() or act == SignOut.name)


def may(situation: Situation, deed: str, by: str, session: Session | None) -> Finding | None:
    """What speaks against a deed that is no act (`export_whole`, `back_up`, `restore` …); None: nothing."""
    if not situation.accounts:
        return None
    account = account_of(situation, by)
    if account is None:
        return Finding("account.unknown", (), {"key": by})
    if session is None or session.account != by or not session.holds():
        return Finding("account.signed_out", (), {"key": by})
    if not rights().may_deed(account.role, deed):
        return Finding("account.right", (), {"role": rights().words[account.role]})
    return None


def asks_for_name(situation: Situation, act: str) -> bool:
    """Whether the person at the desk has to type their own name to sign an act off."""
    return bool(situation.accounts) and act in rights().sign_off


def check_name(situation: Situation, account: Account | None, typed: str) -> Iterator[Finding]:
    """The name typed to sign off: as it stands in the list of members, in Kazakh or in Russian."""
    member = situation.member(account.member) if account and account.member else None
    names = {member.person.kk.full, member.person.ru.full} if member else set()
    if " ".join(typed.split()) not in names:
        yield Finding("account.name_needed", ("confirmed_by",))


class Desk(Protocol):
    """What signing in needs of the office."""

    @property
    def record(self) -> Record:
        """The open file."""

    def situation(self) -> Situation:
        """Everything recorded."""


def try_passphrase(
    office: Desk, key: str, passphrase: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> tuple[Finding, ...]:
    """What speaks against a sign-in; a failed try is counted in the file and survives a restart.

    Five tries are free; then each one waits, first 15 seconds and then twice as long each time. While it
    waits the passphrase is not looked at.
    """
    account = account_of(office.situation(), key)
    if account is None:
        return (Finding("account.unknown", ("key",), {"key": key}),)
    if not account.active:
        return (Finding("account.inactive", ("key",), {"key": key}),)
    with office.record.reading() as session:
        row = session.get(tables.Credential, key)
        phc, failures, until = (row.phc, row.failures, row.until) if row else ("", 0, None)
    left = _seconds_left(until, failures, now())
    if left:
        return (Finding("account.wait", ("passphrase",), {"seconds": left}),)
    if passphrases.fits(phc, passphrase):
        return ()
    failures += 1
    delay = passphrases.delay_after(failures)
    then = (now() + timedelta(seconds=delay)).isoformat(timespec="seconds") if delay else None
    office.record.note_tries(key, failures, then)
    return (Finding("account.passphrase", ("passphrase",), {"seconds": delay}),)


def _seconds_left(until: str | None, failures: int, now: datetime) -> int:
    """How long to wait still; never longer than the delay itself, should the clock have been set back."""
    if until is None:
        return 0
    try:
        left = (datetime.fromisoformat(until) - now).total_seconds()
    except (ValueError, TypeError):  # the table of tries is no part of the journal: somebody wrote into it
        left = 0.0
    return max(0, min(-int(-left // 1), passphrases.delay_after(failures)))
