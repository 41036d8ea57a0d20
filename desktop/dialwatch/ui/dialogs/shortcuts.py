"""The sheet of keyboard shortcuts, read from the registry of actions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.actions import Actions
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.player.keys import key_words
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import clearable, label, push_button

__all__ = ["ShortcutSheet", "keys_of"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Line:
    """What is done, and how."""

    group: str
    text: str
    keys: str


class ShortcutSheet(QDialog):
    """Every action, by group: its keys, or where it stands in the menus; then what has keys in
    single panels alone."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 700)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        clearable(self.search)
        self.search.textChanged.connect(self._filter)
        body = QWidget()
        body.setObjectName("scrolled")
        grid = QGridLayout(body)
        grid.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        grid.setHorizontalSpacing(2 * PADDING)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._heads: dict[str, QLabel] = {}
        self._rows: list[tuple[_Line, QLabel, QLabel]] = []
        self._fill(grid, (*_of_actions(actions, parent), *_of_panels()))
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.nothing = label(self.tr("Nothing is called so, and no such key is used."), "muted")
        self.nothing.hide()
        close = push_button(self.tr("&Close"), self.reject, primary=True)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Ctrl+K finds and runs any action."), "caption"))
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.search)
        box.addWidget(self.nothing)
        box.addWidget(area, 1)
        box.addLayout(foot)
        self.search.setFocus()

    def lines(self) -> list[tuple[str, str]]:
        """What is shown: each text with its keys."""
        return [(line.text, line.keys) for line, words, _ in self._rows if not words.isHidden()]

    def _fill(self, grid: QGridLayout, lines: Sequence[_Line]) -> None:
        place = 0
        for group in dict.fromkeys(line.group for line in lines):
            head = self._heads[group] = label(group, "section")
            head.setMinimumHeight(26)
            grid.addWidget(head, place, 0, 1, 2)
            place += 1
            for line in (one for one in lines if one.group == group):
                words, keys = label(line.text), label(line.keys, "muted")
                words.setWordWrap(True)
                grid.addWidget(words, place, 0)
                grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight)
                self._rows.append((line, words, keys))
                place += 1
        grid.setRowStretch(place, 1)

    def _filter(self, wanted: str) -> None:
        word, seen = wanted.strip().casefold(), set()
        for line, words, keys in self._rows:
            fits = word in line.text.casefold() or word in line.keys.casefold()
            words.setVisible(fits)
            keys.setVisible(fits)
            if fits:
                seen.add(line.group)
        for group, head in self._heads.items():
            head.setVisible(group in seen)
        self.nothing.setVisible(not seen)


def keys_of(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def _of_actions(actions: Actions, window: QWidget | None) -> Iterator[_Line]:
    """All of the registry, in the order of the menus; one without a key tells its menu."""
    ways = dict(_ways(window)) if isinstance(window, QMainWindow) else {}
    order = {name: place for place, name in enumerate(ways)}
    menu = translate("ShortcutSheet", "menu {way}")
    for entry in sorted(actions.entries.values(), key=lambda one: order.get(one.id, len(order))):
        text = without_mnemonic(entry.text).rstrip("…")
        way = menu.format(way=ways[entry.id]) if entry.id in ways else ""
        yield _Line(entry.group, text, keys_of(entry.keys) or way)


def _ways(window: QMainWindow) -> Iterator[tuple[str, str]]:
    """Id of an action → the menus in which it stands."""
    for action in window.menuBar().actions():
        if isinstance(menu := action.menu(), QMenu):
            yield from _inside(menu, without_mnemonic(menu.title()))


def _inside(menu: QMenu, way: str) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from _inside(inner, f"{way} → {without_mnemonic(inner.title())}")
        elif action.objectName():
            yield action.objectName(), way


def _of_panels() -> Iterator[_Line]:
    """Keys that a single panel hears while the user stands in it."""
    along = translate("ShortcutSheet", "→ or ←")
    enter = translate("ShortcutSheet", "Enter")
    table = translate("ShortcutSheet", "In tables")
    click = translate("ShortcutSheet", "Shift+click")
    yield _Line(table, translate("ShortcutSheet", "Second sort key"), click)
    yield _Line(table, translate("ShortcutSheet", "The campaign's calls"), enter)
    yield _Line(table, translate("ShortcutSheet", "Open or close a plan, a workflow, an X"), along)
    yield _Line(table, translate("ShortcutSheet", "Open all that stands under it"), "*")
    chart = translate("ShortcutSheet", "In the chart")
    another = translate("ShortcutSheet", "↑ or ↓")
    yield _Line(chart, translate("ShortcutSheet", "Along a curve"), along)
    yield _Line(chart, translate("ShortcutSheet", "Another curve"), another)
    yield _Line(chart, translate("ShortcutSheet", "The calls of the point"), enter)
    yield _Line(chart, translate("ShortcutSheet", "Closer, farther, as at first"), "+, −, 0")
    wall = translate("ShortcutSheet", "On the wallboard")
    yield _Line(wall, translate("ShortcutSheet", "Hold the page, or go on"), keys_of(("Space",)))
    yield _Line(wall, translate("ShortcutSheet", "Turn the page"), along)
    yield _Line(wall, translate("ShortcutSheet", "Leave it"), keys_of(("Esc",)))
    player = translate("ShortcutSheet", "In the player")
    for text, keys in key_words():
        yield _Line(player, text, keys_of(keys))
