"""What runs in the process that looks into recordings."""

from dialwatch.calls.recording import SoundFacts

__all__ = ["examined"]


def examined(source: str | bytes, key: bytes) -> tuple[SoundFacts, bytes]:
    """The facts and the waveform of a sealed file (its path, its key) or of one in memory (its
    content, no key). Raises BadAnswer, CutOff, StoreError."""
    from dialwatch.sound.examining import examine  # late: nobody else needs numpy's whole weight

    found: tuple[SoundFacts, bytes] = examine(source, key)
    return found
