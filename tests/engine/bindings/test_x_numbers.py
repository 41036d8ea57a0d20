"""X numbers as they are typed, and those that calls went through."""

import pytest
from tests.support.sample_bindings import a_binding, x_number

from dialwatch.calls.binding import Mode, NumberSource
from dialwatch.calls.call import CallSeen
from dialwatch.calls.errors import BadInput
from dialwatch.calls.outcome import Outcome
from dialwatch.engine.bindings import learning
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.learning import Learning
from dialwatch.engine.bindings.x_numbers import x_of
from dialwatch.platforms.push import Pushed


@pytest.mark.parametrize(
    "text",
    ["+8617000000001", "17000000001", " 170-0000 0001 ", "0086 17000000001", "(+86)170.0000.0001"],
)
def test_what_means_one_x_is_that_x(text: str):
    assert x_of(text) == "+8617000000001"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("0755-28000001", "a landline: an X"),
        ("+8675528000001", "a landline: an X"),
        ("4001234567", "a service number: an X"),
        ("1700000000", "10 digits"),
        ("+6281100012345", "another country"),
        ("+86170000000012", "digits"),
        ("+8617*******01", "masked"),
    ],
)
def test_what_is_no_x_is_refused_with_why(text: str, why: str):
    with pytest.raises(BadInput, match=why):
        x_of(text)


def pushed(*lines: str, hint: bool = False) -> Pushed:
    calls = [
        CallSeen(
            account="alpha", campaign="application", key=str(n), call_id=str(n), entry="",
            number="", outcome=Outcome.ANSWERED, line=line, seen_at=1, raw=b"", hint=hint,
        )
        for n, line in enumerate(lines)
    ]  # fmt: skip
    return Pushed(calls=calls)


async def test_a_record_teaches_its_x_and_an_event_does_not(
    book: BindingBook, monkeypatch: pytest.MonkeyPatch
):
    one = Learning(book, lambda: ["alpha"])
    one.took("alpha", pushed(x_number(0), x_number(0), "", "+8675528000001"))
    one.took("alpha", pushed(x_number(1), hint=True))
    one.took("other", pushed(x_number(2)))
    one.took("alpha", Pushed(through=[x_number(3)]))
    assert book.of("alpha").numbers == {}
    await one.keep()
    await one.keep()
    sources = {x: row.source for x, row in book.of("alpha").numbers.items()}
    assert sources == dict.fromkeys((x_number(0), x_number(3)), NumberSource.CALLED)
    monkeypatch.setattr(learning, "_MOST", 3)
    one.took("alpha", pushed(*(x_number(n) for n in range(9))))
    await one.keep()
    assert len(book.of("alpha").numbers) == 3, "a push cannot fill the memory"


async def test_a_y_is_no_x(book: BindingBook):
    y = x_number(8)
    await book.take_page(
        book.reading("alpha", Mode.AXYB, x_number()), [a_binding(mode=Mode.AXYB, y=y)]
    )
    await book.set_mode("alpha", Mode.AXYB, None)
    one = Learning(book, lambda: ["alpha"])
    one.took("alpha", pushed(y, x_number(1)))
    await one.keep()
    assert set(book.of("alpha").numbers) == {x_number(1)}
