"""Rows as tables show them: models touch only what changed and never reset."""
