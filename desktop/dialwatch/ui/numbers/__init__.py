"""The panel of X numbers and their bindings."""
