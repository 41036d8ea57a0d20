"""What is measured in a recording once it was fetched: its facts, and its waveform as bytes.

Runs in a process of its own (the engine's second worker): a file that breaks libsndfile breaks
nothing else.
"""

from pathlib import Path

from dialwatch.calls.errors import CutOff
from dialwatch.calls.peaks import pack_peaks
from dialwatch.calls.recording import SoundFacts
from dialwatch.sound.opening import opened
from dialwatch.sound.peaks import Drawing

__all__ = ["LONGEST", "examine"]

LONGEST = 12 * 3600
"""Seconds that are drawn: what goes on behind can be heard, but no such call was ever made."""
_BLOCK = 2**18
"""Frames that are decoded at a time."""


def examine(source: str | bytes, key: bytes = b"") -> tuple[SoundFacts, bytes]:
    """The facts of a file and its waveform (`calls.peaks`). `source`: the path of a sealed file
    and that file's key, or the content of one that is held in memory.

    A length of 0 means that its header is all there is. A file that ends in its middle is
    measured as far as it goes. Raises StoreError, BadAnswer, CutOff, WebPage: see `opening`.
    """
    track = opened(source if isinstance(source, bytes) else Path(source), key)
    try:
        drawing = Drawing(track.rate, track.channels)
        frames = 0
        while frames < LONGEST * track.rate and len(block := track.read(_BLOCK)):
            drawing.take(block)
            frames += len(block)
        if not frames and not track.whole:
            raise CutOff("The recording was cut off before its first sound.")
        peaks, measured = drawing.finish()
        facts = SoundFacts(
            length=frames * 1000 // track.rate,
            rate=track.rate,
            channels=track.channels,
            codec=track.codec,
            lead=measured.lead,
            silence=measured.silence,
            crosstalk=measured.crosstalk,
            loudness=measured.loudness,
            whole=track.whole,
        )
    finally:
        track.close()
    return facts, pack_peaks(peaks)
