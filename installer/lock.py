"""Write `requirements.lock` from the environment as it is: exact versions, no index named."""

import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
HEAD = "# Exact versions for the program and its tests; made by `make lock`. It names no index.\n"
ELSEWHERE = ('colorama==0.4.6; sys_platform == "win32"',)
"""What only another system needs, and so is not installed here."""


def main() -> None:
    """Freeze what is installed, without pip itself. Run it in an environment that holds nothing else."""
    frozen = subprocess.run(
        [sys.executable, "-m", "pip", "freeze", "--disable-pip-version-check"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    lines = sorted([*frozen.splitlines(), *ELSEWHERE], key=str.lower)
    LOCK.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
