"""Whom a call reaches, by the bindings as they stand (vendors/huawei.md 1, 12.2)."""

from typing import Any

import pytest
from tests.simulator.test_huawei_application import TONES, A, Asked, B, C, of

LAND = "+8675528000001"


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> Asked:
    return Asked(request.param)


def code(asked: Asked, caller: str, **more: Any) -> int:
    return asked.application.reach(caller, more.pop("x", asked.x), **more).code


def axb(asked: Asked, **more: Any) -> str:
    told = {"callerNum": A, "calleeNum": B, "relationNum": asked.x, **more}
    return str(asked.ask("axb_bind", **told)["subscriptionId"])


@of("AXB")
def test_both_sides_reach_each_other_until_it_ends(asked: Asked):
    key = axb(asked, duration=60)
    for caller, callee, direction in ((A, B, 1), (B, A, 0)):
        found = asked.application.reach(caller, asked.x)
        assert (found.way.callee, found.way.direction, found.code) == (callee, direction, 0)
    assert code(asked, C) == 8014
    asked.ask("axb_modify", subscriptionId=key, calleeNum=C)
    assert (code(asked, B), code(asked, C)) == (8014, 0)
    asked.later(60)
    assert code(asked, A) == 8014


@of("AXB")
@pytest.mark.parametrize(("direction", "codes"), [(1, (0, 8016)), (2, (8016, 0))])
def test_a_direction_can_be_shut(asked: Asked, direction: int, codes: tuple[int, int]):
    axb(asked, callDirection=direction)
    assert (code(asked, A), code(asked, B)) == codes


@of("AXB")
def test_a_landline_is_reached_and_never_calls(asked: Asked):
    axb(asked, calleeNum=LAND)
    assert (code(asked, LAND), code(asked, A)) == (8023, 0)


@of("AXB")
def test_what_binds_all_the_same_and_is_blocked_by_the_carrier(asked: Asked):
    key = axb(asked, recordFlag="true")
    assert code(asked, B) == 7508
    asked.ask("axb_modify", subscriptionId=key, **TONES)
    assert code(asked, B) == 0
    asked.application.shelf.unregistered.add(A)
    assert (code(asked, A), code(asked, B)) == (7508, 7508)


@of("AX")
def test_x_reaches_a_and_a_whom_was_set(asked: Asked):
    assert code(asked, B) == 8018
    told = {"origNum": A, "privateNum": asked.x, "calleeNumDisplay": "0"}
    key = asked.ask("ax_bind", **told)["subscriptionId"]
    assert asked.application.reach(B, asked.x).way.callee == A
    assert code(asked, A) == 8013
    asked.ask("ax_temporary_callee", subscriptionId=key, calleeNum=C)
    assert asked.application.reach(A, asked.x).way.callee == C
    asked.ask("ax_modify", subscriptionId=key, turnFlag="off")
    assert code(asked, B) == 8103


@of("AXE")
def test_an_extension_reaches_its_a_alone(asked: Asked):
    told = {"bindNum": A, "virtualNum": asked.x, "extendNum": "0007"}
    asked.ask("axe_bind", **told)
    assert asked.application.reach(B, asked.x, "0007").way.callee == A
    assert code(asked, B, extension="0008") == 8022
    assert code(asked, B) == 8033
    assert code(asked, A) == 8019
    asked.ask("axe_modify", virtualNum=asked.x, extendNum="0007", callbackNum=C)
    assert asked.application.reach(A, asked.x).way.callee == C


@of("AXYB")
def test_a_calls_y_and_a_b_without_one_is_given_his(asked: Asked):
    told = {"origNum": A, "app_key": "key", "areaCode": "0755"}
    first = asked.ask("axyb_bind", **told)
    x = first["relationNumber"]
    reached = asked.application.reach(B, x)
    assert (reached.way.callee, reached.code) == (A, 0)
    (entry,) = asked.ask("axyb_query", app_key="key", relationNum=x)["xyRelationNumList"]
    assert (entry["numB"], entry["numY"]) == (B, reached.way.shown)
    back = asked.application.reach(A, entry["numY"])
    assert (back.way.callee, back.way.shown, back.code) == (B, x, 0)
    assert code(asked, A, x=x) == 8032
    assert code(asked, C, x=entry["numY"]) == 8030
