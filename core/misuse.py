"""A command that was misused, or an input that cannot be read: one line for the user, exit code 2."""


class Misuse(ValueError):  # noqa: N818 - it is the user's slip, not the program's error
    """What is wrong and where, in one line."""

    def __init__(self, line: str) -> None:
        super().__init__(" ".join(line.split()))
