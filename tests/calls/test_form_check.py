"""Values are held against their form before anything is sent."""

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import Choice, FieldKind, Form, FormField
from dialwatch.calls.form_check import checked


def field(kind, name="x", **told):
    return FormField(name=name, title=name.upper(), kind=kind, **told)


def refused(one, value):
    with pytest.raises(BadInput) as told:
        checked([one], {one.name: value})
    return str(told.value)


def test_a_whole_number_names_its_range():
    duration = field(FieldKind.WHOLE, least=0, most=7776000, unit="seconds")
    assert checked([duration], {"x": " 60 "}) == {"x": 60}
    assert refused(duration, 7776001) == "X: must be from 0 to 7776000 seconds; 7776001 is not."
    assert refused(duration, "1.5") == "X: must be a whole number from 0 to 7776000 seconds."
    assert "whole number" in refused(duration, True)


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [(1, None, "of at least 1"), (None, 9, "of at most 9")],
)
def test_a_range_that_is_open_on_one_side_is_told_so(least, most, words):
    assert words in refused(field(FieldKind.WHOLE, least=least, most=most), "-" if least else "10")


def test_a_whole_number_without_a_range_only_has_to_be_one():
    assert refused(field(FieldKind.WHOLE), "one") == "X: must be a whole number."


def test_a_text_has_its_length_and_no_forbidden_character():
    user_data = field(FieldKind.TEXT, shortest=2, longest=5, forbidden="{}")
    assert checked([user_data], {"x": " abc "}) == {"x": "abc"}
    assert "2 to 5 characters, and has 6" in refused(user_data, "abcdef")
    assert "must not hold “{”" in refused(user_data, "a{b")
    assert "control character" in refused(field(FieldKind.TEXT), "a\x00b")
    assert "must be a text" in refused(field(FieldKind.TEXT), True)
    assert "at most 5" in refused(field(FieldKind.TEXT, longest=5), "abcdef")


def test_a_number_loses_its_separators_and_nothing_else():
    phone = field(FieldKind.PHONE, shortest=4, longest=31)
    assert checked([phone], {"x": "+62 811-000 1234"}) == {"x": "+628110001234"}
    assert checked([phone], {"x": "0555 000 12 34"}) == {"x": "05550001234"}
    assert "no phone number" in refused(phone, "ask her")
    assert "4 to 31 characters" in refused(phone, "123")


def test_a_choice_names_what_can_be_chosen():
    way = field(
        FieldKind.CHOICE, choices=(Choice(value="0", title="X"), Choice(value="1", title="B"))
    )
    assert checked([way], {"x": 1}) == {"x": "1"}
    assert refused(way, "2") == "X: must be one of “0” (X), “1” (B)."


@pytest.mark.parametrize(("given", "meant"), [(True, True), ("yes", True), ("FALSE", False)])
def test_a_flag(given, meant):
    assert checked([field(FieldKind.FLAG)], {"x": given}) == {"x": meant}


def test_a_flag_is_true_or_false():
    assert "true or false" in refused(field(FieldKind.FLAG), "maybe")


def test_a_moment_is_a_day_and_a_time():
    moment = field(FieldKind.MOMENT)
    assert checked([moment], {"x": "2027-01-31T09:00"}) == {"x": "2027-01-31 09:00:00"}
    assert "like 2027-01-31" in refused(moment, "2027-02-30 09:00:00")


def test_names_have_single_values():
    names = field(FieldKind.NAMES)
    assert checked([names], {"x": {" amount ": 5, "note": ""}}) == {
        "x": {"amount": "5", "note": ""}
    }
    assert "single text" in refused(names, {"amount": [5]})
    assert "names with values" in refused(names, "amount=5")


def entries(**told):
    number = field(FieldKind.PHONE, "callee", required=True)
    return field(FieldKind.LIST, columns=(number, field(FieldKind.NAMES, "variables")), **told)


def test_each_entry_of_a_list_is_checked_and_the_faulty_are_named():
    sound = [{"callee": "+62811", "variables": {"a": "b"}}, {"callee": "+62812"}]
    assert checked([entries()], {"x": sound}) == {"x": sound}
    told = refused(entries(), [{}, {"callee": "?"}, "x", {"callee": "abc"}, {"callee": "1234"}])
    assert "entry 1: CALLEE: is needed." in told
    assert "entry 2" in told
    assert "1 more entries do not fit" in told
    assert "must be a list" in refused(entries(), "a,b")


def test_a_list_that_is_too_long_names_how_many_it_may_hold():
    assert "at most 1 entries, and holds 2" in refused(
        entries(most=1), [{"callee": "1234"}, {"callee": "1235"}]
    )


def test_every_fault_is_told_at_once_and_unknown_fields_are_refused():
    fields = [field(FieldKind.TEXT, "a", required=True), field(FieldKind.WHOLE, "b", least=1)]
    with pytest.raises(BadInput) as told:
        checked(fields, {"a": " ", "b": 0, "c": 1})
    assert str(told.value).splitlines() == [
        "“c” is no field of this form.",
        "A: is needed.",
        "B: must be of at least 1; 0 is not.",
    ]


def test_a_form_travels_as_json():
    form = Form(
        operation="upload", title="Upload", group="Tasks", purpose="…", acts=True,
        fields=(entries(most=200),),
    )  # fmt: skip
    assert Form.of(form.told()) == form


@pytest.mark.parametrize("told", ["+62811", "+62811000000011"])
def test_a_phone_number_names_how_long_it_may_be(told):
    phone = field(FieldKind.PHONE, shortest=8, longest=14)
    assert refused(phone, told) == f"X: must have 8 to 14 characters, and has {len(told)}."
    assert checked([phone], {"x": "+62 811-0000-0001"}) == {"x": "+6281100000001"}
