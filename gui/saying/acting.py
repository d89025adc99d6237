"""Who acts in another's role (Art. 20.9), and what the keeper of the accounts has to do for it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.record.situation import Member, Situation
from gui import words

ROLES = ("chair", "secretary")


def advice(situation: Situation) -> tuple[str, ...]:
    """A sentence for each account whose role lags behind who acts; none in a file without accounts.

    The keeper gives and takes roles by hand: nobody's rights change by a suspension alone.
    """
    return tuple(_said(situation)) if situation.accounts else ()


def _said(situation: Situation) -> Iterator[str]:
    for role in ROLES:
        holder, acting = situation.with_role(role), situation.acting(role)
        if acting is not None and acting != holder and role not in _roles(acting, situation):
            said = QCoreApplication.translate(
                "Acting",
                "{name} acts as {role}. The keeper of the accounts gives this person's account that role: "
                "Other acts, “Change an account”.",
            )
            yield said.format(name=words.full_name(acting.person), role=words.role(role))
    if (holder := situation.with_role("secretary")) is not None and holder == situation.acting("secretary"):
        for member in situation.members:
            if member.role == "member" and "secretary" in _roles(member, situation):
                said = QCoreApplication.translate(
                    "Acting",
                    "{name} acts as secretary no longer. The keeper of the accounts gives this person's "
                    "account the role of a member: Other acts, “Change an account”.",
                )
                yield said.format(name=words.full_name(member.person))


def _roles(member: Member, situation: Situation) -> set[str]:
    return {one.role for one in situation.accounts if one.active and one.member == member.key}
