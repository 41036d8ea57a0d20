import pytest

from dialwatch.simulator.operations import Operations

OPERATIONS = Operations(
    {"/a": "first", "/b/c": "second", "/files/": "file", "/b/c?d": "third", "/b/c?d=2": "fourth"}
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/a", "first"),
        ("/b/c", "second"),
        ("/files/one.wav", "file"),
        ("/files/deep/one.wav", "other"),
        ("/b", "other"),
        ("", "other"),
    ],
)
def test_names_what_a_path_asks_for(path: str, name: str):
    assert OPERATIONS.name({"path": path}) == name


@pytest.mark.parametrize(
    ("query", "name"),
    [
        (b"d=1", "third"),
        (b"x=1&d=", "third"),
        (b"x=3&d=2", "fourth"),
        (b"D=1", "second"),
        (b"", "second"),
    ],
)
def test_tells_operations_of_one_path_apart_by_their_queries(query: bytes, name: str):
    assert OPERATIONS.name({"path": "/b/c", "query_string": query}) == name
    moved = {"path": "/z", "query_string": query}
    assert OPERATIONS.follow(moved, {"third": "/z"})
    assert moved["path"] == "/b/c"


@pytest.mark.parametrize(("query", "followed"), [(b"", True), (b"d=1", False), (b"d=2", True)])
def test_an_operation_told_by_its_query_moves_alone(query: bytes, followed: bool):
    assert OPERATIONS.follow({"path": "/b/c", "query_string": query}, {"third": "/z"}) is followed


@pytest.mark.parametrize("query", [b"", b"d=1", b"d=2"])
def test_a_path_moves_with_all_that_is_asked_there(query: bytes):
    assert not OPERATIONS.follow({"path": "/b/c", "query_string": query}, {"second": "/z"})
    moved = {"path": "/z", "query_string": query}
    assert OPERATIONS.follow(moved, {"second": "/z"})
    assert moved["path"] == "/b/c"


@pytest.mark.parametrize(
    ("path", "followed", "asked"),
    [("/a", False, "/a"), ("/z", True, "/a"), ("/b/c", True, "/b/c"), ("/y", True, "/y")],
)
def test_follows_what_has_moved(path: str, followed: bool, asked: str):
    scope = {"path": path}
    assert OPERATIONS.follow(scope, {"first": "/z"}) is followed
    assert scope["path"] == asked


def test_tells_operations_of_one_path_apart_by_their_methods():
    by_method = Operations({"GET /a": "look", "PUT /a": "change", "/b": "other thing"})
    assert by_method.name({"path": "/a", "method": "GET"}) == "look"
    assert by_method.name({"path": "/a", "method": "PUT"}) == "change"
    assert by_method.name({"path": "/a", "method": "POST"}) == "other"
    moved = {"path": "/z", "method": "PUT"}
    assert by_method.follow(moved, {"change": "/z"})
    assert moved["path"] == "/a"
