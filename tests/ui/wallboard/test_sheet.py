"""What stands on the wallboard, that it can be read, and that no person's number is there."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from tests.support.sample_ledger import (
    NOW,
    a_block,
    a_campaign,
    sample_accounts,
    sample_ledger,
)

from dialwatch.calls.account import Light
from dialwatch.calls.outcome import Outcome
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.theme import DARK, LIGHT
from dialwatch.ui.theme.colours import contrast
from dialwatch.ui.wallboard.board import Board
from dialwatch.ui.wallboard.gathering import gathered
from dialwatch.ui.wallboard.making import Job, made
from dialwatch.ui.wallboard.reading import reading
from dialwatch.ui.wallboard.sheet import Frame, clock_place, dimmed, pages_of, painted
from dialwatch.ui.wallboard.values import Ending, Moment, PageKind, WallPicture

ALL = frozenset(PageKind)
MOMENT = Moment(
    now=NOW,
    zone=ZoneInfo("Asia/Jakarta"),
    endings=(Ending(account="jkt", today=14, failing=2),),
)
SCREENS = {
    "24 inches": (1920, 1080, 299),
    "55 inches": (1920, 1080, 685),
    "55 inches, 4K": (3840, 2160, 685),
    "a notebook": (1280, 800, 188),
    "4:3": (1024, 768, 0),
}


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    held = sample_ledger()
    held.apply_accounts(sample_accounts())
    return held


@pytest.fixture(scope="module")
def picture(qapp, ledger) -> WallPicture:
    return gathered(ledger.snapshot_view(), MOMENT)


def a_frame(screen: str = "55 inches", **told) -> Frame:
    wide, high, millimetres = SCREENS[screen]
    usual = {"size": QSizeF(wide, high), "ratio": 1.0, "type": reading(high, millimetres)}
    return Frame(**({"colours": DARK, "zone": MOMENT.zone} | usual | told))


def _texts(picture, frame, kinds=ALL) -> list[str]:
    count = len(pages_of(picture, kinds, frame))
    return [one.text for at in range(count) for one in painted(picture, kinds, at, frame).written]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_text_is_large_enough_and_within_the_screen(picture, screen):
    frame = a_frame(screen)
    whole = frame.size
    for at in range(len(pages_of(picture, ALL, frame))):
        sheet = painted(picture, ALL, at, frame)
        for one in sheet.written:
            assert one.cap >= frame.type.small - 0.5, one.text
            assert one.place.left() >= 0, one.text
            assert one.place.right() <= whole.width(), one.text
            assert one.place.top() >= 0, one.text
            assert one.place.bottom() <= whole.height(), one.text
            assert not one.place.intersects(clock_place(frame)), one.text
        if sheet.page.kind is PageKind.OVERALL and screen != "4:3":
            assert all(one.whole for one in sheet.written)
        figures = [one for one in sheet.written if "%" in one.text or one.text.isdecimal()]
        assert all(one.whole for one in figures), "a cut figure is a wrong one"


@pytest.mark.parametrize("screen", SCREENS)
def test_the_time_has_its_place(qtbot, picture, screen):
    frame = a_frame(screen)
    board = Board()
    qtbot.addWidget(board)
    board.resize(frame.size.toSize())
    board.show_sheet(painted(picture, ALL, 0, frame), frame)
    board.show_time("23:58")
    board.grab()
    assert board.clock is not None
    assert board.clock.whole
    assert board.clock.place.right() <= board.width()


def test_texts_do_not_lie_on_each_other(picture):
    for screen in ("24 inches", "55 inches"):
        written = painted(picture, ALL, 0, a_frame(screen)).written
        for place, one in enumerate(written):
            for other in written[place + 1 :]:
                assert not one.place.intersects(other.place), (one.text, other.text)


def test_the_pages_tell_what_the_tables_tell(picture):
    texts = _texts(picture, a_frame())
    assert "33.0\u2009%" in texts
    assert "10:17–10:32" in texts
    assert "Delivery appointments Java and Bali" in texts
    assert "Bindings that end today" in texts
    assert "14" in texts
    assert "X numbers out of order" in texts
    assert "+622•••••••01" in texts, "lines are masked, too"


def test_a_long_list_goes_on_on_the_next_page(picture):
    many = replace(picture, campaigns=picture.campaigns * 10)
    pages = [one for one in pages_of(many, ALL, a_frame()) if one.kind is PageKind.CAMPAIGNS]
    assert len(pages) > 1
    assert sum(len(one.rows) for one in pages) == 60
    assert [one.part for one in pages] == list(range(1, len(pages) + 1))


def test_only_chosen_pages_come_and_never_none(picture):
    frame = a_frame()
    some = frozenset({PageKind.CAMPAIGNS, PageKind.LINES})
    assert [one.kind for one in pages_of(picture, some, frame)] == [
        PageKind.CAMPAIGNS,
        PageKind.LINES,
    ]
    bare = replace(picture, lines=())
    assert len(pages_of(bare, frozenset({PageKind.LINES}), frame)) == 1


def test_no_number_of_a_person_is_ever_on_it(ledger, qapp):
    held = sample_ledger()
    held.apply_accounts(
        [one.changed({"name": f"{one.name} +628110004242"}) for one in sample_accounts()]
    )
    held.apply_campaigns([a_campaign(id=1, name="Call back 08110004242 now")])
    moment = replace(MOMENT, endings=(Ending(account="mex", today=1, failing=1),))
    texts = "\n".join(_texts(gathered(held.snapshot_view(), moment), a_frame()))
    persons = {held.row(place).number for place in range(len(held))}
    assert not any(number in texts or number.lstrip("+") in texts for number in persons)
    assert "4242" not in texts
    assert "Call back" in texts


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_an_old_picture_is_dimmed_says_since_when_and_can_still_be_read(picture, colours):
    frame = a_frame(colours=colours, away="the engine does not answer")
    sheet = painted(picture, ALL, 0, frame)
    assert "as of 10:41 – the engine does not answer" in [one.text for one in sheet.written]
    assert "33.0\u2009%" in [one.text for one in sheet.written]
    quiet = dimmed(colours)
    for name in ("text", "muted", "warn", "bad"):
        assert contrast(getattr(quiet, name), colours.window) >= 3, name
        assert getattr(quiet, name) != getattr(colours, name)
    assert contrast(colours.warn, colours.window) >= 4.5


def test_a_ledger_that_is_filled_anew_does_not_blank_it(ledger, picture):
    empty = Ledger()
    empty.apply_accounts(sample_accounts())
    job = Job(
        picture=picture,
        view=empty.snapshot_view(),
        moment=MOMENT,
        pages=ALL,
        at=0,
        frame=a_frame(),
    )
    assert made(job).picture is picture
    fresh = made(replace(job, view=ledger.snapshot_view(), picture=WallPicture()))
    assert fresh.picture == picture
    again = made(replace(job, view=ledger.snapshot_view(), picture=fresh.picture))
    assert again.picture is fresh.picture, "nothing new, nothing made"


def test_before_anything_is_known_it_says_so(qapp):
    texts = _texts(WallPicture(), a_frame(), frozenset({PageKind.OVERALL}))
    assert "Waiting for the first figures …" in texts


def test_trouble_with_a_platform_stands_at_the_foot(ledger):
    held = sample_ledger()
    accounts = sample_accounts()
    held.apply_accounts([accounts[0].changed({"light": Light.STOPPED}), *accounts[1:]])
    found = gathered(held.snapshot_view(), MOMENT)
    assert found.trouble
    assert found.state == f"stopped: {accounts[0].name}"


def test_lines_that_stand_out_are_to_be_looked_after(qapp):
    held = Ledger()
    held.apply_accounts(sample_accounts())
    held.apply_campaigns([a_campaign(id=1, settled_before=NOW)])
    ids = list(range(1, 1801))
    line = [1 + at % 3 for at in ids]
    answered = (np.arange(1, 1801) % 5 < 2) & (np.array(line) != 3)
    outcome = np.where(answered, int(Outcome.ANSWERED_PERSON), int(Outcome.NO_ANSWER))
    when = [NOW - 600_000 + at for at in ids]
    held.apply_block(a_block(ids, line=line, outcome=outcome, dialed=when))
    found = gathered(held.snapshot_view(), MOMENT)
    odd = [one for one in found.care if one.word == "stands out"]
    assert [one.name for one in odd] == ["+622•••••••03"]
    assert odd[0].detail.startswith("others ")
    assert [one.word for one in found.lines].count("stands out") == 1


def test_mirrored_it_keeps_its_figures_in_order(picture):
    frame = a_frame(mirrored=True)
    texts = [one.text for one in painted(picture, ALL, 1, frame).written]
    assert texts == [one.text for one in painted(picture, ALL, 1, a_frame()).written]
    name = next(
        one for one in painted(picture, ALL, 1, frame).written if one.text == "Cobranza norte"
    )
    assert name.place.center().x() > frame.size.width() / 2
