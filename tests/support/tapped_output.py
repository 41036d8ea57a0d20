"""A device that is read instead of heard: it takes samples when a test says so, and keeps them."""

import numpy as np

from dialwatch.calls.playing import Device
from dialwatch.sound.device import RATE, NoOutput

__all__ = ["TappedOutput"]


class TappedOutput:
    """An `Output`. `works`: names that can be opened, an empty one being the default."""

    def __init__(self, works=("", "Speaker"), delay=0):
        self.works = set(works)
        self.delay = delay
        self.opened = []
        self.closed = 0
        self.drops = 0
        self.fill = None
        self.heard = np.zeros((0, 2), np.float32)

    def open(self, name, fill):
        if name not in self.works:
            raise NoOutput("no such device")
        self.opened.append(name)
        self.fill = fill

    def drop(self):
        self.drops += 1
        if self.fill is not None and not self.works:
            raise NoOutput("gone")

    def close(self):
        self.closed += 1
        self.fill = None

    def devices(self):
        return [Device(name=name) for name in sorted(self.works) if name]

    def turn(self):
        """It takes when `pull` says so."""

    def pull(self, seconds):
        """Take so much, as the device's own thread would."""
        taken = self.fill(round(seconds * RATE))
        self.heard = np.concatenate((self.heard, taken))
        return taken

    def forget(self):
        """Read from here on."""
        self.heard = self.heard[:0]
