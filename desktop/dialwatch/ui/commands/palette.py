"""The palette itself: a search field over a list, in front of the window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from dialwatch.ui.commands.entry import CommandEntry, found
from dialwatch.ui.commands.rows import CommandDelegate, CommandRows
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.veil import veiled
from dialwatch.ui.widgets.parts import label

__all__ = ["CommandPalette"]

_WIDTH = 680
_TOP = 56
_ROWS = 12
_MARGIN = 24
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class _Search(QLineEdit):
    """Leaves the keys that choose to the palette, and tells when the user goes elsewhere."""

    moved = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  (Qt's word)
        self.moved.emit(1 if next else -1)
        return True


class CommandPalette(QFrame):
    """Finds and runs; takes no loop of its own and gives the focus back to where it was."""

    used = Signal(str)
    """The id of an entry that is being run."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("commands")
        self.setAccessibleName(self.tr("Command palette"))
        self._entries: Sequence[CommandEntry] = ()
        self._last: Sequence[str] = ()
        self._before: QWidget | None = None
        self.edit = _Search()
        self.edit.setPlaceholderText(self.tr("What to do, or where to go"))
        self.edit.setAccessibleName(self.tr("Find a command"))
        self.rows = CommandRows()
        self.list = QListView()
        self.list.setObjectName("completions")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.count = label("", "caption")
        self._lay()
        self.edit.textChanged.connect(self._find)
        self.edit.moved.connect(self._move)
        self.edit.left.connect(self.shut)
        self.edit.returnPressed.connect(self._run)
        self.list.clicked.connect(lambda _: self._run())
        self.hide()

    def open_with(self, entries: Sequence[CommandEntry], last: Sequence[str]) -> None:
        """Offer these, the ids of `last` first."""
        window = self._window
        self._entries, self._last = entries, last
        self._before = window.focusWidget()
        self.edit.clear()
        self._find("")
        self._place()
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Go away, and give the focus back unless the user has taken it elsewhere."""
        if self.isHidden():
            return
        had = self.edit.hasFocus()
        before, self._before = self._before, None
        self._window.removeEventFilter(self)
        if had and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._entries = ()
        self.rows.show(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window that changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> CommandEntry | None:
        """The entry that Enter would run."""
        return self.rows.entry(self.list.currentIndex().row())

    def _lay(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID, 0, GRID, 0)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(label(self.tr("↑ ↓ choose · Enter runs · Esc closes"), "caption"))
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.edit)
        box.addWidget(self.list, 1)
        box.addLayout(foot)

    def _place(self) -> None:
        window = self._window
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        around = self.sizeHint().height() - self.list.sizeHint().height()
        height = min(around + _ROWS * ROW + 6, window.height() - _TOP - _MARGIN)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)

    def _find(self, text: str) -> None:
        hits = found(self._entries, text, self._last)
        self.rows.show(hits)
        told = self.tr("{n} of {all}").format(n=number(len(hits)), all=number(len(self._entries)))
        self.count.setText(told if hits else self.tr("Nothing begins with these words."))
        self._stand(0)

    def _move(self, step: int) -> None:
        count = self.rows.rowCount()
        at = self.list.currentIndex().row() + step
        if abs(step) == 1 and count:
            at %= count
        self._stand(max(0, min(count - 1, at)))

    def _stand(self, row: int) -> None:
        index = self.rows.index(row, 0)
        self.list.setCurrentIndex(index)
        self._announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or self.count.text()))

    def _announce(self, text: str) -> None:
        """The field keeps the focus, so what is chosen has to be read out."""
        text = veiled(text)
        self.edit.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.edit, text))

    def _run(self) -> None:
        entry = self.chosen
        if entry is None or entry.why:
            self._announce(self.count.text() if entry is None else entry.spoken())
            return
        run: Callable[[], object] = entry.run
        self.shut()
        self.used.emit(entry.id)
        run()
