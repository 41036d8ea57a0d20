import pytest

from dialwatch.simulator.callbacks import BadCallbacks, Callbacks

URL = "http://127.0.0.1:8090/x/call"


def test_what_is_not_configured_has_no_address():
    callbacks = Callbacks()
    assert not callbacks
    callbacks.replace({"airudder": {"call": URL}, "huawei": {"AXB": {"fee": URL + "/fee"}}})
    assert callbacks
    assert callbacks.url("airudder", "call") == URL
    assert callbacks.url("huawei/AXB", "fee") == URL + "/fee"
    assert callbacks.url("airudder", "task") == ""
    assert callbacks.url("huawei/AX", "fee") == ""


def test_new_addresses_take_the_place_of_all_old_ones():
    callbacks = Callbacks()
    callbacks.replace({"airudder": {"call": URL}})
    callbacks.replace({"blu": {"result": URL}})
    assert callbacks.url("airudder", "call") == ""
    assert callbacks.url("blu", "result") == URL


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        {"other": {}},
        {"airudder": None},
        {"airudder": {"gossip": URL}},
        {"airudder": {"call": 5}},
        {"blu": {"result": "https://127.0.0.1:80/"}},
        {"blu": {"result": "http://example.com:80/"}},
        {"blu": {"result": "http://127.0.0.1/"}},
        {"blu": {"result": "http://127.0.0.1:99999/"}},
        {"huawei": {"fee": URL}},
        {"huawei": {"AXB": {"call": URL}}},
    ],
)
def test_what_cannot_be_taken_changes_nothing(wrong: object):
    callbacks = Callbacks()
    callbacks.replace({"blu": {"result": URL}})
    with pytest.raises(BadCallbacks):
        callbacks.replace(wrong)
    assert callbacks.url("blu", "result") == URL
