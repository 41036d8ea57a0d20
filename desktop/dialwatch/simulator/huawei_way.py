"""From whom to whom a call through a privacy number goes, and by which binding.

Source: vendors/huawei.md 1, 11.4. Documented: `direction` 2 is a call without a binding.
"""

from dataclasses import dataclass, replace

__all__ = ["ABNORMAL", "Tie", "Way"]

ABNORMAL = 2
"""`direction` of a call that nobody is bound for."""


@dataclass(frozen=True)
class Tie:
    """A binding; in X mode a number alone."""

    x: str
    a: str = ""
    b: str = ""
    y: str = ""
    id: str = ""
    extension: str = ""
    user_data: str = ""
    limit: int = 0
    """Seconds of talk; 0: any."""
    recorded: bool = False


@dataclass(frozen=True)
class Way:
    """From whom to whom a call goes."""

    tie: Tie
    caller: str
    callee: str
    """Empty where nobody is reached, and until X mode has been told."""
    dialled: str
    shown: str
    """The number that the callee sees."""
    direction: int
    bound: bool = True
    asks: bool = False
    """Whom it reaches is asked of the customer's server."""

    def abnormal(self) -> "Way":
        """The same call where it reaches nobody."""
        return replace(self, callee="", shown="", direction=ABNORMAL, bound=False)
