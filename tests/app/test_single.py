from pathlib import Path

from dialwatch.app.single import SingleWindow


def test_a_second_start_knocks_and_the_first_hears(qtbot, tmp_path: Path) -> None:
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    assert first.take()
    assert not second.take()
    with qtbot.waitSignal(first.raise_requested):
        assert second.knock()
    first.release()
    assert second.take()
    second.release()


def test_profiles_do_not_share_a_door(qapp, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = SingleWindow(tmp_path / "one"), SingleWindow(tmp_path / "two")
    assert one.take()
    assert two.take()
    one.release()
    two.release()
