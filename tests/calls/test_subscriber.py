"""Numbers as users type, paste and import them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.errors import BadInput
from dialwatch.calls.subscriber import NumberKind, global_form, kind_of

MOBILE, LANDLINE, SERVICE = NumberKind.MOBILE, NumberKind.LANDLINE, NumberKind.SERVICE


@pytest.mark.parametrize(
    ("given", "number", "kind"),
    [
        ("+8613900001234", "+8613900001234", MOBILE),
        ("13900001234", "+8613900001234", MOBILE),
        (13900001234, "+8613900001234", MOBILE),
        ("13900001234.0", "+8613900001234", MOBILE),
        (" 139 0000-1234 ", "+8613900001234", MOBILE),
        ("\u200b'139\u00a00000\u20111234", "+8613900001234", MOBILE),
        ("＋８６１３９００００１２３４", "+8613900001234", MOBILE),
        ("0086 139 0000 1234", "+8613900001234", MOBILE),
        ("8613900001234", "+8613900001234", MOBILE),
        ("013900001234", "+8613900001234", MOBILE),
        ("0755-28000001", "+8675528000001", LANDLINE),
        ("(0755) 2800001", "+867552800001", LANDLINE),
        ("+86075528000001", "+8675528000001", LANDLINE),
        ("8675528000001", "+8675528000001", LANDLINE),
        ("010-12345678", "+861012345678", LANDLINE),
        ("+862012345678", "+862012345678", LANDLINE),
        ("400-123-4567", "4001234567", SERVICE),
        ("+864001234567", "4001234567", SERVICE),
        ("95588", "95588", SERVICE),
    ],
)
def test_a_number_is_taken_in_every_form_that_can_mean_nothing_else(given, number, kind):
    found = global_form(given)
    assert (found.number, found.kind, found.changed) == (number, kind, number != given)
    assert kind_of(found.number) is kind


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("", "empty"),
        ("  -", "empty"),
        ("1.39E+10", "rounded"),
        ("139****1234", "masked"),
        ("+85291234567", "another country"),
        ("0085291234567", "another country"),
        ("Mr Wang", "no phone number"),
        ("1" * 70, "no phone number"),
        ("28000001", "without its area code"),
        ("75528000001", "may be a landline"),
        ("1390000123", "10 digits; a mobile has 11"),
        ("+86139000012345", "12 digits; a mobile has 11"),
        ("+8675528", "5 digits after +86"),
        ("0755", "4 digits"),
    ],
)
def test_what_is_no_number_is_refused_with_what_to_do(given: str, why: str):
    with pytest.raises(BadInput, match=why.replace("+", r"\+")) as error:
        global_form(given)
    assert given.strip(" -") == "" or given not in str(error.value)


@given(st.one_of(st.text(), st.from_regex(r"[+0]?[0-9 -]{0,18}", fullmatch=True)))
def test_what_is_taken_stays_as_it_is(text: str):
    try:
        found = global_form(text)
    except BadInput:
        return
    assert global_form(found.number).number == found.number
