"""The four modes of PrivateNumber: what they grant and refuse (vendors/huawei.md 5 to 10, 14)."""

from typing import Any

import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_axe import Axe
from dialwatch.simulator.huawei_calls import MaskedCall
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.world import World

A, B, C, D = (f"+861380001000{digit}" for digit in range(1, 5))
TONES = {"recordFlag": "true", "recordHintTone": "hint.wav"}


class Asked:
    """An application in a world whose time the test moves."""

    def __init__(self, mode: str) -> None:
        self.clock = SteppedClock(START)
        self.world = World(self.clock, (), 1, int(START.timestamp()))
        self.application = Application(self.world, mode, "key", "secret")
        self.x, self.other = self.application.numbers[:2]

    def later(self, seconds: float) -> None:
        self.clock.go(seconds)
        self.world.advance()

    def ask(self, operation: str, **told: Any) -> dict[str, Any]:
        return self.application.answer(operation, Members(told))

    def dial(self, x: str, seconds: int) -> MaskedCall:
        recorded = self.application.way_to(x).tie.recorded
        return self.application.calls.dial(seconds, recorded)

    def refused(self, operation: str, **told: Any) -> str:
        with pytest.raises(Refused) as caught:
            self.ask(operation, **told)
        return caught.value.code


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> Asked:
    return Asked(request.param)


def of(mode: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("asked", [mode], indirect=True)


def bound(asked: Asked, **more: Any) -> str:
    told = {"callerNum": A, "calleeNum": B, "relationNum": asked.x, **more}
    return str(asked.ask("axb_bind", **told)["subscriptionId"])


@of("AXB")
def test_a_user_number_stands_once_on_an_x(asked: Asked):
    bound(asked)
    again = {"relationNum": asked.x}
    assert asked.refused("axb_bind", callerNum=A, calleeNum=C, **again) == "1012010"
    assert asked.refused("axb_bind", callerNum=C, calleeNum=B, **again) == "1012010"
    asked.ask("axb_bind", callerNum=C, calleeNum=D, **again)
    assert asked.ask("axb_query", relationNum=asked.x)["totalCount"] == 2


@of("AXB")
def test_a_binding_ends_by_its_lifetime_which_a_change_begins_anew(asked: Asked):
    key = bound(asked, duration=100)
    asked.later(60)
    asked.ask("axb_modify", subscriptionId=key, duration=100, calleeNum=C)
    asked.later(60)
    [entry] = asked.ask("axb_query", subscriptionId=key)["relationNumList"]
    assert (entry["calleeNum"], entry["duration"]) == (C, 100)
    asked.later(40)
    assert asked.refused("axb_query", subscriptionId=key) == "1012007"
    assert asked.refused("axb_modify", subscriptionId=key, duration=5) == "1012007"


@of("AXB")
def test_x_alone_takes_every_binding_of_it_away(asked: Asked):
    bound(asked)
    bound(asked, callerNum=C, calleeNum=D)
    elsewhere = bound(asked, relationNum=asked.other)
    asked.ask("axb_unbind", relationNum=asked.x)
    assert asked.refused("axb_query", relationNum=asked.x) == "1012007"
    assert asked.refused("axb_unbind", relationNum=asked.x) == "1012001"
    assert asked.ask("axb_query", subscriptionId=elsewhere)["totalCount"] == 1


@of("AXB")
def test_the_platform_picks_an_x_of_the_city_or_says_that_none_is_free(asked: Asked):
    told = {"callerNum": A, "calleeNum": B, "areaCode": "010"}
    first = asked.ask("axb_bind", **told)["relationNum"]
    second = asked.ask("axb_bind", **told)["relationNum"]
    assert first != second
    assert asked.refused("axb_bind", **told) == "1012008"
    assert asked.ask("axb_bind", **told, areaMatchMode="1")["relationNum"] not in (first, second)


@of("AXB")
def test_a_page_size_out_of_range_becomes_fifty_in_silence(asked: Asked):
    bound(asked)
    for size, page in (("5", 50), ("101", 50), ("10", 10), ("100", 100)):
        told = asked.ask("axb_query", relationNum=asked.x, pageSize=size)
        assert told["pageSize"] == page
    assert asked.ask("axb_query", relationNum=asked.x, pageIndex="2")["relationNumList"] == []


@of("AXB")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("callerNum", "13800010001"),
        ("callerNum", "+864001234567"),
        ("calleeNum", "+8695588"),
        ("duration", 7_776_001),
        ("maxDuration", 1_441),
        ("callDirection", 3),
        ("recordFlag", "yes"),
        ("userData", "a{b"),
        ("userData", "姓名"),
        ("preVoice", "a.wav"),
        ("recordHintTone", "no blank.wav"),
    ],
)
def test_a_malformed_value_is_named(asked: Asked, name: str, value: object):
    told = {"callerNum": A, "calleeNum": B, "relationNum": asked.x, name: value}
    with pytest.raises(Refused, match=name) as caught:
        asked.ask("axb_bind", **told)
    assert caught.value.code == "1010002"


@of("AXB")
def test_an_x_of_somebody_else_is_refused(asked: Asked):
    told = {"callerNum": A, "calleeNum": B, "relationNum": "+8617099999999"}
    assert asked.refused("axb_bind", **told) == "1012012"


@of("AX")
def test_an_x_has_one_a_and_an_a_five_x(asked: Asked):
    shown = {"calleeNumDisplay": "0"}
    for x in asked.application.numbers[:5]:
        asked.ask("ax_bind", origNum=A, privateNum=x, **shown)
    sixth = asked.application.numbers[5]
    assert asked.refused("ax_bind", origNum=A, privateNum=sixth, **shown) == "1011003"
    assert asked.refused("ax_bind", origNum=B, privateNum=asked.x, **shown) == "1011005"
    assert asked.refused("ax_bind", origNum=B, privateNum="+8617099999999", **shown) == "1011001"
    assert len(asked.ask("ax_query", origNum=A)["privateNumList"]) == 5
    asked.ask("ax_unbind", privateNum=asked.x)
    assert asked.refused("ax_unbind", privateNum=asked.x) == "1011004"


@of("AX")
def test_a_real_number_is_never_displayed_and_a_city_needs_the_kind(asked: Asked):
    told = {"origNum": A, "areaCode": "0755"}
    kind = {"privateNumType": "mobile-virtual"}
    assert asked.refused("ax_bind", **told, **kind, calleeNumDisplay="1") == "1010002"
    assert asked.refused("ax_bind", **told, calleeNumDisplay="0") == "1010002"
    asked.ask("ax_bind", **told, **kind, calleeNumDisplay="0")


@of("AX")
def test_a_changed_binding_serves_its_new_a(asked: Asked):
    asked.ask("ax_bind", origNum=A, privateNum=asked.x, calleeNumDisplay="0")
    asked.ask("ax_modify", privateNum=asked.x, origNum=B, turnFlag="off")
    [entry] = asked.ask("ax_query", origNum=B)["privateNumList"]
    assert (entry["privateNum"], entry["turnFlag"]) == (asked.x, "off")
    assert asked.refused("ax_query", origNum=A) == "1012007"


@of("AX")
def test_a_temporary_callee_is_not_a(asked: Asked):
    asked.ask("ax_bind", origNum=A, privateNum=asked.x, calleeNumDisplay="0")
    told = {"privateNum": asked.x, "origNum": A}
    assert asked.refused("ax_temporary_callee", **told, calleeNum=A) == "1010002"
    assert asked.refused("ax_temporary_callee", **told, calleeNum=B, duration=0) == "1010002"
    asked.ask("ax_temporary_callee", **told, calleeNum="+864001234567", duration=259_200)


def extended(asked: Asked, **more: Any) -> dict[str, Any]:
    return asked.ask("axe_bind", virtualNum=asked.x, bindNum=A, **more)


@of("AXE")
def test_extensions_are_given_in_turn_or_as_wanted(asked: Asked):
    assert extended(asked)["extendNum"] == "0001"
    assert extended(asked, extendNum="0003")["extendNum"] == "0003"
    assert [extended(asked)["extendNum"] for _ in range(2)] == ["0002", "0004"]
    again = {"virtualNum": asked.x, "bindNum": B}
    assert asked.refused("axe_bind", **again, extendNum="0003") == "1012010"
    assert asked.refused("axe_bind", **again, extendNum="12") == "1010002"


def test_no_extension_is_left_on_a_full_x():
    asked = Asked("AXE")
    axe = Axe(asked.application.shelf, digits=1)
    told = Members({"virtualNum": asked.x, "bindNum": A})
    for _ in range(9):
        axe.bind(told)
    with pytest.raises(Refused) as caught:
        axe.bind(told)
    assert caught.value.code == "1020167"
    assert axe.count(Members({"number": asked.x})) == {
        "virtualNumList": [{"number": asked.x, "bindCount": 9, "remainCount": 0}]
    }


@of("AXE")
def test_a_tone_and_a_number_for_calling_back_exclude_each_other(asked: Asked):
    both = {"callbackTone": "nobody.wav", "callbackNum": B}
    assert asked.refused("axe_bind", virtualNum=asked.x, bindNum=A, **both) == "1010002"


@of("AXE")
def test_queries_show_the_lifetime_of_the_bind_though_a_change_counts(asked: Asked):
    key = extended(asked, timeUnit="0", bindExpiredTime=24)["subscriptionId"]
    asked.ask("axe_modify", subscriptionId=key, timeUnit="1", bindExpiredTime=2, callbackNum=B)
    told = asked.ask("axe_query", subscriptionId=key)
    assert (told["timeUnit"], told["bindExpiredTime"], told["callbackNum"]) == ("0", 24, B)
    asked.later(120)
    assert asked.refused("axe_query", subscriptionId=key) == "1012007"


@of("AXE")
def test_pages_go_on_at_the_cursor_until_none_is_told(asked: Asked):
    for _ in range(5):
        extended(asked)
    seen, cursor = [], "0000000000000_0"
    while cursor:
        told = asked.ask("axe_query_v2", virtualNum=asked.x, cursor=cursor, limit="2")
        seen.append([one["extendNum"] for one in told["extendNumList"]])
        cursor = told.get("nextCursor", "")
    assert seen == [["0001", "0002"], ["0003", "0004"], ["0005"]]
    assert asked.refused("axe_query_v2", virtualNum=asked.x, cursor="1") == "1010002"
    counted = asked.ask("axe_count", limit="3")
    rest = asked.ask("axe_count", limit="100", cursor=counted["nextCursor"])
    numbers = [one["number"] for one in (*counted["virtualNumList"], *rest["virtualNumList"])]
    assert numbers == asked.application.numbers


def first_half(asked: Asked, **more: Any) -> tuple[str, str]:
    told = asked.ask("axyb_bind", app_key="key", origNum=A, areaCode="0755", **more)
    return told["subscriptionId"], told["relationNumber"]


@of("AXYB")
def test_two_halves_make_a_binding_and_y_ends_with_x(asked: Asked):
    key, x = first_half(asked, duration=600, ybDuration=300, userData="case-5")
    second = asked.ask("axyb_bind", app_key="key", origNum=B, subscriptionId=key)
    assert second["relationNumber"] != x
    [entry] = asked.ask("axyb_query", app_key="key", relationNum=x)["xyRelationNumList"]
    assert (entry["numA"], entry["numB"], entry["numY"]) == (A, B, second["relationNumber"])
    assert (entry["duration"], entry["ybDuration"]) == ("600", "300")
    asked.later(300)
    [entry] = asked.ask("axyb_query", app_key="key", subscriptionId=key)["xyRelationNumList"]
    assert "numY" not in entry
    asked.later(300)
    assert asked.refused("axyb_query", app_key="key", subscriptionId=key) == "1012007"


@of("AXYB")
def test_one_y_can_be_taken_away_alone(asked: Asked):
    key, _ = first_half(asked)
    for person in (B, C):
        asked.ask("axyb_bind", app_key="key", origNum=person, subscriptionId=key)
    asked.ask("axyb_unbind", app_key="key", subscriptionId=key, bNum=B)
    [entry] = asked.ask("axyb_query", app_key="key", subscriptionId=key)["xyRelationNumList"]
    assert entry["numB"] == C
    assert asked.refused("axyb_unbind", app_key="key", subscriptionId=key, bNum=B) == "1012001"
    asked.ask("axyb_unbind", app_key="key", subscriptionId=key)
    assert asked.refused("axyb_query", app_key="key", subscriptionId=key) == "1012007"


@of("AXYB")
def test_lifetimes_are_none_or_a_minute_at_least_and_ys_not_the_longer(asked: Asked):
    told = {"app_key": "key", "origNum": A, "areaCode": "0755"}
    assert asked.refused("axyb_bind", **told, duration=59) == "1010002"
    assert asked.refused("axyb_bind", **told, duration=60, ybDuration=61) == "1010002"
    assert asked.refused("axyb_bind", **{**told, "app_key": "other"}) == "1010003"
    key, _ = first_half(asked)
    [entry] = asked.ask("axyb_query", app_key="key", subscriptionId=key)["xyRelationNumList"]
    assert entry["duration"] == "7200"


@of("AXYB")
def test_a_running_call_can_be_ended_once(asked: Asked):
    _, x = first_half(asked)
    call = asked.dial(x, 60)
    told = {"sessionid": call.session, "signal": "call_stop"}
    asked.later(20)
    assert asked.ask("call_stop", **told) == {}
    assert call.seconds == 20
    assert asked.refused("call_stop", **told) == "1020152"
    assert asked.refused("call_stop", sessionid=call.session, signal="stop") == "1010002"


@of("AXB")
def test_only_axyb_ends_calls(asked: Asked):
    assert asked.refused("call_stop", sessionid="x", signal="call_stop") == "1010040"


@of("AXB")
def test_nobody_calls_through_a_number_that_is_not_bound(asked: Asked):
    with pytest.raises(KeyError):
        asked.dial(asked.x, 60)


@of("AXB")
def test_a_recording_is_kept_for_seven_days_after_a_call_of_three_seconds(asked: Asked):
    bound(asked, **TONES)
    short, long = asked.dial(asked.x, 2), asked.dial(asked.x, 3)
    calls = asked.application.calls
    assert calls.recorded(long.file) is None
    asked.later(3)
    assert calls.recorded(long.file) is long
    assert calls.recorded(short.file) is None
    domain = {"recordDomain": "ostor.example.com"}
    assert calls.recording(Members({"fileName": long.file, **domain})) is long
    asked.later(7 * 86_400)
    assert calls.recorded(long.file) is None


@of("AXB")
def test_a_call_is_recorded_only_where_its_binding_says_so(asked: Asked):
    bound(asked)
    assert asked.dial(asked.x, 60).file == ""
