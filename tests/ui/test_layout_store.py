"""window.ini: what the user arranged comes back, also after a monitor was unplugged."""

from PySide6.QtCore import QRect, Qt

from dialwatch.ui.layout_store import on_some_screen
from dialwatch.ui.theme.theme import Choice


def test_columns_sorting_docks_and_looks_come_back(make_window, settings_file):
    first = make_window(ini=settings_file, size=None, theme=None)
    first.resize(1300, 820)
    header = first.calls.view.horizontalHeader()
    header.moveSection(0, 2)
    first.calls.view.setColumnWidth(1, 222)
    first.calls.sort_by((("talk", True), ("dialed", False)))
    first.arrangement.dock("call").hide()
    first._looks.choose(Choice.LIGHT)
    first._zones.choose("America/Mexico_City")
    first.actions_["words"].trigger()
    first.keep_layout()

    second = make_window(ini=settings_file, size=None, theme=None, zone=None)
    assert (second.width(), second.height()) == (1300, 820)
    assert second.calls.view.horizontalHeader().visualIndex(0) == 2
    assert second.calls.view.columnWidth(1) == 222
    assert second.calls.model.keys == (("talk", True), ("dialed", False))
    assert second.arrangement.dock("call").isHidden()
    assert second.zone.key == "America/Mexico_City"
    assert second.actions_["theme.light"].isChecked()
    assert second.toolbar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def test_a_broken_file_means_the_default(make_window, tmp_path):
    path = tmp_path / "window.ini"
    path.write_bytes(
        b"[window]\ngeometry=@ByteArray(nonsense)\n[columns]\nsort=bogus:down x\n\0\xff"
    )
    window = make_window(ini=path, size=None)
    assert (window.width(), window.height()) == (1440, 900)
    assert window.calls.model.keys == (("dialed", True),)


def test_a_window_left_on_a_screen_that_is_gone_comes_into_sight(make_window, settings_file):
    window = make_window(ini=settings_file, size=None)
    window.move(20_000, 5_000)
    window.keep_layout()
    again = make_window(ini=settings_file, size=None)
    assert on_some_screen(again.geometry())


def test_a_title_that_can_be_grasped_counts_as_in_sight(qapp):
    screen = qapp.primaryScreen().availableGeometry()
    assert on_some_screen(QRect(screen.left() + 10, screen.top() + 10, 500, 400))
    assert not on_some_screen(QRect(screen.right() + 200, screen.top(), 500, 400))
    assert not on_some_screen(QRect(screen.left(), screen.bottom() + 40, 500, 400))


def test_the_layout_can_be_reset(window):
    window.arrangement.dock("campaigns").hide()
    window.calls.view.setColumnWidth(1, 300)
    window.actions_["layout"].trigger()
    hidden = {name for name, dock in window.arrangement._docks.items() if dock.isHidden()}
    assert hidden == {"live", "listening", "numbers"}, "no account has privacy numbers"
    assert window.calls.view.columnWidth(1) != 300
