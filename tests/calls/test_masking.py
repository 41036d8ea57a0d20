"""What of an action's values may be written down."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialwatch.calls.masking import masked_values

NUMBER, NAME, TOKEN = "+6281100012345", "Ayu Contoh", "c2VjcmV0LXRva2VuLW5vdC1yZWFs"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"mobile": NUMBER}, {"mobile": "+628••••••••45"}),
        ({"note": f"call {NUMBER} again"}, {"note": "call +628••••••••45 again"}),
        ({"app_secret": TOKEN, "token": TOKEN}, {"app_secret": "•••", "token": "•••"}),
        ({"name": NAME, "variables": {"a": NAME}}, {"name": "given", "variables": "1 values"}),
        ({"name": "", "variables": {}}, {"name": "", "variables": "0 values"}),
        ({"link": "https://files.example.com/a/b?x=1"}, {"link": "files.example.com/…"}),
        ({"link": "https:///only/a/path"}, {"link": "link/…"}),
        ({"starts": "2026-11-26 09:00:00"}, {"starts": "2026-11-26 09:00:00"}),
        ({"seconds": 3600, "on": True, "no": None}, {"seconds": 3600, "on": True, "no": None}),
        ({"number": 6281100012345}, {"number": "628••••••••45"}),
        ({"inside": {"mobile": NUMBER}}, {"inside": {"mobile": "+628••••••••45"}}),
        ({"ids": [1, 2]}, {"ids": [1, 2]}),
        ({"ids": [1, 2, 3, 4, 5]}, {"ids": [1, 2, 3, 4, 5]}),
        ({"ids": [1, 2, 3, 4, 5, 6]}, {"ids": [1, 2, 3, "… 6 in all"]}),
        ({"link": "https://[not-an-address/a"}, {"link": "link/…"}),
        ({"file": b"+6281100012345"}, {"file": "14 bytes"}),
        ({NUMBER: True}, {"+628••••••••45": True}),
        ({"number": 811000123}, {"number": "811••••23"}),
        ({"Name": NAME}, {"Name": "given"}),
        ({"text": "x" * 200}, {"text": "x" * 80}),
    ],
)  # fmt: skip
def test_values(values, told):
    assert masked_values(values) == told


def test_a_list_of_people_keeps_three_masked_and_the_count():
    entries = [{"mobile": f"+62811000{n:05d}", "name": NAME} for n in range(200)]
    told = masked_values({"entries": entries})["entries"]
    assert len(told) == 4
    assert told[3] == "… 200 in all"
    assert NAME not in str(told)
    assert "0000100" not in str(told)


_SECRETS = some.sampled_from([NUMBER, NAME, TOKEN])
_VALUES = some.recursive(
    _SECRETS | some.integers() | some.booleans(),
    lambda inner: (
        some.lists(inner, max_size=6)
        | some.dictionaries(some.sampled_from(["mobile", "x", NUMBER]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(values=some.dictionaries(some.sampled_from(["mobile", "x", "list"]), _VALUES, max_size=4))
def test_no_whole_number_is_left_anywhere(values):
    assert NUMBER.lstrip("+") not in json.dumps(masked_values(values))


@given(values=some.fixed_dictionaries({"name": _VALUES, "variables": _VALUES, "token": _VALUES}))
def test_no_person_and_no_key_is_left_where_one_belongs(values):
    told = json.dumps(masked_values(values))
    assert NAME not in told
    assert TOKEN not in told


DIGITS = some.text("0123456789", min_size=9, max_size=13)
SHAPES = some.sampled_from(["{}", "+{}", "to {} now", "https://files.example.com/{}", "{}.0"])


@given(digits=DIGITS, shape=SHAPES, copies=some.integers(1, 8))
def test_a_number_is_left_in_no_shape(digits, shape, copies):
    text = shape.format(digits)
    values = {"x": [text] * copies, "y": {text: text}, "z": f"{digits[:4]}-{digits[4:]}"}
    told = json.dumps(masked_values(values))
    assert digits not in told
    assert digits[3:-2] not in told
