"""The receiver over real sockets: who is let in, what is answered, and that it was kept first."""

import asyncio
import hashlib
import hmac
import json
from pathlib import Path

import pytest
from tests.store.failing_disk import failing_disk
from tests.support.accounts import AnAccount
from tests.support.pushing import KEY, SECRET, Desk, aksk, door, parsed, post, receiving

from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.pushes import AiRudderPushes
from dialwatch.platforms.blu.pushes import BluPushes, Verification
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.huawei.rules import Rules
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.receiver.app import Trust
from dialwatch.receiver.senders import networks
from dialwatch.store import inbox as inbox_module

SECRETS = {"app_key": KEY, "app_secret": SECRET}
CALL = b'{"task_id": "t1", "status": "calling", "details": []}'
LONG = b'{"task_id": "t1", "pad": "' + b"x" * (300 << 10) + b'"}'


class Stops:
    """A stop list that holds one key, or fails."""

    def __init__(self, *held: str, fails: Exception | None = None) -> None:
        self._held = frozenset(held)
        self._fails = fails

    def holds(self, keys):
        if self._fails:
            raise self._fails
        return not self._held.isdisjoint(keys)


def airudder(**options) -> AiRudderPushes:
    table = outcome_table(Platform.AIRUDDER)
    account = AnAccount(Platform.AIRUDDER, "")
    return AiRudderPushes(account, shipped(Platform.AIRUDDER), SECRETS, table, **options)


def blu(stops: Stops | None = None, asked: Verification | None = None) -> BluPushes:
    account = AnAccount(Platform.BLU, "", zone="America/Mexico_City")
    table = outcome_table(Platform.BLU)
    return BluPushes(account, shipped(Platform.BLU), table, stops or Stops(), asked)


def huawei(rules: Rules | None = None) -> HuaweiPushes:
    account = AnAccount(Platform.HUAWEI, "", zone="Asia/Shanghai")
    return HuaweiPushes(account, SECRETS, outcome_table(Platform.HUAWEI), rules)


def doors():
    ours = airudder()
    theirs = huawei()
    return [
        door(ours, Platform.AIRUDDER, "call"),
        door(blu(), Platform.BLU, "result"),
        door(theirs, Platform.HUAWEI, "status"),
        door(theirs, Platform.HUAWEI, "block"),
        door(None, Platform.BLU, "keyless"),
    ]


def path(kind: str) -> str:
    return f"/push/secret-of-{kind}-0123456789"


async def kept(desk: Desk):
    return await desk.inbox.rows()


async def test_each_platform_hears_what_it_wants_and_the_push_is_kept(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        answer = await desk.post(path("call"), CALL, {"User-Agent": "Airudder"})
        assert (answer.status, json.loads(answer.body)) == (200, {})
        answer = await desk.post(path("result"), b"{}")
        assert (answer.status, json.loads(answer.body)["code"]) == (200, 200)
        event = b'{"eventType": "alerting", "statusInfo": {"sessionId": "s1"}}'
        answer = await desk.post(path("status"), event, aksk())
        assert (answer.status, answer.body) == (200, b"")

        rows = await kept(desk)
        assert [row.kind for row in rows] == ["status", "result", "call"]
        whole = await desk.inbox.one(rows[2].id)
        assert whole is not None
        assert (whole.body, whole.source) == (CALL, "127.0.0.1")
        assert json.loads(whole.headers)["user-agent"] == "Airudder"
        assert "authorization" not in whole.headers.casefold()


async def test_who_may_not_push_is_told_nothing(tmp_path: Path):
    others = [
        *doors(),
        door(airudder(mode="enforce"), Platform.AIRUDDER, "task"),
        door(airudder(), Platform.AIRUDDER, "list", senders=networks(["192.0.2.0/24"])),
    ]
    async with receiving(tmp_path, others) as desk:
        wrong = [
            await desk.post("/push/secret-of-nobody-0123456789", CALL),
            await desk.post(path("call") + "/", CALL),
            await desk.post(path("call").upper(), CALL),
            await desk.post("/", CALL),
            await post(desk.port, path("call"), b"", method="GET"),
            await post(desk.port, path("call"), CALL, method="PUT"),
            await desk.post(path("status"), b"{}"),
            await desk.post(path("status"), b"{}", aksk(secret="another")),
            await desk.post(path("status"), b"{}", aksk(key="another-key")),
            await desk.post(path("task"), CALL),
            await desk.post(path("task"), CALL, {"X-AIRudder-Sign": "0" * 64}),
            await desk.post(path("list"), CALL),
        ]
        assert {answer.status for answer in wrong} == {404}
        assert len({(tuple(sorted(one.headers.items())), one.body) for one in wrong}) == 1
        assert await kept(desk) == []
        refusals = desk.receiver.figures.refusals()
        assert refusals == {"unknown": 4, "method": 2, "signature": 5, "sender": 1}


@pytest.mark.parametrize("scheme", ["AKSK", "WSSE"])
async def test_a_right_digest_is_taken_however_old(tmp_path: Path, scheme: str):
    async with receiving(tmp_path, doors()) as desk:
        for n, headers in enumerate(
            [
                aksk(nonce="n1", scheme=scheme),
                aksk(nonce="n2", scheme=scheme, created="2020-01-01T00:00:00Z"),
                aksk(nonce="n1", scheme=scheme),
                aksk(nonce="n3", scheme=scheme, created="some day"),
            ]
        ):
            body = f'{{"eventType": "answer", "n": {n}}}'.encode()
            assert (await desk.post(path("status"), body, headers)).status == 200
        rows = await kept(desk)
        assert [row.late for row in reversed(rows)] == [False, True, True, True]


async def test_an_enforced_signature_lets_its_own_in(tmp_path: Path):
    made = hmac.new(SECRET.encode(), CALL, hashlib.sha256).hexdigest()
    async with receiving(
        tmp_path, [door(airudder(mode="enforce"), Platform.AIRUDDER, "call")]
    ) as desk:
        answer = await desk.post(path("call"), CALL, {"X-AIRudder-Sign": made.upper()})
        assert answer.status == 200
        [row] = await kept(desk)
        whole = await desk.inbox.one(row.id)
        assert whole is not None
        assert "fits hmac_sha256_hex" in json.loads(whole.headers)["proof"]


async def test_addresses_of_senders_are_seen_through_trusted_proxies_alone(tmp_path: Path):
    only = [door(airudder(), Platform.AIRUDDER, "call", senders=networks(["192.0.2.0/24"]))]
    async with receiving(tmp_path, only) as desk:
        claimed = {"X-Forwarded-For": "192.0.2.9"}
        assert (await desk.post(path("call"), CALL, claimed)).status == 404
        desk.receiver.trust = Trust(proxies=networks(["127.0.0.1"]))
        assert (await desk.post(path("call"), CALL, claimed)).status == 200
        claimed = {"X-Forwarded-For": "192.0.2.9, 198.51.100.1"}
        assert (await desk.post(path("call"), CALL, claimed)).status == 404
        [row] = await kept(desk)
        whole = await desk.inbox.one(row.id)
        assert whole is not None
        assert whole.source == "192.0.2.9"


async def test_long_bodies_are_kept_in_files_and_too_long_ones_are_refused(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        assert (await desk.post(path("call"), LONG)).status == 200
        [row] = await kept(desk)
        whole = await desk.inbox.one(row.id)
        assert whole is not None
        assert whole.body == LONG
        assert [one.stat().st_size for one in (tmp_path / "spool").iterdir()] == [len(LONG)]

        too_long = b"x" * ((1 << 20) + 1)
        assert (await desk.post(path("result"), too_long)).status == 413
        chunked = b"40000\r\n" + b"x" * 0x40000 + b"\r\n"
        answer = await raw(
            desk,
            f"POST {path('result')} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
            chunked * 5 + b"0\r\n\r\n",
        )
        assert answer.status == 413
        assert [one.kind for one in desk.too_long] == ["result", "result"]
        assert len(await kept(desk)) == 1
        assert len(list((tmp_path / "spool").iterdir())) == 1, "what was refused left no file"


async def raw(desk: Desk, head: str, body: bytes):
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
    writer.write(head.encode() + body)
    answer = b""
    while b"\r\n\r\n" not in answer:
        part = await asyncio.wait_for(reader.read(65_536), 20)
        if not part:
            break
        answer += part
    writer.close()
    return parsed(answer)


async def test_what_cannot_be_kept_is_not_acknowledged(tmp_path: Path):
    with failing_disk() as disk:
        async with receiving(tmp_path, doors(), vfs=disk.name) as desk:
            assert (await desk.post(path("call"), CALL)).status == 200
            disk.writes_left = 0
            answer = await desk.post(path("call"), b'{"task_id": "t2"}')
            assert (answer.status, answer.headers["retry-after"]) == (503, "60")
            disk.writes_left = None
            assert (await desk.post(path("call"), b'{"task_id": "t2"}')).status == 200
            assert len(await kept(desk)) == 2
            assert len(desk.unkept) == 1


async def test_a_folder_that_takes_no_file_is_said_and_the_push_comes_again(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        (tmp_path / "spool").write_text("no folder")
        answer = await desk.post(path("call"), LONG)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        assert isinstance(desk.unkept[0], OSError)


async def test_keys_that_are_missing_and_a_full_queue_ask_to_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with receiving(tmp_path, doors()) as desk:
        answer = await desk.post(path("keyless"), CALL)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        desk.inbox.waiting_bytes = inbox_module.MOST_WAITING + 1
        assert (await desk.post(path("call"), CALL)).status == 503
        assert desk.receiver.figures.refusals() == {"keys": 1, "full": 1}


async def test_of_long_pushes_that_come_at_once_only_one_goes_beyond_what_may_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("dialwatch.receiver.app.MOST_WAITING", 2 * len(LONG) - 1)
    async with receiving(tmp_path, doors()) as desk:
        bodies = [LONG.replace(b"t1", b"t%d" % n) for n in range(8)]
        answers = await asyncio.gather(*(desk.post(path("call"), body) for body in bodies))
        assert sorted(one.status for one in answers) == [200] * 2 + [503] * 6
        assert len(await kept(desk)) == len(list((tmp_path / "spool").iterdir())) == 2
        assert desk.receiver.figures.refusals() == {"full": 6}


async def test_a_sender_that_breaks_off_leaves_nothing(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
        head = f"POST {path('call')} HTTP/1.1\r\nHost: x\r\nContent-Length: 400000\r\n\r\n"
        writer.write(head.encode() + b"x" * 300_000)
        await writer.drain()
        writer.close()
        await asyncio.wait_for(reader.read(), 20)
        while not desk.receiver.figures.refusals():  # noqa: ASYNC110 - its thread counts
            await asyncio.sleep(0.01)
        assert desk.receiver.figures.refusals() == {"cut": 1}
        assert await kept(desk) == []
        assert list((tmp_path / "spool").iterdir()) == []


ASKED = Verification(go_code=7, on_failure="stop")


@pytest.mark.parametrize(
    ("stops", "body", "code", "word"),
    [
        (Stops("700101"), b'{"uniqueId": "u-1", "orderId": "700101"}', 0, "stop"),
        (Stops("700102"), b'{"uniqueId": "u-1", "orderId": "700101"}', 7, "dial"),
        (Stops("700101"), b'{"extVars": "{\\"orderId\\": 700101}"}', 0, "stop"),
        (Stops(), b"no JSON", 0, "failed: stop"),
    ],
)
async def test_before_a_dial_the_stop_list_answers(tmp_path: Path, stops, body, code, word):
    async with receiving(tmp_path, [door(blu(stops, ASKED), Platform.BLU, "verify")]) as desk:
        answer = await desk.post(path("verify"), body)
        assert (answer.status, json.loads(answer.body)["code"]) == (200, code)
        assert (await desk.post(path("verify"), body)).status == 200
        rows = await kept(desk)
        assert [row.answer for row in rows] == [word, word], "each question counts"


async def test_a_question_is_answered_as_chosen_when_anything_of_ours_fails(tmp_path: Path):
    from dialwatch.calls.errors import StoreError

    failing = Stops(fails=StoreError("made to fail"))
    for chosen, code in (("dial", 7), ("stop", 0)):
        pushes = blu(failing, Verification(7, chosen))
        async with receiving(tmp_path / chosen, [door(pushes, Platform.BLU, "verify")]) as desk:
            answer = await desk.post(path("verify"), b"{}")
            assert (answer.status, json.loads(answer.body)["code"]) == (200, code)
        async with receiving(tmp_path / chosen, [door(pushes, Platform.BLU, "verify")]) as desk:
            desk.inbox.waiting_bytes = inbox_module.MOST_WAITING + 1
            answer = await desk.post(path("verify"), b"{}")
            assert (answer.status, json.loads(answer.body)["code"]) == (200, code)
            assert desk.receiver.figures.refusals() == {"full": 1}
    with failing_disk() as disk:
        pushes = blu(Stops("1"), Verification(7, "dial"))
        doors_ = [door(pushes, Platform.BLU, "verify")]
        async with receiving(tmp_path / "disk", doors_, vfs=disk.name) as desk:
            disk.writes_left = 0
            answer = await desk.post(path("verify"), b"{}")
            assert (answer.status, json.loads(answer.body)["code"]) == (200, 7)


async def test_questions_are_not_answered_until_they_are_set_up(tmp_path: Path):
    async with receiving(tmp_path, [door(blu(), Platform.BLU, "verify")]) as desk:
        assert (await desk.post(path("verify"), b"{}")).status == 404


async def test_a_caller_who_waits_is_answered_even_when_nothing_can_be_kept(tmp_path: Path):
    waiting = (
        b'{"eventType": "callin", "statusInfo": {"sessionId": "s", "called": "+8617000000001",'
        b' "notifyMode": "Block"}}'
    )
    with failing_disk() as disk:
        async with receiving(tmp_path, doors(), vfs=disk.name) as desk:
            disk.writes_left = 0
            answer = await desk.post(path("status"), waiting, aksk(nonce="a"))
            assert (answer.status, json.loads(answer.body)["operation"]) == (200, "close")
            sms = b'{"smsEvent": {"notificationMode": "Block"}}'
            assert (await desk.post(path("block"), sms, aksk(nonce="b"))).status == 503


async def test_health_and_figures(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        await desk.post(path("call"), CALL)
        await desk.post("/push/secret-of-nobody-0123456789", CALL)
        answer = await post(desk.port, "/healthz", b"", method="GET")
        assert (answer.status, answer.body) == (200, b"ok\n")
        text = (await post(desk.port, "/metrics", b"", method="GET")).body.decode()
        assert 'dialwatch_pushes_total{account="a1",kind="call"} 1' in text
        assert 'dialwatch_pushes_refused_total{reason="unknown",account="",kind=""} 1' in text
        assert 'dialwatch_push_seconds_bucket{le="+Inf"} 1' in text
        assert "secret-of" not in text
        desk.receiver.trust = Trust(metrics=networks(["192.0.2.1"]))
        assert (await post(desk.port, "/metrics", b"", method="GET")).status == 404


async def test_several_pushes_on_one_connection(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        bodies = [f'{{"task_id": "t{n}"}}'.encode() for n in range(3)]
        head = f"POST {path('call')} HTTP/1.1\r\nHost: x\r\nContent-Length: "
        wire = b"".join(f"{head}{len(one)}\r\n\r\n".encode() + one for one in bodies)
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
        writer.write(wire)
        answer = b""
        while answer.count(b"HTTP/1.1 200") < 3:
            answer += await asyncio.wait_for(reader.read(65_536), 20)
        writer.close()
        assert sorted(row.size for row in await kept(desk)) == sorted(map(len, bodies))
