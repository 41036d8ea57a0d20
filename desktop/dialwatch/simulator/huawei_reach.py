"""Whom a call to a privacy number reaches, by the bindings as they stand.

Source: vendors/huawei.md 1, 1.1, 6.5, 8, 11.4, 12.2, 14.6. Documented: who reaches whom, the codes
of callers without a binding, of a forbidden direction and of landlines that call, a Y given to a B
who calls, that the carrier blocks calls of an A who is not registered and recorded calls without a
prompt. Ours [U]: 7508 for what the carrier blocks, 8103 where X is switched off, 8055 for an X that
does not work, that no callback records are kept in AXE.
"""

import re
from dataclasses import dataclass

from dialwatch.simulator.huawei_ax import Ax
from dialwatch.simulator.huawei_axe import Axe
from dialwatch.simulator.huawei_axyb import Axyb
from dialwatch.simulator.huawei_ledger import Binding
from dialwatch.simulator.huawei_shelf import Shelf
from dialwatch.simulator.huawei_way import ABNORMAL, Tie, Way
from dialwatch.simulator.huawei_wire import Refused

__all__ = ["BARRED", "Reach", "reach", "tie_of"]

BARRED = 8055
_BLOCKED, _LANDLINE, _DIRECTION, _OFF = 7508, 8023, 8016, 8103
_MOBILE = re.compile(r"\+861\d{10}", re.ASCII)


@dataclass(frozen=True)
class Reach:
    """How a call goes, and the code with which it ends at X; 0: it is put through."""

    way: Way
    code: int = 0


def reach(shelf: Shelf, mode: object, caller: str, dialled: str, extension: str = "") -> Reach:
    """`mode`: the application's interface, such as `Ax`; `extension`: what is entered in AXE."""
    if shelf.barred(dialled):
        return _nobody(caller, dialled, BARRED)
    if isinstance(mode, Axe):
        return _axe(shelf, caller, dialled, extension)
    if isinstance(mode, Ax):
        return _ax(shelf, mode, caller, dialled)
    if isinstance(mode, Axyb):
        return _axyb(shelf, mode, caller, dialled)
    return _axb(shelf, caller, dialled)


def tie_of(binding: Binding, x: str, a: str, *, b: str = "", y: str = "") -> Tie:
    """A binding as calls go by it."""
    told = binding.told
    return Tie(
        x,
        a=a,
        b=b,
        y=y,
        id=binding.id,
        extension=told.get("extendNum", ""),
        user_data=told.get("userData", ""),
        limit=60 * told.get("maxDuration", 0),
        recorded=told.get("recordFlag") == "true",
    )


def _axb(shelf: Shelf, caller: str, x: str) -> Reach:
    by_a = shelf.first(relationNum=x, callerNum=caller)
    binding = by_a or shelf.first(relationNum=x, calleeNum=caller)
    if binding is None:
        return _nobody(caller, x, 8014)
    a, b = binding.told["callerNum"], binding.told["calleeNum"]
    tie = tie_of(binding, x, a, b=b)
    way = Way(tie, caller, b if by_a else a, x, x, int(by_a is not None))
    return _allowed(shelf, binding, way, forbidden=2 if by_a else 1)


def _ax(shelf: Shelf, mode: Ax, caller: str, x: str) -> Reach:
    binding = shelf.first(privateNum=x)
    if binding is None:
        return _nobody(caller, x, 8018)
    a = binding.told["origNum"]
    tie = tie_of(binding, x, a)
    if binding.told["turnFlag"] == "off":
        return Reach(Way(tie, caller, a, x, x, 0), _OFF)
    if caller != a:
        return _allowed(shelf, binding, Way(tie, caller, a, x, x, 0), forbidden=1)
    callee = mode.callee(binding)
    if callee is None:
        return _nobody(caller, x, 8013)
    return _allowed(shelf, binding, Way(tie, a, callee[0], x, x, 1), forbidden=2)


def _axe(shelf: Shelf, caller: str, x: str, extension: str) -> Reach:
    own = next((one for one in shelf.where(bindNum=caller) if one.told["virtualNum"] == x), None)
    if own is not None and not extension:
        back = own.told.get("callbackNum", "")
        way = Way(tie_of(own, x, caller), caller, back, x, x, 0)
        return _allowed(shelf, own, way) if back else _nobody(caller, x, 8019)
    if not extension:
        return _nobody(caller, x, 8033)
    binding = shelf.first(virtualNum=x, extendNum=extension)
    if binding is None:
        return _nobody(caller, x, 8022)
    a = binding.told["bindNum"]
    return _allowed(shelf, binding, Way(tie_of(binding, x, a), caller, a, x, x, 0))


def _axyb(shelf: Shelf, mode: Axyb, caller: str, dialled: str) -> Reach:
    binding = shelf.first(numX=dialled)
    if binding is not None:
        a = binding.told["numA"]
        if caller == a:
            return _nobody(caller, dialled, 8032)
        try:
            y = mode.y_for(binding, caller)
        except Refused:
            return _nobody(caller, dialled, 8031)
        tie = tie_of(binding, dialled, a, b=caller, y=y)
        return _allowed(shelf, binding, Way(tie, caller, a, dialled, y, 0), forbidden=1)
    for half in mode.halves.where(numY=dialled):
        binding = shelf.find(half.told["bindId"])
        if binding is not None and binding.told["numA"] == caller:
            x, b = binding.told["numX"], half.told["numB"]
            way = Way(tie_of(binding, x, caller, b=b, y=dialled), caller, b, dialled, x, 1)
            return _allowed(shelf, binding, way, forbidden=2)
    return _nobody(caller, dialled, 8030)


def _allowed(shelf: Shelf, binding: Binding, way: Way, forbidden: int = -1) -> Reach:
    """`forbidden`: the `callDirection` that shuts this way."""
    told = binding.told
    if not _MOBILE.fullmatch(way.caller) and way.caller in (way.tie.a, way.tie.b):
        return Reach(way, _LANDLINE)
    if told.get("callDirection") == forbidden:
        return Reach(way, _DIRECTION)
    silent = told.get("recordFlag") == "true" and not told.get("recordHintTone")
    if silent or way.tie.a in shelf.unregistered:
        return Reach(way, _BLOCKED)
    return Reach(way)


def _nobody(caller: str, dialled: str, code: int) -> Reach:
    return Reach(Way(Tie(dialled), caller, "", dialled, "", ABNORMAL, bound=False), code)
