"""A list of numbers that a test has given to a platform."""

from dataclasses import dataclass

__all__ = ["Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of ours: the account, the campaigns in which it is dialled, and its numbers."""

    account: str
    key: str
    """Of the task; of the plan or workflow as the platform has it."""
    kind: str
    """`task`, `plan`, `workflow` or `blu`."""
    name: str
    numbers: tuple[str, ...]
