import pytest

from dialwatch.simulator.operations import Operations

OPERATIONS = Operations({"/a": "first", "/b/c": "second", "/files/": "file", "/b/c?d": "third"})


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
    [(b"d=1", "third"), (b"x=1&d=", "third"), (b"D=1", "second"), (b"", "second")],
)
def test_tells_operations_of_one_path_apart_by_their_queries(query: bytes, name: str):
    assert OPERATIONS.name({"path": "/b/c", "query_string": query}) == name
    moved = {"path": "/z", "query_string": query}
    assert OPERATIONS.follow(moved, {"third": "/z"})
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
