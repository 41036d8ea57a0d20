"""One question that can be put to a platform, as its contract describes it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from types import MappingProxyType

__all__ = ["Operation"]

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Where and how one question is put. Comes from a contract (`resources/contracts`)."""

    name: str
    method: str = "GET"
    path: str = ""
    """Below the account's address; empty while nobody has confirmed one."""
    enabled: bool = True
    evidence: str = "U"
    """The mark of vendors/*.md that stands behind it: D, M, C, P, S, I, L or U."""
    parameters: Mapping[str, str] = field(default_factory=lambda: dict(_NOTHING))
    """Our name of a parameter → the platform's."""
    constants: Mapping[str, str | int] = field(default_factory=dict)
    """Sent every time, under the platform's names."""
    page_size: int = 0
    page_cap: int = 0
    """Pages after which a walk gives up; 0 where there are no pages."""
    idempotent: bool = True
    """Asking twice does no harm, so a lost answer may be asked for again."""
    repeatable: bool = False
    """An act that may be sent again when nobody knows whether it arrived: done twice it leaves
    the same state, and touches nobody else. Whoever repeats it asks first what became of it."""
    connect: float = 5.0
    """Real seconds to connect."""
    read: float = 15.0
    """Real seconds between two pieces of an answer."""
    whole: float = 30.0
    """Real seconds for the whole call, repeats included."""

    def named(self, **values: object) -> dict[str, object]:
        """These values under the platform's names, with the constants; None is left out.

        What stands inside a value has names of its own: `entries.callee` is the number of each
        of the `entries`.
        """
        told: dict[str, object] = dict(self.constants)
        deep = {n[:at] for n in self.parameters for at, sign in enumerate(n) if sign == "."}
        for ours, value in values.items():
            if value is not None:
                told[self.parameters.get(ours, ours)] = self._inside(ours, value, deep)
        return told

    def _inside(self, ours: str, value: object, deep: Set[str]) -> object:
        """`deep`: names of values whose members have names of their own."""
        if isinstance(value, list):
            return [self._inside(ours, one, deep) for one in value]
        if ours not in deep or not isinstance(value, Mapping):
            return value
        return {
            self.parameters.get(f"{ours}.{name}", name): self._inside(f"{ours}.{name}", one, deep)
            for name, one in value.items()
        }
