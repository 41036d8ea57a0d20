import pytest

from dialwatch.calls.errors import BadInput, NotConfirmed
from dialwatch.calls.platform import Platform
from dialwatch.platforms.contract import contract_for, shipped


@pytest.mark.parametrize("platform", list(Platform))
def test_each_platform_has_a_contract(platform):
    contract = shipped(platform)
    assert contract.base_url.startswith("https://")
    assert contract.base_url in contract.sites.values()
    assert contract.rate > 0
    for operation in contract.operations.values():
        assert operation.evidence in set("DMCPSILU")
        assert (operation.connect, operation.read) == (5.0, 15.0)
        assert operation.whole == (60.0 if operation.name.startswith("recording") else 30.0)


@pytest.mark.parametrize(
    "name",
    [
        *("call", "plan_strategies", "plan_create", "plan_status", "plan_rounds", "plan_cancel"),
        *("plan_recordings", "didi_robots", "never heard of it"),
    ],
)
def test_what_nobody_confirmed_is_off_until_a_path_is_entered(name):
    with pytest.raises(NotConfirmed, match=name):
        shipped(Platform.AIRUDDER).operation(name)
    path = {"operations": {name: {"path": "/service/cloud/given", "enabled": True}}}
    assert contract_for(Platform.AIRUDDER, path).operation(name).path == "/service/cloud/given"


def test_what_is_known_is_on():
    off = {name for name, one in shipped(Platform.AIRUDDER).operations.items() if not one.enabled}
    assert all(name.startswith(("plan_", "call", "didi_")) for name in off)
    blu = shipped(Platform.BLU).operations
    assert {name for name, one in blu.items() if not one.enabled} == {"create_task"}
    assert shipped(Platform.BLU).operation("query").page_size == 100
    assert shipped(Platform.HUAWEI).operation("axb_query").method == "GET"


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        (
            Platform.AIRUDDER,
            {"stop", "cancel_call", "plan_cancel", "workflow_cancel", "workflow_stop"},
        ),
        (Platform.BLU, {"cancel", "create_task"}),
        (Platform.HUAWEI, {"call_stop"}),
    ],
)
def test_what_does_no_harm_twice_is_sent_again_only_by_whoever_asked_first(platform, names):
    operations = shipped(platform).operations
    assert {name for name, one in operations.items() if one.repeatable} == names
    assert not any(operations[name].idempotent for name in names)
    once = {"operations": {name: {"repeatable": False} for name in names}}
    assert not any(one.repeatable for one in contract_for(platform, once).operations.values())
    with pytest.raises(BadInput, match="repeatable"):
        contract_for(platform, {"operations": {min(names): {"repeatable": "yes"}}})


def test_an_account_overrides_single_entries():
    contract = contract_for(
        Platform.BLU,
        {
            "rate": 2,
            "operations": {"query": {"page_size": 50}},
            "fields": {"record": {"call_id": ["theirId"]}},
        },
    )
    query = contract.operation("query")
    assert (query.page_size, query.path) == (50, "/rest/v1/queryCallResult")
    assert dict(contract.fields["record"])["call_id"] == ("theirId",)
    assert dict(contract.fields["record"])["mobile"] == ("mobile", "phone")
    assert contract.rate == 2.0
    assert shipped(Platform.BLU).operation("query").page_size == 100


def test_parameters_go_under_the_platforms_names():
    listing = shipped(Platform.AIRUDDER).operation("list")
    told = listing.named(page=2, size=10, other=None)
    assert told == {"Type": "normal", "Page": 2, "Number": 10}


@pytest.mark.parametrize(
    "wrong",
    [
        {"operations": 5},
        {"operations": {"query": "path"}},
        {"operations": {"query": {"path": 7}}},
        {"operations": {"query": {"path": "no/slash"}}},
        {"operations": {"query": {"paht": "/x"}}},
        {"operations": {"query": {"enabled": "yes"}}},
        {"operations": {"query": {"page_size": -1}}},
        {"operations": {"query": {"page_size": True}}},
        {"operations": {"query": {"read": "15"}}},
        {"operations": {"query": {"parameters": ["taskId"]}}},
        {"fields": {"record": {"call_id": 7}}},
        {"fields": {"record": {"call_id": []}}},
        {"settings": {"success_code": [2000]}},
        {"rate": 0},
        {"rate": "fast"},
        {"base_url": 5},
    ],
)
def test_an_entry_that_cannot_be_used_is_named(wrong):
    with pytest.raises(BadInput, match="contract"):
        contract_for(Platform.BLU, wrong)


def test_settings_as_text_and_as_numbers():
    contract = shipped(Platform.AIRUDDER)
    assert contract.setting("token_scheme", "") == "Token"
    assert contract.number("renew_hours", 1.0) == 23.0
    assert contract.number("token_scheme", 1.5) == 1.5
