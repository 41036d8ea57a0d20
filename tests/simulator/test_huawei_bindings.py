"""The control port's truth about bindings, and what others and the vendor do there by hand."""

from dataclasses import replace
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.simulator.test_huawei import ask, code
from tests.support.receiver import Receiver

from dialwatch.simulator.huawei_plan import MaskedPlan
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.scenario import Scenario, scenario

QUIET = Scenario("quiet", ())


def pair(n: int, x: str, **more: Any) -> dict[str, Any]:
    return {
        "callerNum": f"+8613500{n:06}", "calleeNum": f"+8613600{n:06}", "relationNum": x, **more,
    }  # fmt: skip


def numbers(served: Served, mode: str = "AXB") -> list[str]:
    return list(served.told["huawei"]["applications"][mode]["numbers"])


async def test_what_is_bound_by_hand_is_the_truth_with_its_end(serve: Serve):
    served = await serve(QUIET)
    x, other = numbers(served)[:2]
    bindings = [pair(1, x, duration=60), pair(1, x), pair(2, other)]
    made = (await served.tell("/bind", {"mode": "AXB", "bindings": bindings})).json()
    assert made[1] == {"refused": "1012010"}
    now = served.clock.millis() // 1000 * 1000
    first, second = await served.control("/bindings?mode=AXB")
    assert (first["id"], first["a"], first["made"], first["ends"]) == (
        made[0]["subscriptionId"], bindings[0]["callerNum"], now, now + 60_000,
    )  # fmt: skip
    assert second["ends"] is None
    assert await served.control(f"/bindings?mode=AXB&x=%2B{x[1:]}") == [first]
    changed = {"mode": "AXB", "id": second["id"], "told": {"duration": 30}}
    await served.tell("/modify", changed)
    served.clock.go(30)
    assert [one["id"] for one in await served.control("/bindings?mode=AXB")] == [first["id"]]
    assert (await served.tell("/unbind", {"mode": "AXB", "x": x})).json() == {"gone": 1}
    assert await served.control("/bindings?mode=AXB") == []


async def test_a_temporary_callee_and_every_y_are_in_the_truth(serve: Serve):
    served = await serve(QUIET)
    x = numbers(served, "AX")[0]
    told = {"origNum": "+8613500000001", "privateNum": x, "calleeNumDisplay": "0"}
    await served.tell("/bind", {"mode": "AX", "bindings": [told]})
    application = served.simulator.boards["AX"].application
    callee = {"privateNum": x, "calleeNum": "+8695588", "duration": 300}
    application.answer("ax_temporary_callee", Members(callee))
    (one,) = await served.control("/bindings?mode=AX")
    ends = (served.clock.millis() // 1000 + 300) * 1000
    assert one["callee"] == {"number": "+8695588", "ends": ends}

    half = {"origNum": "+8613500000001", "areaCode": "0755", "duration": 600}
    (first,) = (await served.tell("/bind", {"mode": "AXYB", "bindings": [half]})).json()
    key = first["subscriptionId"]
    seconds = [{"subscriptionId": key, "origNum": f"+861360000000{n}"} for n in (1, 2)]
    await served.tell("/bind", {"mode": "AXYB", "bindings": seconds})
    both = await served.control("/bindings?mode=AXYB")
    assert {one["b"] for one in both} == {one["origNum"] for one in seconds}
    assert len({one["y"] for one in both}) == 2
    assert {one["id"] for one in both} == {key}


async def test_flow_control_holds_an_application_for_a_minute(serve: Serve):
    served = await serve(QUIET)
    await served.tell("/admission", {"mode": "AXB", "rate": 3})
    for _ in range(3):
        assert code(await ask(served)) == (403, "1012007")
    assert code(await ask(served)) == (403, "1010010")
    axe = served.told["huawei"]["applications"]["AXE"]
    other = await ask(served, key=axe["app_key"], secret=axe["app_secret"])
    assert code(other) == (403, "1010040")
    served.clock.go(59)
    assert code(await ask(served)) == (403, "1010010")
    served.clock.go(2)
    assert code(await ask(served)) == (403, "1012007")
    assert (await served.control("/numbers?mode=AXB"))["held"] == 2


async def test_in_arrears_nothing_is_bound_and_every_x_is_pushed(serve: Serve, receiver: Receiver):
    served = await serve(QUIET)
    await served.tell("/callbacks", {"huawei/AXB": {"number": f"{receiver.url}/number"}})
    await served.tell("/admission", {"mode": "AXB", "arrears": True})
    application = served.simulator.boards["AXB"].application
    told = await served.control("/numbers?mode=AXB")
    assert {(one["status"], one["cause"]) for one in told["numbers"]} == {("10", "2")}
    assert told["arrears"]
    assert code(await ask(served)) == (403, "1012007")
    with pytest.raises(Refused, match="frozen"):
        application.admission.check("axb_bind")
    await served.tell("/admission", {"mode": "AXB", "arrears": False})
    application.admission.check("axb_bind")
    assert not application.shelf.states


async def test_more_x_can_be_bought_and_put_out_of_order(serve: Serve):
    served = await serve(QUIET)
    bought = (await served.tell("/numbers/buy", {"mode": "AXB", "count": 3, "area": "0571"})).json()
    assert len({*bought, *numbers(served)}) == 10
    await served.tell("/numbers", {"mode": "AXB", "x": bought[0], "status": "11"})
    bindings = [pair(1, bought[0]), pair(2, bought[1])]
    made = (await served.tell("/bind", {"mode": "AXB", "bindings": bindings})).json()
    assert made[0] == {"refused": "1012102"}
    assert "subscriptionId" in made[1]
    await served.tell("/numbers", {"mode": "AXB", "x": bought[0], "status": "5"})
    again = (await served.tell("/bind", {"mode": "AXB", "bindings": bindings[:1]})).json()
    assert "subscriptionId" in again[0]


async def test_a_person_calls_by_hand_as_the_bindings_stand(serve: Serve):
    served = await serve(QUIET)
    x = numbers(served)[0]
    a = pair(1, x)["callerNum"]
    stranger = await served.tell("/dial", {"mode": "AXB", "x": x, "caller": a})
    assert stranger.json()["code"] == 8014
    await served.tell("/bind", {"mode": "AXB", "bindings": [pair(1, x)]})
    call = (await served.tell("/dial", {"mode": "AXB", "x": x, "caller": a, "seconds": 5})).json()
    assert call["code"] == 0
    await served.tell("/unregistered", {"mode": "AXB", "numbers": [a]})
    blocked = await served.tell("/dial", {"mode": "AXB", "x": x, "caller": a})
    assert blocked.json()["code"] == 7508
    await served.pass_seconds(10)
    codes = [one["code"] for one in await served.control("/masked-calls?application=AXB")]
    assert codes == [8014, 0, 7508]


async def test_several_applications_of_a_mode_have_their_own(serve: Serve):
    first = MaskedPlan(mode="AXB", pace=1, lasts=60, bindings=2)
    plans = (first, replace(first, application="AXB-2", bindings=3))
    served = await serve(Scenario("two", (), masked=plans))
    of = served.told["huawei"]["applications"]
    assert of["AXB-2"]["mode"] == "AXB"
    assert not {*of["AXB"]["numbers"]} & {*of["AXB-2"]["numbers"]}
    assert of["AXB"]["app_key"] != of["AXB-2"]["app_key"]
    told = [await served.control(f"/bindings?mode={name}") for name in ("AXB", "AXB-2")]
    assert [len(one) for one in told] == [2, 3]
    ids = {one["id"] for some in told for one in some}
    assert len(ids) == 5
    await served.tell("/admission", {"mode": "AXB-2", "rate": 1})
    assert code(await ask(served)) == code(await ask(served)) == (403, "1012007")


async def test_the_scenario_of_numbers_holds_what_it_says(serve: Serve):
    served = await serve(scenario("numbers"))
    axb = await served.control("/bindings?mode=AXB")
    assert len(axb) == 60
    assert len({one["x"] for one in axb}) == 3
    left = sorted({one["ends"] and (one["ends"] - one["made"]) // 1000 for one in axb} - {None})
    assert left[0] == 900
    assert any(one["b"].startswith("+86755") for one in axb)
    assert len(await served.control("/bindings?mode=AX")) == 12
    axe = await served.control("/bindings?mode=AXE")
    assert {len(one["extension"]) for one in axe} == {4}
    assert len(axe) == 40
    assert len(await served.control("/bindings?mode=AXYB")) == 6
    await served.pass_seconds(1_000, step=100)
    assert len(await served.control("/bindings?mode=AXB")) < 60
    told = (await served.control("/numbers?mode=AXB"))["numbers"]
    assert [one["status"] for one in told if one["bindings"]] == ["10", "5", "5"]
    calls = await served.control("/masked-calls?application=AXB")
    assert {8055, 7508, 8014, 0} <= {one["code"] for one in calls}
