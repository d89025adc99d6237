"""Accounts by hand: a new one, another role, a new passphrase (audit.md, "Accounts")."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core import passphrases
from core.acts.accounts import REPLACE, SEATED
from core.office import Verdict
from core.rights import ROLES, rights
from core.rules.people import ascii_slug
from gui import words
from gui.forms.choices import ChoiceField, Options, YesNoField
from gui.forms.secret import PassphraseField
from gui.forms.spec import Factory, FormSpec, Section, Values, text
from gui.forms.texts import LineField
from gui.language import current
from gui.view import View

translate = QCoreApplication.translate
APART = "|"
"""Between a member's key and name in one answer: the account is named after the member."""
NOBODY = "–"
"""The name while no member is chosen: what is missing is said of the member."""


def _roles() -> Options:
    return [(role, rights().words[role][current()]) for role in ROLES]


def _passphrase() -> PassphraseField:
    hint = translate(
        "Accounts",
        "{least} characters or more; a sentence is easy to keep in mind. Any letters, and spaces too.",
    )
    return PassphraseField(
        "passphrase", translate("Accounts", "Passphrase"), hint.format(least=passphrases.SHORTEST)
    )


def _seated(values: Mapping[str, Any]) -> bool:
    return values.get("role") in SEATED


def _outside(values: Mapping[str, Any]) -> bool:
    return values.get("role") is not None and not _seated(values)


def _create(view: View) -> Sequence[Section]:
    has = {one.member for one in view.situation.accounts}
    members = [
        (
            f"{one.key}{APART}{one.person[current()].full}",
            f"{words.full_name(one.person)}, {words.role(one.role)}",
        )
        for one in view.situation.members
        if one.key not in has
    ]
    role = ChoiceField("role", translate("Accounts", "Role in this file"), _roles())
    member = ChoiceField("member", translate("Accounts", "Member of the commission"), members, listed=True)
    name = LineField("person", translate("Accounts", "Name"), letters=44)
    return (
        Section("", (role,)),
        Section("", (member,), when=_seated),
        Section("", (name,), when=_outside),
        Section(translate("Accounts", "How the person signs in"), (_passphrase(),)),
    )


def _create_shape(values: Values) -> Values:
    """The account's key and name: a member's own, else made of the name that was typed."""
    made = dict(values)
    key, _, name = str(made.pop("member", None) or "").partition(APART)
    if _seated(values):
        return {**made, "key": key or "x", "member": key or None, "person": name or NOBODY}
    typed = str(made.get("person") or "")
    return {**made, "key": ascii_slug(typed, 32), "person": typed}


def _first(view: View) -> Values:
    return {} if view.situation.accounts else {"role": "keeper"}


def _create_intro(view: View) -> str:
    if view.situation.accounts:
        return translate("Accounts", "The person signs in with it and records under their own name only.")
    return translate(
        "Accounts",
        "Accounts are optional. With the first one, the keeper's, every act asks who is signed in. They "
        "guide people and don't protect the file from whoever can copy it.",
    )


def _created(_view: View, _verdict: Verdict) -> Sequence[str]:
    return (translate("Accounts", "Tell the person the passphrase; they change it themselves afterwards."),)


def create_account(_subject: str) -> FormSpec:
    """A new account."""
    return FormSpec(
        act="create_account",
        title=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Create an account")),
        button=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Create the account")),
        build=_create,
        intro=_create_intro,
        initial=_first,
        after=_created,
        shape=_create_shape,
        keeps_draft=False,
        asks_moment=False,
    )


def _everybody(view: View) -> Options:
    closed = translate("Accounts", "{account} (closed)")
    return [
        (one.key, said if one.active else closed.format(account=said))
        for one in view.situation.accounts
        for said in (words.account(one, view.situation),)
    ]


def _change(view: View) -> Sequence[Section]:
    return (
        Section(
            "",
            (
                ChoiceField("key", translate("Accounts", "Whose account"), _everybody(view), listed=True),
                ChoiceField("role", translate("Accounts", "Role in this file"), _roles()),
                YesNoField(
                    "active",
                    translate("Accounts", "May the person sign in?"),
                    translate("Accounts", "A closed account stays in the file and can be opened again."),
                ),
            ),
        ),
    )


def change_account(_subject: str) -> FormSpec:
    """Another role, or an account closed or opened again."""
    return FormSpec(
        act="change_account",
        title=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Change an account")),
        button=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Change the account")),
        build=_change,
        asks_moment=False,
    )


def _whose(view: View) -> Options:
    mine = view.account
    if mine is None or mine.role in REPLACE:
        return _everybody(view)
    return [(mine.key, words.account(mine, view.situation))]


def _change_passphrase(view: View) -> Sequence[Section]:
    whose = ChoiceField("key", translate("Accounts", "Whose account"), _whose(view), listed=True)
    return (Section("", (whose, _passphrase())),)


def _own(view: View) -> Values:
    return {"key": view.account.key} if view.account is not None else {}


def change_passphrase(_subject: str) -> FormSpec:
    """A new passphrase: one's own, or a forgotten one by the keeper or the chair."""
    return FormSpec(
        act="change_passphrase",
        title=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Change a passphrase")),
        button=text("Accounts", QT_TRANSLATE_NOOP("Accounts", "Change the passphrase")),
        build=_change_passphrase,
        initial=_own,
        keeps_draft=False,
        asks_moment=False,
    )


_MADE: tuple[Callable[[str], FormSpec], ...] = (create_account, change_account, change_passphrase)
SPECS: dict[str, Factory] = {made.__name__: made for made in _MADE}
