"""One window for one data folder: a second start hands its file to the first and ends.

Whoever holds the lock is the first and listens; the lock of a killed program is taken over. A first one that
does not answer in time is left alone: the file locks still keep two programs apart.
"""

import hashlib
import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QIODeviceBase, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core import logs

PATIENCE = 15.0
"""Seconds that a second start waits for the first one's answer."""
STEP = 100
LONGEST = 65_536
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives to a program that the person has just started, and so may come to the front."""


class Single(QObject):
    """`asked` carries the file that a second start was given, or None: it only wants the window."""

    asked = Signal(object)

    def __init__(self, folder: Path, meeting: Path, parent: QObject | None = None) -> None:
        """For the files of `folder`; lock and socket lie in `meeting`, a folder of this person alone."""
        super().__init__(parent)
        mark = hashlib.sha256(f"{_person()}\n{folder.absolute()}".encode()).hexdigest()[:16]
        self._name = f"hattama-{mark}"
        if sys.platform != "win32":
            self._name = str(meeting / self._name)
        self._lock = QLockFile(str(meeting / f"hattama-{mark}.lock"))
        self._lock.setStaleLockTime(0)  # a lock grows stale by its process ending, never by age
        self._server: QLocalServer | None = None
        self._reading: dict[QLocalSocket, bytes] = {}

    def first(self, file: Path | None) -> bool:
        """Whether this is the first; otherwise the file was handed over, and there is no more to do."""
        until = time.monotonic() + PATIENCE
        while True:
            if self._lock.tryLock(0):
                self._listen()
                return True
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                return True  # no lock can be made there: alone, as far as anybody can tell
            if self._handed_over(file):
                return False
            if time.monotonic() > until:
                logs.event("first_does_not_answer")
                return True
            time.sleep(STEP / 1000)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    # --- the first ---------------------------------------------------------------------------------------

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def _on_connection(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():
            socket = server.nextPendingConnection()
            self._reading[socket] = b""
            socket.readyRead.connect(self._on_read)
            socket.disconnected.connect(self._on_gone)
            self._take(socket)

    def _on_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket not in self._reading:
            return
        self._reading[socket] += bytes(socket.readAll().data())
        line, end, _ = self._reading[socket].partition(b"\n")
        if not end and len(line) < LONGEST:
            return
        del self._reading[socket]
        socket.write(b"ok\n")
        socket.flush()
        socket.disconnectFromServer()
        self._take_line(line)

    def _take_line(self, line: bytes) -> None:
        file = _said(line)
        logs.event("second_start", file=file is not None)
        self.asked.emit(file)

    def _on_gone(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._reading.pop(socket, None)
            socket.deleteLater()

    # --- the second --------------------------------------------------------------------------------------

    def _handed_over(self, file: Path | None) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name, QIODeviceBase.OpenModeFlag.ReadWrite)
        if not socket.waitForConnected(STEP):
            return False
        _let_it_come_forward()
        tokens = {name: os.environ[name] for name in TOKENS if os.environ.get(name)}
        told = {"file": str(file.absolute()) if file is not None else None, "tokens": tokens}
        socket.write(json.dumps(told).encode() + b"\n")
        socket.flush()
        return socket.waitForReadyRead(int(PATIENCE * 1000)) and bytes(socket.readAll().data()) == b"ok\n"


def _person() -> str:
    """Who is logged in to the computer, as far as it tells two persons apart."""
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())


def _said(line: bytes) -> Path | None:
    """The file a second start names; what is not of our making names none."""
    with suppress(ValueError, TypeError, AttributeError):
        told = json.loads(line.decode())
        for name, value in told.get("tokens", {}).items():
            if name in TOKENS:
                os.environ[name] = str(value)
        return Path(told["file"]) if told.get("file") else None
    return None


def _let_it_come_forward() -> None:
    """Windows lets a program come to the front only with the leave of the one that the person started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  Windows only

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def meeting_folder() -> Path:
    """A folder of this person alone, made when missing; Qt wants one too (T47)."""
    if sys.platform == "win32":
        return Path(os.environ.get("TEMP", Path.home()))
    named = os.environ.get("XDG_RUNTIME_DIR")
    if named and Path(named).is_dir():
        return Path(named)
    import tempfile  # noqa: PLC0415  only where the session gives no folder

    made = Path(tempfile.gettempdir()) / f"hattama-{os.getuid()}"
    with suppress(OSError):
        made.mkdir(mode=0o700, exist_ok=True)
    if not _ours(made):
        made = Path(tempfile.mkdtemp(prefix="hattama-"))
    os.environ["XDG_RUNTIME_DIR"] = str(made)
    return made


def _ours(folder: Path) -> bool:
    """Whether a folder is this person's and nobody else can look into it."""
    with suppress(OSError):
        found = folder.lstat()
        return (
            folder.is_dir()
            and not folder.is_symlink()
            and found.st_uid == os.getuid()
            and not found.st_mode & 0o077
        )
    return False
