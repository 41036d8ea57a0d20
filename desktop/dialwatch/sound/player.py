"""Plays one recording at a time. All of it runs in one thread but `_give`, which is the device's.

Nothing here starts to play by itself: `play` alone does.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.playing import Device, Hearing, Load, Phase, Playing
from dialwatch.sound.block import Block
from dialwatch.sound.chain import Chain
from dialwatch.sound.device import RATE
from dialwatch.sound.opening import opened
from dialwatch.sound.ring import EARS, Ring
from dialwatch.sound.speaker import Speaker
from dialwatch.sound.track import Samples, Track

__all__ = ["Player"]

_AHEAD = RATE * 450 // 1000
"""Frames that are made ahead of the device."""
_KEPT = RATE
"""Places that are remembered of what the device holds."""
_PIECES = 12
"""Pieces that are made in one turn: a command need not wait longer than some ten milliseconds."""
_TELL = 0.1
"""Seconds between two words about where it is."""
_BUSY, _OPEN = 0.02, 0.25
"""Seconds until the next turn: while it plays, and while a device is open."""


class Player:
    """Does what the window asks, and tells it what is heard."""

    def __init__(
        self, speaker: Speaker, tell: Callable[[Playing], None], monotonic: Callable[[], float]
    ) -> None:
        self._speaker, self._tell, self._monotonic = speaker, tell, monotonic
        self._ring = Ring(_AHEAD, _KEPT)
        self._hearing = Hearing()
        self._loaded = Load(call=0)
        self._track: Track | None = None
        self._chain: Chain | None = None
        self._phase = Phase.EMPTY
        self._start = 0.0
        """Frame of the recording from which the chain began."""
        self._sentence = ""
        self._told = Playing()
        self._told_at = 0.0

    # What the window asks

    def load(self, wanted: Load, content: bytes = b"") -> None:
        """Open a file and stand silent at its place; what was open is closed, whatever happens."""
        self.close()
        self._loaded = wanted
        try:
            source = Path(wanted.path) if wanted.path else content
            self._track = opened(source, bytes.fromhex(wanted.key))
            self._phase = Phase.LOADED
            self._go(wanted.at * self._track.rate / 1000)
        except DialwatchError as error:
            self._fail(str(error))

    def hear(self, hearing: Hearing) -> None:
        """From now on so; what was made ahead in another way is made again."""
        before, self._hearing = self._hearing, hearing
        as_before = hearing.changed({"volume": before.volume, "device": before.device})
        if self._track is not None and as_before != before:
            self._go(self._next())
        if self._phase is Phase.PLAYING and hearing.device != before.device:
            self._listen()

    def play(self) -> None:
        """Go on, or begin again where it had ended."""
        if self._track is None or self._phase is Phase.PLAYING:
            return
        if self._phase is Phase.ENDED:
            self._go(0.0)
        self._fill()
        if self._track is not None:
            self._phase = Phase.PLAYING
            self._listen()

    def pause(self) -> None:
        """Be silent; `play` goes on from here."""
        if self._phase is Phase.PLAYING:
            self._phase = Phase.LOADED

    def seek(self, at: int) -> None:
        """Go to that millisecond: nothing of the old place follows."""
        if self._track is None:
            return
        if self._phase is Phase.ENDED:
            self._phase = Phase.LOADED
        self._go(at * self._track.rate / 1000)
        self._speaker.drop()

    def close(self) -> None:
        """Let go of the file."""
        self._phase, self._sentence = Phase.EMPTY, ""
        self._ring.drop()
        self._chain = None
        self._start = 0.0
        track, self._track = self._track, None
        if track is not None:
            track.close()
        self._loaded = Load(call=0)

    def devices(self) -> list[Device]:
        """What can be chosen to hear it."""
        return self._speaker.devices()

    def end(self) -> None:
        """Let go of file and device."""
        self.close()
        self._speaker.close()

    # What goes on by itself

    def turn(self) -> float | None:
        """Do what is due, and tell what changed; seconds until the next turn, None: until asked."""
        if self._phase is Phase.PLAYING:
            self._fill()
        if not self._speaker.turn(playing=self._phase is Phase.PLAYING):
            self._phase = Phase.LOADED
        if self._phase is Phase.PLAYING and self._chain is None and not self._ring.held:
            self._phase = Phase.ENDED
        self._say()
        if self._phase is Phase.PLAYING:
            return _BUSY
        return _OPEN if self._speaker.open else None

    def _listen(self) -> None:
        self._speaker.start(self._hearing.device, self._give)

    def _give(self, frames: int) -> Samples:
        """What the device takes next; called by its own thread."""
        if self._phase is not Phase.PLAYING:
            return np.zeros((frames, EARS), np.float32)
        samples = self._ring.take(frames)
        if self._hearing.volume != 1.0:
            samples *= np.float32(self._hearing.volume)
        return np.clip(samples, -1.0, 1.0, out=samples)

    def _go(self, frame: float) -> None:
        """Make everything anew from that frame of the recording on."""
        assert self._track is not None  # noqa: S101 - asked for by all who call
        self._ring.drop()
        self._start = min(max(0.0, frame), float(self._track.frames))
        with self._failing():
            self._chain = Chain(
                self._track,
                self._hearing,
                gain=self._loaded.gain,
                rate=RATE,
                start=self._start,
            )

    def _fill(self) -> None:
        for _ in range(_PIECES):
            if self._chain is None or self._ring.room < RATE // 10:
                return
            with self._failing():
                piece = self._chain.read()
                if piece is None:
                    self._chain = None
                    piece = self._end()
                self._ring.put(piece)

    def _end(self) -> Block:
        """Silence for as long as the device holds what is left of the recording."""
        frames = self._speaker.delay
        return Block(np.zeros((frames, EARS), np.float32), np.full(frames, self._length()))

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except DialwatchError as error:
            self._fail(str(error))

    def _fail(self, sentence: str) -> None:
        loaded = self._loaded
        self.close()
        self._loaded, self._phase, self._sentence = loaded, Phase.FAILED, sentence

    # What is told

    def _length(self) -> float:
        return float(self._track.frames) if self._track is not None else 0.0

    def _next(self, behind: int = 0) -> float:
        """The frame that is taken next, or one of those before it."""
        if self._phase is Phase.ENDED:
            return self._length()
        place = self._ring.place(behind)
        return self._start if place is None else place

    def _say(self) -> None:
        now = self._monotonic()
        playing = self._playing()
        goes_on = self._phase is Phase.PLAYING and (
            playing.changed({"at": self._told.at}) == self._told
        )
        if playing == self._told or (goes_on and now - self._told_at < _TELL):
            return
        self._told, self._told_at = playing, now
        self._tell(playing)

    def _playing(self) -> Playing:
        rate = self._track.rate if self._track is not None else 1
        heard = self._next(self._speaker.delay if self._phase is Phase.PLAYING else 0)
        return Playing(
            call=self._loaded.call,
            phase=self._phase,
            at=round(heard * 1000 / rate),
            length=round(self._length() * 1000 / rate),
            silent=self._speaker.silent,
            sentence=self._sentence or self._speaker.sentence,
        )
