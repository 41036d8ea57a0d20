"""Canaries: numbers, tokens and keys planted in everything that may be logged (reliability 20)."""

import logging
import random
import traceback
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
import structlog

from dialwatch.redaction import (
    RedactionFilter,
    hide,
    holds_number,
    holds_secret,
    redact_event,
    redacted,
)

DICE = random.Random(20)
KEYS = [f"key-{DICE.getrandbits(96):024x}/+{n}" for n in range(40)]
NUMBERS = [
    *(f"+62811{DICE.randrange(10**8):08d}" for _ in range(20)),
    *(f"0770090{DICE.randrange(10**4):04d}" for _ in range(20)),
    "+1 (202) 555-0123",
    "+1-202-555-0123",
    "+1.202.555.0123",
    "0770 0900 123",
    "0770.0900123",
    "077****0101",
]
TOKENS = [f"tok{DICE.getrandbits(128):032x}==" for _ in range(20)]


@pytest.fixture(autouse=True)
def _keys_are_known():
    hide(*KEYS)
    hide("abc", "")  # too short to be told from words: left alone


@pytest.mark.parametrize(
    "shape",
    [
        "{}",
        "call to {} failed",
        "x{}y",
        '{{"callee":"{}"}}',
        "GET /service/cloud/case?Callee={}&TaskID=t",
        "'{}', (1, '{}')",
        "line one\n{}\nline two",
    ],
)
def test_no_canary_comes_through(shape):
    for canary in KEYS + NUMBERS:
        text = redacted(shape.format(canary, canary))
        assert canary not in text
        assert canary[3:] not in text


@pytest.mark.parametrize(
    "shape",
    [
        "Authorization: Token {}",
        "authorization=Bearer {}",
        "token={}",
        '"token": "{}"',
        "{{'app_secret': '{}', 'x': 1}}",
        "sign={}&timeStamp=1",
        'PasswordDigest="{}",Nonce="{}"',
    ],
)
def test_what_is_named_a_secret_is_hidden(shape):
    for canary in TOKENS:
        assert canary not in redacted(shape.format(canary, canary))


def test_keys_are_hidden_in_other_forms_too():
    for key in KEYS:
        for form in (quote(key, safe=""), b64encode(key.encode()).decode()):
            assert form not in redacted(f"seen {form} here")


def test_long_hexadecimal_is_hidden():
    assert redacted("digest 1f1aa98e02f434daccffdcf05e8544f7 x") == "digest [secret] x"


@pytest.mark.parametrize(
    "text",
    [
        "polled 3 tasks in 12.345678 s",
        "2026-11-21 02:05:00 started",
        "2026-11-21T02:05:00.123456Z",
        "listens on 127.0.0.1:45123, peer 192.168.100.12",
        "design: tokens of 5 kinds, signal 9",
        "HTTP/1.1 503",
        "2 times abc",
    ],
)
def test_harmless_text_stays(text):
    assert redacted(text) == text


def test_events_are_redacted_through_and_through():
    event = redact_event(
        None,
        "info",
        {
            "event": f"call {NUMBERS[0]}",
            "token": TOKENS[0],
            "empty_token": "",
            "number": 12025550123,
            "at": 1_763_690_000_000,
            "rows": 20_000,
            "share": 0.5,
            "ok": True,
            "nothing": None,
            "raw": b"secret bytes",
            "nested": {"list": [NUMBERS[1], (KEYS[0],)], NUMBERS[2]: 1},
            "error": ValueError(f"no {KEYS[1]}"),
            "object": datetime(2026, 11, 21, tzinfo=UTC),
        },
    )
    text = repr(event)
    assert not [canary for canary in [*NUMBERS, *KEYS, *TOKENS] if canary in text]
    assert event["number"] == "[number]"
    assert event["at"] == 1_763_690_000_000
    assert (event["rows"], event["share"], event["ok"], event["nothing"]) == (
        20_000,
        0.5,
        True,
        None,
    )
    assert event["raw"] == "[12 bytes]"
    assert event["empty_token"] == ""
    assert event["error"] == "ValueError: no [secret]"
    assert event["object"] == "2026-11-21 00:00:00+00:00"


def test_what_is_nested_too_deeply_is_left_out():
    deep: object = NUMBERS[0]
    for _ in range(50):
        deep = [deep]
    assert NUMBERS[0] not in repr(redact_event(None, "info", {"deep": deep}))


def test_a_processor_for_structlog():
    out: list[str] = []

    class Sink:
        def msg(self, text: str) -> None:
            out.append(text)

        info = msg

    log = structlog.wrap_logger(
        Sink(), processors=[redact_event, structlog.processors.JSONRenderer()]
    )
    log.info("dialled", number=NUMBERS[0], key=KEYS[0])
    assert not [canary for canary in (NUMBERS[0], KEYS[0]) if canary in out[0]]


def logged(level_call, *args, **options) -> str:
    lines: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    keeper = Keeper()
    keeper.addFilter(RedactionFilter())
    log = logging.Logger("foreign")
    log.addHandler(keeper)
    getattr(log, level_call)(*args, **options)
    (line,) = lines
    return line


def test_other_peoples_log_lines_are_redacted():
    line = logged("info", "GET %s -> %d", f"/case?Callee={NUMBERS[0]}&key={KEYS[0]}", 200)
    assert NUMBERS[0] not in line
    assert KEYS[0] not in line
    assert "-> 200" in line


def test_tracebacks_are_redacted():
    try:
        raise RuntimeError(f"{NUMBERS[0]} with {KEYS[0]}")
    except RuntimeError:
        line = logged("exception", "failed", stack_info=True)
    assert "RuntimeError" in line
    assert NUMBERS[0] not in line
    assert KEYS[0] not in line


NAMES = ["Budi Kenari", "O'Brien-Canario", 'Ana "Canaria" Ruiz', "María Canary", "卡纳里"]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_foreign_exception_quotes_is_hidden(name):
    faults = [
        lambda: int(name),
        lambda: {}[name],
        lambda: float(f"x {name}"),
        lambda: Path(name).stat(),
    ]
    for fault in faults:
        line, event, kind = "", {}, ""
        try:
            fault()
        except (ValueError, KeyError, OSError) as error:
            kind = type(error).__name__
            line = logged("exception", "failed")
            event = redact_event(None, "error", {"exception": traceback.format_exc(), "why": error})
        assert f"{kind}: " in line
        assert "test_redaction.py" in line, "the frames are kept"
        assert name not in line
        assert not [part for part in name.split() if part in repr(event)]


def test_words_of_others_in_our_sentences_are_hidden():
    told = redacted("Calls with the word “Budi Kenari”, which is not in the table: 3.")
    assert told == "Calls with the word “[text]”, which is not in the table: 3."


def test_a_line_whose_values_do_not_fit_is_still_written():
    assert "do not fit" in logged("info", "only %d", "text")


@pytest.mark.parametrize("canary", NUMBERS[:-1])
def test_a_number_is_seen_in_a_text(canary):
    assert holds_number(f"call {canary}!")


@pytest.mark.parametrize(
    "text", ["2026-11-28 10:00", "192.0.2.10", "16.42 s", "1 000 calls", "", "Jakarta 2"]
)
def test_what_is_no_number_is_none(text):
    assert not holds_number(text)


def test_a_secret_is_seen_in_a_text():
    assert all(holds_secret(f"x{key}y") for key in KEYS)
    assert holds_secret("app_secret = “x1”")
    assert holds_secret("Bearer abcdefgh12345678")
    assert not holds_secret("Where keys are kept")
