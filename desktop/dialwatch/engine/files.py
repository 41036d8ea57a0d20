"""How many files and connections the engine may have open."""

import sys

__all__ = ["WANTED", "allow_files"]

WANTED = 4_096
"""The receiver's connections at their most, twice: who pushes must find a place among strangers."""


def allow_files() -> None:
    """Raise this process's limit to what is wanted, or as near to it as the system allows: it is
    1 024 on most machines, half of what the receiver admits."""
    if sys.platform == "win32":  # it has no such limit
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
