"""Row 17: from where a recording may be fetched."""

import asyncio
import socket

import pytest
from tests.support.addresses import ACCEPTED, ALLOWABLE, OPEN, PRIVATE, REFUSED

from dialwatch.calls.errors import AddressRefused, NameUnknown, TimedOut
from dialwatch.net import address
from dialwatch.net.address import Rules, Target, check, is_open, is_own, look_up, resolve

RULES = Rules(
    own="https://api.example.com",
    hosts=(
        "files.example.com",
        "*.bucket.example.net",
        "odd.example.com:8443",
        "xn--bcher-kva.example",
        "93.184.215.14",
    ),
    plain_hosts=("plain.example.com", "plain.example.com:8080"),
)
SIMULATED = Rules(own="http://127.0.0.1:8101/base", simulated=True)
PLAIN = Target("https", "files.example.com", 443, "/x")


def test_the_corpus_is_as_large_as_the_row_wants():
    assert len(ACCEPTED) + len(ALLOWABLE) + len(REFUSED) + len(OPEN) + len(PRIVATE) >= 250
    assert len(ALLOWABLE) + len(REFUSED) >= 150


@pytest.mark.parametrize("url", ACCEPTED)
def test_what_the_account_names_is_asked(url: str):
    target = check(url, RULES)
    assert target.url.isascii()
    assert check(target.url, RULES) == target


@pytest.mark.parametrize(("url", "host"), ALLOWABLE.items())
def test_a_host_that_is_not_named_is_told_for_the_user_to_judge(url: str, host: str):
    with pytest.raises(AddressRefused) as refused:
        check(url, RULES)
    assert refused.value.host == host
    assert refused.value.sent is False


@pytest.mark.parametrize("url", REFUSED)
def test_what_is_no_sound_address_is_refused_for_good(url: str):
    with pytest.raises(AddressRefused) as refused:
        check(url, RULES)
    assert refused.value.host == ""
    assert "secret" not in str(refused.value)


def test_what_is_refused_stays_so_for_an_account_that_allows_anything():
    """Even a list that names an odd host does not make it one."""
    loose = Rules(own="https://[::1]", hosts=("2130706433", "0x7f.1", "[::1]", "*"))
    for url in REFUSED:
        with pytest.raises(AddressRefused):
            check(url, loose)


def test_a_safe_connection_never_leads_to_an_open_one():
    assert check("http://plain.example.com/x", RULES).scheme == "http"
    with pytest.raises(AddressRefused, match="safe to an open"):
        check("http://plain.example.com/x", RULES, safe=True)


def test_a_simulated_platform_is_asked_at_its_own_port_and_nowhere_else_here():
    target = check("http://127.0.0.1:8101/a?b", SIMULATED)
    assert (target.port, target.path, is_own(target, SIMULATED)) == (8101, "/a?b", True)
    for url in (
        "http://127.0.0.1:8102/a",
        "http://127.0.0.1/a",
        "https://127.0.0.1:8101/a",
        "http://127.0.0.2:8101/a",
        "http://localhost:8101/a",
    ):
        with pytest.raises(AddressRefused):
            check(url, SIMULATED)
    real = Rules(own="http://127.0.0.1:8101")
    with pytest.raises(AddressRefused):
        check("http://127.0.0.1:8101/a", real)


def test_what_stands_in_a_target():
    told = check("https://odd.example.com:8443/a", RULES)
    assert (told.authority, told.at("1.2.3.4")) == (
        "odd.example.com:8443",
        "https://1.2.3.4:8443/a",
    )
    assert check("https://files.example.com", RULES).at("2a00::1") == "https://[2a00::1]:443/"
    assert check("https://files.example.com/ü", RULES).path == "/%C3%BC"


@pytest.mark.parametrize("ip", OPEN)
def test_open_network_addresses(ip: str):
    assert is_open(ip)


@pytest.mark.parametrize("ip", PRIVATE)
def test_network_addresses_of_some_network_alone(ip: str):
    assert not is_open(ip)


def looking(*answers: list[str] | Exception):
    left = list(answers)

    async def lookup(host: str, port: int) -> list[str]:
        del host, port
        told = left.pop(0)
        if isinstance(told, Exception):
            raise told
        return told

    return lookup


async def test_every_address_of_a_name_has_to_be_open():
    assert await resolve(PLAIN, RULES, looking(["8.8.8.8", "2a00::1"])) == ["8.8.8.8", "2a00::1"]
    for private in ("127.0.0.1", "::1", "169.254.169.254"):
        with pytest.raises(AddressRefused, match="private network"):
            await resolve(PLAIN, RULES, looking(["8.8.8.8", private]))


async def test_a_name_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch):
    for answer in ([], socket.gaierror(), UnicodeError()):
        with pytest.raises(NameUnknown):
            await resolve(PLAIN, RULES, looking(answer))
    monkeypatch.setattr(address, "_PATIENCE", 0.0)

    async def never(host: str, port: int) -> list[str]:
        del host, port
        await asyncio.Event().wait()
        return []

    with pytest.raises(TimedOut):
        await resolve(PLAIN, RULES, never)


async def test_the_simulated_platform_needs_no_name():
    target = check("http://127.0.0.1:8101/a", SIMULATED)
    assert await resolve(target, SIMULATED, looking()) == ["127.0.0.1"]


async def test_the_system_is_asked():
    assert await look_up("127.0.0.1", 80) == ["127.0.0.1"]
