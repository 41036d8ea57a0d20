"""A platform of both kinds that puts persons, numbers and tokens into everything that it says."""

import itertools
import json
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

__all__ = ["Canaries", "LeakyPlatform", "leaky_platform"]


class Canaries:
    """A hundred things that nobody may find where they do not belong."""

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self.numbers = [f"+62811{dice.randrange(10**8):08d}" for _ in range(40)]
        self.names = [f"Kenari{dice.randrange(10**5):05d} Canaria{n}" for n in range(30)]
        self.tokens = [f"tok{dice.getrandbits(96):024x}" for _ in range(24)]
        self.keys = [f"key/{dice.getrandbits(64):016x}+{n}" for n in range(6)]
        self._next = itertools.count()

    def all(self) -> list[str]:
        """What must not be found; of a name each part."""
        parts = [part for name in self.names for part in name.split()]
        return [*(number[1:] for number in self.numbers), *parts, *self.tokens, *self.keys]

    def number(self) -> str:
        return self.numbers[next(self._next) % len(self.numbers)]

    def name(self) -> str:
        return self.names[next(self._next) % len(self.names)]

    def token(self) -> str:
        return self.tokens[next(self._next) % len(self.tokens)]

    def hint(self) -> str:
        """A number and a token, as they may be typed; names have no shape by which they are known
        where a user types them."""
        return f"{self.number()} token={self.token()}"

    def gossip(self) -> str:
        """A sentence with one of each."""
        return f"{self.name()} at {self.number()} with token={self.token()}"


class LeakyPlatform:
    """Answers in turn: good pages, then each kind of failure, each full of canaries."""

    def __init__(self, canaries: Canaries, now: Callable[[], datetime]) -> None:
        self.canaries = canaries
        self.url = ""
        self.said: Counter[str] = Counter()
        self._now = now
        self._turns = itertools.count()
        self._serial = itertools.count(1)

    def answer(self, path: str) -> tuple[int, bytes]:
        """Status and body of the next answer."""
        if path.endswith("/auth"):
            self.said["auth"] += 1
            return 200, _json({"code": 200, "data": {"token": self.canaries.token()}})
        gossip = self.canaries.gossip()
        says: dict[str, tuple[int, bytes]] = {
            "good": (200, self._good(path)),
            "500": (500, _json({"code": 500, "message": gossip})),
            "good again": (200, self._good(path)),
            "403": (403, gossip.encode()),
            "error code": (200, _json({"code": 4711, "message": gossip, "status": gossip})),
            "code of words": (200, _json({"code": gossip, "message": gossip})),
            "good once more": (200, self._good(path)),
            "not JSON": (200, f'{{"code": 200, "data": "{gossip}'.encode()),
            "a page": (200, f"<html><body>{gossip}</body></html>".encode()),
            "bare list": (200, _json([gossip])),
            "a text for the data": (200, _json({"code": 2000, "data": gossip})),
            "wrong types": (200, self._good(path, wrong=True)),
            "not UTF-8": (200, gossip.encode("utf-16")),
            "unknown": (404, gossip.encode()),
        }
        kind = list(says)[next(self._turns) % len(says)]
        self.said[kind] += 1
        return says[kind]

    def _good(self, path: str, *, wrong: bool = False) -> bytes:
        if path.endswith("/list"):
            return _json({"code": 200, "data": {"list": [self._task()], "total": 1}})
        if path.endswith("/robot"):
            return _json({"code": 200, "data": [{"robot_hash": "r1", "robot_name": "Reminder"}]})
        if path.endswith("/detail"):
            details = [self._detail(wrong) for _ in range(10)]
            return _json({"code": 200, "data": {"details": details}})
        records = [self._record(wrong) for _ in range(10)]
        return _json({"code": 2000, "message": "success", "data": {"records": records}})

    def _task(self) -> dict[str, Any]:
        return {
            "task_id": "t1",
            "task_name": "October",
            "status": "calling",
            "sip_line": "JKT-TRUNK-A",
            "robot_hash": "r1",
        }

    def _detail(self, wrong: bool) -> dict[str, Any]:
        said = self.canaries
        at = self._now().strftime("%Y-%m-%d %H:%M:%S")
        return {
            "id": next(self._serial),
            "callee": said.number(),
            "result": said.name() if wrong else "finished",
            "ring_type": said.name(),
            "call_id": f"cl{next(self._serial)}",
            "call_start_time": [said.name()] if wrong else said.gossip(),
            "call_end_time": at,
            "duration": said.name() if wrong else 10,
            "variables": {"name": said.name(), "token": said.token()},
            "question_answer": [{"question": said.gossip(), "answer": said.gossip()}],
            "call_times": said.gossip() if wrong else 1,
            "caller_number": "+622150550101",  # of the company, and shown
        }

    def _record(self, wrong: bool) -> dict[str, Any]:
        said = self.canaries
        return {
            "callId": f"c{next(self._serial)}",
            "name": said.name(),
            "mobile": said.number(),
            "extVars": json.dumps({"name": said.name(), "token": said.token()}),
            "startTime": said.gossip() if wrong else self._now().strftime("%Y-%m-%d %H:%M:%S"),
            "duration": said.gossip() if wrong else 0,
            "conclusion": said.name(),
            "detection": said.name(),
            "scripts": [{"role": "customer", "content": said.gossip()}],
        }


def _json(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode()


@contextmanager
def leaky_platform(canaries: Canaries, now: Callable[[], datetime]) -> Iterator[LeakyPlatform]:
    """One on loopback, in a thread of its own. `now`: the accounts' local time."""
    platform = LeakyPlatform(canaries, now)
    turn = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            with turn:
                status, body = platform.answer(urlsplit(self.path).path)
            self.send_response(status, canaries.name())
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Contact", canaries.gossip())
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = _answer  # noqa: N815 - names of the standard library

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    platform.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield platform
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
