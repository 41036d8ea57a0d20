"""Invented people and what they say, so that the records have something to show.

All picks follow from a number, not from the world's random draws: decoration never changes what
happens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialwatch.simulator.call import Call

__all__ = ["Line", "Person", "indonesian", "lines_of", "mexican", "payment_time", "talk"]

_INDONESIAN = (
    "Ayu Contoh",
    "Budi Misal",
    "Citra Teladan",
    "Dewi Andai",
    "Eko Umpama",
    "Fitri Contoh",
    "Gilang Misal",
    "Hana Teladan",
    "Indra Andai",
    "Joko Umpama",
    "Kartika Contoh",
    "Lestari Misal",
    "Made Teladan",
)
_MEXICAN = (
    "Marta Ejemplo",
    "Luis Muestra",
    "Ana Modelo",
    "Jorge Prueba",
    "Lucía Ejemplo",
    "Raúl Muestra",
    "Sofía Modelo",
    "Diego Prueba",
    "Elena Ejemplo",
    "Óscar Muestra",
    "Paula Modelo",
)


@dataclass(frozen=True)
class Person:
    """Whose number is dialled, and what they owe."""

    name: str
    amount: int
    overdue: int
    """Days."""
    birthday: str
    """Month and day."""


def _person(names: Sequence[str], serial: int) -> Person:
    mixed = serial * 2_654_435_761 % 2**32
    return Person(
        name=names[mixed % len(names)],
        amount=(mixed >> 7) % 190 * 50 + 500,
        overdue=(mixed >> 13) % 29 + 1,
        birthday=f"{(mixed >> 5) % 12 + 1:02d}{(mixed >> 9) % 28 + 1:02d}",
    )


def indonesian(serial: int) -> Person:
    """The person of that list entry."""
    return _person(_INDONESIAN, serial)


def mexican(serial: int) -> Person:
    """The person of that list entry."""
    return _person(_MEXICAN, serial)


@dataclass(frozen=True)
class Line:
    """One spoken line: who, what, and how many seconds after the answer."""

    role: str
    text: str
    after: int


_REPLIES = {
    "HPTP": "Sí, puedo pagar {when}.",
    "AP": "Ya pagué, revise por favor.",
    "NOST": "Ahora no puedo comprometerme.",
    "NotOneself": "No, esa persona no vive aquí.",
    "CPL": "No me vuelvan a llamar.",
    "Willing": "Sí, le paso el recado.",
    "Unwilling": "No quiero que me llamen por eso.",
    "Donotknow": "No conozco a esa persona.",
    "Whichcompany": "¿De qué empresa llama?",
}

_DAY_ENDS = "23:59:59"
_TIMES: Sequence[tuple[str, int, str, int, str]] = (
    ("por la mañana", 0, "07:00:00", 0, "12:00:00"),
    ("al mediodía", 0, "12:00:00", 0, "14:00:00"),
    ("por la tarde", 0, "13:00:00", 0, "18:00:00"),
    ("por la noche", 0, "18:00:00", 0, _DAY_ENDS),
    ("hoy", 0, "00:00:00", 0, _DAY_ENDS),
    ("mañana", 1, "00:00:00", 1, _DAY_ENDS),
    ("a las cinco de la tarde", 0, "17:00:00", 0, "17:00:00"),
    ("antes de las cinco y media", 0, "17:00:00", 0, "18:00:00"),
    ("mañana o pasado mañana", 1, "00:00:00", 2, _DAY_ENDS),
)
"""What is said; first day after the call's, its time; last day, its time (vendors/blu.md 9)."""


def payment_time(called: datetime, serial: int) -> str:
    """The payment time slot in the vendor's printed form: brackets and single quotes."""
    _, first, opens, last, closes = _TIMES[serial % len(_TIMES)]
    days = [(called + timedelta(days=days)).date() for days in (first, last)]
    return f"['{days[0]} {opens}', '{days[1]} {closes}']"


def talk(person: Person, label: str, length: int, serial: int) -> list[Line]:
    """What a Mexican call of that label and length (seconds) sounded like."""
    reply = _REPLIES.get(label, "Eh… no le entiendo.").format(when=_TIMES[serial % len(_TIMES)][0])
    lines = (
        Line("bot", f"Buenas tardes, ¿hablo con {person.name}?", 1),
        Line("user", "Sí, dígame.", 5),
        Line("bot", f"Su pago tiene {person.overdue} días de atraso. ¿Cuándo puede pagar?", 8),
        Line("user", reply, 15),
        Line("bot", "Gracias por su tiempo, hasta luego.", 22),
    )
    return [line for line in lines if line.after <= length]


def lines_of(serial: int, call: Call) -> list[Line]:
    """What was said in a Mexican call of that list entry; a machine is told nothing further."""
    lines = talk(mexican(serial), call.label, call.talk, serial) if call.talk else []
    return lines[:1] if call.outcome == "answered-machine" else lines
