"""How much is proved: all with `make prove`, a twentieth with `make test`, by a seed that is told."""

import os
import random

FULL = os.environ.get("HATTAMA_PROVE") == "full"
SEED = os.environ.get("HATTAMA_PROVE_SEED", "1485")
PART = 20


def share(full: int) -> int:
    """So many of the full number."""
    return full if FULL else max(1, full // PART)


def chance(name: str) -> random.Random:
    """The dice of a harness: the same throws for the same seed."""
    return random.Random(f"{SEED} {name}")


def tell(sentence: str) -> None:
    """Say what was measured; `make prove` shows it for tests that pass, pytest for those that fail."""
    print(f"{sentence} (seed {SEED})")  # noqa: T201 - this is what the reader of `make prove` reads
