"""What an account's codes are called: told to the window, and changed on its word."""

from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.labels import LABEL_KINDS, Labels
from dialwatch.calls.platform import Platform
from dialwatch.platforms.labels import label_dictionaries, label_names
from dialwatch.settings import AccountSettings

__all__ = ["label_page", "labels_of", "relabelled"]

_LONGEST_CODE = 200
_LONGEST_NAME = 80
_MOST_NAMES = 1_000
"""Own names of an account: they travel to every window with its state."""


def labels_of(account: AccountSettings) -> Labels:
    """Kind → code → name, as every window shows them."""
    kinds = LABEL_KINDS[account.platform]
    own = {kind: names for kind, names in account.labels.items() if kind in kinds}
    return label_names(account.platform, account.dictionary, own)


def label_page(account: AccountSettings) -> dict[str, Any]:
    """What a dialog needs: the kinds of codes with their dictionaries and one's own names."""
    known = label_dictionaries(account.platform)
    return {
        "dictionary": account.dictionary,
        "kinds": [
            {
                "kind": kind,
                "dictionaries": [
                    {"id": one.id, "title": one.title, "names": dict(one.names)}
                    for one in known
                    if one.kind == kind
                ],
                "own": account.labels.get(kind, {}),
            }
            for kind in LABEL_KINDS[account.platform]
        ],
    }


def relabelled(account: AccountSettings, told: object) -> AccountSettings:
    """The account with these names over its own ones; an empty name takes one's own away.

    `told` is `{"labels": {kind: {code: name}}, "dictionary": id}`, each of both may be missing.
    Raises BadInput.
    """
    if not isinstance(told, dict):
        raise BadInput("Give the names as an object.")
    labels = {kind: dict(names) for kind, names in account.labels.items()}
    for kind, names in _table(told.get("labels", {})).items():
        if kind not in LABEL_KINDS[account.platform]:
            raise BadInput(f"{account.platform.title} has no codes of the kind “{kind}”.")
        _name(labels.setdefault(kind, {}), _table(names))
    if sum(map(len, labels.values())) > _MOST_NAMES:
        raise BadInput(f"An account holds at most {_MOST_NAMES} names of its own.")
    return account.model_copy(
        update={
            "labels": {kind: names for kind, names in labels.items() if names},
            "dictionary": _dictionary(account.platform, told.get("dictionary", account.dictionary)),
        }
    )


def _name(names: dict[str, str], told: dict[str, object]) -> None:
    for code, name in told.items():
        if not isinstance(name, str) or not (code + name).isprintable():
            raise BadInput("Codes and names are texts of one line.")
        short, text = code.strip(), name.strip()
        if not 0 < len(short) <= _LONGEST_CODE:
            raise BadInput(f"A code has from 1 to {_LONGEST_CODE} characters.")
        if len(text) > _LONGEST_NAME:
            raise BadInput(
                f"The name of “{short}” is too long: at most {_LONGEST_NAME} characters."
            )
        if text:
            names[short] = text
        else:
            names.pop(short, None)


def _table(told: object) -> dict[str, object]:
    if not isinstance(told, dict):
        raise BadInput("Names are given by kind and code.")
    return told


def _dictionary(platform: Platform, told: object) -> str:
    choices = [one.id for one in label_dictionaries(platform)]
    if not isinstance(told, str) or (told and told not in choices):
        raise BadInput("There is no such dictionary.")
    return told
