"""A number in all its writings: found, replaced and known again; no other one is."""

import json

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.calls.writings import forms_of, told_writings, writings_of

MARK = "erased-abc"
NUMBER = writings_of("+62 811-5730-0917")
WAYS = [
    "+6281157300917",
    "6281157300917",
    "006281157300917",
    "081157300917",
    "81157300917",
    "+62 811 5730 0917",
    "+62 (0) 811 5730 0917",
    "(0811) 5730-0917",
    "+62\u00a0811\u20115730\u20110917",
    "0811.5730.0917",
    "%2B6281157300917",
    "8.1157300917",
]


@pytest.mark.parametrize("way", WAYS)
def test_it_is_found_however_it_is_written(way):
    assert NUMBER.without(way, MARK) == MARK
    assert NUMBER.without(f"call {way}, now", MARK) == f"call {MARK}, now"
    assert NUMBER.count(way.encode()) == 1
    for encoding in ("utf-16-le", "utf-16-be"):
        content = f"nr {way} end".encode(encoding)
        assert NUMBER.count(content) == 1
        kept = NUMBER.without_bytes(content, MARK).decode(encoding)
        assert kept.startswith("nr ")
        assert kept.endswith(" end")
        assert NUMBER.count(kept) == 0


@pytest.mark.parametrize(
    "text",
    [
        "10081157300917",  # a longer run of digits
        "811573009171",
        "+5281157300917",  # of another country
        "6281157300918",
        "62811573009",
        "0811*****917",
        "",
    ],
)
def test_no_other_one_is(text):
    assert NUMBER.count(text) == 0
    assert NUMBER.without(text, MARK) == text


def test_json_stays_json():
    told = {"a": "+62\u00a0811\u20115730\u20110917", "b": 6281157300917, "c": [81157300917, 1]}
    for text in (
        json.dumps(told),
        json.dumps(told, ensure_ascii=False),
        json.dumps(told, indent=1),
    ):
        read = json.loads(NUMBER.without(text, MARK))
        assert read == {"a": MARK, "b": 0, "c": [0, 1]}
        blotted = NUMBER.blotted(text.encode())
        assert len(blotted) == len(text.encode())
        assert json.loads(blotted)["b"] == 10**12
        assert NUMBER.count(blotted) == 0


def test_what_stands_around_it_stays():
    text = "(0811) 5730 0917; x 0811 57300917%2081157300917\\u00a00811573009170"
    assert NUMBER.without(text, "#") == "#; x #%20#\\u00a00811573009170"
    assert NUMBER.count(5) == NUMBER.count(None) == 0


@pytest.mark.parametrize(
    ("given", "codes", "found"),
    [
        ("0811 5730 0917", (), {"+6281157300917", "+5281157300917", "081157300917"}),
        ("6281157300917", ("62",), {"+6281157300917", "081157300917"}),
        ("6281157300917", (), {"+6281157300917", "081157300917"}),  # too long to be without a code
        ("81157300917", ("62", "81"), {"0157300917", "+81 157300917"}),
        ("13811157309", (), {"+8613811157309", "13811157309"}),
        ("+1 (202) 555-0143", (), {"+12025550143", "2025550143"}),
        ("+880 1711 573009", (), {"01711573009", "8801711573009"}),
    ],
)
def test_what_a_user_types_is_understood(given, codes, found):
    number = writings_of(given, codes)
    assert {text for text in found if number.count(text) == 1} == found


@pytest.mark.parametrize(
    "given", ["", "12345", "0812****90", "paid", "9" * 30, "+62 123456", "٠٨١١"]
)
def test_what_is_no_number_is_refused(given):
    with pytest.raises(BadInput) as refused:
        writings_of(given)
    assert given not in str(refused.value) or not given


def test_it_is_known_again_by_its_forms():
    forms = NUMBER.forms()
    assert all(forms & set(forms_of(way)) for way in WAYS[:6])
    for other in ("+5281157300917", "6281157300918", "1", ""):
        assert not forms & set(forms_of(other))
    assert list(forms_of("8110000")) == ["n:8110000", "i:8110000"]
    bare = writings_of("081157300917").forms()
    assert all(bare & set(forms_of(way)) for way in (*WAYS[:5], "+5281157300917"))


def test_what_a_platform_told_may_leave_out_its_country():
    number = told_writings("13811157309")
    assert number.count("+8613811157309") == number.count("13811157309") == 1
    assert told_writings("+8613811157309").count("+113811157309") == 0
    assert told_writings("013811157309").count("13811157309") == 1
    assert told_writings("8110000").count("8110000") == 1
    assert told_writings("tel:+6281157300917").count("081157300917") == 1
    assert told_writings("0062 811 5730 0917").count("+6281157300917") == 1


def test_two_readings_of_one_number_are_one_place():
    number = told_writings("6281157300917")
    assert number.spans("6281157300917") == [(0, 13)]
    assert number.spans("6281157300917 081157300917") == [(0, 13), (14, 26)]
