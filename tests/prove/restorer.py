"""The child process that puts an older copy in the place of a working file, as the window does.

python -m tests.prove.restorer FILE COPY FOLDER
"""

import os
import sys
from pathlib import Path

from core import restoring


def main() -> int:
    """Look at the copy, restore it, say so."""
    present, copy, folder = map(Path, sys.argv[1:])
    kept = restoring.restore(restoring.look(copy), present, folder)
    assert kept is not None
    os.write(1, b"RESTORED\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
