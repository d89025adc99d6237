"""Write `requirements.lock` from the environment as it is: exact versions, no index named."""

import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
HEAD = "# Exact versions for the program and its tests; made by `make lock`. It names no index.\n"


def main() -> None:
    """Freeze what is installed, without pip itself."""
    frozen = subprocess.run(
        [sys.executable, "-m", "pip", "freeze", "--disable-pip-version-check"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    LOCK.write_text(HEAD + frozen, encoding="utf-8")


if __name__ == "__main__":
    main()
