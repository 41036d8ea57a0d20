"""How one account's pushes are taken: from whom, how signed, and what is answered."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.platform import Platform
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["PushOptionsForm"]

_FORMULAS = (
    "hmac_sha256_hex",
    "hmac_sha256_base64",
    "hmac_sha256_ts",
    "sha256_concat",
    "md5_concat",
)
_ARROW = "→"


class PushOptionsForm(QWidget):
    """One form for all platforms; each shows its own rows."""

    changed = Signal(str, dict)
    """(account, settings of its pushes) to be kept."""
    renew_wanted = Signal(str)
    """New addresses are wanted for this account."""

    def __init__(self) -> None:
        super().__init__()
        self._account: Mapping[str, Any] = {}
        self._shown: object = None
        self.senders = QLineEdit()
        self.formula = QComboBox()
        self.mode = QComboBox()
        self.go_code = QLineEdit()
        self.on_failure = QComboBox()
        self.names = QLineEdit()
        self.sms = TextField()
        self.calls = TextField()
        self.in_lists = QCheckBox(self.tr("Answer waiting callers in lists, as the sample shows"))
        self.words = label("", "muted", wrap=True)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self.renew = push_button(self.tr("&New addresses"), self._renew)
        self._rows: dict[Platform, list[tuple[str, QWidget]]] = {}
        self._fill_choices()
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(PADDING)
        self.form.setVerticalSpacing(GRID)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._build()

    def show_account(self, account: Mapping[str, Any]) -> None:
        """The account as the engine tells of it; what is being typed stays."""
        if (account["id"], account["push"]) == self._shown:
            return
        self._account, self._shown = account, (account["id"], account["push"])
        push = account["push"]
        self.senders.setText(", ".join(push["senders"]))
        self.formula.setCurrentText(str(push["formula"]))
        self.mode.setCurrentIndex(max(0, self.mode.findData(push["mode"])))
        self.go_code.setText("" if push["go_code"] is None else str(push["go_code"]))
        self.on_failure.setCurrentIndex(max(0, self.on_failure.findData(push["on_failure"])))
        self.names.setText(", ".join(push["names"]))
        self.sms.setPlainText(
            "\n".join(f"{rule['x'] or '*'} {_ARROW} {rule['called']}" for rule in push["sms"])
        )
        self.calls.setPlainText("\n".join(_call_line(rule) for rule in push["calls"]))
        self.in_lists.setChecked(bool(push["in_lists"]))
        platform = Platform(account["platform"])
        for of, rows in self._rows.items():
            for _, widget in rows:
                self.form.setRowVisible(widget, of is platform)
        self.say("")

    def say(self, sentence: str, state: str = "") -> None:
        """Say what became of it."""
        hints = {
            Platform.AIRUDDER.value: self.tr(
                "How AI Rudder signs is not documented: leave it at “say so” until a push has "
                "come and the list of pushes tells which formula fits."
            ),
            Platform.BLU.value: self.tr(
                "Blu asks before each dial once both are set: ask Blu for the code that lets a "
                "call go on. 0 gives it up. The stop list decides."
            ),
            Platform.HUAWEI.value: self.tr(
                "One rule a line, the first that fits counts; * stands for any X. Without a rule "
                "messages are discarded and waiting callers hung up."
            ),
        }
        self.words.setText(
            spoken(sentence) or hints.get(str(self._account.get("platform", "")), "")
        )
        set_state(self.words, "state", state)

    def _fill_choices(self) -> None:
        self.formula.addItems(_FORMULAS)
        for text, data in (
            (self.tr("is not looked at"), "off"),
            (self.tr("is taken, and said so"), "log"),
            (self.tr("is refused"), "enforce"),
        ):
            self.mode.addItem(text, data)
        for text, data in (
            (self.tr("choose…"), ""),
            (self.tr("dial"), "dial"),
            (self.tr("do not dial"), "stop"),
        ):
            self.on_failure.addItem(text, data)

    def _build(self) -> None:
        self.senders.setPlaceholderText(self.tr("any"))
        self.names.setPlaceholderText(self.tr("all members of the question"))
        self.go_code.setPlaceholderText(self.tr("questions are not answered"))
        self.sms.setPlaceholderText("+8617000000001 → +8613800000002")
        self.calls.setPlaceholderText("+8617000000001 → +8613800000002, 60 min, wait.wav")
        for box in (self.sms, self.calls):
            box.setFixedHeight(76)
            box.setTabChangesFocus(True)
        rows: tuple[tuple[Platform | None, str, QWidget], ...] = (
            (None, self.tr("Taken from"), self.senders),
            (Platform.AIRUDDER, self.tr("Signed by"), self.formula),
            (Platform.AIRUDDER, self.tr("A wrong signature"), self.mode),
            (Platform.BLU, self.tr("Code to go on"), self.go_code),
            (Platform.BLU, self.tr("If our list fails"), self.on_failure),
            (Platform.BLU, self.tr("Looked up by"), self.names),
            (Platform.HUAWEI, self.tr("SMS go to"), self.sms),
            (Platform.HUAWEI, self.tr("Waiting callers go to"), self.calls),
            (Platform.HUAWEI, "", self.in_lists),
        )
        for platform, text, widget in rows:
            if text:
                widget.setAccessibleName(text)
            self.form.addRow(label(text, "muted"), widget)
            if platform is not None:
                self._rows.setdefault(platform, []).append((text, widget))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.renew)
        foot.addWidget(self.save)
        box_ = QVBoxLayout(self)
        box_.setContentsMargins(0, GRID, 0, 0)
        box_.setSpacing(GRID)
        box_.addLayout(self.form)
        box_.addStretch(1)
        box_.addLayout(foot)

    def _save(self) -> None:
        try:
            told = self._values()
        except ValueError as err:
            self.say(str(err), "bad")
            return
        self.changed.emit(str(self._account["id"]), told)

    def _values(self) -> dict[str, Any]:
        told: dict[str, Any] = {"senders": _listed(self.senders.text())}
        match Platform(self._account["platform"]):
            case Platform.AIRUDDER:
                told |= {"formula": self.formula.currentText(), "mode": self.mode.currentData()}
            case Platform.BLU:
                code = self.go_code.text().strip()
                if code and not code.lstrip("-").isdigit():
                    raise ValueError(self.tr("The code to go on is a whole number."))
                told |= {
                    "go_code": int(code) if code else None,
                    "on_failure": self.on_failure.currentData() if code else "",
                    "names": _listed(self.names.text()),
                }
            case Platform.HUAWEI:
                told |= {
                    "sms": [self._sms_rule(line) for line in _lines(self.sms)],
                    "calls": [self._call_rule(line) for line in _lines(self.calls)],
                    "in_lists": self.in_lists.isChecked(),
                }
        return told

    def _sms_rule(self, line: str) -> dict[str, Any]:
        x, _, called = _split(line)
        if not called:
            raise ValueError(self.tr("Write a rule as “X number → number”: “{line}” is none.")
                             .format(line=line))  # fmt: skip
        return {"x": x, "called": called}

    def _call_rule(self, line: str) -> dict[str, Any]:
        x, arrow, rest = _split(line)
        if not arrow:
            raise ValueError(self.tr("Write a rule as “X number → number”: “{line}” is none.")
                             .format(line=line))  # fmt: skip
        callee, *more = [part.strip() for part in rest.split(",")]
        rule: dict[str, Any] = {"x": x, "callee": callee}
        for part in more:
            minutes = part.removesuffix("min").strip()
            if part.endswith("min") and minutes.isdigit():
                rule["max_minutes"] = int(minutes)
            else:
                rule["tone"] = part
        return rule

    def _renew(self) -> None:
        self.renew_wanted.emit(str(self._account["id"]))


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _lines(box: TextField) -> list[str]:
    return [line.strip() for line in box.toPlainText().splitlines() if line.strip()]


def _split(line: str) -> tuple[str, str, str]:
    x, arrow, rest = line.replace("->", _ARROW).partition(_ARROW)
    x = x.strip()
    return ("" if x == "*" else x), arrow, rest.strip()


def _call_line(rule: Mapping[str, Any]) -> str:
    parts = [str(rule["callee"])]
    if rule["max_minutes"]:
        parts.append(f"{rule['max_minutes']} min")
    if rule["tone"]:
        parts.append(str(rule["tone"]))
    return f"{rule['x'] or '*'} {_ARROW} {', '.join(parts)}"
