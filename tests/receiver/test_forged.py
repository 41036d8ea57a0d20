"""Row 16 of the reliability table: who does not know the secret, or cannot sign, keeps nothing."""

import base64
import hashlib
import hmac
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.receiver.test_app import CALL, airudder, huawei, path
from tests.support.hostile import GOOD, written
from tests.support.lengths import examples
from tests.support.pushing import KEY, SECRET, aksk, door, receiving

from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.platforms.airudder.sign import FORMULAS, MODES, Signature
from dialwatch.platforms.huawei.proof import AkskProof
from dialwatch.receiver.doors import PREFIX, Doors

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
CREATED = "2026-03-04T12:00:00Z"
SCHEMES = ("AKSK", "WSSE")
STAMPED = b'{"task_id": "t1", "timestamp": 1742205600}'


def signed(formula: str, body: bytes, secret: str = SECRET, key: str = KEY) -> str:
    """A signature of AI Rudder, made apart from the program."""
    stamp = b"1742205600" if b"1742205600" in body else b""
    made = hmac.new(secret.encode(), body, hashlib.sha256)
    match formula:
        case "hmac_sha256_hex":
            return made.hexdigest()
        case "hmac_sha256_base64":
            return base64.b64encode(made.digest()).decode()
        case "hmac_sha256_ts":
            return hmac.new(secret.encode(), stamp + body, hashlib.sha256).hexdigest()
        case "sha256_concat":
            return hashlib.sha256(key.encode() + stamp + secret.encode()).hexdigest()
        case _:
            return hashlib.md5(body + secret.encode()).hexdigest()


def wrong_paths(right: str) -> Iterator[str]:
    secret = right.removeprefix(PREFIX)
    yield from (right + "/", right + "x", right[:-1], right.upper(), right.title(), "/" + right)
    yield from ("/", "/push", PREFIX, "/" + secret, f"/hooks/{secret}", f"{PREFIX}{PREFIX}")
    yield from (f"{PREFIX}../{secret}", f"{PREFIX}./{secret}", f"{right}%00", f"{right}%0a")
    yield from (f"{right}%20", f"{right};x=1", f"{right}.json", f"{right}%2f", f"{PREFIX}%2e%2e")
    yield from (PREFIX + "A" * 22, PREFIX + "0" * 200, PREFIX + "%ff" * 30, PREFIX + "%c3%a9" * 20)
    yield from (f"{PREFIX}{secret[::-1]}", f"{PREFIX}{secret[:16]}")


def wrong_proofs(n: int) -> Iterator[Mapping[str, str]]:
    """Headers of Huawei that are not this application's; each with nonces of its own."""
    for scheme in SCHEMES:
        name = f"X-{scheme}"
        other = SCHEMES[scheme == "AKSK"]
        right = aksk(nonce=f"w{n}", scheme=scheme)
        told = right[name]
        digest = told.partition('PasswordDigest="')[2].partition('"')[0]
        yield aksk(secret="another", scheme=scheme)
        yield aksk(key="another-key", scheme=scheme)
        yield aksk(key=KEY.upper(), scheme=scheme)
        yield aksk(secret="", scheme=scheme)
        yield {**right, name: told.replace(digest, "")}
        yield {**right, name: told.replace(digest, digest[::-1])}
        yield {**right, name: told.replace(digest, digest.upper())}
        yield {**right, name: told.replace(digest, digest.rstrip("="))}
        yield {**right, name: told.replace(f'"w{n}"', '"another"')}
        yield {**right, name: told.replace(f'"w{n}"', '""')}
        yield {**right, name: told.replace("Created", "Made")}
        yield {**right, name: told.replace('"', "'")}
        yield {**right, name: told.replace('"', "")}
        yield {**right, name: ""}
        yield {**right, name: told + ',Username="another"'}
        yield {**right, name: told.replace(KEY, "k\xe9y")}
        yield {f"X-{other}": told}
        yield {"Authorization": told}
        yield {}


async def test_nothing_forged_is_kept_and_all_are_told_the_same(tmp_path: Path):
    theirs = huawei()
    ours = [door(theirs, Platform.HUAWEI, kind.id) for kind in PUSH_KINDS[Platform.HUAWEI]]
    strict = airudder(mode="enforce")
    ours += [door(strict, Platform.AIRUDDER, kind) for kind in ("call", "task", "node")]
    told = set()
    async with receiving(tmp_path, ours) as desk:
        tried = 0
        for kind in ("status", "fee", "sms", "block", "number"):
            body = written(GOOD[Platform.HUAWEI, kind][0])
            for n, headers in enumerate(wrong_proofs(tried)):
                answer = await desk.post(path(kind), body, headers)
                told.add((answer.status, answer.body, *sorted(answer.headers.items())))
                tried = tried + n + 1
        body = written(GOOD[Platform.HUAWEI, "fee"][0])
        for wrong in wrong_paths(path("fee")):
            answer = await desk.post(wrong, body, aksk(nonce=f"p{tried}"))
            told.add((answer.status, answer.body, *sorted(answer.headers.items())))
            tried += 1
        good = "hmac_sha256_hex"
        for name, sign in (
            *(("X-AIRudder-Sign", signed(one, STAMPED)) for one in FORMULAS if one != good),
            ("X-AIRudder-Sign", signed(good, STAMPED, secret="another")),
            ("X-AIRudder-Sign", signed(good, STAMPED + b" ")),
            ("X-AIRudder-Sign", signed(good, STAMPED)[:-1]),
            ("X-AIRudder-Sign", signed(good, STAMPED) + "0"),
            ("X-AIRudder-Sign", ""),
            ("X-AIRudder-Sign", "\xff" * 64),
            ("X-Sign", signed(good, STAMPED)),
        ):
            answer = await desk.post(path("call"), STAMPED, {name: sign})
            told.add((answer.status, answer.body, *sorted(answer.headers.items())))
        assert len(told) == 1
        assert next(iter(told))[:2] == (404, b"")
        assert await desk.inbox.rows() == []
        refused = desk.receiver.figures.refusals()
        assert set(refused) == {"unknown", "signature"}
        assert refused["unknown"] == len(list(wrong_paths(path("fee"))))


async def test_what_is_rightly_signed_again_is_kept_once_and_marked_late(tmp_path: Path):
    async with receiving(tmp_path, [door(huawei(), Platform.HUAWEI, "fee")]) as desk:
        body, other = (written(GOOD[Platform.HUAWEI, "fee"][0]) + pad for pad in (b"", b" "))
        for scheme in SCHEMES:
            headers = aksk(nonce=f"once-{scheme}", scheme=scheme)
            for _ in range(3):
                assert (await desk.post(path("fee"), body, headers)).status == 200
            assert (await desk.post(path("fee"), other, headers)).status == 200
        assert [(row.copies, row.late) for row in await desk.inbox.rows()] == [
            (2, True),
            (6, False),
        ]


@settings(max_examples=examples(300, 20_000))
@given(data=st.data(), scheme=st.sampled_from(SCHEMES))
def test_one_character_that_is_changed_makes_it_wrong_or_late(data: st.DataObject, scheme: str):
    """Only where nonce and time meet may a character move: the digest is of both as one text."""
    name = f"x-{scheme.lower()}"
    told = aksk(nonce="n0nce", created=CREATED, scheme=scheme)[f"X-{scheme}"]
    at = data.draw(st.integers(0, len(told)))
    dropped = data.draw(st.integers(0, 2))
    put = data.draw(st.text(st.characters(max_codepoint=255), max_size=3))
    changed = told[:at] + put + told[at + dropped :]
    proof = AkskProof(KEY, SECRET).judge({name: changed}, NOW)
    if proof.good and not proof.late:
        for part in ('Nonce="n0nce"', f'Created="{CREATED}"', f'Username="{KEY}"'):
            assert part in changed


@given(told=st.text(st.characters(max_codepoint=255)), name=st.sampled_from(["x-aksk", "x-wsse"]))
def test_whatever_stands_in_the_headers_is_judged_and_never_good(told: str, name: str):
    assert not AkskProof(KEY, SECRET).judge({name: told}, NOW).good


@given(
    formula=st.sampled_from(list(FORMULAS)),
    mode=st.sampled_from(MODES),
    made=st.sampled_from([*FORMULAS, "none", "wrong"]),
    secret=st.sampled_from([SECRET, "another"]),
    body=st.sampled_from([CALL, b'{"timestamp": 1742205600}', b'{"timestamp": "1742205600"}'])
    | st.binary(),
    more=st.binary(max_size=3),
)
def test_only_the_chosen_formula_is_enforced(
    formula: str, mode: str, made: str, *, secret: str, body: bytes, more: bytes
):
    sign = "wrong" if made == "wrong" else "" if made == "none" else signed(made, body, secret)
    judge = Signature(formula=formula, mode=mode, key=KEY, secret=SECRET)
    headers = {"x-airudder-sign": sign} if sign else {}
    proof = judge.judge(headers, body + more)
    if mode != "enforce":
        assert proof.good
    elif proof.good:
        assert secret == SECRET
        assert sign == signed(formula, body + more)
    if mode == "off":
        assert not proof.note
    elif made == formula and secret == SECRET and not more:
        assert proof.good
        assert f"fits {formula}" in proof.note


def test_other_formulas_are_tried_on_short_pushes_alone():
    """Each is a pass over the body, in the thread that others wait for."""
    judge = Signature(formula="md5_concat", mode="log", key=KEY, secret=SECRET)
    long = b"{}" * (1 << 18)
    for made, body, words in (
        ("hmac_sha256_hex", b"{}", "fits hmac_sha256_hex, not"),
        ("hmac_sha256_hex", long, "tried on shorter pushes"),
        ("md5_concat", long, "fits md5_concat"),
    ):
        proof = judge.judge({"x-airudder-sign": signed(made, body)}, body)
        assert proof.good
        assert words in proof.note


@settings(max_examples=examples(300, 20_000))
@given(path_=st.text() | st.from_regex(r"\A/push/[A-Za-z0-9_-]{14,30}\Z"))
def test_no_path_is_a_door_but_its_own(path_: str):
    one = door(None, Platform.BLU, "result")
    assert Doors([one]).at(path_) is (one if path_ == one.path else None)
    assert Doors([one]).at(one.path) is one


@pytest.mark.parametrize("body", [b"{", b"[1]", b'"text"', b"\xff"], ids=repr)
def test_a_body_without_a_time_of_its_own_is_signed_as_one_that_tells_none(body: bytes):
    made = FORMULAS["sha256_concat"]
    assert made("key", "secret", body) == made("key", "secret", b"{}")
    assert made("key", "secret", body) != made("key", "secret", b'{"timestamp": 1}')
