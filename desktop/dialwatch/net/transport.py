"""An account's way to its platform: time-outs, pace, repeats, sizes, and our own errors."""

import asyncio
import random
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from dialwatch.calls.errors import (
    BadAnswer,
    CertificateRefused,
    DialwatchError,
    HeldBack,
    PlatformError,
    TimedOut,
    TooLarge,
    Unreachable,
    VendorError,
)
from dialwatch.clock import Clock
from dialwatch.net import failures
from dialwatch.net.body import Body
from dialwatch.net.limiter import Limiter
from dialwatch.net.operation import Operation
from dialwatch.net.retry_budget import RetryBudget
from dialwatch.net.streamed import StreamedBody, TakesFile
from dialwatch.net.throttle import Throttle
from dialwatch.net.tls import checked_address, client_context, no_context
from dialwatch.net.traffic import Traffic
from dialwatch.redaction import hide

__all__ = ["Answer", "Headers", "Transport"]

Headers = Callable[[], Mapping[str, str]]
"""Made anew for each request, repeats included: a signature holds its moment."""

_ATTEMPTS = 3
_FIRST_WAIT = 0.2
_LONGEST_WAIT = 20.0
_PATIENCE = 60.0
"""Real seconds in which a file has to make progress."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    seconds: float
    """Real seconds from the first byte sent to the last one received."""
    bytes_received: int
    """Body bytes as they came over the wire."""
    skew: float | None
    """Seconds by which the platform's clock is ahead of ours, where it told its time."""
    taken: bool = False
    """It was a file: a sink has it, and `body` is empty."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is sent."""

    operation: Operation
    headers: Headers | None
    params: Mapping[str, Any] | None
    json: Mapping[str, Any] | None
    more: Mapping[str, str] = field(default_factory=dict)


class _Failed(Exception):
    """An error of ours on its way out; `again`: the question may be put once more."""

    def __init__(self, error: DialwatchError, again: bool) -> None:
        super().__init__(str(error))
        self.error = error
        self.again = again


class Transport:
    """One account's connections. Raises only the family of `calls.errors`.

    Time-outs are real seconds; pace, waits before repeats and the throttle follow the clock.
    """

    def __init__(
        self,
        base_url: str,
        *,
        clock: Clock,
        name: str,
        rate: float = 5.0,
        ca_file: Path | None = None,
        simulated: bool = False,
        user_agent: str = "Dialwatch",
        secrets: tuple[str, ...] = (),
        dice: random.Random | None = None,
    ) -> None:
        """Raises BadInput for an address or a certificate file that cannot be used.

        `simulated` allows plain http on loopback. `secrets` are kept out of every log from now on.
        """
        hide(*secrets)
        self._base = checked_address(base_url, simulated=simulated)
        self._clock = clock
        self._name = name
        self._dice = dice or random.Random()
        self._limiter = Limiter(clock, rate)
        self._budget = RetryBudget()
        self._throttle = Throttle(clock, self._dice)
        self.traffic = Traffic()
        plain = self._base.startswith("http:")
        self._client = httpx.AsyncClient(
            verify=no_context() if plain else client_context(ca_file),
            trust_env=False,
            follow_redirects=False,
            headers={"User-Agent": user_agent, "Accept-Encoding": "gzip"},
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=2),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.aclose()

    async def request(
        self,
        operation: Operation,
        *,
        headers: Headers | None = None,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        takes: frozenset[int] = frozenset(),
        always: bool = False,
    ) -> Answer:
        """Put one question.

        Statuses other than 2xx become errors, but for those in `takes`. `always`: the user asked,
        so it is sent even while the platform fails. Retry-After is told in the error (Throttled,
        VendorError), never waited for here.
        """
        await self._admitted(always=always)
        question = _Question(operation, headers, params, json)

        async def exchange() -> Answer:
            return await self._exchange(question)

        last: list[DialwatchError] = []
        try:
            async with asyncio.timeout(operation.whole):
                return await self._in_turn(operation, exchange, takes, last)
        except TimeoutError as err:
            raise (last or [self._too_slow()])[-1] from err

    async def stream(
        self,
        operation: Operation,
        sink: TakesFile,
        *,
        headers: Headers | None = None,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        takes: frozenset[int] = frozenset(),
        always: bool = False,
    ) -> Answer:
        """Put a question whose answer may be a file: then `sink` has it and `Answer.taken` says so.

        Everything else comes as by `request`, at most 1 MiB of it. There is no limit on the whole,
        but 60 real seconds without progress end it. What began to come is not asked for again
        here. Raises what the sink raises, too.
        """
        await self._admitted(always=always)
        plain = {"Accept-Encoding": "identity"}
        question = _Question(operation, headers, params, json, plain)

        async def exchange() -> Answer:
            try:
                async with asyncio.timeout(_PATIENCE) as limit:
                    return await self._streamed(question, sink, limit)
            except TimeoutError as err:
                raise _Failed(self._too_slow(), False) from err

        return await self._in_turn(operation, exchange, takes, [])

    async def _admitted(self, *, always: bool) -> None:
        if not always and self._throttle.holds():
            raise HeldBack(f"{self._name} fails most of the time, so it is asked less often.")
        await self._limiter.wait()
        self._budget.earn()

    async def _in_turn(
        self,
        operation: Operation,
        exchange: "Callable[[], Awaitable[Answer]]",
        takes: frozenset[int],
        last: list[DialwatchError],
    ) -> Answer:
        """Ask, and ask again where that may help; `last` is told what went wrong."""
        for attempt in range(_ATTEMPTS):
            if attempt:
                await self._wait_again(attempt - 1)
            try:
                return await self._once(operation, exchange, takes)
            except _Failed as failed:
                last.append(failed.error)
                if attempt + 1 == _ATTEMPTS or not failed.again or not self._budget.take():
                    raise failed.error from failed.__cause__
        raise AssertionError("unreachable")

    def _too_slow(self) -> TimedOut:
        return TimedOut(f"{self._name} did not finish its answer in time.")

    async def _wait_again(self, turn: int) -> None:
        longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0**turn)
        await self._clock.sleep(self._dice.uniform(0.0, longest))
        await self._limiter.wait()
        self.traffic.repeats += 1

    async def _once(
        self,
        operation: Operation,
        exchange: "Callable[[], Awaitable[Answer]]",
        takes: frozenset[int],
    ) -> Answer:
        self.traffic.requests += 1
        sent_at = self._clock.monotonic()
        began = time.monotonic()
        accepted = False
        try:
            answer = await exchange()
        except (
            TooLarge,
            BadAnswer,
            httpx.InvalidURL,
            httpx.HTTPError,
            OSError,
            ssl.SSLError,
        ) as err:
            error = self._in_our_words(err)
            error.sent = failures.was_sent(err)
            lost = operation.idempotent and isinstance(error, (Unreachable, BadAnswer))
            hopeless = isinstance(error, (TooLarge, CertificateRefused))
            raise _Failed(error, not hopeless and (lost or not failures.was_sent(err))) from err
        else:
            accepted = answer.status < 500 and answer.status != 429
        finally:
            self.traffic.seconds += time.monotonic() - began
            self._throttle.ended(sent_at, accepted=accepted)
        if answer.status in takes:
            return answer
        error_of_status = failures.of_status(
            answer.status, answer.headers, self._name, self._clock.now()
        )
        if error_of_status is not None:
            again = (
                operation.idempotent
                and isinstance(error_of_status, VendorError)
                and answer.status in (500, 502, 503, 504)
                and error_of_status.retry_after is None
            )
            raise _Failed(error_of_status, again)
        return answer

    async def _exchange(self, question: "_Question") -> Answer:
        began = time.monotonic()
        async with self._sent(question) as response:
            body = Body(response.headers.get("content-encoding", ""))
            try:
                async for piece in response.aiter_raw():
                    body.feed(piece)
            finally:
                self.traffic.bytes += body.received
            return self._answer(response, body.whole(), began, body.received)

    async def _streamed(
        self, question: "_Question", sink: TakesFile, limit: asyncio.Timeout
    ) -> Answer:
        began = time.monotonic()
        async with self._sent(question) as response:
            body = StreamedBody(sink, response.status_code, response.headers)
            try:
                async for piece in response.aiter_raw():
                    await body.feed(piece)
                    if body.progressed():
                        limit.reschedule(asyncio.get_running_loop().time() + _PATIENCE)
                told = await body.whole()
            except DialwatchError as err:
                raise _Failed(err, False) from err
            except (httpx.HTTPError, OSError) as err:
                if not body.taken:
                    raise
                await body.spill()
                raise _Failed(self._in_our_words(err), False) from err
            finally:
                self.traffic.bytes += body.received
            return self._answer(response, told, began, body.received, taken=body.taken)

    def _sent(self, question: "_Question") -> AbstractAsyncContextManager[httpx.Response]:
        operation, params = question.operation, question.params
        return self._client.stream(
            operation.method,
            self._base + operation.path,
            headers={**(question.headers() if question.headers else {}), **question.more},
            params={key: str(value) for key, value in params.items()} if params else None,
            json=question.json,
            timeout=httpx.Timeout(operation.read, connect=operation.connect),
        )

    def _answer(
        self,
        response: httpx.Response,
        body: bytes,
        began: float,
        received: int,
        *,
        taken: bool = False,
    ) -> Answer:
        return Answer(
            response.status_code,
            {key.lower(): value for key, value in response.headers.items()},
            body,
            time.monotonic() - began,
            received,
            self._skew(response.headers.get("date", "")),
            taken,
        )

    def _skew(self, told: str) -> float | None:
        date = failures.of_date(told)
        if date is None:
            return None
        skew = date.timestamp() + 0.5 - self._clock.millis() / 1000.0
        self.traffic.skew = skew
        return skew

    def _in_our_words(self, error: Exception) -> PlatformError:
        if isinstance(error, PlatformError):
            return type(error)(f"{self._name}: {error}.")
        return failures.of_error(error, self._name)
