"""Bodies that no platform should send: the fixed corpus of the reliability table ("Hostile
corpus"), made from a good body of each push type."""

import gzip
import json
import random
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import urlencode

from tests.support.lengths import LONG

from dialwatch.calls.platform import Platform

__all__ = ["GOOD", "LEAST", "NUMBERS", "TEXTS", "Raw", "corpus", "written"]

LEAST = 500
"""Bodies of each push type, at least."""
_MILLION = 1_000_000 if LONG else 120_000
_DEEP = 100_000
_LONG_TEXT = 1 << 20
_LONG_FIELDS = 4
"""So many fields of a type get a text of a megabyte; every one in a long run."""


class Raw(str):
    """A piece of JSON that is written as it stands."""

    __slots__ = ()


_DETAIL: dict[str, Any] = {
    "id": 931000101,
    "callee": "+12025550101",
    "result": "finished",
    "result_label": "A",
    "duration": 47,
    "hangup_type": "ByRobot",
    "ring_type": "normal",
    "EventLabel": {"PromiseToPay": "PromiseToPay"},
    "variables": {"name": "Dana Example"},
    "robot_hash": "a41f0c9be27d4d5f8a90c7713c5e1b02",
    "call_id": "cl11223344556677889900aabbccdde0",
    "call_times": 2,
    "call_start_time": "2026-03-02 09:00:21",
    "call_end_time": "2026-03-02 09:01:08",
    "ring_time": 9,
    "talk_round": 4,
    "redail_call": [
        {
            "call_id": "cl00000000000000000000aabbccdde0",
            "call_start_time": "2026-03-02 08:58:21",
            "ring_time": 20,
            "ring_type": "no_answer",
            "caller_number": "+12025550190",
        }
    ],
    "caller_number": "+12025550190",
}
_TASK: dict[str, Any] = {
    "task_id": "cl7b8c9d0e1f2a3b4c5d6e7f80910a1b",
    "task_name": "collect0301a",
    "status": "finished",
    "created_at": "2026-03-02 08:55:10",
    "repeat_interval": 10,
    "repeat_number": 2,
    "robot_hash": "a41f0c9be27d4d5f8a90c7713c5e1b02",
    "sip_line": "DEMO_LINE",
    "schedule_start_time": "2026-03-02 09:00:00",
    "schedule_end_time": "2026-03-02 18:00:00",
}
_INBOUND: dict[str, Any] = {
    "call_id": "in77665544332211009988ffeeddccbbaa",
    "robot_hash": "a41f0c9be27d4d5f8a90c7713c5e1b02",
    "caller_number": "+12025550101",
    "callee_number": "+12025550195",
    "call_start_time": "2026-03-02 11:00:05",
}
_STEP = {"nodetask_id": "11aa22", "node_type": "robot_call", "task_id": "c0ffee00c0ffee00c0ffee"}
_RESULT: dict[str, Any] = {
    "jobId": 440071,
    "callId": "c-20260302-000001",
    "id": 90310001,
    "name": "Marta Ejemplo",
    "mobile": "07700900101",
    "extVars": '{"uniqueId":"u-000451","orderId":700101}',
    "status": "Connected",
    "startTime": "2026-03-02 10:00:04",
    "answerTime": "2026-03-02 10:00:17",
    "endTime": "2026-03-02 10:01:02",
    "duration": 45,
    "conclusion": "HPTP",
    "detection": "D99",
    "recordUrl": "https://recordings.example.test/c-20260302-000001.mp3",
}
_RECORD: dict[str, Any] = {
    "direction": 1,
    "appKey": "a-key",
    "bindNum": "+8617000000001",
    "sessionId": "1200_1827_4294967295_20260302040506@callenabler000.example.com",
    "subscriptionId": "00000000-0000-4000-8000-000000000001",
    "callerNum": "+8613800000001",
    "calleeNum": "+8617000000001",
    "fwdDstNum": "+8613800000002",
    "callInTime": "2026-03-02 04:05:06",
    "fwdAlertingTime": "2026-03-02 04:05:10",
    "fwdAnswerTime": "2026-03-02 04:05:15",
    "callEndTime": "2026-03-02 04:06:20",
    "ulFailReason": 0,
    "recordFlag": 1,
    "recordObjectName": "26030204050712050000001.wav",
}
_SMS: dict[str, Any] = {
    "smsIdentifier": "sms-0001",
    "notificationMode": "Notify",
    "calling": "+8613800000001",
    "called": "+8613800000002",
    "virtualNumber": "+8617000000001",
    "timeStamp": "2026-03-02T04:05:06.123Z",
    "extInfo": {"extParas": [{"key": "splitNum", "value": "1"}]},
    "sendResult": 0,
}


def _status(event: str, **more: Any) -> dict[str, Any]:
    told = {
        "timestamp": "2026-03-02 04:05:06",
        "sessionId": _RECORD["sessionId"],
        "caller": "+8613800000001",
        "called": "+8617000000001",
        "subscriptionId": "00000000-0000-4000-8000-000000000001",
    }
    return {"eventType": event, "statusInfo": {**told, **more}}


GOOD: dict[tuple[Platform, str], Sequence[dict[str, Any]]] = {
    (Platform.AIRUDDER, "call"): [{**_TASK, "status": "calling", "details": [_DETAIL]}],
    (Platform.AIRUDDER, "task"): [_TASK],
    (Platform.AIRUDDER, "plan"): [
        {"plan_id": "pl0a1b2c3d", "plan_name": "plan0301", "status": "finished"}
    ],
    (Platform.AIRUDDER, "workflow"): [
        {"workflow_id": "a1b2c3d4", "workflow_name": "w", "status": "over", "actions": [_STEP]}
    ],
    (Platform.AIRUDDER, "list"): [
        {"workflow_id": "a1b2c3d4", "callee_number": "+12025550143", "rows": [_STEP]}
    ],
    (Platform.AIRUDDER, "node"): [
        {"workflow_id": "a1b2c3d4", "node_id": "node-9", "timestamp": 1742205600}
    ],
    (Platform.AIRUDDER, "inbound-transferred"): [{**_INBOUND, "agent": "agent01"}],
    (Platform.AIRUDDER, "inbound-ended"): [
        {**_INBOUND, "call_end_time": "2026-03-02 11:03:41", "duration": 216, "result_label": "A"}
    ],
    (Platform.AIRUDDER, "pds"): [
        {"type": "ContactStatus", "body": {"taskId": "c0ffee", "taskName": "p", "state": "HANGUP"}}
    ],
    (Platform.AIRUDDER, "waba"): [
        {"waba_task_id": "wt-01", "message_status": "delivered", "timestamp": 1742206320000}
    ],
    (Platform.AIRUDDER, "chatbot"): [
        {"event": "session_end", "conversation_id": "conv-000123", "data": {"reason": "timeout"}}
    ],
    (Platform.BLU, "result"): [
        {"taskId": 88120457, "records": [_RESULT]},
        {"code": 200, "data": {"taskId": 88120457, **_RESULT}},
        {"taskId": "88120457", **_RESULT},
    ],
    (Platform.BLU, "verify"): [
        {"uniqueId": "u-000451", "orderId": "700101", "extVars": '{"orderId": 700101}', "a": {}}
    ],
    (Platform.HUAWEI, "status"): [
        _status("callin", notifyMode="Block"),
        _status("disconnect", stateCode=8101, stateDesc="No answer."),
    ],
    (Platform.HUAWEI, "fee"): [{"eventType": "fee", "feeLst": [_RECORD]}],
    (Platform.HUAWEI, "sms"): [{"appKey": "a-key", "smsEvent": _SMS}],
    (Platform.HUAWEI, "block"): [
        {"appKey": "a-key", "smsEvent": {**_SMS, "notificationMode": "Block"}}
    ],
    (Platform.HUAWEI, "number"): [
        {"eventType": "numStatus", "numInfo": [{"number": "+861", "status": "10", "cause": "2"}]}
    ],
}
"""Good bodies of each push type, in the shapes that are known. All of it is made up."""

_NOTHING: dict[str, Any] = {
    "null": None,
    "empty": "",
    "blank": "   ",
    "true": True,
    "text": "some text",
    "figure": 7,
    "array": ["x"],
    "arrays": [[[]]],
    "object": {"x": "y"},
    "objects": [{"x": [{"y": None}]}],
}

NUMBERS: dict[str, Any] = {
    "nan": Raw("NaN"),
    "infinity": Raw("Infinity"),
    "minus infinity": Raw("-Infinity"),
    "1e400": Raw("1e400"),
    "-1e400": Raw("-1e400"),
    "-0": Raw("-0"),
    "-0.0": Raw("-0.0"),
    "2^53": 2**53 + 1,
    "2^63": 2**63,
    "-2^63": -(2**63) - 1,
    "2^64": 2**64,
    "400 digits": Raw("9" * 400),
    "4000 digits": Raw("8" * 4_000),
    "5000 digits": Raw("7" * 5_000),
    "digits as text": "12",
    "many digits as text": "9" * 5_000,
    "3.7": 3.7,
    "-1": -1,
    "1e15": Raw("1e15"),
    "1e308": Raw("1e308"),
    "leading zero": Raw("007"),
    "hexadecimal": Raw("0x10"),
    "arabic digits": "١٢٣",
    "exponent as text": "1e999",
}
"""Odd numbers, by what is odd."""

TEXTS: dict[str, Any] = {
    "nul": "a\0b",
    "escaped nul": Raw(r'"\u0000"'),
    "backslashes and nul": Raw(r'"\\\\\u0000\\u0000"'),
    "lone surrogate": Raw(r'"\ud800"'),
    "swapped surrogates": Raw(r'"\udc00\ud800"'),
    "surrogates in bytes": Raw('"\udcff"'),
    "bidi override": "abc\u202edef",
    "zero width": "a\u200bb\ufeffc",
    "emoji": "👩‍👩‍👧‍👦" * 9,
    "combining": "e" + "\u0301" * 500,
    "sql": "'; DROP TABLE call; --",
    "html": "<script>alert(1)</script>",
    "formula": "=cmd|'/c calc'!A0",
    "formula with a tab": "\t+1+1",
    "dde": "@SUM(1+1)*cmd|' /C calc'!A0",
    "path": "../../../../etc/passwd",
    "windows path": "..\\..\\windows\\win.ini",
    "crlf": "x\r\nSet-Cookie: a=b\r\n\r\n",
    "ansi": "\x1b[2J\x1b]0;title\x07",
    "braces": "{0.__class__} {n} {} {",
    "percents": "%s %n %(x)s %",
    "nested json": '{"orderId": ' + "7" * 5_000 + "}",
    "deeply nested json": '{"a":' * 5_000,
    "null as text": "null",
    "nan as text": "NaN",
    "year 9999": "9999-12-31 23:59:59",
    "year 1": "0001-01-01 00:00:00",
    "epoch": "1970-01-01 00:00:00",
    "the future": "2099-01-01 00:00:00",
    "no such day": "2026-02-30 10:00:00",
    "mad offset": "2026-03-02T10:00:00+99:99",
    "last offset": "9999-12-31T23:59:59-23:59",
    "epoch seconds": "1772442000",
    "epoch too long": "9" * 13,
    "another": "another-account-or-task",
    "long": "x" * 10_000,
}
"""Odd texts, by what is odd."""

_TIMES = re.compile(r"time|_at$|_start|_end", re.IGNORECASE)
_IDS = re.compile(r"id$|session", re.IGNORECASE)
_PHONES = re.compile(r"callee$|mobile|number|Num$|called|calling|caller", re.IGNORECASE)
_WORDS = re.compile(r"status|result|type|mode|detection|conclusion|state|event|reason", re.I)
_BEGINS = {"call_start_time", "startTime", "callInTime", "schedule_start_time"}

Path = tuple[str | int, ...]


def written(told: object) -> bytes:
    """As JSON, `Raw` pieces as they stand; what cannot be encoded goes as bytes of its own."""
    pieces: list[str] = []

    def marked(value: Any) -> Any:
        if isinstance(value, Raw):
            pieces.append(value)
            return f"@@{len(pieces) - 1}@@"
        if isinstance(value, dict):
            return {name: marked(inner) for name, inner in value.items()}
        return [marked(inner) for inner in value] if isinstance(value, list) else value

    text = json.dumps(marked(told), ensure_ascii=False)
    text = re.sub(r'"@@(\d+)@@"', lambda found: pieces[int(found[1])], text)
    return text.encode(errors="surrogateescape")


def corpus(platform: Platform, kind: str) -> Iterator[tuple[str, bytes]]:
    """What is wrong, and the body; `LEAST` of them or more."""
    count = 0
    for one in (
        named
        for good in GOOD[platform, kind]
        for made in (_fields(good), _meanings(good), _wholes(good), _sizes(good))
        for named in made
    ):
        count += 1
        yield one
    good = GOOD[platform, kind][0]
    for n in range(max(0, LEAST - count), 0, -1):
        yield _several(good, random.Random(n))


def _paths(told: object, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    inner = told.items() if isinstance(told, dict) else ()
    if isinstance(told, list) and told:
        inner = [(0, told[0])]
    for name, value in inner:
        yield from _paths(value, (*path, name))


def _at(told: Any, path: Path) -> Any:
    for step in path:
        told = told[step]
    return told


def _with(good: Any, path: Path, value: Any) -> Any:
    told = deepcopy(good)
    _at(told, path[:-1])[path[-1]] = value
    return told


def _without(good: Any, path: Path) -> Any:
    told = deepcopy(good)
    del _at(told, path[:-1])[path[-1]]
    return told


def _fields(good: Any) -> Iterator[tuple[str, bytes]]:
    """Every field, with whatever may stand in its place."""
    for place, path in enumerate(_paths(good)):
        name = ".".join(map(str, path))
        value = _at(good, path)
        yield f"{name} missing", written(_without(good, path))
        odd = {**_NOTHING, **NUMBERS, **TEXTS, "boxed": [value], "wrapped": {"value": value}}
        if LONG or place < _LONG_FIELDS:
            odd["a megabyte"] = "y" * _LONG_TEXT
        for what, instead in odd.items():
            yield f"{name}: {what}", written(_with(good, path, instead))
        if isinstance(path[-1], str):
            twice = _with(good, path, Raw(f'"no such value", "{path[-1]}": {json.dumps(value)}'))
            yield f"{name} twice", written(twice)


def _several(good: Any, chance: random.Random) -> tuple[str, bytes]:
    """Some fields at once."""
    told = deepcopy(good)
    odd = [*_NOTHING.values(), *NUMBERS.values(), *TEXTS.values()]
    for path in chance.sample(list(_paths(good)), 2):
        try:
            _at(told, path[:-1])[path[-1]] = chance.choice(odd)
        except (TypeError, KeyError, IndexError):  # the other change took its place away
            continue
    return "several fields", written(told)


def _meanings(good: Any) -> Iterator[tuple[str, bytes]]:
    """What could be said, but cannot be true."""
    paths = [path for path in _paths(good) if isinstance(path[-1], str)]
    single = [path for path in paths if not isinstance(_at(good, path), (dict, list))]

    def all_with(pattern: re.Pattern[str], value: Any) -> Any:
        told = deepcopy(good)
        for path in single:
            if pattern.search(str(path[-1])):
                _at(told, path[:-1])[path[-1]] = value
        return told

    yield "all in the future", written(all_with(_TIMES, "2036-03-02 09:00:00"))
    yield "all at one moment", written(all_with(_TIMES, "2026-03-02 09:00:00"))
    yield "unknown words", written(all_with(_WORDS, "unheard-of"))
    yield "one id for all", written(all_with(_IDS, "the-same"))
    yield "another's ids", written(all_with(_IDS, "of-another-account"))
    for path in single:
        value = _at(good, path)
        if isinstance(value, int):
            for instead in (-1, -45, 86_401, 10**6):
                yield f"{path[-1]} is {instead}", written(_with(good, path, instead))
        if path[-1] in _BEGINS:
            yield "end before start", written(_with(good, path, "2026-03-02 23:59:59"))
    for path in _paths(good):
        rows = _at(good, path)
        if isinstance(rows, list) and rows:
            yield "the same twice", written(_with(good, path, rows * 2))
            yield (
                "a good one among bad ones",
                written(_with(good, path, [None, 1, "x", [], {}, *rows, {"strange": 1}])),
            )
            if isinstance(rows[0], dict):
                other = {
                    name: "+15550009999" if _PHONES.search(name) else value
                    for name, value in rows[0].items()
                }
                yield "one id, another number", written(_with(good, path, [*rows, other]))


def _wholes(good: Any) -> Iterator[tuple[str, bytes]]:
    """The body as a whole."""
    body = written(good)
    text = body.decode()
    yield from ((f"cut at {at}", body[:at]) for at in range(0, len(body), 64))
    yield from ((f"{odd!r}", odd) for odd in _NO_OBJECTS)
    yield "byte order mark", b"\xef\xbb\xbf" + body
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037"):
        yield encoding, text.encode(encoding)
    yield "latin-1", text.replace(":", ":\xe9", 1).encode("latin-1")
    yield "trailing garbage", body + b"}} garbage"
    yield "trailing nul", body + b"\0" * 100
    yield "leading garbage", b")]}',\n" + body
    yield "two documents", body + body
    yield "two lines", body + b"\n" + body
    yield "in a list", b"[" + body + b"]"
    yield "as text", json.dumps(text).encode()
    yield "blanks around", b" \r\n\t" * 1_000 + body + b" \r\n\t" * 1_000
    yield "form", urlencode({"payload": text}).encode()
    yield "form of fields", urlencode([(name, str(value)) for name, value in good.items()]).encode()
    yield (
        "multipart",
        (b'--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n' + body + b"\r\n--x--\r\n"),
    )
    yield "zipped", gzip.compress(body)
    yield "gzip bomb", gzip.compress(b"\0" * (10 << 20), 1)
    yield "single quotes", text.replace('"', "'").encode()
    yield "comments", b"/* hello */ " + body + b" // bye"
    yield "trailing comma", body[:-1] + b",}"
    yield "every member twice", body[:-1] + b"," + body[1:]
    yield "an empty name", body[:-1] + b',"":1}'
    yield "odd names", body[:-1] + b',"__proto__":{"a":1},"a b":1,"\\u0000":2,"__class__":3}'
    yield "names in capitals", re.sub(rb'"(\w+)":', lambda m: m[0].upper(), body)
    for name, value in good.items():
        yield f"only {name}", written({name: value})


_NO_OBJECTS = (
    *(b"", b" ", b"null", b"true", b"1", b'"text"', b"[]", b"[{}]", b"{}", b"{", b"}", b'{"'),
    *(b"\0", b"\xff\xfe", b"\xff" * 100, b"<html>Log in</html>", b"<?xml version='1.0'?><a/>"),
    *(b"HTTP/1.1 200 OK\r\n\r\n", b"POST / HTTP/1.1\r\n\r\n", b"undefined", b"NaN", b"{]", b"[}"),
)


def _sizes(good: Any) -> Iterator[tuple[str, bytes]]:
    """Too much of it."""
    body = written(good)
    for what, open_, close in (("lists", b"[", b"]"), ("objects", b'{"a":', b"}")):
        for deep in (101, 1_001, _DEEP):
            nest = open_ * deep + (b"1" if what == "objects" else b"") + close * deep
            yield f"{deep} {what} deep", nest
            yield f"{deep} {what} deep inside", body[:-1] + b',"deep":' + nest + b"}"
            yield f"{deep} {what} deep and open", body[:-1] + b',"deep":' + open_ * deep
    keys = b",".join(b'"%x":1' % n for n in range(_MILLION))
    yield "a million keys", body[:-1] + b"," + keys + b"}"
    yield "nothing but keys", b"{" + keys + b"}"
    yield "one key a million times", body[:-1] + b',"k":1' * _MILLION + b"}"
    yield "backslashes", body[:-1] + b',"b":"' + b"\\\\" * 200_000 + b'\\u0000"}'
    for path in _paths(good):
        rows = _at(good, path)
        if isinstance(rows, list) and rows and isinstance(rows[0], dict):
            row = json.dumps(rows[0]).encode()
            many = b"[" + b",".join([row] * 10_001) + b"]"
            yield "10 001 rows", written(_with(good, path, Raw(many.decode())))
            alike = [row.replace(b"1", str(n).encode(), 1) + b" " for n in range(1_000)]
            spoilt = b"[" + b",".join([*alike, b'{"strange":[]}', b"null", *alike]) + b"]"
            yield "many rows, some spoilt", written(_with(good, path, Raw(spoilt.decode())))
            yield "many empty rows", written(_with(good, path, [{}] * 10_001))
