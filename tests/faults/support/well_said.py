"""What people do all day with a window open: each thing holds canaries, and is well formed."""

import contextlib
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

from tests.faults.support.leaky import Canaries, LeakyPlatform
from tests.support.engines import until

from dialwatch.calls.errors import BadInput
from dialwatch.engine.announcement import Announcement
from dialwatch.engine.ask import ask

__all__ = ["pushed", "well_said"]

_HANG = 60.0


def well_said(
    engine: Announcement, canaries: Canaries, platform: LeakyPlatform
) -> Iterator[tuple[str, object]]:
    """(what was done, what was answered), where the answer may hold none of them."""
    number, name, token = canaries.number, canaries.name, canaries.token
    numbers = [number() for _ in range(5)]
    told = {"texts": numbers, "reason": f"called by {number()}"}
    ask(engine, "POST", "stops/blu", told)
    for account, plan in (("airudder", "task"), ("blu", "add")):
        _launch(engine, canaries, account, plan)
    ask(engine, "POST", "bindings/numbers", {"account": "huawei", "numbers": numbers})
    ask(engine, "POST", "accounts/huawei/push", {"calls": [{"x": "", "callee": number()}]})
    keys = {"app_key": token(), "app_secret": token()}
    draft = {"name": name(), "platform": "airudder", "base_url": platform.url, "keys": keys,
             "zone": "Asia/Jakarta", "simulated": True}  # fmt: skip
    yield "test of a new account", ask(engine, "POST", "setup/test", draft)
    yield "test of keys", ask(engine, "POST", "accounts/airudder/keys/test", {"keys": keys})
    yield "exported settings", ask(engine, "POST", "settings/export", {"window": {}})["text"]
    yield "look for a number", _looked(engine, number())
    yield "lights", ask(engine, "GET", "accounts")
    yield "log of actions", ask(engine, "GET", "audit")


def _launch(engine: Announcement, canaries: Canaries, account: str, kind: str) -> None:
    new = {"id": f"redaction-{account}", "account": account, "kind": kind, "values": {}}
    with contextlib.suppress(BadInput):  # of the platform, which answers anything
        ask(engine, "POST", "launches", new)
        row = {"line": 2, "callee": canaries.number(), "variables": {"name": canaries.name()}}
        rows = {"whole": 1, "lines": 1, "file": f"{canaries.gossip()}.csv", "from": 0}
        ask(engine, "POST", f"launches/{new['id']}/rows", {**rows, "rows": [row]})
        ask(engine, "POST", f"launches/{new['id']}/check", {})
        ask(engine, "GET", f"launches/{new['id']}/check?wait=5")


def _looked(engine: Announcement, number: str) -> Any:
    name = ask(engine, "POST", "erasures/looks", {"number": number})["id"]

    def over() -> Any:
        seen = ask(engine, "GET", f"erasures/looks/{name}?wait=5")
        return seen if seen["state"] != "running" else None

    return until(over, _HANG)


def pushed(engine: Announcement, canaries: Canaries) -> set[int]:
    """Push to every address, and beside them; the states that were answered."""
    told: Any = until(lambda: (now := ask(engine, "GET", "receiver"))["listening"] and now, _HANG)
    urls = [kind["url"] for account in told["accounts"] for kind in account["kinds"]]
    beside = f"{urls[0].rpartition('/')[0]}/{canaries.token()}", f"{urls[0]}?to={canaries.number()}"
    states = set()
    for url in (*urls, *beside):
        record = {"callee": canaries.number(), "name": canaries.name(), "callId": canaries.token()}
        for body in (canaries.gossip(), json.dumps(record), json.dumps([canaries.gossip()])):
            request = urllib.request.Request(
                url,
                data=body.encode(),
                headers={"Content-Type": "application/json", "X-Contact": canaries.gossip()},
            )
            try:
                with urllib.request.urlopen(request, timeout=_HANG) as answer:
                    states.add(answer.status)
            except urllib.error.HTTPError as err:
                with err:
                    states.add(err.code)
    return states
