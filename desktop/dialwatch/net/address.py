"""Which addresses a recording may be fetched from: the guard before every download.

A platform's word on where a file lies is not to be trusted: it may name a machine inside the
user's own network. An address must name a host of the account's list, and each network address
that its name leads to must lie in the open internet; the connection then goes to one of these,
and to no other that the name may lead to a moment later. Source: reliability.md, row 17.
"""

import asyncio
import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from dialwatch.calls.errors import AddressRefused, NameUnknown, TimedOut

__all__ = ["Lookup", "Rules", "Target", "check", "is_open", "resolve"]

Lookup = Callable[[str, int], Awaitable[Sequence[str]]]
"""Host and port → the network addresses behind the name. Raises OSError."""

_LONGEST = 8192
_URL = re.compile(r"(?i)(https?)://([^/?#]+)([^#]*)(?:#.*)?", re.ASCII)
_OTHER_SCHEME = re.compile(r"(?i)([a-z][a-z0-9+.-]*):", re.ASCII)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.ASCII)
_PORTS = {"https": 443, "http": 80}
_PATIENCE = 5.0
"""Real seconds in which a name has to be looked up."""

_LOOPBACK = "127.0.0.1"
_NEVER = tuple(
    ipaddress.ip_network(text)
    for text in (
        "192.88.99.0/24",  # to wherever the next relay is
        "168.63.129.16/32",  # a cloud's own services, behind an address that looks open
        "2001::/23",  # Teredo, ORCHID and others: inside them stands another address
        "2002::/16",  # 6to4: the same
        "3fff::/20",  # documentation, as yet unknown to older Pythons
    )
)
_OPEN_6 = ipaddress.ip_network("2000::/3")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What an account allows."""

    own: str
    """The platform's own address; its origin is always allowed."""
    hosts: tuple[str, ...] = ()
    """Names as `recording_settings.sound_host` writes them."""
    plain_hosts: tuple[str, ...] = ()
    """Hosts that may be asked without encryption too."""
    pins: Mapping[str, str] = field(default_factory=dict)
    """Host → SHA-256 of its only certificate."""
    simulated: bool = False
    """The platform is one of ours, on this machine."""
    ca_file: Path | None = None
    """Further authorities of the account."""


class Target(NamedTuple):
    """Where a request goes. The host is ASCII, in lower case, without a dot at its end."""

    scheme: str
    host: str
    port: int
    path: str
    """With the query."""

    @property
    def authority(self) -> str:
        """As the Host header has it."""
        usual = self.port == _PORTS[self.scheme]
        return self.host if usual else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The address; whoever knows it may have the file."""
        return f"{self.scheme}://{self.authority}{self.path}"

    def at(self, ip: str) -> str:
        """The same, asked at this network address."""
        host = f"[{ip}]" if ":" in ip else ip
        return f"{self.scheme}://{host}:{self.port}{self.path}"


def check(url: str, rules: Rules, *, safe: bool = False) -> Target:
    """Where this address leads, if it may be asked. Raises AddressRefused.

    `safe`: what led here was encrypted, so this has to be.
    """
    target = _parsed(url)
    if is_own(target, rules):
        return target
    if target.scheme == "http":
        if safe:
            raise AddressRefused("The recording's address leads from a safe to an open connection.")
        if not _listed(target, rules.plain_hosts):
            raise AddressRefused(
                f"The recording lies at {target.authority}, which is asked without encryption. "
                "That is done only for hosts that are named for it.",
                target.authority,
            )
        return target
    if not _listed(target, (*rules.hosts, *rules.plain_hosts)):
        raise AddressRefused(
            f"The recording lies at {target.authority}, which is not among the hosts from which "
            "this account's recordings are fetched.",
            target.authority,
        )
    return target


def is_own(target: Target, rules: Rules) -> bool:
    """It is at the platform's own address; plain http only where that is a simulated one."""
    own = urlsplit(rules.own)
    if target.scheme == "http" and not (rules.simulated and target.host == _LOOPBACK):
        return False
    port = own.port or _PORTS.get(own.scheme, 0)
    return (target.scheme, target.host, target.port) == (own.scheme, own.hostname, port)


async def look_up(host: str, port: int) -> list[str]:
    """Ask the system, in a thread: it blocks."""
    found = await asyncio.to_thread(
        socket.getaddrinfo, host, port, 0, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )
    return list(dict.fromkeys(str(one[4][0]) for one in found))


async def resolve(target: Target, rules: Rules, lookup: Lookup = look_up) -> list[str]:
    """The network addresses of a target, all of them open to everybody.

    Raises AddressRefused where one of them is not, NameUnknown, TimedOut.
    """
    if rules.simulated and target.host == _LOOPBACK and is_own(target, rules):
        return [_LOOPBACK]
    try:
        async with asyncio.timeout(_PATIENCE):
            found = await lookup(target.host, target.port)
    except TimeoutError as err:
        raise TimedOut(f"The name {target.host} could not be looked up in time.") from err
    except (OSError, UnicodeError) as err:
        raise NameUnknown(f"There is no address under the name {target.host}.") from err
    if not found:
        raise NameUnknown(f"There is no address under the name {target.host}.")
    if not all(is_open(one) for one in found):
        raise AddressRefused(
            f"The name {target.host} leads into a private network: nothing is fetched from there."
        )
    return list(found)


def is_open(told: str) -> bool:
    """Everybody can reach this network address, so that nothing private lies behind it."""
    try:
        ip = ipaddress.ip_address(told)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inside = ip.ipv4_mapped
        if inside is None and ip in _NAT64:
            inside = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
        if inside is not None:
            ip = inside
        elif ip not in _OPEN_6 or ip.scope_id is not None:
            return False
    if any(ip in network for network in _NEVER if network.version == ip.version):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved)


def _parsed(url: str) -> Target:
    if len(url) > _LONGEST:
        raise AddressRefused("The recording's address is too long to be one.")
    if any(not char.isprintable() or char.isspace() or char == "\\" for char in url):
        raise AddressRefused("The recording's address holds characters that no address has.")
    found = _URL.fullmatch(url)
    if found is None:
        raise AddressRefused(_unread(url))
    scheme, authority, path = found[1].lower(), found[2], found[3]
    host, port = _host_and_port(authority, _PORTS[scheme])
    return Target(scheme, host, port, _quoted(path if path.startswith("/") else f"/{path}"))


def _unread(url: str) -> str:
    other = _OTHER_SCHEME.match(url)
    if other is None or other[1].lower() in _PORTS:
        return "The recording's address cannot be read."
    return f"The recording's address begins with {other[1].lower()[:20]}:, not with https:."


def _host_and_port(authority: str, usual: int) -> tuple[str, int]:
    if "@" in authority:
        raise AddressRefused("The recording's address holds a name or a password.")
    host, colon, told = authority.partition(":")
    if colon and not (told.isascii() and told.isdigit() and 0 < int(told[:6]) < 65_536):
        raise AddressRefused("The recording's address names a port that cannot be one.")
    return _host(host), int(told) if colon else usual


def _host(told: str) -> str:
    host = told.lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError as err:
            raise AddressRefused(
                "The recording's address names a host that cannot be one."
            ) from err
    host = host.removesuffix(".")
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressRefused("The recording's address names a host that cannot be one.")
    if _NUMBER.fullmatch(labels[-1]) and not _is_canonical(host):
        raise AddressRefused("The recording's address names its host by an odd number.")
    return host


def _is_canonical(host: str) -> bool:
    try:
        return str(ipaddress.IPv4Address(host)) == host
    except ValueError:
        return False


def _quoted(path: str) -> str:
    """What is not ASCII, as it travels."""
    return "".join(
        char if char.isascii() else "".join(f"%{byte:02X}" for byte in char.encode("utf-8"))
        for char in path
    )


def _listed(target: Target, hosts: Sequence[str]) -> bool:
    return any(_fits(target, one) for one in hosts)


def _fits(target: Target, listed: str) -> bool:
    host, _, port = listed.strip().lower().partition(":")
    if target.port != (int(port) if port.isdigit() else _PORTS[target.scheme]):
        return False
    if host.startswith("*."):
        return target.host.endswith(host[1:]) and not _is_canonical(target.host)
    return target.host == host
