import pytest

from dialwatch.simulator.faults import KINDS, BadFault, Fault, Faults, read


def test_reads_the_schema():
    text = """
        [[fault]]
        platform = "blu"
        operation = "query"
        kind = "500"
        rate = 0.25
        from = 60
        to = 120.5
        times = 3
        [[fault]]
        kind = "timeout"
    """
    assert read(text) == [
        Fault("500", "blu", "query", 0.25, 60, 120.5, 3),
        Fault("timeout"),
    ]
    assert read("") == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_knows_every_kind(kind: str):
    (fault,) = read(f'[[fault]]\nkind = "{kind}"')
    assert fault.kind == kind


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[fault]", "not TOML"),
        ("fault = 3", "tables"),
        ("other = 3", "tables"),
        ('[[fault]]\nkind = "boredom"', "unknown kind 'boredom'"),
        ('[[fault]]\nkind = "500"\nplatform = "acme"', "unknown platform 'acme'"),
        ('[[fault]]\nkind = "500"\nspeed = 3', "unknown field 'speed'"),
        ('[[fault]]\nkind = "500"\nrate = 2', "from 0 to 1"),
        ('[[fault]]\nkind = "500"\nfrom = "noon"', "from is a number"),
    ],
)
def test_says_what_cannot_be_read(text: str, reason: str):
    with pytest.raises(BadFault, match=reason):
        read(text)


def struck(faults: Faults, seconds: float, platform: str = "blu", calls: int = 200) -> int:
    return sum(bool(faults.choose(platform, "query", seconds)) for _ in range(calls))


def test_strikes_where_and_when_it_is_meant_to():
    faults = Faults(1, [Fault("500", "blu", "query", start=60, end=120)])
    assert [struck(faults, at) for at in (59, 60, 119, 120)] == [0, 200, 200, 0]
    assert struck(faults, 60, "airudder") == 0


def test_strikes_at_its_rate_and_the_same_for_the_same_seed():
    draws = [
        [bool(faults.choose("blu", "query", 0)) for _ in range(500)]
        for faults in (Faults(1, [Fault("500", rate=0.2)]), Faults(1, [Fault("500", rate=0.2)]))
    ]
    assert draws[0] == draws[1]
    assert 70 <= sum(draws[0]) <= 130


def test_strikes_so_many_times_and_no_more():
    assert struck(Faults(1, [Fault("401", times=2)]), 0) == 2


def test_a_refused_connection_is_no_answer_to_a_request():
    faults = Faults(1, [Fault("refuse", "blu", start=10, end=20)])
    assert struck(faults, 15) == 0
    assert faults.refusing("blu", 15)
    assert not faults.refusing("blu", 20)
    assert not faults.refusing("huawei", 15)
    faults.replace(())
    assert not faults.refusing("blu", 15)
