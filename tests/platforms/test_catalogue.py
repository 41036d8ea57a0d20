from datetime import UTC, datetime

import pytest
from pydantic import SecretStr
from tests.support.accounts import AnAccount
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.platforms.catalogue import DIALLERS, SECRETS, connect, explain
from dialwatch.platforms.port import CallDetail
from dialwatch.redaction import redacted

CLOCK = SteppedClock(datetime(2026, 11, 21, tzinfo=UTC))
HTTPS = "https://api.example.test"


def secrets(platform: Platform, value: str = "some-secret") -> dict[str, SecretStr]:
    return {name: SecretStr(value) for name in SECRETS[platform]}


@pytest.mark.parametrize("platform", list(Platform))
async def test_each_platform_has_its_client(platform):
    client = connect(AnAccount(platform, HTTPS), secrets(platform), CLOCK)
    assert client.platform is platform
    assert client.account.name == "Jakarta"
    assert client.traffic.requests == 0
    assert isinstance(client, DIALLERS) is (platform is not Platform.HUAWEI)
    await client.close()


async def test_without_an_address_the_contracts_is_taken():
    client = connect(AnAccount(Platform.BLU, ""), secrets(Platform.BLU), CLOCK)
    await client.close()


@pytest.mark.parametrize("platform", list(Platform))
@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "schlüssel", "x" * 2000])
def test_keys_that_are_none(platform, value):
    with pytest.raises(BadInput) as raised:
        connect(AnAccount(platform, HTTPS), secrets(platform, value), CLOCK)
    assert not value.strip() or value not in str(raised.value)


@pytest.mark.parametrize(
    "fields",
    [
        {"base_url": "http://api.example.test"},
        {"base_url": "http://127.0.0.1:9", "simulated": False},
        {"overrides": {"operations": {"auth": {"path": "no slash"}}}},
    ],
)
def test_accounts_that_cannot_be_used(fields):
    account = AnAccount(Platform.AIRUDDER, **({"base_url": HTTPS} | fields))
    with pytest.raises(BadInput):
        connect(account, secrets(Platform.AIRUDDER), CLOCK)


async def test_keys_stay_out_of_logs_from_then_on():
    client = connect(
        AnAccount(Platform.HUAWEI, HTTPS), secrets(Platform.HUAWEI, "canary-key-1"), CLOCK
    )
    await client.close()
    assert "canary" not in redacted("key is canary-key-1")


@pytest.mark.parametrize("platform", list(Platform))
def test_records_are_explained_without_a_connection(platform):
    told = explain(platform, b'{"hangup_type":"ByRobot","conclusion":"AP"}', "Asia/Jakarta")
    assert told.fields
    assert explain(platform, b"rubbish", "Asia/Jakarta") == CallDetail()
