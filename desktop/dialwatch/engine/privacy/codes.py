"""Country codes by time zones: what a number most likely begins with on an account."""

from collections.abc import Iterable

__all__ = ["codes_of"]

_BY_ZONE = {
    **dict.fromkeys(("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Pontianak"), "62"),
    **dict.fromkeys(("Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin"), "86"),
    **dict.fromkeys(
        (
            *("America/Mexico_City", "America/Tijuana", "America/Monterrey", "America/Cancun"),
            *("America/Merida", "America/Chihuahua", "America/Hermosillo", "America/Mazatlan"),
        ),
        "52",
    ),
    "America/Bogota": "57",
    "America/Lima": "51",
    "America/Santiago": "56",
    "America/Sao_Paulo": "55",
    "America/Argentina/Buenos_Aires": "54",
    "Asia/Bangkok": "66",
    "Asia/Dhaka": "880",
    "Asia/Ho_Chi_Minh": "84",
    "Asia/Hong_Kong": "852",
    "Asia/Karachi": "92",
    "Asia/Kolkata": "91",
    "Asia/Kuala_Lumpur": "60",
    "Asia/Manila": "63",
    "Asia/Singapore": "65",
    "Africa/Lagos": "234",
    "Africa/Nairobi": "254",
    "Europe/Madrid": "34",
}


def codes_of(zones: Iterable[str]) -> tuple[str, ...]:
    """The codes of the countries in these zones, each once; none for a zone that is not known."""
    return tuple(dict.fromkeys(_BY_ZONE[zone] for zone in zones if zone in _BY_ZONE))
