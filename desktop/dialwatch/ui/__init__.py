"""The window: panels, models, charts, theme. Qt lives only here and in `app`."""
