"""Says something to every route of an engine's API: what a window or a command could send."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

from dialwatch.calls.errors import BadInput
from dialwatch.engine.announcement import Announcement
from dialwatch.engine.ask import ask

__all__ = ["routes_of", "said_everywhere"]

_ENGINE = Path(__file__).parents[3] / "desktop/dialwatch/engine"
_ROUTE = re.compile(r'Route\(\s*"/v1/([^"]+)",[^)]*?\)')
_ENDS = {"stop", "stream", "keep", "polling", "snapshot", "accounts/{id}/{action}", "keys/unlock"}
"""Would end what is tested, or last."""
_FIELDS = (
    *("number", "text", "texts", "name", "values", "reason", "title", "kind", "account", "call"),
    *("calls", "numbers", "keys", "rows", "path", "filter", "table", "form", "id", "platform"),
    *("base_url", "passphrase", "file", "settings", "zone", "draft", "operation", "note", "label"),
)


def routes_of() -> list[tuple[str, str]]:
    """(method, path below `/v1`) of each, as they stand in the program's text."""
    found = []
    for path in sorted(_ENGINE.glob("*api.py")):
        for route in _ROUTE.finditer(path.read_text("utf-8")):
            posts = '"POST"' in route[0] or "methods=post" in route[0]
            if route[1] not in _ENDS and "DELETE" not in route[0]:
                found.append(("POST" if posts else "GET", route[1]))
    return found


def said_everywhere(
    engine: Announcement, gossip: Callable[[], str], account: str
) -> Iterator[tuple[str, str]]:
    """(route, answer as text) of each: `gossip` is said in its path or about that account, as a
    whole body, and as each field that any of them knows."""
    for method, route in routes_of():
        for name in (quote(gossip(), safe=""), account):
            path = re.sub(r"\{[^}]+\}", lambda _, name=name: name, route)
            bodies = [gossip(), dict.fromkeys(_FIELDS, gossip())] if method == "POST" else [None]
            for body in bodies:
                try:
                    yield route, str(ask(engine, method, path, body))
                except BadInput as err:
                    yield route, str(err)
            if "{" not in route:
                break
