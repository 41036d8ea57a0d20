"""The device as the player sees it: opened when it plays, closed soon after, lost now and then."""

import contextlib
from collections.abc import Callable

from dialwatch.calls.playing import Device
from dialwatch.sound.device import Fill, NoOutput, Output
from dialwatch.sound.track import Samples

__all__ = ["Speaker"]

_LOST = 1.0
"""Seconds without a question after which a device is given up."""
_IDLE = 2.0
"""Seconds for which it stays open when nothing plays."""

_NONE = "There is no sound device that works: connect one, then press play again. All else works."
_OTHER = "The output device “{}” is not there: the system’s default is used."
LOST = "The sound device is gone. Press play to go on."


class Speaker:
    """Opens `output`, and `silent` where that one fails."""

    def __init__(self, output: Output, silent: Output, monotonic: Callable[[], float]) -> None:
        self._real, self._silent, self._monotonic = output, silent, monotonic
        self._open: Output | None = None
        self._name = ""
        self._asked_at = self._used_at = 0.0
        self.silent = False
        """It played to nobody when it was opened last."""
        self.sentence = ""
        """What was wrong with the device then, or since; for the user."""

    @property
    def delay(self) -> int:
        """Frames that were taken and are not heard yet."""
        return self._open.delay if self._open else 0

    def start(self, name: str, fill: Fill) -> None:
        """Take samples from `fill`; goes on with the device that is open where it is the one."""
        self._used_at = self._monotonic()
        if self._open is self._real and self._name == name:
            return
        self.close()
        self._name = name
        self._open = self._opened(name, self._watched(fill))
        self._asked_at = self._monotonic()

    def _opened(self, name: str, fill: Fill) -> Output:
        for tried, sentence in dict.fromkeys(
            [(name, ""), ("", _OTHER.format(name) if name else "")]
        ):
            with contextlib.suppress(NoOutput):
                self._real.open(tried, fill)
                self.sentence, self.silent = sentence, False
                return self._real
        self._silent.open("", fill)
        self.sentence, self.silent = _NONE, True
        return self._silent

    def _watched(self, fill: Fill) -> Fill:
        def asked(frames: int) -> Samples:
            self._asked_at = self._monotonic()
            return fill(frames)

        return asked

    def drop(self) -> None:
        """Give up what was taken and not heard."""
        if self._open is not None:
            try:
                self._open.drop()
            except NoOutput:
                self._asked_at = -_LOST  # it is lost: who plays will hear of it

    def turn(self, *, playing: bool) -> bool:
        """Look after it. False: it was lost while it played."""
        if self._open is None:
            return True
        self._open.turn()
        now = self._monotonic()
        if playing:
            self._used_at = now
        if now - self._asked_at > _LOST:
            self.close()
            if playing:
                self.sentence = LOST
            return not playing
        if now - self._used_at > _IDLE:
            self.close()
        return True

    def close(self) -> None:
        """Let go of the device."""
        if self._open is not None:
            self._open.close()
            self._open = None

    @property
    def open(self) -> bool:
        """A device is open."""
        return self._open is not None

    def devices(self) -> list[Device]:
        """What can be chosen."""
        return self._real.devices()
