"""Heads that stand on paper: what the program shows of them, so that paper has to be read.

The file itself knows which head each protocol bears. If the program showed it whole, it could be compared
with itself and nobody would look at the paper. So two of the sixteen groups are left blank, and the
auditor types them from the protocol that chair and secretary signed.
"""

import secrets
from dataclasses import dataclass

from core.audit.standalone_verify import parse_head
from core.misuse import Misuse

GROUPS = 16
MASKED = 2


@dataclass(frozen=True, slots=True)
class MaskedHead:
    """A head as the program shows it: sixteen groups of four, None where paper has to be read."""

    groups: tuple[str | None, ...]

    @property
    def blanks(self) -> tuple[int, ...]:
        """The places of the groups to type, counted from 0."""
        return tuple(place for place, group in enumerate(self.groups) if group is None)

    def filled(self, *typed: str) -> str:
        """The whole head with the typed groups in it, to ask the verifier for; Misuse for no hex digits."""
        if len(typed) != len(self.blanks):
            raise Misuse(f"{len(self.blanks)} groups have to be typed, not {len(typed)}")
        waiting = iter(typed)
        groups = [next(waiting).strip() if group is None else group for group in self.groups]
        if any(len(group) != 4 for group in groups):
            raise Misuse("a group of a head has four hex digits")
        try:
            return parse_head("".join(groups))
        except ValueError as error:
            raise Misuse(str(error)) from None


def masked(head: str) -> MaskedHead:
    """A head with two of its groups left blank, chosen anew each time."""
    digits = parse_head(head)
    blanks = secrets.SystemRandom().sample(range(GROUPS), MASKED)
    groups = [digits[4 * place : 4 * place + 4] for place in range(GROUPS)]
    return MaskedHead(tuple(None if place in blanks else group for place, group in enumerate(groups)))
