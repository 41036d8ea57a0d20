"""Faults that make an answer's objects differ from what is known of them."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dialwatch.simulator.faults import Fault
from dialwatch.simulator.wire import encoded

__all__ = ["rewrite", "rewriting"]

_Object = dict[str, Any]


def rewriting(app: ASGIApp, faults: Sequence[Fault]) -> ASGIApp:
    """The app, the objects of its JSON answers changed; other answers stay as they are."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        start: dict[str, Any] = {}
        body = bytearray()

        async def keep(message: Message) -> None:
            start.update(message)
            body.extend(message.get("body", b""))

        await app(scope, receive, keep)
        headers = dict(start["headers"])
        if headers.get(b"content-type", b"").startswith(b"application/json"):
            told = json.loads(body)
            rewrite(told, faults)
            body[:] = encoded(told)
            headers[b"content-length"] = str(len(body)).encode()
        status = {"type": "http.response.start", "status": start["status"]}
        await send({**status, "headers": [*headers.items()]})
        await send({"type": "http.response.body", "body": bytes(body)})

    return answer


def rewrite(body: _Object, faults: Iterable[Fault]) -> None:
    """Change the parsed body in place, by one fault after the other."""
    for fault in faults:
        _REWRITERS[fault.kind](body, fault)


def _rename(body: _Object, fault: Fault) -> None:
    for part in _objects(body):
        if fault.field in part:
            renamed = {
                fault.into if name == fault.field else name: value for name, value in part.items()
            }
            part.clear()
            part.update(renamed)


def _drop(body: _Object, fault: Fault) -> None:
    for part in _objects(body):
        part.pop(fault.field, None)


def _add(body: _Object, fault: Fault) -> None:
    data = body.get("data")
    for part in _listed(body) or [data if isinstance(data, dict) else body]:
        part[fault.field] = fault.value


_REWRITERS: Mapping[str, Callable[[_Object, Fault], None]] = {
    "rename-field": _rename,
    "drop-field": _drop,
    "add-field": _add,
}


def _objects(value: object) -> list[_Object]:
    """All objects in there, the outermost too."""
    return [one for one in _walk(value) if isinstance(one, dict)]


def _listed(value: object) -> list[_Object]:
    """The objects that stand in a list, at any depth."""
    lists = [one for one in _walk(value) if isinstance(one, list)]
    return [one for row in lists for one in row if isinstance(one, dict)]


def _walk(value: object) -> Iterator[object]:
    yield value
    parts: Iterable[object] = ()
    if isinstance(value, dict):
        parts = value.values()
    elif isinstance(value, list):
        parts = value
    for part in parts:
        yield from _walk(part)
