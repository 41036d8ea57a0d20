"""Where an operation may have gone that is no longer at its path."""

from collections.abc import Iterable, Iterator

__all__ = ["candidates"]

_VERSIONS = ("v1", "v2", "v3", "v1.0", "v2.0")
_MOST = 12
"""Paths that are tried for one operation: each costs a request."""


def candidates(path: str, known_moves: Iterable[tuple[str, str]] = ()) -> list[str]:
    """Likely paths, the likeliest first.

    `known_moves`: (from, to) of operations that were found elsewhere: where one went, others
    went too. Then the forms in which interfaces are usually renewed: another version, a version
    put in, a name in the singular or the plural.
    """
    found: dict[str, None] = {}
    for move in known_moves:
        for guess in _alike(path, *move):
            found.setdefault(guess)
    for guess in _usual(path):
        found.setdefault(guess)
    found.pop(path, None)
    return list(found)[:_MOST]


def _alike(path: str, source: str, target: str) -> Iterator[str]:
    """The change that made `target` of `source`, made to this path."""
    head = 0
    while head < min(len(source), len(target)) and source[head] == target[head]:
        head += 1
    tail = 0
    while tail < min(len(source), len(target)) - head and source[-1 - tail] == target[-1 - tail]:
        tail += 1
    gone = source[head : len(source) - tail]
    new = target[head : len(target) - tail]
    if path.startswith(source[:head]) and path[head:].startswith(gone):
        yield path[:head] + new + path[head + len(gone) :]


def _usual(path: str) -> Iterator[str]:
    steps = path.strip("/").split("/")
    for at, step in enumerate(steps):
        if step in _VERSIONS:
            for version in _VERSIONS:
                yield "/" + "/".join([*steps[:at], version, *steps[at + 1 :]])
    last = len(steps) - 1
    for version in ("v2", "v1"):
        for at in (last, 1, 0):
            if 0 <= at <= last:
                yield "/" + "/".join([*steps[:at], version, *steps[at:]])
    name = steps[-1]
    other = name[:-1] if name.endswith("s") else f"{name}s"
    yield "/" + "/".join([*steps[:-1], other])
    yield "/" + "/".join([*steps, "list"])
    yield "/" + "/".join([*steps, "query"])
