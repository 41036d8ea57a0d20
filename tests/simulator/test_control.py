from tests.simulator.conftest import Serve

from dialwatch.simulator.faults import Fault


async def test_whoever_has_no_token_is_recorded_and_sent_away(serve: Serve):
    served = await serve()
    url = served.told["control"]["url"]
    for headers in ({}, {"Authorization": "Bearer guess"}):
        answer = await served.http.get(url + "/truth", headers=headers)
        assert answer.status_code == 403
        assert "campaigns" not in answer.text
    assert (await served.http.post(url + "/faults")).status_code == 403
    foreign = await served.control("/foreign")
    assert [(one["method"], one["path"]) for one in foreign] == [
        ("GET", "/truth"),
        ("GET", "/truth"),
        ("POST", "/faults"),
    ]


async def test_the_truth_adds_up(serve: Serve):
    served = await serve()
    served.clock.go(200)
    truth = await served.control("/truth")
    assert truth["now"] == served.clock.millis()
    assert not truth["over"]
    for campaign in truth["campaigns"]:
        assert campaign["attempts"] == sum(campaign["outcomes"].values())
        assert campaign["attempts"] == sum(campaign["labels"].values())
        assert campaign["lines"] == {campaign["line"]: campaign["attempts"]}
        seized = campaign["attempts"] - campaign["outcomes"].get("cancelled", 0)
        timed = sum(attempts for _, attempts in campaign["minutes"].values())
        assert timed + campaign["untimed"] == seized
        assert campaign["minutes_by_line"] == {campaign["line"]: campaign["minutes"]}


async def test_what_is_reported_lags_behind_what_has_happened(serve: Serve):
    served = await serve()
    served.clock.go(200)
    whole = (await served.control("/truth"))["campaigns"]
    shown = (await served.control("/truth?reported=1"))["campaigns"]
    assert all(s["attempts"] <= w["attempts"] for s, w in zip(shown, whole, strict=True))
    assert shown[0]["attempts"] < whole[0]["attempts"]


async def test_lists_calls_of_a_campaign(serve: Serve):
    served = await serve()
    served.clock.go(1000)
    truth = await served.control("/truth")
    for campaign in truth["campaigns"]:
        query = f"platform={campaign['platform']}&campaign={campaign['key']}"
        calls = await served.control(f"/calls?{query}")
        assert len(calls) == campaign["attempts"]
        assert sum(call["answered"] is not None for call in calls) == campaign["answered"]


async def test_counts_requests_by_operation_and_status(serve: Serve):
    served = await serve("tiny", [Fault("503", "blu", times=1)])
    await served.log_in()
    for _ in range(3):
        await served.blu(taskId="1")
    told = await served.control("/requests?latest=1")
    assert told["airudder"] == {"auth": {"200": 1}}
    assert told["blu"] == {"query": {"503": 1, "200": 2}}
    assert told["faults"] == {"503": 1}
    assert [tuple(one[1:]) for one in told["latest"]] == [
        ("airudder", "auth", "200"),
        ("blu", "query", "503"),
        ("blu", "query", "200"),
        ("blu", "query", "200"),
    ]


async def test_faults_can_be_replaced_while_it_runs(serve: Serve):
    served = await serve()
    control = served.told["control"]
    headers = {"Authorization": f"Bearer {control['token']}"}

    async def post(text: str) -> int:
        answer = await served.http.post(
            control["url"] + "/faults", content=text.encode(), headers=headers
        )
        return answer.status_code

    assert await post('[[fault]]\nplatform = "blu"\nkind = "500"') == 200
    assert (await served.blu(taskId="1")).status_code == 500
    assert await post('[[fault]]\nkind = "boredom"') == 400
    assert (await served.blu(taskId="1")).status_code == 500
    assert await post("") == 200
    assert (await served.blu(taskId="1")).status_code == 200
