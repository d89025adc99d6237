"""Accounts: who may use the file. Optional; a file without accounts works as if everybody may do everything.

Nothing of a passphrase stands in the journal: the row of the account does, and that its passphrase was
changed; the hash lies in `credential`, a side table that no export carries (audit.md, "Accounts").
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field, SecretStr

from core import passphrases
from core.acts.base import Act, Case, Desk, Flag, Key, Line, clean
from core.record import tables
from core.record.situation import Account, Situation
from core.rules.findings import Finding

Role = Literal["secretary", "chair", "member", "observer", "keeper"]
Passphrase = Annotated[SecretStr, Field(max_length=passphrases.LONGEST)]
SEATED = frozenset({"secretary", "chair", "member"})
"""Roles of members of the commission; an observer and the keeper of the accounts are none."""

REPLACE = frozenset({"keeper", "chair"})
"""Roles that give somebody else a new passphrase."""


class CreateAccount(Act):
    """Create an account. The first one is the keeper's; from then on every act asks who is signed in."""

    name: ClassVar[str] = "create_account"
    key: Key
    role: Role
    person: Line
    member: Key | None = None
    passphrase: Passphrase

    def check(self, case: Case) -> Iterator[Finding]:
        """The key is free, the role fits the person, the passphrase is long enough and not the name."""
        before = case.before
        if account_of(before, self.key) is not None:
            yield Finding("account.key_taken", ("key",), {"key": self.key})
        if not before.accounts and self.role != "keeper":
            yield Finding("account.first_keeper", ("role",))
        yield from _seat(before, self.key, self.role, self.member)
        yield from _strength(before, self.passphrase, (self.key, self.person), self.member)

    def effect(self, desk: Desk) -> None:
        """The account, and beside the journal its hash."""
        row = tables.Account(
            id=self.key,
            role=self.role,
            member=self.member,
            name=clean(self.person),
            active=1,
            passphrases=1,
        )
        desk.session.add(row)
        desk.session.flush()
        phc = passphrases.hashed(self.passphrase.get_secret_value(), desk.salt())
        desk.session.add(tables.Credential(id=self.key, phc=phc, failures=0, until=None))


class ChangeAccount(Act):
    """Give an account another role, or shut it or open it again; it is never deleted."""

    name: ClassVar[str] = "change_account"
    key: Key
    role: Role
    active: Flag

    def check(self, case: Case) -> Iterator[Finding]:
        """The account is there, the role fits the person, and a keeper remains."""
        before = case.before
        account = account_of(before, self.key)
        if account is None:
            yield Finding("account.unknown", ("key",), {"key": self.key})
            return
        others = [one for one in before.accounts if one.key != self.key and one.active]
        stays = self.role == "keeper" and self.active
        if not stays and not any(one.role == "keeper" for one in others):
            yield Finding("account.last_keeper", ("role",))
        if self.active:
            yield from _seat(before, self.key, self.role, account.member)

    def effect(self, desk: Desk) -> None:
        """The account's row."""
        row = desk.session.get_one(tables.Account, self.key)
        row.role = self.role
        row.active = int(self.active)
        desk.session.add(row)


class ChangePassphrase(Act):
    """Give an account a new passphrase: one's own, or anybody's by the keeper or the chair; waiting ends.

    Two who can replace a forgotten one, so that forgetting does not end an election.
    """

    name: ClassVar[str] = "change_passphrase"
    key: Key
    passphrase: Passphrase

    def check(self, case: Case) -> Iterator[Finding]:
        """The account is there and one's own, or who acts may replace it; the passphrase is strong enough."""
        account = account_of(case.before, self.key)
        if account is None:
            yield Finding("account.unknown", ("key",), {"key": self.key})
            return
        mine = account_of(case.before, case.account)
        if mine is None or (mine.key != self.key and mine.role not in REPLACE):
            yield Finding("account.not_yours", ("key",), {"key": self.key})
        yield from _strength(case.before, self.passphrase, (self.key, account.name), account.member)

    def effect(self, desk: Desk) -> None:
        """The hash beside the journal, and in the journal that there is another."""
        account = desk.session.get_one(tables.Account, self.key)
        account.passphrases += 1
        desk.session.add(account)
        row = desk.session.get(tables.Credential, self.key)
        phc = passphrases.hashed(self.passphrase.get_secret_value(), desk.salt())
        row = row or tables.Credential(id=self.key, phc=phc, failures=0)
        row.phc, row.failures, row.until = phc, 0, None
        desk.session.add(row)


class SignIn(Act):
    """A person signed in. `Office.sign_in` asks for the passphrase first."""

    name: ClassVar[str] = "sign_in"

    def check(self, case: Case) -> Iterator[Finding]:
        """There are accounts at all; whether this one may is asked of every act."""
        if case.account is None:
            yield Finding("account.unknown", (), {"key": case.by})

    def effect(self, desk: Desk) -> None:
        """An entry without rows; failed tries are forgotten."""
        row = desk.session.get(tables.Credential, desk.case.account)
        if row is not None and row.failures:
            row.failures, row.until = 0, None
            desk.session.add(row)


class SignOut(Act):
    """The person who was signed in signed out, or was signed out after thirty idle minutes."""

    name: ClassVar[str] = "sign_out"

    def check(self, case: Case) -> Iterator[Finding]:
        """Only who is signed in can sign out."""
        if case.account is None:
            yield Finding("account.unknown", (), {"key": case.by})

    def effect(self, desk: Desk) -> None:
        """An entry without rows."""


def account_of(situation: Situation, key: str | None) -> Account | None:
    """The account of that key, active or not."""
    return next((one for one in situation.accounts if one.key == key), None)


def _seat(before: Situation, key: str, role: str, member: str | None) -> Iterator[Finding]:
    """The roles of the commission are its members', each of whom has one account at most."""
    if role not in SEATED:
        if member is not None:
            yield Finding("account.no_seat", ("member",))
        return
    seat = before.member(member) if member else None
    if seat is None:
        yield Finding("account.seat_needed", ("member",))
        return
    if any(one.member == member and one.active and one.key != key for one in before.accounts):
        yield Finding("account.member_taken", ("member",), {"key": str(member)})
    if role == "chair" and seat.role not in {"chair", "deputy_chair"}:
        yield Finding("account.chair", ("role",))


def _strength(
    before: Situation, passphrase: SecretStr, names: tuple[str, ...], member: str | None
) -> Iterator[Finding]:
    given = passphrase.get_secret_value()
    seat = before.member(member) if member else None
    if seat is not None:
        names = (*names, seat.person.kk.full, seat.person.ru.full)
    if passphrases.is_short(given):
        yield Finding("account.short", ("passphrase",), {"least": passphrases.SHORTEST})
    elif passphrases.is_name(given, names):
        yield Finding("account.is_name", ("passphrase",))
