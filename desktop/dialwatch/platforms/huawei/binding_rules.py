"""Values of a binding that Huawei states it refuses, beyond what the operations' forms check
(vendors/huawei.md 1.1, 12.1, 13)."""

import re

from dialwatch.platforms.huawei.fields import subscriber
from dialwatch.platforms.spec import Values

__all__ = ["faults_of"]

_CITY = re.compile(r"0\d{2,3}", re.ASCII)
_FILE = re.compile(r"[\w.@-]+", re.ASCII)
_FILES = {
    "record_hint": "Prompt before recording",
    "last_minute": "Tone a minute before the end",
    "tone_a": "Tone when A calls",
    "tone_b": "Tone when others call",
    "tone_x": "Tone at X",
    "tone_y": "Tone at Y",
    "callback_tone": "Tone when A calls back and nobody called",
}


def faults_of(values: Values) -> list[str]:
    """What is wrong with each of them, in a sentence."""
    found = (_x(values), _city(values), _user_data(values), *_files(values))
    return [fault for fault in found if fault]


_x = subscriber("x", "X")


def _city(values: Values) -> str:
    area = str(values.get("area", ""))
    if not area or _CITY.fullmatch(area):
        return ""
    return "City code: must begin with its 0, as in 0755 or 010; a spreadsheet may have dropped it."


def _user_data(values: Values) -> str:
    text = str(values.get("user_data", ""))
    if any("\u4e00" <= letter <= "\u9fff" for letter in text):
        return "Data of your own: Chinese characters must be put in Base64 first."
    return ""


def _files(values: Values) -> list[str]:
    return [
        f"{title}: a voice file's name has digits, letters and - _ . @ alone."
        for name, title in _FILES.items()
        if (file := str(values.get(name, ""))) and not _FILE.fullmatch(file)
    ]
