"""The window's way to the process that plays: one for its life, started when first needed.

It is a `QProcess`, so that nothing is written or read that could hold the window up, and no
thread is needed.
"""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from dialwatch.calls.playing import Device, Hearing, Load, Phase, Playing
from dialwatch.calls.recording import Opened
from dialwatch.engine.child import child_command

__all__ = ["LOG", "PlayerProcess"]

LOG = "play.out"
"""In the profile: what the sound system prints."""

_DEATHS = 3
"""On one recording: then it is to blame."""
_PATIENCE = 1.0
"""Seconds that it gets to end by itself."""
_LOOK = 1000
"""Milliseconds between two looks at whether it has gone silent."""
_MOST_LOG = 1_000_000
"""Bytes: ALSA writes a page whenever it finds no card."""
_HUNG = 5.0
"""Seconds without a word while it plays: it tells ten times a second."""


class PlayerProcess(QObject):
    """Plays what it is given, and starts again where its process dies; it never plays unasked."""

    told = Signal(object)
    """A `Playing`."""
    devices = Signal(object)
    """A list of `Device`, after `ask_devices`."""

    def __init__(
        self,
        profile: Path,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = profile / LOG
        self._command = list(command or child_command("play"))
        self._process: QProcess | None = None
        self._loaded: tuple[Opened, bytes] | None = None
        self._hearing = Hearing()
        self._now = Playing()
        self._at = 0
        """Where it stands: from here a new process goes on."""
        self._heard_at = 0.0
        self._deaths = 0
        self._note = ""
        self._watch = QTimer(self, interval=_LOOK)
        self._watch.timeout.connect(self._look)

    @property
    def now(self) -> Playing:
        """What was told last."""
        return self._now

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._process.processId() if self._process else None

    # What it is asked

    def load(self, opened: Opened, at: int = 0, content: bytes = b"") -> None:
        """Open a recording and stand silent at that millisecond. `content`: the bytes of one that
        the engine holds in memory."""
        self._loaded, self._deaths, self._note = (opened, content), 0, ""
        self._at = at
        self._load()

    def hear(self, hearing: Hearing) -> None:
        """From now on so, whatever is loaded."""
        self._hearing = hearing
        if self._process is not None:
            self._tell("hear", hearing.told())

    def play(self) -> None:
        """Go on, or from the beginning where it had ended."""
        if self._loaded is not None:
            self._tell("play")

    def pause(self) -> None:
        """Be silent."""
        self._tell("pause")

    def seek(self, at: int) -> None:
        """Go to that millisecond."""
        self._at = at
        self._tell("seek", {"at": at})

    def stop(self) -> None:
        """Let go of the recording."""
        self._loaded = None
        if self._process is not None:
            self._tell("close")

    def ask_devices(self) -> None:
        """`devices` will tell what can be chosen."""
        self._tell("devices")

    async def close(self) -> None:
        """End the process."""
        self._loaded = None
        self._watch.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._ended)
        if process.state() is not QProcess.ProcessState.NotRunning:
            ended = asyncio.Event()
            process.finished.connect(ended.set)
            process.closeWriteChannel()
            try:
                await asyncio.wait_for(ended.wait(), _PATIENCE)
            except TimeoutError:
                process.kill()
                await ended.wait()
        process.deleteLater()

    # The process

    def _load(self) -> None:
        assert self._loaded is not None  # noqa: S101 - said by those who call
        opened, content = self._loaded
        wanted = Load(
            call=opened.call,
            path=opened.path,
            key=opened.key,
            size=len(content),
            at=self._at,
            gain=opened.gain,
        )
        self._tell("load", wanted.told(), content)

    def _tell(self, do: str, told: dict[str, Any] | None = None, content: bytes = b"") -> None:
        process = self._process or self._started()
        process.write(QByteArray(json.dumps({"do": do, **(told or {})}).encode() + b"\n"))
        if content:
            process.write(QByteArray(content))

    def _started(self) -> QProcess:
        _begun(self._log)
        process = self._process = QProcess(self)
        process.setStandardErrorFile(str(self._log), QProcess.OpenModeFlag.Append)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        if sys.platform != "win32":  # Ctrl+C in a terminal is the window's alone
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.start(self._command[0], self._command[1:])
        self._tell("hear", self._hearing.told())
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._take(json.loads(bytes(process.readLine().data())))

    def _take(self, told: dict[str, Any]) -> None:
        self._heard_at = monotonic()
        if told["is"] == "devices":
            self.devices.emit([Device.of(one) for one in told["devices"]])
            return
        self._show(Playing.of(told))

    def _show(self, playing: Playing) -> None:
        if playing.phase is Phase.PLAYING:
            self._note = ""
            self._watch.start()
        else:
            self._watch.stop()
        if self._loaded is not None and playing.call == self._loaded[0].call:
            self._at = playing.at
        self._now = playing.changed({"sentence": playing.sentence or self._note})
        self.told.emit(self._now)

    def _look(self) -> None:
        if self._process is not None and monotonic() - self._heard_at > _HUNG:
            self._process.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            said = self.tr("The player cannot be started. Start the program again.")
            call = self._loaded[0].call if self._loaded else 0
            self._show(Playing(call=call, phase=Phase.FAILED, sentence=said))

    def _ended(self) -> None:
        """It died: a new one stands where the old one was, and is silent."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._watch.stop()
        if self._loaded is None:
            return
        self._deaths += 1
        opened, _ = self._loaded
        if self._deaths >= _DEATHS:
            self._loaded = None
            said = self.tr("The player ended again and again on this recording: save it to a file.")
            self._show(Playing(call=opened.call, phase=Phase.FAILED, sentence=said))
            return
        self._note = self.tr("The player had to be started again.")
        self._load()


def _begun(log: Path) -> None:
    """A file that its owner alone can read, and that does not grow for ever."""
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    if os.fstat(file).st_size > _MOST_LOG:
        os.ftruncate(file, 0)
    os.close(file)
