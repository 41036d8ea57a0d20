"""Asks one Huawei application (vendors/huawei.md 2 to 10, 12)."""

import json
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NotFound,
    PlatformError,
    Refused,
    Throttled,
    VendorError,
)
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.net import Answer, Operation, Transport
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding import HuaweiBinds
from dialwatch.platforms.huawei.gate import Gate
from dialwatch.platforms.huawei.halting import HuaweiHalting, not_allowed
from dialwatch.platforms.huawei.operations import SPECS
from dialwatch.platforms.huawei.recordings import HuaweiRecordings
from dialwatch.platforms.huawei.sign import headers
from dialwatch.platforms.operator import Gone, NotOffered, Operator, Sent
from dialwatch.platforms.port import Account, ProbeResult
from dialwatch.platforms.said import failed_probe, readable_code
from dialwatch.platforms.spec import Spec, Values
from dialwatch.platforms.wiring import clean, loosely, tell_unreadable
from dialwatch.redaction import redacted

__all__ = ["Huawei", "Result"]

_TAKES = frozenset({301, 400, 401, 403, 404, 500})
"""Statuses whose answers are read here: result codes (4), and the address of a recording (10)."""
_MOVED = 301
_MISSING = 404
_FLOW_CONTROL = ("403", "1010010")
_MINUTE = 60.0
_LONGEST_WORDS = 120
_AROUND = frozenset({"resultcode", "resultdesc", "app_key"})
"""What every answer has beside its data."""
_OLD_MODE = "axyb_"
"""Operations that name the application in the address too (8)."""


class Result(BaseModel):
    """What every answer says of itself; the code is a string, a number is tolerated."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    resultcode: str
    resultdesc: str = ""


_RESULT = TypeAdapter(Result)


class Huawei(HuaweiHalting, HuaweiRecordings, HuaweiBinds, Operator):
    """One PrivateNumber application. A `Prober`, an `Operator`, a `Halts`, a `Gives` and a `Binds`:
    nothing is polled."""

    platform: ClassVar[Platform] = Platform.HUAWEI
    specs = SPECS

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
        self._gate = Gate(clock, contract.number("refusals_allowed", 2))

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
        try:
            self._gate.check()
        except PlatformError as err:
            self._gate.one_more()
            return failed_probe(err, self.traffic.skew)
        operation = self._contract.operation("axb_query")
        number = self._contract.setting("probe_number", "")
        try:
            asked = operation.named(x=number, page=1, size=operation.page_size)
            answer = await self._asked(operation, {"params": asked})
            return self._meaning(answer, _result(answer))
        except PlatformError as err:
            return failed_probe(err, self.traffic.skew)

    async def sent(self, spec: Spec, operation: Operation, values: Values) -> Sent:
        self._gate.check()
        told = operation.named(**values)
        in_address = operation.method in ("GET", "DELETE")
        travels: dict[str, Mapping[str, Any]] = {"params" if in_address else "json": told}
        if spec.operation.startswith(_OLD_MODE):
            key = {"app_key": self._secrets["app_key"]}
            travels["params"] = {**travels.get("params", {}), **key}
        answer = await self._asked(operation, travels)
        if answer.status == _MOVED:
            return _address(answer, spec)
        result = _result(answer)
        code = readable_code(result.resultcode.strip())
        if answer.status == 200 and code == "0":
            data = loosely(answer.body, spec.title)
            inside = {name: value for name, value in data.items() if name not in _AROUND}
            return Sent(inside, code=code)
        error = self._refusal(answer.status, code, result.resultdesc)
        if spec.operation == "call_stop" and isinstance(error, NotOffered):
            raise not_allowed(error) from None
        raise error

    async def _record_address(self, file: str, domain: str) -> str:
        spec = self.spec("record_address")
        asked = self._contract.operation("record_address")
        sent = await self.sent(spec, asked, spec.wire({"file": file, "domain": domain}))
        return str(sent.data.get("link", ""))

    async def _asked(
        self, operation: Operation, travels: Mapping[str, Mapping[str, Any]]
    ) -> Answer:
        scheme = self._contract.setting("scheme", "AKSK")
        answer = await self._transport.request(
            operation,
            headers=lambda: headers(
                self._secrets["app_key"],
                self._secrets["app_secret"],
                uuid4().hex,
                self._clock.now(),
                scheme,
            ),
            takes=_TAKES,
            always=True,
            **travels,
        )
        self._gate.answered(answer.status, _code_in(answer.body))
        if answer.status == _MISSING:
            raise NotFound("Huawei has nothing at this address (404). Check the account's address.")
        return answer

    def _refusal(self, status: int, code: str, said: str) -> PlatformError:
        """An answer that is none, with what it means and what to do."""
        known = self._contract.codes.get(f"{status}/{code}", {})
        text = known.get("text", f"Huawei answered with code {code} (HTTP {status}).")
        error: PlatformError
        if known.get("gone"):
            error = Gone(text)
        elif known.get("other_mode"):
            error = NotOffered(text, status=status, code=code)
        elif (str(status), code) == _FLOW_CONTROL:
            error = Throttled(text, _MINUTE)
        else:
            error = _failure(status, code, text, known.get("key", "unsaid"))
        error.advice = known.get("advice", error.advice)
        error.words = redacted(clean(said))[:_LONGEST_WORDS]
        if known.get("minutes"):
            error.sent, error.waits = False, float(known["minutes"]) * _MINUTE
        if not isinstance(error, VendorError):
            error.code = code
        return error

    def _meaning(self, answer: Answer, result: Result) -> ProbeResult:
        code = readable_code(result.resultcode.strip())
        known = self._contract.codes.get(f"{answer.status}/{code}", {})
        proves = known.get("key", "unsaid")
        if proves == "proven":
            return ProbeResult(ok=True, sentence=_proof(code), skew=self.traffic.skew)
        sentence = f"{known.get('text', '')} {known.get('advice', '')}".strip() or (
            f"Huawei answered with code {code} (HTTP {answer.status}), which says nothing "
            "about the key. Try again later."
        )
        failure = _failure(answer.status, code, sentence, proves)
        if (str(answer.status), code) == _FLOW_CONTROL:
            failure = Throttled(sentence, _MINUTE)
        return ProbeResult(ok=False, sentence=sentence, skew=self.traffic.skew, failure=failure)


def _proof(code: str) -> str:
    """What an answer tells that proves the key."""
    match code:
        case "0":
            return "The key works."
        case "1010040":
            return "The key works; its application has another mode than AXB."
    return "The key works; the number asked for has no binding, as expected."


def _result(answer: Answer) -> Result:
    try:
        return _RESULT.validate_json(answer.body)
    except ValidationError as err:
        raise tell_unreadable(answer.body, "Huawei") from err


def _code_in(body: bytes) -> str:
    """The result code of an answer, if it has one."""
    try:
        told = json.loads(body)
    except ValueError:
        return ""
    return str(told.get("resultcode", "")) if isinstance(told, dict) else ""


def _address(answer: Answer, spec: Spec) -> Sent:
    """Success of a recording's address is a redirect that nobody follows (10)."""
    address = answer.headers.get("location", "")
    if not address:
        raise BadAnswer(f"{spec.title}: the answer holds no address.")
    return Sent({"link": address}, sentence="The recording can be fetched there.")


def _failure(status: int, code: str, sentence: str, proves: str) -> PlatformError:
    if proves == "wrong" or status == 401:
        return AccessRefused(sentence)
    if proves == "blocked":
        return Refused(sentence)
    return VendorError(sentence, status=status, code=code)
