"""Requests to stop something: what they were about, and whether the platform saw them."""

import httpx
import pytest
from tests.simulator.conftest import Serve
from tests.simulator.test_airudder import logged_in

from dialwatch.simulator.faults import Fault


async def test_each_request_is_kept_with_what_it_was_about_and_the_answer(serve: Serve):
    served = await logged_in(serve)
    task = served.told["airudder"]
    assert task
    answer = await served.airudder_told("cancelphonecall", TaskID="none", CalleeNumber="+62811")
    (act,) = await served.control("/acts")
    assert act["asked"] == {"TaskID": "none", "CalleeNumber": "+62811"}
    assert (act["platform"], act["operation"]) == ("airudder", "cancel_call")
    assert (act["fault"], act["reached"]) == ("", True)
    assert act["answer"] == answer.json()


@pytest.mark.parametrize(
    ("kind", "reached"), [("503", False), ("reset", False), ("lost", True), ("truncated", True)]
)
async def test_what_befell_a_request_tells_whether_it_may_have_acted(
    serve: Serve, kind: str, reached: bool
):
    served = await serve("tiny", [Fault(kind, "blu")])
    try:
        await served.blu_told("taskCancelPhoneCall", taskId=1, mobile="0555")
    except httpx.HTTPError:
        assert kind != "503"
    (act,) = await served.control("/acts")
    assert (act["fault"], act["reached"]) == (kind, reached)
    assert (act["answer"] is not None) is reached


async def test_a_hollow_yes_does_nothing(serve: Serve):
    served = await serve("tiny", [Fault("hollow", "blu", "cancel")])
    task = served.told["blu"]["tasks"][0]["id"]
    answer = await served.blu_told("taskCancelPhoneCall", taskId=task, mobile="0555")
    assert answer.json() == {"code": 2000, "message": "success"}
    (act,) = await served.control("/acts")
    assert (act["fault"], act["reached"], act["answer"]) == ("hollow", False, None)
