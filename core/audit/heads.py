"""Heads that stand on paper: what the program shows of them, so that paper has to be read.

The file itself knows which head each protocol bears. If the program showed it whole, it could be compared
with itself and nobody would look at the paper. So two of the sixteen groups are left blank, and the
auditor types them from the protocol that chair and secretary signed. Of one head they are always the same
two: whoever asks twice is shown no more than once.
"""

import hashlib
from dataclasses import dataclass

from core.audit.standalone_verify import parse_head
from core.misuse import Misuse

GROUPS = 16
MASKED = 2
LOOK_ALIKE = str.maketrans("асеёвАСЕЁВ", "aceebaceeb")
"""Cyrillic letters that somebody types for the hex digits they look like."""


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
        return whole("".join(groups))


def whole(typed: str) -> str:
    """A head that was typed whole, in groups or not; Misuse where it is none."""
    try:
        return parse_head(typed.translate(LOOK_ALIKE))
    except ValueError as error:
        raise Misuse(str(error)) from None


def masked(head: str) -> MaskedHead:
    """A head with two of its groups left blank: of the same head always the same two."""
    digits = parse_head(head)
    drawn = sorted(range(GROUPS), key=lambda place: hashlib.sha256(f"{place} {digits}".encode()).digest())
    blanks = drawn[:MASKED]
    groups = [digits[4 * place : 4 * place + 4] for place in range(GROUPS)]
    return MaskedHead(tuple(None if place in blanks else group for place, group in enumerate(groups)))
