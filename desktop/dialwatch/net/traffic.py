"""What an account's questions have cost so far."""

from dataclasses import dataclass

__all__ = ["Traffic"]


@dataclass(slots=True)
class Traffic:
    """Counted since the start; subtract two to know what a refresh cost."""

    requests: int = 0
    """Sent, repeats included."""
    repeats: int = 0
    """Of them, sent again after a failure."""
    bytes: int = 0
    """Bodies received, as they came over the wire."""
    seconds: float = 0.0
    """Real seconds spent waiting for answers."""
    skew: float = 0.0
    """Seconds by which the platform's clock is ahead of ours, by its last answer."""

    def since(self, before: "Traffic") -> "Traffic":
        """What has been added to `before`; the skew is the present one."""
        return Traffic(
            self.requests - before.requests,
            self.repeats - before.repeats,
            self.bytes - before.bytes,
            self.seconds - before.seconds,
            self.skew,
        )

    def copy(self) -> "Traffic":
        """A snapshot."""
        return Traffic(self.requests, self.repeats, self.bytes, self.seconds, self.skew)
