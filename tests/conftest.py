"""What every test stands on: no screen, no network, no folder of the person's own."""

import os
import socket
import tempfile
from typing import Any

from gui.immortal import hold

hold()  # whatever loads Qt, and its pytest plugin does, needs it: the papers' tests load no window
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="hattama-runtime-")


class _NoNetwork(socket.socket):
    """A socket that reaches nobody: no test may need a network."""

    def connect(self, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            raise OSError(f"a test tried to reach {address}")
        super().connect(address)


socket.socket = _NoNetwork  # type: ignore[misc]
