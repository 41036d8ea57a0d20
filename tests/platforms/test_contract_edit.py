"""Only what differs from the shipped contract is kept."""

import pytest

from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.platforms.catalogue import SPECS
from dialwatch.platforms.contract import contract_for, shipped
from dialwatch.platforms.contract_edit import changed_overrides, view_of

BLU = Platform.BLU


def change(**told):
    return ContractChange(**told)


def after(overrides, *changes):
    return changed_overrides(BLU, overrides, changes)


def test_a_path_and_a_switch_are_kept_until_they_are_the_shipped_ones_again():
    on = after({}, change(operation="create_task", path="/rest/v2/newTask", enabled=True))
    assert on == {"operations": {"create_task": {"path": "/rest/v2/newTask", "enabled": True}}}
    back = after(on, change(operation="create_task", path="/rest/v1/createTask"))
    assert back == {"operations": {"create_task": {"enabled": True}}}
    assert after(on, change(operation="create_task", reset=True)) == {}


def test_names_of_a_field_are_replaced_and_reset():
    names = after({}, change(record="record", field="mobile", names=("msisdn", "mobile")))
    assert names == {"fields": {"record": {"mobile": ["msisdn", "mobile"]}}}
    assert dict(contract_for(BLU, names).fields["record"])["mobile"] == ("msisdn", "mobile")
    assert after(names, change(record="record", field="mobile", reset=True)) == {}


def test_what_else_was_overridden_stays():
    mine = {"settings": {"reach_days": 30}, "operations": {"query": {"page_size": 50}}}
    told = after(mine, change(operation="query", path="/q"))
    assert told["settings"] == {"reach_days": 30}
    assert told["operations"] == {"query": {"page_size": 50, "path": "/q"}}
    assert mine["operations"] == {"query": {"page_size": 50}}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (change(), "must name an operation"),
        (change(operation="dance"), "no operation “dance”"),
        (change(operation="query", path="no-slash"), "begins with a slash"),
        (change(operation="query", path="/a b"), "no blank"),
        (change(operation="query", method="PATCH"), "GET, POST, PUT or DELETE"),
        (change(record="record", field="shoe", names=("x",)), "no field “record.shoe”"),
        (change(record="record", field="mobile", names=(" ",)), "at least one name"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(wrong, words):
    with pytest.raises(BadInput, match=words):
        after({}, wrong)


def test_the_view_shows_what_differs():
    contract = contract_for(
        BLU,
        {
            "operations": {"create_task": {"enabled": True}},
            "fields": {"record": {"mobile": ["msisdn"]}},
        },
    )
    view = view_of("a1", contract, SPECS[BLU])
    assert [row.name for row in view.operations] == ["create_task", "upload", "cancel", "query"]
    assert [row.name for row in view.operations if row.differs] == ["create_task"]
    assert view.operations[0].usable
    assert [row.field for row in view.fields if row.differs] == ["mobile"]
    assert ContractView.of(view.told()) == view


def test_an_unchanged_contract_shows_what_is_off():
    view = view_of("a1", shipped(BLU), SPECS[BLU])
    assert [row.name for row in view.operations if not row.usable] == ["create_task"]
    assert not any(row.differs for row in (*view.operations, *view.fields))
