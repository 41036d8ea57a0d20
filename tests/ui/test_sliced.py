"""Long work in pieces: the loop goes round between them."""

from PySide6.QtCore import QTimer

from dialwatch.ui.veil.sliced import Sliced


def test_the_loop_goes_round_between_pieces(qtbot):
    done, turns = [], []
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(len(done)))
    ticking.start(0)

    def work():
        for at in range(6):
            done.append(at)
            yield True

    pieces = Sliced()
    with qtbot.waitSignal(pieces.ended):
        pieces.begin(work())
        assert pieces.busy
        assert done == []
    assert done == list(range(6))
    assert len(set(turns)) > 3
    assert not pieces.busy


def test_another_work_takes_its_place(qtbot):
    first, second = [], []

    def work(into):
        for at in range(3):
            into.append(at)
            yield True

    def giving_way():
        first.append(0)
        pieces.begin(work(second))
        yield False
        first.append(1)

    pieces = Sliced()
    with qtbot.waitSignal(pieces.ended):
        pieces.begin(giving_way())
    assert first == [0]
    assert second == [0, 1, 2]
    pieces.begin(work(first))
    pieces.stop()
    assert not pieces.busy
