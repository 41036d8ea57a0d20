"""The process that plays, with a tap where the device would be.

    python tests/support/tapped_player.py FILE [SPEED]

What a device would take is written to FILE: 32-bit floats, both ears, 48 000 a second, as fast as
a device takes it, or SPEED times as fast. SPEED 0: there is no device at all.
"""

import sys
import time
from pathlib import Path

from dialwatch.calls.playing import Device
from dialwatch.sound.child import serve
from dialwatch.sound.device import NoOutput, SilentOutput


class TapOutput(SilentOutput):
    """Writes down what is taken."""

    def __init__(self, path, speed):
        super().__init__(lambda: time.monotonic() * speed)
        self._file = Path(path).open("ab", buffering=0)  # noqa: SIM115 - for its life
        self._works = speed > 0

    def open(self, name, fill):
        if not self._works:
            raise NoOutput("none")
        super().open(name, self._tapped(fill))

    def devices(self):
        return [Device(name="Tap", default=True)]

    def _tapped(self, fill):
        def taken(frames):
            samples = fill(frames)
            self._file.write(samples.tobytes())
            return samples

        return taken


if __name__ == "__main__":
    speed = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    sys.exit(
        serve(sys.stdin.buffer, sys.stdout.buffer, TapOutput(sys.argv[1], speed), time.monotonic)
    )
