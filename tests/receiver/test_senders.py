"""Who a push comes from, seen through proxies."""

from ipaddress import ip_address

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.receiver.senders import networks, sender_of, within

PROXIES = networks(["127.0.0.1", "10.0.0.0/8", "fd00::/8"])


@pytest.mark.parametrize(
    ("peer", "forwarded", "sender"),
    [
        ("192.0.2.1", "198.51.100.1", "192.0.2.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "203.0.113.9, 198.51.100.1, 10.1.2.3", "198.51.100.1"),
        ("127.0.0.1", "10.9.9.9, 10.1.2.3", "10.9.9.9"),
        ("127.0.0.1", " , 198.51.100.1 , ", "198.51.100.1"),
        ("127.0.0.1", "198.51.100.1, unknown", None),
        ("127.0.0.1", "[2001:db8::1]", "2001:db8::1"),
        ("::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("fd00::1", "::ffff:198.51.100.1", "198.51.100.1"),
        ("", "198.51.100.1", None),
        ("127.0.0.1", "198.51.100.1:443", None),
    ],
)
def test_what_stands_left_of_a_stranger_is_not_believed(
    peer: str, forwarded: str, sender: str | None
):
    assert sender_of(peer, forwarded, PROXIES) == (ip_address(sender) if sender else None)


def test_addresses_lie_in_networks_of_their_own_kind():
    assert within(ip_address("10.1.1.1"), PROXIES)
    assert not within(ip_address("11.1.1.1"), PROXIES)
    assert not within(ip_address("::a01:101"), PROXIES)
    assert not within(None, PROXIES)


def test_what_is_no_network_is_said():
    assert [str(one) for one in networks([" 192.0.2.7 ", "198.51.100.9/24"])] == [
        "192.0.2.7/32",
        "198.51.100.0/24",
    ]
    with pytest.raises(BadInput, match="is no network address"):
        networks(["192.0.2.0/33"])
