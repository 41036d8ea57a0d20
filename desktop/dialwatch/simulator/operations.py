"""Which operation a path asks for."""

from collections.abc import Mapping
from urllib.parse import parse_qs

from starlette.types import Scope

__all__ = ["OTHER", "Operations"]

OTHER = "other"
"""The operation of paths that are nobody's."""


class Operations:
    """The operations of a platform by their paths. A path that ends in a slash stands for all
    beneath it, one with `?name` or `?name=value` for the requests whose query has that name or
    that value of it, one behind a method and a blank for that method alone."""

    def __init__(self, by_path: Mapping[str, str]) -> None:
        self._by_path = by_path

    def name(self, scope: Scope) -> str:
        """What that request asks for."""
        path: str = scope["path"]
        query = parse_qs(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
        beneath = path[: path.rfind("/") + 1]
        method = f"{scope.get('method', '')} {path}"
        asked = (
            *(f"{path}?{name}={value}" for name, values in query.items() for value in values),
            *(f"{path}?{name}" for name in query),
        )
        names = (*asked, method, path, beneath)
        return next((self._by_path[name] for name in names if name in self._by_path), OTHER)

    def follow(self, scope: Scope, moves: Mapping[str, str]) -> bool:
        """Let a moved operation be asked at its new path, `moves` being operation → path. False
        when the request asks at the old one. With the operation of a bare path go those that
        only a query tells from it."""
        if self.name(scope) in moves or self._by_path.get(scope["path"]) in moves:
            return False
        for operation, path in moves.items():
            if path == scope["path"]:
                known = next(path for path, name in self._by_path.items() if name == operation)
                scope["path"] = known.partition("?")[0].rpartition(" ")[2]
        return True
