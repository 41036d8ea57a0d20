"""Which bindings are shown: what is typed, what ends when, what is wrong with them."""

from dataclasses import dataclass

from dialwatch.calls.binding import Binding, BindingState, NumberRow
from dialwatch.calls.number import matching
from dialwatch.ledger.bindings import ends

__all__ = ["BindingFilter", "has_problem"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BindingFilter:
    """All of it has to hold."""

    text: str = ""
    """Part of a number, an extension, a city code, or of what was noted with the binding."""
    until: int | None = None
    """It ends before this moment, UTC epoch ms."""
    since: int | None = None
    """It ends at this moment or later."""
    drift: bool = False
    """The platform tells it otherwise than we remember."""
    problems: bool = False
    """Something is wrong with it, or with its X."""

    @property
    def holds_all(self) -> bool:
        """Nothing is filtered away."""
        return self == _NOTHING

    def takes(self, binding: Binding, number: NumberRow | None) -> bool:
        """Whether it is shown."""
        if self.until is not None or self.since is not None:
            at = ends(binding)
            if at is None or at < (self.since or 0):
                return False
            if self.until is not None and at >= self.until:
                return False
        if self.drift and not binding.drift:
            return False
        if self.problems and not has_problem(binding, number):
            return False
        return not self.text or _has(binding, self.text)


_NOTHING = BindingFilter()


def has_problem(binding: Binding, number: NumberRow | None) -> bool:
    """Drift, an unsure request, something to know of it, or an X that fails."""
    return bool(
        binding.drift
        or binding.note
        or binding.state is BindingState.UNSURE
        or (number is not None and not number.in_order)
    )


def _has(binding: Binding, text: str) -> bool:
    digits = matching(text)
    if digits and not any(one.isalpha() for one in text):
        numbers = (binding.x, binding.a, binding.b, binding.y, binding.extension, binding.city)
        return any(digits in matching(one) for one in numbers)
    wanted = text.casefold()
    told = (binding.city, str(binding.values.get("user_data") or ""), binding.note, binding.id)
    return any(wanted in one.casefold() for one in told)
