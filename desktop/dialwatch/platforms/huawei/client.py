"""Tests one Huawei application (vendors/huawei.md 2 to 5, 12)."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from dialwatch.calls.errors import (
    AccessRefused,
    PlatformError,
    Refused,
    Throttled,
    VendorError,
)
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.net import Answer, Transport
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.sign import headers
from dialwatch.platforms.port import Account, ProbeResult
from dialwatch.platforms.said import failed_probe, readable_code
from dialwatch.platforms.wiring import tell_unreadable

__all__ = ["Huawei", "Result"]

_TAKES = frozenset({400, 401, 403, 500})
"""Statuses that come with a result code (4)."""
_FLOW_CONTROL = ("403", "1010010")
_MINUTE = 60.0


class Result(BaseModel):
    """What every answer says of itself; the code is a string, a number is tolerated."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    resultcode: str
    resultdesc: str = ""


_RESULT = TypeAdapter(Result)


class Huawei:
    """One PrivateNumber application. A `Prober`: nothing is polled."""

    platform: ClassVar[Platform] = Platform.HUAWEI

    def __init__(
        self,
        account: Account,
        contract: Contract,
        secrets: Mapping[str, str],
        transport: Transport,
        *,
        clock: Clock,
    ) -> None:
        """`secrets`: `app_key` and `app_secret`. Owns the transport from now on."""
        self.account = account
        self._contract = contract
        self._secrets = secrets
        self._transport = transport
        self._clock = clock
        self._refusals = 0

    @property
    def traffic(self) -> Traffic:
        """What was asked so far, and what it cost."""
        return self._transport.traffic

    async def close(self) -> None:
        """Let the connections go."""
        await self._transport.close()

    async def probe(self) -> ProbeResult:
        """Query the bindings of a number that nobody owns.

        "No such record" and "not allowed for this application's mode" prove the key. After two
        refusals in a row the next test is not sent but says why: repeated ones lock the computer's
        address for half an hour. Whoever tests once more then has acted, and it is sent.
        """
        if self._refusals >= self._contract.number("refusals_allowed", 2):
            self._refusals -= 1
            return self._stopped()
        try:
            answer = await self._asked()
            return self._meaning(answer, _result(answer))
        except PlatformError as err:
            return failed_probe(err, self.traffic.skew)

    async def _asked(self) -> Answer:
        operation = self._contract.operation("query")
        number = self._contract.setting("probe_number", "")
        return await self._transport.request(
            operation,
            headers=lambda: headers(
                self._secrets["app_key"],
                self._secrets["app_secret"],
                uuid4().hex,
                self._clock.now(),
            ),
            params=operation.named(relation=number, page=1, size=operation.page_size),
            takes=_TAKES,
            always=True,
        )

    def _meaning(self, answer: Answer, result: Result) -> ProbeResult:
        code = readable_code(result.resultcode.strip())
        known = self._contract.codes.get(f"{answer.status}/{code}", {})
        proves = known.get("key", "unsaid")
        self._refusals = self._refusals + 1 if answer.status == 401 else 0
        sentence = known.get(
            "text", f"Huawei answered with code {code} (HTTP {answer.status}), which says nothing "
            "about the key. Try again later."
        )  # fmt: skip
        failure = None if proves == "proven" else _failure(answer.status, code, sentence, proves)
        return ProbeResult(
            ok=proves == "proven", sentence=sentence, skew=self.traffic.skew, failure=failure
        )

    def _stopped(self) -> ProbeResult:
        error = AccessRefused(
            "Huawei refused the key twice, so it was not asked again: more failures would lock "
            "this computer's address for half an hour. Mend the key or the clock, then test again."
        )
        return failed_probe(error, self.traffic.skew)


def _result(answer: Answer) -> Result:
    try:
        return _RESULT.validate_json(answer.body)
    except ValidationError as err:
        raise tell_unreadable(answer.body, "Huawei") from err


def _failure(status: int, code: str, sentence: str, proves: str) -> PlatformError:
    if proves == "wrong" or status == 401:
        return AccessRefused(sentence)
    if proves == "blocked":
        return Refused(sentence)
    if (str(status), code) == _FLOW_CONTROL:
        return Throttled(sentence, _MINUTE)
    return VendorError(sentence, status=status, code=code)
