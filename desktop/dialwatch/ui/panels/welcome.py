"""What a fresh profile shows: what this is, how to try it, how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dialwatch.resources import runs_from_repository
from dialwatch.ui.theme import GRID, PADDING, pixmap
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.widgets.parts import label, push_button, rule

__all__ = ["WelcomePage"]

_WIDTH = 560
_COMMAND = "{program} account add --platform airudder \\\n    --name Jakarta --zone Asia/Jakarta"


class WelcomePage(QWidget):
    """Shown while no account is set up."""

    add_requested = Signal()
    demo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        box = QVBoxLayout(column)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        sign = QLabel()
        sign.setPixmap(pixmap("dialwatch", "", 48, 2.0))
        box.addWidget(sign)
        box.addWidget(label(self.tr("Watch calling campaigns as they run"), "headline"))
        box.addWidget(
            label(
                self.tr(
                    "Dialwatch shows the campaigns of AI Rudder and Blu in one window: progress, "
                    "answer rates that say how sure they are, and every call. Nothing is changed "
                    "on a platform before you have seen what would be sent."
                ),
                wrap=True,
            )
        )
        self.add = push_button(self.tr("&Add an account"), self.add_requested.emit, primary=True)
        self.demo = push_button(
            self.tr("&Try it with simulated platforms"), self.demo_requested.emit
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.add)
        row.addWidget(self.demo)
        row.addStretch(1)
        box.addLayout(row)
        note = self.tr(
            "You need the keys of an account; they are kept encrypted. Simulated platforms need "
            "none, and nothing leaves this computer."
        )
        box.addWidget(label(note, "muted", wrap=True))
        box.addSpacing(GRID)
        box.addWidget(rule())
        box.addWidget(label(self.tr("On a computer without a screen"), "title"))
        begin = self.tr(
            "Accounts are added in a terminal, too. It asks for the keys, and does not show them:"
        )
        box.addWidget(label(begin, wrap=True))
        program = "python3 dev.py run" if runs_from_repository() else "dialwatch"
        command = label(_COMMAND.format(program=program), "code")
        command.setFont(monospace(13))
        command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        command.setAccessibleName(self.tr("Command that adds an account"))
        box.addWidget(command)
        column.setFixedHeight(box.totalHeightForWidth(_WIDTH))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
