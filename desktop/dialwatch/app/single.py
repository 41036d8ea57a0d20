"""One window a profile: a second start raises the first window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

__all__ = ["SingleWindow"]

_WAIT_MS = 1000


class SingleWindow(QObject):
    """The profile's window lock, and the door on which a second start knocks."""

    raise_requested = Signal()

    def __init__(self, profile: Path) -> None:
        super().__init__()
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:16]
        self._door = f"dialwatch-{digest}"
        self._lock = QLockFile(str(profile / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)

    def take(self) -> bool:
        """True when this process now owns the profile's window."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._door)  # left over by a window that was killed
        self._server.listen(self._door)
        return True

    def knock(self) -> bool:
        """Ask the window that owns the profile to come to the front. False: it does not hear."""
        socket = QLocalSocket()
        socket.connectToServer(self._door)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.disconnectFromServer()
        return True

    def release(self) -> None:
        """Give the profile's window back."""
        self._server.close()
        self._lock.unlock()

    def _knocked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
            self.raise_requested.emit()
