"""How much of what we send may be repeats: a failing platform is not asked three times as much."""

__all__ = ["RetryBudget"]


class RetryBudget:
    """Each request earns a share of a repeat; a repeat needs a whole one (reliability.md).

    It starts empty, so repeats never are more than `share` of the requests sent.
    """

    def __init__(self, share: float = 0.1, most: float = 10.0) -> None:
        self._share = share
        self._most = most
        self._saved = 0.0

    def earn(self) -> None:
        """A request was sent that is no repeat."""
        self._saved = min(self._most, self._saved + self._share)

    def take(self) -> bool:
        """May one request be repeated? If so it is paid for."""
        if self._saved < 1.0 - 1e-9:
            return False
        self._saved -= 1.0
        return True
