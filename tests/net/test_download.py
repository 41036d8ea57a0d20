"""Files are fetched past the guard: where connections go, what they carry, how they end."""

import asyncio
import socket
import ssl
from collections.abc import Sequence
from hashlib import sha256

import pytest
import trustme
from tests.support.scripted_server import ScriptedServer, answer, hang, hang_up

from dialwatch.calls.errors import (
    AddressRefused,
    BadAnswer,
    CertificateRefused,
    CutOff,
    NameUnknown,
    NotFound,
    Refused,
    TimedOut,
    TooLarge,
    Unreachable,
    VendorError,
)
from dialwatch.net import address
from dialwatch.net.address import Rules
from dialwatch.net.download import Came, Downloader, Resume

SOUND = bytes(range(256)) * 4


class Sink:
    """Takes a file, as the cache does."""

    def __init__(self, start: bytes = b"", most: int = 1 << 20) -> None:
        self.content = bytearray(start)
        self.most = most
        self.totals: list[int | None] = []
        self.begun = 0

    @property
    def at(self) -> int:
        return len(self.content)

    def begin(self, *, total: int | None) -> None:
        self.begun += 1
        self.content.clear()
        self.go_on(total=total)

    def go_on(self, *, total: int | None) -> None:
        if total is not None and total > self.most:
            raise TooLarge("larger than we take")
        self.totals.append(total)

    def write(self, piece: bytes) -> None:
        self.content += piece


def here(server: ScriptedServer) -> Rules:
    return Rules(own=server.url, simulated=True)


def cut(body: bytes, whole: int, **headers: str) -> bytes:
    """An answer that ends before its end."""
    return answer(body, content_length=str(whole), **headers)


def names_lead(monkeypatch: pytest.MonkeyPatch, *answers: Sequence[str]):
    """Let loopback count as open to everybody, and names lead there, each time elsewhere."""
    asked: list[str] = []
    left = list(answers)

    async def lookup(host: str, port: int) -> Sequence[str]:
        del port
        asked.append(host)
        return left.pop(0) if len(left) > 1 else left[0]

    monkeypatch.setattr(address, "is_open", lambda ip: ip.startswith("127.0.0."))
    return Downloader(lookup), asked


async def test_a_file_comes_with_what_its_server_says_of_it():
    told = answer(SOUND, etag='"a1"', content_type="audio/wav")
    async with ScriptedServer(told) as server:
        sink, heard = Sink(), list[Came]()

        async def begun(came: Came) -> None:
            heard.append(came)

        url = f"{server.url}/a/b.wav?sig=x"
        came = await Downloader().fetch(url, here(server), sink, begun=begun)
        assert bytes(sink.content) == SOUND
        assert came == Came(200, '"a1"', len(SOUND), "127.0.0.1", "audio/wav")
        assert heard == [came]
        assert server.asked[0].path == "/a/b.wav"
        assert server.asked[0].query == {"sig": "x"}
        assert server.asked[0].headers["accept-encoding"] == "identity"


async def test_a_weak_tag_resumes_nothing():
    async with ScriptedServer(answer(SOUND, etag='W/"a1"')) as server:
        assert (await Downloader().fetch(server.url, here(server), Sink())).etag == ""


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (answer(status=403), Refused),
        (answer(status=404), NotFound),
        (answer(status=500), VendorError),
        (answer(status=204), BadAnswer),
        (answer(SOUND, status=206, content_range="bytes 0-1023/1024"), BadAnswer),
        (answer(status=416), VendorError),
        (answer(status=302), BadAnswer),
        (answer(status=302, location="http://[::1"), AddressRefused),
        (cut(SOUND, 5000), CutOff),
        (hang_up, Unreachable),
        (b"this is not HTTP\r\n\r\n", CutOff),
        (answer(SOUND, content_length=str(2 << 20)), TooLarge),
    ],
)
async def test_failures_in_our_own_words(told, error: type[Exception]):
    async with ScriptedServer(told) as server:
        with pytest.raises(error) as failed:
            await Downloader().fetch(f"{server.url}/x?sig=canary", here(server), Sink())
        assert "canary" not in str(failed.value)


async def test_what_came_before_it_broke_off_is_there():
    async with ScriptedServer(cut(SOUND, 5000)) as server:
        sink = Sink()
        with pytest.raises(CutOff):
            await Downloader().fetch(server.url, here(server), sink)
        assert bytes(sink.content) == SOUND


async def test_it_is_gone_on_with_where_it_ended():
    rest = answer(SOUND[600:], status=206, content_range="bytes 600-1023/1024", etag='"a1"')
    async with ScriptedServer(rest) as server:
        sink = Sink(SOUND[:600])
        came = await Downloader().fetch(
            server.url, here(server), sink, resume=Resume('"a1"'), headers={}
        )
        assert (bytes(sink.content), came.total, sink.begun) == (SOUND, 1024, 0)
        assert server.asked[0].headers["range"] == "bytes=600-"
        assert server.asked[0].headers["if-range"] == '"a1"'


async def test_another_file_by_now_begins_anew():
    async with ScriptedServer(answer(SOUND, etag='"b2"')) as server:
        sink = Sink(b"old" * 200)
        await Downloader().fetch(server.url, here(server), sink, resume=Resume('"a1"'))
        assert (bytes(sink.content), sink.begun) == (SOUND, 1)


@pytest.mark.parametrize(
    "told",
    [
        answer(SOUND, status=206, content_range="bytes 0-1023/1024"),
        answer(SOUND, status=206, content_range="bytes */1024"),
        answer(SOUND, status=206),
        answer(SOUND, status=206, content_range="bytes 600-1023/1024", etag='"b2"'),
        answer(status=416),
    ],
)
async def test_another_part_than_was_asked_for_is_not_taken(told: bytes):
    async with ScriptedServer(told) as server:
        sink = Sink(SOUND[:600])
        with pytest.raises(CutOff):
            await Downloader().fetch(server.url, here(server), sink, resume=Resume('"a1"'))
        assert bytes(sink.content) == SOUND[:600]


async def test_a_part_of_unknown_length_is_taken():
    told = answer(SOUND[600:], status=206, content_range="bytes 600-1023/*")
    async with ScriptedServer(told) as server:
        came = await Downloader().fetch(
            server.url, here(server), Sink(SOUND[:600]), resume=Resume('"a1"')
        )
        assert came.total == 1024


async def test_without_progress_it_ends():
    async def drips(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\ncontent-length: 100000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    for act in (hang, drips):
        async with ScriptedServer(act) as server:
            with pytest.raises(TimedOut):
                await Downloader(patience=0.2).fetch(server.url, here(server), Sink())


async def test_what_came_is_written_while_nothing_more_comes():
    async def pauses(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\ncontent-length: 1024\r\n\r\n" + SOUND[:500])
        await writer.drain()
        await written.wait()
        writer.write(SOUND[500:])

    class Watched(Sink):
        def write(self, piece: bytes) -> None:
            super().write(piece)
            loop.call_soon_threadsafe(written.set)

    written, loop = asyncio.Event(), asyncio.get_running_loop()
    async with ScriptedServer(pauses) as server:
        sink = Watched()
        await Downloader().fetch(server.url, here(server), sink)
        assert bytes(sink.content) == SOUND


async def test_redirects_are_followed_by_hand_three_at_most():
    hops = [answer(status=status, location=f"/hop{status}?k=v") for status in (301, 303, 308)]
    async with ScriptedServer(*hops, answer(SOUND)) as server:
        sink = Sink()
        await Downloader().fetch(server.url, here(server), sink)
        assert bytes(sink.content) == SOUND
        assert [one.path for one in server.asked] == ["/", "/hop301", "/hop303", "/hop308"]
    async with ScriptedServer(answer(status=307, location="/again")) as server:
        with pytest.raises(AddressRefused, match="without an end"):
            await Downloader().fetch(server.url, here(server), Sink())
        assert len(server.asked) == 4


@pytest.mark.parametrize(
    "location",
    [
        "ftp://files.example.com/x",
        "//other.example.com/x",
        "https://other.example.com/x",
        "http://127.0.0.1:1/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://user:pw@127.0.0.1/x",
    ],
)
async def test_a_redirect_elsewhere_is_refused_and_nothing_is_sent_there(location: str):
    async with ScriptedServer(answer(status=302, location=location)) as server:
        with pytest.raises(AddressRefused):
            await Downloader().fetch(server.url, here(server), Sink())
        assert len(server.asked) == 1


async def test_a_stranger_sees_nothing_of_the_platforms(monkeypatch: pytest.MonkeyPatch):
    """Headers that come with a link go to the platform's own address alone."""
    async with ScriptedServer(answer(SOUND)) as stranger:
        leads = answer(status=302, location=f"http://files.example.com:{stranger.port}/x")
        async with ScriptedServer(leads) as own:
            rules = Rules(
                own=own.url,
                simulated=True,
                plain_hosts=(f"files.example.com:{stranger.port}",),
            )
            downloader, _ = names_lead(monkeypatch, ["127.0.0.1"])
            sink = Sink()
            secret = {"Authorization": "Token canary", "X-Sign": "canary"}
            await downloader.fetch(f"{own.url}/x", rules, sink, headers=secret)
            assert bytes(sink.content) == SOUND
            assert own.asked[0].headers["x-sign"] == "canary"
            seen = stranger.asked[0].headers
            assert "canary" not in str(seen)
            assert set(seen) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
            assert seen["host"] == f"files.example.com:{stranger.port}"


async def test_the_connection_goes_to_the_address_that_was_checked(
    monkeypatch: pytest.MonkeyPatch,
):
    """A name that leads elsewhere a moment later gains nothing by it."""
    async with ScriptedServer(answer(SOUND)) as server:
        rules = Rules(
            own="https://api.example.com", plain_hosts=(f"files.example.com:{server.port}",)
        )
        downloader, asked = names_lead(monkeypatch, ["127.0.0.1"], ["127.0.0.77"])
        await downloader.fetch(f"http://files.example.com:{server.port}/x", rules, Sink())
        assert asked == ["files.example.com"]
        assert server.asked[0].headers["host"] == f"files.example.com:{server.port}"

        monkeypatch.undo()

        async def turns(host: str, port: int) -> Sequence[str]:
            del host, port
            return ["127.0.0.1"]

        with pytest.raises(AddressRefused, match="private network"):
            await Downloader(turns).fetch(
                f"http://files.example.com:{server.port}/x", rules, Sink()
            )
        assert len(server.asked) == 1


async def test_the_next_address_is_tried_where_one_does_not_answer(
    monkeypatch: pytest.MonkeyPatch,
):
    with socket.socket() as taken:
        taken.bind(("127.0.0.9", 0))
        async with ScriptedServer(answer(SOUND)) as server:
            rules = Rules(
                own="https://api.example.com", plain_hosts=(f"f.example.com:{server.port}",)
            )
            url = f"http://f.example.com:{server.port}/x"
            downloader, _ = names_lead(monkeypatch, ["127.0.0.9", "127.0.0.1"])
            await downloader.fetch(url, rules, Sink())
            downloader, _ = names_lead(monkeypatch, ["127.0.0.9"])
            with pytest.raises(Unreachable):
                await downloader.fetch(url, rules, Sink())
    downloader, _ = names_lead(monkeypatch, [])
    with pytest.raises(NameUnknown):
        await downloader.fetch(url, rules, Sink())


class Certificates:
    """A server's certificate under the name files.example.com, and its fingerprint."""

    def __init__(self) -> None:
        self.authority = trustme.CA()
        issued = self.authority.issue_cert("files.example.com")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.configure_cert(self.context)
        pem = issued.cert_chain_pems[0].bytes().decode()
        self.fingerprint = sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


async def test_over_tls_the_name_is_shown_and_the_certificate_is_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path
):
    made = Certificates()
    ca_file = tmp_path / "ca.pem"
    made.authority.cert_pem.write_to_path(ca_file)
    async with ScriptedServer(answer(SOUND), tls=made.context) as server:
        downloader, _ = names_lead(monkeypatch, ["127.0.0.1"])
        hosts = (f"files.example.com:{server.port}", f"other.example.com:{server.port}")
        rules = Rules(own="https://api.example.com", hosts=hosts, ca_file=ca_file)
        sink = Sink()
        await downloader.fetch(f"https://files.example.com:{server.port}/x", rules, sink)
        assert bytes(sink.content) == SOUND
        for url, less in (
            (f"https://other.example.com:{server.port}/x", rules),
            (
                f"https://files.example.com:{server.port}/x",
                Rules(own="https://api.example.com", hosts=hosts),
            ),
        ):
            with pytest.raises(CertificateRefused):
                await downloader.fetch(url, less, Sink())
        assert len(server.asked) == 1


async def test_a_pinned_certificate_is_accepted_and_no_other_one(
    monkeypatch: pytest.MonkeyPatch,
):
    made = Certificates()
    async with ScriptedServer(answer(SOUND), tls=made.context) as server:
        downloader, _ = names_lead(monkeypatch, ["127.0.0.1"])
        host = f"files.example.com:{server.port}"

        def pinned(fingerprint: str) -> Rules:
            return Rules(own="https://api.example.com", hosts=(host,), pins={host: fingerprint})

        await downloader.fetch(f"https://{host}/x", pinned(made.fingerprint), Sink())
        assert len(server.asked) == 1
        with pytest.raises(CertificateRefused):
            await downloader.fetch(f"https://{host}/x", pinned("0" * 64), Sink())
        assert len(server.asked) == 1, "nothing was sent before the certificate was compared"


async def test_what_the_sink_refuses_ends_it():
    class Full(Sink):
        def write(self, piece: bytes) -> None:
            raise TooLarge("no more of it")

    pieces = [b"x" * (400 * 1024), b""]
    for body in (pieces[0], SOUND):
        async with ScriptedServer(answer(body)) as server:
            with pytest.raises(TooLarge, match="no more"):
                await Downloader().fetch(server.url, here(server), Full())


async def test_a_connection_that_breaks_off_before_anything_came_leaves_nothing():
    async with ScriptedServer(cut(b"", 5000)) as server:
        sink = Sink()
        with pytest.raises(CutOff):
            await Downloader().fetch(server.url, here(server), sink)
        assert sink.content == b""
