import base64
import hashlib
import hmac
from datetime import UTC, datetime

import httpx
import pytest
from tests.simulator.conftest import Serve, Served

AXB = "/rest/caas/relationnumber/partners/v1.0"
AXE = "/rest/caas/extendnumber/v1.0"
AUTHORIZATION = 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"'


async def ask(
    served: Served,
    path: str = AXB,
    *,
    secret: str = "",
    key: str = "",
    ahead: int = 0,
    blank: str = "",
    **headers: str,
) -> httpx.Response:
    account = served.told["huawei"]
    created = datetime.fromtimestamp(served.clock.millis() // 1000 + ahead, UTC)
    stamp, nonce = created.strftime("%Y-%m-%dT%H:%M:%SZ"), "0a1b2c3d"
    message = (nonce + stamp).encode()
    proof = hmac.new((secret or account["app_secret"]).encode(), message, hashlib.sha256)
    digest = base64.b64encode(proof.digest()).decode()
    told = {
        "Authorization": AUTHORIZATION.replace(",", f",{blank}"),
        "X-AKSK": f'UsernameToken Username="{key or account["app_key"]}",{blank}'
        f'PasswordDigest="{digest}",{blank}Nonce="{nonce}",{blank}Created="{stamp}"',
        **headers,
    }
    sent = {name: value for name, value in told.items() if value}
    return await served.http.get(
        account["url"] + path, params={"relationNum": "+8617000000001"}, headers=sent
    )


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["resultcode"]


@pytest.mark.parametrize("blank", ["", " "])
async def test_a_good_key_finds_no_binding(serve: Serve, blank: str):
    answer = await ask(await serve(), blank=blank)
    assert code(answer) == (403, "1012007")
    assert answer.headers["connection"] == "close"


async def test_another_modes_path_is_not_allowed(serve: Serve):
    assert code(await ask(await serve(), AXE)) == (403, "1010040")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Authorization": ""}, "1023006"),
        ({"Authorization": 'AKSK profile="UsernameToken",type="Appkey"'}, "1023007"),
        ({"Authorization": 'AKSK realm="SDP",type="Appkey"'}, "1023008"),
        ({"Authorization": AUTHORIZATION.replace("SDP", "SIP")}, "1023009"),
        ({"Authorization": AUTHORIZATION.replace("UsernameToken", "Other")}, "1023010"),
        ({"Authorization": AUTHORIZATION.replace("Appkey", "app_key")}, "1023011"),
        ({"Authorization": 'AKSK realm="SDP",profile="UsernameToken"'}, "1023012"),
        ({"X-AKSK": ""}, "1023033"),
        ({"X-AKSK": 'UsernameToken Nonce="1",Created="2",PasswordDigest="3"'}, "1023034"),
        ({"X-AKSK": 'UsernameToken Username="1",Created="2",PasswordDigest="3"'}, "1023035"),
        ({"X-AKSK": 'UsernameToken Username="1",Nonce="2",PasswordDigest="3"'}, "1023036"),
        ({"X-AKSK": 'UsernameToken Username="1",Nonce="2",Created="3"'}, "1023037"),
    ],
)
async def test_says_which_header_is_missing(serve: Serve, headers: dict[str, str], expected: str):
    assert code(await ask(await serve(), **headers)) == (400, expected)


async def test_checks_digest_then_clock(serve: Serve):
    served = await serve()
    assert code(await ask(served, secret="wrong", ahead=900)) == (401, "1010010")
    assert code(await ask(served, ahead=900)) == (401, "1010013")
    assert code(await ask(served, key="other")) == (403, "1010003")
    assert code(await ask(served, ahead=-200)) == (403, "1012007")


async def test_five_failures_lock_the_address_for_half_an_hour(serve: Serve):
    served = await serve()
    for _ in range(5):
        assert code(await ask(served, secret="wrong")) == (401, "1010010")
    assert code(await ask(served)) == (403, "1020176")
    served.clock.go(1801)
    assert code(await ask(served)) == (403, "1012007")


async def test_a_success_forgives_failures(serve: Serve):
    served = await serve()
    for _ in range(3):
        for _ in range(3):
            await ask(served, secret="wrong")
        assert code(await ask(served)) == (403, "1012007")
