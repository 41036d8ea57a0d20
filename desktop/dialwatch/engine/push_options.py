"""From the settings of an account's pushes to what the platforms' readers take."""

from dialwatch.platforms.push_options import CallTarget, PushOptions, SmsTarget
from dialwatch.settings import PushSettings

__all__ = ["options_of"]


def options_of(push: PushSettings) -> PushOptions:
    """The same, in plain values."""
    return PushOptions(
        formula=push.formula,
        mode=push.mode,
        go_code=push.go_code,
        on_failure=push.on_failure,
        names=push.names,
        sms=tuple(SmsTarget(rule.x, rule.called) for rule in push.sms),
        calls=tuple(
            CallTarget(rule.x, rule.callee, rule.max_minutes, rule.tone) for rule in push.calls
        ),
        in_lists=push.in_lists,
    )
