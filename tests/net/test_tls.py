import ssl

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.net.tls import checked_address, client_context


@pytest.mark.parametrize(
    "address",
    [
        "http://api.example.test",
        "http://127.0.0.1.example.test",
        "http://10.0.0.1:8000",
        "ftp://api.example.test",
        "https://",
        "https://host:port",
        "api.example.test",
        "",
    ],
)
def test_only_https_is_spoken(address):
    with pytest.raises(BadInput):
        checked_address(address, simulated=True)


@pytest.mark.parametrize("host", ["127.0.0.1:80", "localhost:8123", "[::1]:9", "127.8.8.8"])
def test_plain_http_is_for_simulated_accounts_on_loopback(host):
    assert checked_address(f"http://{host}/", simulated=True) == f"http://{host}"
    with pytest.raises(BadInput):
        checked_address(f"http://{host}", simulated=False)


def test_the_context_verifies_everything():
    context = client_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_file_that_holds_no_certificates_is_said(tmp_path, content):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput, match=r"ca\.pem"):
        client_context(path)
