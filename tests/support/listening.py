"""A player whose device is read, and whose time passes when the test says so."""

from tests.support.heard_time import heard_time
from tests.support.tapped_output import TappedOutput

from dialwatch.calls.playing import Hearing, Load, Phase
from dialwatch.sound.device import RATE, SilentOutput
from dialwatch.sound.player import Player
from dialwatch.sound.speaker import Speaker

__all__ = ["Listening"]

_STEP = 0.02


class Listening:
    """The player in this very thread."""

    def __init__(self, output: TappedOutput | None = None) -> None:
        self.time = 0.0
        self.output = output or TappedOutput()
        self.told = []
        speaker = Speaker(self.output, SilentOutput(self._now), self._now)
        self.player = Player(speaker, self.told.append, self._now)

    def _now(self) -> float:
        return self.time

    @property
    def now(self):
        """What was told last."""
        return self.told[-1]

    def load(self, content: bytes, **values):
        self.player.load(Load(call=1, size=len(content), **values), content)
        self.player.turn()
        return self

    def hear(self, **values):
        self.player.hear(Hearing(**values))
        self.player.turn()

    def ask(self, do: str, *values):
        getattr(self.player, do)(*values)
        self.player.turn()

    def listen(self, seconds: float):
        """Time passes, and the device takes what it needs."""
        for _ in range(round(seconds / _STEP)):
            self.time += _STEP
            if self.output.fill is not None:
                self.output.pull(_STEP)
            self.player.turn()

    def to_the_end(self, most: float = 60.0):
        """Listen until it is over."""
        before = self.time
        while self.now.phase is Phase.PLAYING and self.time - before < most:
            self.listen(0.2)

    def heard_at(self, when: float, speed: float = 1.0) -> float:
        """The second of the recording that was heard `when` seconds after `forget`."""
        return heard_time(self.output.heard, RATE, when, speed)
