"""A whole page of the wallboard as a picture: head, body and foot; for a worker thread."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from dialwatch.ui.format import clock_time
from dialwatch.ui.theme import Colours
from dialwatch.ui.theme.colours import mixed
from dialwatch.ui.wallboard.brush import Brush, Written
from dialwatch.ui.wallboard.overall import paint_overall
from dialwatch.ui.wallboard.reading import Reading
from dialwatch.ui.wallboard.rows import paint_rows, rows_on
from dialwatch.ui.wallboard.values import PageKind, WallPicture, WallRow

__all__ = ["Frame", "Page", "Sheet", "body_of", "clock_place", "dimmed", "pages_of", "painted"]

translate = QCoreApplication.translate

_RIGHT = Qt.AlignmentFlag.AlignRight
_MARGIN = 1.1
_HEAD = 2.6
_FOOT = 2.2
"""All in heights of the smallest capitals."""
_CLOCK = 5.2
"""Width of the time, in heights of its own capitals."""


@dataclass(frozen=True, slots=True)
class Page:
    """One screenful."""

    kind: PageKind
    rows: tuple[WallRow, ...] = ()
    part: int = 1
    parts: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a page is painted for."""

    size: QSizeF
    """Pixels as the window counts them."""
    ratio: float
    """Pixels of the screen in one of those."""
    type: Reading
    colours: Colours
    zone: ZoneInfo
    mirrored: bool = False
    away: str = ""
    """Why nothing new comes, in few words: the picture is an old one, and dimmed."""
    notice: str = ""
    """Something else that has to be said, such as that the screen has gone."""
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A painted page."""

    image: QImage
    page: Page
    at: int
    count: int
    """Which page it is, of how many."""
    written: tuple[Written, ...]


def body_of(frame: Frame) -> QRectF:
    """What head and foot leave."""
    small = frame.type.small
    whole = QRectF(0, 0, frame.size.width(), frame.size.height())
    return whole.adjusted(
        small * _MARGIN, small * (_HEAD + 1.0), -small * _MARGIN, -small * (_FOOT + 0.3)
    )


def clock_place(frame: Frame) -> QRectF:
    """Where the window writes the time."""
    small = frame.type.small
    right = frame.size.width() - small * _MARGIN
    wide = frame.type.row * _CLOCK
    place = QRectF(right - wide, small * 0.3, wide, small * _HEAD)
    if frame.mirrored:
        place.moveLeft(small * _MARGIN)
    return place


def pages_of(picture: WallPicture, kinds: frozenset[PageKind], frame: Frame) -> list[Page]:
    """All pages, in order; a list that is too long for one goes on on the next. Never none."""
    most = rows_on(frame.type, body_of(frame).height())
    pages: list[Page] = []
    for kind in PageKind:
        rows = picture.rows(kind)
        if kind not in kinds or (kind is PageKind.LINES and not rows):
            continue
        parts = max(1, -(-len(rows) // most))
        pages += [
            Page(kind, rows[part * most : (part + 1) * most], part + 1, parts)
            for part in range(parts)
        ]
    return pages or [Page(PageKind.OVERALL)]


def painted(picture: WallPicture, kinds: frozenset[PageKind], at: int, frame: Frame) -> Sheet:
    """The page at this place; the places go round."""
    pages = pages_of(picture, kinds, frame)
    place = at % len(pages)
    size = (frame.size * frame.ratio).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(frame.ratio)
    image.fill(QColor(frame.colours.window))
    painter = QPainter(image)
    colours = dimmed(frame.colours) if frame.away else frame.colours
    wide = frame.size.width()
    brush = Brush(painter, frame.type, colours, mirrored=frame.mirrored, width=wide)
    _head(brush, frame, picture, pages[place])
    _body(brush, body_of(frame), picture, pages[place])
    _foot(brush, frame, picture, (place, len(pages)))
    painter.end()
    return Sheet(image, pages[place], place, len(pages), tuple(brush.written))


def dimmed(colours: Colours) -> Colours:
    """Greyer, but still read: 3:1 on the ground, as large text needs."""
    ground = colours.window
    share = 0.72 if colours.dark else 0.8

    def quiet(colour: str) -> str:
        return mixed(colour, ground, share)

    return replace(
        colours,
        text=colours.muted,
        muted=quiet(colours.muted),
        accent=quiet(colours.accent),
        good=quiet(colours.good),
        warn=quiet(colours.warn),
        bad=quiet(colours.bad),
        outline=quiet(colours.outline),
        series=tuple(mixed(one, ground, 0.5) for one in colours.series),
    )


def _title(kind: PageKind) -> str:
    return {
        PageKind.OVERALL: translate("Wallboard", "Now"),
        PageKind.CAMPAIGNS: translate("Wallboard", "Campaigns"),
        PageKind.LINES: translate("Wallboard", "Lines today"),
        PageKind.CARE: translate("Wallboard", "Look after today"),
    }[kind]


def _head(brush: Brush, frame: Frame, picture: WallPicture, page: Page) -> None:
    small = frame.type.small
    box = QRectF(small * _MARGIN, small * 0.3, 0, small * _HEAD)
    box.setRight(frame.size.width() - small * (_MARGIN + 0.5) - frame.type.row * _CLOCK)
    title = _title(page.kind)
    if page.parts > 1:
        more = translate("Wallboard", "{title} {n}/{all}")
        title = more.format(title=title, n=page.part, all=page.parts)
    brush.write(box, title, frame.type.row, frame.colours.text, strong=True)
    said = _said(frame, picture)
    if said:
        taken = brush.wide(title, frame.type.row, strong=True) + small
        room = box.adjusted(taken + small * 1.6, 0, 0, 0)
        sign = QPointF(box.left() + taken + small * 0.6, box.center().y())
        brush.shape(sign, "▲", small, frame.colours.warn)
        brush.write(room, said, small, frame.colours.warn)
    line = QRectF(0, small * (_HEAD + 0.4), frame.size.width(), max(2.0, small * 0.06))
    brush.bar(line, frame.colours.border)


def _said(frame: Frame, picture: WallPicture) -> str:
    """Bad news at the head: never smaller, greyer or further away than the title."""
    if frame.away and picture.at:
        at = clock_time(picture.at, frame.zone, seconds=False)
        told = translate("Wallboard", "as of {time} – {why}")
        return told.format(time=at, why=frame.away)
    return frame.away or frame.notice


def _body(brush: Brush, area: QRectF, picture: WallPicture, page: Page) -> None:
    if page.kind is PageKind.OVERALL and picture.at:
        paint_overall(brush, area, picture)
    elif page.rows:
        paint_rows(brush, area, page.rows, alone=page.parts == 1)
    else:
        middle = Qt.AlignmentFlag.AlignHCenter
        text = _nothing(page.kind, known=bool(picture.at))
        brush.write(area, text, brush.type.row, brush.colours.muted, middle)


def _nothing(kind: PageKind, *, known: bool) -> str:
    if not known:
        return translate("Wallboard", "Waiting for the first figures …")
    if kind is PageKind.CARE:
        return translate("Wallboard", "✓ Nothing stands out, nothing ends today")
    return translate("Wallboard", "No campaign today so far")


def _foot(brush: Brush, frame: Frame, picture: WallPicture, place: tuple[int, int]) -> None:
    small, colours = frame.type.small, brush.colours
    whole = QRectF(small * _MARGIN, 0, frame.size.width() - 2 * small * _MARGIN, small * _FOOT)
    whole.moveBottom(frame.size.height() - small * 0.1)
    at, count = place
    right = whole.right()
    if frame.paused:
        word = translate("Wallboard", "paused")
        wide = brush.wide(word, small)
        box = QRectF(right - wide, whole.top(), wide, whole.height())
        brush.write(box, word, small, frame.colours.warn, _RIGHT)
        sign = QPointF(box.left() - small * 0.9, box.center().y())
        brush.shape(sign, "‖", small, frame.colours.warn)
        right = box.left() - small * 2.2
    if count > 1:
        right = _dots(brush, whole, right, at, count)
    left = whole.left()
    for cell in picture.accounts[:8]:
        middle = QPointF(left + small * 0.5, whole.center().y())
        brush.shape(middle, cell.shape, small * 0.8, getattr(colours, cell.colour))
        left += small * 1.3
    words = QRectF(left + small * 0.3, whole.top(), 0, whole.height())
    words.setRight(right - small)
    brush.write(words, picture.state, small, colours.warn if picture.trouble else colours.muted)


def _dots(brush: Brush, whole: QRectF, right: float, at: int, count: int) -> float:
    """One a page, the present one filled; where they are many, in figures."""
    small, colours = brush.type.small, brush.colours
    if count > 8:
        text = translate("Wallboard", "{n} of {all}").format(n=at + 1, all=count)
        wide = brush.wide(text, small)
        box = QRectF(right - wide, whole.top(), wide, whole.height())
        brush.write(box, text, small, colours.muted, _RIGHT)
        return box.left()
    step, dot = small * 0.9, small * 0.45
    first = right - step * count
    for place in range(count):
        box = QRectF(first + place * step, whole.center().y() - dot / 2, dot, dot)
        colour = colours.text if place == at else colours.outline
        brush.bar(box, colour, radius=dot / 2)
    return first
