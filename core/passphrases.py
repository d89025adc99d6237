"""Passphrases: what is accepted as one, how its hash is kept, and how long to wait after failed tries.

Argon2id with 19 MiB, two passes, one lane; the hash is kept as a PHC string with its parameters, so that
stronger ones can follow. A sentence is fine; there is no rule but the length and not being the name.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 13
LONGEST = 1_000
FREE_TRIES = 5
FIRST_DELAY = 15
LONGEST_DELAY = 3_600
"""Seconds. Keeper and chair can give a new passphrase meanwhile: nobody is shut out on the vote day."""


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher, Type  # noqa: PLC0415  loaded when a passphrase is asked for

    return PasswordHasher(
        time_cost=2, memory_cost=19_456, parallelism=1, hash_len=32, salt_len=16, type=Type.ID
    )


def hashed(passphrase: str, salt: bytes) -> str:
    """The PHC string to keep."""
    return _hasher().hash(_same(passphrase), salt=salt)


def fits(phc: str, passphrase: str) -> bool:
    """Whether a passphrase is the one behind a PHC string."""
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415  loaded with the first passphrase

    try:
        return _hasher().verify(phc, _same(passphrase))
    except (VerificationError, InvalidHashError):
        return False


def is_short(passphrase: str) -> bool:
    """Fewer than thirteen characters, as people see them."""
    return len(_same(passphrase)) < SHORTEST


def is_name(passphrase: str, names: Iterable[str]) -> bool:
    """Whether it is one of the names, whatever the case, blanks and full stops."""
    return _letters(passphrase) in {_letters(name) for name in names if _letters(name)}


def delay_after(failures: int) -> int:
    """How many seconds to wait before the next try: five are free, then 15 s that double."""
    if failures < FREE_TRIES:
        return 0
    doubled = FIRST_DELAY << min(failures - FREE_TRIES, 20)
    return min(doubled, LONGEST_DELAY)


def _same(passphrase: str) -> str:
    """The same letters however the keyboard composed them."""
    return unicodedata.normalize("NFC", passphrase)


def _letters(text: str) -> str:
    return "".join(letter for letter in _same(text).casefold() if letter.isalnum())
