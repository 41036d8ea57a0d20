"""What of number bindings a profile settles."""

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["BindingSettings"]


class BindingSettings(BaseModel):
    """What the user is warned of."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    ends_within: int = Field(default=24, ge=0, le=2160)
    """Hours before its end in which a binding is warned of, once a day; 0: never."""
