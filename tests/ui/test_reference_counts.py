"""Row 29 of the reliability table: a Qt binding that drops references of None ends the process."""

import sys

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

CALLS = 500
MOST = 100


def test_none_true_and_false_keep_their_references(qtbot):
    label, pixmap = QLabel("text"), QPixmap(32, 32)
    qtbot.addWidget(label)
    before = {one: sys.getrefcount(one) for one in (None, True, False)}
    for n in range(CALLS):
        label.setText(str(n))
        label.setEnabled(n % 2 == 0)
        label.update()
        label.isEnabled()
        label.hasFocus()
        label.parent()
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setPen(QColor("#123456"))
        painter.drawLine(QPointF(0, 0), QPointF(9, 9))
        painter.end()
    drift = {one: sys.getrefcount(one) - count for one, count in before.items()}
    assert all(change > -MOST for change in drift.values()), drift
