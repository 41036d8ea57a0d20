"""Whom we trust. There is no switch that trusts everybody."""

import hmac
import ipaddress
import ssl
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import certifi

from dialwatch.calls.errors import BadInput

__all__ = [
    "AnotherCertificate",
    "checked_address",
    "client_context",
    "no_context",
    "pinned_context",
]


class AnotherCertificate(ssl.SSLCertVerificationError):
    """Not the certificate that was pinned."""

    verify_code = -1


def client_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """TLS 1.2 or newer, the system's and certifi's authorities, and those in `ca_file`.

    Raises BadInput when that file cannot be used.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(cafile=certifi.where())
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as err:
            raise BadInput(
                f"The certificates in “{ca_file.name}” cannot be used. "
                "Choose a file in PEM form that this program may read."
            ) from err
    return context


def pinned_context(fingerprint: str) -> ssl.SSLContext:
    """TLS 1.2 or newer with the one certificate that has this SHA-256 (64 hexadecimal digits),
    whoever vouches for it. It is compared before anything is sent."""

    class Pinned(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            shown = sha256(self.getpeercert(binary_form=True) or b"").hexdigest()
            if not hmac.compare_digest(shown, fingerprint):
                raise AnotherCertificate(1, "another certificate than the pinned one")

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslobject_class = Pinned
    return context


def no_context() -> ssl.SSLContext:
    """For plain http on loopback: quick to make, and trusts nobody."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def checked_address(base_url: str, *, simulated: bool) -> str:
    """The address without a slash at its end.

    Raises BadInput unless it is https; plain http is for simulated accounts on loopback only.
    """
    try:
        parts = urlsplit(base_url.strip())
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises where it is no port
    except ValueError as err:
        raise BadInput("The address of the account cannot be read.") from err
    if parts.scheme == "https" and host:
        return base_url.strip().rstrip("/")
    if parts.scheme == "http" and simulated and _is_loopback(host):
        return base_url.strip().rstrip("/")
    raise BadInput("The address of the account must begin with https://.")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
