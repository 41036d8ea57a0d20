"""Every limit of vendors/huawei.md 1.1 and 14 that a request can break."""

from typing import Any

import pytest
from tests.simulator.test_huawei_application import A, Asked, B, of

from dialwatch.simulator.huawei_axe import Axe
from dialwatch.simulator.huawei_wire import Members, Refused

SERVICE = ("+864001234567", "+8695588", "+86951234567")
PERSON = {"AXB": "callerNum", "AX": "origNum", "AXE": "bindNum", "AXYB": "origNum"}
BIND = {
    "AXB": {"callerNum": A, "calleeNum": B},
    "AX": {"origNum": A, "calleeNumDisplay": "0"},
    "AXE": {"bindNum": A},
    "AXYB": {"origNum": A, "app_key": "key", "areaCode": "0755"},
}
X_NAME = {"AXB": "relationNum", "AX": "privateNum", "AXE": "virtualNum", "AXYB": "none"}


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> Asked:
    return Asked(request.param)


def person(n: int, kind: str = "5") -> str:
    return f"+8613{kind}00{n:06}"


def binding(asked: Asked, **more: Any) -> dict[str, Any]:
    mode = asked.application.mode
    return {**BIND[mode], X_NAME[mode]: asked.x, **more}


@pytest.mark.parametrize("number", SERVICE)
@pytest.mark.parametrize("asked", list(BIND), indirect=True)
def test_service_numbers_are_nobodys_a_or_b(asked: Asked, number: str):
    mode = asked.application.mode
    operation = f"{mode.lower()}_bind"
    assert asked.refused(operation, **binding(asked, **{PERSON[mode]: number})) == "1010002"
    if mode == "AXB":
        assert asked.refused(operation, **binding(asked, calleeNum=number)) == "1010002"


@of("AX")
@pytest.mark.parametrize("number", [*SERVICE, "4001234567", "+8675528000001", B])
def test_but_any_of_them_may_be_a_temporary_callee(asked: Asked, number: str):
    asked.ask("ax_bind", **binding(asked))
    asked.ask("ax_temporary_callee", privateNum=asked.x, calleeNum=number)


@of("AX")
def test_a_temporary_callee_lasts_a_minute_or_as_told_and_the_later_one_counts(asked: Asked):
    asked.ask("ax_bind", **binding(asked))
    x = asked.x
    for lives in (0, 259_201):
        told = {"privateNum": x, "calleeNum": B, "duration": lives}
        assert asked.refused("ax_temporary_callee", **told) == "1010002"
    asked.ask("ax_temporary_callee", privateNum=x, calleeNum=B, duration=259_200)
    asked.ask("ax_temporary_callee", privateNum=x, calleeNum="+8695588")
    assert asked.application.reach(A, x).way.callee == "+8695588"
    asked.later(59)
    assert asked.application.reach(A, x).code == 0
    asked.later(1)
    assert asked.application.reach(A, x).code == 8013


@of("AXB")
def test_five_thousand_pairs_are_the_most_of_an_x(asked: Asked):
    for n in range(5_000):
        told = {"callerNum": person(n), "calleeNum": person(n, "6"), "relationNum": asked.x}
        asked.ask("axb_bind", **told)
    last = {"callerNum": person(5_000), "calleeNum": person(5_000, "6")}
    assert asked.refused("axb_bind", **last, relationNum=asked.x) == "1012010"
    picked = asked.ask("axb_bind", **last, areaCode="0755")
    assert picked["relationNum"] == asked.other
    asked.ask("axb_unbind", relationNum=asked.x)
    asked.ask("axb_bind", **last, relationNum=asked.x)


@pytest.mark.parametrize(("digits", "most"), [(1, 9), (2, 99), (3, 999)])
def test_an_x_has_as_many_a_as_extensions(digits: int, most: int):
    axe = Axe(Asked("AXE").application.shelf, digits)
    x = next(iter(axe.shelf.numbers))
    given = [
        axe.bind(Members({"bindNum": person(n), "virtualNum": x}))["extendNum"] for n in range(most)
    ]
    assert len(set(given)) == most
    assert {len(one) for one in given} == {digits}
    with pytest.raises(Refused) as full:
        axe.bind(Members({"bindNum": person(most), "virtualNum": x}))
    assert full.value.code == "1020167"
    axe.unbind(Members({"virtualNum": x, "extendNum": given[3]}))
    again = axe.bind(Members({"bindNum": person(most), "virtualNum": x}))
    assert again["extendNum"] == given[3]
    with pytest.raises(Refused) as long:
        axe.bind(Members({"bindNum": A, "virtualNum": x, "extendNum": "1" * (digits + 1)}))
    assert long.value.code == "1010002"


@of("AXYB")
def test_an_a_has_five_x_and_a_y_a_thousand_of_them(asked: Asked):
    told = {"app_key": "key", "areaCode": "0755", "duration": 0}
    asked.application.shelf.buy(1_010, "0755")
    for _ in range(5):
        asked.ask("axyb_bind", origNum=A, **told)
    assert asked.refused("axyb_bind", origNum=A, **told) == "1011003"
    by_y: dict[str, int] = {}
    for n in range(1_001):
        half = asked.ask("axyb_bind", origNum=person(n), **told)["subscriptionId"]
        second = asked.ask("axyb_bind", origNum=B, subscriptionId=half, **told)
        y = second["relationNumber"]
        by_y[y] = by_y.get(y, 0) + 1
    assert sorted(by_y.values()) == [1, 1_000]


@pytest.mark.parametrize("asked", ["AXB", "AX", "AXE"], indirect=True)
@pytest.mark.parametrize("status", ["9", "10", "11"])
def test_an_x_that_does_not_work_takes_no_binding(asked: Asked, status: str):
    operation = f"{asked.application.mode.lower()}_bind"
    asked.application.shelf.states[asked.x] = (status, "")
    assert asked.refused(operation, **binding(asked)) == "1012102"
    del asked.application.shelf.states[asked.x]
    asked.ask(operation, **binding(asked))


@of("AXB")
def test_a_frozen_x_goes_on_carrying_the_calls_of_what_is_bound(asked: Asked):
    asked.ask("axb_bind", **binding(asked))
    asked.application.shelf.states[asked.x] = ("11", "")
    assert asked.application.reach(A, asked.x).code == 0
    asked.application.shelf.states[asked.x] = ("9", "")
    assert asked.application.reach(A, asked.x).code == 8055
