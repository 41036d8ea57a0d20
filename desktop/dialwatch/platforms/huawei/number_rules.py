"""What Huawei states of X numbers that fail, of arrears and of complaints.

Sources: vendors/huawei.md 10, 11.6, 12.1 (1010029, 1012102); the public help of PrivateNumber, in
Chinese: FAQ “what does an account in arrears mean for the business”, FAQ “why can a privacy number
not be used”, FAQ “1012102: the number is contained in the blacklist”, and the rules of use of
PrivateNumber, part “measures”. The last two name different limits of complaints; both are told.
"""

from collections.abc import Mapping

from dialwatch.platforms.huawei.words import NUMBER_CAUSES, NUMBER_STATES

__all__ = ["ARREARS", "COMPLAINTS", "HOLDS", "IN_ARREARS", "RULES", "WHY_SUSPENDED"]

IN_ARREARS = NUMBER_CAUSES["2"]
HOLDS: Mapping[str, str] = {
    NUMBER_STATES["9"]: "bindings, calls and texts all fail",
    NUMBER_STATES["10"]: "bindings, calls and texts all fail",
    NUMBER_STATES["11"]: "no new bindings are taken; those that there are go on working",
}
"""Status of an X in words → what holds of it (11.6)."""
ARREARS = (
    "While an account is in arrears Huawei suspends all its X: nothing can be bound or unbound "
    "(1010029), and recordings cannot be fetched. X that are released for it cannot be had back. "
    "About 10 minutes after the payment it works again."
)
COMPLAINTS = (
    "Huawei counts complaints of a month against the numbers in use: its rules of use demand less "
    "than 0.01 %, its FAQ less than 0.05 %. A complaint of harassment below that is a warning; "
    "above it, or with one of fraud, Huawei ends the service. An X on its black list is refused "
    "with 1012102: for complaints, for more than a month of arrears, or for a name that could not "
    "be verified. Huawei writes to the address given with the order of the numbers."
)
WHY_SUSPENDED = (
    "Huawei suspends X for arrears and for complaints: look for its mail to the address given with "
    "the order of the numbers."
)
RULES: Mapping[str, object] = {
    "arrears": ARREARS,
    "complaints": COMPLAINTS,
    "in_arrears": IN_ARREARS,
    "holds": HOLDS,
}
"""As the API tells them (`calls.number_rules.NumberRules`)."""
