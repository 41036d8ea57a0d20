"""The program's sign in every size and format that the systems ask for, from one drawing."""

import os
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.places import ROOT

__all__ = ["DRAWING", "SIZES", "drawn", "icns", "ico", "written"]

DRAWING = ROOT / "resources" / "icons" / "dialwatch.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_APPLE = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""Type of an entry of an Apple icon → its pixels; each holds a PNG."""
_WINDOWS = (16, 24, 32, 48, 64, 256)


def drawn(sizes: Sequence[int] = SIZES) -> dict[int, bytes]:
    """Pixels → the sign as a PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(DRAWING))
    pictures = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        pictures[size] = bytes(buffer.data().data())
    del application
    return pictures


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An icon file of Windows: a head, an entry of 16 bytes for each picture, the pictures."""
    chosen = [(size, pictures[size]) for size in _WINDOWS if size in pictures]
    place = 6 + 16 * len(chosen)
    head, body = struct.pack("<HHH", 0, 1, len(chosen)), b""
    for size, png in chosen:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """An icon file of macOS: entries of a type, their length with this head, and a PNG."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _APPLE.items()
        if size in pictures
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def written(folder: Path) -> dict[int, Path]:
    """Write PNGs, `dialwatch.ico` and `dialwatch.icns` into the folder; pixels → PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = drawn()
    (folder / "dialwatch.ico").write_bytes(ico(pictures))
    (folder / "dialwatch.icns").write_bytes(icns(pictures))
    paths = {}
    for size, png in pictures.items():
        paths[size] = folder / f"dialwatch-{size}.png"
        paths[size].write_bytes(png)
    return paths
