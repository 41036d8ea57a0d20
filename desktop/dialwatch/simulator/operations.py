"""Which operation a path asks for."""

from collections.abc import Mapping

from starlette.types import Scope

__all__ = ["OTHER", "Operations"]

OTHER = "other"
"""The operation of paths that are nobody's."""


class Operations:
    """The operations of a platform by their paths. A path that ends in a slash stands for all
    beneath it."""

    def __init__(self, by_path: Mapping[str, str]) -> None:
        self._by_path = by_path

    def name(self, scope: Scope) -> str:
        """What that request asks for."""
        path: str = scope["path"]
        beneath = path[: path.rfind("/") + 1]
        return self._by_path.get(path) or self._by_path.get(beneath) or OTHER

    def follow(self, scope: Scope, moves: Mapping[str, str]) -> bool:
        """Let a moved operation be asked at its new path, `moves` being operation → path. False
        when the request asks at the old one."""
        if self.name(scope) in moves:
            return False
        for operation, path in moves.items():
            if path == scope["path"]:
                scope["path"] = next(p for p, name in self._by_path.items() if name == operation)
        return True
