"""Scenarios: which campaigns a world has, and what goes wrong in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dialwatch.simulator.chances import Chances, Collapse
from dialwatch.simulator.faults import Fault
from dialwatch.simulator.huawei_plan import MODES, MaskedPlan
from dialwatch.simulator.plan import Order, Plan, Scripted
from dialwatch.simulator.scenario_numbers import MANY_NUMBERS, NUMBERS

__all__ = [
    "CHECK",
    "JAKARTA",
    "MEXICO_CITY",
    "NAMES",
    "POLITE",
    "QUICK",
    "ROBOTS",
    "FlowingCalls",
    "PlannedCalls",
    "Scenario",
    "jakarta",
    "mexico",
    "scenario",
]

JAKARTA, MEXICO_CITY = "Asia/Jakarta", "America/Mexico_City"
"""The zones of the AI Rudder and of the Blu account."""

POLITE = "7be1c04a92d84f6fb0a3d5e18c6f2907"
QUICK = "c25f8e6d1a7b4930a4e2f7c90b8d3164"
CHECK = "e90d3b72f5a64c18861f0c4ad7b2e593"

ROBOTS: Mapping[str, str] = {
    POLITE: "Penagihan Santun v4",
    QUICK: "Pengingat Cepat v2",
    CHECK: "Verifikasi Data v1",
}
"""Robot hash → name."""

_LINE_A, _LINE_B, _LINE_C = "JKT-TRUNK-A", "JKT-TRUNK-B", "SBY-TRUNK-C"

INDONESIA = Chances(
    answer=0.34,
    by_line={_LINE_A: 1.0, _LINE_B: 1.12, _LINE_C: 0.82},
    by_robot={POLITE: 1.05, QUICK: 0.95, CHECK: 1.1},
)
MEXICO = Chances(answer=0.42, machines=0.3, talk=44.0)


@dataclass(frozen=True)
class PlannedCalls:
    """A calling plan of the AI Rudder account, in rounds."""

    name: str
    entries: int
    line: str
    strategy: int = 0
    """Which of the strategies, counted from 0."""
    starts: int = 0
    """Seconds after the world's start."""


@dataclass(frozen=True)
class FlowingCalls:
    """A workflow of the AI Rudder account, running from the start."""

    name: str
    entries: int
    template: int = 0
    """Which of the templates, counted from 0."""


@dataclass(frozen=True)
class Scenario:
    """A world to be: what is dialled, who calls through privacy numbers, and what goes wrong."""

    name: str
    plans: tuple[Plan, ...]
    faults: tuple[Fault, ...] = ()
    in_rounds: tuple[PlannedCalls, ...] = ()
    in_workflows: tuple[FlowingCalls, ...] = ()
    masked: tuple[MaskedPlan, ...] = ()
    """Who calls through Huawei's privacy numbers; at most one plan an application."""
    duplicate_pushes: float = 0.0
    """The share of the pushes that come again although they were taken."""
    shuffle: float = 0.0
    """The share of the pushes that later ones overtake."""
    renews_headers: bool = True
    """Repeated pushes are signed anew."""


def jakarta(name: str, entries: int, concurrency: int, robot: str, line: str) -> Plan:
    """An AI Rudder task: unanswered calls are bundled by the minute."""
    return Plan(
        platform="airudder",
        name=name,
        entries=entries,
        concurrency=concurrency,
        chances=INDONESIA,
        zone=JAKARTA,
        robot=robot,
        line=line,
        bundle=60,
        info_check=robot == CHECK,
    )


def mexico(name: str, entries: int, concurrency: int, order: Order = "append-only") -> Plan:
    """A Blu task."""
    return Plan(
        platform="blu",
        name=name,
        entries=entries,
        concurrency=concurrency,
        chances=MEXICO,
        zone=MEXICO_CITY,
        delay=(1, 5),
        order=order,
    )


def _redialling(plan: Plan, redials: int, minutes: int) -> Plan:
    return replace(plan, redials=redials, pause=minutes * 60)


def _steady_plans() -> tuple[Plan, ...]:
    return (
        _redialling(
            replace(jakarta("late-7-to-14-days", 900, 28, POLITE, _LINE_A), bare=True), 1, 8
        ),
        replace(_redialling(jakarta("due-today-west", 1500, 62, QUICK, _LINE_B), 1, 6), starts=60),
        replace(
            _redialling(jakarta("due-today-east", 2500, 125, POLITE, _LINE_C), 2, 5), starts=150
        ),
        mexico("cobranza-temprana", 1200, 26),
        replace(mexico("recordatorio-noche", 700, 16, "newest-first"), names_total=False),
        replace(
            mexico("contactos-referidos", 400, 11),
            labels="blu-contacts",
            names_calls=False,
            starts=90,
        ),
    )


def _steady() -> Scenario:
    masked = (
        MaskedPlan(mode="AXB", pace=12, lasts=1_200, bindings=24, texts=0.6),
        MaskedPlan(mode="AX", pace=5, lasts=1_200, bindings=8, texts=0.5, down=(420, 780)),
        MaskedPlan(mode="AXE", pace=4, lasts=1_200, bindings=12),
    )
    return Scenario("steady", _steady_plans(), masked=masked)


def _tiny() -> Scenario:
    plans = (
        _redialling(jakarta("late-3-days", 150, 24, POLITE, _LINE_A), 1, 2),
        _redialling(replace(jakarta("identity-check", 80, 13, CHECK, _LINE_B), bare=True), 1, 2),
        mexico("cobranza-prueba", 120, 14),
        mexico("recordatorio-prueba", 60, 7, "newest-first"),
    )
    masked = (
        MaskedPlan(mode="AXB", pace=8, lasts=240, texts=1, down=(60, 120)),
        MaskedPlan(mode="AX", pace=4, lasts=240, bindings=4, texts=1),
    )
    return Scenario("tiny", plans, masked=masked)


def _trickle() -> Scenario:
    """A few calls a minute for hours: outlasts whatever is tried on it meanwhile."""
    patient = replace(INDONESIA, talk=60.0)
    plans = (
        replace(jakarta("reminders-am", 1200, 1, POLITE, _LINE_A), chances=patient),
        replace(jakarta("reminders-pm", 1200, 1, QUICK, _LINE_B), chances=patient),
        replace(mexico("cobranza-lenta", 1200, 1), chances=replace(MEXICO, talk=60.0)),
        replace(mexico("bienvenida-lenta", 1200, 1), chances=replace(MEXICO, talk=60.0)),
    )
    masked = (MaskedPlan(mode="AXB", pace=3, lasts=12 * 3600, texts=0.1),)
    return Scenario("trickle", plans, masked=masked)


def _endless() -> Scenario:
    """The same for days: outlasts it also where the computer is slow."""
    told = _trickle()
    return replace(told, name="endless", plans=tuple(replace(p, entries=6_000) for p in told.plans))


def _launches() -> Scenario:
    """A quiet day on which campaigns can be begun beside others: tasks that run, and a Blu task
    of yesterday, to which nothing can be uploaded any more."""
    plans = (
        jakarta("late-3-days", 120, 2, POLITE, _LINE_A),
        jakarta("due-today-west", 90, 2, QUICK, _LINE_B),
        mexico("cobranza-de-hoy", 80, 2),
        replace(mexico("cobranza-de-ayer", 40, 8), starts=-30 * 3600),
    )
    return Scenario("launches", plans)


def _line_collapse() -> Scenario:
    """The line of two campaigns, of two robots, falls; a third campaign stays as it is."""
    broken = replace(INDONESIA, collapse=Collapse(_LINE_B, 180, 0.25))
    plans = (
        jakarta("due-today-west", 1500, 42, QUICK, _LINE_B),
        jakarta("identity-check", 700, 20, CHECK, _LINE_B),
        jakarta("late-7-to-14-days", 1500, 42, QUICK, _LINE_A),
    )
    calls = (mexico("cobranza-temprana", 900, 26),)
    return Scenario("line-collapse", (*(replace(p, chances=broken) for p in plans), *calls))


def _outage() -> Scenario:
    faults = (Fault("503", platform="airudder", start=240, end=360),)
    return Scenario("outage", _steady_plans(), faults)


def _late_results() -> Scenario:
    plans = (replace(plan, delay=(180, 300)) for plan in _steady_plans())
    return Scenario("late-results", tuple(plans))


def _rush() -> Scenario:
    """40 tasks which together yield 500 results a second at speed 1."""
    brief = replace(INDONESIA, talk=12.0)
    robots = (POLITE, QUICK)
    lines = (_LINE_A, _LINE_B, _LINE_C)
    west = (
        replace(
            jakarta(f"rush-west-{n:02d}", 7500, 330, robots[n % 2], lines[n % 3]), chances=brief
        )
        for n in range(1, 21)
    )
    hurried = replace(MEXICO, talk=12.0)
    south = (
        replace(mexico(f"rush-sur-{n:02d}", 7500, 330), chances=hurried, slots=False)
        for n in range(1, 21)
    )
    masked = (MaskedPlan(mode="AXB", pace=300, lasts=480, bindings=200, texts=6),)
    return Scenario("rush", (*west, *south), masked=masked)


def _crowd() -> Scenario:
    """Fifty small tasks: many to ask for, with few calls each."""
    west = (jakarta(f"crowd-west-{n:02d}", 60, 4, POLITE, _LINE_A) for n in range(1, 21))
    south = (mexico(f"crowd-sur-{n:02d}", 60, 4) for n in range(1, 31))
    return Scenario("crowd", (*west, *south))


def _bad_day() -> Scenario:
    """The rates of a faulty platform, pages gone wrong, one refused token, one outage of two
    minutes. All is well again from minute 22 on, while every campaign still dials."""
    plans = (
        _redialling(jakarta("late-7-to-14-days", 500, 16, POLITE, _LINE_A), 1, 5),
        _redialling(jakarta("due-today-west", 700, 24, QUICK, _LINE_B), 1, 5),
        _redialling(replace(jakarta("identity-check", 300, 10, CHECK, _LINE_C), bare=True), 1, 5),
        mexico("cobranza-temprana", 600, 13),
        replace(mexico("recordatorio-noche", 450, 10, "newest-first"), callback="flat"),
        replace(mexico("contactos-referidos", 450, 10, "shuffled"), callback="data"),
    )
    masked = (
        MaskedPlan(mode="AXB", pace=12, lasts=1_500, bindings=24, texts=0.6, down=(300, 600)),
        MaskedPlan(mode="AX", pace=5, lasts=1_500, bindings=8, texts=0.6),
    )
    rates = {
        "500": 0.05,
        "503": 0.05,
        "timeout": 0.05,
        "reset": 0.02,
        "malformed": 0.02,
        "slow": 0.02,
        "429": 0.02,
        "error-code": 0.01,
        "wrong-type": 0.01,
        "gzip-cut": 0.01,
        "html": 0.01,
        "duplicate": 0.03,
    }
    pages = {"overlap": 0.04, "moving": 0.04, "repeat-page": 0.02}
    until = 22 * 60
    faults = (
        Fault("503", platform="blu", start=480, end=600),
        Fault("401", platform="airudder", operation="detail", start=300, end=until, times=1),
        *(Fault(kind, rate=rate, end=until) for kind, rate in rates.items()),
        *(
            Fault(kind, platform="blu", operation="query", rate=rate, end=until)
            for kind, rate in pages.items()
        ),
    )
    return Scenario("bad-day", plans, faults, masked=masked, duplicate_pushes=0.08, shuffle=0.1)


def _every_kind() -> Scenario:
    """All that an account can hold: tasks, a plan in rounds, workflows, and every mode of privacy
    numbers."""
    plans = (
        _redialling(jakarta("late-3-days", 220, 20, POLITE, _LINE_A), 1, 2),
        _redialling(jakarta("due-today-west", 260, 24, QUICK, _LINE_B), 1, 3),
        _redialling(replace(jakarta("identity-check", 120, 12, CHECK, _LINE_C), bare=True), 1, 2),
        mexico("cobranza-temprana", 180, 12),
        mexico("contactos-referidos", 90, 7, "newest-first"),
    )
    rounds = PlannedCalls("week-2-follow-up", 240, _LINE_A, starts=60)
    flows = (FlowingCalls("spring-renewal", 120), FlowingCalls("system-check", 60, template=1))
    masked = tuple(
        MaskedPlan(mode=mode, pace=4, lasts=420, bindings=6, texts=1, down=(120, 240))
        for mode in MODES
    )
    return Scenario("every-kind", plans, in_rounds=(rounds,), in_workflows=flows, masked=masked)


_POLITE_CALLS = (
    Scripted(41, "A"),
    Scripted(35, "B"),
    Scripted(52, "A"),
    Scripted(28, "D"),
    Scripted(3, "E"),
    Scripted(6, "A", really="D"),
    Scripted(63, "A", odd="silent-start"),
    Scripted(47, "B", really="G"),
    Scripted(33, "D"),
    Scripted(72, "A"),
    Scripted(3 * 3600, "G"),
    Scripted(25, "E"),
    Scripted(58, "B"),
    Scripted(38, "A", really="D"),
    Scripted(44, "D"),
    Scripted(30, "G"),
    Scripted(66, "A"),
    Scripted(21, "E"),
)
_CHECK_CALLS = (
    Scripted(40, "A"),
    Scripted(55, "B"),
    Scripted(48, "A", odd="repeats"),
    Scripted(37, "D"),
    Scripted(29, "E"),
    Scripted(61, "A", really="G"),
    Scripted(43, "B"),
    Scripted(4, "E"),
    Scripted(52, "A", odd="silent-start"),
    Scripted(36, "G"),
    Scripted(58, "A"),
    Scripted(31, "D"),
)


def _listening() -> Scenario:
    """Thirty answered calls to listen to: too short ones, silent ones, one of three hours, robots
    that repeat themselves, and labels that are wrong."""
    plans = (
        replace(jakarta("to-listen-to", 18, 6, POLITE, _LINE_A), script=_POLITE_CALLS),
        replace(jakarta("to-check", 12, 4, CHECK, _LINE_B), script=_CHECK_CALLS),
    )
    return Scenario("listening", plans)


def _numbers() -> Scenario:
    """Privacy numbers, beside the dialled lines of one task each."""
    plans = (
        jakarta("due-today-west", 400, 4, QUICK, _LINE_B),
        mexico("cobranza-temprana", 300, 3),
    )
    return Scenario("numbers", plans, masked=NUMBERS)


_SCENARIOS: Mapping[str, Callable[[], Scenario]] = {
    "steady": _steady,
    "line-collapse": _line_collapse,
    "outage": _outage,
    "late-results": _late_results,
    "rush": _rush,
    "crowd": _crowd,
    "bad-day": _bad_day,
    "tiny": _tiny,
    "every-kind": _every_kind,
    "trickle": _trickle,
    "endless": _endless,
    "launches": _launches,
    "listening": _listening,
    "numbers": _numbers,
    "many-numbers": lambda: Scenario("many-numbers", (), masked=MANY_NUMBERS),
}

NAMES = tuple(_SCENARIOS)
"""The scenarios there are."""


def scenario(name: str) -> Scenario:
    """The scenario called so. Raises KeyError."""
    return _SCENARIOS[name]()
