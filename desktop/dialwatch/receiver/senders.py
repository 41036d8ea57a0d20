"""Who may push: addresses of senders, seen through the proxies that are trusted."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from dialwatch.calls.errors import BadInput

__all__ = ["Network", "networks", "sender_of", "within"]

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address


def networks(told: Iterable[str]) -> tuple[Network, ...]:
    """Addresses and ranges such as `192.0.2.7` or `198.51.100.0/24`. Raises BadInput."""
    found = []
    for text in told:
        try:
            found.append(ip_network(text.strip(), strict=False))
        except ValueError:
            raise BadInput(
                f"“{text}” is no network address. Write one like 192.0.2.7 or 198.51.100.0/24."
            ) from None
    return tuple(found)


def within(address: Address | None, allowed: tuple[Network, ...]) -> bool:
    """Whether the address lies in one of these networks."""
    return address is not None and any(
        address.version == one.version and address in one for one in allowed
    )


def sender_of(peer: str, forwarded: str, trusted: tuple[Network, ...]) -> Address | None:
    """The address that the push comes from; None where it cannot be told.

    `forwarded` (X-Forwarded-For) counts only when the peer is a trusted proxy, and then from the
    right, up to the first address that is no trusted proxy: what stands left of it anyone can
    write.
    """
    address = _address(peer)
    if not within(address, trusted):
        return address
    for text in reversed([part for part in forwarded.split(",") if part.strip()]):
        address = _address(text)
        if not within(address, trusted):
            return address
    return address


def _address(text: str) -> Address | None:
    text = text.strip().strip("[]")
    try:
        address = ip_address(text)
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None)
    return mapped or address
