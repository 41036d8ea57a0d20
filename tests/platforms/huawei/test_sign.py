import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta, timezone

from dialwatch.platforms.huawei.sign import digest, headers

NONCE = "66C92B11FF8A425FB8D4CCFE0ED9ED1F"
CREATED = "2026-02-03T04:05:06Z"


def test_the_digest_is_raw_bytes_in_base64():
    made = hmac.new(b"a-secret", (NONCE + CREATED).encode(), hashlib.sha256).digest()
    assert base64.b64decode(digest("a-secret", NONCE, CREATED)) == made
    assert digest("a-secret", NONCE, CREATED) != digest("another", NONCE, CREATED)


def test_the_headers_are_those_of_the_documentation():
    # The time is UTC without milliseconds, also where the local time is another one.
    beijing = datetime(2026, 2, 3, 12, 5, 6, 789, tzinfo=timezone(timedelta(hours=8)))
    told = headers("a-key", "a-secret", NONCE, beijing)
    assert told == {
        "Content-Type": "application/json;charset=UTF-8",
        "Authorization": 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"',
        "X-AKSK": f'UsernameToken Username="a-key",'
        f'PasswordDigest="{digest("a-secret", NONCE, CREATED)}",'
        f'Nonce="{NONCE}",Created="{CREATED}"',
    }
    assert told == headers("a-key", "a-secret", NONCE, beijing.astimezone(UTC))


def test_applications_that_still_want_it_are_signed_the_older_way():
    moment = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    told = headers("a-key", "a-secret", NONCE, moment, scheme="WSSE")
    made = base64.b64encode(hashlib.sha256(f"{NONCE}{CREATED}a-secret".encode()).digest()).decode()
    assert told == {
        "Content-Type": "application/json;charset=UTF-8",
        "Authorization": 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"',
        "X-WSSE": f'UsernameToken Username="a-key",PasswordDigest="{made}",'
        f'Nonce="{NONCE}",Created="{CREATED}"',
    }
