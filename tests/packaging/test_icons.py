"""The sign in the formats of the systems: read back by Qt, which writes none of them here."""

import struct

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from installers import icons

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_size_is_drawn_and_not_empty(qapp: QGuiApplication) -> None:
    for size, png in icons.drawn((16, 48)).items():
        image = QImage.fromData(png)
        assert (image.width(), image.height()) == (size, size)
        colours = {image.pixel(x, y) for x in range(size) for y in range(size)}
        assert len(colours) > 3
        assert image.pixelColor(0, 0).alpha() == 0, "its corners are round"


def test_the_icon_of_windows_holds_what_its_head_says() -> None:
    pictures = icons.drawn((16, 32, 256))
    told = icons.ico(pictures)
    assert struct.unpack_from("<HHH", told) == (0, 1, 3)
    for place, size in enumerate((16, 32, 256)):
        side, _, _, _, _, bits, length, at = struct.unpack_from("<BBBBHHII", told, 6 + 16 * place)
        assert (side or 256, bits) == (size, 32)
        assert told[at : at + length] == pictures[size]
    assert not QImage.fromData(told, "ICO").isNull()


def test_the_icon_of_macos_names_its_length_and_parts() -> None:
    pictures = icons.drawn((32, 128))
    told = icons.icns(pictures)
    assert told[:4] == b"icns"
    assert struct.unpack_from(">I", told, 4) == (len(told),)
    kinds, at = {}, 8
    while at < len(told):
        (length,) = struct.unpack_from(">I", told, at + 4)
        kinds[told[at : at + 4]] = told[at + 8 : at + length]
        at += length
    assert kinds == {b"icp5": pictures[32], b"ic07": pictures[128]}
