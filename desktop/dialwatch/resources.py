"""Where the shipped files are: icons, style, outcome tables, contracts, screenshots."""

from pathlib import Path

__all__ = ["repository", "resource", "runs_from_repository"]

_PACKAGED = Path(__file__).parent / "resources"
_CHECKED_OUT = Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file: beside the package when installed, else in the repository."""
    root = _PACKAGED if _PACKAGED.is_dir() else _CHECKED_OUT
    return root.joinpath(*parts)


def runs_from_repository() -> bool:
    """Whether the program runs from a checked-out repository, where `dev.py` starts it."""
    return not _PACKAGED.is_dir()


def repository() -> Path:
    """The checked-out repository, where the program runs from one."""
    return _CHECKED_OUT.parent
