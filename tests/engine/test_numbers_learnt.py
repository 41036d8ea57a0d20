"""X numbers that nobody entered: learnt from pushed records and statuses, and from the journal."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

from tests.support.engines import Engines, Started, until
from tests.support.numbered import Followed
from tests.support.push_profile import doors, push_profile
from tests.support.pushing import aksk, post

from dialwatch.calls.binding import NumberRow

CALLED, DOWN = "+8617000000001", "+8617000000002"
FEE = {
    "eventType": "fee",
    "feeLst": [
        {
            "appKey": "a-key", "bindNum": CALLED, "sessionId": "s1", "callerNum": "+8613800000001",
            "calleeNum": CALLED, "fwdDstNum": "+8613800000002", "ulFailReason": 0,
            "callInTime": "2026-02-03 12:00:00", "callEndTime": "2026-02-03 12:01:00",
        }
    ],
}  # fmt: skip
STATUS = {
    "eventType": "numStatus",
    "numInfo": [{"number": DOWN, "status": "10", "cause": "2"}],
}


def send(url: str, told: object, nonce: str) -> None:
    address, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
    body = json.dumps(told).encode()
    assert asyncio.run(post(int(address), f"/{path}", body, aksk(nonce=nonce))).status == 200


def numbers(
    engine: Started, enough: Callable[[dict[str, NumberRow]], bool]
) -> dict[str, NumberRow]:
    """The X that the engine knows, once they are enough."""

    def known() -> dict[str, NumberRow] | None:
        followed = Followed()
        followed.take(engine.ask("GET", "bindings/changes?account=shenzhen&since=0"))
        return followed.numbers if enough(followed.numbers) else None

    return until(known)


def test_pushes_and_the_journal_teach_x_numbers(engines: Engines, tmp_path: Path):
    profile = push_profile(tmp_path / "profile")
    engine = engines.start(profile, "--secrets", str(profile / "secrets"))
    to = doors(engine)
    send(to["shenzhen", "fee"], FEE, "1")
    send(to["shenzhen", "number"], STATUS, "2")
    known = numbers(engine, lambda told: len(told) == 2)
    assert {x: row.source.value for x, row in known.items()} == {CALLED: "called", DOWN: "status"}
    row = known[DOWN]
    assert (row.status, row.cause, row.in_order) == ("unavailable", "account in arrears", False)

    notices = until(
        lambda: [
            one["text"]
            for one in engine.ask("GET", "hello")["notices"]
            if one["id"] == "arrears:shenzhen"
        ]
    )
    assert notices[0].startswith("Huawei Shenzhen is in arrears.")
    assert DOWN[-8:] not in json.dumps(engine.ask("GET", "hello"))

    engine.process.terminate()
    engine.ended()
    for file in profile.glob("bindings.db*"):
        file.unlink()
    engine = engines.start(profile, "--secrets", str(profile / "secrets"))
    again = numbers(engine, lambda told: len(told) == 2)
    assert {x: row.source.value for x, row in again.items()} == {CALLED: "called", DOWN: "status"}
