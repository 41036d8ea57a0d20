"""What plays: a device of this computer, or nothing at all in the time that it would take."""

from collections.abc import Callable, Collection, Generator
from functools import cache
from typing import Any, Protocol

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.playing import Device
from dialwatch.sound.ring import EARS
from dialwatch.sound.track import Samples

__all__ = ["RATE", "Fill", "MiniaudioOutput", "NoOutput", "Output", "SilentOutput"]

RATE = 48_000
"""Samples a second of every output; the system converts where a card wants others."""
Fill = Callable[[int], Samples]
"""Gives the next frames, always as many as are asked for. Called by a thread of the device."""

_PERIOD = 30
"""Milliseconds that the device asks for at a time; it holds three of them."""
_PERIODS = 3
_NULL = "Discard all samples"
"""How ALSA calls the device that plays to nobody."""


class NoOutput(DialwatchError):
    """There is no such device, or it cannot be opened."""


class Output(Protocol):
    """Takes samples and makes them heard."""

    delay: int
    """Frames between what it has taken and what is heard."""

    def open(self, name: str, fill: Fill) -> None:
        """Take samples from now on; an empty name is the system's default. Raises NoOutput."""

    def drop(self) -> None:
        """Give up what was taken and not heard yet, as far as the system can. Raises NoOutput."""

    def close(self) -> None:
        """Take no more."""

    def devices(self) -> list[Device]:
        """What can be opened by name."""

    def turn(self) -> None:
        """Called often by who opened it, in its thread."""


class MiniaudioOutput:
    """A device of this computer. An `Output`."""

    delay = RATE * _PERIOD * _PERIODS // 1000

    def __init__(self, backends: Collection[str] = ()) -> None:
        """`backends`: names of miniaudio's ways to play; usually all but those to nobody."""
        self._named = backends
        self._device: Any = None
        self._fill: Fill | None = None

    def open(self, name: str, fill: Fill) -> None:
        import miniaudio  # late: takes 150 ms

        found = self._found() if name else []
        wanted = next((one["id"] for one in found if one["name"] == name), None)
        if name and wanted is None:
            raise NoOutput(f"The output device “{name}” is not there.")
        self._fill = fill
        try:
            self._device = _device_class()(
                output_format=miniaudio.SampleFormat.FLOAT32,
                nchannels=EARS,
                sample_rate=RATE,
                buffersize_msec=_PERIOD,
                callback_periods=_PERIODS,
                device_id=wanted,
                backends=self._backends(),
                app_name="Dialwatch",
            )
            self._device.start(_asked(fill))
        except miniaudio.MiniaudioError as err:
            self.close()
            raise NoOutput("The sound device cannot be opened.") from err

    def drop(self) -> None:
        import miniaudio

        if self._device is None or self._fill is None:
            return
        try:
            self._device.stop()
            self._device.start(_asked(self._fill))
        except miniaudio.MiniaudioError as err:
            raise NoOutput("The sound device stopped.") from err

    def close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def devices(self) -> list[Device]:
        return [
            Device(name=one["name"], default=bool(one.get("isDefault"))) for one in self._found()
        ]

    def turn(self) -> None:
        """The device has a thread of its own."""

    def _found(self) -> list[dict[str, Any]]:
        import miniaudio

        try:
            found = miniaudio.Devices(self._backends()).get_playbacks()
        except (miniaudio.MiniaudioError, UnicodeDecodeError):
            return []
        return [one for one in found if _NULL not in one["name"]]

    def _backends(self) -> list[Any]:
        """Without the one that plays to nobody: it would be chosen where there is no sound."""
        import miniaudio

        if self._named:
            return [miniaudio.Backend[name] for name in self._named]
        return [one for one in miniaudio.Backend if one.name not in ("NULL", "CUSTOM")]


@cache
def _device_class() -> type[Any]:
    """miniaudio's device, which lets go of its context too (1.71 does not: each device that was
    opened, or could not be, would keep its connection to the sound server)."""
    import miniaudio

    class Device(miniaudio.PlaybackDevice):  # type: ignore[misc]
        def close(self) -> None:
            super().close()
            context = self.__dict__.pop("_context", None)
            if context is not None:
                miniaudio.lib.ma_context_uninit(context)

    return Device


def _asked(fill: Fill) -> Generator[Samples, int, None]:
    """What miniaudio asks: a generator that waits for its first question."""

    def answers() -> Generator[Any, int, None]:
        frames = yield b""
        while True:
            frames = yield fill(frames)

    primed = answers()
    next(primed)
    return primed


class SilentOutput:
    """Plays to nobody, as fast as a device would, by the clock that is handed in: so that all but
    hearing works where there is no device. An `Output`."""

    delay = 0

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._fill: Fill | None = None
        self._taken_at = 0.0

    def open(self, name: str, fill: Fill) -> None:  # noqa: ARG002 - it has no names
        self._fill, self._taken_at = fill, self._monotonic()

    def drop(self) -> None:
        """Nothing is held."""

    def close(self) -> None:
        self._fill = None

    def devices(self) -> list[Device]:
        return []

    def turn(self) -> None:
        if self._fill is None:
            return
        now = self._monotonic()
        frames = int(min(1.0, now - self._taken_at) * RATE)
        if frames:
            self._taken_at = now
            self._fill(frames)
