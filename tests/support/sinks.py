"""A sink that keeps what it is given."""

__all__ = ["KeepingSink"]


class KeepingSink:
    """As `platforms.recording.Sink`."""

    def __init__(self) -> None:
        self.data = b""
        self.total: int | None = None
        self.begun = 0

    def begin(self, *, total: int | None) -> None:
        self.data, self.total = b"", total
        self.begun += 1

    def write(self, piece: bytes) -> None:
        self.data += piece
