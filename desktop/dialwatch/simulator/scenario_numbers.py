"""Worlds of privacy numbers: what is bound in them, and who calls through it."""

from dialwatch.simulator.huawei_plan import MaskedPlan

__all__ = ["MANY_NUMBERS", "NUMBERS"]

_HOUR, _DAY = 3_600, 86_400
_DAY_OF_CALLS = 12 * _HOUR

NUMBERS = (
    MaskedPlan(
        mode="AXB",
        pace=12,
        lasts=_DAY_OF_CALLS,
        bindings=60,
        on_an_x=20,
        lives=(0, 90 * _DAY, 30 * _DAY, 3 * _DAY, 20 * _HOUR, 5_400, 900),
        unregistered=2,
        landlines=3,
        texts=0.5,
        down=(180, _DAY_OF_CALLS),
    ),
    MaskedPlan(mode="AX", pace=4, lasts=_DAY_OF_CALLS, bindings=12, unregistered=1, texts=0.2),
    MaskedPlan(
        mode="AXE",
        pace=6,
        lasts=_DAY_OF_CALLS,
        bindings=40,
        on_an_x=20,
        lives=(0, 168 * _HOUR, 30 * _DAY, 12 * _HOUR, 3_600),
    ),
    MaskedPlan(mode="AXYB", pace=2, lasts=_DAY_OF_CALLS, bindings=6, lives=(0, 30 * _DAY, 7_200)),
)
"""A few bindings of each mode, some of which end soon; the first X of AXB is in arrears after three
minutes."""

MANY_NUMBERS = (
    MaskedPlan(
        mode="AXB",
        pace=6,
        lasts=_DAY_OF_CALLS,
        bindings=12_000,
        on_an_x=1_000,
        lives=(0, 90 * _DAY, 30 * _DAY, 7 * _DAY, 3 * _DAY, _DAY),
    ),
    MaskedPlan(mode="AX", pace=2, lasts=_DAY_OF_CALLS, bindings=400),
    MaskedPlan(
        mode="AXE",
        pace=2,
        lasts=_DAY_OF_CALLS,
        bindings=2_000,
        on_an_x=180,
        lives=(0, 168 * _HOUR, 30 * _DAY),
    ),
    MaskedPlan(mode="AXYB", pace=1, lasts=_DAY_OF_CALLS, bindings=60, lives=(0, 30 * _DAY)),
    *(
        MaskedPlan(
            mode="AXB",
            application=f"AXB-{turn}",
            pace=1,
            lasts=_DAY_OF_CALLS,
            bindings=2_000,
            on_an_x=500,
            lives=(0, 30 * _DAY, 3 * _DAY),
        )
        for turn in range(2, 7)
    ),
)
"""Thousands of bindings in nine applications. The X that one had before them are free."""
