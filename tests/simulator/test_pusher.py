"""The sender against a receiver on a real socket; the world's clock is moved by hand."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest
from tests.simulator.conftest import START
from tests.support.receiver import Received, Receiver, eventually
from tests.support.scripted_server import ScriptedServer
from tests.support.stepped import SteppedClock

from dialwatch.simulator.callbacks import Callbacks
from dialwatch.simulator.posting import Answer
from dialwatch.simulator.push import Message, Push
from dialwatch.simulator.pusher import Mischief, Pusher
from dialwatch.simulator.retries import AIRUDDER, BLU, HUAWEI, Retries
from dialwatch.simulator.world import World

HALF_A_MINUTE = 30


class Sending:
    """A sender with a world of no campaigns, and who receives."""

    def __init__(self, receiver: Receiver, patience: float = 5.0, seed: int = 1) -> None:
        self.clock = SteppedClock(START)
        self.world = World(self.clock, (), seed, int(START.timestamp()))
        callbacks = Callbacks()
        self.receiver = receiver
        self.pusher = Pusher(self.world, callbacks, Mischief(), patience)
        callbacks.replace(
            {
                "airudder": receiver.urls("call"),
                "blu": receiver.urls("result", "verify"),
                "huawei": {"AXB": receiver.urls("status")},
            }
        )

    def send(
        self,
        account: str = "airudder",
        kind: str = "call",
        body: bytes = b"{}",
        headers: Mapping[str, str] | None = None,
        retries: Retries = AIRUDDER,
    ) -> Push:
        self.world.advance()
        message = Message(account, kind, {"body": body.decode()}, body, lambda: headers or {})
        push = self.pusher.send(message, retries)
        assert push is not None
        return push

    async def idle(self) -> None:
        await eventually(lambda: not self.pusher.busy)

    async def pass_minutes(self, minutes: int) -> None:
        for _ in range(minutes * 60 // HALF_A_MINUTE):
            await self.idle()
            self.clock.go(HALF_A_MINUTE)
            self.world.advance()
        await self.idle()


@pytest.fixture
async def sending() -> AsyncIterator[Sending]:
    async with Receiver() as receiver:
        one = Sending(receiver)
        yield one
        await one.pusher.close()


async def test_a_push_that_is_taken_is_sent_once(sending: Sending):
    push = sending.send(body=b'{"a":1}', headers={"User-Agent": "Airudder"})
    [came] = await sending.receiver.until(1)
    await sending.idle()
    assert (came.path, came.json()) == ("/call", {"a": 1})
    assert came.headers["user-agent"] == "Airudder"
    await sending.pass_minutes(10)
    assert len(sending.receiver.received) == 1
    assert push.acknowledged
    assert push.over
    [attempt] = push.told()["attempts"]
    assert attempt["world"] == int(START.timestamp() * 1000)
    assert (attempt["status"], attempt["error"]) == (200, "")


SCHEDULES = {
    ("airudder", "call"): (AIRUDDER, [0, 1, 2, 3, 4, 5]),
    ("blu", "result"): (BLU, [0, 5, 10, 15, 20, 25]),
    ("huawei/AXB", "status"): (HUAWEI, [0, 1, 4, 9, 106, 203, 300]),
}


@pytest.mark.parametrize("whose", SCHEDULES)
@pytest.mark.parametrize("status", [500, 204, 301])
async def test_anything_but_200_comes_again_at_the_vendors_minutes(
    sending: Sending, whose: tuple[str, str], status: int
):
    retries, minutes = SCHEDULES[whose]
    sending.receiver.answerer = lambda _: (status, b"")
    push = sending.send(*whose, b'{"x":7}', retries=retries)
    await sending.pass_minutes(minutes[-1] + 60)
    start = int(START.timestamp() * 1000)
    assert [(one.world - start) / 60_000 for one in push.attempts] == minutes
    assert {one.status for one in push.attempts} == {status}
    assert [one.body for one in sending.receiver.received] == [b'{"x":7}'] * len(minutes)
    assert push.over
    assert not push.acknowledged


async def test_the_world_is_over_once_all_is_taken_or_given_up(sending: Sending):
    sending.receiver.answerer = lambda _: (500, b"")
    sending.send()
    await sending.pass_minutes(4)
    assert not sending.world.over
    await sending.pass_minutes(2)
    assert sending.world.over
    sending.send()
    await sending.idle()
    assert not sending.world.over
    sending.pusher.callbacks.replace({})
    assert sending.world.over


async def test_a_push_that_is_taken_late_is_not_repeated(sending: Sending):
    answers = iter([500, 503, 200])
    sending.receiver.answerer = lambda _: (next(answers), b"")
    push = sending.send()
    await sending.pass_minutes(20)
    assert [one.status for one in push.attempts] == [500, 503, 200]
    assert push.acknowledged


async def test_nobody_listening_is_a_failure_like_any_other(sending: Sending):
    sending.pusher.callbacks.replace({"airudder": {"call": "http://127.0.0.1:9/"}})
    push = sending.send()
    await sending.pass_minutes(1)
    assert [one.status for one in push.attempts] == [None, None]
    assert all(one.error for one in push.attempts)
    sending.pusher.callbacks.replace({"airudder": sending.receiver.urls("call")})
    await sending.pass_minutes(1)
    assert push.acknowledged


async def test_a_receiver_that_is_silent_for_too_long_has_failed(receiver: Receiver):
    receiver.answerer = lambda _: None
    impatient = Sending(receiver, 0.1)
    push = impatient.send()
    await impatient.pass_minutes(1)
    await impatient.pusher.close()
    assert [(one.status, one.error) for one in push.attempts] == [(None, "timeout")] * 2
    assert push.attempts[0].took >= 100


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nconnection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{}",
        b"HTTP/1.0 200 OK\r\n\r\n",
    ],
)
async def test_understands_every_way_to_answer(sending: Sending, answer: bytes):
    async with ScriptedServer(answer) as server:
        sending.pusher.callbacks.replace({"airudder": {"call": f"{server.url}/x?y=1"}})
        for _ in range(2):
            push = sending.send()
            await sending.idle()
            assert push.attempts[0].status == 200
        assert [one.query for one in server.asked] == [{"y": "1"}] * 2


@pytest.mark.parametrize(
    "answer",
    [b"", b"what\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n", b"HTTP/1.1 2"],
)
async def test_what_is_no_answer_is_a_failure(sending: Sending, answer: bytes):
    async with ScriptedServer(answer) as server:
        sending.pusher.callbacks.replace({"airudder": {"call": server.url + "/"}})
        push = sending.send()
        await sending.idle()
    assert push.attempts[0].status is None
    assert push.attempts[0].error
    assert not push.acknowledged


async def test_what_has_no_address_is_not_sent(sending: Sending):
    message = Message("airudder", "task", {}, b"{}", dict)
    assert sending.pusher.send(message, AIRUDDER) is None
    assert not sending.pusher.ask(message, 1, lambda *_: None)
    assert sending.pusher.pushes == []


async def test_huawei_closes_each_connection_and_the_others_keep_theirs(sending: Sending):
    for account, kind in (("huawei/AXB", "status"), ("airudder", "call")):
        for _ in range(3):
            sending.send(account, kind)
            await sending.idle()
    came = sending.receiver.received
    assert len({one.connection for one in came if one.path == "/status"}) == 3
    assert len({one.connection for one in came if one.path == "/call"}) == 1


async def test_a_kept_connection_that_was_closed_meanwhile_is_no_failure(sending: Sending):
    for _ in range(2):
        push = sending.send()
        await sending.idle()
        assert [one.status for one in push.attempts] == [200]
        sending.receiver.hang_up()
    assert len({one.connection for one in sending.receiver.received}) == 2


async def test_some_pushes_come_twice_although_they_were_taken(sending: Sending):
    sending.pusher.mischief.duplicate_pushes = 0.5
    pushes = [sending.send(body=b"%d" % number) for number in range(40)]
    await sending.pass_minutes(2)
    times = [len(push.attempts) for push in pushes]
    assert set(times) == {1, 2}
    assert 10 < times.count(2) < 30
    assert all(push.acknowledged and push.over for push in pushes)
    assert len(sending.receiver.received) == sum(times)


async def test_some_pushes_are_overtaken(sending: Sending):
    sending.pusher.mischief.shuffle = 0.3
    for number in range(40):
        sending.send(body=b"%d" % number)
    await sending.pass_minutes(2)
    numbers = [int(one.body) for one in sending.receiver.received]
    assert sorted(numbers) == list(range(40))
    assert numbers != sorted(numbers)


async def test_which_pushes_come_twice_or_late_is_the_seeds_choice(receiver: Receiver):
    async def sent(seed: int) -> list[list[int]]:
        one = Sending(receiver, seed=seed)
        one.pusher.mischief.duplicate_pushes = one.pusher.mischief.shuffle = 0.3
        pushes = [one.send() for _ in range(40)]
        for _ in range(100):
            await one.idle()
            one.clock.go(1)
            one.world.advance()
        await one.idle()
        await one.pusher.close()
        return [[attempt.world for attempt in push.attempts] for push in pushes]

    first = await sent(1)
    begun = int(START.timestamp() * 1000)
    assert {len(times) for times in first} == {1, 2}
    assert {times[0] == begun for times in first} == {True, False}
    assert all(2_000 <= at - begun <= 80_000 for times in first for at in times if at != begun)
    assert await sent(1) == first
    assert await sent(2) != first


async def test_a_repeat_that_fails_takes_nothing_back_and_is_not_repeated(sending: Sending):
    sending.pusher.mischief.duplicate_pushes = 1
    answers = iter([200, 500])
    sending.receiver.answerer = lambda _: (next(answers), b"")
    push = sending.send()
    await sending.pass_minutes(30)
    assert [one.status for one in push.attempts] == [200, 500]
    assert push.acknowledged
    assert push.over


async def test_what_is_held_back_is_repeated_from_its_first_failure_on(sending: Sending):
    sending.pusher.mischief.shuffle = 1
    sending.receiver.answerer = lambda _: (500, b"")
    push = sending.send("huawei/AXB", "status", retries=HUAWEI)
    await sending.pass_minutes(301)
    first, *others = [one.world for one in push.attempts]
    assert first > int(START.timestamp() * 1000)
    assert [(at - first) / 60_000 for at in others] == list(HUAWEI.minutes)


async def test_an_address_that_is_taken_away_is_no_address(sending: Sending):
    sending.receiver.answerer = lambda _: (500, b"")
    push = sending.send()
    await sending.idle()
    sending.pusher.callbacks.replace({"blu": sending.receiver.urls("result")})
    sending.receiver.answerer = lambda _: (200, b"")
    await sending.pass_minutes(10)
    assert [one.path for one in sending.receiver.received] == ["/call"]
    assert not push.acknowledged
    assert push.over
    assert sending.world.over


async def test_repeats_are_signed_anew_unless_they_keep_their_headers(sending: Sending):
    sending.receiver.answerer = lambda _: (500, b"")
    count = iter(range(100))

    def headers() -> Mapping[str, str]:
        return {"Nonce": str(next(count))}

    for renews in (True, False):
        sending.receiver.received.clear()
        sending.pusher.mischief.renews_headers = renews
        sending.pusher.send(Message("airudder", "call", {}, b"{}", headers), AIRUDDER)
        await sending.pass_minutes(5)
        nonces = {one.headers["nonce"] for one in sending.receiver.received}
        assert len(nonces) == (6 if renews else 1)


async def test_a_question_is_asked_once_and_its_answer_handed_on(sending: Sending):
    heard: list[tuple[int, Answer | None]] = []

    def reply(now: int, _: Push, answer: Answer | None) -> None:
        heard.append((now, answer))

    message = Message("blu", "verify", {}, b"{}", dict)
    sending.receiver.answerer = lambda _: (500, b'{"code":0}')
    assert sending.pusher.ask(message, 1, reply)
    await sending.idle()
    sending.receiver.answerer = lambda _: None
    assert sending.pusher.ask(message, 0.05, reply)
    await sending.pass_minutes(30)
    start = int(START.timestamp())
    assert heard == [(start, Answer(500, b'{"code":0}')), (start, None)]
    assert [one.attempts[0].error for one in sending.pusher.pushes] == ["", "timeout"]
    assert len(sending.receiver.received) == 2


async def test_a_silent_receiver_of_one_account_holds_up_no_other(sending: Sending):
    released = asyncio.Event()

    def answerer(one: Received) -> tuple[int, bytes] | None:
        if one.path == "/result":
            return None
        released.set()
        return 200, b""

    sending.receiver.answerer = answerer
    for _ in range(200):
        sending.send("blu", "result", retries=BLU)
    sending.send("airudder", "call")
    async with asyncio.timeout(2):
        await released.wait()
