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


NAMED = {
    "rename-field": 'field = "callee"\ninto = "callee_no"',
    "drop-field": 'field = "callee"',
    "add-field": 'field = "shoes"\nvalue = 44',
    "move-path": 'operation = "detail"\ninto = "/elsewhere"',
    "vanish": 'value = "7be1c04a"',
}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_knows_every_kind(kind: str):
    (fault,) = read(f'[[fault]]\nkind = "{kind}"\n{NAMED.get(kind, "")}')
    assert fault.kind == kind


def test_reads_what_makes_an_interface_differ():
    text = "\n".join(f'[[fault]]\nkind = "{kind}"\n{more}' for kind, more in NAMED.items())
    assert read(text) == [
        Fault("rename-field", field="callee", into="callee_no"),
        Fault("drop-field", field="callee"),
        Fault("add-field", field="shoes", value=44),
        Fault("move-path", operation="detail", into="/elsewhere"),
        Fault("vanish", value="7be1c04a"),
    ]


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
        ('[[fault]]\nkind = "rename-field"\nfield = "a"', "rename-field needs into"),
        ('[[fault]]\nkind = "drop-field"\nfield = ""', "drop-field needs field"),
        ('[[fault]]\nkind = "add-field"\nfield = "a"', "add-field needs value"),
        ('[[fault]]\nkind = "add-field"\nfield = "a"\nvalue = 2026-01-01', "JSON can say"),
        ('[[fault]]\nkind = "500"\ninto = "/a"', "500 takes no into"),
        ('[[fault]]\nkind = "move-path"\ninto = "/a"', "move-path needs operation"),
        ('[[fault]]\nkind = "move-path"\noperation = "list"\ninto = "a"', "with a slash"),
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


def test_what_rewrites_an_answer_befalls_it_beside_another_fault():
    first, second = Fault("drop-field", field="a"), Fault("add-field", field="b", value=1)
    faults = Faults(1, [first, Fault("500"), second, Fault("drop-field", "huawei", field="c")])
    assert faults.rewrites("blu", "query", 0) == [first, second]
    assert faults.choose("blu", "query", 0) == "500"
    once = Faults(1, [Fault("drop-field", field="a", times=1)])
    assert [len(once.rewrites("blu", "query", 0)) for _ in range(2)] == [1, 0]


def test_an_operation_is_moved_for_as_long_as_the_fault_says():
    moved = Fault("move-path", "blu", "query", start=10, end=20, into="/elsewhere")
    faults = Faults(1, [moved])
    assert faults.choose("blu", "query", 15) == ""
    assert faults.moves("blu", 15) == {"query": "/elsewhere"}
    assert faults.moves("blu", 20) == faults.moves("airudder", 15) == {}
